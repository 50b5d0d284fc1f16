import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import { readingOf } from '../record/reading-of.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { nextSteps } from './next.ts';

const complaint: StoryEntry = { on: '2025-06-02', kind: 'complaint received', id: 'complaint' };
const acknowledged: StoryEntry = {
  ...{ on: '2025-06-04', kind: 'complaint acknowledged', for: 'complaint', stage: 1 },
};
const answer = (...promises: readonly string[]): StoryEntry => ({
  ...{ on: '2025-06-18', kind: 'response sent', id: 'answer', for: 'complaint', stage: 1 },
  ...{ promises, due: '2025-07-31' },
});
const promise = (says: string, on: string, due: string): StoryEntry => ({
  ...{ on, kind: 'promise made', for: on === '2025-06-18' ? 'answer' : 'complaint', promise: says, due },
});

const ofPromises = ['complaints/actions-tracked', 'complaints/stage-1-answered', 'records/promise-kept'];
const assessed = (asAt: string, entries: readonly StoryEntry[]) =>
  assess(readingOf(entries).entries, endOf(day(asAt)), lessons);
const steps = (asAt: string, ...entries: readonly StoryEntry[]) =>
  nextSteps(assessed(asAt, entries))
    .map(({ lesson }) => lesson.id)
    .filter((id) => ofPromises.includes(id))
    .toSorted();

const shower = 'replace the shower';

describe('what two lessons ask, and one deed does by one day, is to do once', () => {
  test('a promise that stands in an answer and by itself', () => {
    const both = [complaint, acknowledged, answer(shower), promise('Replace the shower.', '2025-06-18', '2025-07-31')];
    assert.deepEqual(steps('2025-06-20', ...both), ['complaints/actions-tracked']);
    assert.deepEqual(steps('2025-08-20', ...both), ['complaints/actions-tracked']);
  });

  test('and is missed under both once it is late', () => {
    const both = [complaint, acknowledged, answer(shower), promise(shower, '2025-06-18', '2025-07-31')];
    const missed = assessed('2025-08-20', both).failings.map(({ lesson }) => lesson.id);
    assert.ok(missed.includes('complaints/actions-tracked') && missed.includes('records/promise-kept'));
  });

  const reply = 'You will have our reply to your complaint';
  test('an answer promised for the day the complaint has to be answered by', () => {
    const told = promise(reply, '2025-06-04', '2025-06-18');
    assert.deepEqual(steps('2025-06-05', complaint, acknowledged, told), ['complaints/stage-1-answered']);
    assert.deepEqual(steps('2025-06-25', complaint, acknowledged, told), ['complaints/stage-1-answered']);
  });

  const quiet: readonly (readonly [name: string, entries: readonly StoryEntry[]])[] = [
    ['an answer promised for an earlier day', [promise(reply, '2025-06-04', '2025-06-11')]],
    ['something else promised for the same day', [promise('mend the gate', '2025-06-04', '2025-06-18')]],
    [
      'word of something else for the same day',
      [promise('ring back about the parking space', '2025-06-04', '2025-06-18')],
    ],
  ];
  for (const [name, entries] of quiet)
    test(`not ${name}`, () => {
      assert.deepEqual(steps('2025-06-05', complaint, acknowledged, ...entries), [
        'complaints/stage-1-answered',
        'records/promise-kept',
      ]);
    });

  test('not another promise than the one in the answer, nor the same by another day', () => {
    for (const other of [
      promise('send the report', '2025-06-18', '2025-07-31'),
      promise(shower, '2025-06-18', '2025-07-10'),
    ])
      assert.deepEqual(steps('2025-06-20', complaint, acknowledged, answer(shower), other), [
        'complaints/actions-tracked',
        'records/promise-kept',
      ]);
  });
});
