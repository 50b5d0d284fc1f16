import type { Citation } from '../../library/citation.ts';

/** Something the Code wants a letter to hold, and how it is told that it does. */
export type Content = {
  readonly id: string;
  readonly asks: string;
  /** What to do where it is not there, in one plain sentence. */
  readonly missing: string;
  readonly cites: readonly Citation[];
  /** Matches a sentence of ours (its words, or a heading’s) that holds it. */
  readonly holds: RegExp;
  /** It is told of the resident, and so what tells their words holds it too. */
  readonly isOfThem?: true;
  /** A heading says it only where something of ours stands under it: more than that we are sorry. */
  readonly isSaidUnder?: true;
  /** The day it gives is still to come on the letter’s day, or is later than that and than the day given before. */
  readonly day?: 'to come' | 'new';
  /** Whether a promise to do something holds it too. */
  readonly isPromise?: true;
  /** What the whole letter has to hold with it, and what to do where it does not. */
  readonly also?: { readonly with: RegExp; readonly else: string };
  /** Not asked where the letter upholds nothing. */
  readonly onlyIfUpheld?: true;
};
