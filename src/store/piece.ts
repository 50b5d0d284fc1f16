import type { Standing, StandingDuty } from '../record/casework/standing.ts';
import type { Connection } from './database.ts';
import type { WrittenRow } from './entry-rows.ts';
import type { CasePlace, Records } from './records.ts';
import { accessRows, caseRow, digestOfStanding, dutiesChanged, dutyRows } from './standing-row.ts';

/** A piece of work: entries and what follows from them, about one home. It is written as a whole, or not at all. */
export type Piece = {
  /** Undefined for the landlord’s own record. */
  readonly home: string | undefined;
  /** A token: a piece with the same one a second time writes nothing. */
  readonly once?: string | undefined;
  /** What it rests on: the records, as read. */
  readonly read: Records;
  /** The open cases of the home that it knows of, where it must know of all of them. */
  readonly openCases?: readonly string[] | undefined;
  readonly entries: readonly WrittenRow[];
  readonly opens: readonly CaseStanding[];
  /** The cases, besides those it opens, whose standing may have changed. */
  readonly standings: readonly CaseStanding[];
};

/** How a case stands now and, where that is known, how it was last kept: then only what changed is written. */
export type CaseStanding = {
  readonly place: CasePlace;
  readonly standing: Standing;
  readonly before?: Standing | undefined;
};

export type Outcome = 'done' | 'again' | 'stale';

/**
 * Writes pieces of work, in one transaction where the caller has none. No two may be about one home or have the same
 * token. Gives for each 'done', 'again' where its token was used before, or 'stale' where what it rests on has changed.
 * Where somebody else is writing about one of the homes it waits, or, if it is not to, takes that piece as 'stale'.
 * Throws, writing nothing, where one cannot be written for any other reason.
 */
export async function writePieces(
  connection: Connection,
  pieces: readonly Piece[],
  { waits = true } = {},
): Promise<readonly Outcome[]> {
  const rows = rowsOf(pieces);
  const found = await connection.prepared<{ place: number; outcome: Outcome }>(
    'select place, outcome from append_entries($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    [connection.scope.landlord, ...Object.values(rows).map((list) => JSON.stringify(list)), waits],
  );
  const outcomes = new Map(found.map(({ place, outcome }) => [place, outcome]));
  return pieces.map((_, place) => outcomes.get(place) ?? 'stale');
}

/** The rows of all pieces, each with the place of its piece, in the order `append_entries` takes them. */
function rowsOf(pieces: readonly Piece[]) {
  const rows = {
    pieces: [] as object[],
    read: [] as object[],
    entries: [] as object[],
    opens: [] as object[],
    touched: [] as object[],
    standings: [] as object[],
    duties: [] as object[],
    gone: [] as object[],
    access: [] as object[],
  };
  for (const [place, piece] of pieces.entries()) {
    rows.pieces.push(pieceRow(place, piece));
    for (const [subject, { version, erased }] of piece.read) rows.read.push({ place, subject, version, erased });
    for (const entry of piece.entries) rows.entries.push({ place, ...entry });
    for (const one of piece.opens) {
      rows.opens.push({ place, ...one.place, ...caseRow(one.standing), kept: digestOfStanding(one.standing) });
      addWhole(place, one);
    }
    for (const one of piece.standings) addStanding(place, one);
  }
  return rows;

  function addStanding(place: number, one: CaseStanding): void {
    const changes = one.before && dutiesChanged(one.before, one.standing);
    const kept = digestOfStanding(one.standing);
    const before = one.before && changes && digestOfStanding(one.before);
    rows.touched.push({ place, ...one.place, before });
    if (before === kept) return;
    rows.standings.push({ place, reference: one.place.reference, ...caseRow(one.standing), before, kept });
    if (changes) addDuties(place, one, changes.changed);
    else addWhole(place, one);
    for (const { lesson } of changes?.gone ?? []) rows.gone.push({ place, reference: one.place.reference, lesson });
  }

  function addWhole(place: number, one: CaseStanding): void {
    addDuties(place, one, one.standing.duties);
    for (const row of accessRows(one.place, one.standing)) rows.access.push({ place, ...row });
  }

  function addDuties(place: number, one: CaseStanding, duties: readonly StandingDuty[]): void {
    for (const row of dutyRows(one.place, one.standing, duties)) rows.duties.push({ place, ...row });
  }
}

function pieceRow(place: number, { home, once, openCases, entries: [first] }: Piece): object {
  const row = { place, home: home ?? '', openCases };
  return once === undefined ? row : { ...row, once, subject: first?.subject, seq: first?.seq, made: first?.recorded };
}
