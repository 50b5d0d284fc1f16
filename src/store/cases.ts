import type { Day } from '../calendar/day.ts';
import { type Connection, query } from './database.ts';

/** Where a case belongs and who lives there, as the page of a case needs it besides the record. */
export type CasePlace = {
  readonly reference: string;
  readonly home: string;
  readonly address: string;
  readonly postcode: string;
  readonly household: string | undefined;
  readonly isRestricted: boolean;
  readonly people: readonly { readonly part: string; readonly name: string; readonly born: Day | undefined }[];
};

/** A case in a list: what it is called, whether it is open, how it stands. */
export type ListedCase = {
  readonly reference: string;
  readonly title: string;
  readonly family: string;
  readonly isOpen: boolean;
  readonly opened: Day;
  readonly closed: Day | undefined;
  readonly officer: string | undefined;
  readonly failings: number;
  readonly isRestricted: boolean;
};

/** The place of one case; undefined when there is no such case in this scope. */
export async function fetchPlace(connection: Connection, reference: string): Promise<CasePlace | undefined> {
  const { landlord } = connection.scope;
  const [row] = await connection.rows(
    query
      .selectFrom('cases as c')
      .innerJoin('homes as h', (join) => join.onRef('h.landlord', '=', 'c.landlord').onRef('h.home', '=', 'c.home'))
      .where('c.landlord', '=', landlord)
      .where('c.reference', '=', reference)
      .select(['c.reference', 'c.home', 'c.household', 'c.is_restricted', 'h.address', 'h.postcode']),
  );
  if (!row) return undefined;
  const people = row.household === null ? [] : await peopleOf(connection, row.household);
  return {
    reference: row.reference,
    home: row.home,
    address: row.address,
    postcode: row.postcode,
    household: row.household ?? undefined,
    isRestricted: row.is_restricted,
    people,
  };
}

/** The other cases of a home that this scope may see, open ones first, newest first. */
export async function casesOfHome(connection: Connection, home: string, most = 50): Promise<readonly ListedCase[]> {
  const rows = await connection.rows(
    listing()
      .where('landlord', '=', connection.scope.landlord)
      .where('home', '=', home)
      .orderBy('is_open', 'desc')
      .orderBy('opened', 'desc')
      .orderBy('reference', 'desc')
      .limit(most),
  );
  return rows.map(asListed);
}

/** Of these cases, the ones this scope may see. */
export async function casesCalled(
  connection: Connection,
  references: readonly string[],
): Promise<readonly ListedCase[]> {
  if (references.length === 0) return [];
  const rows = await connection.rows(
    listing()
      .where('landlord', '=', connection.scope.landlord)
      .where('reference', 'in', [...references]),
  );
  return rows.map(asListed);
}

/** How cases are looked for: words of their title, open ones alone, and after which one to go on. */
export type CaseSearch = {
  readonly words: string;
  readonly openOnly: boolean;
  readonly after?: { readonly opened: string; readonly reference: string } | undefined;
};

/** Cases with these words in their title, newest first, `most` at a time. */
export async function searchCases(
  connection: Connection,
  { words, openOnly, after }: CaseSearch,
  most: number,
): Promise<readonly ListedCase[]> {
  let found = listing().where('landlord', '=', connection.scope.landlord);
  for (const word of words.split(/\s+/).filter(Boolean).slice(0, 8))
    found = found.where('title', 'ilike', `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  if (openOnly) found = found.where('is_open', '=', true);
  if (after)
    found = found.where((is) =>
      is.or([
        is('opened', '<', after.opened as never),
        is.and([is('opened', '=', after.opened as never), is('reference', '<', after.reference)]),
      ]),
    );
  const rows = await connection.rows(found.orderBy('opened', 'desc').orderBy('reference', 'desc').limit(most));
  return rows.map(asListed);
}

async function peopleOf(connection: Connection, household: string): Promise<CasePlace['people']> {
  const rows = await connection.rows(
    query
      .selectFrom('people')
      .where('landlord', '=', connection.scope.landlord)
      .where('household', '=', household)
      .select(['part', 'name', 'born'])
      .orderBy('part'),
  );
  return rows.map(({ part, name, born }) => ({ part, name, born: born ?? undefined }));
}

function listing() {
  return query
    .selectFrom('cases')
    .select(['reference', 'title', 'family', 'is_open', 'opened', 'closed', 'officer', 'failings', 'is_restricted']);
}

type Row = {
  reference: string;
  title: string;
  family: string;
  is_open: boolean;
  opened: Day;
  closed: Day | null;
  officer: string | null;
  failings: number;
  is_restricted: boolean;
};

function asListed(row: Row): ListedCase {
  return {
    reference: row.reference,
    title: row.title,
    family: row.family,
    isOpen: row.is_open,
    opened: row.opened,
    closed: row.closed ?? undefined,
    officer: row.officer ?? undefined,
    failings: row.failings,
    isRestricted: row.is_restricted,
  };
}
