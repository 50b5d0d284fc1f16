import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { SortOfSearch } from '../record/looks/searches.ts';
import { type Look, type LookingLimits, type SortOfUnusual, usualLimits } from '../record/looks/unusual.ts';
import type { Connection } from './database.ts';

/** A look that may be out of the ordinary, with where it was. */
export type LookToWeigh = Look & { readonly address: string };

/**
 * The looks between two moments that may be out of the ordinary, as far as this scope may see them: those with no case in
 * hand and no reason, at one’s own home or name, by somebody an allegation names, and all of a day’s by whoever opened
 * many households on it. Weighing them is `unusualLooks`.
 */
export async function looksToWeigh(
  connection: Connection,
  { from, until }: { readonly from: Instant; readonly until: Instant },
  { householdsAnHour }: LookingLimits,
): Promise<readonly LookToWeigh[]> {
  const rows = await connection.sql<LookToWeigh>(weighed, [
    connection.scope.landlord,
    isoInstant(from),
    isoInstant(until),
    householdsAnHour,
    connection.scope.account,
  ]);
  return rows;
}

/** What somebody looked at themselves is for somebody else to weigh. The last name may be a surname, near enough to ask by. */
const weighed = `with
  seen as materialized (select l.*, a.name from looks l join accounts a on a.landlord = $1 and a.account = l.account
    where l.landlord = $1 and l.looked >= $2 and l.looked < $3 and l.opened <> 'who looked' and l.household is not null
      and l.account <> $5),
  pairs as materialized (select account, name, household, home, is_own_home(account, home) as is_own_home,
      (select coalesce(json_agg(p.name), '[]') from people p where p.landlord = $1 and p.household = s.household) as people,
      exists (select from people p where p.landlord = $1 and p.household = s.household
        and p.name ilike '%' || right(regexp_replace(s.name, '^.*[\\s-]', ''), 3)) as may_share_name,
      (select min(n.since) from no_contact n join cases c on c.landlord = $1 and c.reference = n.reference
        where n.landlord = $1 and n.account = s.account and c.household = s.household) as named_since
    from (select distinct account, name, household, home from seen) s),
  busy as materialized (select account, looked::date as day from seen group by account, looked::date
    having count(distinct household) > $4),
  found as materialized (select s.*, p.is_own_home, p.people, h.address,
      s.opened = 'refused' or coalesce(p.named_since <= s.looked::date, false) as is_named,
      s.in_hand is null and s.why is null and s.opened <> 'refused' as is_unexplained
    from seen s join pairs p on p.account = s.account and p.household = s.household and p.home = s.home
      join homes h on h.landlord = $1 and h.home = s.home
    where (s.in_hand is null and s.why is null) or s.opened = 'refused' or p.is_own_home or p.may_share_name
      or p.named_since is not null
      or exists (select from busy b where b.account = s.account and b.day between s.looked::date - 1 and s.looked::date + 1))
  select look, looked, account, name, household, address, people, opened = 'refused' as "isRefused",
    in_hand is not null as "hasCaseInHand", why is not null as "hasReason", is_own_home as "isOwnHome",
    is_named as "isNamedThere",
    is_unexplained and (wrote_there(account, home, household, looked - interval '1 hour', looked + interval '1 day')
      or exists (select from looks o where o.landlord = $1 and o.account = found.account and o.household = found.household
        and o.why is not null and o.looked between found.looked - interval '1 hour' and found.looked + interval '1 day')) as "wroteThere"
  from found`;

/** How many households a person may open in an hour before it is raised: as this landlord said last, or as is usual. */
export async function lookingLimits(connection: Connection): Promise<LookingLimits> {
  const [row] = await connection.sql<{ households: number }>(
    'select households from looking_limits where landlord = $1 order by said desc limit 1',
    [connection.scope.landlord],
  );
  return row ? { householdsAnHour: row.households } : usualLimits;
}

/** Says it anew. What was said before is kept. */
export async function setLookingLimit(connection: Connection, households: number, now: Instant): Promise<void> {
  await connection.sql(
    'insert into looking_limits (landlord, said, account, households) values ($1, $2, $3, $4) on conflict do nothing',
    [connection.scope.landlord, isoInstant(now), connection.scope.account, households],
  );
}

/** Why a look or a search was raised. */
export type SortRaised = SortOfUnusual | SortOfSearch;

/** What came of a look that was raised. */
export type Settled = {
  readonly look: number;
  readonly sort: SortRaised;
  readonly settled: Instant;
  readonly name: string;
  readonly why: string;
};

/** What came of the looks between two moments. */
export async function settledLooks(
  connection: Connection,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): Promise<readonly Settled[]> {
  return connection.sql<Settled>(
    `select s.look, s.sort, s.settled, coalesce(a.name, s.account) as name, s.why
     from looks_settled s join looks l on l.landlord = $1 and l.look = s.look
       left join accounts a on a.landlord = $1 and a.account = s.account
     where s.landlord = $1 and l.looked >= $2 and l.looked < $3`,
    [connection.scope.landlord, isoInstant(from), isoInstant(until)],
  );
}

/** A look that this scope may settle: not one’s own. Where it was, nowhere for a search, by whom and when; undefined when there is none. */
export async function lookToSettle(
  connection: Connection,
  look: number,
): Promise<{ readonly name: string; readonly looked: Instant; readonly address: string | null } | undefined> {
  const [row] = await connection.sql<{ name: string; looked: Instant; address: string | null }>(
    `select coalesce(a.name, l.account) as name, l.looked, h.address from looks l
       left join homes h on h.landlord = $1 and h.home = l.home
       left join accounts a on a.landlord = $1 and a.account = l.account
     where l.landlord = $1 and l.look = $2 and l.account <> $3`,
    [connection.scope.landlord, look, connection.scope.account],
  );
  return row;
}

/** Writes down what came of a look. The first word on it stands. */
export async function settleLook(
  connection: Connection,
  { look, sort, why }: { readonly look: number; readonly sort: SortRaised; readonly why: string },
  now: Instant,
): Promise<void> {
  const { landlord, account } = connection.scope;
  await connection.sql(
    'insert into looks_settled (landlord, look, sort, settled, account, why) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
    [landlord, look, sort, isoInstant(now), account, why],
  );
}
