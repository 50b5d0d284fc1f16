import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { codeOf2024From } from '../../record/complaints/complaint.ts';
import { byCode, type Lesson } from '../lesson.ts';
import { answersOwed } from './response-clock.ts';

export const stage1Answered: Lesson = {
  id: 'complaints/stage-1-answered',
  title: 'Answer the complaint in full within 10 working days of acknowledging it',
  why: 'A complaint is a chance to put things right early. If the acknowledgement is late or missing we count from the last day it should have gone out, so that nobody waits longer because of it.',
  cites: [
    cite(code2024, '6.3'),
    cite(code2024, '6.4'),
    taughtBy('202013105', 'The Ombudsman had to make an order before the complaint got a proper answer.'),
    taughtBy('202401522', 'The stage 1 answer was late and nobody said so.'),
  ],
  clock: byCode(workingDays(10)),
  appliesFrom: codeOf2024From,

  find: (reading, clock) => answersOwed(reading.complaints, '2024', 1, clock),

  examples: [
    {
      name: 'a short letter names the complaint that it answers, and not the later one',
      entries: [
        { on: '2025-06-02', kind: 'complaint received', id: 'damp' },
        { on: '2025-07-14', kind: 'complaint received', id: 'lift' },
        {
          on: '2025-07-21',
          kind: 'letter sent',
          says: 'Stage 1 response to your complaint of 2 June. We uphold it. The cracks will be filled and a mould wash done.',
        },
      ],
      asAt: '2025-07-25',
      shows: [
        { standing: 'done late', due: '2025-06-23', done: '2025-07-21' },
        { standing: 'due', due: '2025-08-04' },
      ],
    },
    {
      name: 'acknowledged late: the ten days run from the last day to acknowledge',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-16', kind: 'complaint acknowledged', stage: 1 },
      ],
      asAt: '2025-06-25',
      shows: [{ standing: 'overdue', due: '2025-06-23' }],
    },
    {
      name: 'answered on the tenth working day after the acknowledgement',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-04', kind: 'complaint acknowledged', stage: 1 },
        { on: '2025-06-18', kind: 'response sent', stage: 1 },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'done in time', due: '2025-06-18', done: '2025-06-18' }],
    },
    {
      name: 'more time, asked for properly and in time',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-04', kind: 'complaint acknowledged', stage: 1 },
        {
          on: '2025-06-16',
          kind: 'extension sent',
          stage: 1,
          until: '2025-06-27',
          tells: ['reason', 'new date', 'the Ombudsman'],
        },
        { on: '2025-06-26', kind: 'response sent', stage: 1 },
      ],
      asAt: '2025-06-30',
      shows: [{ standing: 'done in time', due: '2025-06-27', done: '2025-06-26' }],
    },
    {
      name: 'more time that says nothing of the Ombudsman does not move the date',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-04', kind: 'complaint acknowledged', stage: 1 },
        { on: '2025-06-16', kind: 'extension sent', stage: 1, until: '2025-06-27', tells: ['reason', 'new date'] },
        { on: '2025-06-26', kind: 'response sent', stage: 1 },
      ],
      asAt: '2025-06-30',
      shows: [{ standing: 'done late', due: '2025-06-18', done: '2025-06-26' }],
    },
    {
      name: 'Christmas and New Year do not count',
      entries: [
        { on: '2025-12-15', kind: 'complaint received' },
        { on: '2025-12-19', kind: 'complaint acknowledged', stage: 1 },
      ],
      asAt: '2026-01-08',
      shows: [{ standing: 'overdue', due: '2026-01-07' }],
    },
    {
      name: 'answered by a letter whose own words are the answer',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-04', kind: 'complaint acknowledged', stage: 1 },
        {
          ...{ on: '2025-06-18', kind: 'letter sent', means: 'email' },
          says: 'Stage 1 response. I have upheld your complaint. We left the roof for a year without asking what it did to you, and I am sorry. We offer £200 for the delay. If you are unhappy you can ask for stage 2.',
        },
      ],
      asAt: '2025-06-30',
      shows: [{ standing: 'done in time', due: '2025-06-18', done: '2025-06-18' }],
    },
    {
      name: 'a letter that only says when the answer will come, and one that somebody noted',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-04', kind: 'complaint acknowledged', stage: 1 },
        {
          ...{ on: '2025-06-16', kind: 'letter sent', means: 'email' },
          says: 'We are still looking into your complaint about the roof and what was said at the door. You will have our full stage 1 response by 20 June, and we will say whether it is upheld.',
        },
        { on: '2025-06-18', kind: 'letter sent', means: 'email', says: 'stage 1 response, upheld, £200' },
        { on: '2025-06-18', kind: 'note made', says: 'Stage 1 response: upheld, £200 offered, letter sent today' },
      ],
      asAt: '2025-06-30',
      shows: [{ standing: 'overdue', due: '2025-06-18' }],
    },
    {
      name: 'a complaint that was not accepted waits for no answer',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-05', kind: 'complaint refused', tells: ['reasons', 'the Ombudsman'] },
      ],
      asAt: '2025-07-30',
      shows: [],
    },
  ],
};
