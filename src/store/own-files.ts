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
};

/** Keeps what was chosen. The same file kept twice is one. */
export async function keepOwnFile(connection: Connection, made: MadeFile): Promise<void> {
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

/** One that this account made; undefined where there is none so called of this household. */
export async function fetchOwnFile(
  connection: Connection,
  household: string,
  file: string,
): Promise<MadeFile | undefined> {
  const [row] = await connection.sql<{ person: string; choices: Readonly<Record<string, Choice>>; made: Instant }>(
    'select person, choices, made from own_files where landlord = $1 and household = $2 and file = $3',
    [connection.scope.landlord, household, file],
  );
  return row && { file, household, person: row.person, made: row.made, choices: new Map(Object.entries(row.choices)) };
}
