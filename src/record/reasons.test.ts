import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry } from './entry.ts';
import { readingOf } from './reading-of.ts';
import { hasReasons } from './reasons.ts';
import type { StoryEntry } from './story/story-entry.ts';

const on = '2025-03-03';
const why = 'the works start on Monday';

const rows: readonly (readonly [string, StoryEntry, boolean])[] = [
  ['to move', { on, kind: 'move considered', decision: 'move' }, true],
  ['to stay', { on, kind: 'move considered', decision: 'stay' }, false],
  ['to stay, and why', { on, kind: 'move considered', decision: 'stay', why }, true],
  ['to stay, and what was looked at', { on, kind: 'move considered', decision: 'stay', considers: ['school'] }, true],
  ['a move agreed', { on, kind: 'move evidence weighed', decision: 'agreed' }, true],
  ['a move refused', { on, kind: 'move evidence weighed', decision: 'refused' }, false],
  ['an adaptation agreed', { on, kind: 'adaptation decided', decision: 'yes' }, true],
  ['an adaptation refused', { on, kind: 'adaptation decided', decision: 'no' }, false],
  ['a request refused in a note', { on, kind: 'request answered', answer: 'no', note: why }, true],
  ['a request refused in a word', { on, kind: 'request answered', answer: 'no' }, false],
  ['a hazard', { on, kind: 'hazard triaged', as: 'emergency' }, true],
  ['what decides nothing', { on, kind: 'moved out', to: 'a hotel' }, true],
  ['no hazard', { on, kind: 'hazard triaged', as: 'neither' }, false],
];

describe('whether a decision has the reasons it takes', () => {
  for (const [name, entry, expected] of rows) {
    test(name, () => assert.equal(hasReasons(decisionOf(entry)), expected));
  }

  test('a no whose reasons were told to the resident', () => {
    const no = decisionOf({ on, kind: 'adaptation decided', decision: 'no' });
    assert.equal(hasReasons(no, { why: undefined, note: undefined }), false);
    assert.equal(hasReasons(no, { why }), true);
  });
});

function decisionOf(entry: StoryEntry): Entry {
  return readingOf([entry]).entries.find(({ kind }) => kind === entry.kind) as Entry;
}
