import { workingDays } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { firstAbout, firstSign, undoneBy } from '../../record/problems/problem.ts';
import type { ProblemTrait } from '../../record/problems/problem-words.ts';
import { visitsTo } from '../../record/problems/visits.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

/** What people should not have to live with while a lasting repair is arranged. */
const cannotWait: readonly ProblemTrait[] = [
  'cut off',
  'no heating or hot water',
  'smoke, fire or gas',
  'no water, power or toilet',
  'safety',
  'security',
  'damp or mould',
  'leak',
  'cold',
  'heat',
  'structure',
  'electrics',
  'falls',
];

export const temporaryFix: Lesson = {
  id: 'repairs/temporary-fix',
  title: 'If the lasting repair takes over 10 working days, decide whether to make a temporary fix',
  why: 'A roof or a set of windows may take months. A tarpaulin, a board or a heater can make those months bearable, if anyone thinks of it.',
  cites: [
    reported('2025-12', 'roof repairs', 'A new roof takes long to arrange, so think early of something to hold it.'),
    reported('2025-12', 'windows and doors', 'Patch what you can while the lasting works are arranged.'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.problems.flatMap((problem) => {
      const sign = firstSign(problem, ...cannotWait);
      if (!sign) return [];
      const considered = firstAbout(
        reading,
        problem,
        sign,
        'temporary fix considered',
        'temporary fix made',
        'made safe',
        'made secure',
        'interim help given',
        'works refused',
        'moved out',
      );
      const patched = visitsTo(reading, problem).find((visit) => visit.outcome === 'temporary fix');
      const doneBy = earliest<Entry>(considered, patched);
      const endedBy = earliest(problem.completions[0], problem.ended);
      return [{ since: sign, because: undoneBy(problem, clock.dueAfter(sign).day), doneBy, endedBy }];
    }),

  examples: [
    {
      name: 'a leaking roof, and nobody thought of a tarpaulin',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'roof leaking into the bedroom' },
        { on: '2025-01-10', kind: 'survey made', recommends: ['new roof'] },
      ],
      asAt: '2025-02-03',
      shows: [{ standing: 'overdue', due: '2025-01-20' }],
    },
    {
      name: 'considered, and not possible: it was still decided',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'rotten windows' },
        {
          on: '2025-01-17',
          kind: 'temporary fix considered',
          decision: 'not possible',
          why: 'the frames will not hold a screw',
        },
      ],
      asAt: '2025-02-03',
      shows: [{ standing: 'done in time', due: '2025-01-20', done: '2025-01-17' }],
    },
    {
      name: 'mended for good within the ten days',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'back door will not lock' },
        { on: '2025-01-09', kind: 'works completed' },
      ],
      asAt: '2025-02-03',
      shows: [{ standing: 'done in time', due: '2025-01-20', ended: '2025-01-09' }],
    },
    {
      name: 'a worn worktop can wait',
      entries: [{ on: '2025-01-06', kind: 'repair reported', problem: 'worn kitchen worktop' }],
      asAt: '2025-02-03',
      shows: [],
    },
  ],
};
