import { visibleRecord } from '../../record/casework/visible-record.ts';
import type { Entry } from '../../record/entry.ts';
import { wordsOfEntry, wordsToFind } from '../../record/finding/words-found.ts';
import type { Connection, Database } from '../database.ts';
import { eachLandlord, type OnFault } from '../each-by-itself.ts';
import { type EntryRow, readEntry } from '../entry-body.ts';
import { systemScope } from '../scope.ts';
import { type ListOf, Lists, mapOf, mostListed, segmentOf } from './lists.ts';

/** Learns what was written since, of every landlord, so that it is found by its words. */
export function learnEntriesEverywhere(database: Database, onFault: OnFault): Promise<void> {
  return eachLandlord(database, onFault, async (landlord) => {
    let learned = 0;
    for (let some = -1; some !== 0; learned += some) some = await learnEntries(database, landlord);
    if (learned > 0) await foldScattered(database, landlord);
  });
}

/**
 * Learns the words of up to `most` entries written since, and of those whose case was restricted or opened again. Any
 * number of processes may do this at once: one learns, the others find nothing to do. Gives how many were taken.
 */
export async function learnEntries(database: Database, landlord: string, most = 5_000): Promise<number> {
  return database.as(systemScope(landlord), (connection) =>
    connection.together(async () => {
      const [lock] = await connection.sql<{ mine: boolean }>(
        "select pg_try_advisory_xact_lock(hashtextextended('learn entries ' || $1, 0)) as mine",
        [landlord],
      );
      if (!lock?.mine) return 0;
      const taken = await connection.sql<Taken>(take, [landlord, most]);
      if (taken.length > 0) await learn(connection, taken);
      return taken.length;
    }),
  );
}

type Taken = { readonly subject: string; readonly seq: number };
type Row = EntryRow & { readonly seq: number; readonly number: number | null; readonly was_closed: boolean | null };

async function learn(connection: Connection, taken: readonly Taken[]): Promise<void> {
  const { landlord } = connection.scope;
  const subjects = [...new Set(taken.map(({ subject }) => subject))];
  const rows = await connection.sql<Row>(wholeRecords, [landlord, subjects]);
  const restricted = new Set(
    (await connection.sql<{ subject: string }>(restrictedOf, [landlord, subjects])).map(({ subject }) => subject),
  );
  const [last] = await connection.sql<{ number: number }>(
    'select number from entry_numbers where landlord = $1 order by number desc limit 1',
    [landlord],
  );
  const first = (last?.number ?? -1) + 1;
  const wanted = new Set(taken.map(({ subject, seq }) => `${subject} ${seq}`));
  const found: Found[] = [];
  for (const [subject, record] of Map.groupBy(rows, (row) => row.subject)) {
    const read = record.map((row) => ({ row, entry: readEntry(row) }));
    const open = new Set<Entry | undefined>(
      visibleRecord(
        read.flatMap(({ entry }) => entry ?? []),
        false,
      ),
    );
    for (const { row, entry } of read) {
      if (!entry || entry.kind === 'record looked at' || !wanted.has(`${subject} ${row.seq}`)) continue;
      found.push({ row, entry, isClosed: restricted.has(subject) || !open.has(entry) });
    }
  }
  const fresh = found.filter(({ row }) => row.number === null);
  const moved = found.filter(({ row, isClosed }) => row.number !== null && row.was_closed !== isClosed);
  fresh.sort((one, other) => one.entry.happened - other.entry.happened || one.entry.recorded - other.entry.recorded);
  const numbered: Numbered[] = fresh.map((one, place) => ({ ...one, number: first + place }));
  for (const { row, isClosed } of moved) await takeOut(connection, row, isClosed);
  await keepNumbers(connection, numbered);
  await keepWords(connection, [...numbered, ...moved.map((one) => ({ ...one, number: one.row.number ?? 0 }))]);
  const end = first + numbered.length;
  for (let segment = segmentOf(first); segment < segmentOf(end); segment++) await foldWhole(connection, segment);
}

/** Joins the lists of a segment that nothing will be added to, and makes maps of the long ones. */
async function foldWhole(connection: Connection, segment: number): Promise<void> {
  const { landlord } = connection.scope;
  await connection.sql('select fold_entry_words($1, $2)', [landlord, segment]);
  const long = await connection.sql<ListOf & { readonly places: string }>(longLists, [
    landlord,
    segment,
    2 * mostListed,
  ]);
  if (long.length === 0) return;
  const maps = long.map(({ places }) => mapOf([{ isMap: false, bytes: Buffer.from(places.slice(2), 'hex') }]));
  await connection.sql(keepMaps, [
    ...[landlord, segment],
    long.map(({ isClosed }) => isClosed),
    long.map(({ isTitle }) => isTitle),
    long.map(({ word }) => word),
    maps.map((map) => Buffer.from(map).toString('hex')),
  ]);
}

type Found = { readonly row: Row; readonly entry: Entry; readonly isClosed: boolean };
type Numbered = Found & { readonly number: number };

async function takeOut(connection: Connection, { number }: Row, isClosed: boolean): Promise<void> {
  const { landlord } = connection.scope;
  await connection.sql('select forget_entry_words($1, $2)', [landlord, number]);
  await connection.sql('update entry_numbers set is_closed = $3 where landlord = $1 and number = $2', [
    landlord,
    number,
    isClosed,
  ]);
}

async function keepNumbers(connection: Connection, numbered: readonly Numbered[]): Promise<void> {
  if (numbered.length === 0) return;
  await connection.sql(
    `insert into entry_numbers (landlord, number, subject, seq, is_closed)
     select $1, * from unnest($2::integer[], $3::text[], $4::integer[], $5::boolean[])`,
    [
      connection.scope.landlord,
      numbered.map(({ number }) => number),
      numbered.map(({ row }) => row.subject),
      numbered.map(({ row }) => row.seq),
      numbered.map(({ isClosed }) => isClosed),
    ],
  );
}

async function keepWords(connection: Connection, numbered: readonly Numbered[]): Promise<void> {
  const lists = new Lists();
  for (const { entry, isClosed, number } of numbered.toSorted((one, other) => one.number - other.number)) {
    for (const word of wordsOfEntry(entry)) lists.add({ isClosed, isTitle: false, word }, number);
    if (entry.kind === 'case opened')
      for (const word of wordsToFind(entry.title)) lists.add({ isClosed, isTitle: true, word }, number);
  }
  const rows = lists.rows();
  if (rows.length === 0) return;
  const { landlord } = connection.scope;
  const closed = rows.map(({ isClosed }) => isClosed);
  const words = rows.map(({ word }) => word);
  await connection.sql(addLists, [
    landlord,
    closed,
    rows.map(({ isTitle }) => isTitle),
    words,
    rows.map(({ segment }) => segment),
    rows.map(({ first }) => first),
    rows.map(({ places }) => places.toString('hex')),
  ]);
  await connection.sql(addWords, [landlord, closed, words]);
}

/** Joins the lists of the newest segment, where many rounds of learning have left them short. */
async function foldScattered(database: Database, landlord: string): Promise<void> {
  await database.as(systemScope(landlord), async (connection) => {
    const [segment] = await connection.sql<{ segment: number; lists: number; words: number }>(
      `select w.segment, count(*) as lists, count(distinct (w.is_closed, w.is_title, w.word)) as words from entry_words w
       where w.landlord = $1 and w.segment = (select number >> 16 from entry_numbers where landlord = $1 order by number desc limit 1)
       group by w.segment`,
      [landlord],
    );
    if (segment && segment.lists > 2 * segment.words + scattered)
      await connection.sql('select fold_entry_words($1, $2)', [landlord, segment.segment]);
  });
}

/** How many lists more than words there may be twice over before it is worth writing them anew. */
const scattered = 2_000;

/** From the first of the list to the last of this many: a range, so that however long the list is, no more is read. */
const take = `with taken as materialized (
    select subject, seq from entries_to_learn where landlord = $1 order by subject, seq limit $2),
  last as materialized (select subject, seq from taken order by subject desc, seq desc limit 1)
  delete from entries_to_learn q using last where q.landlord = $1 and (q.subject, q.seq) <= (last.subject, last.seq)
  returning q.subject, q.seq`;

const wholeRecords = `select e.subject, e.seq, e.entry, e.kind, e.happened, e.at, e.recorded, e.body, n.number, n.is_closed as was_closed
  from entries e left join entry_numbers n on n.landlord = $1 and n.subject = e.subject and n.seq = e.seq
  where e.landlord = $1 and e.subject = any ($2)`;

const restrictedOf = `select 'case:' || c.reference as subject from cases c
  where c.landlord = $1 and c.is_restricted and c.reference = any (array(select substr(s, 6) from unnest($2::text[]) s))`;

const addLists = `insert into entry_words as w (landlord, is_closed, is_title, word, segment, first, places)
  select $1, c, t, word, s, f, decode(p, 'hex')
  from unnest($2::boolean[], $3::boolean[], $4::text[], $5::integer[], $6::integer[], $7::text[]) as x (c, t, word, s, f, p)
  on conflict (landlord, is_closed, is_title, word, segment, first) do update set places = w.places || excluded.places`;

const longLists = `select w.is_closed as "isClosed", w.is_title as "isTitle", w.word, w.places from entry_words w
  where w.landlord = $1 and w.segment = $2 and w.first >= 0 and octet_length(w.places) > $3`;

/** A map stands at the place before the first. Where there is one already, the list stays beside it. */
const keepMaps = `with made as (
    insert into entry_words as w (landlord, is_closed, is_title, word, segment, first, places)
    select $1, c, t, word, $2, -1, decode(m, 'hex') from unnest($3::boolean[], $4::boolean[], $5::text[], $6::text[]) as x (c, t, word, m)
    on conflict do nothing returning is_closed, is_title, word)
  delete from entry_words w using made where w.landlord = $1 and w.is_closed = made.is_closed and w.is_title = made.is_title
    and w.word = made.word and w.segment = $2 and w.first >= 0`;

const addWords = `with added as (
    insert into told_words (landlord, is_closed, word) select distinct $1, c, word from unnest($2::boolean[], $3::text[]) as x (c, word)
    on conflict do nothing returning is_closed, word)
  insert into near_told_words (landlord, is_closed, near, word)
    select $1, a.is_closed, near, a.word from added a, lateral near_misses(a.word) near where has_near_misses(a.word)
    on conflict do nothing`;
