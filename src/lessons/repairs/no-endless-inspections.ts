import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { earliest } from '../../record/in-order.ts';
import { firstEscalation } from '../../record/problems/escalation.ts';
import { allAbout, firstAbout, type Problem } from '../../record/problems/problem.ts';
import { type Inspection, inspectionsOf, whenReached } from '../../record/problems/visits.ts';
import type { Reading } from '../../record/reading.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const noEndlessInspections: Lesson = {
  id: 'repairs/no-endless-inspections',
  title: 'Stop at the third inspection without works, and raise it to a manager by the next working day',
  why: 'Looking again and again at the same fault wears people out and mends nothing. By the third time, what is missing is a decision.',
  cites: [
    taughtBy('202500917', 'Several surveys of damp and windows led to little or no work.'),
    reported('2025-12', 'roof repairs', 'Keep records good enough that inspections need not be repeated.'),
  ],
  clock: byDefault(workingDays(1)),
  appliesFrom: always,

  find: (reading) => {
    const thirds = reading.problems.flatMap((problem) => thirdInspections(reading, problem));
    const each = new Map(thirds.map((one) => [one.third, one]));
    return [...each.values()].map(({ before, third, problem }) => ({
      since: third,
      because: before,
      ...doneOrEnded(
        earliest(
          firstEscalation(reading, 'manager', before[0] ?? third),
          firstAbout(reading, problem, third, 'works ordered', 'works started', 'works completed'),
          problem.ended,
        ),
      ),
    }));
  },

  examples: [
    {
      name: 'three surveys of one patch of damp, and no works',
      entries: [
        { on: '2024-10-07', kind: 'repair reported', problem: 'damp and mould', id: 'damp' },
        { on: '2024-10-21', kind: 'survey made', finds: ['damp'], for: 'damp' },
        { on: '2024-12-02', kind: 'survey made', finds: ['damp'], for: 'damp' },
        { on: '2025-02-03', kind: 'visit made', outcome: 'inspected', for: 'damp' },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'overdue', due: '2025-02-04' }],
    },
    {
      name: 'the third inspection goes straight to a manager',
      entries: [
        { on: '2024-10-07', kind: 'repair reported', problem: 'roof leak' },
        { on: '2024-10-21', kind: 'visit made', outcome: 'inspected', visits: 2 },
        { on: '2024-12-02', kind: 'survey made' },
        { on: '2024-12-03', kind: 'escalated', to: 'manager', why: 'third inspection, no works' },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'done in time', due: '2024-12-03', done: '2024-12-03' }],
    },
    {
      name: 'works began between the inspections',
      entries: [
        { on: '2024-10-07', kind: 'repair reported', problem: 'roof leak' },
        { on: '2024-10-21', kind: 'survey made' },
        { on: '2024-11-04', kind: 'survey made' },
        { on: '2024-11-18', kind: 'works started' },
        { on: '2024-12-02', kind: 'visit made', outcome: 'inspected' },
      ],
      asAt: '2025-03-03',
      shows: [],
    },
    {
      name: 'a survey and a visit on the same day are one inspection',
      entries: [
        { on: '2024-10-07', kind: 'repair reported', problem: 'windows' },
        { on: '2024-10-21', kind: 'survey made' },
        { on: '2024-10-21', kind: 'visit made', outcome: 'inspected' },
        { on: '2024-11-04', kind: 'survey made' },
      ],
      asAt: '2025-03-03',
      shows: [],
    },
  ],
};

type Third = { readonly before: readonly Inspection[]; readonly third: Inspection; readonly problem: Problem };

/** The third inspection of each run of them that no works broke off. A fix for the time being breaks off none. */
function thirdInspections(reading: Reading, problem: Problem): readonly Third[] {
  const inspections = inspectionsOf(reading, problem);
  if (inspections.length === 0) return [];
  const works = [...allAbout(reading, problem, 'works started', 'further works started'), ...problem.completions].map(
    (work) => work.happened,
  );
  const runs = Map.groupBy(inspections, (inspection) => works.filter((day) => day < inspection.happened).length);
  return [...runs.values()].flatMap((run) => {
    const third = whenReached(run, 3);
    return third ? [{ before: run.slice(0, run.indexOf(third)), third, problem }] : [];
  });
}
