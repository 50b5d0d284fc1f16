import { phrases } from '../../words/said.ts';

/** Telling somebody, or leaving them without. */
export const telling = phrases(
  '(?:not|never|nobody|no one|failed to|without|stopped|neither) (?:\\w+ ){0,4}?(?:t[eo]ll\\w*|told|inform\\w*|contact\\w*|updat\\w*|ring|rang|call\\w*|writ\\w+|wrote|hear|heard|answer\\w*|repl\\w+|explain\\w*|keep|kept|let you know|return\\w*|say|said)',
  'communicat\\w+|silence|in the dark|told (?:you|them|her|him|us both) (?:nothing|little)|without (?:any |more )?(?:news|word|updates?|knowing)|chas\\w+|heard nothing|no (?:news|word|reply|answer|updates?)|in touch|unanswered|your (?:calls|emails|letters)',
);

/** That something was not done, or not in time. */
export const late = phrases(
  '(?:late|delays?|delayed|too long|overdue|slow\\w*|wait\\w*|(?:days|weeks|months|years)|never|not|until|in time|no|without|miss\\w+|should have|fail\\w*)',
);

/** What is repaired, and repairing it. */
export const works = phrases(
  '(?:repair\\w*|works?|mend\\w*|fix\\w*|replac\\w+|renew\\w*|fit|fitted|restor\\w+|treat\\w*|job|done|put (?:it |this |them )?right|problem|defect|leaks?|damp|mould|roof|windows?|boiler|heating|steps?|stairs|lift|doors?|broken)',
);
