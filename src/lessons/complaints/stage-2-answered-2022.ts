import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { code2022 } from '../../library/law/code-2022.ts';
import { codeOf2024From } from '../../record/complaints/complaint.ts';
import { always, byCode, type Lesson } from '../lesson.ts';
import { answersOwed } from './response-clock.ts';

/** For complaints first made before the 2024 Code, whenever stage 2 was asked for. */
export const stage2Answered2022: Lesson = {
  id: 'complaints/stage-2-answered',
  title: 'Give the final answer at stage 2 within 20 working days of moving it up',
  why: 'Until the landlord has given its last word the resident cannot go on to the Ombudsman. We are not certain whether the earlier Code counted from the request or its acknowledgement: where it was acknowledged within five working days we take that day, and else the request.',
  cites: [
    cite(code2022, 'stage 2'),
    cite(code2022, 'stage 2 extension'),
    taughtBy('202345302', 'Stage 2 took nearly two years, and nothing could be looked into meanwhile.'),
  ],
  clock: byCode(workingDays(20)),
  appliesFrom: always,
  appliesUntil: codeOf2024From,

  find: (reading, clock) => answersOwed(reading.complaints, '2022', 2, clock),

  examples: [
    {
      name: 'a final answer nearly two years after it was asked for',
      entries: [
        { on: '2021-09-01', kind: 'complaint received' },
        { on: '2021-10-04', kind: 'escalation asked for' },
        { on: '2023-09-18', kind: 'response sent', stage: 2 },
      ],
      asAt: '2023-10-01',
      shows: [{ standing: 'done late', due: '2021-11-08', done: '2023-09-18' }],
    },
    {
      name: 'made in March 2024 and taken to stage 2 in June: ten more days is the most an extension may add',
      entries: [
        { on: '2024-03-04', kind: 'complaint received' },
        { on: '2024-06-03', kind: 'escalation asked for' },
        { on: '2024-06-03', kind: 'complaint acknowledged', stage: 2 },
        {
          on: '2024-06-24',
          kind: 'extension sent',
          stage: 2,
          until: '2024-07-22',
          tells: ['reason', 'new date', 'the Ombudsman'],
        },
        { on: '2024-07-22', kind: 'response sent', stage: 2 },
      ],
      asAt: '2024-08-01',
      shows: [{ standing: 'done late', due: '2024-07-01', done: '2024-07-22' }],
    },
    {
      name: 'an extension of ten days, kept to',
      entries: [
        { on: '2024-03-04', kind: 'complaint received' },
        { on: '2024-06-03', kind: 'escalation asked for' },
        {
          on: '2024-06-24',
          kind: 'extension sent',
          stage: 2,
          until: '2024-07-15',
          tells: ['reason', 'new date', 'the Ombudsman'],
        },
        { on: '2024-07-12', kind: 'response sent', stage: 2 },
      ],
      asAt: '2024-08-01',
      shows: [{ standing: 'done in time', due: '2024-07-15', done: '2024-07-12' }],
    },
    {
      name: 'a complaint made under the 2024 Code is not judged by this one',
      entries: [
        { on: '2024-04-02', kind: 'complaint received' },
        { on: '2024-06-03', kind: 'escalation asked for' },
      ],
      asAt: '2024-08-01',
      shows: [],
    },
  ],
};
