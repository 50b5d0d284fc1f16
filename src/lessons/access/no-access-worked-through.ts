import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import { closedForNoAccess, readNoAccess } from '../../record/problems/no-access.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const noAccessWorkedThrough: Lesson = {
  id: 'access/no-access-worked-through',
  title: 'When nobody can get in, ask why and offer other times within 5 working days; never close the case',
  why: 'A door that stays shut may mean a night shift, a hospital bed or fear of whoever knocks. The leak goes on either way.',
  cites: [
    reported('2025-12', 'access', 'Fit the resident’s times, remind them, and brief whoever is coming.'),
    cite(awaabsLaw, 'attempts'),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  find: (reading) => [
    ...readNoAccess(reading).map(({ first, settled }) => ({ since: first, doneBy: settled })),
    ...closedForNoAccess(reading).map(({ closed, because }) => ({ crossed: closed, because })),
  ],

  examples: [
    {
      name: 'two fruitless visits, and nobody asked why',
      entries: [
        { on: '2025-03-03', kind: 'no access' },
        { on: '2025-03-05', kind: 'visit made', outcome: 'no access' },
      ],
      asAt: '2025-03-24',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'asked, and other times offered',
      entries: [
        { on: '2025-03-03', kind: 'no access' },
        {
          on: '2025-03-06',
          kind: 'access worked through',
          reason: 'works nights',
          offered: ['after 3pm', 'Saturday morning'],
        },
      ],
      asAt: '2025-03-24',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-06' }],
    },
    {
      name: 'the case is closed for want of access',
      entries: [
        { on: '2025-03-03', kind: 'no access', attempts: 3 },
        { on: '2025-03-07', kind: 'case closed', why: 'no access' },
      ],
      asAt: '2025-03-24',
      shows: [
        { standing: 'overdue', due: '2025-03-10' },
        { standing: 'crossed', on: '2025-03-07' },
      ],
    },
    {
      name: 'the next visit got in',
      entries: [
        { on: '2025-03-03', kind: 'no access' },
        { on: '2025-03-05', kind: 'visit made', outcome: 'works completed' },
        { on: '2025-03-20', kind: 'case closed' },
      ],
      asAt: '2025-03-24',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-05' }],
    },
    {
      name: 'everyone got in',
      entries: [{ on: '2025-03-03', kind: 'visit made', outcome: 'inspected' }],
      asAt: '2025-03-24',
      shows: [],
    },
  ],
};
