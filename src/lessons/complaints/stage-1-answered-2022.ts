import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { code2022 } from '../../library/law/code-2022.ts';
import { codeOf2024From } from '../../record/complaints/complaint.ts';
import { always, byCode, type Lesson } from '../lesson.ts';
import { answersOwed } from './response-clock.ts';

/** For complaints first made before the 2024 Code. */
export const stage1Answered2022: Lesson = {
  id: 'complaints/stage-1-answered',
  title: 'Answer the complaint in full within 10 working days of logging it',
  why: 'A complaint is a chance to put things right early. We count from the day the complaint was logged, which is the day it was written down or, where that says no more, acknowledged; and never from later than it should have been, so that nobody waits longer than that because it lay unlogged.',
  cites: [
    cite(code2022, 'stage 1'),
    cite(code2022, 'stage 1 extension'),
    taughtBy('202013105', 'The Ombudsman had to make an order before the complaint got a proper answer.'),
  ],
  clock: byCode(workingDays(10)),
  appliesFrom: always,
  appliesUntil: codeOf2024From,

  find: (reading, clock) => answersOwed(reading.complaints, '2022', 1, clock),

  examples: [
    {
      name: 'answered only when the Ombudsman ordered it',
      entries: [
        { on: '2020-11-02', kind: 'complaint received' },
        { on: '2021-02-15', kind: 'Complaint Handling Failure Order made' },
        { on: '2021-02-22', kind: 'response sent', stage: 1 },
      ],
      asAt: '2021-03-01',
      shows: [{ standing: 'done late', due: '2020-11-23', done: '2021-02-22' }],
    },
    {
      name: 'logged two days after it arrived, and answered in time',
      entries: [
        { on: '2024-03-04', recorded: '2024-03-06', kind: 'complaint received' },
        { on: '2024-03-08', kind: 'complaint acknowledged', stage: 1 },
        { on: '2024-03-20', kind: 'response sent', stage: 1 },
      ],
      asAt: '2024-04-10',
      shows: [{ standing: 'done in time', due: '2024-03-20', done: '2024-03-20' }],
    },
    {
      name: 'a complaint made under the 2024 Code is not judged by this one',
      entries: [{ on: '2024-04-02', kind: 'complaint received' }],
      asAt: '2024-05-31',
      shows: [],
    },
  ],
};
