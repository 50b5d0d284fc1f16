import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { readLearning } from '../../record/learning/learning.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const shared: Lesson = {
  id: 'learning/shared',
  title: 'Brief everybody who is to be told of what was learned',
  why: 'What is learned in the complaints team is of use only once it reaches the people who answer the door and the phone.',
  cites: [
    taughtBy('202447805', 'Afterwards the landlord briefed its staff with what real cases had taught.'),
    cite(code2024, '9.3'),
  ],
  clock: byDefault(workingDays(20)),
  appliesFrom: always,

  find: (reading) =>
    reading.of('learning recorded').length === 0
      ? []
      : readLearning(reading).flatMap(({ recorded, shared: told, notTold }) =>
          recorded.briefs === undefined
            ? []
            : [{ since: recorded, doneBy: notTold.length === 0 ? told.at(-1) : undefined }],
        ),

  examples: [
    {
      name: 'nobody was told',
      entries: [
        { on: '2025-03-03', kind: 'learning recorded', learning: 'follow each order', briefs: ['the repairs team'] },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'one team of two was told',
      entries: [
        {
          on: '2025-03-03',
          kind: 'learning recorded',
          learning: 'follow each order',
          briefs: ['the repairs team', 'the call centre'],
        },
        { on: '2025-03-10', kind: 'learning shared', with: ['The repairs team'] },
      ],
      asAt: '2025-03-20',
      shows: [{ standing: 'due', due: '2025-03-31' }],
    },
    {
      name: 'both were told',
      entries: [
        {
          on: '2025-03-03',
          kind: 'learning recorded',
          learning: 'follow each order',
          briefs: ['the repairs team', 'the call centre'],
        },
        { on: '2025-03-10', kind: 'learning shared', with: ['the repairs team'] },
        { on: '2025-03-17', kind: 'learning shared', with: ['the call centre'] },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-17' }],
    },
    {
      name: 'two things were learned, and each briefing was for what it came of',
      entries: [
        { on: '2025-02-03', kind: 'complaint received', id: 'c' },
        {
          on: '2025-03-03',
          kind: 'learning recorded',
          for: 'c',
          learning: 'look below',
          briefs: ['glaziers', 'planners'],
        },
        { on: '2025-03-10', kind: 'learning shared', for: 'c', with: ['glaziers', 'planners'] },
        { on: '2025-03-12', kind: 'escalation asked for', for: 'c', id: 'e' },
        {
          on: '2025-04-07',
          kind: 'learning recorded',
          for: 'e',
          learning: 'ring first',
          briefs: ['glaziers', 'callers'],
        },
        { on: '2025-04-10', kind: 'learning shared', for: 'e', with: ['glaziers', 'callers'] },
      ],
      asAt: '2025-06-02',
      shows: [
        { standing: 'done in time', due: '2025-03-31', done: '2025-03-10' },
        { standing: 'done in time', due: '2025-05-08', done: '2025-04-10' },
      ],
    },
    {
      name: 'two things were learned, and nobody can tell which the second briefing was for',
      entries: [
        { on: '2025-03-03', kind: 'learning recorded', learning: 'look below', briefs: ['glaziers'] },
        { on: '2025-03-04', kind: 'learning recorded', learning: 'ring first', briefs: ['glaziers'] },
        { on: '2025-03-10', kind: 'learning shared', with: ['glaziers'] },
      ],
      asAt: '2025-05-06',
      shows: [
        { standing: 'overdue', due: '2025-03-31' },
        { standing: 'overdue', due: '2025-04-01' },
      ],
    },
    {
      name: 'nobody in particular was to be told',
      entries: [{ on: '2025-03-03', kind: 'learning recorded', learning: 'follow each order' }],
      asAt: '2025-04-07',
      shows: [],
    },
  ],
};
