import { createHash } from 'node:crypto';
import type { Connection } from '../database.ts';
import { shelveFindings } from './findings.ts';
import { keepPieces, type Piece } from './pieces.ts';
import { shelveReports } from './reports.ts';

/** What Putright itself brings to the library: its lessons, and what it knows of the reports and their cases. */
export type Stock = { readonly lessons: readonly Piece[]; readonly published: readonly Piece[] };

/**
 * Sees to it that what Putright brings stands on this landlord's shelves, as this release has it. A case a report brought
 * in tells itself is left to that report. Cheap where nothing changed: one question.
 */
export async function stockLibrary(connection: Connection, stock: Stock): Promise<void> {
  const { landlord } = connection.scope;
  const rows = await connection.prepared<{ source: string; made_from: string }>(
    'select source, made_from from library_sources where landlord = $1',
    [landlord],
  );
  const made = new Map(rows.map(({ source, made_from }) => [source, made_from]));
  if (!made.has('lessons')) return stockAnew(connection, stock);
  const reports = rows
    .filter(({ source }) => source.startsWith('report '))
    .map(({ made_from }) => made_from)
    .sort();
  const lessons = digestOf(stock.lessons);
  const published = createHash('sha256')
    .update([digestOf(stock.published), ...reports].join(' '))
    .digest('hex');
  if (made.get('lessons') === lessons && made.get('published') === published) return;
  await connection.together(async () => {
    // Two at once would both put them in.
    await connection.sql('select pg_advisory_xact_lock(hashtextextended($1, 1))', [landlord]);
    await keepPieces(connection, { source: 'lessons', madeFrom: lessons, pieces: stock.lessons });
    const told = await connection.sql<{ reference: string }>(
      "select distinct reference from library_pieces where landlord = $1 and source like 'report %' and sort = 'case'",
      [landlord],
    );
    const references = new Set(told.map(({ reference }) => reference));
    const left = stock.published.filter(({ sort, reference }) => sort !== 'case' || !references.has(reference ?? ''));
    await keepPieces(connection, { source: 'published', madeFrom: published, pieces: left });
  });
}

/** On empty shelves: what was kept of reports and findings comes first, as after a landlord was taken in from an export. */
async function stockAnew(connection: Connection, stock: Stock): Promise<void> {
  await connection.together(async () => {
    await connection.sql('select pg_advisory_xact_lock(hashtextextended($1, 1))', [connection.scope.landlord]);
    await keepPieces(connection, { source: 'lessons', madeFrom: digestOf(stock.lessons), pieces: stock.lessons });
    await shelveReports(connection);
    await shelveFindings(connection);
  });
  await stockLibrary(connection, stock);
}

const digests = new WeakMap<readonly Piece[], string>();

function digestOf(pieces: readonly Piece[]): string {
  const digest = digests.get(pieces) ?? createHash('sha256').update(JSON.stringify(pieces)).digest('hex');
  digests.set(pieces, digest);
  return digest;
}
