import type { Day } from '../../calendar/day.ts';
import { hours } from '../../calendar/limit.ts';
import { workingDaysBetween } from '../../calendar/working-days.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import { isAgainst } from '../../record/household/preference.ts';
import { hourBooked, isForEmergency, readSlots, type Slot } from '../../record/problems/appointment.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';

export const noticeAndPreference: Lesson = {
  id: 'access/notice-and-preference',
  title: 'Book visits with at least 24 hours’ notice, and at times the household has said suit them',
  why: 'People pray, work, care for others and collect children. A visit booked over what they have told us is a visit likely to fail, and says we were not listening.',
  cites: [
    taughtBy('202204372', 'The family had been clear and fair about appointments and notice, and were blamed for it.'),
    reported('2025-12', 'access', 'Give notice and try to fit the times the resident prefers.'),
    cite(awaabsLaw, 'right of entry'),
  ],
  clock: byDefault(hours(24)),
  appliesFrom: always,

  find: (reading) => readSlots(reading).flatMap((slot) => judgeSlot(reading, slot)),

  examples: [
    {
      name: 'booked for a Friday, when the family had said not Fridays',
      entries: [
        { on: '2025-02-03', kind: 'preference told', times: 'Any weekday, but not Fridays because of prayers' },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-07' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'crossed', on: '2025-03-03' }],
    },
    {
      name: 'they asked for three working days’ notice and were given two',
      entries: [
        { on: '2025-02-03', kind: 'preference told', notice: 3 },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-05' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'crossed', on: '2025-03-03' }],
    },
    {
      name: 'they said it does not suit, and it was booked all the same',
      entries: [{ on: '2025-03-03', kind: 'appointment made', planned: '2025-03-05', suits: false }],
      asAt: '2025-03-10',
      shows: [{ standing: 'crossed', on: '2025-03-03' }],
    },
    {
      name: 'booked for the same day, and it is not on record that it suited',
      entries: [{ on: '2025-03-03', kind: 'appointment made', planned: '2025-03-03' }],
      asAt: '2025-03-10',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'someone comes the same day because there is no heating',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'no heating' },
        { on: '2025-01-06', kind: 'appointment made', planned: '2025-01-06' },
      ],
      asAt: '2025-03-10',
      shows: [],
    },
    {
      name: 'on a Friday morning, when only Friday afternoons do not suit',
      entries: [
        { on: '2025-02-03', kind: 'preference told', times: 'not Friday afternoons', notice: 2 },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-07', time: 'morning' },
      ],
      asAt: '2025-03-10',
      shows: [],
    },
  ],
};

/** What the resident agreed to is right, whatever they said before. */
function judgeSlot(reading: Reading, slot: Slot): readonly Finding[] {
  const { booked, planned } = slot;
  const suits = booked.kind === 'appointment made' ? booked.suits : undefined;
  if (suits === true) return [];
  if (suits === false) return [{ crossed: booked }];
  const time = hourBooked(booked);
  const told = reading.of('preference told').filter((preference) => preference.happened <= booked.happened);
  const against = told.findLast(({ times }) => times !== undefined && isAgainst(times, planned, time));
  if (against) return [{ crossed: booked, because: [against] }];
  if (isForEmergency(reading, slot)) return [];
  const asked = told.findLast(({ notice }) => notice !== undefined);
  if (asked?.notice !== undefined && isShortOf(asked.notice, booked.happened, planned))
    return [{ crossed: booked, because: [asked] }];
  if (planned > booked.happened) return [];
  return [{ cannotTell: 'Whether a visit at such short notice suited the resident', since: booked }];
}

/** No notice anyone can ask for reaches as far as a hundred days. */
function isShortOf(notice: number, booked: Day, planned: Day): boolean {
  return planned - booked < 100 && workingDaysBetween(booked, planned) < notice;
}
