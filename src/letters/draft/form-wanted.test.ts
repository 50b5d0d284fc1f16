import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../../record/reading-of.ts';
import type { StoryEntry } from '../../record/story/story-entry.ts';
import { formWanted } from './form-wanted.ts';

const on = '2026-01-12';
const rows: readonly (readonly [string, readonly StoryEntry[], boolean, RegExp | undefined])[] = [
  ['nothing known', [], false, undefined],
  [
    'large print agreed',
    [{ on, kind: 'adjustment agreed', adjustment: 'letters in large print' }],
    true,
    /large print/,
  ],
  ['easy read agreed', [{ on, kind: 'adjustment agreed', adjustment: 'easy read letters' }], false, /easy read/],
  ['braille', [{ on, kind: 'adjustment agreed', adjustment: 'Braille' }], false, /braille/],
  [
    'cannot read English',
    [{ on, kind: 'person known', person: 'resident', needs: ['cannot read English'] }],
    false,
    /translated/,
  ],
  [
    'an adjustment of another sort',
    [{ on, kind: 'adjustment agreed', adjustment: 'time to answer the door' }],
    false,
    undefined,
  ],
  [
    'told of danger',
    [{ on, kind: 'safe contact agreed', person: 'resident', means: ['phone'] }],
    false,
    /told us of danger/,
  ],
];

describe('the form a household needs its letters in', () => {
  for (const [name, entries, isLargePrint, says] of rows)
    test(name, () => {
      const wanted = formWanted(readingOf(entries));
      assert.equal(wanted.isLargePrint, isLargePrint);
      if (says) assert.match(wanted.says.join(' '), says);
      else assert.deepEqual(wanted.says, []);
    });
});
