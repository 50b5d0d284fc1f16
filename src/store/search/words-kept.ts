import { wordsOfEntry, wordsToFind } from '../../record/finding/words-found.ts';
import type { Connection } from '../database.ts';
import { type EntryRow, readEntry } from '../entry-body.ts';

/** The words of one entry, and where it stands. */
export type EntryWords = {
  readonly subject: string;
  readonly seq: number;
  readonly happened: number;
  readonly recorded: number;
  readonly words: readonly string[];
  /** Of the entry that opened a case, those of its title. */
  readonly titleWords: readonly string[];
};

/**
 * The words of every entry of some cases this scope may see. What this process read of a case before it does not read
 * again, for an entry never changes but to be erased: so whatever is found by these words is to be read anew before it
 * is shown.
 */
export async function wordsOfCases(
  connection: Connection,
  subjects: readonly string[],
): Promise<readonly EntryWords[]> {
  const { landlord } = connection.scope;
  const kept = keptOf(connection.database);
  const known = new Map(subjects.map((subject) => [subject, kept.get(`${landlord} ${subject}`) ?? []]));
  const rows = await connection.prepared<EntryRow & { readonly seq: number }>(since, [
    landlord,
    subjects,
    subjects.map((subject) => known.get(subject)?.at(-1)?.seq ?? 0),
  ]);
  for (const [subject, fresh] of Map.groupBy(rows, (row) => row.subject))
    known.set(subject, [...(known.get(subject) ?? []), ...fresh.map(readWords)]);
  for (const [subject, lines] of known) {
    kept.delete(`${landlord} ${subject}`);
    kept.set(`${landlord} ${subject}`, lines);
  }
  // A map gives its keys in the order they were set, so the first is the one longest unused.
  for (const oldest of kept.keys()) {
    if (kept.size <= mostCases) break;
    kept.delete(oldest);
  }
  return [...known.values()].flat();
}

/** A case of thirty entries takes some thirty kilobytes. */
const mostCases = 2_000;

type Kept = Map<string, readonly EntryWords[]>;
const keptBy = new WeakMap<object, Kept>();

function keptOf(database: object): Kept {
  const kept = keptBy.get(database) ?? new Map();
  keptBy.set(database, kept);
  return kept;
}

function readWords(row: EntryRow & { readonly seq: number }): EntryWords {
  const entry = readEntry(row);
  return {
    ...{ subject: row.subject, seq: row.seq },
    ...{ happened: entry?.happened ?? 0, recorded: entry?.recorded ?? 0 },
    words: entry ? wordsOfEntry(entry) : [],
    titleWords: entry?.kind === 'case opened' ? wordsToFind(entry.title) : [],
  };
}

/** Where nothing was written since, only the index is asked. */
const since = `select e.subject, e.seq, e.entry, e.kind, e.happened, e.at, e.recorded, e.body
  from unnest((select $2::text[]), (select $3::integer[])) as k (subject, seq)
  cross join lateral (select * from entries e where e.landlord = $1 and e.subject = k.subject and e.seq > k.seq order by e.seq offset 0) e
  order by e.subject, e.seq`;
