import type { Day } from '../../calendar/day.ts';
import { onlyActsForThem } from '../../record/household/last-left.ts';
import type { Person } from '../../record/import/people/person.ts';
import { isProblems } from '../../record/import/row.ts';
import type { Connection } from '../database.ts';
import { findImport } from './imports.ts';
import { type Keeper, type KnownReference, knownReferences, type ReadRow } from './keeper.ts';
import { badLines, readPiece } from './pieces.ts';
import { readerFor } from './read-rows.ts';

/** A row of a file as it bears on who left: read, or only its reference where something of it is to be put right first. */
type Listed = {
  readonly reference: string;
  readonly row: ReadRow<Person> | undefined;
  /** Such as one with the reference of another: it is not brought in. */
  readonly isLeftOut: boolean;
};

/** Who stands in a whole file of people, whichever pieces it is kept in. */
export type PeopleOfFile = {
  /** Rows that are brought in, of people we did not know, of homes that are looked for. */
  readonly unknown: readonly ReadRow<Person>[];
  /** The households of whom somebody known before stands there as living with them. */
  readonly listed: ReadonlySet<string>;
  /** The names there of each home. */
  readonly namesAt: ReadonlyMap<string, readonly string[]>;
};

/**
 * Reads all pieces of a file of people. A row that has to be put right still says that whoever it is of has not left; who
 * acts for a household may act for another too, and says nothing of it. `homeOf` gives the home of a row, where it bears on
 * who left.
 */
export async function peopleOfFile(
  connection: Connection,
  number: number,
  keeper: Keeper<Person>,
  today: Day,
  homeOf: (person: Person) => string | undefined,
): Promise<PeopleOfFile> {
  const unknown: ReadRow<Person>[] = [];
  const listed = new Set<string>();
  const namesAt = new Map<string, string[]>();
  const file = await findImport(connection, number);
  if (!file) return { unknown, listed, namesAt };
  const read = readerFor(keeper, file.mapping, today);
  const place = file.mapping[keeper.sort.referenceColumn];
  const leftOut = await badLines(connection, number);
  for (let piece = 1; piece <= file.pieces; piece++) {
    const { rows } = await readPiece(connection, number, piece);
    const all = rows.map((row): Listed => {
      const one = read(row);
      const isLeftOut = leftOut.has(row.line);
      if (!isProblems(one)) return { reference: one.reference, row: one, isLeftOut };
      return { reference: place === undefined ? '' : (row.cells[place] ?? '').trim(), row: undefined, isLeftOut };
    });
    const known = await knownReferences(
      connection,
      'people',
      all.map(({ reference }) => reference),
    );
    for (const one of all) add(one, known.get(one.reference));
  }
  return { unknown, listed, namesAt };

  function add({ row, isLeftOut }: Listed, known: KnownReference | undefined): void {
    const actsOnly = row === undefined ? onlyActsForThem(known?.part ?? '') : row.item.role === 'advocate';
    if (known && !actsOnly) listed.add(known.subject.slice('household:'.length));
    const home = row && homeOf(row.item);
    if (row === undefined || home === undefined) return;
    const names = namesAt.get(home);
    if (names) names.push(row.item.name);
    else namesAt.set(home, [row.item.name]);
    if (known === undefined && !isLeftOut) unknown.push(row);
  }
}
