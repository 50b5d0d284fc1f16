import { isoDay } from '../../../calendar/day.ts';
import { spreadsheetMoment } from '../written-moment.ts';
import { CannotReadTable, limits, type TableRow } from './cannot-read-table.ts';
import { sayClock } from './xlsx-clock.ts';
import type { Parts } from './xlsx-parts.ts';
import { readXml } from './xlsx-xml.ts';

type Book = { readonly days: readonly boolean[]; readonly texts: readonly string[]; readonly isFrom1904: boolean };

/** The rows of a sheet, one after another. */
export async function* readSheet(parts: Parts, path: string, book: Book): AsyncGenerator<TableRow> {
  const rows: TableRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let letters = 0;
  let [place, type, style, value] = [0, '', 0, ''];
  let isInValue = false;
  const reading = readXml(parts, path, {
    open: ({ name, attributes }) => {
      if (name === 'row') {
        const said = Number(attributes.r);
        line = Number.isSafeInteger(said) && said > line ? said : line + 1;
        cells = [];
        letters = 0;
      } else if (name === 'c') {
        place = attributes.r === undefined ? cells.length : columnOf(attributes.r);
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
      } else if (name === 'v' || name === 't') isInValue = true;
      else if (name === 'rPh') isInValue = false;
    },
    text: (more) => {
      if (!isInValue) return;
      value += more;
      letters += more.length;
      if (letters > limits.row)
        throw new CannotReadTable(
          `Row ${line} holds more than a million letters, so the file was not read on. Put it right`,
        );
    },
    close: (name) => {
      if (name === 'v' || name === 't') isInValue = false;
      else if (name === 'c' && place < limits.columns && value !== '') {
        while (cells.length < place) cells.push('');
        cells[place] = textOf(type, style, value, book);
      } else if (name === 'row') rows.push({ line, cells });
    },
  });
  for await (const _ of reading) yield* rows.splice(0);
}

/** 'B12' is 1: columns counted from 0. Beyond the last we read for what is no reference. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let place = 0; place < reference.length; place++) {
    const letter = reference.charCodeAt(place) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > limits.columns) return limits.columns;
  }
  return column === 0 ? limits.columns : column - 1;
}

function textOf(type: string, style: number, value: string, { days, texts, isFrom1904 }: Book): string {
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'yes' : 'no';
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
  if (type !== 'n') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (!days[style]) return String(number);
  if (number < 1 && number >= 0) return number === 0 ? '' : sayClock(number);
  const moment = spreadsheetMoment(isFrom1904 ? number + 1462 : number);
  if (!moment) return value;
  return moment.at === undefined ? isoDay(moment.day) : `${isoDay(moment.day)} ${sayClock(number % 1)}`;
}
