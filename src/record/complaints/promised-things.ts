import type { KindName } from '../entry.ts';

/** What, besides a note that it was kept, shows that a promise in a letter was kept: the thing itself, by the promise’s words. */
export function thingsPromised(promise: string): readonly KindName[] {
  return things.filter(([words]) => words.test(promise)).flatMap(([, kinds]) => kinds);
}

/** What shows that somebody was told, as a letter promised. */
export const answersPromised: readonly KindName[] = ['resident updated', 'letter sent', 'meeting held'];

const things: readonly (readonly [RegExp, readonly KindName[]])[] = [
  [
    /\b(repair|fix|replace|renew|install|fit|works?\b|mend|treat|new (door|window|roof|boiler|fan|kitchen|bathroom))/i,
    ['works completed', 'further works completed', 'resident confirmed fixed', 'proofing done', 'moved for good'],
  ],
  [
    /\b(survey|inspect|visit|assess|look at)/i,
    [
      'survey made',
      'investigation concluded',
      'visit made',
      'asbestos inspected',
      'risk assessed',
      'feasibility surveyed',
    ],
  ],
  [/\b(?:pay|paid|compensat|reimburs|refund)|£/i, ['money paid']],
  [/\b(mov(e|ing)\b|rehous|other home|transfer)/i, ['moved out', 'moved back', 'moved for good', 'home offered']],
  [/\b(action plan|plan of action)/i, ['action plan agreed', 'action plan reviewed']],
  [/\b(train|brief|learn|policy|procedure|lessons?\b)/i, ['learning recorded', 'learning shared']],
  [/\b(call|write|update|contact|in touch|let you know)/i, answersPromised],
  [/\bapolog/i, ['apology given']],
];
