import { CsvError, type Parser, parse } from 'csv-parse';
import { CannotReadTable, limits, type TableRow, tidyCells } from './cannot-read-table.ts';

/** Reads rows separated by commas, semicolons, tabs or bars, whichever the beginning of the text shows. */
export async function* readCsv(text: AsyncIterable<string>): AsyncGenerator<TableRow> {
  const source = text[Symbol.asyncIterator]();
  let beginning = '';
  let isEnd = false;
  while (beginning.length < 20_000 && !isEnd) {
    const next = await source.next();
    isEnd = next.done === true;
    if (!next.done) beginning += next.value;
  }
  const parser = parse({
    delimiter: separatorOf(beginning),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.row,
  });
  const feeding = feed(parser, beginning, source, isEnd);
  feeding.catch(() => undefined);
  let line = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield { line: ++line, cells: tidyCells(cells) };
    await feeding;
  } catch (error) {
    throw error instanceof CsvError ? new CannotReadTable(sayWrong(error, line + 1)) : error;
  } finally {
    parser.destroy();
    await source.return?.();
  }
}

async function feed(parser: Parser, beginning: string, source: AsyncIterator<string>, isEnd: boolean): Promise<void> {
  try {
    await write(parser, beginning);
    for (let next = isEnd ? undefined : await source.next(); next && !next.done; next = await source.next()) {
      if (parser.destroyed) return;
      await write(parser, next.value);
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
    throw error;
  }
}

async function write(parser: Parser, text: string): Promise<void> {
  if (parser.write(text) || parser.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      parser.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    parser.on('drain', done).on('close', done).on('error', done);
  });
}

const separators = [',', ';', '\t', '|'] as const;

/** The separator that most lines have most of, and alike; a comma where none is seen. Quoted text does not count. */
export function separatorOf(beginning: string): string {
  const lines = beginning
    .replace(/^\ufeff/, '')
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .slice(0, 40)
    .filter((line) => line.trim() !== '');
  let [best, most]: [string, number] = [',', 0];
  for (const separator of separators) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
    const alike = counts.filter((count) => count === usual).length / Math.max(1, counts.length);
    const score = usual * (0.5 + alike) || Math.max(0, ...counts) / 100;
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

function sayWrong(error: CsvError, line: number): string {
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return `Row ${line} goes on for more than a million letters. A quotation mark may be left open there, or in the row before: put it right`;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return `A quotation mark in row ${line} is never closed. Put it right`;
  return `Row ${line} cannot be read as CSV: a quotation mark stands where none may. Put it right, or save the table as CSV again`;
}
