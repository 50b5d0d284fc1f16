import { Client } from 'pg';
import { caseFamilies } from '../../src/record/kinds/vocabulary.ts';
import { type Chance, chanceFrom } from '../chance.ts';
import { makeVocabulary, someWords } from './words.ts';

export type Size = {
  readonly landlord: string;
  readonly homes: number;
  readonly cases: number;
  readonly entries: number;
  readonly officers: number;
};

/** The size the figures are given for: a landlord as large as England’s largest, with years behind it. */
export const wholeSize: Size = {
  landlord: 'bench',
  homes: 100_000,
  cases: 200_000,
  entries: 5_000_000,
  officers: 200,
};

export const vocabulary = makeVocabulary(20_000);

/**
 * Fills a migrated database, by its owner’s address, with one made-up landlord: two people in each home, and as many
 * entries on each case as on any other, of eleven words on average. A fiftieth of cases is restricted, with two
 * officers named on each. The same every time.
 */
export async function fill(ownerUrl: string, size: Size, tell: (progress: string) => void): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, options: '-c search_path=putright -c timezone=UTC' });
  await client.connect();
  try {
    await client.query(
      "select set_config('putright.landlord', $1, false), set_config('putright.role', 'system', false)",
      [size.landlord],
    );
    await client.query('insert into landlords values ($1, $2, false, now())', [size.landlord, 'Bench Vale Homes']);
    await client.query(accounts, [size.landlord, size.officers]);
    for (let from = 1; from <= size.homes; from += 10_000) {
      tell(`Homes from ${from.toLocaleString('en-GB')} …`);
      const span = [size.landlord, from, Math.min(size.homes, from + 9_999)];
      for (const text of [homes, households, people]) await client.query(text, span);
    }
    await client.query(cases, [size.landlord, size.cases, size.homes, size.officers, caseFamilies]);
    await client.query(named, [size.landlord, size.officers]);
    const chance = chanceFrom(2026);
    const each = Math.floor(size.entries / size.cases);
    for (let from = 1; from <= size.cases; from += casesAtOnce) {
      if (from % (casesAtOnce * 20) === 1) tell(`Entries of cases from ${from.toLocaleString('en-GB')} …`);
      await addEntries(client, size, { from, to: Math.min(size.cases, from + casesAtOnce - 1), each }, chance);
    }
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

const casesAtOnce = 500;
type Span = { readonly from: number; readonly to: number; readonly each: number };

async function addEntries(client: Client, { landlord }: Size, { from, to, each }: Span, chance: Chance): Promise<void> {
  const rows: (readonly [subject: string, seq: number, kind: string, age: number, body: string])[] = [];
  for (let place = from; place <= to; place++) {
    const subject = `case:PR-${String(place).padStart(6, '0')}`;
    const opened = 3_000 - Math.floor((place * 2_990) / 200_000);
    for (let seq = 1; seq <= each; seq++)
      rows.push([subject, seq, ...sayOne(seq, chance), Math.max(1, opened - seq * 2)] as never);
  }
  await client.query(entries, [
    landlord,
    rows.map(([subject]) => subject),
    rows.map(([, seq]) => seq),
    rows.map(([, , kind]) => kind),
    rows.map(([, , , body]) => body),
    rows.map(([, , , , age]) => age),
  ]);
}

function sayOne(seq: number, chance: Chance): readonly [kind: string, body: string] {
  const say = (count: number) => someWords(vocabulary, count, chance);
  if (seq === 1)
    return ['case opened', JSON.stringify({ family: chance.oneOf(['repairs', 'hazards', 'pests']), title: say(4) })];
  if (seq === 2) return ['repair reported', JSON.stringify({ problem: say(3), effect: say(4) })];
  if (chance.happens(0.3)) return ['visit made', JSON.stringify({ outcome: 'no works', note: say(12) })];
  if (chance.happens(0.5)) return ['resident chased', JSON.stringify({ says: say(10), means: 'phone' })];
  return ['resident updated', JSON.stringify({ says: say(14), means: 'letter' })];
}

const accounts = `insert into accounts (landlord, account, name, email, role, team, made)
  select $1, a, a, lower(a) || '@example.org', role, 'Team 1', now() from (
    select 'O' || lpad(i::text, 4, '0') as a, 'officer' as role from generate_series(1, $2::int) i
    union all select 'M' || lpad(i::text, 4, '0'), 'manager' from generate_series(1, 10) i
    union all select 'L' || lpad(i::text, 4, '0'), 'ASB and safeguarding lead' from generate_series(1, 10) i) people`;

const streets = `(array['Mill','Station','Church','Victoria','Weaver','Alder','Quarry','Harbour','Meadow','Orchard','Foundry','Canal',
  'Chapel','Prospect','Juniper','Kestrel','Lantern','Marlow','Nettle','Osprey','Primrose','Quince','Raven','Saffron','Thistle','Umber',
  'Violet','Willow','Yarrow','Zephyr','Acorn','Bramble','Copper','Drover','Elder','Falcon','Gorse','Hazel','Iris','Jasmine'])`;

const homes = `insert into homes (landlord, home, reference, uprn, address, postcode, patch, block)
  select $1, 'H' || i, lpad(i::text, 6, '0'), (100000000000 + i)::text,
    (i % 150 + 1) || ' ' || ${streets}[i / 150 % 40 + 1] || ' ' || (array['Road','Lane','Street','Close','Court'])[i / 6000 % 5 + 1]
      || ', ' || (array['Easton','Norley','Benchley','Vale','Hartwick','Sandmere','Thorpe','Kingsfold'])[i / 12500 % 8 + 1],
    'ZZ' || i / 3000 % 40 || ' ' || i / 300 % 10 || chr(65 + i / 20 % 26) || chr(65 + i % 26), 'Patch ' || i % 12 + 1,
    case when i % 3 = 0 then 'Block ' || i / 60 end
  from generate_series($2::int, $3::int) i`;

const households = `insert into households (landlord, household, home, since)
  select $1, 'HH' || i, 'H' || i, '2010-01-01' from generate_series($2::int, $3::int) i`;

const people = `insert into people (landlord, household, part, name)
  select $1, 'HH' || i, part, (array['Maria','Daniel','Tomasz','Zoë','Priya','Kofi','Aisha','Liam','Grace','Omar','Nadia','Ewan','Ruth','Pavel','Ines','Hugo'])[(i * 7 + n) % 16 + 1]
    || ' ' || (array['Ok','Now','Har','Bel','Car','Mor','Sin','Pat','Kow','Ad','Fer','Gon','Jen','Lam','Mac','Rey'])[i % 16 + 1]
    || (array['afor','ak','per','lamy','ter','gan','ghton','eling','alski','eyemi','nandes','zales','kins','bert','ready','nolds'])[i / 16 % 16 + 1]
    || (array['','s','son','field','ley','worth'])[i / 256 % 6 + 1]
  from generate_series($2::int, $3::int) i, (values ('resident', 1), ('partner', 5)) as who (part, n)`;

const cases = `insert into cases (landlord, reference, home, household, family, title, officer, is_open, is_restricted, opened, closed)
  select $1, 'PR-' || lpad(i::text, 6, '0'), 'H' || h, 'HH' || h, ($5::text[])[i % array_length($5::text[], 1) + 1],
    'Something wrong, number ' || i, 'O' || lpad(((i::bigint * 104729 / 7) % $4::int + 1)::text, 4, '0'), i % 4 = 0, i % 50 = 0,
    current_date - (3000 - i * 2990.0 / 200000)::int, case when i % 4 > 0 then current_date end
  from (select i, (i::bigint * 7919 % $3::int)::int + 1 as h from generate_series(1, $2::int) i) x`;

const named = `insert into case_access (landlord, reference, account, may)
  select landlord, reference, officer, true from cases where landlord = $1 and is_restricted
  union select landlord, reference, 'O' || lpad((abs(hashtext(reference)) % $2::int + 1)::text, 4, '0'), true from cases
  where landlord = $1 and is_restricted`;

const entries = `insert into entries (landlord, subject, seq, entry, kind, happened, recorded, account, body, digest, hash)
  select $1, s, n, s || '/' || n, k, current_date - a, now() - make_interval(days => a), 'O0001', b::json, '\\x00', '\\x00'
  from unnest($2::text[], $3::int[], $4::text[], $5::text[], $6::int[]) as x (s, n, k, b, a)`;
