/** Where in a file something stood: its line and, in a file of pages, the page it is counted from. Both begin at 1. */
export type Place = { readonly page?: number | undefined; readonly line: number };

/** A line of a file, freed of what only its format needs. */
export type Line = {
  readonly text: string;
  readonly at: Place;
  /** What the file itself marks it as; plain text marks little. */
  readonly mark?: Mark | undefined;
  /** Whether there is a gap before it: an empty line, more white space than usual, or a new block of a web page. */
  readonly afterGap: boolean;
  /** What stands in bold in it. */
  readonly bold: readonly string[];
};

/** A row’s cells stand apart by tabs. */
export type Mark = 'heading' | 'item' | 'row';

/** What a file held, line by line. */
export type Written = { readonly format: Format; readonly lines: readonly Line[] };

export type Format = 'PDF' | 'web page' | 'Markdown' | 'text';

const bullet = /^\s*[•●▪◦‣∙·–—*+-](?:\s+|$)/u;

/**
 * A line as it is read: white space made even, invisible characters gone, a bullet taken off and marked. A tab stays,
 * since it parts the cells of a row.
 */
export function lineOf(
  written: string,
  at: Place,
  { afterGap, bold = [], mark }: { afterGap: boolean; bold?: readonly string[]; mark?: Mark | undefined },
): Line {
  const text = evened(written);
  const isItem = mark === undefined && bullet.test(text);
  const freed = isItem ? text.replace(bullet, '').trim() : text;
  const found = isItem ? 'item' : (mark ?? (freed.includes('\t') ? 'row' : undefined));
  return { text: freed, at, mark: found, afterGap, bold: bold.map(evened).filter((words) => words !== '') };
}

/** Whether a line is an item of a list, however large its letters. */
export function beginsWithBullet(written: string): boolean {
  return bullet.test(evened(written));
}

/** Text with white space made even and invisible characters gone. */
export function evened(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replaceAll(/[^\S\t\n]+/gu, ' ')
    .replaceAll(/ *\t[ \t]*/gu, '\t')
    .trim();
}
