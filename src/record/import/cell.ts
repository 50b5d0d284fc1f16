import type { Day } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';

/** What is said of a cell that cannot be read: a sentence that says what to do. */
export class Wrong {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** What reading a cell may depend on besides its text. */
export type CellContext = { readonly today: Day };

/** Reads the text of a cell that is not empty. */
export type ReadCell<Value> = (text: string, context: CellContext) => Value | Wrong;

/** A column a landlord’s file may have: what it holds, what else it may be called, and how its cells are read. */
export type Column<Value = unknown> = {
  readonly about: string;
  /** Other headings for the same thing, in small letters with single spaces. */
  readonly also: readonly string[];
  readonly read: ReadCell<Value>;
  /** Whether its contents alone can tell it: dates, sums, choices. Words could be anything. */
  readonly isTelling: boolean;
};

export type Columns = { readonly [name: string]: Column };

/** A row with its cells read, by column; what is not in the file is undefined. */
export type RowOf<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends Column<infer Value> ? Value | undefined : never;
};

/** A day, and the hour where the file gives one. */
export type Moment = { readonly day: Day; readonly at: Instant | undefined };
