import type { Person, PersonRole } from '../../record/import/people/person.ts';
import type { Connection } from '../database.ts';

export type NewHousehold = { readonly household: string; readonly home: string; readonly since: string };

export type PersonToKeep = {
  readonly household: string;
  readonly part: string;
  readonly name: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly born: string | undefined;
};

/** Adds households; one that is there already stays as it is. */
export async function keepHouseholds(connection: Connection, households: readonly NewHousehold[]): Promise<void> {
  if (households.length === 0) return;
  await connection.sql(
    `insert into households (landlord, household, home, since)
     select distinct on (r.household) $1, r.household, r.home, r.since
     from json_to_recordset($2) as r (household text, home text, since date)
     on conflict (landlord, household) do nothing`,
    [connection.scope.landlord, JSON.stringify(households)],
  );
}

/** Keeps names and ways to reach people. What is not said is not taken away. */
export async function keepPeople(connection: Connection, people: readonly PersonToKeep[]): Promise<void> {
  if (people.length === 0) return;
  await connection.sql(
    `insert into people as p (landlord, household, part, name, phone, email, born)
     select $1, r.household, r.part, r.name, r.phone, r.email, r.born
     from json_to_recordset($2) as r (household text, part text, name text, phone text, email text, born date)
     on conflict (landlord, household, part) do update set name = excluded.name, phone = coalesce(excluded.phone, p.phone),
       email = coalesce(excluded.email, p.email), born = coalesce(excluded.born, p.born)`,
    [connection.scope.landlord, JSON.stringify(people)],
  );
}

/** Which parts in which households are taken, and by whom. */
export type PartsTaken = {
  /** A person’s part: the one they have already, by their name, or the first that is free for their role. */
  readonly partFor: (household: string, person: Person) => string;
};

/** Reads who is in some households. */
export async function partsOf(connection: Connection, households: readonly string[]): Promise<PartsTaken> {
  const rows = await connection.sql<{ household: string; part: string; name: string }>(
    'select household, part, name from people where landlord = $1 and household = any($2)',
    [connection.scope.landlord, households],
  );
  const gone = await connection.sql<{ subject: string; part: string }>(
    "select subject, body ->> 'person' as part from entries where landlord = $1 and subject = any($2) and kind = 'person left' and body is not null",
    [connection.scope.landlord, households.map((household) => `household:${household}`)],
  );
  const claims = await connection.sql<{ subject: string; part: string }>(
    "select subject, part from import_references where landlord = $1 and sort = 'people' and subject = any($2)",
    [connection.scope.landlord, households.map((household) => `household:${household}`)],
  );
  // Two people of one household may have one name: a part that another row stands for is not theirs too.
  const claimed = new Set(claims.map(({ subject, part }) => `${subject} ${part}`));
  const names = Map.groupBy(rows, ({ household }) => household);
  const taken = new Map<string, Set<string>>();
  return {
    partFor: (household, { role, name }) => {
      const claim = (part: string) => `household:${household} ${part}`;
      const known = names.get(household) ?? [];
      // Whoever left keeps their part, by name or not.
      const left = gone.filter(({ subject }) => subject === `household:${household}`);
      const theirs = known.find((one) => plain(one.name) === plain(name) && !claimed.has(claim(one.part)))?.part;
      const parts = taken.get(household) ?? new Set([...known, ...left].map(({ part }) => part));
      const first = partOfRole[role];
      let part = theirs ?? first;
      for (let n = 2; theirs === undefined && parts.has(part); n++) part = `${first} ${n}`;
      taken.set(household, parts.add(part));
      claimed.add(claim(part));
      return part;
    },
  };
}

const partOfRole: Readonly<Record<PersonRole, string>> = {
  tenant: 'resident',
  joint: 'joint tenant',
  occupier: 'occupier',
  leaseholder: 'resident',
  advocate: 'representative',
};

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
