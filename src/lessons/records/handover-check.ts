import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const handoverCheck: Lesson = {
  id: 'records/handover-check',
  title: 'Complete the hand-over check within 2 working days of a case changing hands',
  why: 'Cases stall when the person who knew them leaves. A short check, item by item, keeps what was promised from being left behind.',
  cites: [
    taughtBy('202401522', 'Since this case the landlord checks every case that changes hands, so that none stalls.'),
    reported('2026-02', 'antisocial behaviour', 'Landlords learned to check cases when they change hands.'),
  ],
  clock: byDefault(workingDays(2)),
  appliesFrom: always,

  find: (reading) =>
    reading.of('case handed over').map((handover) => ({
      since: handover,
      doneBy: reading.firstOfAnyAfter(handover, 'handover check completed', 'case closed'),
    })),

  examples: [
    {
      name: 'the officer left and nobody checked what was open',
      entries: [{ on: '2025-03-03', kind: 'case handed over', to: 'the new officer', from: 'the last one' }],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-05' }],
    },
    {
      name: 'checked over the early May bank holiday, on the second working day',
      entries: [
        { on: '2025-05-02', kind: 'case handed over', to: 'the new officer' },
        { on: '2025-05-07', kind: 'handover check completed' },
      ],
      asAt: '2025-05-31',
      shows: [{ standing: 'done in time', due: '2025-05-07', done: '2025-05-07' }],
    },
    {
      name: 'the case stayed in the same hands',
      entries: [{ on: '2025-03-03', kind: 'note made', says: 'rang the contractor' }],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};
