import { workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { asbestosOf } from '../../record/problems/asbestos.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const optionsTold: Lesson = {
  id: 'asbestos/options-told',
  title: 'Tell the resident the options, and whether they must move, within 5 working days of finding asbestos',
  why: 'Asbestos left alone is often safe, and asbestos disturbed is not. People who live with it need to know which it is, what will be done, and where they will be meanwhile.',
  cites: [taughtBy('202117288', 'What the resident raised about asbestos was not properly taken up.')],
  clock: byDefault({ 'once found': workingDays(5), 'never inspected': workingDays(10) }),
  appliesFrom: always,

  find: (reading) =>
    asbestosOf(reading).flatMap((asbestos) => {
      // What nobody has inspected is to be taken as being there, so the resident is owed the same answer.
      const since = asbestos.found ?? (asbestos.inspected ? undefined : asbestos.suspected);
      if (!since || asbestos.gone?.kind === 'asbestos inspected') return [];
      const told = reading.firstOfAnyAfter(since, 'asbestos options told', 'moved for good');
      const limit = since === asbestos.found ? 'once found' : 'never inspected';
      const doneBy = earliest<Entry>(told, asbestos.gone);
      // The title speaks of asbestos that was found.
      return [{ since, limit, doneBy, asks: limit === 'once found' || doneBy ? undefined : whileUnknown }];
    }),

  examples: [
    {
      name: 'told of the kitchen, and then it is found in the garage',
      entries: [
        { on: '2025-01-06', kind: 'asbestos suspected', id: 'k', place: 'kitchen ceiling' },
        { on: '2025-01-07', kind: 'asbestos inspected', id: 'ki', for: 'k', result: 'present' },
        { on: '2025-01-09', kind: 'asbestos options told', for: 'k' },
        { on: '2025-02-03', kind: 'asbestos suspected', id: 'g', place: 'garage roof' },
        { on: '2025-02-05', kind: 'asbestos inspected', for: 'g', result: 'present' },
      ],
      asAt: '2025-02-28',
      shows: [
        { standing: 'done in time', due: '2025-01-14', done: '2025-01-09' },
        { standing: 'overdue', due: '2025-02-12' },
      ],
    },
    {
      name: 'found, and the resident not told what it means for them',
      entries: [
        { on: '2024-10-07', kind: 'asbestos suspected' },
        { on: '2024-10-09', kind: 'asbestos inspected', result: 'present' },
      ],
      asAt: '2024-11-04',
      shows: [{ standing: 'overdue', due: '2024-10-16' }],
    },
    {
      name: 'told the next day that it is sound and may stay',
      entries: [
        { on: '2024-10-09', kind: 'asbestos inspected', result: 'presumed' },
        { on: '2024-10-10', kind: 'asbestos options told', move: false },
      ],
      asAt: '2024-11-04',
      shows: [{ standing: 'done in time', due: '2024-10-16', done: '2024-10-10' }],
    },
    {
      name: 'suspected, never inspected, and the resident left without a word',
      entries: [{ on: '2024-10-07', kind: 'asbestos suspected' }],
      asAt: '2024-11-04',
      shows: [{ standing: 'overdue', due: '2024-10-21' }],
    },
    {
      name: 'inspected, and there is none',
      entries: [
        { on: '2024-10-07', kind: 'asbestos suspected' },
        { on: '2024-10-09', kind: 'asbestos inspected', result: 'not present' },
      ],
      asAt: '2024-11-04',
      shows: [],
    },
  ],
};

const whileUnknown =
  'Tell the resident the options, and whether they must move, while nobody knows whether it is asbestos';
