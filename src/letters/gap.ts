import type { Block } from './block.ts';
import { about, type Check } from './check.ts';
import { splitSentences } from './sentences.ts';

/** A gap left in a draft for a person’s own words: ‘[Write: why this happened]’. A bracket in what it asks would end it early. */
export function gap(what: string): string {
  return `[Write: ${what.replace(/[[\]]/g, '')}]`;
}

/** What each gap still in a letter asks for, in order. One whose end was lost counts as well. */
export function gapsIn(text: string): readonly string[] {
  return [...text.matchAll(written)].map(([, what = '']) => what.trim());
}

/** A letter without its gaps, so that what a gap asks for is not taken for what the letter says. Lines stay where they were. */
export function withoutGaps(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ text }) => /\[write:/i.test(text))) return blocks;
  return blocks.map((block) => ({ ...block, text: block.text.replace(written, ' ') }));
}

/** Puts the gaps of a letter back into what was quoted of it, which was read without them. */
export function withGapsBack(blocks: readonly Block[], checks: readonly Check[]): readonly Check[] {
  const quoted = new Map<string, string>();
  for (const { text } of blocks.filter((block) => gapsIn(block.text).length > 0)) {
    const gaps: string[] = [];
    const marked = text.replace(written, (gap) => String.fromCharCode(firstMark + gaps.push(gap) - 1));
    for (const { text: sentence } of splitSentences(marked)) {
      const asRead = sentence.replace(marks, ' ').replace(/\s+/g, ' ').trim();
      quoted.set(
        asRead,
        sentence.replace(marks, (mark) => gaps[mark.charCodeAt(0) - firstMark] ?? mark),
      );
    }
  }
  if (quoted.size === 0) return checks;
  const back = (sentence: string | undefined) =>
    sentence === undefined ? undefined : (quoted.get(sentence) ?? sentence);
  return checks.map((check) => ({
    ...check,
    found: check.found.map((one) => ({ ...one, sentence: back(one.sentence) })),
  }));
}

/** Letters no writing uses, one for each gap while sentences are told apart: a gap may itself hold the end of a sentence. */
const firstMark = 0xe600;
const marks = /[\ue600-\uefff]/g;

/** That every gap is filled; nothing where a letter has none, since most never had any. */
export function checkGaps(blocks: readonly Block[]): readonly Check[] {
  const left = blocks.flatMap(({ text, line }) => gapsIn(text).map((what) => ({ what, line })));
  if (left.length === 0) return [];
  return [
    {
      id: 'content/gaps',
      asks: 'Fill every gap that is marked',
      cites: [],
      outcome: 'missing',
      found: left.map(({ what, line }) => ({ ...about(`Still to be written: ${what}.`), line })),
    },
  ];
}

const written = /\[write:([^\]\n]*)\]?/gi;
