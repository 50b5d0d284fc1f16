import type { Instant } from '../calendar/instant.ts';
import type { Subject } from '../record/entry.ts';
import type { WorkOut } from './append.ts';
import type { Connection } from './database.ts';
import { entryAsRead } from './entry-body.ts';
import { entryRows, type Written } from './entry-rows.ts';
import { type AskedApart, allowBookings, apartAt } from './no-contact-gate.ts';
import { type CaseStanding, type Piece, writePieces } from './piece.ts';
import {
  asPlace,
  type CasePlace,
  inRecordOrder,
  noRecord,
  type PlaceRow,
  placeColumns,
  type Records,
  readRecords,
  recordOfCase,
  subjectsOfCase,
} from './records.ts';

/** What is to be written on the records of one home, its household and its cases: all of it, or none. */
export type Bundle = {
  /** A token: the same bundle a second time writes nothing. */
  readonly once: string;
  /** The home; undefined for the landlord’s own record. */
  readonly home: string | undefined;
  /** With the times they were recorded. They are put in that order. */
  readonly written: readonly Written[];
  readonly opens: readonly CasePlace[];
};

const atATime = 60;

/**
 * Writes many entries with the times they were recorded elsewhere, and works out what every case they touch owes: what
 * `append` does, for what comes from somewhere else. No two bundles may be of one home. Runs in the transaction of the
 * caller, where there is one; without one, each few bundles are kept as they are written.
 *
 * @param isLookedAtAgain whether the tables are looked at again meanwhile and after; not where the caller sees to that
 * @throws when somebody else writes on one of the same records meanwhile
 */
export async function appendInBulk(
  connection: Connection,
  bundles: readonly Bundle[],
  now: Instant,
  workOut: WorkOut,
  onProgress: (bundles: number) => void = () => undefined,
  isLookedAtAgain = true,
): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  try {
    for (let first = 0; first < bundles.length; first += atATime) {
      const some = bundles.slice(first, first + atATime);
      const found = await find(connection, some, now).catch(async (fault) => {
        // Where writing those before failed, that is what is wrong.
        await writing;
        throw fault;
      });
      const pieces = some.map((bundle) => pieceOf(bundle, found, connection.scope.landlord, now, workOut));
      await writing;
      // The database writes these while the next are worked out.
      writing = write(connection, pieces, isLookedAtAgain ? first / atATime : undefined);
      writing.catch(() => undefined);
      onProgress(first + some.length);
    }
    await writing;
  } finally {
    // However this ends, the connection is given back after it: nothing may still be asked on it then.
    await writing.catch(() => undefined);
  }
  if (isLookedAtAgain) await connection.sql('select look_at_tables_again()');
}

/** What there is already of what some bundles touch. */
type Found = { readonly places: readonly CasePlace[]; readonly records: Records; readonly apart: AskedApart };

async function find(connection: Connection, bundles: readonly Bundle[], now: Instant): Promise<Found> {
  const { landlord } = connection.scope;
  const written = new Set(bundles.flatMap((bundle) => bundle.written.map(({ entry }) => entry.subject)));
  const rows = await connection.prepared<PlaceRow>(
    `select ${placeColumns} from cases c where c.landlord = $1 and c.reference = any ($2)
     union select ${placeColumns} from cases c where c.landlord = $1 and c.is_open and c.home = any ($3)`,
    [landlord, [...written].map(referenceOf), bundles.map(({ home }) => home ?? '')],
  );
  const places = rows.map(asPlace);
  const opened = bundles.flatMap(({ opens }) => opens);
  const bearing = [...places, ...opened].flatMap((place) => subjectsOfCase(landlord, place));
  const records = await readRecords(connection, [...new Set([...written, ...bearing])]);
  const entries = bundles.flatMap((bundle) => bundle.written.map(({ entry }) => entry));
  const apart = await allowBookings(connection, entries, { places: [...places, ...opened], records, now });
  return { places, records, apart };
}

function pieceOf(
  bundle: Bundle,
  { places, records, apart }: Found,
  landlord: string,
  now: Instant,
  workOut: WorkOut,
): Piece {
  const rows = entryRows(
    bundle.written.toSorted((one, other) => inRecordOrder(one.entry, other.entry)),
    landlord,
    Object.fromEntries([...records].map(([subject, { version }]) => [subject, version])),
    new Map([...records].map(([subject, { head }]) => [subject, head])),
  );
  const added = Map.groupBy(rows.map(entryAsRead), (entry) => entry.subject);
  const stands = (place: CasePlace): CaseStanding => {
    const standing = workOut(recordOfCase(landlord, place, records, added), now);
    if (!standing) throw new Error('A case is opened by an entry that says what it is');
    return { place, standing };
  };
  const standing = places.filter(({ home }) => home === bundle.home);
  const rests = new Set<Subject>([
    ...added.keys(),
    ...[...standing, ...bundle.opens].flatMap((place) => subjectsOfCase(landlord, place)),
  ]);
  return {
    home: bundle.home,
    once: bundle.once,
    read: new Map([...rests].map((subject) => [subject, records.get(subject) ?? noRecord])),
    apart: apartAt(apart, bundle.home),
    openCases: bundle.home === undefined ? undefined : standing.map(({ reference }) => reference),
    entries: rows,
    opens: bundle.opens.map(stands),
    standings: standing.map(stands),
  };
}

async function write(connection: Connection, pieces: readonly Piece[], turn: number | undefined): Promise<void> {
  const outcomes = await writePieces(connection, pieces);
  if (outcomes.includes('stale'))
    throw new Error('Somebody else wrote on the same records while many entries were being added');
  // After the first few, and again whenever there are four times as many.
  if (turn !== undefined && [0, 3, 15, 63, 255].includes(turn)) await connection.sql('select look_at_tables_again()');
}

function referenceOf(subject: Subject): string {
  return subject.startsWith('case:') ? subject.slice('case:'.length) : '';
}
