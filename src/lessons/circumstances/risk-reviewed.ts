import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { needLearned } from '../../record/household/household.ts';
import { needMet } from '../../record/household/need-met.ts';
import { isAway } from '../../record/moves/move.ts';
import { earliest } from '../../record/reading.ts';
import { allOnCase, firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const riskReviewed: Lesson = {
  id: 'circumstances/risk-reviewed',
  title: 'Look at the risk to these people again: every 20 working days, or 5 after something changes',
  why: 'An assessment is only true of the day it was made. While a problem drags on, people grow ill, tired or pregnant, and the problem itself grows.',
  cites: [
    reported('2025-12', 'children', 'Keep the assessment up to date as the repair goes on.'),
    reported('2025-12', 'accessible housing', 'What the works ask of the household changes, so keep looking.'),
    reported('2025-01', 'prioritisation', 'Stay in touch in case the effect on the household changes.'),
    taughtBy('202204372', 'Five years of damp, with warnings from health professionals on the way.'),
  ],
  clock: byDefault({ usual: workingDays(20), change: workingDays(5) }),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.problems.flatMap((problem) => {
      const { report, ended } = problem;
      const looks = allOnCase(reading, report, report, 'risk assessed');
      const isAtRisk = looks.some(({ level }) => level === 'high' || level === 'medium');
      if (looks.length === 0 || (!isAtRisk && !needMet(reading.household, problem))) return [];
      return looks
        .filter((look) => (!ended || look.happened < ended.happened) && !isAway(reading.move, look))
        .map((look) => {
          const next = firstOnCase(reading, report, look, 'risk assessed', 'moved out', 'moved for good');
          const doneBy = earliest(next, ended);
          const change = earliest(
            firstOnCase(
              reading,
              report,
              look,
              'problem returned',
              'home found unfit',
              'professional evidence received',
            ),
            allOnCase(reading, report, look, 'hazard reported').find(({ change }) => change === true),
            needLearned(reading.household, look.happened, doneBy?.happened)?.entry,
          );
          const isSooner = change && clock.dueAfter(change, 'change').day < clock.dueAfter(look).day;
          return change && isSooner && (!doneBy || change.happened < doneBy.happened)
            ? { since: change, because: [look], limit: 'change', doneBy }
            : { since: look, because: [report], doneBy };
        });
    }),

  examples: [
    {
      name: 'assessed once in five months',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 4 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'medium' },
      ],
      asAt: '2025-06-06',
      shows: [{ standing: 'overdue', due: '2025-02-04' }],
    },
    {
      name: 'looked at again on the twentieth working day, and mended before the next',
      entries: [
        { on: '2025-04-01', kind: 'repair reported', id: 'r', problem: 'windows' },
        { on: '2025-04-01', kind: 'risk assessed', for: 'r', level: 'high' },
        { on: '2025-05-01', kind: 'risk assessed', for: 'r', level: 'medium' },
        { on: '2025-05-20', kind: 'works completed', for: 'r' },
      ],
      asAt: '2025-06-30',
      shows: [
        { standing: 'done in time', due: '2025-05-01', done: '2025-05-01' },
        { standing: 'done in time', due: '2025-06-02', done: '2025-05-20' },
      ],
    },
    {
      name: 'a doctor writes a week after the assessment',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 4 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'medium' },
        { on: '2025-01-14', kind: 'professional evidence received', source: 'doctor', shows: ['health getting worse'] },
      ],
      asAt: '2025-01-31',
      shows: [{ standing: 'overdue', due: '2025-01-21' }],
    },
    {
      name: 'the family has moved out meanwhile',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 4 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'high' },
        { on: '2025-01-20', kind: 'moved out', for: 'r' },
      ],
      asAt: '2025-06-06',
      shows: [{ standing: 'done in time', due: '2025-02-04', done: '2025-01-20' }],
    },
    {
      name: 'a low risk, and nobody at greater risk',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'fence panel' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'low' },
      ],
      asAt: '2025-06-06',
      shows: [],
    },
  ],
};
