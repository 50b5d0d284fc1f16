import { sameDay } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { equalityAct2010 } from '../../library/law/equality-act-2010.ts';
import { adjustmentsForVisits, carries } from '../../record/household/adjustment.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const adjustmentUsed: Lesson = {
  id: 'circumstances/adjustment-used',
  title: 'Pass the agreed adjustments on to whoever is coming, before each visit',
  why: 'An adjustment that stays in the office is no adjustment. The person who knocks must know to wait, to ring first or to speak plainly.',
  cites: [
    cite(equalityAct2010, 's.20'),
    reported('2025-01', 'reasonable adjustments', 'Contractors too should know what has been agreed and why.'),
    reported('2025-12', 'access', 'Brief whoever is coming on the work and on the household.'),
  ],
  clock: byDefault({ 'each visit': sameDay }),
  appliesFrom: always,

  find: (reading) => {
    const visits = reading.of('appointment made');
    if (visits.length === 0) return [];
    const adjustments = adjustmentsForVisits(reading);
    return visits.flatMap((visit) => {
      const agreed = adjustments.filter(({ happened }) => happened <= visit.happened);
      if (agreed.length === 0) return [];
      const isCarried = agreed.every(({ adjustment }) => carries(visit.uses, adjustment));
      const changed = reading.firstAfter(visit, 'appointment changed', ({ planned }) => planned !== undefined);
      return [
        {
          since: visit,
          because: agreed,
          due: changed?.planned ?? visit.planned,
          doneBy: isCarried ? visit : reading.firstAfter(visit, 'operative briefed'),
        },
      ];
    });
  },

  examples: [
    {
      name: 'the operative was not told to wait at the door',
      entries: [
        { on: '2025-01-06', kind: 'adjustment agreed', adjustment: 'time to answer the door' },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-10' },
        { on: '2025-03-10', kind: 'no access' },
      ],
      asAt: '2025-03-11',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'the booking carries it',
      entries: [
        { on: '2025-01-06', kind: 'adjustment agreed', adjustment: 'time to answer the door' },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-10', uses: ['wait at the door'] },
      ],
      asAt: '2025-03-11',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-03' }],
    },
    {
      name: 'large print is for letters, not for visits',
      entries: [
        { on: '2025-01-06', kind: 'adjustment agreed', adjustment: 'letters in large print' },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-10' },
      ],
      asAt: '2025-03-11',
      shows: [],
    },
    {
      name: 'told on the morning of the visit',
      entries: [
        { on: '2025-01-06', kind: 'adjustment agreed', adjustment: 'ring an hour before coming' },
        { on: '2025-03-03', kind: 'appointment made', id: 'v', planned: '2025-03-10' },
        { on: '2025-03-10', kind: 'operative briefed', for: 'v' },
      ],
      asAt: '2025-03-11',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-10' }],
    },
    {
      name: 'two were agreed and the booking carries one',
      entries: [
        { on: '2025-01-06', kind: 'adjustment agreed', adjustment: 'ring before coming' },
        { on: '2025-01-06', kind: 'adjustment agreed', adjustment: 'two people to visit, one a woman' },
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-10', uses: ['ring first'] },
      ],
      asAt: '2025-03-11',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'a visit before anything was agreed',
      entries: [
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-10' },
        { on: '2025-03-20', kind: 'adjustment agreed', adjustment: 'ring before coming' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};
