import { workingDays } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest, inOrder } from '../../record/in-order.ts';
import { isShutOut } from '../../record/problems/no-access.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const missedPutRight: Lesson = {
  id: 'access/missed-put-right',
  title: 'Apologise for a visit we missed, and give a new date, by the next working day',
  why: 'Somebody took a day off work, or sat up with a sick child, and nobody came. They should hear from us before they have to ring.',
  cites: [
    reported('2025-12', 'access', 'Make appointments people can rely on, and put right the ones that are missed.'),
  ],
  clock: byDefault(workingDays(1)),
  appliesFrom: always,

  find: (reading) =>
    reading.of('appointment missed').map((missed) => ({ since: missed, doneBy: putRight(reading, missed) })),

  examples: [
    {
      name: 'nobody came and nobody rang',
      entries: [{ on: '2025-03-07', kind: 'appointment missed' }],
      asAt: '2025-03-17',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'an apology on the day and a new date the next',
      entries: [
        { on: '2025-03-06', kind: 'appointment missed' },
        { on: '2025-03-06', kind: 'apology given', form: 'spoken' },
        { on: '2025-03-07', kind: 'appointment made', planned: '2025-03-13' },
      ],
      asAt: '2025-03-17',
      shows: [{ standing: 'done in time', due: '2025-03-07', done: '2025-03-07' }],
    },
    {
      name: 'a new date but no apology',
      entries: [
        { on: '2025-03-06', kind: 'appointment missed' },
        { on: '2025-03-07', kind: 'appointment made', planned: '2025-03-13' },
      ],
      asAt: '2025-03-17',
      shows: [{ standing: 'overdue', due: '2025-03-07' }],
    },
    {
      name: 'they came',
      entries: [
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-06' },
        { on: '2025-03-06', kind: 'visit made', outcome: 'works completed' },
      ],
      asAt: '2025-03-17',
      shows: [],
    },
  ],
};

/** Put right in one entry that says so, or by an apology and a new date, whichever came last. */
function putRight(reading: Reading, missed: Entry): Entry | undefined {
  const inOne = reading.firstAfter(missed, 'missed visit put right');
  const apology = reading.firstAfter(missed, 'apology given');
  if (!apology) return inOne;
  const again = reading.firstOfAnyAfter(missed, 'appointment made', 'appointment changed', 'works date given');
  const came = reading.firstAfter(missed, 'visit made', (visit) => !isShutOut(visit));
  const date = earliest<Entry>(again, came);
  return earliest<Entry>(inOne, date && (inOrder(apology, date) < 0 ? date : apology));
}
