import { isoDay } from '../calendar/day.ts';
import { sayLimit } from '../calendar/limit.ts';
import {
  type Cells,
  readFrom,
  readSettings,
  type SettingRow,
  type SettingsFile,
} from '../record/import/table/settings-file.ts';
import { csvMark, csvRow } from '../record/import/table/write-csv.ts';
import { nearestTo } from '../record/story/nearest.ts';
import { isSetAlready, limitSet, type PolicyClock, type PolicyWanted, refusedPolicy } from './policies.ts';

/** The columns of a file of policies, in the order it is written; those after `why` say what is so, and are not read. */
const columns = ['lesson', 'limit', 'count', 'unit', 'from', 'why', 'whose clock', 'usually', 'to do'] as const;
type Column = (typeof columns)[number];

export const policyUnits = ['working days', 'calendar days', 'weeks', 'months', 'hours'] as const;

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
export function readPolicyFile(text: string, clocks: readonly PolicyClock[]): Promise<SettingsFile<PolicyWanted>> {
  return readSettings<Column, PolicyWanted>(text, {
    needed: ['lesson', 'count', 'unit', 'from'],
    says: ['count', 'unit', 'from'],
    read: (at) => readRow(at, clocks),
  });
}

function readRow(at: Cells<Column>, clocks: readonly PolicyClock[]): SettingRow<PolicyWanted> {
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
  if (typeof from !== 'number') messages.push(from.message);
  if (!clock || count === undefined || unit === undefined || typeof from !== 'number') return { messages };
  const refused = refusedPolicy(clock, limitSet({ count, unit }), from);
  if (refused !== undefined) return { messages: [refused] };
  const wanted = { lesson: clock.lesson, limit: clock.limit, count, unit, from, why: at('why') || undefined };
  return { wanted, by: `${clock.lesson} ${clock.limit} ${from}`, isSetAlready: isSetAlready(clock, wanted) };
}

/** A whole number from 1 to 10,000. */
export function readCount(text: string): number | undefined {
  const count = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= 10_000 ? count : undefined;
}

function sayNoLesson(name: string, clocks: readonly PolicyClock[]): string {
  const near = nearestTo(name, [...new Set(clocks.map(({ lesson }) => lesson))]);
  return `There is no lesson “${name}” with a clock to set.${near ? ` Did you mean “${near}”?` : ''}`;
}
