import { asPromised } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { code2022 } from '../../library/law/code-2022.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { dayPromised } from '../../record/complaints/day-promised.ts';
import { keptInLetter } from '../../record/complaints/kept-promises.ts';
import { promisesOf } from '../../record/complaints/promises-in-answer.ts';
import { deedOfWords } from '../../record/complaints/same-deed.ts';
import { always, byCode, type Lesson } from '../lesson.ts';

export const actionsTracked: Lesson = {
  id: 'complaints/actions-tracked',
  title: 'Do what the response promised, by the day it said',
  why: 'An answer comes before the work is finished. What it promises has to be followed to the end, or the complaint was answered in words only.',
  cites: [
    cite(code2024, '6.6'),
    cite(code2024, '6.17'),
    cite(code2024, '7.3'),
    cite(code2022, '5.5'),
    reported(
      '2026-02',
      'remedies',
      'Next steps are what lets everyone move on: a mistake mended, a cost repaid, money paid.',
    ),
  ],
  clock: byCode(asPromised),
  appliesFrom: always,

  find: (reading) =>
    reading.ofAny('response sent', 'apology given').flatMap((letter) => {
      const promises = promisesOf(letter);
      const changes = promises.length > 0 ? reading.allAfter(letter, 'promise changed') : [];
      return promises.flatMap((promise) => {
        const due = letter.due ?? dayPromised(promise, letter.happened);
        if (due === undefined) return [];
        const changed = changes.findLast((change) => change.happened <= due);
        return [
          {
            since: letter,
            because: changed?.due === undefined ? undefined : [changed],
            due: changed?.due ?? due,
            deed: deedOfWords(promise),
            doneBy: keptInLetter(reading, letter, promise),
          },
        ];
      });
    }),

  examples: [
    {
      name: 'the works promised for June were never done',
      entries: [
        {
          on: '2025-04-14',
          kind: 'response sent',
          stage: 1,
          promises: ['repair the bathroom ceiling'],
          due: '2025-06-02',
        },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'overdue', due: '2025-06-02' }],
    },
    {
      name: 'its note says what was promised, and nothing was done',
      entries: [
        {
          on: '2025-04-14',
          kind: 'response sent',
          stage: 1,
          note: 'upheld. the ceiling will be replaced by 2 June',
        },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'overdue', due: '2025-06-02' }],
    },
    {
      name: 'the works were finished in time',
      entries: [
        {
          on: '2025-04-14',
          kind: 'response sent',
          stage: 1,
          promises: ['repair the bathroom ceiling'],
          due: '2025-06-02',
        },
        { on: '2025-05-28', kind: 'works completed' },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'done in time', due: '2025-06-02', done: '2025-05-28' }],
    },
    {
      name: 'other works were finished, not the ones promised',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'bathroom ceiling', id: 'ceiling' },
        { on: '2025-03-04', kind: 'repair reported', problem: 'kitchen tap', id: 'tap' },
        { on: '2025-04-01', kind: 'complaint received', for: 'ceiling', id: 'complaint' },
        {
          on: '2025-04-14',
          kind: 'response sent',
          for: 'complaint',
          stage: 1,
          promises: ['repair the ceiling'],
          due: '2025-06-02',
        },
        { on: '2025-05-28', kind: 'works completed', for: 'tap' },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'overdue', due: '2025-06-02' }],
    },
    {
      name: 'the works are done, the money has not been paid',
      entries: [
        {
          on: '2025-04-14',
          kind: 'response sent',
          stage: 2,
          promises: ['replace the back door', 'pay £150'],
          due: '2025-06-02',
        },
        { on: '2025-05-28', kind: 'works completed' },
      ],
      asAt: '2025-06-20',
      shows: [
        { standing: 'done in time', due: '2025-06-02', done: '2025-05-28' },
        { standing: 'overdue', due: '2025-06-02' },
      ],
    },
    {
      name: 'the resident was told beforehand of a new date, and it was kept',
      entries: [
        {
          on: '2025-04-14',
          kind: 'response sent',
          stage: 1,
          promises: ['survey the loft'],
          due: '2025-05-12',
          id: 'r',
        },
        { on: '2025-05-09', kind: 'promise changed', for: 'r', due: '2025-05-19', why: 'The surveyor is ill' },
        { on: '2025-05-19', kind: 'promise kept', for: 'r' },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'done in time', due: '2025-05-19', done: '2025-05-19' }],
    },
    {
      name: 'said to be kept, of two promises and neither by name',
      entries: [
        { on: '2025-04-14', kind: 'response sent', stage: 1, promises: ['review the rota'], due: '2025-06-02' },
        { on: '2025-04-21', kind: 'response sent', stage: 2, promises: ['pay £334.50'], due: '2025-06-02' },
        { on: '2025-05-28', kind: 'promise kept' },
      ],
      asAt: '2025-06-20',
      shows: [
        { standing: 'overdue', due: '2025-06-02' },
        { standing: 'overdue', due: '2025-06-02' },
      ],
    },
    {
      name: 'part of the money promised was paid',
      entries: [
        { on: '2025-04-14', kind: 'response sent', stage: 2, promises: ['pay £334.50'], due: '2025-06-02', id: 'r' },
        { on: '2025-05-28', kind: 'money paid', sum: '£200' },
        { on: '2025-05-28', kind: 'promise kept', for: 'r' },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'overdue', due: '2025-06-02' }],
    },
    {
      name: 'nothing was promised for a day',
      entries: [{ on: '2025-04-14', kind: 'response sent', stage: 1, promises: ['review our policy'] }],
      asAt: '2025-06-20',
      shows: [],
    },
  ],
};
