import { workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import { saysOnlyToCome } from '../../record/complaints/word-to-come.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { moveDecided } from '../../record/moves/move.ts';
import { movesRequested } from '../../record/moves/move-reason.ts';
import type { Reading } from '../../record/reading.ts';
import { hasReasons } from '../../record/reasons.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

/** What answers a request when it points to it. */
const alsoAnswers: readonly KindName[] = [
  'letter sent',
  'resident updated',
  'response sent',
  'works ordered',
  'works refused',
  'works started',
  'works completed',
  'promise made',
  'appointment made',
  'adaptation decision told',
  'adjustment agreed',
  'adjustment refused',
];

export const requestAnswered: Lesson = {
  id: 'records/request-answered',
  title: 'Answer a request, yes or no and why, within 10 working days',
  why: 'No with reasons can be argued with or planned around. Silence can only be waited out.',
  cites: [
    taughtBy('202208487', 'Requests for a side gate went unanswered, and the residents fitted one themselves.'),
    taughtBy('202117288', 'What the resident raised about asbestos was not properly taken up.'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) => [
    ...reading
      .of('request made')
      .filter((request) => !isRepeated(reading, request))
      .map((request) => ({ since: request, doneBy: answerTo(reading, request) })),
    ...onceUntilAnswered(
      movesRequested(reading).map((asked) => ({ since: asked, doneBy: answerToMove(reading, asked) })),
    ),
  ],

  examples: [
    {
      name: 'the request for a gate is never answered',
      entries: [{ on: '2024-09-02', kind: 'request made', request: 'a side gate' }],
      asAt: '2024-10-07',
      shows: [{ standing: 'overdue', due: '2024-09-16' }],
    },
    {
      name: 'told only that somebody will write, and nobody does',
      entries: [
        { on: '2024-09-02', kind: 'request made', id: 'gate', request: 'a side gate' },
        {
          on: '2024-09-05',
          kind: 'resident updated',
          for: 'gate',
          says: 'Passed to estates, who will write when they know',
        },
      ],
      asAt: '2024-10-07',
      shows: [{ standing: 'overdue', due: '2024-09-16' }],
    },
    {
      name: 'told that it will be done, and that somebody will ring with the day',
      entries: [
        { on: '2024-09-02', kind: 'request made', id: 'gate', request: 'a side gate' },
        {
          on: '2024-09-05',
          kind: 'resident updated',
          for: 'gate',
          says: 'It goes in this month; will ring with the day',
        },
      ],
      asAt: '2024-10-07',
      shows: [{ standing: 'done in time', due: '2024-09-16', done: '2024-09-05' }],
    },
    {
      name: 'answered no, with reasons, on the last day; Christmas does not count',
      entries: [
        { on: '2024-12-18', kind: 'request made', request: 'a dropped kerb' },
        { on: '2025-01-06', kind: 'request answered', answer: 'no', why: 'the road is not ours' },
      ],
      asAt: '2025-02-03',
      shows: [{ standing: 'done in time', due: '2025-01-06', done: '2025-01-06' }],
    },
    {
      name: 'a no without reasons is half an answer',
      entries: [
        { on: '2024-09-02', kind: 'request made', request: 'a dropped kerb' },
        { on: '2024-09-06', kind: 'request answered', answer: 'no' },
      ],
      asAt: '2024-10-07',
      shows: [{ standing: 'overdue', due: '2024-09-16' }],
    },
    {
      name: 'simply done',
      entries: [
        { on: '2024-09-02', kind: 'request made', request: 'a side gate', id: 'gate' },
        { on: '2024-09-06', kind: 'works ordered', works: 'side gate', for: 'gate' },
      ],
      asAt: '2024-10-07',
      shows: [{ standing: 'done in time', due: '2024-09-16', done: '2024-09-06' }],
    },
    {
      name: 'asked again before anyone answered: the first clock still runs, once',
      entries: [
        { on: '2024-09-02', kind: 'request made', request: 'a side gate', id: 'gate' },
        { on: '2024-09-23', kind: 'request made', request: 'the side gate again', for: 'gate' },
      ],
      asAt: '2024-10-07',
      shows: [{ standing: 'overdue', due: '2024-09-16' }],
    },
    {
      name: 'a bigger home is asked for, twice, and four months on nobody has said anything',
      entries: [
        { on: '2024-09-02', kind: 'move asked for', sort: 'permanent', why: 'five of us in one bedroom' },
        { on: '2024-11-04', kind: 'move asked for', why: 'still five of us in one bedroom' },
      ],
      asAt: '2025-01-06',
      shows: [{ standing: 'overdue', due: '2024-09-16' }],
    },
    {
      name: 'a move is asked for, and its evidence weighed',
      entries: [
        { on: '2024-09-02', kind: 'move asked for', id: 'm', sort: 'permanent' },
        { on: '2024-09-10', kind: 'move evidence weighed', for: 'm', decision: 'refused', why: 'not on this scale' },
      ],
      asAt: '2025-01-06',
      shows: [{ standing: 'done in time', due: '2024-09-16', done: '2024-09-10' }],
    },
    {
      name: 'a move is asked for, and refused in a word',
      entries: [
        { on: '2024-09-02', kind: 'move asked for', id: 'm', sort: 'permanent' },
        { on: '2024-09-10', kind: 'request answered', for: 'm', answer: 'no' },
      ],
      asAt: '2025-01-06',
      shows: [{ standing: 'overdue', due: '2024-09-16' }],
    },
    {
      name: 'nothing was asked for',
      entries: [{ on: '2024-09-02', kind: 'repair reported', problem: 'gate' }],
      asAt: '2024-10-07',
      shows: [],
    },
  ],
};

function isRepeated(reading: Reading, request: Entry<'request made'>): boolean {
  const earlier = reading.entry(request.for);
  if (earlier?.kind !== 'request made') return false;
  const answer = answerTo(reading, earlier);
  return !answer || answer.happened >= request.happened;
}

function answerTo(reading: Reading, request: Entry<'request made'>): Entry | undefined {
  return earliest<Entry>(
    reading.firstAfter(request, 'request answered', (answer) => hasReasons(answer)),
    firstTelling(reading, request),
  );
}

/** What is decided of a move answers it, whichever form it was written down in. */
function answerToMove(reading: Reading, asked: Entry<'move asked for'>): Entry | undefined {
  return earliest<Entry>(
    moveDecided(reading, asked, asked),
    reading.firstAfter(asked, 'request answered', (answer) => hasReasons(answer)),
    reading.firstAfter(asked, 'move progressed'),
    firstTelling(reading, asked),
  );
}

/** The first that names what was asked and is no mere word that an answer is to come. */
function firstTelling(reading: Reading, asked: Entry): Entry | undefined {
  return reading.firstNaming(
    asked,
    alsoAnswers,
    (one) => !('says' in one && one.says !== undefined && saysOnlyToCome(one.says)),
  );
}

type Answered = { readonly since: Entry; readonly doneBy: Entry | undefined };

/** A move asked for again before anybody answered is the same request: the first clock still runs, once. */
function onceUntilAnswered(owed: readonly Answered[]): readonly Answered[] {
  return owed.filter((one, place) => place === 0 || one.doneBy?.id !== owed[place - 1]?.doneBy?.id);
}
