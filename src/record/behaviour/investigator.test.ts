import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { tieOf } from './investigator.ts';

const alleged: StoryEntry = { on: '2026-03-03', kind: 'staff conduct alleged', person: 'Gary Hall', by: 'Lee Marsh' };
const visit: StoryEntry = { on: '2026-02-20', kind: 'visit made', by: 'Ade Cole', outcome: 'inspected' };

const rows: readonly (readonly [string, readonly StoryEntry[], string, string | undefined])[] = [
  ['the person complained of', [alleged], 'Gary Hall', 'complained of'],
  ['the same person by a shorter name', [alleged], 'Mr Hall', 'complained of'],
  ['somebody the record does not know', [alleged, visit], 'Bea Lund', undefined],
  ['whoever came to the home', [alleged, visit], 'Ade Cole', 'had a part'],
  ['whoever was booked to come', [alleged, booked('Ade Cole')], 'Ade Cole', 'had a part'],
  ['whoever took the call', [alleged], 'Lee Marsh', undefined],
  [
    'whoever rang about it afterwards',
    [alleged, { on: '2026-03-04', kind: 'resident updated', by: 'Lee Marsh' }],
    'Lee Marsh',
    undefined,
  ],
  ['a role that many share', [{ ...alleged, person: 'the operative' } as StoryEntry], 'operations manager', undefined],
  [
    'whoever contact was stopped with',
    [
      { ...alleged, person: 'operative' } as StoryEntry,
      { on: '2026-03-04', kind: 'contact barred', person: 'G. Hall' },
    ],
    'Gary Hall',
    'complained of',
  ],
];

function booked(person: string): StoryEntry {
  return { on: '2026-02-20', kind: 'appointment made', planned: '2026-02-27', person };
}

describe('whether the record ties somebody to what they would look into', () => {
  for (const [name, entries, person, expected] of rows)
    test(name, () => assert.equal(tieOf(readingOf(entries), person)?.is, expected));
});
