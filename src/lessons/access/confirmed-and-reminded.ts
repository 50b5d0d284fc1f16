import { daysAfter, weeksAfter } from '../../calendar/day.ts';
import { workingDays } from '../../calendar/limit.ts';
import { firstKnownDay, lastKnownDay, workingDayBefore } from '../../calendar/working-days.ts';
import { reported } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { type Slot, slotsThatStood, whatCame } from '../../record/problems/appointment.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Due, type Finding, type Lesson } from '../lesson.ts';

/** A visit sooner than this after it is booked needs no reminder of its own. */
const daysWorthReminding = 3;

export const confirmedAndReminded: Lesson = {
  id: 'access/confirmed-and-reminded',
  title: 'Confirm a visit when it is booked, and remind the resident at latest the working day before',
  why: 'A text the day before costs nothing. A visit to an empty home costs a van, a morning and some good will.',
  cites: [reported('2025-12', 'access', 'Confirm appointments, and remind people by the means agreed with them.')],
  asks: {
    confirmed: 'Confirm the visit that was booked',
    reminded: 'Remind the resident of the visit, at latest the working day before',
  },
  clock: byDefault({ confirmed: workingDays(1), reminded: workingDays(1) }),
  appliesFrom: always,

  find: (reading) =>
    slotsThatStood(reading)
      .filter(({ booked, planned }) => planned > daysAfter(booked.happened, 1))
      .flatMap((slot) => [confirmed(reading, slot), ...reminded(reading, slot)]),

  examples: [
    {
      name: 'booked for the following week, and not a word more',
      entries: [{ on: '2025-03-03', kind: 'appointment made', planned: '2025-03-13' }],
      asAt: '2025-03-17',
      shows: [
        { standing: 'overdue', due: '2025-03-04' },
        { standing: 'overdue', due: '2025-03-12' },
      ],
    },
    {
      name: 'confirmed by letter and reminded by text message',
      entries: [
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-13' },
        { on: '2025-03-04', kind: 'appointment confirmed', means: 'letter' },
        { on: '2025-03-12', kind: 'reminder sent', means: 'text message' },
      ],
      asAt: '2025-03-17',
      shows: [
        { standing: 'done in time', due: '2025-03-04', done: '2025-03-04' },
        { standing: 'done in time', due: '2025-03-12', done: '2025-03-12' },
      ],
    },
    {
      name: 'booked for a Monday, and nobody said a word on the Friday',
      entries: [
        { on: '2026-11-16', kind: 'appointment made', planned: '2026-11-30' },
        { on: '2026-11-17', kind: 'appointment confirmed', means: 'letter' },
      ],
      asAt: '2026-11-27',
      shows: [
        { standing: 'done in time', due: '2026-11-17', done: '2026-11-17' },
        { standing: 'due', due: '2026-11-27' },
      ],
    },
    {
      name: 'booked for a Monday, and a text message goes by itself on the Sunday',
      entries: [
        { on: '2026-11-16', kind: 'appointment made', planned: '2026-11-30', suits: true },
        { on: '2026-11-29', kind: 'reminder sent', means: 'text message' },
      ],
      asAt: '2026-12-01',
      shows: [
        { standing: 'done in time', due: '2026-11-17', done: '2026-11-16' },
        { standing: 'done in time', due: '2026-11-29', done: '2026-11-29' },
      ],
    },
    {
      name: 'booked on the last working day before Easter for the first one after',
      entries: [{ on: '2026-04-02', kind: 'appointment made', planned: '2026-04-07', suits: true }],
      asAt: '2026-04-08',
      shows: [{ standing: 'done in time', due: '2026-04-07', done: '2026-04-02' }],
    },
    {
      name: 'agreed with the resident for two days’ time',
      entries: [{ on: '2025-03-03', kind: 'appointment made', planned: '2025-03-05', suits: true }],
      asAt: '2025-03-17',
      shows: [{ standing: 'done in time', due: '2025-03-04', done: '2025-03-03' }],
    },
    {
      name: 'booked for tomorrow',
      entries: [{ on: '2025-03-03', kind: 'appointment made', planned: '2025-03-04' }],
      asAt: '2025-03-17',
      shows: [],
    },
  ],
};

/** What was agreed with the resident as it was booked, or told them as it was changed, is confirmed by that. */
function confirmed(reading: Reading, slot: Slot): Finding {
  const { booked, made } = slot;
  const isAgreed = booked.kind === 'appointment made' ? booked.suits === true : booked.told === true;
  const doneBy: Entry | undefined = isAgreed
    ? booked
    : reading.firstOfAnyAfter(booked, 'appointment confirmed', 'reminder sent');
  return { since: booked, because: [made], limit: 'confirmed', doneBy, overtakenBy: whatCame(reading, slot) };
}

/** The working day before, when there is somebody to send it; but what goes by itself on a Sunday before a Monday reminds as well. */
function reminded(reading: Reading, slot: Slot): readonly Finding[] {
  const { booked, made, planned } = slot;
  const dayBefore = daysAfter(planned, -1);
  const isInCalendar = planned > weeksAfter(firstKnownDay, 1) && planned <= lastKnownDay;
  const last = isInCalendar ? workingDayBefore(planned) : dayBefore;
  if (planned <= daysAfter(booked.happened, daysWorthReminding) || last <= booked.happened) return [];
  const isNear = (entry: Entry) => entry.happened >= daysAfter(planned, -daysWorthReminding);
  const doneBy = earliest<Entry>(
    reading.firstAfter(booked, 'reminder sent'),
    reading.firstAfter(booked, 'appointment confirmed', isNear),
  );
  const overtakenBy = whatCame(reading, slot);
  const isOnTheEve = doneBy !== undefined && doneBy.happened > last && doneBy.happened <= dayBefore;
  const due: Due = { day: isOnTheEve ? doneBy.happened : last, owner: 'default' };
  return [{ since: booked, because: [made], limit: 'reminded', due, doneBy, overtakenBy }];
}
