import { type Line, lineOf } from './line.ts';

/** The lines of a plain text. A form feed begins a page. */
export function linesOfText(text: string): readonly Line[] {
  const lines: Line[] = [];
  const isPaged = text.includes('\f');
  let afterGap = true;
  for (const [place, page] of text.split('\f').entries()) {
    for (const [number, written] of page.split(/\r\n|\r|\n/u).entries()) {
      const at = isPaged ? { page: place + 1, line: number + 1 } : { line: number + 1 };
      const line = lineOf(written, at, { afterGap });
      if (line.text !== '' || line.mark === 'item') lines.push(line);
      afterGap = line.text === '' && line.mark !== 'item';
    }
  }
  return lines;
}
