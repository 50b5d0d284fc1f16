import { workingDays } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import { firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const disagreementResolved: Lesson = {
  id: 'adaptations/disagreement-resolved',
  title: 'Bring the partners and the resident together and settle what holds the work up, in 15 working days',
  why: 'While the council, the landlord and the therapist each wait for one another, the person in the middle is the only one who cannot wait.',
  cites: [
    reported('2025-01', 'working with others', 'Go to the partners and the resident and find the way through.'),
    reported('2024-04', 'attitudes, respect and rights', 'Work with others, and keep talking.'),
  ],
  clock: byDefault(workingDays(15)),
  appliesFrom: always,

  find: (reading) =>
    reading.of('disagreement raised').map((since) => ({
      since,
      doneBy: firstOnCase(
        reading,
        since,
        since,
        ...(['disagreement resolved', 'partners brought together', 'works started', 'works completed'] as const),
        ...(['moved for good'] as const),
      ),
    })),

  examples: [
    {
      name: 'the council and the landlord each say the other must pay, for half a year',
      entries: [{ on: '2025-01-06', kind: 'disagreement raised', with: 'the council' }],
      asAt: '2025-07-01',
      shows: [{ standing: 'overdue', due: '2025-01-27' }],
    },
    {
      name: 'met and agreed on the fifteenth working day',
      entries: [
        { on: '2025-04-07', kind: 'disagreement raised', id: 'd', with: 'the council' },
        { on: '2025-04-30', kind: 'disagreement resolved', for: 'd', outcome: 'each pays half' },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done in time', due: '2025-04-30', done: '2025-04-30' }],
    },
    {
      name: 'settled with the council, and not with the therapist',
      entries: [
        { on: '2025-04-07', kind: 'disagreement raised', id: 'c', with: 'the council' },
        { on: '2025-04-07', kind: 'disagreement raised', id: 't', with: 'the therapist' },
        { on: '2025-04-30', kind: 'disagreement resolved', for: 'c', outcome: 'each pays half' },
      ],
      asAt: '2025-07-01',
      shows: [
        { standing: 'done in time', due: '2025-04-30', done: '2025-04-30' },
        { standing: 'overdue', due: '2025-04-30' },
      ],
    },
    {
      name: 'nobody disagrees',
      entries: [{ on: '2025-04-07', kind: 'adaptation asked for', adaptation: 'ramp' }],
      asAt: '2025-07-01',
      shows: [],
    },
    {
      name: 'the partners were brought together, and it is not known what for',
      entries: [
        { on: '2025-01-06', kind: 'disagreement raised' },
        { on: '2025-02-10', kind: 'partners brought together', partners: ['council', 'occupational therapist'] },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done late', due: '2025-01-27', done: '2025-02-10' }],
    },
  ],
};
