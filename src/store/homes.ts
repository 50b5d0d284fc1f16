import type { Day } from '../calendar/day.ts';
import type { CaseFamily } from '../record/kinds/vocabulary.ts';
import { type Connection, query } from './database.ts';

/** A home, as the landlord’s list of its homes has it. */
export type Home = {
  readonly home: string;
  readonly reference: string;
  readonly uprn: string | undefined;
  readonly address: string;
  readonly postcode: string;
  readonly patch: string;
  readonly block: string | undefined;
  readonly tenure: string | undefined;
  readonly bedrooms: number | undefined;
  readonly built: number | undefined;
  readonly construction: string | undefined;
  readonly heating: string | undefined;
};

/** A case of a home, as far as this scope may see it. */
export type HomeCase = {
  readonly reference: string;
  readonly title: string;
  readonly family: CaseFamily;
  readonly household: string | undefined;
  /** The name of the officer who has it, or the account where there is no such name. */
  readonly officer: string | undefined;
  readonly isOpen: boolean;
  readonly isRestricted: boolean;
  readonly opened: Day;
  readonly closed: Day | undefined;
  readonly risk: number;
};

/** One home; undefined when the landlord has none by that name. */
export async function fetchHome(connection: Connection, home: string): Promise<Home | undefined> {
  const [row] = await connection.rows(
    query.selectFrom('homes').selectAll().where('landlord', '=', connection.scope.landlord).where('home', '=', home),
  );
  return (
    row && {
      home: row.home,
      reference: row.reference,
      uprn: row.uprn ?? undefined,
      address: row.address,
      postcode: row.postcode,
      patch: row.patch,
      block: row.block ?? undefined,
      tenure: row.tenure ?? undefined,
      bedrooms: row.bedrooms ?? undefined,
      built: row.built ?? undefined,
      construction: row.construction ?? undefined,
      heating: row.heating ?? undefined,
    }
  );
}

/** The cases of a home that this scope may see: open ones first, the newest first. */
export async function fetchCasesOfHome(connection: Connection, home: string): Promise<readonly HomeCase[]> {
  const rows = await connection.rows(
    query
      .selectFrom('cases as c')
      .leftJoin('accounts as a', (join) =>
        join.onRef('a.landlord', '=', 'c.landlord').onRef('a.account', '=', 'c.officer'),
      )
      .select(['c.reference', 'c.title', 'c.family', 'c.household', 'c.officer', 'a.name', 'c.is_open'])
      .select(['c.is_restricted', 'c.opened', 'c.closed', 'c.risk'])
      .where('c.landlord', '=', connection.scope.landlord)
      .where('c.home', '=', home)
      .orderBy('c.is_open', 'desc')
      .orderBy('c.opened', 'desc')
      .orderBy('c.reference', 'desc'),
  );
  return rows.map((row) => ({
    reference: row.reference,
    title: row.title,
    family: row.family as CaseFamily,
    household: row.household ?? undefined,
    officer: row.name ?? row.officer ?? undefined,
    isOpen: row.is_open,
    isRestricted: row.is_restricted,
    opened: row.opened,
    closed: row.closed ?? undefined,
    risk: row.risk,
  }));
}
