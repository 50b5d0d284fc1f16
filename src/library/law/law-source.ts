import type { Day } from '../../calendar/day.ts';

/**
 * A source of law, of the Code or of guidance: what it is, since when it has counted, and what each of its provisions
 * says in our own words. Never a quotation, and never the last word: `certainty` says how far each has been checked.
 */
export type LawSource = {
  readonly id: string;
  readonly title: string;
  /** A public web address. */
  readonly address: string;
  readonly inForce: InForce;
  /** By paragraph, section or regulation number; by plain words where the numbers are not certain. */
  readonly provisions: Readonly<Record<string, Provision>>;
};

/** The days a source counts: from `from`, and up to but not including `until`. */
export type InForce = {
  readonly from: Day;
  readonly until?: Day;
  readonly certainty: Certainty;
  readonly note?: string;
};

/** What one provision says, in our own words. */
export type Provision = {
  readonly says: string;
  readonly certainty: Certainty;
  /** What is not certain, or how far the source was read. */
  readonly note?: string;
  /** Its own web address, when that is not its source's. */
  readonly address?: string;
  /** Its own first day, when that is later than its source's. */
  readonly from?: Day;
};

/**
 * How a fact was come by. `seen`: the text, or a body reproducing it, was read. `second-hand`: a law firm, a landlord or
 * another reader says so. `memory`: general knowledge, to be checked before anything rests on it alone.
 */
export type Certainty = 'seen' | 'second-hand' | 'memory';

type More = Omit<Provision, 'says' | 'certainty'>;

/** A provision whose text was read. */
export const seen = (says: string, more: More = {}): Provision => ({ says, certainty: 'seen', ...more });

/** A provision as somebody else reports it. */
export const secondHand = (says: string, more: More = {}): Provision => ({ says, certainty: 'second-hand', ...more });

/** A provision written from general knowledge. */
export const fromMemory = (says: string, more: More = {}): Provision => ({ says, certainty: 'memory', ...more });
