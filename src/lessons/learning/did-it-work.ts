import { monthsAfter } from '../../calendar/day.ts';
import { months, workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { readLearning } from '../../record/learning/learning.ts';
import { namesAnother } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const didItWork: Lesson = {
  id: 'learning/did-it-work',
  title: 'After 6 months, count the failing again and say whether what was learned has worked',
  why: 'Learning that changed nothing looks the same on paper as learning that did. Only counting tells them apart, and where it did not work something else has to be tried.',
  cites: [
    taughtBy('202345302', 'Afterwards the landlord put in checks that what it learns is acted on.'),
    cite(code2024, '9.1'),
    cite(code2024, '9.2'),
  ],
  asks: { 'something else': 'What was learned has not worked: decide on something else within 20 working days' },
  clock: byDefault({ usual: months(6), 'something else': workingDays(20) }),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.of('learning recorded').length === 0
      ? []
      : readLearning(reading).flatMap(({ recorded, inPlace, reviewed }): Owed[] => {
          if (recorded.failing === undefined) return [];
          const { owner } = clock.dueAfter(recorded);
          const look: Owed = { since: recorded, due: { day: monthsAfter(inPlace, 6), owner }, doneBy: reviewed };
          if (reviewed?.worked !== 'no') return [look];
          const again = reading
            .of('learning recorded')
            .find(
              (other) =>
                other !== recorded && other.happened >= reviewed.happened && !namesAnother(reading, other, reviewed),
            );
          return [look, { since: reviewed, because: [recorded], limit: 'something else', doneBy: again }];
        }),

  examples: [
    {
      name: 'nobody looked again',
      entries: [
        {
          on: '2025-02-03',
          kind: 'learning recorded',
          learning: 'follow each order',
          failing: 'repairs/too-long',
          due: '2025-03-03',
        },
      ],
      asAt: '2025-10-01',
      shows: [{ standing: 'overdue', due: '2025-09-03' }],
    },
    {
      name: 'counted, and rarer since',
      entries: [
        {
          on: '2025-02-03',
          kind: 'learning recorded',
          learning: 'follow each order',
          failing: 'repairs/too-long',
          due: '2025-03-03',
        },
        { on: '2025-09-01', kind: 'learning reviewed', worked: 'yes', counted: '41 of 90 before, 12 of 88 since' },
      ],
      asAt: '2025-10-01',
      shows: [{ standing: 'done in time', due: '2025-09-03', done: '2025-09-01' }],
    },
    {
      name: 'it did not work, and nothing else was tried',
      entries: [
        {
          on: '2025-02-03',
          kind: 'learning recorded',
          learning: 'remind everybody',
          failing: 'repairs/too-long',
          id: 'l',
        },
        { on: '2025-08-01', kind: 'learning reviewed', for: 'l', worked: 'no' },
      ],
      asAt: '2025-10-01',
      shows: [
        { standing: 'done in time', due: '2025-08-03', done: '2025-08-01' },
        { standing: 'overdue', due: '2025-09-01' },
      ],
    },
    {
      name: 'it did not work, and something else was written down',
      entries: [
        {
          on: '2025-02-03',
          kind: 'learning recorded',
          learning: 'remind everybody',
          failing: 'repairs/too-long',
          id: 'l',
        },
        { on: '2025-08-01', kind: 'learning reviewed', for: 'l', worked: 'no' },
        { on: '2025-08-11', kind: 'learning recorded', learning: 'a manager opens each late order' },
      ],
      asAt: '2025-10-01',
      shows: [
        { standing: 'done in time', due: '2025-08-03', done: '2025-08-01' },
        { standing: 'done in time', due: '2025-09-01', done: '2025-08-11' },
      ],
    },
    {
      name: 'it names no failing that could be counted',
      entries: [{ on: '2025-02-03', kind: 'learning recorded', learning: 'answer more kindly' }],
      asAt: '2025-10-01',
      shows: [],
    },
  ],
};
