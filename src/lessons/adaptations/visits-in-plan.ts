import { workingDays } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { allOnCase, firstOnCase } from '../../record/whole-case.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const visitsInPlan: Lesson = {
  id: 'adaptations/visits-in-plan',
  title: 'Plan the surveyors’, architects’ and contractors’ visits with the works, so that none delays them',
  why: 'Each visit that nobody planned is another month without a bath, and another morning waiting in for someone who measures the same door.',
  cites: [
    reported(
      '2025-01',
      'adaptations being carried out',
      'Plan the visits of surveyors and contractors in, and keep everyone told.',
    ),
    reported('2025-01', 'record keeping', 'Good records spare people repeated and failed visits.'),
  ],
  clock: byDefault(workingDays(20)),
  appliesFrom: always,

  /** Once the answer is yes; works that begin in time, or have their day, needed no other plan. */
  find: (reading) => [
    ...reading
      .of('adaptation decided')
      .filter(({ decision }) => decision !== 'no')
      .map((since) => ({
        since,
        ...doneOrEnded(
          earliest<Entry>(
            firstOnCase(
              reading,
              since,
              since,
              ...(['visits planned', 'works started', 'works completed', 'moved for good'] as const),
              ...(['works date given', 'appointment made'] as const),
            ),
            allOnCase(reading, since, since, 'works ordered', 'recommendation decided').find(
              ({ due }) => due !== undefined,
            ),
          ),
        ),
      })),
    ...reading
      .of('visits planned')
      .filter(({ delays }) => delays === true)
      .map((crossed) => ({ crossed })),
  ],

  examples: [
    {
      name: 'agreed in March, and by June nobody had planned who comes when',
      entries: [{ on: '2025-03-03', kind: 'adaptation decided', decision: 'yes' }],
      asAt: '2025-06-03',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'planned with the works',
      entries: [
        { on: '2025-03-03', kind: 'adaptation decided', id: 'd', decision: 'yes' },
        { on: '2025-03-20', kind: 'visits planned', for: 'd', delays: false },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-20' }],
    },
    {
      name: 'turned down: nothing to plan',
      entries: [{ on: '2025-03-03', kind: 'adaptation decided', decision: 'no', why: 'not possible here' }],
      asAt: '2025-06-03',
      shows: [],
    },
    {
      name: 'a plan in which the architect’s visit puts the works off',
      entries: [
        { on: '2025-03-03', kind: 'adaptation decided', id: 'd', decision: 'in part' },
        { on: '2025-03-20', kind: 'visits planned', for: 'd', delays: true },
      ],
      asAt: '2025-06-03',
      shows: [
        { standing: 'done in time', due: '2025-03-31', done: '2025-03-20' },
        { standing: 'crossed', on: '2025-03-20' },
      ],
    },
  ],
};
