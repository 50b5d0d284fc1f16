import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { readingOf } from '../../record/reading-of.ts';
import type { StoryEntry } from '../../record/story/story-entry.ts';
import { blocksOfText } from '../opening/plain-text.ts';
import { partsOfLetter } from '../parts.ts';
import { factsWithoutEntry } from './facts-stated.ts';

const on = '2026-11-28';
const complaint: StoryEntry = {
  ...{ on: '2026-11-13', kind: 'complaint received', id: 'c' },
  points: ['letters sent to the old address', 'the fee charged'],
};
const found: StoryEntry = {
  ...{ on: '2026-11-27', kind: 'point considered', point: 'the fee charged', decision: 'upheld' },
  found: 'We had the new address from 2 June 2026 and charged £25 for no answer',
  remedy: 'The £25 is taken off',
};

const rows: readonly (readonly [string, string, readonly StoryEntry[], readonly string[]])[] = [
  ['a sum that what was found names', 'We charged you £25.', [complaint, found], []],
  ['a day that what was found names', 'You told us on 2 June 2026.', [complaint, found], []],
  ['another sum', 'We charged you £40.', [complaint, found], ['£40']],
  ['another day', 'You told us on 3 June 2026.', [complaint, found], ['3 June 2026']],
  [
    'a sum the resident told us of',
    'You told us that you paid £60 for a heater.',
    [complaint, { on: '2026-11-20', kind: 'note made', says: 'She paid £60 for a heater' }],
    [],
  ],
  [
    'a sum that was promised in words',
    'We promised: the £25 will be taken off your account.',
    [complaint, { on: '2026-11-27', kind: 'promise made', promise: 'the £25 will be taken off', due: '2026-12-04' }],
    [],
  ],
  [
    'a sum and a day that only a letter of ours names',
    'We paid you £500 on 2 November 2026.',
    [
      complaint,
      { on: '2026-11-20', kind: 'letter sent', says: 'We paid you £500 on 2 November 2026', means: 'letter' },
    ],
    ['£500', '2 November 2026'],
  ],
  [
    'a sum in a letter of theirs',
    'You told us that you spent £500.',
    [complaint, { on: '2026-11-20', kind: 'letter sent', says: 'I spent £500', by: 'the resident' }],
    [],
  ],
];

describe('facts a letter states that no entry stands behind', () => {
  for (const [name, says, entries, expected] of rows)
    test(name, () => {
      const { body } = partsOfLetter(blocksOfText(`Dear Emma Oakden\n\n${says}\n\nYours sincerely\nDenise Rothery`));
      const stated = factsWithoutEntry(readingOf(entries, on), new Set(), body, day(on));
      assert.deepEqual(stated.map(({ why }) => why.split(' is a fact')[0]).toSorted(), [...expected].toSorted());
    });
});
