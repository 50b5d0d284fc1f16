import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { repairSpells } from './repair-spell.ts';

const report: StoryEntry = { on: '2024-03-04', kind: 'repair reported', problem: 'shower leaks' };
const done: StoryEntry = { on: '2024-03-11', kind: 'works completed', for: 'e1' };
const doneAgain: StoryEntry = { ...done, on: '2024-09-02' };

const courses: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['mended', [report, done], ['e1 to e2']],
  ['not mended', [report], ['e1 to nothing']],
  [
    'back, and mended again',
    [report, done, { on: '2024-04-08', kind: 'problem returned', for: 'e1' }, doneAgain],
    ['e1 to e2', 'e3 to e4'],
  ],
  [
    'a survey soon after the works finds that it was never mended',
    [report, done, { on: '2024-04-08', kind: 'survey made', for: 'e1', finds: ['shower tray cracked'] }, doneAgain],
    ['e1 to e4, as e3 shows'],
  ],
  [
    'she says that it still leaks, and it is never mended',
    [report, done, { on: '2024-04-08', kind: 'resident chased', for: 'e1', says: 'it is still leaking' }],
    ['e1 to nothing, as e3 shows'],
  ],
  [
    'still there, mended, and back',
    [
      report,
      done,
      { on: '2024-03-18', kind: 'resident chased', for: 'e1', says: 'it is still leaking' },
      { on: '2024-03-25', kind: 'works completed', for: 'e1' },
      { on: '2024-04-08', kind: 'problem returned', for: 'e1' },
    ],
    ['e1 to e4, as e3 shows', 'e5 to nothing'],
  ],
  ['more works later for the same report', [report, done, doneAgain], ['e1 to e2']],
];

describe('a repair from report to end', () => {
  for (const [name, entries, expected] of courses) {
    test(name, () => {
      const spells = readingOf(entries).problems.flatMap(repairSpells);
      assert.deepEqual(
        spells.map(({ began, ended, shownBy }) => {
          const shown = shownBy.length > 0 ? `, as ${shownBy.map(({ id }) => id).join(' ')} shows` : '';
          return `${began.id} to ${ended?.id ?? 'nothing'}${shown}`;
        }),
        expected,
      );
    });
  }
});
