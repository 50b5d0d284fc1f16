import { type Day, isoDay } from '../calendar/day.ts';
import { type Instant, isoInstant } from '../calendar/instant.ts';
import { mayBeSame, whoMayBeMeant } from '../record/behaviour/no-contact.ts';
import type { Subject } from '../record/entry.ts';
import type { Connection } from './database.ts';
import type { NamedAccount } from './standing-row.ts';

/** Every account of the landlord in scope, open or closed, once by each name it has or had. */
export function namedAccounts(connection: Connection): Promise<readonly NamedAccount[]> {
  return connection.sql<NamedAccount>(
    `select account, name from accounts where landlord = $1
     union select account, unnest(former_names) from accounts where landlord = $1 order by account, name`,
    [connection.scope.landlord],
  );
}

/**
 * Whether any of these names may be of somebody who may have no contact with a household, whoever asks: the first such
 * name. It looks at cases the scope may not see, so that what is refused is refused to everyone; the answer is only ever
 * used to refuse.
 */
export async function firstKeptApart(
  connection: Connection,
  { home, household }: { readonly home: string; readonly household: string | undefined },
  names: readonly string[],
): Promise<string | undefined> {
  if (names.length === 0) return undefined;
  const [row] = await connection.prepared<{ names: readonly string[] }>(
    'select to_json(names_apart($1, $2)) as names',
    [home, household ?? null],
  );
  return names.find((name) => row?.names.some((apart) => mayBeSame(apart, name)));
}

/** Whether an account is kept apart from a household, a home or a case, whoever asks. Only ever used to refuse. */
export async function isKeptApart(connection: Connection, account: string, subject: Subject): Promise<boolean> {
  const [row] = await connection.prepared<{ is: boolean }>('select is_kept_apart($1, $2) as is', [account, subject]);
  return row?.is === true;
}

/**
 * Finds out anew which accounts are of those who may have no contact: after an account came, or its name changed. A new name
 * may keep an account apart, and never lets it in: what it was called is kept. A name that is only near keeps apart nobody
 * but the account that changed, as whoever is meant may have been made out since.
 */
export async function matchNoContactAgain(connection: Connection, changed?: string): Promise<void> {
  const people = await connection.sql<{ reference: string; person: string; since: Day; accounts: readonly string[] }>(
    'select * from persons_apart()',
  );
  if (people.length === 0) return;
  const accounts = await namedAccounts(connection);
  const rows = people.flatMap(({ reference, person, since, accounts: before }) => {
    const named = whoMayBeMeant(person, accounts).filter(
      ({ account, name }) => account === changed || before.includes(account) || mayBeSame(person, name),
    );
    const theirs = new Set(named.map(({ account }) => account));
    return [...(theirs.size === 0 ? [''] : theirs)].map((account) => ({
      ...{ place: 0, reference, person, account, since: isoDay(since) },
    }));
  });
  await connection.sql('select match_no_contact($1)', [JSON.stringify(rows)]);
}

/**
 * Writes down that the account in scope asked for something it is kept apart from. Where it is not kept apart from it,
 * there is simply no such thing, and nothing is written.
 */
export async function noteRefused(connection: Connection, subject: Subject, now: Instant): Promise<undefined> {
  await connection.prepared('select note_refused($1, $2)', [subject, isoInstant(now)]);
}
