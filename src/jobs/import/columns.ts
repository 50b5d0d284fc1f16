import { type Mapping, plainHeading } from '../../record/import/mapping.ts';
import { sortOf } from '../../record/import/sorts.ts';
import { nearestTo } from '../../record/story/nearest.ts';
import type { Import } from '../../store/imports/imports.ts';
import type { World } from '../command.ts';

/** The mapping that was guessed, with what a person put right: ‘Heading=column’, or ‘Heading=’ to leave one out. */
export function toMapping(file: Import, said: readonly string[], world: World): Mapping | undefined {
  const mapping: Record<string, number> = { ...file.mapping };
  const { columns } = sortOf(file.sort);
  const headings = file.headings.map(plainHeading);
  for (const text of said) {
    const [heading = '', column = ''] = text.split(/=(?=[^=]*$)/);
    const place = headings.indexOf(plainHeading(heading));
    const isColumn = column === '' || Object.hasOwn(columns, column);
    if (place < 0 || !isColumn) {
      const wrong = place < 0 ? heading : column;
      const near = nearestTo(wrong, place < 0 ? file.headings : Object.keys(columns));
      world.complain(
        `There is no ${place < 0 ? 'heading' : 'column'} “${wrong}”.${near ? ` Did you mean “${near}”?` : ''}`,
      );
      return undefined;
    }
    for (const [known, at] of Object.entries(mapping)) if (at === place) delete mapping[known];
    if (column !== '') mapping[column] = place;
  }
  return mapping;
}

/** Shows which column of the file is taken for which. */
export function showColumns(file: Import, mapping: Mapping, world: World): void {
  const { columns } = sortOf(file.sort);
  const byPlace = new Map(Object.entries(mapping).map(([column, place]) => [place, column]));
  world.print(`${file.rows.toLocaleString('en-GB')} rows. What the columns are taken for:`);
  file.headings.forEach((heading, place) => {
    const column = byPlace.get(place);
    const meaning = column === undefined ? 'left out' : `${column} (${columns[column]?.about})`;
    if (heading !== '' || column !== undefined) world.print(`  ${heading || `column ${place + 1}`}: ${meaning}`);
  });
  world.print('To put one right: --column "HEADING=column", or --column "HEADING=" to leave it out.');
}
