import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { asbestosRegulations2012 } from '../../library/law/asbestos-regulations-2012.ts';
import { earliest } from '../../record/in-order.ts';
import { asbestosOf } from '../../record/problems/asbestos.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const inspected: Lesson = {
  id: 'asbestos/inspected',
  title: 'Inspect suspected asbestos within 5 working days',
  why: 'Someone who thinks there is asbestos in their home worries at every breath until they know. Often an inspection is the end of it.',
  cites: [
    taughtBy('202117288', 'The landlord did not see that asbestos in a home was properly managed.'),
    cite(asbestosRegulations2012, 'inside homes'),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  find: (reading) =>
    asbestosOf(reading).flatMap(({ suspected, inspected, gone }) => {
      if (!suspected) return [];
      const left = reading.firstOfAnyAfter(suspected, 'moved for good');
      return [{ since: suspected, doneBy: earliest(inspected, gone), endedBy: left }];
    }),

  examples: [
    {
      name: 'a survey that finds there is none has answered it',
      entries: [
        { on: '2025-03-03', kind: 'asbestos suspected', id: 's', place: 'bathroom ceiling' },
        { on: '2025-03-06', kind: 'survey made', for: 's', finds: ['bathroom ceiling: asbestos not detected'] },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-06' }],
    },
    {
      name: 'the kitchen was inspected and is clear; the garage never was',
      entries: [
        { on: '2025-01-06', kind: 'asbestos suspected', id: 'k', place: 'kitchen ceiling' },
        { on: '2025-01-06', kind: 'asbestos suspected', id: 'g', place: 'garage roof' },
        { on: '2025-01-09', kind: 'asbestos inspected', for: 'k', result: 'not present' },
      ],
      asAt: '2025-02-28',
      shows: [
        { standing: 'done in time', due: '2025-01-13', done: '2025-01-09' },
        { standing: 'overdue', due: '2025-01-13' },
      ],
    },
    {
      name: 'asked about again, of the same ceiling in other words',
      entries: [
        { on: '2025-01-06', kind: 'asbestos suspected', id: 'k', place: 'kitchen ceiling' },
        { on: '2025-01-09', kind: 'asbestos inspected', for: 'k', result: 'not present' },
        { on: '2025-01-13', kind: 'asbestos suspected', place: 'the ceiling in my kitchen' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'done in time', due: '2025-01-13', done: '2025-01-09' }],
    },
    {
      name: 'suspected in October, inspected in April',
      entries: [
        { on: '2020-10-05', kind: 'asbestos suspected', place: 'ceiling tiles' },
        { on: '2021-04-05', kind: 'asbestos inspected', result: 'present' },
      ],
      asAt: '2021-05-03',
      shows: [{ standing: 'done late', due: '2020-10-12', done: '2021-04-05' }],
    },
    {
      name: 'reported as a repair and never looked at',
      entries: [{ on: '2024-10-07', kind: 'repair reported', problem: 'broken asbestos panel in the hall' }],
      asAt: '2024-11-04',
      shows: [{ standing: 'overdue', due: '2024-10-14' }],
    },
    {
      name: 'inspected in two days, and there is none',
      entries: [
        { on: '2024-10-07', kind: 'asbestos suspected' },
        { on: '2024-10-09', kind: 'asbestos inspected', result: 'not present' },
      ],
      asAt: '2024-11-04',
      shows: [{ standing: 'done in time', due: '2024-10-14', done: '2024-10-09' }],
    },
    {
      name: 'a survey for something else found it, and nobody had asked',
      entries: [{ on: '2024-10-07', kind: 'survey made', finds: ['asbestos cement soffit'] }],
      asAt: '2024-11-04',
      shows: [],
    },
  ],
};
