import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import type { Columns } from './cell.ts';
import type { HomeSaid } from './home-finder.ts';
import type { RowProblem } from './row.ts';
import type { Telling } from './told.ts';

/** What can be brought in. */
export const importSorts = ['homes', 'people', 'repairs', 'complaints'] as const;
export type ImportSort = (typeof importSorts)[number];

/** What every sort of import says of its files and rows. */
export type SortOfRow<Item> = {
  readonly sort: ImportSort;
  readonly columns: Columns;
  /** Columns that a file must have; of a list, any one. */
  readonly needs: readonly (string | readonly string[])[];
  /** Checks a row as a whole: what it stands for, or everything that is wrong with it. */
  readonly read: (row: never, today: Day) => Item | readonly RowProblem[];
  /** The column of the landlord’s own reference. */
  readonly referenceColumn: string;
  /** The landlord’s own reference of what a row stands for. */
  readonly referenceOf: (item: Item) => string;
};

export type RowVisit = { readonly planned: Day; readonly column: string; readonly who: string | undefined };

/** A sort whose rows become entries on cases. */
export type SortOfCase<Item> = SortOfRow<Item> & {
  readonly homeOf: (item: Item) => HomeSaid;
  /** The reference it is linked to, so that both belong to one case. */
  readonly linkOf: (item: Item) => string | undefined;
  /** The day it began: whoever had the home then, it is their case. */
  readonly began: (item: Item) => Day;
  readonly tell: (items: readonly Item[], telling: Telling, known?: readonly Entry[]) => readonly Entry[];
  /** The visit a row says was arranged: its day, the column that gives it, and who is to come where the row says it. */
  readonly visitOf?: (item: Item) => RowVisit | undefined;
  /** Sentences about a row that are no mistakes, and that whoever brings it in should know. */
  readonly remarksOf?: (item: Item) => readonly string[];
  /** How every id told from a reference begins. */
  readonly idsOf: (reference: string) => string;
};

/** The columns a mapping leaves out that a file must have, in words for a person. */
export function missingColumns(needs: SortOfRow<unknown>['needs'], mapped: ReadonlySet<string>): readonly string[] {
  return needs.flatMap((need) => {
    const any = typeof need === 'string' ? [need] : need;
    return any.some((column) => mapped.has(column)) ? [] : [any.join(' or ')];
  });
}
