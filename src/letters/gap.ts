import type { Block } from './block.ts';
import { about, type Check } from './check.ts';

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
