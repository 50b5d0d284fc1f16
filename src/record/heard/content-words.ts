import { anyOf } from '../plain-words.ts';
import { whatWasDone } from './clauses-done.ts';
import { theResident } from './told-outsider-words.ts';

/** Whether the words of a note tell that the resident is content with what was done. Words are plain. */
export function tellsOfContent(said: string): boolean {
  return !notContent.test(said) && content.test(whatWasDone(said.replace(withTheTime, ' ')));
}

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
