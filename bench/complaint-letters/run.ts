import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../src/calendar/day.ts';
import { suggestFrom } from '../../src/letters/received/suggest.ts';

const sorts = { P: 'point', I: 'impact', W: 'wanted', D: 'dated' } as const;
type Sort = (typeof sorts)[keyof typeof sorts];

/** How well each sort is known in one half of the letters. */
export type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly found: number;
  readonly there: number;
};

/** Scores the suggestions of one half of the letters, 'tuned' or 'aside', sentence by sentence. */
export function score(
  half: 'tuned' | 'aside' | 'later' | 'last',
  show: (line: string) => void = () => undefined,
): Readonly<Record<Sort, Score>> {
  const counts = Object.fromEntries(
    Object.values(sorts).map((sort) => [sort, { right: 0, found: 0, there: 0 }]),
  ) as Record<Sort, { right: number; found: number; there: number }>;
  for (const letter of lettersOf(half)) {
    const text = letter.map(({ sentence }) => sentence).join('\n\n');
    const found = suggestFrom(text, day('2026-06-30'));
    for (const { sentence, holds } of letter)
      for (const sort of Object.values(sorts)) {
        const isFound = found.some((one) => one.sort === sort && sentence.includes(one.sentence));
        const isThere = holds.includes(sort);
        if (isFound) counts[sort].found++;
        if (isThere) counts[sort].there++;
        if (isFound && isThere) counts[sort].right++;
        if (isFound !== isThere) show(`${isThere ? 'missed' : 'wrongly'} ${sort}: ${sentence}`);
      }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([sort, { right, found, there }]) => [
      sort,
      { right, found, there, precision: found === 0 ? 1 : right / found, recall: there === 0 ? 1 : right / there },
    ]),
  ) as Readonly<Record<Sort, Score>>;
}

function lettersOf(half: string) {
  const file = readFileSync(join(import.meta.dirname, `${half}.txt`), 'utf8');
  return file
    .split(/^---\n/m)
    .slice(1)
    .map((letter) =>
      letter.split('\n').flatMap((line) => {
        const [, marks = '', sentence = ''] = /^([PIWD-]+) (.+)$/.exec(line) ?? [];
        const holds = [...marks].flatMap((mark) => (mark in sorts ? [sorts[mark as keyof typeof sorts]] : []));
        return sentence === '' ? [] : [{ sentence, holds }];
      }),
    );
}

if (import.meta.main)
  for (const half of ['tuned', 'aside', 'later', 'last'] as const) {
    console.log(half);
    // What is missed in the half kept aside is not shown, so that nobody tunes to it.
    const scores = score(half, half === 'tuned' ? (line) => console.log(`  ${line}`) : undefined);
    for (const [sort, { precision, recall, right, found, there }] of Object.entries(scores))
      console.log(
        `  ${sort.padEnd(8)} precision ${precision.toFixed(2)} (${right} of ${found}), recall ${recall.toFixed(2)} (${right} of ${there})`,
      );
  }
