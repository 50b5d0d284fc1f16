import { type Instant, isoInstant } from '../../calendar/instant.ts';
import { type NamesSaid, nowKnownAs, standing } from '../../library/report/names-said.ts';
import type { Connection } from '../database.ts';

/** What was said of two names, with the name of who said it and when. */
export type NamesSaidBy = NamesSaid & { readonly by: string; readonly said: Instant };

/** All that was said of two names, in the order in which it was. */
export function listNamesSaid(connection: Connection): Promise<readonly NamesSaidBy[]> {
  return connection.prepared(
    `select s.name, s.other, s.says, coalesce(a.name, s.account) as "by", s.said from landlord_names_said s
       left join accounts a on a.landlord = s.landlord and a.account = s.account
     where s.landlord = $1 order by s.number`,
    [connection.scope.landlord],
  );
}

/** Every name a landlord of the library was published under, in the one form that was read. */
export async function publishedNames(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.sql<{ name: string }>(
    `select distinct coalesce(read_as, known_as) as name from library_pieces where landlord = $1 and known_as is not null order by 1`,
    [connection.scope.landlord],
  );
  return rows.map(({ name }) => name);
}

/**
 * Keeps what somebody says of two names, and calls by it whatever stands in the library. Gives false where it cannot be said
 * any more: a name is not there or goes by another, or that is what stands already.
 */
export async function sayOfNames(
  connection: Connection,
  { name, other, says, now }: NamesSaid & { readonly now: Instant },
): Promise<boolean> {
  const { landlord, account } = connection.scope;
  return connection.together(async () => {
    // Whoever puts something on the shelves holds this until it stands there; see `holdNames`.
    await connection.sql('select pg_advisory_xact_lock(hashtextextended($1, 5))', [landlord]);
    const before = await listNamesSaid(connection);
    const stands = standing(before).find((line) => isOfBoth(line, name, other));
    if (says === 'undone' ? stands === undefined : stands?.says === says) return false;
    if (says !== 'undone' && !(await areApart(connection, before, name, other))) return false;
    await connection.sql(
      `insert into landlord_names_said (landlord, number, name, other, says, account, said) values ($1, $2, $3, $4, $5, $6, $7)`,
      [landlord, before.length + 1, name, other, says, account, isoInstant(now)],
    );
    await callAsSaid(connection, [...before, { name, other, says }]);
    return true;
  });
}

function isOfBoth(line: NamesSaid, name: string, other: string): boolean {
  return (line.name === name && line.other === other) || (line.name === other && line.other === name);
}

/** Whether both are landlords of the library by the names they go by, so that joining them ties no knot. */
async function areApart(
  connection: Connection,
  before: readonly NamesSaid[],
  name: string,
  other: string,
): Promise<boolean> {
  const known = nowKnownAs(before);
  const there = new Set((await publishedNames(connection)).map(known));
  return name !== other && [name, other].every((one) => there.has(one));
}

/** Gives all that was said of names, which nobody adds to before the transaction is over: what it puts on the shelves is called by it. */
export async function holdNames(connection: Connection): Promise<readonly NamesSaid[]> {
  await connection.sql('select pg_advisory_xact_lock_shared(hashtextextended($1, 5))', [connection.scope.landlord]);
  return listNamesSaid(connection);
}

/** Calls each landlord by the name it goes by, in all that stands in the library or, of its pieces, in those of one source. */
export async function callAsSaid(connection: Connection, said: readonly NamesSaid[], source?: string): Promise<void> {
  if (said.length === 0) return;
  const known = nowKnownAs(said);
  const names = [...new Set(said.flatMap(({ name, other }) => [name, other]))];
  const goBy = JSON.stringify(names.map((name) => ({ name, now: known(name) })));
  const { landlord } = connection.scope;
  if (source === undefined || source === 'findings')
    await connection.sql(`update library_findings l ${callThem}`, [landlord, goBy]);
  await connection.sql(`update library_pieces l ${callThem} and ($3::text is null or l.source = $3)`, [
    ...[landlord, goBy],
    source ?? null,
  ]);
}

const callThem = `set known_as = c.now, read_as = nullif(c.name, c.now) from json_to_recordset($2) as c (name text, now text)
  where l.landlord = $1 and coalesce(l.read_as, l.known_as) = c.name and l.known_as <> c.now`;
