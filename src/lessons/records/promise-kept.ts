import type { Day } from '../../calendar/day.ts';
import { months, workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import { keptBy } from '../../record/complaints/kept-promises.ts';
import { changesInTime, sortOf } from '../../record/complaints/promise.ts';
import { promisesTheDay } from '../../record/complaints/promise-words.ts';
import { deedPromised } from '../../record/complaints/same-deed.ts';
import { giveADate } from '../../record/deeds-by-name.ts';
import type { Entry } from '../../record/entry.ts';
import { plainInFull } from '../../record/plain-words.ts';
import { isAbout } from '../../record/problems/problem.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const promiseKept: Lesson = {
  id: 'records/promise-kept',
  title: 'Keep each promise by its day, or say before that day what has changed and why',
  why: 'A promise is what the resident plans by, whoever made it and however. One nobody wrote down is one nobody keeps.',
  cites: [
    taughtBy('202113581', 'The landlord committed itself in writing to a move, and then refused it.'),
    taughtBy('202401894', 'The resident had been led to expect new windows that did not come.'),
  ],
  // For promises that name no day. The rest carry their own.
  clock: byDefault({ usual: workingDays(10), works: workingDays(20), 'a move': months(3) }),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.of('promise made').map((promise) => {
      const sort = sortOf(promise);
      const limit = sort === 'works' || sort === 'a move' ? sort : 'usual';
      const dueAfter = (from: Entry & { readonly due?: Day | undefined }) => from.due ?? clock.dueAfter(from, limit);
      const changes = changesInTime(reading, promise, (from) => {
        const due = dueAfter(from);
        return typeof due === 'number' ? due : due.day;
      });
      return {
        since: promise,
        because: changes,
        limit,
        deed: deedPromised(reading, promise),
        doneWith: promisesTheDay(plainInFull(promise.promise)) ? datesOf(reading, promise) : undefined,
        due: dueAfter(changes.at(-1) ?? promise),
        doneBy: keptBy(reading, promise),
      };
    }),

  examples: [
    {
      name: 'a promise that points to nothing, where one repair is all there is: its works keep it',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'roof leaks', id: 'r' },
        { on: '2025-01-10', kind: 'promise made', promise: 'mend the roof', due: '2025-01-31' },
        { on: '2025-01-24', kind: 'works completed', for: 'r' },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'done in time', due: '2025-01-31', done: '2025-01-24' }],
    },
    {
      name: 'a promise that points to nothing, and works for one of two repairs: nobody can tell that it was this one',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'roof leaks', id: 'r' },
        { on: '2025-01-06', kind: 'repair reported', problem: 'gate broken', id: 'g' },
        { on: '2025-01-10', kind: 'promise made', promise: 'mend the roof', due: '2025-01-31' },
        { on: '2025-01-24', kind: 'works completed', for: 'g' },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'overdue', due: '2025-01-31' }],
    },
    {
      name: 'a move promised in writing, with no day, and nothing nine months later',
      entries: [
        { on: '2023-01-09', kind: 'promise made', promise: 'to move the family', of: 'a move', means: 'letter' },
      ],
      asAt: '2023-10-02',
      shows: [{ standing: 'overdue', due: '2023-04-09' }],
    },
    {
      name: 'works promised by Friday and finished on Thursday',
      entries: [
        { on: '2025-03-03', kind: 'promise made', promise: 'the tap will be mended by Friday', due: '2025-03-07' },
        { on: '2025-03-06', kind: 'works completed' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-07', done: '2025-03-06' }],
    },
    {
      name: 'the resident is told in time that it will be a week later',
      entries: [
        { on: '2025-03-03', kind: 'promise made', promise: 'a new door', of: 'works', due: '2025-03-14', id: 'door' },
        { on: '2025-03-12', kind: 'promise changed', due: '2025-03-21', why: 'the door came damaged', for: 'door' },
        { on: '2025-03-20', kind: 'promise kept', for: 'door' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-21', done: '2025-03-20' }],
    },
    {
      name: 'told of the change only after the day had passed',
      entries: [
        { on: '2025-03-03', kind: 'promise made', promise: 'to ring back', due: '2025-03-05' },
        { on: '2025-03-10', kind: 'promise changed', due: '2025-03-21', why: 'the officer was away' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-05' }],
    },
    {
      name: 'said to be kept, of a call and a sum, and neither by name',
      entries: [
        { on: '2025-03-03', kind: 'promise made', promise: 'to ring each Friday', due: '2025-03-14' },
        { on: '2025-03-03', kind: 'promise made', promise: 'We will pay you £334.50', due: '2025-03-17' },
        { on: '2025-03-10', kind: 'promise kept' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'overdue', due: '2025-03-14' },
        { standing: 'overdue', due: '2025-03-17' },
      ],
    },
    {
      name: 'no promise was made',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'tap' }],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};

/** To give a date for works is what a promise to write with one is for. */
function datesOf(reading: Reading, promise: Entry): readonly string[] {
  return reading.problems.filter((problem) => isAbout(reading, problem, promise)).map(giveADate);
}
