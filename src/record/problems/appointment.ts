import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { firstEmergency } from './emergency.ts';
import { isAbout } from './problem.ts';

/** A day and time a visit was booked for, by the first booking or by a change, until it was changed again. */
export type Slot = {
  readonly booked: Entry<'appointment made'> | Entry<'appointment changed'>;
  /** The booking it goes back to. */
  readonly made: Entry<'appointment made'>;
  readonly planned: Day;
  readonly changed: Entry<'appointment changed'> | undefined;
};

/** Reads each slot of each appointment, in the order booked. */
export function readSlots(reading: Reading): readonly Slot[] {
  const made = reading.of('appointment made');
  if (made.length === 0) return [];
  const changes = Map.groupBy(reading.of('appointment changed'), (changed) =>
    appointmentChanged(reading, made, changed),
  );
  return gather(made, (booking) => {
    const bookings = [booking, ...(changes.get(booking) ?? [])];
    return gather(bookings, (booked, place): readonly Slot[] => {
      const changed = bookings[place + 1];
      if (booked.planned === undefined || changed?.kind === 'appointment made') return [];
      return [{ booked, made: booking, planned: booked.planned, changed }];
    });
  });
}

/** Slots that stood: not moved or called off before their day. */
export function slotsThatStood(reading: Reading): readonly Slot[] {
  return readSlots(reading).filter(({ changed, planned }) => !changed || changed.happened >= planned);
}

/** What became of a visit on its day: somebody came, and got in or did not, or we did not come. Undefined until that is known. */
export function whatCame(reading: Reading, { booked, made, planned }: Slot): Entry | undefined {
  return reading
    .ofAny(...comings)
    .find((came) => came.happened === planned && isFrom(came, booked) && reading.belongsWith(came, made));
}

/** Visits still to come: not moved, not called off, and nobody has come or failed to. */
export function slotsToCome(reading: Reading): readonly Slot[] {
  return readSlots(reading).filter((slot) => !slot.changed && slot.planned >= reading.asAt && !whatCame(reading, slot));
}

/** The time or part of the day a visit was booked for: a change names a day alone. */
export function hourBooked(booked: Slot['booked']): string | undefined {
  return booked.kind === 'appointment made' ? booked.time : undefined;
}

const comings = [
  'visit made',
  'survey made',
  'no access',
  'appointment missed',
  'works started',
  'works completed',
  'temporary fix made',
  'made safe',
] as const;

/** Whether it was booked for an emergency, when coming at once matters more than notice. */
export function isForEmergency(reading: Reading, { made, planned }: Slot): boolean {
  return reading.problems.some(
    (problem) =>
      problem.report.happened <= planned &&
      isAbout(reading, problem, made) &&
      (problem.reports.some((report) => 'priority' in report && report.priority === 'emergency') ||
        firstEmergency(reading, problem) !== undefined),
  );
}

/** The appointment a change points to, or the last one made before it. */
function appointmentChanged(
  reading: Reading,
  made: readonly Entry<'appointment made'>[],
  changed: Entry<'appointment changed'>,
): Entry<'appointment made'> | undefined {
  let target = reading.entry(changed.for);
  for (let steps = 0; target?.kind === 'appointment changed' && steps < longestChain; steps++)
    target = reading.entry(target.for);
  if (target?.kind === 'appointment made') return target;
  return made.findLast((booking) => booking.happened <= changed.happened && reading.belongsWith(booking, changed));
}

const longestChain = 50;
