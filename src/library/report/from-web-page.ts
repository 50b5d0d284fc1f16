import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Line, lineOf, type Mark } from './line.ts';

type Node = DefaultTreeAdapterTypes.Node;

const left = new Set('script style noscript template nav form svg iframe button footer head'.split(' '));
const inline = new Set(
  'a abbr b bdi cite code em i mark q s small span strong sub sup time u font label td th'.split(' '),
);

/**
 * The lines of a web page, a block each. Only its main part where it has one; menus, forms and scripts are left out. A
 * short block wholly in bold counts as a heading, since many pages write them so.
 */
export function linesOfWebPage(html: string): readonly Line[] {
  const page = parse(html, { sourceCodeLocationInfo: true });
  const main = mainPartsOf(page).flatMap(linesWithin);
  return main.length >= 10 ? main : linesWithin(page);
}

/** The parts a page says are its main ones, the outermost only. */
function mainPartsOf(node: Node): readonly Node[] {
  if (node.nodeName === 'main' || node.nodeName === 'article') return [node];
  return 'childNodes' in node ? node.childNodes.flatMap(mainPartsOf) : [];
}

type Block = { text: string; line: number; bold: string; mark: Mark | undefined };

function linesWithin(root: Node): readonly Line[] {
  const lines: Line[] = [];
  let block = emptyBlock();
  const end = () => {
    const { text, bold, mark, line } = block;
    block = emptyBlock();
    if (text.trim() === '') return;
    const isBold = bold !== '' && withoutSpace(bold) === withoutSpace(text) && text.length < 100;
    const found = mark ?? (isBold ? 'heading' : undefined);
    lines.push(lineOf(text, { line }, { afterGap: true, bold: [bold], mark: found }));
  };
  const walk = (node: Node, isBold: boolean) => {
    if (node.nodeName === '#text' && 'value' in node) {
      if (block.text.trim() === '') block.line = lineFrom(node);
      block.text += node.value.replaceAll(/\s+/gu, ' ');
      if (isBold) block.bold += node.value;
      return;
    }
    if (!('childNodes' in node) || left.has(node.nodeName)) return;
    const name = node.nodeName;
    if (name === 'br') return end();
    if ((name === 'td' || name === 'th') && block.text !== '') block.text += '\t';
    const isBlock = !inline.has(name);
    if (isBlock) end();
    if (isBlock) block.mark = markOf(node) ?? block.mark;
    for (const child of node.childNodes) walk(child, isBold || name === 'b' || name === 'strong');
    if (isBlock) end();
  };
  walk(root, false);
  end();
  return lines;
}

/** What an element marks its words as. A paragraph inside an item is the item’s. */
function markOf(node: Node): Mark | undefined {
  const { nodeName: name } = node;
  if (/^h[1-6]$/u.test(name)) return 'heading';
  if (name === 'tr') return 'row';
  const isOfItem = name === 'p' && 'parentNode' in node && node.parentNode?.nodeName === 'li';
  return name === 'li' || isOfItem ? 'item' : undefined;
}

/** The line of the file a text begins on, past the white space before it. */
function lineFrom(node: DefaultTreeAdapterTypes.TextNode): number {
  const [space = ''] = /^\s*/u.exec(node.value) ?? [];
  return (node.sourceCodeLocation?.startLine ?? 1) + (space.length - space.replaceAll('\n', '').length);
}

function emptyBlock(): Block {
  return { text: '', line: 1, bold: '', mark: undefined };
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
