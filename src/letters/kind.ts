/** The kinds of letter that can be checked. */
export const letterKinds = [
  'apology',
  'acknowledgement',
  'extension',
  'stage-1',
  'stage-2',
  'refusal',
  'hazard-summary',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What to call a letter of a kind: ‘an apology’, ‘a stage 1 response’. */
export function sayKind(kind: LetterKind): string {
  return {
    apology: 'an apology',
    acknowledgement: 'an acknowledgement',
    extension: 'an extension',
    'stage-1': 'a stage 1 response',
    'stage-2': 'a stage 2 response',
    refusal: 'a refusal',
    'hazard-summary': 'a written summary of a hazard investigation',
  }[kind];
}

/** Whether a letter of this kind is looked to for an apology; the others are only kept from giving a weak one. */
export function isToApologise(kind: LetterKind): boolean {
  return kind === 'apology' || kind === 'stage-1' || kind === 'stage-2';
}
