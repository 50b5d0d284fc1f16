import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { firstAbout } from './behaviour-about.ts';

const noise = (on: string, more: object = {}): StoryEntry => ({
  ...{ on, kind: 'antisocial behaviour reported', harm: 'noise' },
  ...more,
});
const spoke = (on: string, more: object = {}): StoryEntry => ({
  ...{ on, kind: 'person complained of spoken to', id: 'spoke' },
  ...more,
});

/** For each matter, whether somebody was spoken to about it. */
const rows: readonly (readonly [string, readonly StoryEntry[], readonly boolean[]])[] = [
  [
    'a year later, about the trouble of that year',
    [noise('2024-03-04'), noise('2025-02-03'), spoke('2025-02-17')],
    [false, true],
  ],
  [
    'after closing, about what came since',
    [noise('2025-03-03'), { on: '2025-04-01', kind: 'case closed' }, noise('2025-05-06'), spoke('2025-05-12')],
    [false, true],
  ],
  [
    'before the later trouble, about the earlier',
    [noise('2024-03-04'), spoke('2024-12-02'), noise('2025-02-03')],
    [true, false],
  ],
  [
    'by name, whenever it was',
    [noise('2024-03-04', { id: 'old' }), noise('2025-02-03'), spoke('2025-02-17', { for: 'old' })],
    [true, false],
  ],
  [
    'two that lay open side by side, about both',
    [noise('2025-03-03', { id: 'a' }), noise('2025-03-10', { for: 'a' }), noise('2025-03-17'), spoke('2025-03-24')],
    [true, true],
  ],
  ['trouble that goes on is one', [noise('2025-03-03'), noise('2025-06-02'), spoke('2025-06-09')], [true]],
];

describe('what points nowhere is about the nearest trouble before it', () => {
  for (const [name, entries, expected] of rows)
    test(name, () => {
      const reading = readingOf(entries);
      const about = reading.behaviour.matters.map(
        (matter) => firstAbout(reading, matter, 'person complained of spoken to') !== undefined,
      );
      assert.deepEqual(about, expected);
    });
});
