import type { CaseFamily } from '../record/kinds/vocabulary.ts';
import type { Connection } from './database.ts';
import type { HomeCase } from './homes.ts';

/** A block, as the homes in it say. */
export type Block = {
  readonly block: string;
  readonly homes: readonly { readonly home: string; readonly address: string; readonly postcode: string }[];
  readonly patches: readonly string[];
};

/** A case in a block, with the home it is of. */
export type BlockCase = HomeCase & { readonly home: string; readonly address: string };

/** One block; undefined when no home is in one of that name. */
export async function fetchBlock(connection: Connection, block: string): Promise<Block | undefined> {
  const rows = await connection.prepared<{ home: string; address: string; postcode: string; patch: string }>(
    `select home, address, postcode, patch from homes where landlord = $1 and block = $2
     order by substring(address from '[0-9]+')::numeric nulls last, address`,
    [connection.scope.landlord, block],
  );
  if (rows.length === 0) return undefined;
  const patches = [...new Set(rows.map(({ patch }) => patch))].filter((patch) => patch !== '');
  return { block, homes: rows.map(({ home, address, postcode }) => ({ home, address, postcode })), patches };
}

/** The open cases of some homes that this scope may see, the oldest first. */
export async function fetchOpenCasesOf(
  connection: Connection,
  homes: readonly string[],
): Promise<readonly BlockCase[]> {
  const rows = await connection.prepared<CaseRow>(
    `select c.reference, c.title, c.family, c.household, coalesce(a.name, c.officer) as officer, c.is_open, c.is_restricted,
       c.opened, c.closed, c.risk, c.home, h.address
     from cases c join homes h on h.landlord = $1 and h.home = c.home
       left join accounts a on a.landlord = $1 and a.account = c.officer
     where c.landlord = $1 and c.home = any ($2::text[]) and c.is_open order by c.opened, c.reference`,
    [connection.scope.landlord, homes],
  );
  return rows.map(({ is_open, is_restricted, household, officer, closed, ...row }) => ({
    ...row,
    family: row.family as CaseFamily,
    household: household ?? undefined,
    officer: officer ?? undefined,
    isOpen: is_open,
    isRestricted: is_restricted,
    closed: closed ?? undefined,
  }));
}

type CaseRow = Omit<BlockCase, 'isOpen' | 'isRestricted' | 'household' | 'officer' | 'closed'> & {
  readonly is_open: boolean;
  readonly is_restricted: boolean;
  readonly household: string | null;
  readonly officer: string | null;
  readonly closed: BlockCase['closed'] | null;
};

/** Who works in some patches: the officers the landlord has named for them, by name. */
export async function fetchResponsible(connection: Connection, patches: readonly string[]): Promise<readonly string[]> {
  if (patches.length === 0) return [];
  const rows = await connection.prepared<{ name: string }>(
    `select name from accounts where landlord = $1 and patches && $2::text[] and closed is null
       and role in ('officer', 'ASB and safeguarding lead', 'complaints officer') order by name limit 12`,
    [connection.scope.landlord, patches],
  );
  return rows.map(({ name }) => name);
}
