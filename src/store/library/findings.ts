import type { Instant } from '../../calendar/instant.ts';
import type { Connection } from '../database.ts';
import { type BadFinding, type FindingRow, type FindingsRead, readFindingsFile } from './findings-file.ts';
import { callAsSaid, holdNames } from './names-said.ts';
import { addWordsOf, learnAllWords } from './words.ts';

/** What became of a file of findings. */
export type FindingsKept = {
  readonly outcome: 'kept' | 'again';
  readonly kept: number;
  /** Rows of the file that could not be used, with why. */
  readonly bad: readonly BadFinding[];
  /** Rows that say the very same as one before. */
  readonly twice: number;
};

/**
 * Puts the findings of a file (CSV or XLSX) in place of those that were there, all or none. The same file twice changes
 * nothing. Bad rows are left out and told. Throws CannotReadTable for a file that is no table of findings.
 */
export async function keepFindings(
  connection: Connection,
  bytes: AsyncIterable<Uint8Array>,
  { now, onProgress = () => undefined }: { readonly now: Instant; readonly onProgress?: (rows: number) => void },
): Promise<FindingsKept> {
  let read: FindingsRead | undefined;
  const outcome = await replaceFindings(connection, async (write) => {
    read = await readFindingsFile(bytes, {
      now,
      onRows: async (rows, all) => {
        await write(rows);
        onProgress(all);
      },
    });
    return read.digest;
  });
  const { good: kept = 0, bad = [], twice = 0 } = read ?? {};
  return { outcome, kept, bad, twice };
}

/** Puts what is written in place of the findings there were, all or none; `write` gives the digest of where it is from. */
export async function replaceFindings(
  connection: Connection,
  writeAll: (write: (rows: readonly FindingRow[]) => Promise<void>) => Promise<string>,
): Promise<'kept' | 'again'> {
  const { landlord } = connection.scope;
  let isAgain = false;
  await connection.together(async () => {
    await connection.sql('select pg_advisory_xact_lock(hashtextextended($1, 2))', [landlord]);
    const said = await holdNames(connection);
    await connection.sql('delete from library_findings where landlord = $1', [landlord]);
    await connection.sql("delete from library_pieces where landlord = $1 and source = 'findings'", [landlord]);
    const madeFrom = await writeAll((rows) => write(connection, rows));
    await callAsSaid(connection, said, 'findings');
    isAgain = (await findingsMadeFrom(connection)) === madeFrom;
    await connection.sql(
      `insert into library_sources (landlord, source, made_from) values ($1, 'findings', $2)
       on conflict (landlord, source) do update set made_from = excluded.made_from`,
      [landlord, madeFrom],
    );
    if (!isAgain) await learnAllWords(connection);
  });
  await connection.sql('select look_at_library_again()');
  return isAgain ? 'again' : 'kept';
}

/** The digest of the file the findings are from; undefined where there are none. */
export async function findingsMadeFrom(connection: Connection): Promise<string | undefined> {
  const [before] = await connection.sql<{ made_from: string }>(
    "select made_from from library_sources where landlord = $1 and source = 'findings'",
    [connection.scope.landlord],
  );
  return before?.made_from;
}

async function write(connection: Connection, rows: readonly FindingRow[]): Promise<void> {
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
  await addWordsOf(connection, 'findings');
}

async function shelve(connection: Connection, first: number, last: number): Promise<void> {
  await connection.prepared(
    `insert into library_pieces (landlord, piece, sort, source, reference, known_as, read_as, themes, result, year, title, body)
     select landlord, 'finding/' || finding, 'finding', 'findings', reference, known_as, read_as, array[category], result, extract(year from decided),
       against || ' ' || reference || ': ' || result, complaint
     from library_findings where landlord = $1 and finding between $2 and $3`,
    [connection.scope.landlord, first, last],
  );
}
