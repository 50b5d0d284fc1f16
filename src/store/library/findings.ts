import { createHash } from 'node:crypto';
import { isoDay } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import { findingColumns, type PublishedFinding, readFinding } from '../../library/published-finding.ts';
import { knownAs } from '../../library/report/landlord-names.ts';
import { CannotReadTable } from '../../record/import/table/cannot-read-table.ts';
import { readTable } from '../../record/import/table/read-table.ts';
import type { Connection } from '../database.ts';

/** What became of a file of findings. */
export type FindingsKept = {
  readonly outcome: 'kept' | 'again';
  readonly kept: number;
  /** Rows of the file that could not be used, with why. */
  readonly bad: readonly { readonly line: number; readonly problems: readonly string[] }[];
  /** Rows that say the very same as one before. */
  readonly twice: number;
};

const atOnce = 2_000;

/**
 * Puts the findings of a file (CSV or XLSX) in place of those that were there, all or none. The same file twice changes
 * nothing. Bad rows are left out and told. Throws CannotReadTable for a file that is no table of findings.
 */
export async function keepFindings(
  connection: Connection,
  bytes: AsyncIterable<Uint8Array>,
  { now, onProgress = () => undefined }: { readonly now: Instant; readonly onProgress?: (rows: number) => void },
): Promise<FindingsKept> {
  const { landlord } = connection.scope;
  const digest = createHash('sha256');
  const bad: { line: number; problems: readonly string[] }[] = [];
  const seen = new Set<string>();
  let [headings, kept, twice]: [readonly string[] | undefined, number, number] = [undefined, 0, 0];
  let waiting: object[] = [];
  let isAgain = false;

  await connection.together(async () => {
    await connection.sql('select pg_advisory_xact_lock(hashtextextended($1, 2))', [landlord]);
    await connection.sql('delete from library_findings where landlord = $1', [landlord]);
    await connection.sql("delete from library_pieces where landlord = $1 and source = 'findings'", [landlord]);
    for await (const { line, cells } of readTable(hashed(bytes, digest))) {
      if (headings === undefined) {
        headings = cells.map((cell) => cell.trim().toLowerCase());
        const missing = findingColumns.filter((column) => !headings?.includes(column));
        if (missing.length > 0)
          throw new CannotReadTable(
            `The file has no column ${missing.join(', ')}. A file of findings has them in its first row`,
          );
        continue;
      }
      const found = readFinding(Object.fromEntries(headings.map((heading, place) => [heading, cells[place]])));
      if ('problems' in found || found.decided > dayOf(now)) {
        bad.push({
          line,
          problems:
            'problems' in found ? found.problems : [`decision_date_iso ${isoDay(found.decided)} is yet to come`],
        });
        continue;
      }
      const same = JSON.stringify([found.reference, found.complaint, found.result]);
      if (seen.has(same)) {
        twice++;
        continue;
      }
      seen.add(same);
      waiting.push(rowOf(found, ++kept));
      if (waiting.length >= atOnce) {
        await write(connection, waiting);
        waiting = [];
        onProgress(kept);
      }
    }
    await write(connection, waiting);
    const madeFrom = digest.digest('hex');
    const [before] = await connection.sql<{ made_from: string }>(
      "select made_from from library_sources where landlord = $1 and source = 'findings'",
      [landlord],
    );
    isAgain = before?.made_from === madeFrom;
    await connection.sql(
      `insert into library_sources (landlord, source, made_from) values ($1, 'findings', $2)
       on conflict (landlord, source) do update set made_from = excluded.made_from`,
      [landlord, madeFrom],
    );
    if (!isAgain) await connection.sql('select learn_library_words()');
  });
  await connection.sql('select look_at_library_again()');
  return { outcome: isAgain ? 'again' : 'kept', kept, bad, twice };
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, digest: { update: (part: Uint8Array) => unknown }) {
  for await (const part of bytes) {
    digest.update(part);
    yield part;
  }
}

function rowOf({ decided, ...finding }: PublishedFinding, number: number): object {
  return { ...finding, number, decided: isoDay(decided), knownAs: knownAs(finding.against) };
}

async function write(connection: Connection, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const { landlord } = connection.scope;
  const [{ first, last } = { first: 1, last: 0 }] = await connection.prepared<{ first: number; last: number }>(
    `with kept as (
       insert into library_findings (landlord, finding, reference, against, known_as, landlord_type, decided, is_amended, category, complaint, result, homes)
       select $1, number, reference, against, "knownAs", "landlordType", decided, "isAmended", category, complaint, result, homes
       from json_to_recordset($2) as r (number integer, reference text, against text, "knownAs" text, "landlordType" text,
         decided date, "isAmended" boolean, category text, complaint text, result text, homes integer) returning finding)
     select min(finding) as first, max(finding) as last from kept`,
    [landlord, JSON.stringify(rows)],
  );
  await shelve(connection, first, last);
}

/** Puts the findings that are kept on the shelves, where none stand there. */
export async function shelveFindings(connection: Connection): Promise<void> {
  const { landlord } = connection.scope;
  const [there] = await connection.sql<{ most: number | null; isShelved: boolean }>(
    `select (select max(finding) from library_findings where landlord = $1) as most,
       exists (select from library_sources where landlord = $1 and source = 'findings') as "isShelved"`,
    [landlord],
  );
  if (there?.most == null || there.isShelved) return;
  await shelve(connection, 1, there.most);
  await connection.sql("insert into library_sources (landlord, source, made_from) values ($1, 'findings', 'as kept')", [
    landlord,
  ]);
  await connection.sql('select learn_library_words()');
}

async function shelve(connection: Connection, first: number, last: number): Promise<void> {
  await connection.prepared(
    `insert into library_pieces (landlord, piece, sort, source, reference, known_as, themes, result, year, title, body)
     select landlord, 'finding/' || finding, 'finding', 'findings', reference, known_as, array[category], result, extract(year from decided),
       against || ' ' || reference || ': ' || result, complaint
     from library_findings where landlord = $1 and finding between $2 and $3`,
    [connection.scope.landlord, first, last],
  );
}
