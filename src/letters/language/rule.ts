import type { Citation } from '../../library/citation.ts';
import type { Sentence } from '../sentences.ts';

/** What a sentence of a letter may do that weakens an apology. */
export type Family =
  | 'conditional'
  | 'undoing'
  | 'passive'
  | 'blame'
  | 'belief'
  | 'ordered'
  | 'stock'
  | 'minimising'
  | 'regret'
  | 'learning'
  | 'remedy';

/** One family: what to look for in a sentence, why it matters, who says so, and the lesson on apologies it belongs to. */
export type LanguageRule = {
  readonly family: Family;
  readonly lesson: `apology/${string}`;
  /** Why it is worth another look, in one plain sentence. */
  readonly why: string;
  readonly cites: Citation;
  readonly isIn: (sentence: Sentence) => boolean;
};
