import type { Block } from '../../letters/block.ts';
import { blocksToSet, type LetterToWrite } from '../../letters/writing/letter-to-write.ts';
import { type Html, html } from '../html.ts';

/** A letter as a page of its own, to print: it needs nothing from us to be read or kept. In easy words, a sentence a line. */
export function printPage(letter: LetterToWrite): Html {
  const { title, isLargePrint, isEasyRead = false } = letter;
  const shown = pieces(blocksToSet(letter), isEasyRead);
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title></head>
<body><main>!${isLargePrint ? html`<big><big>!${shown}</big></big>` : isEasyRead ? html`<big>!${shown}</big>` : shown}</main></body></html>
`;
}

function pieces(blocks: readonly Block[], isEasyRead: boolean): readonly Html[] {
  return blocks.flatMap((block, place) => {
    if (block.sort === 'heading') return [html`<h2>${block.text}</h2>`];
    if (block.sort !== 'item') return [html`<p>!${lines(block.text, isEasyRead)}</p>`];
    if (blocks[place - 1]?.sort === 'item') return [];
    const rest = blocks.slice(place);
    const end = rest.findIndex(({ sort }) => sort !== 'item');
    const items = end < 0 ? rest : rest.slice(0, end);
    return [html`<ul>!${items.map(({ text }) => html`<li>!${lines(text, isEasyRead)}</li>`)}</ul>`];
  });
}

/** Lines, with an empty one between them where there is to be more space. */
function lines(text: string, isSpaced: boolean): Html {
  const parted = isSpaced ? html`<br><br>` : html`<br>`;
  return html`!${text.split('\n').map((line, place) => html`!${place === 0 ? '' : parted}${line}`)}`;
}
