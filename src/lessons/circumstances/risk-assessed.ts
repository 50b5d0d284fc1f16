import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { needKnown } from '../../record/household.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const riskAssessed: Lesson = {
  id: 'circumstances/risk-assessed',
  title: 'Assess what this problem does to the people who live here',
  why: 'The same fault can be a nuisance in one home and a danger in another. Nobody can tell which until someone asks who lives there and what it does to them.',
  cites: [
    taughtBy('202444098', 'Heating was lost and smoke present; nobody assessed the risk to the resident or her child.'),
    taughtBy('202500917', 'The resident was vulnerable and it made no difference to how the repair was approached.'),
    taughtBy('202401894', 'The landlord knew the resident is autistic and did not assess the risk.'),
    reported(
      '2025-12',
      'children',
      'A child in the home can change what response is needed, so assess early and keep it up to date.',
    ),
  ],
  clock: byDefault(workingDays(2)),
  appliesFrom: always,

  find: (reading) =>
    reading.problems.flatMap((problem) => {
      const need = needKnown(reading.household, problem.report.happened);
      if (!need) return [];
      return [
        {
          since: problem.report,
          because: [need.entry],
          doneBy: reading.firstOfAnyAfter(problem.report, 'risk assessed'),
        },
      ];
    }),

  examples: [
    {
      name: 'a child with asthma, and nobody asked what the damp does to him',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'son', age: 4, needs: ['asthma'] },
        { on: '2025-03-10', kind: 'repair reported', problem: 'damp and mould' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-12' }],
    },
    {
      name: 'assessed the next day',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'resident', needs: ['uses a wheelchair'] },
        { on: '2025-03-10', kind: 'repair reported', problem: 'lift out of order' },
        { on: '2025-03-11', kind: 'risk assessed', level: 'high' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-12', done: '2025-03-11' }],
    },
    {
      name: 'nobody known to be at greater risk',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'resident', age: 40 },
        { on: '2025-03-10', kind: 'repair reported', problem: 'kitchen tap' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};
