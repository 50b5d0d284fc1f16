import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Block } from '../block.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Lays out a web page or an email in HTML: what a reader would see of it, each block at its line. */
export function blocksOfHtml(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { text: string; line: number } = { text: '', line: 0 };
  const close = (sort: Block['sort']) => {
    const said = open.text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (said !== '') blocks.push({ sort, line: open.line || 1, text: said });
    open = { text: '', line: 0 };
  };
  // A list of what is still to be looked at, and not a call for each level: a page may be nested deeper than calls can go.
  const waiting: (Node | { readonly closes: Block['sort'] })[] = [
    ...parse(text, { sourceCodeLocationInfo: true }).childNodes,
  ].reverse();
  const sorts: Block['sort'][] = ['paragraph'];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('closes' in node) {
      close(node.closes);
      sorts.pop();
    } else if (node.nodeName === '#text' && 'value' in node) {
      if (open.text.trim() === '' && node.value.trim() !== '') open.line = lineOf(node);
      open.text += node.value.replace(/\s+/g, ' ');
    } else if (node.nodeName === 'br') open.text += '\n';
    else if ('childNodes' in node && !unseen.has(node.nodeName)) {
      const sort = sortOf(node.nodeName, sorts.at(-1) ?? 'paragraph');
      if (sort !== undefined) {
        close(sorts.at(-1) ?? 'paragraph');
        sorts.push(sort);
        waiting.push({ closes: sort });
      }
      waiting.push(...[...node.childNodes].reverse());
    }
  }
  close('paragraph');
  return blocks;
}

const unseen = new Set(['script', 'style', 'head', 'template', 'noscript', 'title', 'svg', 'iframe']);
const blocksBegin =
  /^(?:p|div|section|article|main|header|footer|table|tr|td|th|ul|ol|dl|dt|dd|body|html|figure|pre|address|form|aside|nav)$/;

/** What sort of block an element begins; undefined for words within one. */
function sortOf(name: string, within: Block['sort']): Block['sort'] | undefined {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li') return 'item';
  if (name === 'blockquote') return 'quotation';
  return blocksBegin.test(name) ? within : undefined;
}

function lineOf(node: DefaultTreeAdapterTypes.TextNode): number {
  const skipped = /^\s*/.exec(node.value)?.[0] ?? '';
  return (node.sourceCodeLocation?.startLine ?? 1) + (skipped.match(/\n/g)?.length ?? 0);
}
