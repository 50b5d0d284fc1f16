import { type Day, daysAfter } from '../../calendar/day.ts';
import { workingDays } from '../../calendar/limit.ts';
import { isWorkingDay } from '../../calendar/working-days.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { type PaidStay, paidStaysOf, staysWithoutEnd } from '../../record/moves/move-money.ts';
import { always, byDefault, type ClockInForce, type Due, type Lesson } from '../lesson.ts';

export const paidUntil: Lesson = {
  id: 'moves/paid-until',
  title:
    'Pay for more time, or have somewhere else ready, 3 working days before the place to stay, or storage, runs out',
  why: 'A family with its bags at a hotel desk and no booking has been put out of a home twice. The day is known from the start, so nobody should be standing there.',
  cites: [
    cite(ombudsmanGuidance, 'temporary moves: costs and review'),
    cite(ombudsmanGuidance, 'temporary moves: told'),
    reported('2026-02', 'moves', 'Someone moved out needs to know where they stand.'),
  ],
  /** Counted back from the day the place is paid until. */
  clock: byDefault(workingDays(3)),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.of('move cost met').length === 0
      ? []
      : [
          ...staysWithoutEnd(reading).map((since) => ({
            cannotTell: 'until what day the place to stay is paid',
            since,
          })),
          ...paidStaysOf(reading).map((stay) => ({
            since: stay.paid,
            due: dueBefore(stay, clock),
            doneBy: stay.next,
          })),
        ],

  examples: [
    {
      name: 'in a hotel, and the storage of their furniture runs out while nobody looks',
      entries: [
        { on: '2025-02-03', kind: 'moved out', to: 'hotel' },
        { on: '2025-02-03', kind: 'move cost met', what: 'storage', until: '2025-03-03' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'overdue', due: '2025-02-26' }],
    },
    {
      name: 'paid until a Monday, and nobody paid again until the Tuesday',
      entries: [
        { on: '2025-02-03', kind: 'moved out', id: 'out', to: 'hotel' },
        { on: '2025-02-03', kind: 'move cost met', for: 'out', what: 'place to stay', sum: 980, until: '2025-02-17' },
        { on: '2025-02-18', kind: 'move cost met', for: 'out', what: 'place to stay', sum: 490, until: '2025-02-24' },
        { on: '2025-02-19', kind: 'moved back', for: 'out' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done late', due: '2025-02-12', done: '2025-02-18' },
        { standing: 'done in time', due: '2025-02-19', done: '2025-02-19' },
      ],
    },
    {
      name: 'paid on in good time, over a bank holiday, and home before it ran out',
      entries: [
        { on: '2025-04-07', kind: 'moved out', id: 'out', to: 'hotel' },
        { on: '2025-04-07', kind: 'move cost met', for: 'out', what: 'place to stay', until: '2025-04-23' },
        { on: '2025-04-16', kind: 'move cost met', for: 'out', what: 'place to stay', until: '2025-05-12' },
        { on: '2025-05-06', kind: 'moved back', for: 'out' },
      ],
      asAt: '2025-06-03',
      shows: [
        { standing: 'done in time', due: '2025-04-16', done: '2025-04-16' },
        { standing: 'done in time', due: '2025-05-07', done: '2025-05-06' },
      ],
    },
    {
      name: 'another of our homes: nothing runs out',
      entries: [
        { on: '2025-02-03', kind: 'moved out', id: 'out', to: 'another of our homes' },
        { on: '2025-02-03', kind: 'move cost met', for: 'out', what: 'moving', sum: 320 },
      ],
      asAt: '2025-06-03',
      shows: [],
    },
    {
      name: 'paid until a Wednesday: three working days before is the Friday, not the Sunday',
      entries: [
        { on: '2025-02-03', kind: 'move cost met', what: 'place to stay', until: '2025-02-26' },
        { on: '2025-02-22', kind: 'moved back' },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'done late', due: '2025-02-21', done: '2025-02-22' }],
    },
    {
      name: 'nobody wrote down until when the hotel is paid',
      entries: [
        { on: '2025-02-03', kind: 'moved out', id: 'out', to: 'hotel' },
        { on: '2025-02-03', kind: 'move cost met', for: 'out', what: 'place to stay', sum: 980 },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'one night at a time: the next is due the same day',
      entries: [
        { on: '2025-02-03', kind: 'move cost met', what: 'place to stay', until: '2025-02-04' },
        { on: '2025-02-04', kind: 'moved back' },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'done late', due: '2025-02-03', done: '2025-02-04' }],
    },
  ],
};

/** The last working day from which the limit still ends by the day it is paid until; never before the day it was paid. */
function dueBefore({ paid, until }: PaidStay, clock: ClockInForce): Due {
  const isTooLate = (from: Day) => clock.dueAfter({ ...paid, happened: from }).day > until;
  let from = until;
  while (from > paid.happened && (isTooLate(from) || !isWorkingDay(from))) from = daysAfter(from, -1);
  return { day: from, owner: clock.dueAfter({ ...paid, happened: from }).owner };
}
