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

/** The files of letters, each scored by itself. */
export const halves = [
  'tuned',
  'aside',
  'later',
  'last',
  'strangers',
  'strangers-aside',
  'newcomers',
  'arrivals',
] as const;

/** Scores the suggestions of one half of the letters, 'tuned' or 'aside', sentence by sentence. */
export function score(
  half: (typeof halves)[number],
  {
    isSureOnly = false,
    show = () => undefined,
  }: { readonly isSureOnly?: boolean; readonly show?: (line: string) => void } = {},
): Readonly<Record<Sort, Score>> {
  const counts = Object.fromEntries(
    Object.values(sorts).map((sort) => [sort, { right: 0, found: 0, there: 0 }]),
  ) as Record<Sort, { right: number; found: number; there: number }>;
  for (const { text, sentences } of asTheyCame.includes(half) ? lettersAsTheyCame(half) : lettersOf(half)) {
    const found = suggestFrom(text, day('2026-06-30')).filter(({ isSure }) => isSure || !isSureOnly);
    for (const { sentence, holds } of sentences)
      for (const sort of Object.values(sorts)) {
        const isFound = found.some((one) => one.sort === sort && isPartOf(one.sentence, sentence));
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

/** Files whose letters keep their lines. */
const asTheyCame: readonly string[] = ['strangers', 'strangers-aside', 'newcomers', 'arrivals'];

type Marked = { readonly sentence: string; readonly holds: readonly Sort[] };
type Letter = { readonly text: string; readonly sentences: readonly Marked[] };

/** Whether a suggestion is of a marked sentence: of all of it or a part, or of more where a writer uses no stops. */
function isPartOf(found: string, marked: string): boolean {
  const [one, other] = [found, marked].map((text) => text.replace(/[\s*#>]+/g, ' ').trim()) as [string, string];
  return other.includes(one) || (other.length > 12 && one.includes(other));
}

/** Letters whose sentences each stand by themselves. */
function lettersOf(half: string): readonly Letter[] {
  return piecesOf(half).map((letter) => {
    const sentences = letter.flatMap((line) => markedIn(line) ?? []);
    return { sentences, text: sentences.map(({ sentence }) => sentence).join('\n\n') };
  });
}

/** Letters with their lines and empty lines as they came. */
function lettersAsTheyCame(half: string): readonly Letter[] {
  return piecesOf(half).map((letter) => {
    let text = '';
    const sentences = letter.flatMap((line): readonly Marked[] => {
      const marked = markedIn(line);
      text += marked ? `${/^[PIWD-]+\+/.test(line) ? ' ' : '\n'}${marked.sentence}` : '\n';
      return marked ? [marked] : [];
    });
    return { sentences, text };
  });
}

function piecesOf(half: string): readonly (readonly string[])[] {
  const file = readFileSync(join(import.meta.dirname, `${half}.txt`), 'utf8');
  return file
    .split(/^---.*\n/m)
    .slice(1)
    .map((letter) => letter.trimEnd().split('\n'));
}

function markedIn(line: string): Marked | undefined {
  const [, marks = '', sentence = ''] = /^([PIWD-]+)\+? (.+)$/.exec(line) ?? [];
  const holds = [...marks].flatMap((mark) => (mark in sorts ? [sorts[mark as keyof typeof sorts]] : []));
  return sentence === '' ? undefined : { sentence, holds };
}

if (import.meta.main)
  for (const half of halves) {
    // What is missed in the letters kept aside is not shown, so that nobody tunes to it.
    const isShown = ['tuned', 'later', 'strangers', 'newcomers'].includes(half);
    const all = score(half, isShown ? { show: (line) => console.log(`  ${line}`) } : {});
    const sure = score(half, { isSureOnly: true });
    console.log(`${half}: with guesses, and what is told by words alone`);
    for (const sort of Object.values(sorts)) console.log(`  ${sort.padEnd(8)} ${say(all[sort])}; ${say(sure[sort])}`);
  }

function say({ precision, recall, right, found, there }: Score): string {
  return `precision ${precision.toFixed(2)} (${right} of ${found}), recall ${recall.toFixed(2)} (${right} of ${there})`;
}
