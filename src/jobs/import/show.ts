import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { sayTold } from '../../record/import/say-told.ts';
import type { Connection } from '../../store/database.ts';
import { badRowsFile } from '../../store/imports/bad-rows-file.ts';
import type { Import } from '../../store/imports/imports.ts';
import { badRowsAfter } from '../../store/imports/pieces.ts';
import { previewRows } from '../../store/imports/preview.ts';
import type { World } from '../command.ts';

const mostBadShown = 20;

/** Shows what checking found: the counts, what the first rows would become, and the first bad rows. */
export async function showChecked(connection: Connection, file: Import, world: World): Promise<void> {
  const { found } = file;
  const told = await previewRows(
    connection,
    file,
    [...found.shown.fresh.slice(0, 3), ...found.shown.changed.slice(0, 5)],
    world.now(),
  );
  for (const rows of told) {
    world.print(`Row ${rows.lines.join(', ')} ${rows.isFresh ? 'would become' : 'has changed, and would add'}:`);
    for (const line of [...rows.besides, ...sayTold(rows)]) world.print(`  ${line}`);
    if (rows.besides.length + rows.added.length + rows.corrected.length === 0)
      world.print('  nothing that is not there already');
  }
  const bad = await badRowsAfter(connection, file.import, 0, mostBadShown);
  for (const { line, problems } of bad)
    for (const { column, message } of problems) world.print(`Row ${line}, ${headingOf(file, column)}: ${message}.`);
  if (found.bad > bad.length) world.print(`… and ${count(found.bad - bad.length, 'more row')} to put right.`);
  for (const [remark, rows] of Object.entries(found.remarks)) world.print(`${remark} (${count(rows, 'row')}).`);
  world.print(
    `${count(found.fresh, 'new row')}, ${found.changed.toLocaleString('en-GB')} changed, ${found.same.toLocaleString('en-GB')} there already, ${found.repeated.toLocaleString('en-GB')} repeated in the file, ${found.bad.toLocaleString('en-GB')} to put right.`,
  );
}

/** Writes the bad rows beside the file, with what to put right. */
export async function writeBadRows(connection: Connection, file: Import, beside: string, world: World): Promise<void> {
  const name = `${beside.replace(/\.[^./\\]+$/, '')}.to-put-right.csv`;
  const stream = createWriteStream(name, { mode: 0o600 });
  for (let line: number | undefined = 0, isFirst = true; line !== undefined; isFirst = false) {
    const { text, last }: { text: string; last: number | undefined } = await badRowsFile(
      connection,
      file,
      line,
      isFirst,
    );
    stream.write(text);
    line = last;
  }
  stream.end();
  await finished(stream);
  world.print(`The rows to put right are in ${name}. Mend them there and bring that file in.`);
}

function headingOf(file: Import, column: string): string {
  const place = file.mapping[column];
  return (place === undefined ? undefined : file.headings[place]) || column;
}

function count(many: number, what: string): string {
  return `${many.toLocaleString('en-GB')} ${what}${many === 1 ? '' : 's'}`;
}
