import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { spellsOfProblem } from './problem-open.ts';

const report: StoryEntry = { on: '2024-03-04', kind: 'repair reported', problem: 'no heating', id: 'r' };
const done: StoryEntry = { on: '2024-03-11', kind: 'works completed', for: 'r', id: 'w' };
const ordered: StoryEntry = { on: '2024-03-13', kind: 'works ordered', for: 'r', works: 'new boiler', id: 'o' };
const fixed: StoryEntry = { on: '2024-03-15', kind: 'resident confirmed fixed', for: 'r', id: 'f' };
const plan: StoryEntry = { on: '2024-03-05', kind: 'communication plan agreed', every: 5 };
const nextDoor: StoryEntry = {
  on: '2024-03-10',
  kind: 'cause found',
  for: 'r',
  cause: 'from the flat above',
  where: 'another property',
};
const refused: StoryEntry = { on: '2024-03-11', kind: 'works refused', for: 'r', why: 'it is theirs', id: 'no' };

const courses: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['mended', [report, done], ['r to w']],
  ['more is ordered for it', [report, done, ordered], ['r to w', 'o on']],
  [
    'the resident says that what was done holds, while more is to come by a day',
    [report, done, { ...ordered, due: '2024-04-02' }, fixed],
    ['r to w', 'o on'],
  ],
  [
    'what was ordered by a day is done too',
    [report, done, { ...ordered, due: '2024-04-02' }, { ...done, on: '2024-04-02', for: 'o', id: 'w2' }],
    ['r to w', 'o to w2'],
  ],
  [
    'all done before the day that it was ordered for',
    [report, { ...ordered, on: '2024-03-05', due: '2024-04-02' }, done],
    ['r to w'],
  ],
  [
    'something else is ordered',
    [report, done, { on: '2024-03-12', kind: 'repair reported', problem: 'gate', id: 'g' }, { ...ordered, for: 'g' }],
    ['r to w'],
  ],
  [
    'mice treated again after the holes were closed',
    [
      { ...report, problem: 'mice' },
      { on: '2024-03-11', kind: 'proofing done', for: 'r', id: 'w' },
      { on: '2024-03-18', kind: 'pests treated', for: 'r', id: 't' },
      { ...fixed, on: '2024-04-02' },
    ],
    ['r to w', 't to f'],
  ],
  ['refused', [report, refused], ['r to no']],
  ['refused, as it comes from next door', [report, nextDoor, refused], ['r on']],
  [
    'found to come from next door after it was patched up',
    [report, done, { ...nextDoor, on: '2024-03-18', id: 'n' }],
    ['r to w', 'n on'],
  ],
  ['mended, with a plan for keeping in touch', [report, plan, done], ['r on']],
  ['mended, with a plan, and she says so', [report, plan, done, fixed], ['r to f']],
  [
    'mended, with a plan, and a note says that she is content',
    [report, plan, done, { on: '2024-03-18', kind: 'note made', says: 'rang, pleased with the boiler', id: 'n' }],
    ['r to n'],
  ],
  [
    'mended, with a plan, and closed with her leave in a note',
    [report, plan, done, { on: '2024-03-18', kind: 'note made', says: 'all well. closed with her agreement', id: 'n' }],
    ['r to n'],
  ],
  [
    'mended, with a plan, and a note says that it will be closed',
    [report, plan, done, { on: '2024-03-18', kind: 'note made', says: 'case will be closed once she rings' }],
    ['r on'],
  ],
];

describe('when a problem is open to the resident', () => {
  for (const [name, entries, expected] of courses) {
    test(name, () => {
      const reading = readingOf(entries);
      const [problem] = reading.problems;
      assert.ok(problem);
      assert.deepEqual(
        spellsOfProblem(reading, problem).map(
          ({ opened, closed }) => `${opened.id} ${closed ? `to ${closed.id}` : 'on'}`,
        ),
        expected,
      );
    });
  }
});
