import { asPromised, workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { code2022 } from '../../library/law/code-2022.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { dayGivenAfter } from '../../record/complaints/day-given.ts';
import { dayPromised } from '../../record/complaints/day-promised.ts';
import { keptInLetter, sumPromised } from '../../record/complaints/kept-promises.ts';
import { sortSaid } from '../../record/complaints/promise.ts';
import { deedBesidePayment } from '../../record/complaints/promised-deed.ts';
import { promisesOf } from '../../record/complaints/promises-in-answer.ts';
import { deedOfWords } from '../../record/complaints/same-deed.ts';
import { keepTheDate, pay } from '../../record/deeds-by-name.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { withoutStop } from '../../record/kind.ts';
import { isAbout } from '../../record/problems/problem.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byCode, type ClockInForce, type Lesson, type Owed } from '../lesson.ts';

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
  // A promise that names no day is owed one: our own default, as the Code gives none.
  clock: byCode({ 'the day promised': asPromised, 'no day promised': workingDays(10) }),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.ofAny('response sent', 'apology given').flatMap((letter) => {
      const promises = promisesOf(letter);
      const changes = promises.length > 0 ? reading.allAfter(letter, 'promise changed') : [];
      return promises.flatMap((promise): readonly Owed[] => {
        const due = letter.due ?? dayPromised(promise, letter.happened);
        if (due === undefined) return sortSaid(promise) === 'payment' ? [] : [dayOwed(reading, letter, promise, clock)];
        const changed = changes.findLast((change) => change.happened <= due);
        return [
          {
            since: letter,
            because: changed?.due === undefined ? undefined : [changed],
            due: changed?.due ?? due,
            asks: `Do what the answer promised, by the day it said: ‘${withoutStop(promise)}’`,
            deed: deedOfWords(promise),
            doneWith: alsoAskedOf(reading, letter, promise),
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
      name: 'a new window was promised and no day named, then or since',
      entries: [{ on: '2025-04-14', kind: 'response sent', stage: 2, promises: ['a new bedroom window'] }],
      asAt: '2025-06-20',
      shows: [{ standing: 'overdue', due: '2025-04-30' }],
    },
    {
      name: 'a new window was promised, and the day told the week after',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', id: 'window', problem: 'bedroom window' },
        { on: '2025-03-24', kind: 'complaint received', id: 'complaint', for: 'window' },
        { on: '2025-04-14', kind: 'response sent', for: 'complaint', stage: 1, promises: ['a new bedroom window'] },
        { on: '2025-04-22', kind: 'works date given', for: 'window', due: '2025-07-07' },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'done in time', due: '2025-04-30', done: '2025-04-22' }],
    },
    {
      name: 'a sum was promised without a day, which is for what is paid',
      entries: [{ on: '2025-04-14', kind: 'response sent', stage: 1, promises: ['pay £80'] }],
      asAt: '2025-06-20',
      shows: [],
    },
    {
      name: 'nothing was promised',
      entries: [{ on: '2025-04-14', kind: 'response sent', stage: 1, decision: 'not upheld' }],
      asAt: '2025-06-20',
      shows: [],
    },
  ],
};

/** A day for what an answer promised without one: told, or the thing done, or promised anew in a later answer. */
function dayOwed(reading: Reading, letter: Letter, promise: string, clock: ClockInForce): Owed {
  const limit = 'no day promised';
  const due = clock.dueAfter(letter, limit);
  return {
    since: letter,
    limit,
    due: due.owner === 'code' ? { ...due, owner: 'default' } : due,
    asks: `Give the resident a day for what the answer promised without one: ‘${withoutStop(promise)}’`,
    doneBy: earliest<Entry>(keptInLetter(reading, letter, promise), dayGivenAfter(reading, letter)),
  };
}

/** Where the works have a date, or the money was offered by itself, what was promised is asked by that. */
function alsoAskedOf(reading: Reading, letter: Letter, promise: string): readonly string[] {
  switch (sortSaid(promise)) {
    case 'works':
      return reading.problems.filter((problem) => isAbout(reading, problem, letter)).map(keepTheDate);
    case 'payment': {
      const sum = deedBesidePayment(promise) === undefined ? sumPromised(promise) : undefined;
      return sum === undefined ? [] : [pay(sum)];
    }
    default:
      return [];
  }
}

type Letter = Entry<'response sent' | 'apology given'>;
