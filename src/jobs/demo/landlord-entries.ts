import { type Day, day, daysAfter, daysBetween, monthsAfter } from '../../calendar/day.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import type { Notebook } from './notebook.ts';

/** The landlord’s own name, and what its record is kept under. */
export const landlordName = 'Larkmere and Quay Homes';
export const landlordId = 'larkmere-and-quay';

/** Writes the landlord’s own record: the limits it has set itself, and its governing body’s meetings, four a year. */
export function tellLandlord(notebook: Notebook, today: Day): void {
  const page = { landlord: landlordId };
  const began = Math.min(day('2022-04-04'), daysAfter(today, -1200)) as Day;
  for (const [lesson, limit, count] of policies) {
    notebook.write(page, workingDaysAfter(began, 0), 'policy set', {
      lesson,
      ...(limit === undefined ? {} : { limit }),
      count,
      unit: 'working days',
    });
  }
  const meetings = Math.floor(daysBetween(began, today) / 91);
  for (let n = 1; n <= meetings; n++) {
    const on = workingDaysAfter(daysAfter(monthsAfter(began, n * 3), 16), 0);
    if (on < today) notebook.write(page, on, 'governing body met', {});
  }
}

const policies: readonly (readonly [lesson: string, limit: string | undefined, count: number])[] = [
  ['repairs/policy-timescale', 'routine', 28],
  ['repairs/policy-timescale', 'urgent', 5],
  ['repairs/policy-timescale', 'planned', 90],
  ['repairs/fixed-means-confirmed', undefined, 8],
  ['records/handover-check', undefined, 1],
];
