import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from '../../calendar/day.ts';
import { endOf } from '../../calendar/instant.ts';
import { read } from '../reading.ts';
import { isEntry, readStoryEntry, type StoryEntry } from '../story/story-entry.ts';
import { lastLeft, partLeft } from './last-left.ts';

function readingOf(entries: readonly StoryEntry[]) {
  const record = entries.map((written, place) => {
    const found = readStoryEntry(written, { starts: undefined, name: 'test', place: place + 1 });
    assert.ok(isEntry(found), JSON.stringify(found));
    return found;
  });
  return read(record, endOf(day('2026-01-01')));
}

const known = (on: string, person: string): StoryEntry => ({ on, kind: 'person known', person });
const left = (on: string, person: string): StoryEntry => ({ on, kind: 'person left', person });

const ends: readonly (readonly [string, readonly StoryEntry[], readonly string[], string | undefined])[] = [
  ['nobody is known', [], [], undefined],
  ['nobody left', [known('2024-01-01', 'resident')], [], undefined],
  ['the only one left', [known('2024-01-01', 'resident'), left('2025-01-01', 'Resident')], [], '2025-01-01'],
  [
    'one of two left',
    [known('2024-01-01', 'resident'), known('2024-01-01', 'son'), left('2025-01-01', 'resident')],
    [],
    undefined,
  ],
  [
    'both left, on different days',
    [
      ...[known('2024-01-01', 'resident'), known('2024-01-01', 'son')],
      ...[left('2025-03-01', 'son'), left('2025-01-01', 'resident')],
    ],
    [],
    '2025-03-01',
  ],
  [
    'somebody came back',
    [known('2024-01-01', 'resident'), left('2025-01-01', 'resident'), known('2025-02-01', 'resident')],
    [],
    undefined,
  ],
  [
    'somebody is named beside the record alone',
    [known('2024-01-01', 'resident'), left('2025-01-01', 'resident')],
    ['resident', 'partner'],
    undefined,
  ],
  [
    'and left',
    [known('2024-01-01', 'resident'), left('2025-01-01', 'resident'), left('2025-02-01', 'partner')],
    ['resident', 'partner'],
    '2025-02-01',
  ],
  [
    'whoever is named only acts for them',
    [known('2024-01-01', 'resident'), left('2025-01-01', 'resident')],
    ['representative 2'],
    '2025-01-01',
  ],
  ['whoever left was never known to live there', [left('2025-01-01', 'lodger')], [], undefined],
];

describe('a household ends when the last known of it left', () => {
  for (const [says, entries, named, expected] of ends)
    test(says, () => {
      const found = lastLeft(readingOf(entries), named);
      assert.equal(found && isoDay(found), expected);
    });
});

const parts: readonly (readonly [string, readonly StoryEntry[], string | undefined])[] = [
  ['lives there', [known('2024-01-01', 'partner')], undefined],
  ['left', [known('2024-01-01', 'partner'), left('2025-01-01', 'partner')], '2025-01-01'],
  ['left, and was never known to be there', [left('2025-01-01', 'Partner')], '2025-01-01'],
  [
    'came back',
    [known('2024-01-01', 'partner'), left('2025-01-01', 'partner'), known('2025-02-01', 'partner')],
    undefined,
  ],
];

describe('a part somebody had and left', () => {
  for (const [says, entries, expected] of parts)
    test(says, () => {
      const found = partLeft(readingOf(entries), 'partner');
      assert.equal(found && isoDay(found), expected);
    });
});
