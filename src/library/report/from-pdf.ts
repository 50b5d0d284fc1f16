import { getDocumentProxy } from 'unpdf';
import { beginsWithBullet, type Line, lineOf } from './line.ts';

/** Why a PDF could not be read, in words for the person who gave it. */
export class CannotReadPdf extends Error {
  readonly why: 'pictures' | 'locked' | 'broken' | 'too long';

  constructor(why: CannotReadPdf['why'], message: string) {
    super(message);
    this.why = why;
  }
}

/** One piece of text as it stands on a page. */
type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A line on a page, before anything is known of the lines around it. */
type Row = { text: string; readonly y: number; readonly height: number; end: number };

/**
 * The lines of a PDF, page by page. Larger letters than the most used are a heading; lines that stand at the head or
 * foot of most pages are left out. Throws CannotReadPdf for one that is locked, broken, only pictures, or of more pages
 * than `mostPages`.
 */
export async function linesOfPdf(bytes: Uint8Array, mostPages = Number.POSITIVE_INFINITY): Promise<readonly Line[]> {
  const pages = await rowsOf(bytes, mostPages);
  const rows = pages.flat();
  if (rows.reduce((sum, { text }) => sum + text.length, 0) < pages.length * fewestLetters) {
    throw new CannotReadPdf(
      'pictures',
      'This PDF is pictures of pages, without words a program can read. Ask for one with text, or have its text recognised first.',
    );
  }
  const usual = mostLetters(rows);
  const furniture = repeatedAtEdges(pages);
  return pages.flatMap((page, place) => linesOfPage(page, place + 1, usual, furniture));
}

const fewestLetters = 40;

async function rowsOf(bytes: Uint8Array, mostPages: number): Promise<readonly (readonly Row[])[]> {
  // Its own copy: the reader takes the bytes it is given away.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(cannotRead);
  try {
    if (pdf.numPages > mostPages)
      throw new CannotReadPdf('too long', `This PDF has ${pdf.numPages} pages, which is more than are read at once.`);
    const pages: Row[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const content = await page.getTextContent();
      pages.push(rowsOfPage(content.items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    return cannotRead(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function cannotRead(error: unknown): never {
  if (error instanceof CannotReadPdf) throw error;
  if (error instanceof Error && error.name === 'PasswordException')
    throw new CannotReadPdf('locked', 'This PDF is locked with a password. Save a copy without one, and read that.');
  throw new CannotReadPdf('broken', 'This PDF is broken and cannot be read. Download it again, or save it anew.');
}

function pieceOf(item: { str: string; transform: readonly number[]; width: number; height: number }): Piece {
  const [, , , scale = 0, x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) };
}

/** Pieces put together into lines, in the order the file gives them. */
function rowsOfPage(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  let row: Row | undefined;
  for (const { text, x, y, width, height } of pieces) {
    if (text === '') continue;
    if (!row || Math.abs(row.y - y) > Math.max(row.height, height) * 0.5) {
      if (text.trim() === '') continue;
      row = { text, y, height, end: x + width };
      rows.push(row);
      continue;
    }
    const space = x - row.end;
    // Wide white space inside a line parts the cells of a table, or an entry of a contents table from its page.
    const between = space > height * 2 ? '\t' : space > height * 0.15 && !/\s$/u.test(row.text) ? ' ' : '';
    row.text += between + text;
    row.end = x + width;
  }
  return rows.filter(({ text }) => text.trim() !== '');
}

function linesOfPage(rows: readonly Row[], page: number, usual: number, furniture: ReadonlySet<string>): Line[] {
  const lines: Line[] = [];
  for (const [place, row] of rows.entries()) {
    if (furniture.has(shapeOf(row))) continue;
    const before = rows[place - 1];
    const afterGap = before === undefined ? false : before.y - row.y > Math.max(row.height, before.height) * 1.75;
    const isHeading = row.height > usual * 1.12 && row.text.length < 120 && !beginsWithBullet(row.text);
    const line = lineOf(row.text, { page, line: place + 1 }, { afterGap, mark: isHeading ? 'heading' : undefined });
    if (line.text !== '' || line.mark === 'item') lines.push(line);
  }
  return lines;
}

/** The height of letters most of the text is in. */
function mostLetters(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of rows) {
    const rounded = Math.round(height * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/**
 * Lines that stand apart at the head or foot of a page and, but for numbers, at the same height on at least half of the
 * pages: the first and last lines of the text itself may be alike on two pages, but they do not stand apart.
 */
function repeatedAtEdges(pages: readonly (readonly Row[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const rows of pages) {
    const down = rows.toSorted((one, other) => other.y - one.y);
    const edges = new Set([...apartFrom(down), ...apartFrom(down.toReversed())].map(shapeOf));
    for (const shape of edges) seen.set(shape, (seen.get(shape) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times >= 2 && times * 2 >= pages.length).map(([shape]) => shape));
}

const mostAtAnEdge = 3;

/** The first few of some lines, where a wide gap parts them from the rest. */
function apartFrom(rows: readonly Row[]): readonly Row[] {
  for (let place = 1; place <= mostAtAnEdge; place++) {
    const [before, after] = [rows[place - 1], rows[place]];
    if (!before || !after) return [];
    if (Math.abs(before.y - after.y) > before.height * 2.2) return rows.slice(0, place);
  }
  return [];
}

/** What a line is like, numbers aside, and how high it stands. */
function shapeOf({ text, y }: Row): string {
  return `${Math.round(y)} ${text.trim().toLowerCase().replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ')}`;
}
