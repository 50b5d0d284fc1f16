import { anyOf } from '../plain-words.ts';

/** A risk that was gone through, and what came of it: ‘went through the risk with her, high’. Clauses are joined. */
export const riskGoneThrough = anyOf(
  '(?:went (?:through|thru|over)|gone (?:through|over)|looked (?:again )?at|reviewed|weighed|redid|did) (?:the |her |his |their |all |plan and (?:the )?){0,2}risks?(?! (?:of|to (?:the )?(?:contractor|staff|operative)))(?: \\w+){0,9}? (?:high|medium|low|unchanged|no different)',
  '(?<!(?:fire|flood|flooding|legionella|security|credit|asbestos|insurance) )risks?(?: to (?:her|him|them|the family))? (?:was |were |is |are )?(?:looked (?:again )?at|reviewed|gone (?:through|over)|weighed)(?: \\w+){0,5}? (?:high|medium|low|unchanged|no different)',
  'risks? (?:is |are |still |remains? )?unchanged',
);

/** Another’s, or of another thing. */
export const ofAnotherRisk = anyOf(
  '(?:police|school|hospital|idva|social worker|council|probation|(?:his|her|their) \\w+) (?:has |have |had )?(?:reviewed|assessed|looked at|went through)|fire risk|lone working|last (?:year|time|month)|(?:other|another|different) (?:case|tenant|resident|household|file)',
);

const often = '(?:weekly|fortnightly|daily|monthly|twice weekly)';
const word = '(?:calls?|updates?|texts?|emails?|contact)';
/** How and by whom somebody is kept in the know, agreed with them. */
export const wayAgreed = anyOf(
  '(?:agreed (?:that )?)?(?:im|i am) (?:the |his |her |their |your )(?:single|one|only|main)(?: point of)? contact',
  `agreed (?:\\w+ ){0,3}?${often} ${word}|${often} ${word} agreed(?! last)`,
  'agreed (?:that )?i (?:ring|call|phone|text|email) (?:\\w+ ){0,4}?(?:every|each)',
  '(?:comms?|communications?|contact) plan agreed|agreed (?:an? |the |her |his )?(?:comms?|communications?|contact) plan',
);
