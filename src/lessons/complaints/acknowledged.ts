import { day } from '../../calendar/day.ts';
import { workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { byCode, type Lesson } from '../lesson.ts';
import { acknowledgementsOwed } from './response-clock.ts';

export const acknowledged: Lesson = {
  id: 'complaints/acknowledged',
  title: 'Acknowledge, define and log the complaint within 5 working days',
  why: 'Someone who complains and hears nothing cannot tell whether anyone is acting, or whether they were understood.',
  cites: [cite(code2024, '6.2'), cite(code2024, '6.11'), cite(code2024, '5.6')],
  clock: byCode(workingDays(5)),
  appliesFrom: day('2024-04-01'),

  find: (reading, clock) => acknowledgementsOwed(reading.complaints, '2024', clock),

  examples: [
    {
      name: 'Easter does not count towards the five days',
      entries: [{ on: '2026-04-02', kind: 'complaint received' }],
      asAt: '2026-04-14',
      shows: [{ standing: 'overdue', due: '2026-04-13' }],
    },
    {
      name: 'acknowledged on the fifth day',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-09', kind: 'complaint acknowledged', stage: 1 },
      ],
      asAt: '2025-06-10',
      shows: [{ standing: 'done in time', due: '2025-06-09', done: '2025-06-09' }],
    },
    {
      name: 'stage 2 has five days of its own, and the letter names the complaint rather than the request',
      entries: [
        { on: '2025-06-02', kind: 'complaint received', id: 'complaint' },
        { on: '2025-06-04', kind: 'complaint acknowledged', stage: 1, for: 'complaint' },
        { on: '2025-06-18', kind: 'response sent', stage: 1, for: 'complaint' },
        { on: '2025-06-20', kind: 'escalation asked for' },
        { on: '2025-06-30', kind: 'complaint acknowledged', stage: 2, for: 'complaint' },
      ],
      asAt: '2025-07-01',
      shows: [
        { standing: 'done in time', due: '2025-06-09', done: '2025-06-04' },
        { standing: 'done late', due: '2025-06-27', done: '2025-06-30' },
      ],
    },
    {
      name: 'the resident took the complaint back the next day',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-03', kind: 'complaint closed', why: 'The resident withdrew it' },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'done in time', due: '2025-06-09', done: '2025-06-03' }],
    },
    {
      name: 'a letter of ours that takes it up acknowledges it; a note that such a letter went does not',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-04', kind: 'note made', says: 'ack letter posted, all three points in it' },
        { on: '2025-06-12', kind: 'letter sent', says: 'We have logged your complaint at stage 1.' },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'done late', due: '2025-06-09', done: '2025-06-12' }],
    },
    {
      name: 'no complaint, nothing owed',
      entries: [{ on: '2025-06-02', kind: 'repair reported', problem: 'roof' }],
      asAt: '2025-06-20',
      shows: [],
    },
  ],
};
