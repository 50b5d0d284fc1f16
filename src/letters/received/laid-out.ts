import type { Block } from '../block.ts';

/** Blocks as text again: an empty line between paragraphs, a dash before each item of a list. */
export function laidOut(blocks: readonly Block[]): string {
  return blocks
    .map(({ sort, text }, place) => {
      const before = place === 0 ? '' : sort === 'item' && blocks[place - 1]?.sort === 'item' ? '\n' : '\n\n';
      const said = sort === 'quotation' ? text.replace(/^/gm, '> ') : text;
      return `${before}${sort === 'item' ? `- ${said}` : said}`;
    })
    .join('')
    .trim();
}
