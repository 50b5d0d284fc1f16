import { createHash } from 'node:crypto';
import { isoDay } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import { findingColumns, type PublishedFinding, readFinding } from '../../library/published-finding.ts';
import { joinedNames } from '../../library/report/landlord-names.ts';
import { CannotReadTable } from '../../record/import/table/cannot-read-table.ts';
import { readTable } from '../../record/import/table/read-table.ts';

export type BadFinding = { readonly line: number; readonly problems: readonly string[] };

/** A finding as it is written down, numbered in the order of the file. */
export type FindingRow = Omit<PublishedFinding, 'decided'> & {
  readonly decided: string;
  readonly knownAs: string;
  readonly number: number;
};

export type FindingsRead = {
  readonly good: number;
  readonly bad: readonly BadFinding[];
  /** Rows that say the very same as one before. */
  readonly twice: number;
  readonly digest: string;
};

const atOnce = 2_000;

/**
 * Reads a file of published findings (CSV or XLSX) as it comes: its good rows are handed on some thousands at a time, with
 * how many that makes; bad rows are told. Throws CannotReadTable for a file that is no table of findings.
 */
export async function readFindingsFile(
  bytes: AsyncIterable<Uint8Array>,
  {
    now,
    onRows,
  }: { readonly now: Instant; readonly onRows: (rows: readonly FindingRow[], all: number) => Promise<void> },
): Promise<FindingsRead> {
  const digest = createHash('sha256');
  const bad: BadFinding[] = [];
  const seen = new Set<string>();
  const oneName = joinedNames();
  let headings: readonly string[] | undefined;
  let [good, twice] = [0, 0];
  let waiting: FindingRow[] = [];
  for await (const { line, cells } of readTable(hashed(bytes, digest))) {
    if (headings === undefined) {
      headings = headingsOf(cells);
      continue;
    }
    const found = readFinding(Object.fromEntries(headings.map((heading, place) => [heading, cells[place]])));
    const problems = problemsOf(found, now);
    if ('problems' in found || problems.length > 0) {
      bad.push({ line, problems });
      continue;
    }
    const same = JSON.stringify([found.reference, found.complaint, found.result]);
    if (seen.has(same)) {
      twice++;
      continue;
    }
    seen.add(same);
    waiting.push({
      ...found,
      number: ++good,
      decided: isoDay(found.decided),
      knownAs: oneName({ name: found.against, sort: found.landlordType }),
    });
    if (waiting.length < atOnce) continue;
    await onRows(waiting, good);
    waiting = [];
  }
  if (waiting.length > 0) await onRows(waiting, good);
  return { good, bad, twice, digest: digest.digest('hex') };
}

function headingsOf(cells: readonly string[]): readonly string[] {
  const headings = cells.map((cell) => cell.trim().toLowerCase());
  const missing = findingColumns.filter((column) => !headings.includes(column));
  if (missing.length > 0)
    throw new CannotReadTable(
      `The file has no column ${missing.join(', ')}. A file of findings has them in its first row`,
    );
  return headings;
}

function problemsOf(found: ReturnType<typeof readFinding>, now: Instant): readonly string[] {
  if ('problems' in found) return found.problems;
  return found.decided > dayOf(now) ? [`decision_date_iso ${isoDay(found.decided)} is yet to come`] : [];
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, digest: { update: (part: Uint8Array) => unknown }) {
  for await (const part of bytes) {
    digest.update(part);
    yield part;
  }
}
