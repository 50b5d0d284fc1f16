import { workingDays } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import { firstSign, undoneBy } from '../../record/problems/problem.ts';
import { firstLook, wasFoundOnVisit } from '../../record/problems/visits.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const inspectPromptly: Lesson = {
  id: 'repairs/inspect-promptly',
  title: 'Inspect a safety concern within 5 working days',
  why: 'Until someone has looked, nobody knows whether a window, door, roof, stair or socket is a nuisance or about to hurt somebody.',
  cites: [
    reported(
      '2025-12',
      'windows and doors',
      'When a resident reports a window or door that may be unsafe, look at it soon, and at what it does to the household.',
    ),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.problems.flatMap((problem) => {
      const concern = firstSign(problem, 'safety', 'structure', 'falls', 'smoke, fire or gas');
      if (!concern || wasFoundOnVisit(reading, concern)) return [];
      const back = undoneBy(problem, clock.dueAfter(concern).day);
      return [{ since: concern, because: back, doneBy: firstLook(reading, problem, concern), endedBy: problem.ended }];
    }),

  examples: [
    {
      name: 'a window that will not stay shut, and nobody has come to look',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'bedroom window will not stay shut' }],
      asAt: '2025-03-17',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'inspected on the fifth working day, with Easter between',
      entries: [
        { on: '2026-04-01', kind: 'repair reported', problem: 'roof tiles slipping' },
        { on: '2026-04-10', kind: 'visit made', outcome: 'inspected' },
      ],
      asAt: '2026-04-20',
      shows: [{ standing: 'done in time', due: '2026-04-10', done: '2026-04-10' }],
    },
    {
      name: 'a visit that did not get in is not an inspection',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'socket hanging off the wall' },
        { on: '2025-03-05', kind: 'visit made', outcome: 'no access' },
        { on: '2025-03-12', kind: 'visit made', outcome: 'inspected' },
      ],
      asAt: '2025-03-17',
      shows: [{ standing: 'done late', due: '2025-03-10', done: '2025-03-12' }],
    },
    {
      name: 'the surveyor found it, so it has been looked at',
      entries: [
        { on: '2025-03-03', kind: 'survey made', finds: ['loose handrail'], id: 'survey' },
        { on: '2025-03-03', kind: 'hazard reported', hazard: 'loose handrail', for: 'survey' },
      ],
      asAt: '2025-03-17',
      shows: [],
    },
    {
      name: 'a cupboard door and a doorbell are not safety concerns',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'kitchen cupboard door' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'doorbell' },
      ],
      asAt: '2025-03-17',
      shows: [],
    },
  ],
};
