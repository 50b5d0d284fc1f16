import { isoDay } from '../calendar/day.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Standing } from '../record/casework/standing.ts';
import type { CaseRecord, Entry, Subject } from '../record/entry.ts';
import type { Connection, Database } from './database.ts';
import { entryRows } from './entry-rows.ts';
import { type FetchedCase, fetchCase, fetchRecord, fetchSince, subjectsOf, type Versions } from './fetch.ts';
import { systemScope } from './scope.ts';
import { standingRow } from './standing-row.ts';

/** Works out what is kept beside a case from its record. `store` is given it, and knows nothing of lessons. */
export type WorkOut = (record: CaseRecord, now: Instant) => Standing | undefined;

/** What is to be written down. All of it is, or none. */
export type Append = {
  readonly landlord: string;
  /** The account that writes it down. */
  readonly account: string;
  readonly now: Instant;
  /** The home it is about; undefined only for the landlord’s own record. */
  readonly home: string | undefined;
  /** In the order they are to stand. `recorded` is set to `now`. */
  readonly entries: readonly Entry[];
  /** For each subject a person was looking at, the version they saw. Others are taken as they are found. */
  readonly seen?: Versions;
  /** A token of the form: the same one a second time writes nothing. */
  readonly once?: string;
  /** A case these entries open. */
  readonly opens?: { readonly reference: string; readonly home: string; readonly household: string | undefined };
};

export type Appended =
  | { readonly outcome: 'done' }
  /** This form was already taken; nothing was written again. */
  | { readonly outcome: 'again' }
  /** Somebody wrote on the same record since it was read: what they wrote, and the version it now has. */
  | {
      readonly outcome: 'clash';
      readonly subject: Subject;
      readonly since: readonly Entry[];
      readonly version: number;
    };

/**
 * Adds entries to the record, works out anew what every case they touch owes, and keeps both in one transaction. Waits
 * its turn where others are writing about the same home. Throws only for faults.
 */
export async function append(database: Database, wanted: Append, workOut: WorkOut): Promise<Appended> {
  return database.as(systemScope(wanted.landlord), async (connection) => {
    const first = await tryOnce(connection, wanted, workOut);
    if (first.outcome !== 'stale') return first;
    // Overtaken: it now waits its turn for the home, and is not overtaken there again.
    const turn = `${wanted.landlord} ${wanted.home ?? ''}`;
    await connection.sql('select pg_advisory_lock(hashtextextended($1, 0))', [turn]);
    try {
      // Only the landlord's own record can still be written on meanwhile, and that is rare.
      for (let attempt = 0; attempt < 10; attempt++) {
        const next = await tryOnce(connection, wanted, workOut);
        if (next.outcome !== 'stale') return next;
      }
      throw new Error('An append was overtaken while it was its turn');
    } finally {
      await connection.sql('select pg_advisory_unlock(hashtextextended($1, 0))', [turn]);
    }
  });
}

async function tryOnce(
  connection: Connection,
  wanted: Append,
  workOut: WorkOut,
): Promise<Appended | { readonly outcome: 'stale' }> {
  const prepared = await prepare(connection, wanted, workOut);
  if ('clash' in prepared) return prepared.clash;
  const [result] = await connection.sql<{ outcome: 'done' | 'again' | 'stale' }>(
    'select outcome from append_entries($1, $2)',
    [wanted.landlord, `[${prepared.piece}]`],
  );
  return { outcome: result?.outcome ?? 'stale' };
}

/** Reads what the append rests on and works out what follows from it. */
async function prepare(
  connection: Connection,
  wanted: Append,
  workOut: WorkOut,
): Promise<{ readonly piece: string } | { readonly clash: Appended }> {
  const subjects = [...new Set(wanted.entries.map((entry) => entry.subject))];
  const cases = await touchedCases(connection, wanted, subjects);
  const versions: Record<Subject, number> = Object.assign({}, ...cases.map((one) => one.versions));
  const unread = subjects.filter((subject) => versions[subject] === undefined);
  if (unread.length > 0) Object.assign(versions, (await fetchRecord(connection, unread)).versions);
  const clash = await clashOf(connection, wanted, versions);
  if (clash) return { clash };

  const heads = await headsOf(connection, subjects);
  const added = wanted.entries.map((entry) => ({ ...entry, recorded: wanted.now }));
  const standings = cases.flatMap((one) => {
    const standing = workOut([...one.record, ...added.filter((entry) => bearsOn(entry, one))], wanted.now);
    return standing ? [standingRow(one.reference, standing)] : [];
  });
  const piece = JSON.stringify({
    once: wanted.once,
    home: wanted.home ?? '',
    read: Object.entries(versions).map(([subject, version]) => ({ subject, version })),
    opens: wanted.opens && [{ ...wanted.opens, opened: isoDay(added[0]?.happened ?? (0 as never)) }],
    entries: entryRows(
      added.map((entry) => ({ entry, account: wanted.account })),
      wanted.landlord,
      versions,
      heads,
    ),
    standings,
  });
  return { piece };
}

/** The cases whose standing may change: the case written on, and for a home’s or household’s record every open case there. */
async function touchedCases(
  connection: Connection,
  wanted: Append,
  subjects: readonly Subject[],
): Promise<readonly FetchedCase[]> {
  const references = new Set(subjects.filter((s) => s.startsWith('case:')).map((s) => s.slice('case:'.length)));
  if (wanted.opens) references.delete(wanted.opens.reference);
  if (wanted.home !== undefined && subjects.some((s) => s.startsWith('home:') || s.startsWith('household:'))) {
    const open = await connection.sql<{ reference: string }>(
      'select reference from cases where landlord = $1 and home = $2 and is_open',
      [wanted.landlord, wanted.home],
    );
    for (const { reference } of open) references.add(reference);
  }
  const found: FetchedCase[] = [];
  for (const reference of references) {
    const one = await fetchCase(connection, reference);
    if (!one) throw new Error(`There is no case ${reference}`);
    found.push(one);
  }
  if (wanted.opens) {
    const { reference, home, household } = wanted.opens;
    const { record, versions } = await fetchRecord(connection, subjectsOf(wanted.landlord, reference, home, household));
    found.push({ reference, home, household, record, versions });
  }
  return found;
}

function bearsOn(entry: Entry, { reference, home, household }: FetchedCase): boolean {
  return (
    entry.subject === `case:${reference}` ||
    entry.subject === `home:${home}` ||
    entry.subject === `household:${household}` ||
    entry.subject.startsWith('landlord:')
  );
}

/** What was written since the person read the record they are writing on, if anything was. */
async function clashOf(
  connection: Connection,
  { seen = {} as Versions, once, landlord }: Append,
  versions: Versions,
): Promise<Appended | undefined> {
  const overtaken = Object.entries(seen).find(([subject, version]) => versions[subject as Subject] !== version);
  if (!overtaken) return undefined;
  // The same form sent twice finds its own entry there: that is no clash.
  if (once !== undefined) {
    const sent = await connection.sql('select from submissions where landlord = $1 and once = $2', [landlord, once]);
    if (sent.length > 0) return { outcome: 'again' };
  }
  const subject = overtaken[0] as Subject;
  const since = await fetchSince(connection, subject, overtaken[1]);
  return { outcome: 'clash', subject, since, version: versions[subject] ?? 0 };
}

/** The last link of each subject’s chain; nothing for a record not yet begun. */
async function headsOf(connection: Connection, subjects: readonly Subject[]): Promise<ReadonlyMap<string, string>> {
  const rows = await connection.sql<{ subject: string; hash: string }>(
    `select distinct on (subject) subject, encode(hash, 'hex') as hash from entries
     where landlord = $1 and subject = any($2) order by subject, seq desc`,
    [connection.scope.landlord, subjects],
  );
  return new Map(rows.map(({ subject, hash }) => [subject, hash]));
}
