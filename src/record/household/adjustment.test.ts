import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { lettersAgainst } from './adjustment.ts';

const agreed = (adjustment: string): StoryEntry => ({ on: '2025-01-06', kind: 'adjustment agreed', adjustment });
const letter = (says: string, more: object = {}): StoryEntry => ({
  on: '2025-02-03',
  kind: 'letter sent',
  says,
  means: 'letter',
  ...more,
});

/** Whether a letter goes against what was agreed. */
const rows: readonly (readonly [string, StoryEntry, StoryEntry, boolean])[] = [
  ['nothing by post', agreed('nothing by post'), letter('rent arrears'), true],
  [
    'no correspondence to be posted',
    agreed('no correspondence posted to the home; email instead'),
    letter('rent'),
    true,
  ],
  ['by email only', agreed('contact by email only'), letter('gas check'), true],
  [
    'email instead of letters, and it was an email',
    agreed('email instead of letters'),
    letter('gas', { means: 'email' }),
    false,
  ],
  ['their own letter', agreed('nothing by post'), letter('asks for help', { by: 'her daughter' }), false],
  ['before it was agreed', { ...agreed('nothing by post'), on: '2025-03-03' }, letter('rent'), false],
  ['calls at certain times are no word against letters', agreed('phone calls only after 4pm'), letter('rent'), false],
  ['no visits without a letter', agreed('no visits without letters first'), letter('visit on Monday'), false],
  ['large print, and the usual size', agreed('all letters in large print, size 18'), letter('visit. usual size'), true],
  ['large print, and nothing said of the size', agreed('large print'), letter('visit on Monday'), false],
  ['translated, and sent in English', agreed('letters translated into Polish'), letter('reply, sent in English'), true],
  ['ring before coming', agreed('ring before coming'), letter('visit. usual size'), false],
];

describe('letters that go against what was agreed', () => {
  for (const [name, adjustment, sent, expected] of rows) {
    test(name, () => assert.equal(lettersAgainst(readingOf([adjustment, sent])).length > 0, expected));
  }
});
