import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Choice } from '../record/own-file/file-item.ts';
import type { Connection } from './database.ts';

/** What was chosen when a person’s own file was made. */
export type MadeFile = {
  readonly file: string;
  readonly household: string;
  readonly person: string;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly made: Instant;
  /** The account that made it. */
  readonly account: string;
  /** When a safeguarding lead said that it may be given; undefined until then. */
  readonly passed: Instant | undefined;
};

/** Keeps what was chosen. The same file kept twice is one. */
export async function keepOwnFile(connection: Connection, made: Omit<MadeFile, 'account' | 'passed'>): Promise<void> {
  const { landlord, account } = connection.scope;
  await connection.sql(
    `insert into own_files (landlord, file, household, person, choices, account, made)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [
      ...[landlord, made.file, made.household, made.person, JSON.stringify(Object.fromEntries(made.choices))],
      ...[account, isoInstant(made.made)],
    ],
  );
}

/** One that this account made, or anybody where it is a safeguarding lead’s; undefined where there is none so called of this household. */
export async function fetchOwnFile(
  connection: Connection,
  household: string,
  file: string,
): Promise<MadeFile | undefined> {
  const [row] = await connection.sql<Row>(
    'select person, choices, made, account, passed from own_files where landlord = $1 and household = $2 and file = $3',
    [connection.scope.landlord, household, file],
  );
  if (!row) return undefined;
  const { choices, passed, ...rest } = row;
  return { file, household, ...rest, passed: passed ?? undefined, choices: new Map(Object.entries(choices)) };
}

type Row = Pick<MadeFile, 'person' | 'made' | 'account'> & {
  readonly choices: Readonly<Record<string, Choice>>;
  readonly passed: Instant | null;
};

/** Says, for the safeguarding lead in scope, that a file may be given. */
export async function passOwnFile(connection: Connection, file: string, now: Instant): Promise<void> {
  await connection.sql(
    'update own_files set passed = $3, passed_by = $4 where landlord = $1 and file = $2 and passed is null',
    [connection.scope.landlord, file, isoInstant(now), connection.scope.account],
  );
}
