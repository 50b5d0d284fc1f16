import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { firstOnCase, isFrom, isOnSame } from '../whole-case.ts';
import { wordsTold } from '../words-told.ts';

/** Word of how somebody manages without what a therapist said they need, and the report. */
export type ManagingMeanwhile = { readonly since: Entry; readonly report: Entry<'therapist report received'> };

/** The first such word after each report, while nothing it asks for is in place. */
export function managingMeanwhile(reading: Reading): readonly ManagingMeanwhile[] {
  return reading.of('therapist report received').flatMap((report): readonly ManagingMeanwhile[] => {
    const inPlace = firstOnCase(reading, report, report, 'works completed', 'moved out', 'moved for good');
    const since = wordsTold(reading).find(
      ({ entry, words }) =>
        entry.happened >= report.happened &&
        !(inPlace && isFrom(entry, inPlace)) &&
        isOnSame(reading, entry, report) &&
        words.some(tellsOfManaging),
    )?.entry;
    return since ? [{ since, report }] : [];
  });
}

/** Whether words tell of the makeshift way somebody washes, gets about or is lifted, for want of what they need. */
export const tellsOfManaging = remembered((words: string): boolean =>
  plainInFull(words)
    .split('|')
    .some((clause) => makeshift.test(clause) && !over.test(clause)),
);

const them =
  '(?:me|him|her|them|mum|mother|dad|father|mr \\w+|mrs \\w+|ms \\w+|(?:my|his|her|our|the) (?:mum|mother|dad|father|son|daughter|husband|wife|partner|child|boy|girl|brother|sister|nan|gran))';
const makeshift = anyOf(
  `(?:wash(?:es|ed|ing)?|bath(?:es|ed|ing)?|shower(?:s|ed|ing)?|flannel) (?:\\w+ ){0,5}(?:at|in|from|over|with) (?:the |a |an )?(?:kitchen |bathroom )?(?:sink|basin|washbasin|bowl|bucket|washing up bowl)`,
  'strip ?wash\\w*|bed ?bath\\w*|baby wipes|wet wipes|body wipes',
  `(?:carry|carries|carried|carrying|lift|lifts|lifted|lifting|haul\\w*|drag\\w*) ${them}(?= (?:up|down|in|out|into|upstairs|downstairs|to the|onto|off|on|over|from|every|all|by|myself|himself|herself|ourselves)\\b| *$)`,
  '(?:crawl\\w*|shuffl\\w*|bump\\w*|on (?:her|his|my|their) (?:bottom|bum|hands and knees|knees)) (?:\\w+ ){0,3}(?:up|down|upstairs|downstairs|stairs|steps|floor|toilet|bathroom)',
  '(?:up|down) (?:the |her |his |my )?(?:stairs|steps) on (?:her|his|my|their) (?:bottom|bum|hands and knees|knees)',
  '(?:not had|hasnt had|havent had|has not had|have not had|had no|last had|no) (?:a |an )?(?:proper |decent |real )?(?:bath|shower|wash) (?:since|for|in)',
  '(?:cannot|cant|can not|unable to|not able to|no way to|never) (?:\\w+ )?(?:get|use|reach|wash|bath|bathe|shower) (?:\\w+ ){0,4}(?:bath|bathroom|shower|toilet|loo|upstairs|bed|door|house|home|kitchen|stairs)',
  '(?:commode|bucket|bottle|pads?|nappies) (?:\\w+ ){0,3}(?:instead|in the (?:lounge|living room|kitchen|hall|front room))',
  '(?:sleep|sleeps|sleeping|slept) (?:\\w+ ){0,3}in (?:the |a |his |her |my )?(?:chair|armchair|wheelchair)',
  '(?:trapped|stuck|housebound|prisoner|cannot leave|cant leave|not been out|hasnt been out) (?:\\w+ ){0,3}(?:house|home|flat|upstairs|indoors|in|since|for)',
);
/** What is over, is only feared, or is what was fitted. */
const over = anyOf(
  'no longer|used to|not any ?more|any ?more|now (?:has|uses|in place)|can now|since the \\w+ (?:was|were) (?:fitted|done|put in)|will (?:not )?have to|would|could end up',
);
