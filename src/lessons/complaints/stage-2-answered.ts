import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { codeOf2024From } from '../../record/complaints/complaint.ts';
import { byCode, type Lesson } from '../lesson.ts';
import { answersOwed } from './response-clock.ts';

export const stage2Answered: Lesson = {
  id: 'complaints/stage-2-answered',
  title: 'Give the final answer at stage 2 within 20 working days of acknowledging it',
  why: 'Until the landlord has given its last word the resident cannot go on to the Ombudsman, so a late stage 2 holds up everything after it.',
  cites: [
    cite(code2024, '6.14'),
    cite(code2024, '6.15'),
    taughtBy('202345302', 'Stage 2 took nearly two years, and nothing could be looked into meanwhile.'),
    taughtBy('202401522', 'Stage 2 was late as well.'),
  ],
  clock: byCode(workingDays(20)),
  appliesFrom: codeOf2024From,

  find: (reading, clock) => answersOwed(reading.complaints, '2024', 2, clock),

  examples: [
    {
      name: 'asked for in May, never acknowledged, still unanswered in July',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-15', kind: 'response sent', stage: 1 },
        { on: '2025-05-06', kind: 'escalation asked for' },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'overdue', due: '2025-06-11' }],
    },
    {
      name: 'a letter of stage 1 is no answer at stage 2',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', id: 'complaint' },
        {
          ...{ on: '2025-05-06', kind: 'escalation asked for', for: 'complaint', id: 'request' },
        },
        { on: '2025-05-07', kind: 'complaint acknowledged', stage: 2, for: 'request' },
        {
          ...{ on: '2025-05-12', kind: 'letter sent', means: 'letter' },
          says: 'Here is our stage 1 response to your complaint, which went astray in April. We uphold it, and are sorry that the lift was out for a month while you could not get down. You may ask for stage 2.',
        },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'overdue', due: '2025-06-05' }],
    },
    {
      name: 'answered within the twenty days',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', id: 'complaint' },
        { on: '2025-05-06', kind: 'escalation asked for', for: 'complaint', id: 'request' },
        { on: '2025-05-07', kind: 'complaint acknowledged', stage: 2, for: 'request' },
        { on: '2025-06-05', kind: 'response sent', stage: 2, for: 'complaint' },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done in time', due: '2025-06-05', done: '2025-06-05' }],
    },
    {
      name: 'twenty more days is the most an extension may add',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-07', kind: 'complaint acknowledged', stage: 2 },
        {
          on: '2025-06-02',
          kind: 'extension sent',
          stage: 2,
          until: '2025-07-04',
          tells: ['reason', 'new date', 'the Ombudsman'],
        },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'overdue', due: '2025-06-05' }],
    },
    {
      name: 'nobody asked for stage 2',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-15', kind: 'response sent', stage: 1 },
      ],
      asAt: '2025-07-01',
      shows: [],
    },
  ],
};
