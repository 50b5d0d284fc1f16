import { type Day, monthsAfter } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import { type Month, monthAfter, monthOf } from '../../calendar/month.ts';
import { visibleRecord } from '../../record/casework/visible-record.ts';
import { type BeforeAndAfter, beforeAndAfter, type CaseMonths } from '../../record/learning/before-and-after.ts';
import { type Learning, readLearning } from '../../record/learning/learning.ts';
import { read } from '../../record/reading.ts';
import type { Connection } from '../../store/database.ts';
import { casesLearnedFrom, fetchCaseMonths } from '../../store/learning.ts';

/** Something learned, on which case, and how often what had failed was missed before and since. */
export type LearningFound = Learning & {
  readonly reference: string;
  readonly title: string;
  readonly isRestricted: boolean;
  readonly counted: Counted | undefined;
};

/** The failing counted: what was missed, where the change falls, and the cases it was counted over. */
export type Counted = {
  readonly lesson: string;
  readonly changed: Month;
  readonly cases: readonly CaseMonths[];
  readonly found: BeforeAndAfter;
};

/** How far back what was learned is listed, in months. */
export const monthsListed = 24;

/**
 * Everything learned in the last two years on the cases this scope may see, the latest first. `known` holds the lessons
 * there are: a failing that names no lesson cannot be counted.
 */
export async function loadLearning(
  connection: Connection,
  now: Instant,
  known: ReadonlySet<string>,
): Promise<readonly LearningFound[]> {
  const today = dayOf(now);
  const since = monthsAfter(today, -monthsListed);
  const found = (await casesLearnedFrom(connection, since)).flatMap(({ record, ...theCase }) => {
    const reading = read(visibleRecord(record, theCase.isRestricted), now);
    return readLearning(reading)
      .filter(({ recorded }) => recorded.happened >= since)
      .map((learning) => ({ ...theCase, ...learning }));
  });
  const lessons = [
    ...new Set(found.flatMap(({ recorded: { failing } }) => (failing && known.has(failing) ? [failing] : []))),
  ];
  const first = monthAfter(monthOf(since), -monthsBefore);
  const months = await fetchCaseMonths(connection, lessons, first, today);
  return found
    .toSorted((one, other) => other.recorded.happened - one.recorded.happened)
    .map((one) => ({ ...one, counted: count(one, months, today) }));
}

/** The earliest month that is drawn lies so many before the change. */
export const monthsBefore = 12;

function count(
  { recorded, inPlace }: Learning,
  months: ReadonlyMap<string, readonly CaseMonths[]>,
  today: Day,
): Counted | undefined {
  const { failing } = recorded;
  const cases = failing === undefined ? undefined : months.get(failing);
  if (failing === undefined || cases === undefined) return undefined;
  const changed = monthOf(inPlace);
  return { lesson: failing, changed, cases, found: beforeAndAfter(cases, changed, monthOf(today)) };
}

/** Whether the counts do not show that it worked, and nobody has yet said so. */
export function isToBeLookedAt({ counted, reviewed }: LearningFound): boolean {
  const told = counted?.found.told;
  return (told === 'no clear change' || told === 'more since') && reviewed === undefined;
}
