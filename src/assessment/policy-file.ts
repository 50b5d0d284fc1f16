import { type Day, isoDay, readDay } from '../calendar/day.ts';
import { sayLimit } from '../calendar/limit.ts';
import { CannotReadTable } from '../record/import/table/cannot-read-table.ts';
import { readCsv } from '../record/import/table/csv.ts';
import { csvMark, csvRow } from '../record/import/table/write-csv.ts';
import { nearestTo } from '../record/story/nearest.ts';
import { isSetAlready, limitSet, type PolicyClock, type PolicyWanted, refusedPolicy } from './policies.ts';

/** The columns of a file of policies, in the order it is written; those after `why` say what is so, and are not read. */
const columns = ['lesson', 'limit', 'count', 'unit', 'from', 'why', 'whose clock', 'usually', 'to do'] as const;
type Column = (typeof columns)[number];

export const policyUnits = ['working days', 'calendar days', 'weeks', 'months', 'hours'] as const;

/** More than any file of policies has. */
const mostRows = 5_000;

/** What a file of policies asks for: what is new, and how many rows say what is set already; or everything wrong with it. */
export type PolicyFile =
  | { readonly wanted: readonly PolicyWanted[]; readonly same: number }
  | { readonly mistakes: readonly { readonly line: number; readonly message: string }[] };

/** Writes every clock as CSV, a row for each limit the landlord set and one, to fill in, where it set none. */
export function writePolicyFile(clocks: readonly PolicyClock[]): string {
  const rows = clocks.flatMap((clock) => {
    const about = [clock.owner, sayLimit(clock.usual), clock.title];
    const begins = [clock.lesson, clock.limit ?? ''];
    if (clock.set.length === 0) return [[...begins, '', '', '', '', ...about]];
    // Of what was set for one day only the last counts.
    const counting = clock.set.filter((one, place) => clock.set[place + 1]?.happened !== one.happened);
    return counting.map(({ count, unit, happened, why }) => [
      ...begins,
      String(count),
      unit,
      isoDay(happened),
      why ?? '',
      ...about,
    ]);
  });
  return csvMark + [[...columns], ...rows].map(csvRow).join('');
}

/** Reads a file of policies against the clocks there are. Every mistake is told at once, each with its line; rows without a count are passed over. */
export async function readPolicyFile(text: string, clocks: readonly PolicyClock[]): Promise<PolicyFile> {
  try {
    return await readRows(text, clocks);
  } catch (error) {
    if (error instanceof CannotReadTable) return { mistakes: [{ line: 1, message: error.message }] };
    throw error;
  }
}

async function readRows(text: string, clocks: readonly PolicyClock[]): Promise<PolicyFile> {
  const mistakes: { line: number; message: string }[] = [];
  const wanted = new Map<string, PolicyWanted & { readonly line: number }>();
  let heads: readonly string[] | undefined;
  let [same, rows] = [0, 0];
  for await (const { line, cells } of readCsv(inOnePiece(text.replace(/^\ufeff/, '')))) {
    if (heads === undefined) {
      heads = cells.map((cell) => cell.trim().toLowerCase());
      const missing = columns.slice(0, 5).filter((column) => column !== 'limit' && !heads?.includes(column));
      if (missing.length > 0)
        return { mistakes: [{ line, message: `The first row must name the columns. Missing: ${missing.join(', ')}` }] };
      continue;
    }
    if (++rows > mostRows) return { mistakes: [{ line, message: `A file may have ${mostRows} rows` }] };
    const at = (column: Column) => cells[heads?.indexOf(column) ?? -1]?.trim() ?? '';
    if (at('count') === '' && at('from') === '' && at('unit') === '') continue;
    const read = readRow(at, clocks);
    if ('messages' in read) {
      for (const message of read.messages) mistakes.push({ line, message });
      continue;
    }
    const key = `${read.clock.lesson} ${read.clock.limit} ${read.policy.from}`;
    const before = wanted.get(key);
    if (before) mistakes.push({ line, message: `Line ${before.line} already sets this limit from the same day` });
    else if (isSetAlready(read.clock, read.policy)) same++;
    else wanted.set(key, { ...read.policy, line });
  }
  if (heads === undefined) return { mistakes: [{ line: 1, message: 'The file is empty' }] };
  if (mistakes.length > 0) return { mistakes };
  return { wanted: [...wanted.values()].map(({ line: _, ...policy }) => policy), same };
}

type RowRead =
  | { readonly clock: PolicyClock; readonly policy: PolicyWanted }
  | { readonly messages: readonly string[] };

function readRow(at: (column: Column) => string, clocks: readonly PolicyClock[]): RowRead {
  const messages: string[] = [];
  const ofLesson = clocks.filter(({ lesson }) => lesson === at('lesson'));
  const clock =
    ofLesson.find(({ limit }) => (limit ?? '') === at('limit')) ?? (at('limit') === '' ? ofLesson[0] : undefined);
  if (ofLesson.length === 0) messages.push(sayNoLesson(at('lesson'), clocks));
  else if (!clock)
    messages.push(
      `“${at('limit')}” is no limit of ${at('lesson')}. It has: ${ofLesson.map(({ limit }) => limit ?? 'one only, so leave this empty').join(', ')}`,
    );
  const count = readCount(at('count'));
  if (count === undefined)
    messages.push(`Write the count as a whole number from 1 to 10000; “${at('count')}” is not one`);
  const unit = policyUnits.find((one) => one === at('unit').toLowerCase());
  if (unit === undefined)
    messages.push(`Write the unit as one of: ${policyUnits.join(', ')}; “${at('unit')}” is not one`);
  const from = readFrom(at('from'));
  if (from === undefined) messages.push(`Write the day it runs from as YYYY-MM-DD; “${at('from')}” is not one`);
  if (!clock || count === undefined || unit === undefined || from === undefined) return { messages };
  const refused = refusedPolicy(clock, limitSet({ count, unit }));
  if (refused !== undefined) return { messages: [refused] };
  return {
    clock,
    policy: { lesson: clock.lesson, limit: clock.limit, count, unit, from, why: at('why') || undefined },
  };
}

/** A whole number from 1 to 10,000. */
export function readCount(text: string): number | undefined {
  const count = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= 10_000 ? count : undefined;
}

/** A spreadsheet may have written the day its own way: 1/4/2026. */
function readFrom(text: string): Day | undefined {
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return readDay(year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`);
}

function sayNoLesson(name: string, clocks: readonly PolicyClock[]): string {
  const near = nearestTo(name, [...new Set(clocks.map(({ lesson }) => lesson))]);
  return `There is no lesson “${name}” with a clock to set.${near ? ` Did you mean “${near}”?` : ''}`;
}

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text;
}
