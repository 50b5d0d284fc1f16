import { CannotReadTable, limits, type TableRow, tidyCells } from './cannot-read-table.ts';
import { openParts, type Parts } from './xlsx-parts.ts';
import { readSheet } from './xlsx-sheet.ts';
import { readStyles, readTexts } from './xlsx-texts.ts';
import { openingTags } from './xlsx-xml.ts';

/**
 * Reads the rows of one sheet of an XLSX workbook: texts as they stand, days as ISO, formulas by the value last kept and
 * never worked out. The sheet is unpacked and read a piece at a time.
 *
 * @param wanted the sheet’s name; the first that is shown, without one
 * @throws CannotReadTable
 */
export async function* readXlsx(bytes: Buffer, wanted: string | undefined): AsyncGenerator<TableRow> {
  const parts = await openParts(bytes);
  try {
    const { sheet, isFrom1904 } = await findSheet(parts, wanted);
    const days = await readStyles(parts);
    const texts = await readTexts(parts);
    let before = 0;
    for await (const { line, cells } of readSheet(parts, sheet, { days, texts, isFrom1904 })) {
      const row = line > before ? line : before + 1;
      before = row;
      yield { line: row, cells: tidyCells(cells) };
    }
  } finally {
    parts.close();
  }
}

async function findSheet(parts: Parts, wanted: string | undefined) {
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let isFrom1904 = false;
  for await (const { name, attributes } of openingTags(parts, 'xl/workbook.xml')) {
    if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
    if (name === 'sheet' && sheets.length < 1_000)
      sheets.push({
        name: attributes.name ?? '',
        id: attributes['r:id'] ?? attributes.id ?? '',
        isHidden: (attributes.state ?? 'visible') !== 'visible',
      });
  }
  const targets = new Map<string, string>();
  for await (const { name, attributes } of openingTags(parts, 'xl/_rels/workbook.xml.rels')) {
    if (name === 'Relationship' && targets.size < limits.columns * 10)
      targets.set(attributes.Id ?? '', attributes.Target ?? '');
  }
  const sheet =
    wanted === undefined
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (!sheet && wanted !== undefined)
    throw new CannotReadTable(
      `There is no sheet called “${wanted}” in the workbook. It has: ${sheets
        .slice(0, 20)
        .map(({ name }) => name)
        .join(', ')}`,
    );
  const target = sheet && targets.get(sheet.id);
  const path =
    target === undefined ? 'xl/worksheets/sheet1.xml' : target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  if (!parts.has(path))
    throw new CannotReadTable('There is no sheet in this file. Save the table as .xlsx or CSV again, and send that');
  return { sheet: path, isFrom1904 };
}
