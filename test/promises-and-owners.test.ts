import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../src/calendar/day.ts';
import { blocksOfText } from '../src/letters/opening/plain-text.ts';
import { partsOfLetter } from '../src/letters/parts.ts';
import { promisesIn } from '../src/letters/sent/said-in-letter.ts';
import { readingOf } from '../src/record/reading-of.ts';

const rows: readonly (readonly [string, readonly (string | undefined)[]])[] = [
  ['We will finish the roof by 11 December 2026. Joy Amankwah will see to it.', ['Joy Amankwah']],
  ['We will finish the roof by 11 December 2026, and Joy Amankwah will see to it.', ['Joy Amankwah']],
  ['Joy Amankwah will check the roof on 11 December 2026.', ['Joy Amankwah']],
  ['We will finish the roof by 11 December 2026.', [undefined]],
  ['On Friday Joy Amankwah will check the roof.', [undefined]],
  ['In December Joy will check the roof.', [undefined]],
];

test('what is still to be written promises nothing yet', () => {
  const parts = partsOfLetter(
    blocksOfText(
      'Dear Maria\n\nUntil then you will hear from us [Write: how often]. We will finish the roof by [Write: the day]. [Write: what else]. We will clear the gutter by 11 December 2026.\n\nYours sincerely\nSam',
    ),
  );
  assert.deepEqual(
    promisesIn(parts, day('2026-11-27'), readingOf([], '2026-11-27')).map(({ says }) => says),
    ['We will clear the gutter by 11 December 2026'],
  );
});

describe('who is to keep what a letter promises', () => {
  for (const [body, owners] of rows)
    test(body, () => {
      const parts = partsOfLetter(blocksOfText(`Dear Maria\n\n${body}\n\nYours sincerely\nSam`));
      const found = promisesIn(parts, day('2026-11-27'), readingOf([], '2026-11-27'));
      assert.deepEqual(
        found.map(({ owner }) => owner),
        owners,
      );
    });
});
