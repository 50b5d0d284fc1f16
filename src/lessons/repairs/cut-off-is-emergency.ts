import { hours } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import { has } from '../../record/problem.ts';
import { emergencyTraits } from '../../record/problem-words.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const cutOffIsEmergency: Lesson = {
  id: 'repairs/cut-off-is-emergency',
  title: 'Treat being cut off, cold or in danger from smoke or fire as an emergency',
  why: 'Someone who cannot get in or out, keep warm or breathe safely at home cannot wait for a routine appointment, however small the repair looks on paper.',
  cites: [
    taughtBy(
      '202327164',
      'A broken step kept a resident indoors; it was never treated as an emergency and took 102 weeks to mend.',
    ),
    taughtBy(
      '202444098',
      'A home lost its heating and had smoke in it, with a vulnerable resident and a child inside.',
    ),
  ],
  clock: byDefault(hours(24)),
  appliesFrom: always,

  find: (reading) =>
    reading.problems
      .filter((problem) => has(problem, ...emergencyTraits))
      .map((problem) => ({
        since: problem.report,
        doneBy: reading.firstOfAnyAfter(
          problem.report,
          'works completed',
          'temporary fix made',
          'made safe',
          'made secure',
          'moved out',
        ),
      })),

  examples: [
    {
      name: 'a resident who cannot leave the home is still waiting after a week',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'front step broken', effect: 'cannot leave the home' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'the heating is back the next day',
      entries: [
        { on: '2025-01-07T18:00', kind: 'repair reported', problem: 'no heating' },
        { on: '2025-01-08T11:30', kind: 'works completed' },
      ],
      asAt: '2025-01-10',
      shows: [{ standing: 'done in time', due: '2025-01-08', done: '2025-01-08' }],
    },
    {
      name: 'a dripping tap is not an emergency',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'dripping tap in the bathroom' }],
      asAt: '2025-03-10',
      shows: [],
    },
  ],
};
