import { createHash } from 'node:crypto';
import { monthNames } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import { isoInstant } from '../../calendar/instant.ts';
import type { ReportRead } from '../../library/report/read-report.ts';
import { whatChanged } from '../../library/report/what-changed.ts';
import type { Connection } from '../database.ts';
import { keepPieces, piecesOfReport } from './pieces.ts';

/** A report as it is kept. */
export type KeptReport = {
  readonly report: string;
  readonly edition: number;
  readonly title: string;
  readonly month: string | null;
  readonly year: number | null;
  readonly format: string;
  readonly fileName: string;
  /** In sentences, what this edition changed. */
  readonly changes: readonly string[];
  readonly account: string;
  readonly taken: Instant;
};

export type Kept =
  | { readonly outcome: 'kept'; readonly report: string }
  /** This very file was kept before. */
  | { readonly outcome: 'again'; readonly report: string }
  /** Another edition was there, and this one has taken its place. */
  | { readonly outcome: 'replaced'; readonly report: string; readonly changes: readonly string[] };

/** Keeps a report as read from a file. The same file twice changes nothing; another file of the same month takes its place. */
export async function keepReport(
  connection: Connection,
  {
    bytes,
    fileName,
    read,
    now,
  }: { readonly bytes: Uint8Array; readonly fileName: string; readonly read: ReportRead; readonly now: Instant },
): Promise<Kept> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const report = identityOf(read, digest);
  const { landlord, account } = connection.scope;
  return connection.together(async () => {
    const [before] = await connection.sql<{ digest: string; read: ReportRead; edition: number }>(
      `select encode(digest, 'hex') as digest, read, edition from library_reports where landlord = $1 and report = $2 for update`,
      [landlord, report],
    );
    if (before?.digest === digest) return { outcome: 'again', report };
    const changes = before === undefined ? [] : whatChanged(before.read, read);
    await connection.sql(
      `insert into library_reports (landlord, report, edition, title, month, year, format, file_name, digest, read, changes, account, taken)
       values ($1, $2, $3, $4, $5, $6, $7, $8, decode($9, 'hex'), $10, $11, $12, $13)
       on conflict (landlord, report) do update set edition = excluded.edition, title = excluded.title, month = excluded.month, year = excluded.year,
         format = excluded.format, file_name = excluded.file_name, digest = excluded.digest, read = excluded.read,
         changes = excluded.changes, account = excluded.account, taken = excluded.taken`,
      [
        ...[
          landlord,
          report,
          (before?.edition ?? 0) + 1,
          read.title ?? fileName,
          read.month ?? null,
          read.year ?? null,
        ],
        ...[read.format, fileName, digest, JSON.stringify(read), JSON.stringify(changes), account, isoInstant(now)],
      ],
    );
    await keepPieces(connection, {
      source: `report ${report}`,
      madeFrom: digest,
      pieces: piecesOfReport(report, read),
    });
    return before === undefined ? { outcome: 'kept', report } : { outcome: 'replaced', report, changes };
  });
}

/** 'YYYY-MM', by which editions of one report are known; the file’s digest where it does not say when it came out. */
function identityOf({ month, year }: ReportRead, digest: string): string {
  if (month === undefined || year === undefined) return digest.slice(0, 12);
  return `${year}-${String(monthNames.indexOf(month) + 1).padStart(2, '0')}`;
}

const columns = `report, edition, title, month, year, format, file_name as "fileName", changes, account, taken`;

/** Every report kept, the latest first. */
export async function listReports(connection: Connection): Promise<readonly KeptReport[]> {
  return connection.sql(`select ${columns} from library_reports where landlord = $1 order by report desc`, [
    connection.scope.landlord,
  ]);
}

/** One report, with what was read of it. */
export async function findReport(
  connection: Connection,
  report: string,
): Promise<(KeptReport & { readonly read: ReportRead }) | undefined> {
  const [found] = await connection.sql<KeptReport & { readonly read: ReportRead }>(
    `select ${columns}, read from library_reports where landlord = $1 and report = $2`,
    [connection.scope.landlord, report],
  );
  return found;
}

/** Puts what every kept report holds on the shelves, where it does not stand there. */
export async function shelveReports(connection: Connection): Promise<void> {
  const reports = await connection.sql<{ report: string; digest: string; read: ReportRead }>(
    `select report, encode(digest, 'hex') as digest, read from library_reports where landlord = $1`,
    [connection.scope.landlord],
  );
  for (const { report, digest, read } of reports)
    await keepPieces(connection, {
      source: `report ${report}`,
      madeFrom: digest,
      pieces: piecesOfReport(report, read),
    });
}
