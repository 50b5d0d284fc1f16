import { workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { code2022 } from '../../library/law/code-2022.ts';
import { codeOf2024From } from '../../record/complaints/complaint.ts';
import { always, byCode, type Lesson } from '../lesson.ts';
import { acknowledgementsOwed } from './response-clock.ts';

/** For complaints first made before the 2024 Code, at both their stages. */
export const acknowledged2022: Lesson = {
  id: 'complaints/acknowledged',
  title: 'Acknowledge and log the complaint within 5 working days',
  why: 'Someone who complains and hears nothing cannot tell whether anyone is acting, or whether they were understood.',
  cites: [cite(code2022, 'acknowledgement')],
  clock: byCode(workingDays(5)),
  appliesFrom: always,
  appliesUntil: codeOf2024From,

  find: (reading, clock) => acknowledgementsOwed(reading.complaints, '2022', clock),

  examples: [
    {
      name: 'a complaint of 2023 that nobody acknowledged',
      entries: [{ on: '2023-05-02', kind: 'complaint received' }],
      asAt: '2023-05-31',
      shows: [{ standing: 'overdue', due: '2023-05-10' }],
    },
    {
      name: 'acknowledged within the five days',
      entries: [
        { on: '2023-05-02', kind: 'complaint received' },
        { on: '2023-05-05', kind: 'complaint acknowledged', stage: 1 },
      ],
      asAt: '2023-05-31',
      shows: [{ standing: 'done in time', due: '2023-05-10', done: '2023-05-05' }],
    },
    {
      name: 'made in March 2024, taken to stage 2 in June: still the earlier Code',
      entries: [
        { on: '2024-03-04', kind: 'complaint received' },
        { on: '2024-03-06', kind: 'complaint acknowledged', stage: 1 },
        { on: '2024-06-03', kind: 'escalation asked for' },
        { on: '2024-06-12', kind: 'complaint acknowledged', stage: 2 },
      ],
      asAt: '2024-07-01',
      shows: [
        { standing: 'done in time', due: '2024-03-11', done: '2024-03-06' },
        { standing: 'done late', due: '2024-06-10', done: '2024-06-12' },
      ],
    },
    {
      name: 'a complaint made under the 2024 Code is not judged by this one',
      entries: [{ on: '2024-04-02', kind: 'complaint received' }],
      asAt: '2024-05-31',
      shows: [],
    },
  ],
};
