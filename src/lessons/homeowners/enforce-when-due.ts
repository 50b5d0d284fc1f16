import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { allOnCase, firstOnCase, isOnSame } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const enforceWhenDue: Lesson = {
  id: 'homeowners/enforce-when-due',
  title:
    'When a neighbour’s refusal blocks a repair, decide on a warning, an injunction or legal action within 20 working days',
  why: 'One person’s no cannot leave another with water through the ceiling. A landlord has means to insist, and at a set point it decides whether to use them.',
  cites: [
    taughtBy('202342027', 'A homeowner’s case that the report rests on, without telling its story.'),
    reported(
      '2025-12',
      'homeownership',
      'Know what enforcement there is, and use it when the point for it is reached.',
    ),
  ],
  clock: byDefault(workingDays(20)),
  appliesFrom: always,

  find: (reading) => {
    const considered = reading.of('enforcement considered');
    return reading
      .of('neighbour refused')
      .filter((refused, place, all) => {
        const before = all.slice(0, place).findLast((one) => isOnSame(reading, one, refused));
        return (
          !before ||
          considered.some(
            (one) =>
              isOnSame(reading, one, refused) && one.happened >= before.happened && one.happened <= refused.happened,
          )
        );
      })
      .map((refused) => ({
        since: refused,
        doneBy: earliest<Entry>(
          firstOnCase(reading, refused, refused, ...endings),
          allOnCase(reading, refused, refused, 'visit made').find((visit) => visit.outcome === 'works completed'),
        ),
      }));
  },

  examples: [
    {
      name: 'the flat above would not let anyone in, and three months went by',
      entries: [{ on: '2025-03-03', kind: 'neighbour refused', what: 'access to their bathroom' }],
      asAt: '2025-06-02',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'an injunction decided on in time',
      entries: [
        { on: '2025-03-03', kind: 'neighbour refused' },
        { on: '2025-03-24', kind: 'enforcement considered', decision: 'a warning now, an injunction in two weeks' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-24' }],
    },
    {
      name: 'refused twice before anyone decided: one duty, from the first; refused again after it: another',
      entries: [
        { on: '2025-03-03', kind: 'neighbour refused' },
        { on: '2025-03-17', kind: 'neighbour refused' },
        { on: '2025-03-24', kind: 'enforcement considered', decision: 'a warning' },
        { on: '2025-04-01', kind: 'neighbour refused' },
      ],
      asAt: '2025-06-02',
      shows: [
        { standing: 'done in time', due: '2025-03-31', done: '2025-03-24' },
        { standing: 'overdue', due: '2025-05-01' },
      ],
    },
    {
      name: 'refused for two repairs, and decided on for one of them',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', id: 'leak', problem: 'leak from the flat above' },
        { on: '2025-02-03', kind: 'repair reported', id: 'wall', problem: 'leaning wall of the house next door' },
        { on: '2025-03-03', kind: 'neighbour refused', for: 'leak' },
        { on: '2025-03-03', kind: 'neighbour refused', for: 'wall' },
        { on: '2025-03-24', kind: 'enforcement considered', for: 'leak', decision: 'a warning' },
      ],
      asAt: '2025-06-02',
      shows: [
        { standing: 'done in time', due: '2025-03-31', done: '2025-03-24' },
        { standing: 'overdue', due: '2025-03-31' },
      ],
    },
    {
      name: 'the neighbour let them in',
      entries: [
        { on: '2025-03-03', kind: 'neighbour refused' },
        { on: '2025-03-12', kind: 'works started' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-12' }],
    },
    {
      name: 'nobody refused anything',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'leak from above' }],
      asAt: '2025-06-02',
      shows: [],
    },
  ],
};

/** Deciding on enforcement, or the repair going ahead without it. */
const endings = [
  'enforcement considered',
  'works started',
  'works completed',
  'further works completed',
  'resident confirmed fixed',
  'moved for good',
  'case closed',
] as const;
