import type { Assessment } from '../../assessment/assess.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Reading } from '../../record/reading.ts';
import type { Html } from '../html.ts';
import type { RecordedByHand } from '../record-something/not-recorded-by-hand.ts';
import type { Guard } from './guard.ts';

/**
 * A piece of work on a case with a page of its own: the move, the adaptation, the antisocial behaviour. It is a view of the
 * record in the order the work is done: what was done, what is owed, and the form for what comes next.
 */
export type Work = {
  /** As it stands in the address. */
  readonly slug: string;
  readonly title: string;
  /** What may be begun here, for whoever looks at a case where none of it has been yet. */
  readonly begins: string;
  /**
   * Whether its very title would tell somebody what they may not know. It is then there only for those who may see what is
   * sensitive on the case: for others the case does not lead to it, and its address is answered as one there is not.
   */
  readonly isRestricted?: true;
  /** Whether the page can be left at once by a button above it, for when somebody comes who must not see it. */
  readonly canBeLeftAtOnce?: true;
  /** Whether this case has such work: by what it was opened as, or by what is on its record. */
  readonly isAtHand: (reading: Reading, family: string) => boolean;
  readonly parts: (on: OnWork) => readonly WorkPart[];
};

/** What a page of work is made from. */
export type OnWork = {
  readonly reference: string;
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly now: Instant;
  /** How the file is guarded, on the page of work that is itself restricted. */
  readonly guard?: Guard | undefined;
};

/** One step of the work: a heading, what the record says of it, what is owed, and what to write down next. */
export type WorkPart = {
  readonly id: string;
  readonly title: string;
  /** What the record says, one sentence each. */
  readonly says?: readonly string[];
  /** What to say where the record says nothing. */
  readonly nothing?: string;
  readonly table?: WorkTable;
  /** Anything more than sentences and a table: finished. */
  readonly more?: Html;
  /** The lessons whose duties are shown here, while they are owed. */
  readonly lessons?: readonly string[];
  readonly record?: readonly RecordLink[];
};

export type WorkTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly WorkCell[])[];
};

/** A cell: words, or forms to go to. */
export type WorkCell = string | readonly RecordLink[];

/** A form to go to, with what is known of its answers filled in. */
export type RecordLink = {
  readonly kind: RecordedByHand;
  /** What the link says, where the form’s own name would not tell it from others on the page. */
  readonly says?: string;
  readonly fill?: Readonly<Record<string, string>>;
};
