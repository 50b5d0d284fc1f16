import type { Citation } from '../library/citation.ts';
import type { Family } from './language/rule.ts';
import type { Sentence } from './sentences.ts';

/**
 * How one thing asked of a letter stands. ‘Passed’ is only ever ‘nothing found to look at again’; ‘cannot tell’ means a
 * fact is needed that neither the letter nor the record gives.
 */
export type Outcome = 'passed' | 'missing' | 'look again' | 'cannot tell';

/** What was seen in a letter, where it stands and why it matters. */
export type Found = {
  /** The sentence it rests on, and its line (the paragraph, in a Word file); both absent for what is not there. */
  readonly sentence: string | undefined;
  readonly line: number | undefined;
  /** Why, in one plain sentence. */
  readonly why: string;
  /** The family of wording, where it is one. */
  readonly family: Family | undefined;
};

/** One thing asked of a letter, what was found, and who asks it. */
export type Check = {
  /** A lesson (‘apology/regret’) or a content of the Code (‘content/decision’). */
  readonly id: string;
  /** What is asked, in plain words. */
  readonly asks: string;
  readonly outcome: Outcome;
  /** What is to be looked at again or is missing; where it passed, what it rests on. */
  readonly found: readonly Found[];
  readonly cites: readonly Citation[];
};

/** Something found at a sentence. */
export function at(sentence: Sentence, why: string, family?: Family): Found {
  return { sentence: sentence.text, line: sentence.line, why, family };
}

/** Something that is not there, or is about the letter as a whole. */
export function about(why: string): Found {
  return { sentence: undefined, line: undefined, why, family: undefined };
}
