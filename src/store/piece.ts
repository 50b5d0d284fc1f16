import { protects } from '../record/casework/sensitive.ts';
import type { Standing, StandingDuty } from '../record/casework/standing.ts';
import type { Connection } from './database.ts';
import { entryAsRead } from './entry-body.ts';
import type { WrittenRow } from './entry-rows.ts';
import { endRow, type HouseholdEnd } from './household-ends.ts';
import { namedAccounts } from './no-contact.ts';
import type { AskedApart } from './no-contact-gate.ts';
import type { CasePlace, Records } from './records.ts';
import {
  accessRows,
  caseRow,
  digestOfStanding,
  dutiesChanged,
  dutyRows,
  ledgerRows,
  linesDiffer,
  markRows,
  noContactRows,
  repairRows,
  repairsDiffer,
} from './standing-row.ts';

/** A piece of work: entries and what follows from them, about one home. It is written as a whole, or not at all. */
export type Piece = {
  /** Undefined for the landlord’s own record. */
  readonly home: string | undefined;
  /** A token: a piece with the same one a second time writes nothing. */
  readonly once?: string | undefined;
  /** What it rests on: the records, as read. */
  readonly read: Records;
  /** What it rests on besides: who may have no contact where it books somebody. */
  readonly apart: AskedApart;
  /** The open cases of the home that it knows of, where it must know of all of them. */
  readonly openCases?: readonly string[] | undefined;
  readonly entries: readonly WrittenRow[];
  readonly opens: readonly CaseStanding[];
  /** The cases, besides those it opens, whose standing may have changed. */
  readonly standings: readonly CaseStanding[];
  /** The households that end by it, or have their home again. */
  readonly ends?: readonly HouseholdEnd[];
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
  const { whole, lines, repaired, told, ends, ...rows } = rowsOf(pieces);
  const values = [connection.scope.landlord, ...Object.values(rows).map((list) => JSON.stringify(list)), waits];
  const value = (rows: readonly object[]) => `$${values.push(JSON.stringify(rows))}`;
  // Only where there is anything of the sort, so that most appends are written by the same few words.
  const kept = [
    ...(whole.length === 0
      ? []
      : [
          `keep_no_contact($1, place, ${value(whole.map(referenceOf))}, ${value(await noContactOf(connection, whole))})`,
        ]),
    ...(lines.length === 0
      ? []
      : [
          `keep_lines($1, place, ${value(lines.map(referenceOf))}, ${value(lines.flatMap(linesOf))}, ${value(lines.flatMap(marksOf))})`,
        ]),
    ...(repaired.length === 0
      ? []
      : [`keep_repairs($1, place, ${value(repaired.map(referenceOf))}, ${value(repaired.flatMap(repairsOf))})`]),
    ...(told.length === 0 ? [] : [`keep_told($1, place, ${value(told)})`]),
    ...(ends.length === 0 ? [] : [`keep_ends($1, place, ${value(ends)})`]),
  ].map((keeping) => `, case when outcome = 'done' then ${keeping} end`);
  const found = await connection.prepared<Written>(`select place, outcome${kept.join('')} ${writing}`, values);
  const outcomes = new Map(found.map(({ place, outcome }) => [place, outcome]));
  return pieces.map((_, place) => outcomes.get(place) ?? 'stale');
}

type Written = { readonly place: number; readonly outcome: Outcome };
const writing = 'from append_entries($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)';

/** A case of which everything is kept anew, with the place of its piece. */
type Whole = CaseStanding & { readonly at: number };

function referenceOf({ at, place: { reference } }: Whole) {
  return { place: at, reference };
}

function linesOf({ at, place, standing }: Whole): readonly object[] {
  return ledgerRows(place, standing).map((row) => ({ place: at, ...row }));
}

function marksOf({ at, place, standing }: Whole): readonly object[] {
  return markRows(place, standing).map((row) => ({ place: at, ...row }));
}

function repairsOf({ at, place, standing }: Whole): readonly object[] {
  return repairRows(place, standing).map((row) => ({ place: at, ...row }));
}

/** Who may have no contact by these cases. Which accounts are theirs is asked only where there is anybody. */
async function noContactOf(connection: Connection, whole: readonly Whole[]): Promise<readonly object[]> {
  const apart = whole.filter(({ standing }) => standing.noContact !== undefined);
  if (apart.length === 0) return [];
  const accounts = await namedAccounts(connection);
  return apart.flatMap(({ at, place, standing }) =>
    noContactRows(place, standing.noContact ?? [], accounts).map((row) => ({ place: at, ...row })),
  );
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
    whole: [] as Whole[],
    /** The cases of which what stands in the ledgers, and what makes others like them, is kept anew. */
    lines: [] as Whole[],
    /** The cases of which the time their repairs had is kept anew. */
    repaired: [] as Whole[],
    /** The households that tell of danger. */
    told: [] as {
      readonly place: number;
      readonly household: string;
      readonly account: string;
      readonly recorded: string;
    }[],
    ends: [] as object[],
  };
  for (const [place, piece] of pieces.entries()) {
    rows.pieces.push(pieceRow(place, piece));
    for (const [subject, { version, erased }] of piece.read) rows.read.push({ place, subject, version, erased });
    for (const entry of piece.entries) {
      rows.entries.push({ place, ...entry });
      const household = householdOf(entry, piece);
      const { account, recorded } = entry;
      const isKnown = rows.told.some((one) => one.household === household);
      if (household !== undefined && !isKnown && protects(entryAsRead(entry)))
        rows.told.push({ place, household, account, recorded });
    }
    for (const one of piece.opens) {
      rows.opens.push({ place, ...one.place, ...caseRow(one.standing), kept: digestOfStanding(one.standing) });
      addWhole(place, one);
      if (one.standing.ledger || one.standing.marks) rows.lines.push({ ...one, at: place });
      if (one.standing.repairs) rows.repaired.push({ ...one, at: place });
    }
    for (const one of piece.standings) addStanding(place, one);
    for (const one of piece.ends ?? []) rows.ends.push({ place, ...endRow(one) });
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
    if (!one.before || linesDiffer(one.before, one.standing)) rows.lines.push({ ...one, at: place });
    if (!one.before || repairsDiffer(one.before, one.standing)) rows.repaired.push({ ...one, at: place });
    for (const { lesson } of changes?.gone ?? []) rows.gone.push({ place, reference: one.place.reference, lesson });
  }

  function addWhole(place: number, one: CaseStanding): void {
    rows.whole.push({ ...one, at: place });
    addDuties(place, one, one.standing.duties);
    for (const row of accessRows(one.place, one.standing)) rows.access.push({ place, ...row });
  }

  function addDuties(place: number, one: CaseStanding, duties: readonly StandingDuty[]): void {
    for (const row of dutyRows(one.place, one.standing, duties)) rows.duties.push({ place, ...row });
  }
}

/** The household whose own record an entry is written on, or whose case; where it is nobody’s, whoever has the home now. */
function householdOf({ subject }: WrittenRow, { opens, standings }: Piece): string | undefined {
  if (subject.startsWith('household:')) return subject.slice('household:'.length);
  const place = [...opens, ...standings].find((one) => subject === `case:${one.place.reference}`)?.place;
  return place?.household ?? place?.livesThere;
}

function pieceRow(place: number, { home, once, openCases, apart, entries: [first] }: Piece): object {
  const row = { place, home: home ?? '', openCases, ...(apart.length > 0 && { apart }) };
  return once === undefined ? row : { ...row, once, subject: first?.subject, seq: first?.seq, made: first?.recorded };
}
