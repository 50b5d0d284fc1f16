import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { firstAbout, isAbout, undoneBy } from '../../record/problems/problem.ts';
import { isFrom } from '../../record/whole-case.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const plannedWorksOverridden: Lesson = {
  id: 'repairs/planned-works-overridden',
  title: 'Leave nothing that affects safety to planned works unless the wait is assessed and approved',
  why: 'A programme of works suits the landlord’s year, not the day a door stops locking. Before anyone waits for it, weigh how soon, how sure, how serious and who lives there, or do it now.',
  cites: [
    taughtBy('202208487', 'A back door waited two years for a programme of works that was no reason to leave it.'),
    reported(
      '2025-12',
      'windows and doors',
      'Before leaving windows or doors to a programme, weigh how soon and how sure it is, how bad they are, and who lives there.',
    ),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading, clock) => {
    const left = reading.of('left to planned works');
    if (left.length === 0) return [];
    return reading.problems.flatMap((problem) => {
      const first = left.find((entry) => isFrom(entry, problem.report) && isAbout(reading, problem, entry));
      if (!first || problem.traits.size === 0) return [];
      const weighed = left.find(
        (entry) => isWeighed(entry) && isFrom(entry, problem.report) && isAbout(reading, problem, entry),
      );
      const overridden = firstAbout(
        reading,
        problem,
        first,
        'planned works overridden',
        'works started',
        'works completed',
      );
      return [
        {
          since: first,
          because: [problem.report, ...undoneBy(problem, clock.dueAfter(first).day)],
          ...doneOrEnded(earliest<Entry>(weighed, overridden, problem.ended)),
        },
      ];
    });
  },

  examples: [
    {
      name: 'a back door left to wait, with nobody asking whether it could',
      entries: [
        { on: '2023-01-09', kind: 'repair reported', problem: 'back door does not close', id: 'door' },
        { on: '2023-01-23', kind: 'left to planned works', planned: '2025-04-01', for: 'door' },
      ],
      asAt: '2023-03-06',
      shows: [{ standing: 'overdue', due: '2023-02-06' }],
    },
    {
      name: 'weighed in full and approved',
      entries: [
        { on: '2023-01-09', kind: 'repair reported', problem: 'windows draughty', id: 'windows' },
        {
          on: '2023-01-23',
          kind: 'left to planned works',
          planned: '2023-05-01',
          assessed: ['how soon', 'how sure', 'how serious', 'who lives there'],
          approved: 'head of repairs',
          for: 'windows',
        },
      ],
      asAt: '2023-03-06',
      shows: [{ standing: 'done in time', due: '2023-02-06', done: '2023-01-23' }],
    },
    {
      name: 'taken out of the programme a week later',
      entries: [
        { on: '2023-01-09', kind: 'repair reported', problem: 'back door does not close' },
        { on: '2023-01-23', kind: 'left to planned works' },
        { on: '2023-01-30', kind: 'planned works overridden' },
      ],
      asAt: '2023-03-06',
      shows: [{ standing: 'done in time', due: '2023-02-06', done: '2023-01-30' }],
    },
    {
      name: 'an old kitchen may wait for its turn',
      entries: [
        { on: '2023-01-09', kind: 'repair reported', problem: 'kitchen units old and worn' },
        { on: '2023-01-23', kind: 'left to planned works', planned: '2024-04-01' },
      ],
      asAt: '2023-03-06',
      shows: [],
    },
  ],
};

/** Weighed in all four ways, and approved by somebody. */
function isWeighed(left: Entry<'left to planned works'>): boolean {
  return left.approved !== undefined && new Set(left.assessed).size === 4;
}
