import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from '../../calendar/day.ts';
import type { Reading } from '../reading.ts';
import { readingOf as readingAt } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { type Complaint, isOfStage, lastWord, stagesOf } from './complaint.ts';
import { isDelayAt } from './complaint-delay.ts';
import { isAnswerTo } from './complaint-point.ts';

const readingOf = (...entries: readonly StoryEntry[]) => readingAt(entries, '2029-01-01');

/** Each stage as 'number: opened, acknowledged, extensions, response, refused', by the ids of the entries. */
function sayStages(reading: Reading): readonly string[] {
  return stagesOf(reading.complaints).map(({ complaint, stage }) => {
    const extensions = stage.extensions.map(({ id }) => id).join('+');
    const parts = [stage.opened.id, stage.acknowledged?.id, extensions, stage.response?.id, stage.refused?.id];
    return `${complaint.received.id} ${stage.number}: ${parts.map((part) => part || '-').join(' ')}`;
  });
}

const onComplaint: StoryEntry = { on: '2025-04-01', kind: 'complaint received', id: 'c' };

const stages: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  [
    'a complaint through both stages, its entries pointing to it',
    [
      onComplaint,
      { on: '2025-04-02', kind: 'complaint acknowledged', stage: 1, for: 'c', id: 'a1' },
      { on: '2025-04-10', kind: 'extension sent', stage: 1, for: 'c', until: '2025-04-25', id: 'x1' },
      { on: '2025-04-24', kind: 'response sent', stage: 1, for: 'c', id: 'r1' },
      { on: '2025-05-01', kind: 'escalation asked for', for: 'c', id: 'e' },
      { on: '2025-05-02', kind: 'complaint acknowledged', stage: 2, for: 'c', id: 'a2' },
      { on: '2025-05-30', kind: 'response sent', stage: 2, for: 'c', id: 'r2' },
    ],
    ['c 1: c a1 x1 r1 -', 'c 2: e a2 - r2 -'],
  ],
  [
    'nothing points anywhere',
    [
      onComplaint,
      { on: '2025-04-02', kind: 'complaint acknowledged', stage: 1, id: 'a1' },
      { on: '2025-04-14', kind: 'response sent', stage: 1, id: 'r1' },
      { on: '2025-05-01', kind: 'escalation asked for', id: 'e' },
      { on: '2025-05-30', kind: 'response sent', stage: 2, id: 'r2' },
    ],
    ['c 1: c a1 - r1 -', 'c 2: e - - r2 -'],
  ],
  [
    'the request points to nothing, and the rest of stage 2 to the complaint',
    [
      onComplaint,
      { on: '2025-05-01', kind: 'escalation asked for', id: 'e' },
      { on: '2025-05-02', kind: 'complaint acknowledged', stage: 2, for: 'c', id: 'a2' },
      { on: '2025-05-30', kind: 'response sent', stage: 2, for: 'c', id: 'r2' },
    ],
    ['c 1: c - - - -', 'c 2: e a2 - r2 -'],
  ],
  [
    'a letter, and an update, of ours that take it up are the acknowledgements',
    [
      onComplaint,
      {
        ...{ on: '2025-04-03', kind: 'letter sent', id: 'l1', means: 'email' },
        says: 'We have logged your complaint at stage 1 and will answer by 17 April.',
      },
      { on: '2025-05-01', kind: 'escalation asked for', id: 'e' },
      {
        ...{ on: '2025-05-02', kind: 'resident updated', id: 'u2', means: 'phone' },
        says: 'told her that her complaint is now at stage 2',
      },
    ],
    ['c 1: c l1 - - -', 'c 2: e u2 - - -'],
  ],
  [
    'a note about such a letter, the resident’s own letter, and one of something else, acknowledge nothing',
    [
      onComplaint,
      { on: '2025-04-02', kind: 'note made', says: 'complaint logged at stage 1, ack letter posted today' },
      {
        on: '2025-04-03',
        kind: 'letter sent',
        by: 'resident',
        says: 'I have logged your complaint at stage 1, he said',
      },
      { on: '2025-04-04', kind: 'letter sent', says: 'We have logged your complaint of noise from number 12.' },
      { on: '2025-04-05', kind: 'letter sent', says: 'We will acknowledge your complaint within five days.' },
    ],
    ['c 1: c - - - -'],
  ],
  [
    'stage 2 with no request on record opens with no letter that names it',
    [onComplaint, { on: '2025-05-02', kind: 'letter sent', says: 'Your complaint is now at stage 2.' }],
    ['c 1: c - - - -'],
  ],
  [
    'stage 2 with no request on record opens with the first sign of it',
    [onComplaint, { on: '2025-05-02', kind: 'complaint acknowledged', stage: 2, id: 'a2' }],
    ['c 1: c - - - -', 'c 2: a2 a2 - - -'],
  ],
  [
    'refused, asked for again and taken on: stage 2 is the second request’s',
    [
      onComplaint,
      { on: '2025-05-01', kind: 'escalation asked for', id: 'e1' },
      { on: '2025-05-06', kind: 'escalation refused', id: 'f' },
      { on: '2025-05-20', kind: 'escalation asked for', id: 'e2' },
      { on: '2025-05-22', kind: 'complaint acknowledged', stage: 2, id: 'a2' },
    ],
    ['c 1: c - - - -', 'c 2: e2 a2 - - -'],
  ],
  [
    'refused and left at that',
    [
      onComplaint,
      { on: '2025-05-01', kind: 'escalation asked for', id: 'e1' },
      { on: '2025-05-06', kind: 'escalation refused', id: 'f' },
    ],
    ['c 1: c - - - -', 'c 2: e1 - - - f'],
  ],
  [
    'an extension after the answer is not that stage’s',
    [
      onComplaint,
      { on: '2025-04-14', kind: 'response sent', stage: 1, id: 'r1' },
      { on: '2025-04-20', kind: 'extension sent', stage: 1, until: '2025-05-01', id: 'x' },
    ],
    ['c 1: c - - r1 -'],
  ],
  [
    'two complaints: a request that names neither is about the later',
    [
      onComplaint,
      { on: '2025-04-14', kind: 'response sent', stage: 1, for: 'c', id: 'r1' },
      { on: '2025-06-02', kind: 'complaint received', id: 'd' },
      { on: '2025-06-12', kind: 'response sent', stage: 1, for: 'd', id: 'r2' },
      { on: '2025-06-16', kind: 'escalation asked for', id: 'e' },
    ],
    ['c 1: c - - r1 -', 'd 1: d - - r2 -', 'd 2: e - - - -'],
  ],
  [
    'a response for the repair complained of is the complaint’s',
    [
      { on: '2025-03-01', kind: 'repair reported', problem: 'roof', id: 'roof' },
      onComplaint,
      { on: '2025-04-14', kind: 'response sent', stage: 1, for: 'roof', id: 'r1' },
    ],
    ['c 1: c - - r1 -'],
  ],
  [
    'what answers another complaint does not answer this one',
    [
      onComplaint,
      { on: '2025-04-02', kind: 'complaint received', id: 'd' },
      { on: '2025-04-14', kind: 'response sent', stage: 1, for: 'd', id: 'r1' },
    ],
    ['c 1: c - - - -', 'd 1: d - - r1 -'],
  ],
];

describe('a complaint’s stages', () => {
  for (const [name, entries, expected] of stages) {
    test(name, () => assert.deepEqual(sayStages(readingOf(...entries)), expected));
  }
});

const requests: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  [
    'asking again while nobody has answered is one request',
    [
      onComplaint,
      { on: '2025-05-01', kind: 'escalation asked for', id: 'e1' },
      { on: '2025-05-20', kind: 'escalation asked for', id: 'e2' },
      { on: '2025-05-22', kind: 'complaint acknowledged', stage: 2, id: 'a2' },
    ],
    ['e1 a2'],
  ],
  [
    'asking again while stage 2 is under way is no new request',
    [
      onComplaint,
      { on: '2025-05-01', kind: 'escalation asked for', id: 'e1' },
      { on: '2025-05-02', kind: 'complaint acknowledged', stage: 2, id: 'a2' },
      { on: '2025-05-20', kind: 'escalation asked for', id: 'e2' },
    ],
    ['e1 a2'],
  ],
  [
    'asking again after a refusal is a new one',
    [
      onComplaint,
      { on: '2025-05-01', kind: 'escalation asked for', id: 'e1' },
      { on: '2025-05-06', kind: 'escalation refused', id: 'f' },
      { on: '2025-05-20', kind: 'escalation asked for', id: 'e2' },
    ],
    ['e1 f', 'e2 -'],
  ],
  [
    'after the final answer there is nothing left to ask for',
    [
      onComplaint,
      { on: '2025-05-01', kind: 'response sent', stage: 2, id: 'r2' },
      { on: '2025-05-20', kind: 'escalation asked for', id: 'e1' },
    ],
    [],
  ],
];

describe('requests for stage 2', () => {
  for (const [name, entries, expected] of requests) {
    test(name, () => {
      const [complaint] = readingOf(...entries).complaints;
      const said = complaint?.escalations.map(
        ({ asked, refused, actedOn }) => `${asked.id} ${(refused ?? actedOn)?.id ?? '-'}`,
      );
      assert.deepEqual(said, expected);
    });
  }
});

function only(reading: Reading): Complaint {
  const [complaint] = reading.complaints;
  assert.ok(complaint);
  return complaint;
}

test('the Code is that of the day the complaint was first made', () => {
  const codeOn = (on: string) => only(readingOf({ on, kind: 'complaint received' })).code;
  assert.equal(codeOn('2024-03-31'), '2022');
  assert.equal(codeOn('2024-04-01'), '2024');
});

test('taking it back settles a complaint, and no other reason for closing it does', () => {
  const closedFor = (why: string | undefined) =>
    only(
      readingOf(onComplaint, {
        on: '2025-04-03',
        kind: 'complaint closed',
        ...(why === undefined ? {} : { why }),
      }),
    ).withdrawn?.happened;
  assert.equal(isoDay(closedFor('The resident has withdrawn it') ?? day('2000-01-01')), '2025-04-03');
  assert.equal(closedFor('No reply to our letter'), undefined);
  assert.equal(closedFor(undefined), undefined);
});

test('the last word is the final answer, or the first where stage 2 was refused', () => {
  const first: StoryEntry = { on: '2025-04-14', kind: 'response sent', stage: 1, id: 'r1' };
  const asked: StoryEntry = { on: '2025-05-01', kind: 'escalation asked for' };
  const wordOf = (...entries: readonly StoryEntry[]) => lastWord(only(readingOf(onComplaint, ...entries)))?.id;
  assert.equal(wordOf(), undefined);
  assert.equal(wordOf(first), 'r1');
  assert.equal(wordOf(first, asked), undefined);
  assert.equal(wordOf(first, asked, { on: '2025-05-06', kind: 'escalation refused' }), 'r1');
  assert.equal(wordOf(first, asked, { on: '2025-05-30', kind: 'response sent', stage: 2, id: 'r2' }), 'r2');
});

test('a failing belongs to the stage whose opening caused it, and is a delay only if something came late', () => {
  const reading = readingOf(
    onComplaint,
    { on: '2025-04-14', kind: 'response sent', stage: 1, id: 'r1' },
    { on: '2025-05-01', kind: 'escalation asked for', id: 'e' },
    { on: '2025-05-15', kind: 'complaint acknowledged', stage: 2, id: 'a2' },
  );
  const complaint = only(reading);
  const [first, second] = complaint.stages;
  assert.ok(second);
  const request = reading.entry('e');
  assert.ok(request);
  assert.equal(isOfStage(complaint, first, [complaint.received]), true);
  assert.equal(isOfStage(complaint, first, [complaint.received, request]), false);
  assert.equal(isOfStage(complaint, second, [complaint.received, request]), true);
  const failing = (id: string, because: typeof request) => ({ lesson: { id }, because: [because] });
  assert.equal(isDelayAt(complaint, second, failing('complaints/acknowledged', request)), true);
  assert.equal(isDelayAt(complaint, first, failing('complaints/acknowledged', complaint.received)), false);
  assert.equal(isDelayAt(complaint, first, failing('complaints/stage-1-answered', complaint.received)), true);
  assert.equal(isDelayAt(complaint, first, failing('repairs/too-long', complaint.received)), false);
});

const points: readonly (readonly [string, string, boolean])[] = [
  ['damp in the bedroom', 'damp in the bedroom', true],
  ['Damp in the bedroom', 'the damp in your bedroom', true],
  ['the roof', 'the roof and the gutters', true],
  ['delay in repairing the roof', 'roof repairs', true],
  ['rudeness on the phone', 'damp in the bedroom', false],
  ['calls not returned', 'every point raised', true],
  ['calls not returned', 'all points', true],
  ['noise at night', 'all night noise', true],
  ['calls not returned', 'all night noise', false],
];

describe('whether an answer is to a point', () => {
  for (const [point, answer, expected] of points) {
    test(`“${answer}” ${expected ? 'answers' : 'does not answer'} “${point}”`, () =>
      assert.equal(isAnswerTo(point, answer), expected));
  }
});
