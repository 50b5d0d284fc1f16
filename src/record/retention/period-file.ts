import { type Day, isoDay } from '../../calendar/day.ts';
import {
  type Cells,
  readFrom,
  readSettings,
  type SettingRow,
  type SettingsFile,
} from '../import/table/settings-file.ts';
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

/** A period a file or a form asks for. */
export type PeriodWanted = {
  readonly what: Kept;
  readonly begins: Day;
  readonly rule: RetentionRule;
  readonly why: string;
};

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
export function readPeriodFile(text: string, own: readonly OwnPeriod[]): Promise<SettingsFile<PeriodWanted>> {
  return readSettings<Column, PeriodWanted>(text, {
    needed: ['kind', 'does', 'years', 'from', 'why'],
    says: ['does', 'years', 'from'],
    read: (at) => readRow(at, own),
  });
}

function readRow(at: Cells<Column>, own: readonly OwnPeriod[]): SettingRow<PeriodWanted> {
  const read = readPeriod({ what: at('kind'), does: at('does').toLowerCase(), years: at('years'), why: at('why') });
  const begins = readFrom(at('from'));
  const messages = [
    ...('mistakes' in read ? read.mistakes.map(({ message }) => message) : []),
    ...(typeof begins === 'number' ? [] : [begins.message]),
  ];
  if ('mistakes' in read || typeof begins !== 'number') return { messages };
  const wanted = { ...read, begins };
  return { wanted, by: `${read.what} ${begins}`, isSetAlready: isSetAlready(own, read, begins) };
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
