import { Client } from 'pg';
import { isoDay } from '../../src/calendar/day.ts';
import { dayOf, type Instant, isoInstant } from '../../src/calendar/instant.ts';
import type { Lesson } from '../../src/lessons/lesson.ts';
import { caseFamilies } from '../../src/record/kinds/vocabulary.ts';

export type Size = {
  readonly landlord: string;
  readonly homes: number;
  readonly openCases: number;
  readonly closedCases: number;
  readonly officers: number;
  readonly teams: number;
  readonly patches: number;
};

/** The size the figures are given for: a landlord as large as England’s largest. */
export const wholeSize: Size = {
  landlord: 'bench',
  homes: 60_000,
  openCases: 50_000,
  closedCases: 50_000,
  officers: 200,
  teams: 10,
  patches: 12,
};

/**
 * Fills a migrated database, by its owner’s address, with one made-up landlord at work: on each open case three to nine
 * things owed, a fifth of them overdue, and one in twenty of those and
 * of what is due by tomorrow due at an hour; a fiftieth of cases restricted, with three people
 * named on each; a hundredth with nobody. The same every time for one moment.
 */
export async function fill(ownerUrl: string, size: Size, lessons: readonly Lesson[], now: Instant): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, options: '-c search_path=putright -c timezone=UTC' });
  await client.connect();
  try {
    await client.query(
      "select set_config('putright.landlord', $1, false), set_config('putright.role', 'system', false)",
      [size.landlord],
    );
    await client.query(chance);
    for (const [text, values] of steps(size, lessons, now)) await client.query(text, [...values]);
    await client.query("select fold_duty_counts($1, $2::timestamptz - interval '1 day')", [
      size.landlord,
      isoInstant(now),
    ]);
    for (const table of ['homes', 'accounts', 'cases', 'case_access', 'duties', 'duty_counts', 'patches'])
      await client.query(`vacuum (analyze) ${table}`);
  } finally {
    await client.end();
  }
}

/** A whole number below `most`, as good as drawn by lot, for a place and a purpose. */
const chance = `create or replace function pg_temp.chance(place bigint, purpose int, most int) returns int
  language sql immutable as $$ select (((hashint8extended(place, purpose) % most) + most) % most)::int $$`;

type Step = readonly [text: string, values: readonly unknown[]];

function steps(size: Size, lessons: readonly Lesson[], now: Instant): readonly Step[] {
  const { landlord, homes, openCases, closedCases, officers, teams, patches } = size;
  const today = isoDay(dayOf(now));
  const list = JSON.stringify(
    lessons.map(({ id, title, clock }, place) => ({ place, id, lesson_title: title, owner: clock.owner })),
  );
  return [
    ['insert into landlords values ($1, $2, false, $3)', [landlord, 'Bench Vale Homes', isoInstant(now)]],
    [
      `insert into accounts (landlord, account, name, email, role, team, made)
       select $1, a, 'Officer ' || a, lower(a) || '@example.org', role, 'Team ' || team, $2 from (
         select 'O' || lpad(i::text, 4, '0') as a, 'officer' as role, (i - 1) % $4::int + 1 as team
           from generate_series(1, $3::int) i
         union all
         select 'M' || lpad(i::text, 4, '0'), 'manager', i from generate_series(1, $4::int) i
         union all select 'L0001', 'ASB and safeguarding lead', 1) as people`,
      [landlord, isoInstant(now), officers, teams],
    ],
    [
      `insert into homes (landlord, home, reference, address, postcode, patch)
       select $1, 'H' || i, lpad(i::text, 6, '0'), (i % 97 + 1) || ' Mill Lane, Flat ' || i, 'ZZ' || i % 20 || ' ' || i % 9 || 'AA',
              'Patch ' || pg_temp.chance(i, 1, $3) + 1
       from generate_series(1, $2::int) i`,
      [landlord, homes, patches],
    ],
    [
      `insert into cases (landlord, reference, home, family, title, officer, is_open, is_restricted, is_stalled, opened, closed, risk, failings)
       select $1, 'PR-' || lpad(i::text, 6, '0'), 'H' || pg_temp.chance(i, 2, $4) + 1,
              ($5::text[])[case when pg_temp.chance(i, 3, 10) < 5 then 1 else pg_temp.chance(i, 4, array_length($5::text[], 1)) + 1 end],
              'Something wrong in the home, number ' || i,
              case when pg_temp.chance(i, 5, 100) > 0 then 'O' || lpad((pg_temp.chance(i, 6, $6) + 1)::text, 4, '0') end,
              i <= $2, pg_temp.chance(i, 7, 50) = 0, pg_temp.chance(i, 8, 30) = 0, $7::date - pg_temp.chance(i, 9, 90),
              case when i > $2 then $7::date end,
              (array[0, 0, 0, 0, 1, 1, 1, 2, 2, 3])[pg_temp.chance(i, 10, 10) + 1], pg_temp.chance(i, 11, 4)
       from generate_series(1, $2::int + $3::int) i`,
      [landlord, openCases, closedCases, homes, caseFamilies, officers, today],
    ],
    [
      `insert into case_access (landlord, reference, account, may)
       select landlord, reference, account, bool_or(may) from (
         select landlord, reference, officer as account, true as may from cases where is_restricted and officer is not null
         union all
         select landlord, reference, 'O' || lpad((pg_temp.chance(hashtext(reference), which, $2) + 1)::text, 4, '0'), which < 14
           from cases, generate_series(12, 14) which where is_restricted) named
       where landlord = $1 group by landlord, reference, account`,
      [landlord, officers],
    ],
    [
      `insert into duties (landlord, reference, lesson, title, clock, since, due, due_at, why, officer, family, patch, risk, is_restricted)
       select landlord, reference, id, lesson_title, owner, opened, due,
              case when due <= $3::date + 1 and pg_temp.chance(n, 15, 20) = 0 then due + make_interval(hours => 9 + pg_temp.chance(n, 16, 8))
                   else ((due + 1)::timestamp at time zone 'Europe/London') - interval '1 millisecond' end,
              'A repair was reported: water comes through the kitchen ceiling when it rains (' || opened || ')',
              coalesce(officer, ''), family, patch, risk, is_restricted
       from (
         select c.*, h.patch, l.*, c.number * 16 + k as n,
                $3::date + case
                  when pg_temp.chance(c.number * 16 + k, 17, 10) < 2 then -1 - pg_temp.chance(c.number * 16 + k, 18, 60)
                  else pg_temp.chance(c.number * 16 + k, 19, 60) end as due
         from (select *, substr(reference, 4)::int as number from cases where landlord = $1 and is_open) c
         join homes h using (landlord, home)
         cross join lateral generate_series(1, 3 + pg_temp.chance(c.number, 20, 7)) k
         join json_to_recordset($2::json) as l (place int, id text, lesson_title text, owner text)
           on l.place = (pg_temp.chance(c.number, 21, $4) + k * 17) % $4) owed
       on conflict do nothing`,
      [landlord, list, today, lessons.length],
    ],
  ];
}
