import { type Day, day } from '../calendar/day.ts';
import { type Connection, query } from './database.ts';
import { placeColumns } from './records.ts';

/** Where a case belongs and who lives there, as the page of a case needs it besides the record. */
export type CasePlace = {
  readonly reference: string;
  readonly home: string;
  readonly address: string;
  readonly postcode: string;
  /** Whose case it is; where it is open and nobody’s, whoever has the home now. */
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
  const [row] = await connection.prepared<PlaceShownRow>(
    `select c.reference, c.home, coalesce(c.household, c.lives_there) as household, c.is_restricted, h.address, h.postcode,
       (select json_agg(json_build_object('part', p.part, 'name', p.name, 'born', p.born) order by p.part)
        from people p where p.landlord = $1 and p.household = coalesce(c.household, c.lives_there)) as people
     from (select ${placeColumns}, c.landlord, c.is_restricted from cases c where c.landlord = $1 and c.reference = $2) c
       join homes h on h.landlord = c.landlord and h.home = c.home`,
    [connection.scope.landlord, reference],
  );
  if (!row) return undefined;
  const { is_restricted, household, people, ...rest } = row;
  return {
    ...rest,
    household: household ?? undefined,
    isRestricted: is_restricted,
    people: (people ?? []).map(({ born, ...person }) => ({ ...person, born: born === null ? undefined : day(born) })),
  };
}

type PlaceShownRow = Pick<CasePlace, 'reference' | 'home' | 'address' | 'postcode'> & {
  readonly household: string | null;
  readonly is_restricted: boolean;
  readonly people: readonly { readonly part: string; readonly name: string; readonly born: string | null }[] | null;
};

/** The other cases of a home that this scope may see, open ones first, newest first. */
export async function casesOfHome(connection: Connection, home: string, most = 50): Promise<readonly ListedCase[]> {
  const rows = await connection.prepared<Row>(
    `select reference, title, family, is_open, opened, closed, officer, failings, is_restricted from cases
     where landlord = $1 and home = $2 order by is_open desc, opened desc, reference desc limit $3`,
    [connection.scope.landlord, home, most],
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
