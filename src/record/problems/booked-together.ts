import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import type { Reading } from '../reading.ts';
import { readSlots, type Slot, whatCame } from './appointment.ts';
import { isAbout, type Problem } from './problem.ts';

/**
 * Whether a visit was one of several that were booked on one day for one problem, did its part on its day, and was not the
 * last of them: a plan told beforehand is carried out, and nobody came in vain. Where all the rest were called off, or
 * nobody came, it was no plan.
 */
export function isPartOfPlan(reading: Reading, problem: Problem, visit: Entry<'visit made'>): boolean {
  return restOfPlan(reading, problem, visit).some((slot) => brokenBy(reading, slot) === undefined);
}

/** What broke the plans these visits were part of: without it nobody could have known that they were none. */
export function plansBroken(
  reading: Reading,
  problem: Problem,
  visits: readonly Entry<'visit made'>[],
): readonly Entry[] {
  return gather(visits, (visit) =>
    gather(restOfPlan(reading, problem, visit), (slot): readonly Entry[] => {
      const broken = brokenBy(reading, slot);
      return broken ? [broken] : [];
    }),
  );
}

/** The visits still to come on the day of this one, of those that were booked together with it. */
function restOfPlan(reading: Reading, problem: Problem, visit: Entry<'visit made'>): readonly Slot[] {
  const on = visit.happened;
  if (visit.outcome !== 'part of the works' || (visit.visits ?? 1) > 1) return [];
  const standing = readSlots(reading).filter(
    ({ booked, changed }) => booked.happened < on && (changed === undefined || changed.happened > on),
  );
  const slots = standing.filter(({ made }) => isAbout(reading, problem, made));
  const own = slots.filter(({ planned }) => planned === on);
  return slots.filter(({ made, planned }) => planned > on && own.some((slot) => slot.made.happened === made.happened));
}

/** A visit moved to another day is still to come. */
function brokenBy(reading: Reading, slot: Slot): Entry | undefined {
  const { changed } = slot;
  if (changed) return changed.kind === 'appointment changed' && changed.planned === undefined ? changed : undefined;
  const came = whatCame(reading, slot);
  return came?.kind === 'appointment missed' ? came : undefined;
}
