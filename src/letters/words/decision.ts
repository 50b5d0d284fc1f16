import { phrases } from './said.ts';

/** Words that give a decision, whatever else they say. */
export const givesDecision = phrases(
  '(?:not |partly |partially |fully )*uph(?:e|o)ld',
  '(?:my|our|the) (?:decision|finding|findings|conclusion) (?:is|are|was)',
  '(?:find|found) in (?:your|our) favour',
  '(?:we|i) (?:do not |did not |have not )?(?:agree|find|found|conclude|concluded|decided) (?:with you )?(?:that|in)',
);

/**
 * A sentence that gives the decision on a complaint or a point of it, and no more: ‘Decision: not upheld.’, ‘I partly
 * uphold your complaint.’ It says sorry for nothing, and so takes no sorry back.
 */
export function isDecision(said: string): boolean {
  return decision.test(said.replace(/ ,/g, ''));
}

const how = '(?:(?:not|partly|partially|fully|in part) )?';
const what = '(?:(?:your|this|the) (?:complaint|point)|(?:this|it)(?: point)?)';
const decision = new RegExp(
  `^ (?:${[
    `(?:(?:our|my|the) )?decision (?:is )?${how}upheld`,
    `(?:${what}|quoted) (?:is|was|has been) ${how}upheld`,
    `(?:we|i) (?:(?:do|did|have) )?${how}(?:uphold|upheld) (?:${what}|quoted)(?: in part)?`,
    // In easy words.
    'this means we (?:do not )?agree(?: with (?:you|part of it))?',
  ].join('|')})(?: as a whole)? $`,
);
