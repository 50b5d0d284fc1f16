import { type Month, monthAfter } from '../../calendar/month.ts';
import { countByMonth, type MonthCount } from '../../record/learning/before-and-after.ts';
import { type Counted, monthsBefore } from './load-learning.ts';

/** The months drawn: a year before the change to the one it is now, a year and a half after it at the most. */
export function monthsOf({ cases, changed }: Counted, now: Month): readonly MonthCount[] {
  const last = Math.min(now, monthAfter(changed, mostAfter)) as Month;
  return countByMonth(cases, monthAfter(changed, -monthsBefore), last);
}

export const columns = ['Month', 'Cases on which it fell due', 'Of those, missed'] as const;
export const chartWidth = 960;
export const chartHeight = 320;

const mostAfter = 18;
