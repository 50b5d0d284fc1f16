import type { Block } from '../block.ts';

/** Lays out plain text: paragraphs are parted by empty lines, list items begin with a bullet or a number. */
export function blocksOfText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { sort: Block['sort']; line: number; lines: string[] } | undefined;
  const close = () => {
    const [first = '', ...rest] = open?.lines ?? [];
    if (open && open.sort === 'paragraph' && headsWhatFollows(first, rest)) {
      blocks.push({ sort: 'heading', line: open.line, text: first });
      open = { sort: 'paragraph', line: open.line + 1, lines: rest };
    }
    if (open) blocks.push({ sort: sortOf(open), line: open.line, text: open.lines.join('\n') });
    open = undefined;
  };
  const written = text.split(/\r\n|[\n\r\u2028\u2029]/);
  for (const [place, line] of written.entries()) {
    const item = itemForm.exec(line);
    if (line.trim() === '') close();
    else if (item) {
      close();
      open = { sort: 'item', line: place + 1, lines: [line.slice(item[0].length)] };
    } else if (open) open.lines.push(line);
    else open = { sort: 'paragraph', line: place + 1, lines: [line] };
  }
  close();
  return withNumberedHeadings(blocks, written);
}

/**
 * The same blocks, where a short line with a number that heads what comes after it is a heading and no item: it stands
 * alone among the numbered lines, before a paragraph or a list of its own. `written` is the text line by line.
 */
export function withNumberedHeadings<Laid extends Block>(
  blocks: readonly Laid[],
  written: readonly string[],
): readonly Laid[] {
  const asWritten = blocks.map(({ sort, line }) => {
    const whole = written[line - 1] ?? '';
    return sort === 'item' && numbered.test(whole) ? whole.trim() : undefined;
  });
  const heads = blocks.map(({ sort, text }, place) => {
    const next = blocks[place + 1];
    return (
      asWritten[place] !== undefined &&
      asWritten[place - 1] === undefined &&
      asWritten[place + 1] === undefined &&
      (next?.sort === 'paragraph' || next?.sort === 'item') &&
      /^["“‘']?\p{Lu}/u.test(text) &&
      sortOf({ sort: sort === 'item' ? 'paragraph' : sort, lines: text.split('\n') }) === 'heading'
    );
  });
  // One line numbered 1 and no other is more likely the only item of its list.
  const isOnlyOne = heads.filter((is) => is).length === 1;
  return blocks.map((block, place) => {
    const whole = asWritten[place];
    if (!heads[place] || whole === undefined || (isOnlyOne && /^\(?1\D/.test(whole))) return block;
    return { ...block, sort: 'heading', text: whole };
  });
}

const numbered = /^\s*\(?\d{1,2}[.)]\s+/;

const itemForm = /^\s*(?:[-*•·▪◦–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/i;

/** A short line of its own that no stop ends, or that asks what, when or why, is a heading, unless it greets or signs. */
function sortOf({ sort, lines }: { readonly sort: Block['sort']; readonly lines: readonly string[] }): Block['sort'] {
  const [line = ''] = lines;
  const isHeading =
    sort === 'paragraph' &&
    lines.length === 1 &&
    line.length < 70 &&
    (!/[.!?,;…”"]\s*$/.test(line) || asksShortly.test(line)) &&
    !greetsOrSigns.test(line);
  return isHeading ? 'heading' : sort;
}

/** A first line far shorter than what follows, that no stop ends and after which a sentence begins, heads it. */
function headsWhatFollows(first: string, rest: readonly string[]): boolean {
  const [next = ''] = rest;
  return (
    first.length < 50 &&
    first.length * 1.4 < Math.max(...rest.map((line) => line.length)) &&
    /^\s*[“"‘']?[A-Z0-9]/.test(next) &&
    !/[.!?,;…”"]\s*$/.test(first) &&
    !greetsOrSigns.test(first)
  );
}

/** ‘What went wrong?’, as a heading of a letter in easy words asks. */
const asksShortly = /^(?:what|when|why|who|where|how|were we)\b[^.!?"”]{0,45}\?\s*$/i;

const greetsOrSigns = /^\s*(?:dear|yours|kind regards|best wishes|with best|sincerely|regards|hello|hi)\b/i;
