import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { mayBeSame, type NoContact } from './no-contact.ts';

/** A visit by somebody who may have no contact, booked before that was known, and what became of it. */
export type Booking = {
  readonly made: Entry<'appointment made'>;
  /** Who was to come, as the booking calls them. */
  readonly person: string;
  /** The day it is for now. */
  readonly day: Day;
  readonly isCalledOff: boolean;
};

/**
 * Every booking by somebody kept apart for a day after contact with them stopped. `apart` says who they are: the allegation
 * may stand on another case of the household than the booking does.
 */
export function bookingsOf(reading: Reading, apart: readonly NoContact[]): readonly Booking[] {
  if (apart.length === 0) return [];
  return reading.of('appointment made').flatMap((made): readonly Booking[] => {
    const person = made.person ?? made.by;
    const kept = person === undefined ? undefined : apart.find((one) => mayBeSame(one.person, person));
    if (person === undefined || kept === undefined) return [];
    const changes = reading.of('appointment changed').filter((changed) => changed.for === made.id);
    const last = changes.at(-1);
    const isCalledOff = last !== undefined && last.planned === undefined;
    const day = changes.findLast((changed) => changed.planned !== undefined)?.planned ?? made.planned;
    return day < kept.since ? [] : [{ made, person, day, isCalledOff }];
  });
}

/** Whether a booking would still bring to the home somebody who may not come. */
export function isStillTheirs({ day, isCalledOff }: Booking, today: Day): boolean {
  return day >= today && !isCalledOff;
}
