import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry } from './entry.ts';
import { readingOf as readingAt } from './reading-of.ts';
import type { StoryEntry } from './story/story-entry.ts';
import { firstOnCase, isFrom } from './whole-case.ts';

const readingOf = (...entries: readonly StoryEntry[]) => readingAt(entries, '2026-01-01');

const case_: readonly StoryEntry[] = [
  { on: '2025-03-03', kind: 'repair reported', id: 'mould', problem: 'mould' },
  { on: '2025-03-04', kind: 'repair reported', id: 'tap', problem: 'tap' },
  { on: '2025-03-05', kind: 'survey made', id: 'survey', for: 'mould' },
  { on: '2025-03-06', kind: 'complaint received', id: 'complaint' },
  { on: '2025-03-06', kind: 'complaint received', id: 'about tap', for: 'tap' },
];

const pointing: readonly (readonly [string, string | undefined, boolean])[] = [
  ['nowhere', undefined, true],
  ['at the report', 'mould', true],
  ['at a step between', 'survey', true],
  ['at the complaint about everything', 'complaint', true],
  ['at another repair', 'tap', false],
  ['at a complaint about another repair', 'about tap', false],
];

describe('an assessment counts for the mould when it points', () => {
  for (const [name, target, expected] of pointing) {
    test(name, () => {
      const reading = readingOf(...case_, {
        on: '2025-03-10',
        kind: 'risk assessed',
        ...(target === undefined ? {} : { for: target }),
      });
      const mould = reading.entry('mould') as Entry;
      assert.equal(firstOnCase(reading, mould, mould, 'risk assessed') !== undefined, expected);
    });
  }
});

test('an entry is not after itself, and hours decide only where both are known', () => {
  const reading = readingOf(
    { on: '2025-03-03T10:00', kind: 'resident updated', id: 'ten' },
    { on: '2025-03-03T09:00', kind: 'resident updated', id: 'nine' },
    { on: '2025-03-03', kind: 'resident updated', id: 'some time' },
  );
  const [ten, nine, someTime] = ['ten', 'nine', 'some time'].map((id) => reading.entry(id) as Entry);
  assert.ok(ten && nine && someTime);
  assert.ok(!isFrom(ten, ten));
  assert.ok(isFrom(ten, nine) && !isFrom(nine, ten));
  assert.ok(isFrom(someTime, ten) && isFrom(nine, someTime));
});
