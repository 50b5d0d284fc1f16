import { sameDay } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { equalityAct2010 } from '../../library/law/equality-act-2010.ts';
import { adjustmentsForVisits, carries, lettersAgainst } from '../../record/household/adjustment.ts';
import { readSlots, whatCame } from '../../record/problems/appointment.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const adjustmentUsed: Lesson = {
  id: 'circumstances/adjustment-used',
  title: 'Use the agreed adjustments: pass them on before each visit, and keep to them in each letter',
  why: 'An adjustment that stays in the office is no adjustment. The person who knocks must know to wait, to ring first or to speak plainly; and so must whatever prints the letters, a contractor’s too.',
  cites: [
    cite(equalityAct2010, 's.20'),
    reported('2025-01', 'reasonable adjustments', 'Contractors too should know what has been agreed and why.'),
    reported('2025-12', 'access', 'Brief whoever is coming on the work and on the household.'),
  ],
  clock: byDefault({ 'each visit': sameDay }),
  appliesFrom: always,

  find: (reading) => [
    ...visitsOwed(reading),
    ...lettersAgainst(reading).map(({ letter, agreed }) => ({ crossed: letter, because: [agreed] })),
  ],

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
      name: 'nothing by post was agreed, and the arrears letters went by post all the same',
      entries: [
        { on: '2025-01-06', kind: 'adjustment agreed', adjustment: 'nothing on paper; email instead' },
        { on: '2025-01-20', kind: 'letter sent', says: 'what is owed on the rent', means: 'email' },
        { on: '2025-02-03', kind: 'letter sent', says: 'rent arrears', means: 'letter', by: 'rent system' },
      ],
      asAt: '2025-03-11',
      shows: [{ standing: 'crossed', on: '2025-02-03' }],
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

function visitsOwed(reading: Reading): readonly Owed[] {
  const visits = reading.of('appointment made');
  if (visits.length === 0) return [];
  const adjustments = adjustmentsForVisits(reading);
  const slots = readSlots(reading);
  return visits.flatMap((visit): readonly Owed[] => {
    const agreed = adjustments.filter(({ happened }) => happened <= visit.happened);
    if (agreed.length === 0) return [];
    const isCarried = agreed.every(({ adjustment }) => carries(visit.uses, adjustment));
    const last = slots.find(({ made, changed }) => made === visit && !changed);
    const changed = reading.firstAfter(visit, 'appointment changed', ({ planned }) => planned !== undefined);
    return [
      {
        since: visit,
        because: agreed,
        due: changed?.planned ?? visit.planned,
        doneBy: isCarried ? visit : reading.firstAfter(visit, 'operative briefed'),
        overtakenBy: last && whatCame(reading, last),
      },
    ];
  });
}
