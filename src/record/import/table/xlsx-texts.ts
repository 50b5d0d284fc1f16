import { CannotReadTable, limits } from './cannot-read-table.ts';
import type { Parts } from './xlsx-parts.ts';
import { openingTags, readXml } from './xlsx-xml.ts';

/** The list of texts that cells point to. Readings for pronunciation are left out. */
export async function readTexts(parts: Parts): Promise<readonly string[]> {
  const texts: string[] = [];
  if (!parts.has('xl/sharedStrings.xml')) return texts;
  let text = '';
  let letters = 0;
  let [isInText, isInReading] = [false, false];
  const reading = readXml(parts, 'xl/sharedStrings.xml', {
    open: ({ name }) => {
      if (name === 'si') text = '';
      else if (name === 't') isInText = true;
      else if (name === 'rPh') isInReading = true;
    },
    text: (more) => {
      if (!isInText || isInReading) return;
      text += more;
      letters += more.length;
      if (letters > limits.texts)
        throw new CannotReadTable(
          'This spreadsheet holds more text than can be read. Save the table as CSV, and send that',
        );
    },
    close: (name) => {
      if (name === 'si') texts.push(text);
      else if (name === 't') isInText = false;
      else if (name === 'rPh') isInReading = false;
    },
  });
  for await (const _ of reading);
  return texts;
}

/** For each style of cell, whether it shows a day or a time. */
export async function readStyles(parts: Parts): Promise<readonly boolean[]> {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCells = false;
  for await (const { name, attributes } of openingTags(parts, 'xl/styles.xml')) {
    if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    else if (name === 'cellXfs') isInCells = true;
    else if (name === 'cellStyles' || name === 'dxfs') isInCells = false;
    else if (name === 'xf' && isInCells) styles.push(showsDay(Number(attributes.numFmtId), formats));
  }
  return styles;
}

function showsDay(id: number, formats: ReadonlyMap<number, string>): boolean {
  const format = formats.get(id);
  if (format === undefined)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return /[dmyh]/i.test(format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./gi, ''));
}
