import { workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { TemporaryMove } from '../../record/moves/move.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const returnDate: Lesson = {
  id: 'moves/return-date',
  title: 'Give a date for going home within 10 working days, and a new one before it passes',
  why: 'Living out of bags with no end in sight is its own hardship. Even a date that may change lets people plan their children’s school, their work and their lives.',
  cites: [
    taughtBy('202327437', 'The resident was not told when they could go home, at the worst of times.'),
    reported('2026-02', 'moves', 'People moved out need to know when they will be home.'),
    cite(ombudsmanGuidance, 'temporary moves: told'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) => reading.move.temporary.flatMap((move) => datesOwed(reading, move)),

  examples: [
    {
      name: 'the mother is home, and nobody has said when the children will be',
      entries: [
        { on: '2025-02-03', kind: 'moved out', id: 'm', to: 'hotel', people: ['mother'] },
        { on: '2025-02-03', kind: 'moved out', id: 'c', to: 'their grandmother', people: ['son', 'daughter'] },
        { on: '2025-02-04', kind: 'return date given', for: 'm', due: '2025-02-17' },
        { on: '2025-02-17', kind: 'moved back', people: ['mother'] },
      ],
      asAt: '2025-06-03',
      shows: [
        { standing: 'done in time', due: '2025-02-17', done: '2025-02-04' },
        { standing: 'done in time', due: '2025-02-17', done: '2025-02-17' },
        { standing: 'overdue', due: '2025-02-17' },
      ],
    },
    {
      name: 'three months in a hotel with no date',
      entries: [{ on: '2025-02-03', kind: 'moved out', to: 'hotel' }],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-02-17' }],
    },
    {
      name: 'a date is given, put back before it passes, and kept',
      entries: [
        { on: '2025-02-03', kind: 'moved out' },
        { on: '2025-02-10', kind: 'return date given', due: '2025-03-10' },
        { on: '2025-03-06', kind: 'return date given', due: '2025-03-24' },
        { on: '2025-03-24', kind: 'moved back' },
      ],
      asAt: '2025-05-06',
      shows: [
        { standing: 'done in time', due: '2025-02-17', done: '2025-02-10' },
        { standing: 'done in time', due: '2025-03-10', done: '2025-03-06' },
        { standing: 'done in time', due: '2025-03-24', done: '2025-03-24' },
      ],
    },
    {
      name: 'nobody has moved out',
      entries: [{ on: '2025-02-03', kind: 'home found unfit', why: 'no power' }],
      asAt: '2025-05-06',
      shows: [],
    },
    {
      name: 'the date passed and nobody said a word',
      entries: [
        { on: '2025-02-03', kind: 'moved out' },
        { on: '2025-02-10', kind: 'return date given', due: '2025-03-10' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-02-17', done: '2025-02-10' },
        { standing: 'overdue', due: '2025-03-10' },
      ],
    },
    {
      name: 'told the date before leaving',
      entries: [
        { on: '2025-01-27', kind: 'return date given', due: '2025-03-10' },
        { on: '2025-02-03', kind: 'moved out' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'due', due: '2025-03-10' }],
    },
    {
      name: 'home again within the week',
      entries: [
        { on: '2025-12-22', kind: 'moved out' },
        { on: '2025-12-29', kind: 'moved back' },
      ],
      asAt: '2026-02-28',
      shows: [{ standing: 'done in time', due: '2026-01-08', ended: '2025-12-29' }],
    },
  ],
};

/** The first date, and after each date given the next word: home, or a new date. */
function datesOwed(reading: Reading, { out, after, back }: TemporaryMove): readonly Owed[] {
  const isOfThisMove = (entry: Entry) =>
    reading.belongsWith(entry, out) &&
    (!after || entry.happened >= after.happened) &&
    (!back || entry.happened <= back.happened);
  const dates = reading.of('return date given').filter(isOfThisMove);
  const length = reading.of('move explained').find((told) => told.tells.includes('how long') && isOfThisMove(told));
  const told = earliest<Entry>(dates[0], length);
  const isToldBefore = told !== undefined && told.happened <= out.happened;
  return [
    ...(isToldBefore ? [] : [{ since: out, doneBy: told, endedBy: back }]),
    ...dates.map(
      (given, place): Owed => ({
        since: given,
        because: [out],
        due: given.due,
        doneBy: earliest<Entry>(dates[place + 1], back),
      }),
    ),
  ];
}
