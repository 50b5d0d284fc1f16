import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { adaptations } from '../../library/law/adaptations.ts';
import { type Funding, fundingOf } from '../../record/adaptations/funding.ts';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const fundingChased: Lesson = {
  id: 'adaptations/funding-chased',
  title: 'While the money is being decided, ask how it stands every 20 working days, and find another way after a no',
  why: 'The wait for a grant is still a wait in our home. To the person who cannot get to the bathroom it makes no difference whose desk the form lies on, so somebody here has to keep asking.',
  cites: [
    reported('2025-01', 'working with others', 'When others hold the work up, go to them and find the way through.'),
    reported('2025-01', 'adaptations', 'A yes or a no is owed in good time, whoever pays.'),
    cite(adaptations, 's.34'),
    cite(adaptations, 's.36'),
  ],
  asks: {
    usual: 'While the money for the adaptation is being decided, ask how it stands every 20 working days',
    refused: 'The money for the adaptation was refused: find another way within 20 working days',
  },
  clock: byDefault({ usual: workingDays(20), refused: workingDays(20) }),
  appliesFrom: always,

  find: (reading) =>
    reading.of('funding applied for').length === 0
      ? []
      : fundingOf(reading).flatMap((funding) => [...asking(funding), ...afterRefusal(reading, funding)]),

  examples: [
    {
      name: 'applied for in January, and nobody asked again',
      entries: [{ on: '2025-01-06', kind: 'funding applied for', route: 'council grant' }],
      asAt: '2025-06-02',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'asked after every few weeks until it was agreed',
      entries: [
        { on: '2025-01-06', kind: 'funding applied for', id: 'f', route: 'council grant', sum: 9000 },
        { on: '2025-02-03', kind: 'funding chased', for: 'f', says: 'with the surveyor' },
        { on: '2025-02-24', kind: 'funding decided', for: 'f', decision: 'agreed', sum: 9000 },
      ],
      asAt: '2025-06-02',
      shows: [
        { standing: 'done in time', due: '2025-02-03', done: '2025-02-03' },
        { standing: 'done in time', due: '2025-03-03', done: '2025-02-24' },
      ],
    },
    {
      name: 'no money was asked for',
      entries: [{ on: '2025-01-06', kind: 'adaptation asked for', adaptation: 'ramp' }],
      asAt: '2025-06-02',
      shows: [],
    },
    {
      name: 'refused, and there it was left',
      entries: [
        { on: '2025-01-06', kind: 'funding applied for', id: 'f', route: 'council grant' },
        { on: '2025-01-27', kind: 'funding decided', for: 'f', decision: 'refused', why: 'over the limit' },
      ],
      asAt: '2025-06-02',
      shows: [
        { standing: 'done in time', due: '2025-02-03', done: '2025-01-27' },
        { standing: 'overdue', due: '2025-02-24' },
      ],
    },
    {
      name: 'refused by the council, then paid from our own budget',
      entries: [
        { on: '2025-01-06', kind: 'funding applied for', id: 'f', route: 'council grant' },
        { on: '2025-01-27', kind: 'funding decided', for: 'f', decision: 'refused' },
        { on: '2025-02-03', kind: 'funding applied for', id: 'own', route: 'own budget' },
        { on: '2025-02-10', kind: 'funding decided', for: 'own', decision: 'agreed' },
      ],
      asAt: '2025-06-02',
      shows: [
        { standing: 'done in time', due: '2025-02-03', done: '2025-01-27' },
        { standing: 'done in time', due: '2025-02-24', done: '2025-02-03' },
        { standing: 'done in time', due: '2025-03-03', done: '2025-02-10' },
      ],
    },
  ],
};

/** From the application, and from each time it was asked after, until the next time or the end of the wait. */
function asking({ applied, chases, ended }: Funding): readonly Owed[] {
  return [applied, ...chases].map((since: Entry, place) => ({
    since,
    because: place === 0 ? [] : [applied],
    doneBy: chases[place] ?? ended,
  }));
}

function afterRefusal(reading: Reading, { decided }: Funding): readonly Owed[] {
  if (decided === undefined || decided.decision === 'agreed') return [];
  const doneBy = firstOnCase(
    reading,
    decided,
    decided,
    ...(['funding applied for', 'adaptation decided', 'adaptation decision told', 'disagreement raised'] as const),
    ...(['works ordered', 'works started', 'works completed', 'other home sought', 'moved for good'] as const),
  );
  return [{ since: decided, limit: 'refused', doneBy }];
}
