import { workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import { readInfestations } from '../../record/problems/infestation.ts';
import { undoneBy } from '../../record/problems/problem.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';

export const causeAndTreatment: Lesson = {
  id: 'pests/cause-and-treatment',
  title: 'Within 10 working days treat pests, and order the works that keep them out',
  why: 'Poison deals with this week’s mice. Unless the holes are closed as well, next month’s come in the same way.',
  cites: [
    taughtBy('202202552', 'Pests found beside the damp were left out of the works, and took nearly two years to end.'),
  ],
  asks: {
    treatment: 'Treat pests within 10 working days',
    'keeping them out': 'Order the works that keep the pests out within 10 working days',
  },
  clock: byDefault({ treatment: workingDays(10), 'keeping them out': workingDays(10) }),
  appliesFrom: always,

  find: (reading, clock) =>
    readInfestations(reading).flatMap(({ problem, sign, canBeKeptOut, treated, keptOut, back }): readonly Finding[] => {
      const because = [problem.report, ...undoneBy(problem, clock.dueAfter(sign).day)].filter((one) => one !== sign);
      const first = { sign, treated, keptOut, wereTreated: true, wereKeptOut: true };
      const times = [first, ...back];
      return times.flatMap((one) => {
        const seen = { since: one.sign, because: one === first ? because : [sign] };
        return [
          ...(one.wereTreated ? [{ ...seen, limit: 'treatment', ...doneOrEnded(one.treated) }] : []),
          ...(one.wereKeptOut && canBeKeptOut ? [{ ...seen, limit: 'keeping them out', doneBy: one.keptOut }] : []),
        ];
      });
    }),

  examples: [
    {
      name: 'mice found by the survey for damp, and left out of the works',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp' },
        { on: '2025-01-13', kind: 'survey made', finds: ['damp and mould', 'mice'] },
        { on: '2025-01-20', kind: 'works ordered', works: 'damp works', causes: ['damp and mould'] },
      ],
      asAt: '2025-02-10',
      shows: [
        { standing: 'overdue', due: '2025-01-27' },
        { standing: 'overdue', due: '2025-01-27' },
      ],
    },
    {
      name: 'treated in a week, and the holes filled the week after',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'rats in the loft' },
        { on: '2025-01-13', kind: 'pests treated' },
        { on: '2025-01-20', kind: 'proofing done' },
      ],
      asAt: '2025-02-10',
      shows: [
        { standing: 'done in time', due: '2025-01-20', done: '2025-01-13' },
        { standing: 'done in time', due: '2025-01-20', done: '2025-01-20' },
      ],
    },
    {
      name: 'treated again and again, never kept out',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'mice' },
        { on: '2025-01-09', kind: 'pests treated' },
        { on: '2025-02-06', kind: 'pests treated' },
      ],
      asAt: '2025-03-10',
      shows: [
        { standing: 'done in time', due: '2025-01-20', done: '2025-01-09' },
        { standing: 'overdue', due: '2025-01-20' },
      ],
    },
    {
      name: 'rats and cockroaches, and only the cockroaches were treated and kept out',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'rats and cockroaches' },
        { on: '2025-01-09', kind: 'pests treated', what: 'gel for the cockroaches, rats next week' },
        { on: '2025-01-13', kind: 'proofing done', what: 'cockroach gaps behind the cooker sealed' },
      ],
      asAt: '2025-02-10',
      shows: [
        { standing: 'overdue', due: '2025-01-20' },
        { standing: 'overdue', due: '2025-01-20' },
      ],
    },
    {
      name: 'rats and cockroaches, each treated on a day of its own',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'rats and cockroaches' },
        { on: '2025-01-09', kind: 'pests treated', what: 'cockroach gel' },
        { on: '2025-01-14', kind: 'pests treated', what: 'bait for rodents' },
        { on: '2025-01-16', kind: 'proofing done', what: 'holes round the pipes' },
      ],
      asAt: '2025-02-10',
      shows: [
        { standing: 'done in time', due: '2025-01-20', done: '2025-01-14' },
        { standing: 'done in time', due: '2025-01-20', done: '2025-01-16' },
      ],
    },
    {
      name: 'rats are treated, and the cockroaches told of since are not',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'rats' },
        { on: '2025-01-13', kind: 'repair reported', problem: 'cockroaches now as well' },
        { on: '2025-01-14', kind: 'pests treated', what: 'rats, bait in the loft' },
        { on: '2025-01-16', kind: 'works ordered', works: 'proofing' },
      ],
      asAt: '2025-02-10',
      shows: [
        { standing: 'done in time', due: '2025-01-20', done: '2025-01-14' },
        { standing: 'done in time', due: '2025-01-20', done: '2025-01-16' },
        { standing: 'overdue', due: '2025-01-27' },
        { standing: 'done in time', due: '2025-01-27', done: '2025-01-16' },
      ],
    },
    {
      name: 'bed bugs and fleas, treated for one of them',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'bed bugs and fleas' },
        { on: '2025-01-09', kind: 'pests treated', what: 'fleas, sprayed' },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'overdue', due: '2025-01-20' }],
    },
    {
      name: 'back the month after the holes were filled, and treated again',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', id: 'mice', problem: 'mice' },
        { on: '2025-01-09', kind: 'pests treated', for: 'mice' },
        { on: '2025-01-13', kind: 'proofing done', for: 'mice' },
        { on: '2025-02-10', kind: 'problem returned', for: 'mice' },
        { on: '2025-02-13', kind: 'pests treated', for: 'mice' },
      ],
      asAt: '2025-03-10',
      shows: [
        { standing: 'done in time', due: '2025-01-20', done: '2025-01-09' },
        { standing: 'done in time', due: '2025-01-20', done: '2025-01-13' },
        { standing: 'done in time', due: '2025-02-24', done: '2025-02-13' },
        { standing: 'overdue', due: '2025-02-24' },
      ],
    },
    {
      name: 'bed bugs do not come in through holes: treating them is enough',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'bed bugs' },
        { on: '2025-01-15', kind: 'pests treated' },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'done in time', due: '2025-01-20', done: '2025-01-15' }],
    },
    {
      name: 'damp without pests',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp' },
        { on: '2025-01-13', kind: 'survey made', finds: ['damp and mould', 'no pests'] },
      ],
      asAt: '2025-02-10',
      shows: [],
    },
  ],
};
