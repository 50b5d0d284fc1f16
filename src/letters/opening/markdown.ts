import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import type { Block } from '../block.ts';

type Part = {
  readonly type: string;
  readonly children?: readonly Part[];
  readonly position?: { readonly start: { readonly line: number } };
};

/** Lays out Markdown: its paragraphs, headings, list items and quotations, each at its line. */
export function blocksOfMarkdown(text: string): readonly Block[] {
  return blocksUnder(fromMarkdown(text) as Part, 'paragraph');
}

function blocksUnder(part: Part, sort: Block['sort']): readonly Block[] {
  return (part.children ?? []).flatMap((child): readonly Block[] => {
    switch (child.type) {
      case 'paragraph':
        return blockOf(child, sort);
      case 'heading':
        return blockOf(child, 'heading');
      case 'blockquote':
        return blocksUnder(child, 'quotation');
      case 'listItem':
        return blocksUnder(child, 'item');
      case 'list':
        return blocksUnder(child, sort);
      default:
        return [];
    }
  });
}

function blockOf(part: Part, sort: Block['sort']): readonly Block[] {
  const text = textOf(part);
  return text.trim() === '' ? [] : [{ sort, line: part.position?.start.line ?? 1, text }];
}
