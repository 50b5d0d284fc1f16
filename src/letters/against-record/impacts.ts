import type { Day } from '../../calendar/day.ts';
import { sayEntry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import type { Sentence } from '../sentences.ts';
import { phrases, saidAndQuotedIn } from '../words/said.ts';

/** What the record knows a failing was like for the household, and the sentence that says so. */
export type ImpactSaid = { readonly impact: string; readonly saidIn: Sentence | undefined };

/** Each impact on record by a day, in the words recorded, and where the letter speaks of it. */
export function impactsSaid(reading: Reading, body: readonly Sentence[], on: Day): readonly ImpactSaid[] {
  const theirs = body.filter(({ quoting }) => ofThem.test(quoting));
  const impacts = new Set<string>();
  for (const entry of reading.ofAny(
    'impact told',
    'impact recorded',
    'health worsened',
    'repair reported',
    'hazard reported',
    'antisocial behaviour reported',
    'cost met by resident',
  )) {
    if (entry.happened > on) continue;
    const words =
      'impact' in entry
        ? entry.impact
        : 'effect' in entry
          ? entry.effect
          : entry.kind === 'health worsened' || entry.kind === 'cost met by resident'
            ? sayEntry(entry)
            : undefined;
    if (words) impacts.add(words);
  }
  return [...impacts].map((impact) => ({ impact, saidIn: theirs.find(({ quoting }) => isOf(impact, quoting)) }));
}

/** Whether a sentence says what it was like for somebody of the household. */
export function saysImpact({ said, whole, quoting }: Sentence): boolean {
  // What they told of it, told again, is as good; but setting out their complaint is not yet saying what it was like.
  const words = / you (?:also |have )?(?:told (?:us|me)|said|described|wrote) /.test(whole) ? quoting : said;
  return (ofThem.test(words) && plainHarm.test(words)) || livedThrough.test(words);
}

/** Harm that is one wherever it is spoken of. */
const plainHarm = phrases(
  '(?:distress\\w*|anxi\\w+|fear\\w*|afraid|frighten\\w*|scared|terrif\\w*|unsafe|humiliat\\w+|despair\\w*|dignity|pain|suffer\\w*|sleepless|exhaust\\w+|trapped|housebound|lonely|isolated|hospital|asthma|breath\\w*|chest infection|ill|illness|depress\\w+|mental health|in tears|cried|hardship|misery|miserable|hurt|harm\\w*|worr(?:y|ied|ying)|alone|ashamed|grief|griev\\w+|panic\\w*|nightmares?|tears|crying|stress\\w*|upsetting|cold|freezing|awake)',
);

/** Something they had to do, could not do, or did without. */
const livedThrough = phrases(
  '(?:you|your \\w+|your \\w+ and \\w+|she|he|they|children|family) (?:and your \\w+ |and your \\w+ \\w+ )?(?:both |all |also |then |often |still )*(?:had to|have had to|could not|cannot|were (?:unable|left|forced|made|without|kept|not able)|was (?:unable|left|forced|without|kept|not able)|lived|live|slept|sleep|lost|missed|spent|carried|threw|went without|gave up|stayed|moved out|did without|waited|kept|felt|feel|stopped|gave up|did not (?:go|dare|sleep|eat|leave|want|feel)|do not (?:like|dare|feel)|still do not|would not|no longer|borrowed|begged)',
  '(?:for|of) (?:\\w+ )?(?:\\w+ )?(?:days|weeks|months|years|nights) (?:without|in|with) ',
  'without (?:heating|hot water|water|power|electricity|a (?:working )?\\w+)',
);

const ofThem = phrases(
  '(?:you|your|yours|yourself|she|he|they|her|his|their|children|child|daughter|son|mother|father|baby|family|husband|wife)',
);

/** What harm does, in the words people have for it. */
const harms: readonly (readonly [string, RegExp])[] = [
  ['sleep', phrases('(?:sle[ep]\\w*|slept|awake|nights?|sofa|tired|exhaust\\w+|rest)')],
  [
    'fear',
    phrases('(?:safe|unsafe|fear\\w*|afraid|frighten\\w*|scared|terrif\\w*|threat\\w*|danger\\w*|attack\\w*|hid|hide)'),
  ],
  [
    'mind',
    phrases(
      '(?:distress\\w*|anxi\\w+|worr\\w+|upset\\w*|stress\\w*|depress\\w+|mental|despair\\w*|humiliat\\w+|asham\\w+|hurt\\w*|alone|isolat\\w+|overwhelm\\w*|tears|cried|cry|suicid\\w*|dignity|frustrat\\w+|trust|helpless|powerless|ignored|hopeless|unheard)',
    ),
  ],
  [
    'body',
    phrases(
      '(?:health|ill|illness|asthma\\w*|breath\\w*|chest|cough\\w*|pain\\w*|(?:you|she|he|mother|father) (?:had )?(?:fell|fallen)|a fall|hospital|infection|wheez\\w*|skin|eczema|overheat\\w*|hot|heat|sick)',
    ),
  ],
  ['cold', phrases('(?:cold|freez\\w+|heating|hot water|warm\\w*|winter)')],
  [
    'leaving',
    phrases(
      '(?:leave|go out|get out|getting out|trapped|housebound|stairs|steps|carried|shops?|stuck|confined|indoors|inside)',
    ),
  ],
  [
    'home',
    phrases(
      '(?:live|lived|living|rooms?|bedrooms?|bath\\w*|cook\\w*|wash\\w*|belongings|furniture|carpets?|clothes|away from home|without (?:a|any|your|hot|heating|water|power|light))',
    ),
  ],
  ['children', phrases('(?:child\\w*|daughters?|sons?|bab(?:y|ies)|school|homework)')],
  ['work', phrases('(?:work|job|wages|pay|shifts?|time off|day off|employer)')],
  ['money', phrases('(?:money|cost|costs|paid|pay|bills?|afford|pounds|£\\d+|debt)')],
  ['time', phrases('(?:wait\\w*|chas\\w+|months|years|weeks|took over|time and)')],
];

/** It says what was recorded in the same words, speaks of the same harm, by kind, or shares its weighty words. */
function isOf(impact: string, said: string): boolean {
  const told = saidAndQuotedIn(impact).replace(/ ,(?= )/g, '');
  if (said.replace(/ ,(?= )/g, '').includes(told)) return true;
  const kinds = harms.filter(([kind, words]) => kind !== 'time' && words.test(told));
  const shared = kinds.filter(([, words]) => words.test(said)).length;
  if (kinds.length > 0 && shared * 2 >= kinds.length) return true;
  const stems = told.split(' ').flatMap((word) => (word.length > 4 ? [word.slice(0, 5)] : []));
  return stems.length > 0 && stems.filter((stem) => said.includes(` ${stem}`)).length * 2 >= stems.length;
}
