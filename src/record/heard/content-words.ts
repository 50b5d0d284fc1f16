import { anyOf } from '../plain-words.ts';
import { clausesDone, whatWasDone } from './clauses-done.ts';
import { theResident } from './told-outsider-words.ts';

/** Whether the words of a note tell that the resident is content with what was done. Words are plain. */
export function tellsOfContent(said: string): boolean {
  const left = said.replace(stayedAway, 'gone');
  return (
    !notContent.test(left) &&
    (content.test(whatWasDone(left.replace(withTheTime, ' '))) ||
      clausesDone(left).some((clause) => sayMended.test(clause) && !notSaidNow.test(clause)))
  );
}

/** What has not come back is no trouble. */
const stayedAway = /\b(?:(?:has|have) (?:not|never)|hasnt|havent|not) (?:come|been|came) back\b/g;
/** Whoever lives there says that it is mended, and holds. */
const they = `(?:she|he|they|${theResident}|dr \\w+|lady|gent)`;
const mended =
  '(?:fixed|mended|sorted|repaired|bone dry|dry|holding|cleared|working(?! (?:from|at|in|on|nights|days|late|away|shifts|full|part))(?:(?= ?$)| (?:fine|well|now|ok|again|and)))';
const sayMended = anyOf(
  `${they} (?:also |now )?(?:confirms?|confirmed|says?|said|agrees?|agreed|reports?) (?:that )?(?:(?!(?:told|she|he|they) )\\w+ ){0,5}?${mended}`,
  '(?:dry|mended|fixed|sorted|repaired|cleared|gone|holding)(?: as a bone| now| again| at last)? (?:so )?(?:she|he|they) (?:says?|tells? me)',
  `(?:is|now|been|bone|all) ${mended} (?:since (?:\\w+ ){1,3})?(?:she|he|they) (?:says?|said|confirms?)|${mended} since (?:the )?(?:\\w+ ){1,2}(?:she|he|they) (?:says?|said)`,
  '(?:shes|hes|theyre|(?:she|he) is|they are) (?:very |quite |now )?content|(?:she|he|they)(?:s| is| are| was| were|re) (?:very |really |so )?(?:pleased|happy|delighted) with (?:it|the (?:works?|job|repair|floor|roof|windows?|doors?|kitchen|bathroom|ceiling|heating|result|finish))',
);
const notSaidNow = anyOf('last (?:year|month|time|week)|once|before|told (?:her|him|them)|was (?:fixed|mended|sorted)');

/** Anything still wrong outweighs what else they were pleased with. */
const notContent = anyOf(
  '(?:not|isnt|wasnt|arent|hardly|far from|less than|nor) (?:\\w+ ){0,2}(?:pleased|happy|satisfied|delighted|content|ok|right|working|fixed|sorted|mended|cleared)',
  'unhappy|dissatisfied|disappointed|no better|worse|come back|came back|is back|back again',
  'still (?:\\w+ ){0,2}(?:leak\\w*|damp|wet|drip\\w*|broken|cold|not|there|faulty|mould\\w*|same|waiting|outstanding)',
);
/** Pleased with when somebody comes, which says nothing of the works. */
const withTheTime =
  /\b(?:happy|pleased|fine|ok|good) (?:with|for|to have|that) (?:\w+ ){0,3}(?:date|day|time|slot|appointment|booking|mon\w*|tues\w*|wed\w*|thur\w*|fri\w*|sat\w*|sun\w*|tomorrow|week|\d+\w*)\b|\bhappy to (?:wait|hold|come|be)\b/g;

const content = anyOf(
  `(?:rang|called|phoned|spoke|spoken|visited|text(?:ed)?|checked|emailed|${theResident}) (?:\\w+ ){0,6}(?:pleased|happy|delighted|satisfied|over the moon|thrilled|all (?:ok|good|fine|well|sorted|working|dry|clear)|works (?:fine|well|a treat|perfectly)|working (?:fine|well|now|ok)|sorted now|lovely and warm|thanks us|says thanks?|no (?:more|further) (?:leaks?|problems?|issues?))`,
);
