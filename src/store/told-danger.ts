import { protects } from '../record/casework/sensitive.ts';
import type { Subject } from '../record/entry.ts';
import type { Connection, Database } from './database.ts';
import { eachLandlord, type OnFault } from './each-by-itself.ts';
import { readRecords } from './records.ts';
import { systemScope } from './scope.ts';

/** Looks at every household that nobody has looked at yet, of every landlord, and protects those that have told of danger. */
export function protectWhoToldEverywhere(database: Database, onFault: OnFault): Promise<void> {
  return eachLandlord(database, onFault, async (landlord) => {
    await database.as(systemScope(landlord), (connection) => protectWhoTold(connection, 'not yet looked at'));
  });
}

/**
 * Protects the households whose record, or that of one of their cases, tells of danger by what is known today as telling of it: an append sees to its
 * own, and this to what was there before. Their cases are due to be worked out anew. A household once found to have told
 * stays so. Gives how many were found.
 */
export async function protectWhoTold(connection: Connection, which: keyof typeof households): Promise<number> {
  const { landlord } = connection.scope;
  let found = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: readonly { household: string }[] = await connection.sql<{ household: string }>(
      `select household from households where landlord = $1 and household > $2 and ${households[which]}
       order by household limit ${atATime}`,
      [landlord, after],
    );
    after = rows.at(-1)?.household;
    if (rows.length === 0) break;
    const subjects = rows.map(({ household }): Subject => `household:${household}`);
    const cases = await casesOf(
      connection,
      rows.map(({ household }) => household),
    );
    const byHousehold = Map.groupBy(cases, ({ household }) => household);
    const records = await readRecords(connection, [
      ...subjects,
      ...cases.map(({ reference }): Subject => `case:${reference}`),
    ]);
    const told = rows.flatMap(({ household }) => {
      const theirs = (byHousehold.get(household) ?? []).map(({ reference }): Subject => `case:${reference}`);
      const first = [`household:${household}` as const, ...theirs]
        .flatMap((subject) => records.get(subject)?.entries.find(protects) ?? [])
        .toSorted((one, other) => one.recorded - other.recorded)[0];
      return first ? [{ household, subject: first.subject, entry: first.id }] : [];
    });
    found += told.length;
    await connection.sql('select look_at_households($1, $2, $3)', [
      ...[landlord, rows.map(({ household }) => household), JSON.stringify(told)],
    ]);
  }
  return found;
}

/**
 * The cases of some households; and those of nobody that were opened since one of them has the home, or whenever where
 * nobody had it before.
 */
function casesOf(
  connection: Connection,
  households: readonly string[],
): Promise<readonly { readonly household: string; readonly reference: string }[]> {
  return connection.sql(
    `select household, reference from cases where landlord = $1 and household = any ($2)
     union all select h.household, c.reference
       from households h join cases c on c.landlord = $1 and c.home = h.home and c.household is null and c.is_open
       where h.landlord = $1 and h.household = any ($2) and h.household = lives_there($1, h.home)
         and (c.opened >= h.since or not exists (select from households o
           where o.landlord = $1 and o.home = h.home and o.household <> h.household))`,
    [connection.scope.landlord, households],
  );
}

const households = { 'not yet looked at': 'tells_danger is null', all: 'tells_danger is not true' } as const;
const atATime = 500;
