import type { Entry } from '../entry.ts';
import { anyOf, plain } from '../plain-words.ts';
import { onceFor } from '../remembered.ts';
import { isFromThem } from '../what-it-says.ts';

/** Whether a letter or an update of ours says what was decided of an adaptation, and why. */
export const decisionToldBy = onceFor(
  (told: Entry<'letter sent' | 'resident updated'>): { readonly hasReasons: boolean } | false =>
    (told.says !== undefined && !isFromThem(told) && decisionIn(told.says)) || false,
);

/** The same of the words alone. */
export function decisionIn(words: string): { readonly hasReasons: boolean } | undefined {
  if (!mayTell.test(words)) return undefined;
  const sentences = words.split(/(?<=[.!?\n])\s+/).filter((sentence) => !sentence.endsWith('?'));
  const said = sentences.map((sentence) => plain(sentence).replaceAll('|', ' ').replace(/ +/g, ' '));
  const isTold = said.some((sentence) => decided.test(sentence) && !notDecided.test(sentence));
  return isTold ? { hasReasons: said.some((sentence) => reason.test(sentence)) } : undefined;
}

const mayTell =
  /\b(?:decision|decided|agreed|approved|declined|refused|turned down|cannot|will (?:not )?fit|yes|no)\b/i;
const item =
  '(?:showers?|stair ?lifts?|ramps?|(?:grab |hand ?)?rails?|wet ?rooms?|bath(?: lift)?s?|(?:half )?steps?|(?:wash dry )?toilets?|hoists?|banisters?|adaptations?|recommendations?|things)';
const decided = anyOf(
  `our decision (?:on|about|for) (?:\\w+ ){0,6}?${item}`,
  `(?:we|i|panel|council) (?:have |has )?(?:decided to fit|agreed to (?:fit )?|will (?:not )?fit|approved|accepted|declined|refused|turned down) ?(?:\\w+ ){0,5}?${item}`,
  `${item} (?:\\w+ ){0,4}?(?:is|are|has been|have been|was|were) (?:approved|agreed|accepted|declined|refused|turned down)|request for (?:\\w+ ){1,4}?(?:is|has been) (?:approved|agreed|accepted|declined|refused|turned down)`,
  `(?:we|i) (?:cannot|will not|are unable to|are not able to) (?:fit|provide|install|put in|build) (?:an? |the |your )?(?:\\w+ )?${item}`,
  `^${item}(?: \\w+){0,4} (?:yes|no|agreed|approved|declined)(?![a-z])`,
);
const notDecided = anyOf(
  'will (?:decide|let you know|write|consider|tell|look|call)|not yet|until|if|complaint|repair|agreed to (?:call|visit|ring|meet|write|see|look)|decided to (?:visit|call|ask|refer|survey)|whether|yes or no',
);
const reason = anyOf('because|as there is|since there is|the reasons?|so that|due to');
