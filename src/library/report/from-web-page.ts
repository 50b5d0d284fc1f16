import { Parser } from 'htmlparser2';
import { type Line, lineOf, type Mark } from './line.ts';

const left = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'form',
  'svg',
  'iframe',
  'button',
  'footer',
  'head',
]);
const inline = new Set('a abbr b bdi cite code em i mark q s small span strong sub sup time u font label'.split(' '));
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The lines of a web page, a block each. Only its main part where it has one; menus, forms and scripts are left out. A
 * short block wholly in bold counts as a heading, since many pages write them so.
 */
export function linesOfWebPage(html: string): readonly Line[] {
  const all = linesWithin(html, false);
  const main = linesWithin(html, true);
  return main.length >= 10 ? main : all;
}

type Block = { text: string; start: number; bold: string; mark: Mark | undefined };

function linesWithin(html: string, onlyMain: boolean): readonly Line[] {
  const lines: Line[] = [];
  const lineAt = lineCounter(html);
  const open: string[] = [];
  let skipping = 0;
  let inMain = 0;
  let bolds = 0;
  let cells = 0;
  let block = emptyBlock();

  const end = () => {
    const { text, bold, mark, start } = block;
    block = emptyBlock();
    if (text.trim() === '') return;
    const isBold = bold !== '' && bold.replaceAll(/\s/gu, '') === text.replaceAll(/\s/gu, '') && text.length < 100;
    const found = mark ?? (isBold ? 'heading' : undefined);
    lines.push(
      lineOf(text.replaceAll('\n', ' '), { line: lineAt(start) }, { afterGap: true, bold: [bold], mark: found }),
    );
  };
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name);
        if (left.has(name)) skipping++;
        if (name === 'main' || name === 'article') inMain++;
        if (name === 'b' || name === 'strong') bolds++;
        if (name === 'br') end();
        else if (name === 'td' || name === 'th') {
          if (cells++ > 0) block.text += '\t';
        } else if (!inline.has(name)) {
          end();
          if (name === 'tr') {
            cells = 0;
            block.mark = 'row';
          }
          if (headings.has(name)) block.mark = 'heading';
          // The blocks inside an item are parts of it: its first is the item, the others follow it.
          if (name === 'li') block.mark = 'item';
          if (name === 'p' && open.at(-2) === 'li') block.mark = 'item';
        }
      },
      ontext(text) {
        if (skipping > 0 || (onlyMain && inMain === 0)) return;
        if (block.text.trim() === '' && text.trim() !== '') block.start = parser.startIndex;
        block.text += text.replaceAll(/\s+/gu, ' ');
        if (bolds > 0) block.bold += text;
      },
      onclosetag(name) {
        open.pop();
        if (left.has(name)) skipping--;
        if (name === 'main' || name === 'article') inMain--;
        if (name === 'b' || name === 'strong') bolds--;
        if (!inline.has(name) && name !== 'td' && name !== 'th' && name !== 'br') end();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  end();
  return lines;
}

function emptyBlock(): Block {
  return { text: '', start: 0, bold: '', mark: undefined };
}

/** Counts lines up to a place in the text; places are asked for in order. */
function lineCounter(text: string): (place: number) => number {
  let counted = 0;
  let line = 1;
  return (place) => {
    for (; counted < place; counted++) if (text.charCodeAt(counted) === 10) line++;
    return line;
  };
}
