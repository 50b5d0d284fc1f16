import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from './block.ts';
import { lineOf } from './line.ts';

/** A page has few lines as wide as it is, where its report is short. */
function onPages(last: string, next: string): readonly string[] {
  const short = Array.from({ length: 12 }, (_, place) => `Point ${place + 1} is told and is over.`);
  const texts = [...short, last, next];
  const lines = texts.map((text, place) =>
    lineOf(text, { page: place < 6 ? 1 : 2, line: place + 1 }, { afterGap: place <= short.length }),
  );
  return blocksOf(lines).map(({ text }) => text);
}

test('a sentence that is not over goes on with its last word, however few lines of a report are as wide', () => {
  const [one, other] = ['We found severe maladministration in case 202000111 involving Willow Tree Housing', 'Group.'];
  assert.equal(onPages(one, other).at(-1), `${one} ${other}`);
});

test('a sentence that is over does not go on where the width cannot be told', () => {
  const [one, other] = [
    'It closed the job twice without anyone visiting, and had to begin again each time.',
    'Crane Homes',
  ];
  assert.deepEqual(onPages(one, other).slice(-2), [one, other]);
});

test('a bullet that is broken between its references goes on with them, however they are joined', () => {
  for (const next of ['& 202000222', 'and 202000222', '(& 202000222)', 'case no. 202000222']) {
    const lines = [
      lineOf('• Willow Tree Housing 202000111', { line: 1 }, { afterGap: false }),
      lineOf(next, { line: 2 }, { afterGap: false }),
    ];
    assert.deepEqual(
      blocksOf(lines).map(({ text }) => text),
      [`Willow Tree Housing 202000111 ${next}`],
    );
  }
});
