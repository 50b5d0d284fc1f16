import type { LetterKind } from '../../letters/kind.ts';

/** What a page calls each kind of letter, and when it is for. */
export const letterWords: Readonly<Record<LetterKind, { readonly title: string; readonly when: string }>> = {
  acknowledgement: { title: 'Acknowledge the complaint', when: 'Within five working days of hearing it.' },
  extension: { title: 'Say that the answer will be later', when: 'Before the answer is due, with a good reason.' },
  'stage-1': {
    title: 'Answer the complaint at stage 1',
    when: 'When the answer is known, not when the works are done.',
  },
  'stage-2': { title: 'Answer the complaint at stage 2', when: 'By somebody who did not decide stage 1.' },
  refusal: { title: 'Say why it is not taken on', when: 'With the reasons, and the right to go to the Ombudsman.' },
  apology: { title: 'Apologise', when: 'As soon as a failing is understood.' },
  'hazard-summary': {
    title: 'Write up a hazard investigation',
    when: 'Within three working days of the investigation ending.',
  },
};
