import { sayDay } from '../../../calendar/day.ts';
import { hourBooked, slotsToCome } from '../../../record/problems/appointment.ts';
import type { Reading } from '../../../record/reading.ts';

export type WorksView = { readonly works: string; readonly day: string };

/** The days somebody is to come on. The words of an order are an officer’s own and may name people, so they are not here. */
export function worksFor(reading: Reading): readonly WorksView[] {
  return slotsToCome(reading).map(({ booked, planned }) => ({
    works: 'Visit',
    day: `${sayDay(planned)}${hourOf(hourBooked(booked))}`,
  }));
}

/** A part of the day or an hour alone is let through; other words are not. */
function hourOf(time: string | undefined): string {
  const isHour =
    time !== undefined &&
    /^(?:morning|afternoon|evening|[\d:. ]+(?:am|pm)?(?: ?(?:to|-|–) ?[\d:. ]+(?:am|pm)?)?)$/i.test(time);
  return isHour ? `, ${time}` : '';
}
