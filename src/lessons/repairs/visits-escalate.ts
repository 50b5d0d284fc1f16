import { workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import { plansBroken } from '../../record/problems/booked-together.ts';
import { firstEscalation } from '../../record/problems/escalation.ts';
import { undoneBy } from '../../record/problems/problem.ts';
import { visitSteps } from '../../record/problems/visit-steps.ts';
import { visitsWithoutFix, whenReached } from '../../record/problems/visits.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';

export const visitsEscalate: Lesson = {
  id: 'repairs/visits-escalate',
  title: 'Raise visits without a fix: at the third to a manager, at the fifth to the head of service',
  why: 'Every visit that mends nothing costs the resident a day at home. By the third, more of the same will not do, and someone who can change the plan should know.',
  cites: [taughtBy('202327164', 'Nearly 20 visits were made to the same steps before they were mended.')],
  asks: {
    'third visit': 'Raise a third visit without a fix to a manager',
    'fifth visit': 'Raise a fifth visit without a fix to the head of service',
  },
  clock: byDefault({ 'third visit': workingDays(1), 'fifth visit': workingDays(1) }),
  appliesFrom: always,
  isLadder: true,

  find: (reading) =>
    reading.problems.flatMap((problem) => {
      const visits = visitsWithoutFix(reading, problem);
      return visitSteps.flatMap(({ visit, to, limit }): readonly Finding[] => {
        const reached = whenReached(visits, visit);
        if (!reached) return [];
        const raised = firstEscalation(reading, to, problem.report);
        const before = visits.slice(0, visits.indexOf(reached));
        const shownBy = [
          ...undoneBy(problem, reached.happened),
          ...plansBroken(reading, problem, [...before, reached]),
        ];
        const because = [problem.report, ...before, ...shownBy];
        return [{ since: reached, because, limit, doneBy: raised, endedBy: problem.ended }];
      });
    }),

  examples: [
    {
      name: 'nineteen visits on one line of the record, and nobody senior knows',
      entries: [
        { on: '2023-01-09', kind: 'repair reported', problem: 'steps', id: 'steps' },
        { on: '2023-06-05', kind: 'visit made', visits: 19, outcome: 'no works', for: 'steps' },
      ],
      asAt: '2023-07-03',
      shows: [
        { standing: 'overdue', due: '2023-06-06' },
        { standing: 'overdue', due: '2023-06-06' },
      ],
    },
    {
      name: 'the third visit is raised to the manager the same day',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'leak' },
        { on: '2025-03-05', kind: 'visit made', outcome: 'wrong trade or parts' },
        { on: '2025-03-12', kind: 'visit made', outcome: 'part of the works' },
        { on: '2025-03-19', kind: 'visit made', outcome: 'no works' },
        { on: '2025-03-19', kind: 'escalated', to: 'manager' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-20', done: '2025-03-19' }],
    },
    {
      name: 'mended on the third visit',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'leak' },
        { on: '2025-03-05', kind: 'visit made', outcome: 'inspected' },
        { on: '2025-03-12', kind: 'visit made', outcome: 'part of the works' },
        { on: '2025-03-19', kind: 'visit made', outcome: 'works completed' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'mended on the third visit, and back a month later: that was no fix',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'leak', id: 'leak' },
        { on: '2025-03-05', kind: 'visit made', outcome: 'inspected', for: 'leak' },
        { on: '2025-03-12', kind: 'visit made', outcome: 'part of the works', for: 'leak' },
        { on: '2025-03-19', kind: 'visit made', outcome: 'works completed', for: 'leak' },
        { on: '2025-04-22', kind: 'problem returned', for: 'leak' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-03-20' }],
    },
    {
      name: 'three visits, of which the last two were booked together and both did their part',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'leak' },
        { on: '2025-03-05', kind: 'visit made', outcome: 'inspected' },
        { on: '2025-03-06', kind: 'appointment made', planned: '2025-03-11' },
        { on: '2025-03-06', kind: 'appointment made', planned: '2025-03-18' },
        { on: '2025-03-11', kind: 'visit made', outcome: 'part of the works' },
        { on: '2025-03-18', kind: 'visit made', outcome: 'part of the works' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'the last of those booked together is called off, and what was done before it was the third visit',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'leak' },
        { on: '2025-03-04', kind: 'visit made', outcome: 'no works' },
        { on: '2025-03-05', kind: 'visit made', outcome: 'inspected' },
        { on: '2025-03-06', kind: 'appointment made', planned: '2025-03-11' },
        { on: '2025-03-06', kind: 'appointment made', id: 'last', planned: '2025-03-18' },
        { on: '2025-03-11', kind: 'visit made', outcome: 'part of the works' },
        { on: '2025-03-17', kind: 'appointment changed', for: 'last' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-12' }],
    },
    {
      name: 'three visits, each booked when the one before had not been enough',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'leak' },
        { on: '2025-03-05', kind: 'visit made', outcome: 'inspected' },
        { on: '2025-03-06', kind: 'appointment made', planned: '2025-03-11' },
        { on: '2025-03-11', kind: 'visit made', outcome: 'part of the works' },
        { on: '2025-03-12', kind: 'appointment made', planned: '2025-03-18' },
        { on: '2025-03-18', kind: 'visit made', outcome: 'part of the works' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-19' }],
    },
    {
      name: 'visits in the course of a large job are the job',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'windows' },
        { on: '2025-03-10', kind: 'works started' },
        { on: '2025-03-14', kind: 'visit made', outcome: 'part of the works', visits: 4 },
        { on: '2025-03-21', kind: 'works completed' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};
