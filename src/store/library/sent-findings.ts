import { type Instant, isoInstant } from '../../calendar/instant.ts';

import type { Connection } from '../database.ts';
import { findingsMadeFrom, replaceFindings } from './findings.ts';
import { type BadFinding, type FindingRow, readFindingsFile } from './findings-file.ts';

/** A file of findings that waits for whoever sent it to say whether it takes the place of what is there. */
export type SentFindings = {
  readonly account: string;
  readonly fileName: string;
  readonly digest: string;
  readonly sent: Instant;
  readonly good: number;
  readonly twice: number;
  /** How many rows could not be used, and the first of them. */
  readonly bad: number;
  readonly badRows: readonly BadFinding[];
  /** Whether this very file is what is there. */
  readonly isThere: boolean;
};

const mostBadKept = 200;

/** Reads a file of findings and lets it wait, in place of any that waited. Throws CannotReadTable for one that is no table of findings. */
export async function sendFindings(
  connection: Connection,
  {
    bytes,
    fileName,
    now,
  }: { readonly bytes: AsyncIterable<Uint8Array>; readonly fileName: string; readonly now: Instant },
): Promise<void> {
  const { landlord, account } = connection.scope;
  await connection.together(async () => {
    await connection.sql('select pg_advisory_xact_lock(hashtextextended($1, 3))', [landlord]);
    await connection.sql('delete from sent_findings where landlord = $1', [landlord]);
    await connection.sql(
      "insert into sent_findings (landlord, account, file_name, digest, sent, good, twice, bad, bad_rows) values ($1, $2, $3, '', $4, 0, 0, 0, '[]')",
      [landlord, account, fileName, isoInstant(now)],
    );
    let part = 0;
    const { good, twice, bad, digest } = await readFindingsFile(bytes, {
      now,
      onRows: async (rows) => {
        const values = [landlord, ++part, JSON.stringify(rows)];
        await connection.sql('insert into sent_finding_rows (landlord, part, rows) values ($1, $2, $3)', values);
      },
    });
    await connection.sql(
      'update sent_findings set digest = $2, good = $3, twice = $4, bad = $5, bad_rows = $6 where landlord = $1',
      [landlord, digest, good, twice, bad.length, JSON.stringify(bad.slice(0, mostBadKept))],
    );
  });
}

/** The file that waits, if one does. */
export async function findSentFindings(connection: Connection): Promise<SentFindings | undefined> {
  const [sent] = await connection.sql<Omit<SentFindings, 'isThere'>>(
    `select account, file_name as "fileName", digest, sent, good, twice, bad, bad_rows as "badRows" from sent_findings where landlord = $1`,
    [connection.scope.landlord],
  );
  return sent && { ...sent, isThere: (await findingsMadeFrom(connection)) === sent.digest };
}

/** How many findings there are. */
export async function countKeptFindings(connection: Connection): Promise<number> {
  const [row] = await connection.sql<{ count: number }>(
    'select count(*)::integer as count from library_findings where landlord = $1',
    [connection.scope.landlord],
  );
  return row?.count ?? 0;
}

/** Puts the file that waits in place of the findings there are. Gives false where another waits by now, or none. */
export async function approveFindings(connection: Connection, digest: string): Promise<boolean> {
  const sent = await findSentFindings(connection);
  if (sent?.digest !== digest || sent.good === 0) return false;
  const { landlord } = connection.scope;
  await replaceFindings(connection, async (write) => {
    for (let part = 1; ; part++) {
      const [found] = await connection.sql<{ rows: readonly FindingRow[] }>(
        'select rows from sent_finding_rows where landlord = $1 and part = $2',
        [landlord, part],
      );
      if (!found) return digest;
      await write(found.rows);
    }
  });
  await dropSentFindings(connection);
  return true;
}

/** Throws away the file that waits. */
export async function dropSentFindings(connection: Connection): Promise<void> {
  await connection.sql('delete from sent_findings where landlord = $1', [connection.scope.landlord]);
}
