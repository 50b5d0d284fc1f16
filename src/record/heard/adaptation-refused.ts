import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { isFromThem } from '../what-it-says.ts';
import { addMore, isKnown, isNear, type Spoken, type Telling } from './telling.ts';

/**
 * An adaptation that our own words say is not to be done: a letter or a call that says no, which tells them at once, or a
 * note that would sooner move somebody than adapt their home.
 */
export function hearAdaptationRefused(telling: Telling): void {
  const { reading, entry, heard, words } = telling;
  if (!tellsOfAdaptationRefused(entry, words)) return;
  if (!isKnown(telling, 'adaptation asked for', 'therapist report received', 'therapist referral decided')) return;
  if (heard.some(({ kind }) => kind === 'adaptation decided')) {
    // Decided in a note before, and told by this.
    const isTold = entry.kind === 'note made' || heard.some(({ kind }) => kind === 'adaptation decision told');
    if (!isTold) addMore(telling, 'adaptation decision told', { why: words });
    return;
  }
  if (reading.ofAny('adaptation decided', 'recommendation decided').some((one) => isNear(one, entry))) return;
  const decision = entry.kind !== 'note made' && saysYes(words) ? 'in part' : 'no';
  addMore(telling, 'adaptation decided', { decision, why: words });
  if (entry.kind !== 'note made') addMore(telling, 'adaptation decision told', { why: words });
}

/** Whether our own people’s words say so. */
export function tellsOfAdaptationRefused(entry: Spoken, words: string): boolean {
  if (isFromThem(entry)) return false;
  if (entry.kind === 'letter sent' || entry.kind === 'resident updated') return saysNo(words);
  return entry.kind === 'note made' && wouldSoonerMove(words);
}

/** Whether words may say so, whoever wrote them. */
export const mayRefuseAdaptation = (words: string) => saysNo(words) || wouldSoonerMove(words);

const saysNo = remembered((words: string) => {
  const clauses = plainInFull(words).split('|');
  return clauses.some((clause) => refuses.test(clause) && !notForGood.test(clause));
});

const wouldSoonerMove = remembered((words: string) => {
  const clauses = plainInFull(words).split('|');
  return clauses.some((clause) => soonerMove.test(clause) && !theirWish.test(clause));
});

const work =
  '(?:adaptations?|adapt(?:ing)? (?:your|the) (?:home|house|flat|property|bathroom)|wet ?room|(?:level access|walk in|accessible) shower|stair ?lift|through floor lift|step lift|ramps?|hoist|grab rails?|door widening|wider doors?)(?! (?:repairs?|servic\\w+|floors?|lights?|any \\w+er|back)\\b)';
const refuses = anyOf(
  `(?:decided not|unable|not (?:be )?able|not in a position|not possible|not prepared|not willing) to (?:\\w+ ){0,4}?${work}`,
  `we (?:are )?(?:cannot|cant|will not|wont|shall not|not going to|not be able to|declined?|refuse[sd]?)(?: be)? (?:fit|fitting|install|installing|provide|providing|do|doing|fund|funding|pay|paying|carry|carrying|make|making|put|putting|agree|approve|go)(?: out| for| in| to| ahead with)? (?:\\w+ ){0,3}?${work}`,
  `${work} (?:\\w+ ){0,3}?(?:has been|have been|was|were|is|are|been) (?:refused(?! planning)|declined|turned down|rejected|not (?:approved|agreed|possible|practicable|feasible|reasonable)(?! to (?!fit|install|provide|put|do|make|build|carry|fund)))`,
  `(?:have |has )?(?:refused|declined|turned down|rejected) your (?:request|application|claim) (?:for|to have) (?:\\w+ ){0,3}?${work}`,
);
/** Whether the same words say yes to another part of what was asked for. */
const saysYes = remembered((words: string) => {
  const clauses = plainInFull(words).split('|');
  return clauses.some((clause) => grants.test(clause) && !refuses.test(clause) && !notGranted.test(clause));
});

const part = `(?:${work}|(?:grab |hand |stair |second |half )*(?:rails?|steps?|banisters?)|(?:lever )?taps|bath (?:board|lift|seat)|shower|raised toilet|level access|adaptations?)`;
const grants = anyOf(
  '(?:said|say|saying) yes to|(?:agreed|approved) (?:\\w+ )?(?:to )?(?:\\w+ ){0,2}(?:of|four|three|two|most|some|part)',
  `(?:agreed|approved|accepted|going ahead with|(?:will|ll|shall|going to) (?:now )?(?:fit|install|put in|provide|do|supply)) (?:to )?(?:\\w+ ){0,3}?${part}`,
  `${part} (?:\\w+ ){0,3}?(?:has been|have been|was|were|is|are|been) (?:agreed|approved|accepted|ordered)`,
);
const notGranted = anyOf('not|no|never|cannot|cant|wont|unable|if|unless|whether');

/** Only for now, only perhaps, or not by us. */
const notForGood = anyOf(
  'until|till|if|unless|yet|before|today|tomorrow|this (?:week|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|you (?:have )?(?:refused|declined|turned down)|come|visit|nobody was in|no one was in|neighbours?|appeal\\w*|another design|without a',
);

const adapting =
  '(?:spend\\w*|adapt\\w*|do(?:ing)? (?:the |all |this |that )?(?:works?|wet ?room|adaptations?|shower)|put(?:ting)? (?:\\w+ ){0,3}in|pay\\w*|fit(?:ting)?|install\\w*|rip\\w*|widen\\w*|alter\\w*|build\\w*|extend\\w*)';
const moving =
  '(?:mov(?:e|ing)|rehous(?:e|ing)|transfer(?:ring)?|find(?:ing)? (?:him|her|them) (?:a|another|somewhere))';
const whom = '(?: (?:him|her|them|mr \\w+|mrs \\w+|ms \\w+|miss \\w+|the (?:tenant|family|resident|household)))?';
const soonerMove = anyOf(
  `(?:better|cheaper|quicker|easier|best|more sense|makes sense|prefer) (?:\\w+ ){0,2}?${moving}${whom} (?:\\w+ ){0,3}?(?:than|instead of|rather than) (?:\\w+ ){0,2}?${adapting}`,
  `(?:rather than|instead of) ${adapting} (?:\\w+ ){0,6}?${moving}`,
);
const theirWish = anyOf(
  '(?:she|he|they|tenant|resident|t|mum|dad|family|ot) (?:\\w+ )?(?:would|wants?|prefers?|wishes|asks?|asked|rather|feels?|thinks?|says?)|ask\\w* (?:\\w+ ){0,2}if|whether|or adapt|(?:move|moving) (?:it|that|this|the (?!tenant|family|resident|household|couple)\\w+)|(?:move|moving) (?:him|her|them) to (?:mon|tues?|wed|thu|fri|sat|sun|the (?:morning|afternoon|\\d))\\w*|voids?|skip',
);
