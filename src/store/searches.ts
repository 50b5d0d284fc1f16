import { hash } from 'node:crypto';
import { type Instant, isoInstant } from '../calendar/instant.ts';
import { fold } from '../record/finding/words-found.ts';
import { asksOwnName, type Search } from '../record/looks/searches.ts';
import type { Connection } from './database.ts';

/** A search as it is about to be shown. */
export type SearchMade = {
  readonly question: string;
  /** The name of whoever searches. */
  readonly name: string;
  /** How many homes and people it shows. One that shows none tells nothing of anybody, and is not written down. */
  readonly found: number;
};

/**
 * Writes down that the account in scope searched, before what was found is shown: who, when, how many were found, and
 * whether it was for their own name or home. The words are not kept.
 */
export async function noteSearch(
  connection: Connection,
  { question, name, found }: SearchMade,
  now: Instant,
): Promise<void> {
  if (found === 0) return;
  const words = fold(question).match(/[a-z0-9]+/g) ?? [];
  const { landlord, account } = connection.scope;
  await connection.prepared('select note_search($1, $2, $3, $4, $5)', [
    digestOf([landlord, account, ...words].join(' ')),
    words.join(' '),
    asksOwnName(words, name),
    found,
    isoInstant(now),
  ]);
}

/** Two bytes: the searches of an hour are told apart, and of all the names there are very many look the same. */
function digestOf(text: string): number {
  return hash('sha256', text, 'buffer').readInt16BE(0);
}

/**
 * The searches between two moments that may be out of the ordinary: those for one’s own name or home, and all of a day’s
 * by whoever searched for many things on it. What somebody searched for themselves is for somebody else to weigh.
 */
export async function searchesToWeigh(
  connection: Connection,
  { from, until }: { readonly from: Instant; readonly until: Instant },
  searchesAnHour: number,
): Promise<readonly Search[]> {
  return connection.sql<Search>(
    `with
      made as materialized (select l.look, l.looked, l.account, a.name, l.asked, l.is_for_own_name, l.is_for_own_home
        from looks l join accounts a on a.landlord = $1 and a.account = l.account
        where l.landlord = $1 and l.opened = 'search' and l.looked >= $2 and l.looked < $3 and l.account <> $5::text),
      busy as materialized (select account, looked::date as day from made group by account, looked::date
        having count(distinct asked) > $4::integer / 2)
     select look, looked, account, name, asked, is_for_own_name as "isOwnName", is_for_own_home as "isOwnHome" from made m
     where is_for_own_name or is_for_own_home
       or exists (select from busy b where b.account = m.account and b.day between m.looked::date - 1 and m.looked::date + 1)`,
    [connection.scope.landlord, isoInstant(from), isoInstant(until), searchesAnHour, connection.scope.account],
  );
}
