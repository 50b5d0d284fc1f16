import { months } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import { firstEscalation } from '../../record/problems/escalation.ts';
import { type Problem, undoneBy } from '../../record/problems/problem.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type ClockInForce, type Finding, type Lesson } from '../lesson.ts';

/** Who should know of it, in the order of their limits. */
const ranks = ['head of service', 'director', 'chief executive'] as const;

export const tooLong: Lesson = {
  id: 'repairs/too-long',
  title: 'Raise a defect still there after 6 months to the head of service, 12 a director, 24 the chief executive',
  why: 'Nobody decides to leave a home in disrepair for years: it happens month by month, unseen by anyone who could end it. A defect that is still there after so long is itself the sign.',
  cites: [
    taughtBy('202204372', 'A leak was left for five years, with young children in damp and mould.'),
    taughtBy('202401894', 'Windows that made the home too hot were not replaced for three and a half years.'),
    taughtBy('202327164', 'A broken step took 102 weeks to mend.'),
    taughtBy('202202552', 'Damp and pests were not dealt with for nearly two years.'),
    taughtBy('202208487', 'A back door was not replaced in two years.'),
  ],
  asks: {
    'head of service': 'Raise a defect still there after 6 months to the head of service',
    director: 'Raise a defect still there after 12 months to a director',
    'chief executive': 'Raise a defect still there after 24 months to the chief executive',
  },
  clock: byDefault({ 'head of service': months(6), director: months(12), 'chief executive': months(24) }),
  appliesFrom: always,
  isLadder: true,

  find: (reading, clock) => reading.problems.flatMap((problem) => stillThere(reading, clock, problem)),

  examples: [
    {
      name: 'a leak of two and a half years that nobody senior has heard of',
      entries: [{ on: '2022-09-05', kind: 'repair reported', problem: 'leak into the bedroom' }],
      asAt: '2025-03-03',
      shows: [
        { standing: 'overdue', due: '2023-03-05' },
        { standing: 'overdue', due: '2023-09-05' },
        { standing: 'overdue', due: '2024-09-05' },
      ],
    },
    {
      name: 'raised to the director in the fifth month, mended in the fourteenth',
      entries: [
        { on: '2023-09-04', kind: 'repair reported', problem: 'windows' },
        { on: '2024-02-05', kind: 'escalated', to: 'director' },
        { on: '2024-11-04', kind: 'works completed' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done in time', due: '2024-03-04', done: '2024-02-05' },
        { standing: 'done in time', due: '2024-09-04', done: '2024-02-05' },
      ],
    },
    {
      name: 'said to be mended after four months, and back after five: still the same seven months later',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'roof leak', id: 'leak' },
        { on: '2025-01-06', kind: 'works completed', for: 'leak' },
        { on: '2025-02-03', kind: 'problem returned', for: 'leak' },
      ],
      asAt: '2025-04-07',
      shows: [
        { standing: 'overdue', due: '2025-03-02' },
        { standing: 'due', due: '2025-09-02' },
      ],
    },
    {
      name: 'works for the damp only, while the survey found pests too',
      entries: [
        { on: '2023-06-05', kind: 'repair reported', problem: 'damp and mould' },
        { on: '2023-07-03', kind: 'survey made', finds: ['damp and mould', 'mice'] },
        { on: '2023-10-02', kind: 'works completed', works: 'mould wash', causes: ['damp and mould'] },
        { on: '2024-02-05', kind: 'works completed', works: 'mouse holes filled', causes: ['mice'] },
      ],
      asAt: '2024-03-04',
      shows: [{ standing: 'done late', due: '2023-12-05', ended: '2024-02-05' }],
    },
    {
      name: 'mended in five months',
      entries: [
        { on: '2024-01-08', kind: 'repair reported', problem: 'back door' },
        { on: '2024-06-03', kind: 'works completed' },
      ],
      asAt: '2025-03-03',
      shows: [],
    },
    {
      name: 'the same thing again a year after it was mended is a new problem',
      entries: [
        { on: '2023-01-09', kind: 'repair reported', problem: 'roof leak', id: 'first' },
        { on: '2023-02-06', kind: 'works completed', for: 'first' },
        { on: '2024-02-05', kind: 'repair reported', problem: 'roof leak', for: 'first' },
        { on: '2024-03-04', kind: 'works completed', for: 'first' },
      ],
      asAt: '2025-03-03',
      shows: [],
    },
  ],
};

/** Each limit the problem has lived through, and the next that nobody has met yet while it is still there. */
function stillThere(reading: Reading, clock: ClockInForce, problem: Problem): readonly Finding[] {
  const found: Finding[] = [];
  for (const rank of ranks) {
    const due = clock.dueAfter(problem.report, rank).day;
    if (problem.ended && problem.ended.happened <= due) break;
    const doneBy = firstEscalation(reading, rank, problem.report);
    found.push({ since: problem.report, because: undoneBy(problem, due), limit: rank, doneBy, endedBy: problem.ended });
    if (!doneBy && !problem.ended && due >= reading.asAt) break;
  }
  return found;
}
