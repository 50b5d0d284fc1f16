import { isoDay } from '../calendar/day.ts';
import { isoInstant } from '../calendar/instant.ts';
import type { Standing } from '../record/casework/standing.ts';

/** A standing as `keep_standing` takes it: days and moments as text. */
export function standingRow(reference: string, standing: Standing) {
  return {
    reference,
    ...standing,
    opened: isoDay(standing.opened),
    closed: standing.closed === undefined ? null : isoDay(standing.closed),
    nextChange: standing.nextChange === undefined ? null : isoInstant(standing.nextChange),
    duties: standing.duties.map((duty) => ({
      ...duty,
      since: isoDay(duty.since),
      due: isoDay(duty.due),
      dueAt: isoInstant(duty.dueAt),
    })),
  };
}
