import type { Block } from '../../letters/block.ts';
import { type Html, html } from '../html.ts';

/** A letter as a page of its own, to print: it needs nothing from us to be read or kept. */
export function printPage({
  blocks,
  title,
  isLargePrint,
}: {
  readonly blocks: readonly Block[];
  readonly title: string;
  readonly isLargePrint: boolean;
}): Html {
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title></head>
<body><main>!${isLargePrint ? html`<big><big>!${pieces(blocks)}</big></big>` : pieces(blocks)}</main></body></html>
`;
}

function pieces(blocks: readonly Block[]): readonly Html[] {
  return blocks.flatMap((block, place) => {
    if (block.sort === 'heading') return [html`<h2>${block.text}</h2>`];
    if (block.sort !== 'item') return [html`<p>!${lines(block.text)}</p>`];
    if (blocks[place - 1]?.sort === 'item') return [];
    const rest = blocks.slice(place);
    const end = rest.findIndex(({ sort }) => sort !== 'item');
    const items = end < 0 ? rest : rest.slice(0, end);
    return [html`<ul>!${items.map(({ text }) => html`<li>!${lines(text)}</li>`)}</ul>`];
  });
}

function lines(text: string): Html {
  return html`!${text.split('\n').map((line, place) => html`!${place === 0 ? '' : html`<br>`}${line}`)}`;
}
