import { workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import { readSourcesNextDoor } from '../../record/problems/next-door.ts';
import { always, byDefault, type Finding, type Lesson, type Owed } from '../lesson.ts';

export const sourceNextDoor: Lesson = {
  id: 'repairs/source-next-door',
  title: 'When the cause is next door, find its owner within 10 working days and keep the case',
  why: 'Water does not stop at the wall between two homes. The resident has one landlord to turn to, and it is for the landlord to find whoever owns the other side.',
  cites: [
    taughtBy('202204372', 'It took 33 months to find out who owned the neighbouring home that the leak came from.'),
  ],
  asks: {
    'owner found':
      'Find the owner of the home next door that the cause is in within 10 working days, and keep the case',
    'cause found': 'Find out within 20 working days whether the cause is next door, and keep the case',
  },
  clock: byDefault({ 'owner found': workingDays(10), 'cause found': workingDays(20) }),
  appliesFrom: always,

  find: (reading) =>
    readSourcesNextDoor(reading).flatMap(({ problem, said, looked, traced }): readonly Finding[] => {
      if (!traced)
        return [{ since: said ?? problem.report, because: [problem.report], limit: 'cause found', doneBy: looked }];
      const { shown, cause, wasFoundHere, followed, letGo } = traced;
      return [
        ...(wasFoundHere
          ? []
          : [{ since: problem.report, because: [shown], limit: 'cause found', doneBy: shown } satisfies Owed]),
        ...(cause ? [{ since: cause, limit: 'owner found', doneBy: followed }] : []),
        ...(letGo ? [{ crossed: letGo, because: [shown] }] : []),
      ];
    }),

  examples: [
    {
      name: 'she says that the bugs come through from next door, and nobody looks there',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'bed bugs', id: 'bugs' },
        { on: '2025-03-24', kind: 'resident chased', says: 'they are coming through from flat 6 next door' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-04-23' }],
    },
    {
      name: 'the leak comes from next door, and nobody finds out whose home that is',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'leak', id: 'leak' },
        { on: '2024-09-09', kind: 'cause found', where: 'another property', for: 'leak' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done in time', due: '2024-09-30', done: '2024-09-09' },
        { standing: 'overdue', due: '2024-09-23' },
      ],
    },
    {
      name: 'it takes nearly three years to find where the water comes from, and then the owner is found at once',
      entries: [
        { on: '2021-03-01', kind: 'repair reported', problem: 'leak', id: 'leak' },
        { on: '2023-12-01', kind: 'other owner found', owner: 'another housing association', for: 'leak' },
      ],
      asAt: '2024-03-04',
      shows: [{ standing: 'done late', due: '2021-03-29', done: '2023-12-01' }],
    },
    {
      name: 'traced and the owner asked to act, all in a fortnight',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'leak' },
        { on: '2024-09-06', kind: 'cause found', where: 'another property' },
        { on: '2024-09-13', kind: 'other owner found' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done in time', due: '2024-09-30', done: '2024-09-06' },
        { standing: 'done in time', due: '2024-09-20', done: '2024-09-13' },
      ],
    },
    {
      name: 'the owner is known, and the case is closed as theirs to deal with while the leak goes on',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'leak' },
        { on: '2024-09-06', kind: 'cause found', where: 'another property' },
        { on: '2024-09-13', kind: 'other owner found' },
        { on: '2024-09-16', kind: 'case closed', why: 'for the neighbour’s landlord' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done in time', due: '2024-09-30', done: '2024-09-06' },
        { standing: 'done in time', due: '2024-09-20', done: '2024-09-13' },
        { standing: 'crossed', on: '2024-09-16' },
      ],
    },
    {
      name: 'the cause is found in the block, and only then that the pipe is the freeholder’s',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'leak', id: 'leak' },
        { on: '2024-11-11', kind: 'cause found', where: 'the block', cause: 'riser pipe', for: 'leak' },
        { on: '2024-11-13', kind: 'other owner found', owner: 'the freeholder', for: 'leak' },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'done in time', due: '2024-11-25', done: '2024-11-13' }],
    },
    {
      name: 'the cause is in this home',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'leak' },
        { on: '2024-09-09', kind: 'cause found', where: 'this home', cause: 'shower seal' },
      ],
      asAt: '2025-03-03',
      shows: [],
    },
  ],
};
