import { type Day, isoDay, readDay } from '../../calendar/day.ts';
import { CannotReadTable } from '../import/table/cannot-read-table.ts';
import { readCsv } from '../import/table/csv.ts';
import { csvMark, csvRow } from '../import/table/write-csv.ts';
import { nearestTo } from '../story/nearest.ts';
import {
  type Kept,
  leastYears,
  mostYears,
  type OwnPeriod,
  periodFamilies,
  refusedPeriod,
  sayPeriod,
  usualPeriod,
} from './periods.ts';
import type { RetentionRule } from './retention.ts';

/** The columns of a file of periods, in the order it is written; those after `why` say what is so, and are not read. */
const columns = ['kind', 'does', 'years', 'from', 'why', 'usually'] as const;
type Column = (typeof columns)[number];
const mostRows = 5_000;

/** A period a file or a form asks for. */
export type PeriodWanted = {
  readonly what: Kept;
  readonly begins: Day;
  readonly rule: RetentionRule;
  readonly why: string;
};

/** What a file asks for: what is new, and how many rows say what is set already; or everything wrong with it. */
export type PeriodFile =
  | { readonly wanted: readonly PeriodWanted[]; readonly same: number }
  | { readonly mistakes: readonly { readonly line: number; readonly message: string }[] };

const allKept = periodFamilies.flatMap(({ kept }) => kept);

/** Writes every kind as CSV: a row for each period the landlord set, and one, to fill in, where it set none. */
export function writePeriodFile(own: readonly OwnPeriod[]): string {
  const rows = allKept.flatMap((what) => {
    const usual = sayPeriod(usualPeriod(what));
    const set = own.filter((one) => one.what === what);
    // Of what was set for one day only the last counts.
    const counting = set.filter((one) => set.findLast(({ begins }) => begins === one.begins) === one);
    if (counting.length === 0) return [[what, '', '', '', '', usual]];
    return counting.map(({ rule, begins, why }) => [what, rule.does, yearsOf(rule), isoDay(begins), why, usual]);
  });
  return csvMark + [[...columns], ...rows].map(csvRow).join('');
}

/** Reads a file of periods. Every mistake is told at once, each with its line; rows that say nothing are passed over. */
export async function readPeriodFile(text: string, own: readonly OwnPeriod[]): Promise<PeriodFile> {
  try {
    return await readRows(text, own);
  } catch (error) {
    if (error instanceof CannotReadTable) return { mistakes: [{ line: 1, message: error.message }] };
    throw error;
  }
}

async function readRows(text: string, own: readonly OwnPeriod[]): Promise<PeriodFile> {
  const mistakes: { line: number; message: string }[] = [];
  const wanted = new Map<string, PeriodWanted & { readonly line: number }>();
  let heads: readonly string[] | undefined;
  let [same, rows] = [0, 0];
  for await (const { line, cells } of readCsv(inOnePiece(text.replace(/^\ufeff/, '')))) {
    if (heads === undefined) {
      heads = cells.map((cell) => cell.trim().toLowerCase());
      const missing = columns.slice(0, 5).filter((column) => !heads?.includes(column));
      if (missing.length > 0)
        return { mistakes: [{ line, message: `The first row must name the columns. Missing: ${missing.join(', ')}` }] };
      continue;
    }
    if (++rows > mostRows) return { mistakes: [{ line, message: `A file may have ${mostRows} rows` }] };
    const at = (column: Column) => cells[heads?.indexOf(column) ?? -1]?.trim() ?? '';
    if (at('does') === '' && at('years') === '' && at('from') === '') continue;
    const read = readPeriod({ what: at('kind'), does: at('does').toLowerCase(), years: at('years'), why: at('why') });
    const begins = readFrom(at('from'));
    const messages = [
      ...('mistakes' in read ? read.mistakes.map(({ message }) => message) : []),
      ...(begins === undefined ? [`Write the day it runs from as YYYY-MM-DD; “${at('from')}” is not one`] : []),
    ];
    for (const message of messages) mistakes.push({ line, message });
    if ('mistakes' in read || begins === undefined) continue;
    const key = `${read.what} ${begins}`;
    const before = wanted.get(key);
    if (before) mistakes.push({ line, message: `Line ${before.line} already sets this from the same day` });
    else if (isSetAlready(own, read, begins)) same++;
    else wanted.set(key, { ...read, begins, line });
  }
  if (heads === undefined) return { mistakes: [{ line: 1, message: 'The file is empty' }] };
  if (mistakes.length > 0) return { mistakes };
  return { wanted: [...wanted.values()].map(({ line: _, ...period }) => period), same };
}

type Field = 'what' | 'does' | 'years' | 'why';
type Read =
  | Omit<PeriodWanted, 'begins'>
  | { readonly mistakes: readonly { readonly field: Field; readonly message: string }[] };

/** Reads what a row or a form says of one period, but for its day; or everything wrong with it. */
export function readPeriod(said: Readonly<Record<Field, string>>): Read {
  const what = allKept.find((one) => one === said.what);
  const does = (['keep', 'review', 'remove'] as const).find((one) => one === said.does);
  const years = /^\d{1,3}$/.test(said.years) ? Number(said.years) : 0;
  const rule: RetentionRule | undefined = does === undefined ? undefined : does === 'keep' ? { does } : { does, years };
  const refused = what && rule && refusedPeriod(what, rule);
  const mistakes: { field: Field; message: string }[] = [
    ...(what === undefined ? [{ field: 'what' as const, message: sayNone(said.what) }] : []),
    ...(rule === undefined ? [{ field: 'does' as const, message: 'Choose what is done: keep, review or remove' }] : []),
    ...(rule && rule.does !== 'keep' && years === 0 && refused === undefined
      ? [{ field: 'years' as const, message: `Enter a whole number of years from ${leastYears.years} to ${mostYears}` }]
      : []),
    ...(refused ? [{ field: rule.does === 'keep' ? ('does' as const) : ('years' as const), message: refused }] : []),
    ...(said.why === ''
      ? [{ field: 'why' as const, message: 'Enter why it is set, so that it can be understood later' }]
      : []),
  ];
  if (what === undefined || rule === undefined || mistakes.length > 0) return { mistakes };
  return { what, rule, why: said.why.slice(0, 2000) };
}

function isSetAlready(own: readonly OwnPeriod[], { what, rule }: Omit<PeriodWanted, 'begins'>, begins: Day): boolean {
  const last = own.findLast((one) => one.what === what && one.begins === begins);
  return last !== undefined && sayPeriod(last.rule) === sayPeriod(rule);
}

function yearsOf(rule: RetentionRule): string {
  return rule.does === 'keep' ? '' : String(rule.years);
}

function sayNone(name: string): string {
  const near = nearestTo(name, allKept);
  return `There is no kind “${name}” with a period to set.${near ? ` Did you mean “${near}”?` : ''}`;
}

/** A spreadsheet may have written the day its own way: 1/4/2026. */
function readFrom(text: string): Day | undefined {
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return readDay(year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`);
}

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text;
}
