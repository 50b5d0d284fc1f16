import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import { allAbout } from '../../record/behaviour/behaviour-about.ts';
import { closingAfter, isWithin } from '../../record/behaviour/behaviour-spell.ts';
import { latestMatrix } from '../../record/behaviour/risk-matrix/score.ts';
import type { Entry } from '../../record/entry.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const riskLookedAtAgain: Lesson = {
  id: 'asb/risk-looked-at-again',
  title: 'Look at the risk to the people harmed again by the day its score asks for',
  why: 'A score is true of the day it was made, and the matrix says how long it may stand: least where it is high. Those at high risk should not have to ring and say that it has grown worse.',
  cites: [
    cite(asb, 'risk assessment'),
    taughtBy('202401522', 'The trouble grew and drew others in, without any assessment of the risk.'),
  ],
  clock: byDefault(Object.fromEntries(latestMatrix.bands.map(({ level, again }) => [level, workingDays(again)]))),
  appliesFrom: always,

  find: (reading) =>
    reading.behaviour.matters.flatMap((matter) => {
      const looks = allAbout(reading, matter, 'risk assessed');
      return looks.flatMap((look, place): readonly Owed[] => {
        const next = looks[place + 1];
        // The last look of a day is the one that stands.
        if (!isScored(look) || next?.happened === look.happened || !isWithin(look, matter)) return [];
        const endedBy = closingAfter(matter, look);
        return [{ since: look, because: [matter.first], limit: look.level, doneBy: next, endedBy }];
      });
    }),

  examples: [
    {
      name: 'the risk was found to be high, and nobody looked again',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat' },
        { on: '2025-03-03', kind: 'risk assessed', matrix: 1, level: 'high' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'high, then medium in time over Easter, then closed',
      entries: [
        { on: '2025-04-14', kind: 'antisocial behaviour reported', harm: 'violence' },
        { on: '2025-04-15', kind: 'risk assessed', matrix: 1, level: 'high' },
        { on: '2025-04-24', kind: 'risk assessed', matrix: 1, level: 'medium' },
        { on: '2025-05-07', kind: 'case closed', why: 'she moved in with her sister; it has stopped' },
      ],
      asAt: '2025-06-30',
      shows: [
        { standing: 'done in time', due: '2025-04-24', done: '2025-04-24' },
        { standing: 'done in time', due: '2025-05-09', ended: '2025-05-07' },
      ],
    },
    {
      name: 'assessed twice in a day: the last is the one that stands',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-04', kind: 'risk assessed', matrix: 1, level: 'medium' },
        { on: '2025-03-04', kind: 'risk assessed', matrix: 1, level: 'low' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'due', due: '2025-04-01' }],
    },
    {
      name: 'weighed by no matrix, so that no score asks for a day',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-04', kind: 'risk assessed', level: 'medium' },
      ],
      asAt: '2025-06-30',
      shows: [],
    },
    {
      name: 'assessed after the case was closed',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'case closed' },
        { on: '2025-03-11', kind: 'risk assessed', matrix: 1, level: 'low' },
      ],
      asAt: '2025-06-30',
      shows: [],
    },
    {
      name: 'the risk of a repair is looked at again for the repair',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-03-04', kind: 'risk assessed', for: 'r', matrix: 1, level: 'high' },
      ],
      asAt: '2025-06-30',
      shows: [],
    },
  ],
};

function isScored({ matrix, level }: Entry<'risk assessed'>): boolean {
  return matrix !== undefined && level !== undefined;
}
