import { stat } from 'node:fs/promises';
import { type ImportSort, importSorts } from '../record/import/sort.ts';
import { nearestTo } from '../record/story/nearest.ts';
import type { Command } from './command.ts';
import { cancelLast } from './import/cancel.ts';
import { importFile } from './import/import-file.ts';
import { takeInWhole } from './import/take-in-export.ts';
import { importFindings } from './import-findings.ts';
import { readOptions } from './options.ts';
import { oneLandlord } from './which-landlords.ts';
import { withStore } from './with-store.ts';

const usage = `putright import ${[...importSorts, 'findings'].join('|')} FILE [--approve] [--sheet NAME] [--column HEADING=COLUMN]… [--landlord NAME] | --cancel, or: putright import export FOLDER`;

/** Brings in a landlord’s own file: checks it, shows what it would become, and keeps its good rows when told to. */
export const importCommand: Command = {
  name: 'import',
  usage,
  about: 'brings in homes, people, repairs, complaints or published findings from a CSV or XLSX file',
  run: (words, world) => {
    const read = readOptions(words, wanted, world, usage);
    if (!read) return 2;
    const [sort, file, ...rest] = read.positionals;
    if (sort === 'export' && file !== undefined && rest.length === 0)
      return withStore(world, { isToMigrate: true }, ({ database }) => takeInWhole(database, file, world));
    if (!isSort(sort) && sort !== 'findings') {
      const near = sort && nearestTo(sort, [...importSorts, 'findings']);
      world.complain(
        `Say what to bring in: ${importSorts.join(', ')}, findings, or export.${near ? ` Did you mean “${near}”?` : ''}`,
      );
      world.complain(`Use it so: ${usage}`);
      return 2;
    }
    if ((file === undefined && !read.values.cancel) || rest.length > 0) {
      world.complain(`Name one file. Use it so: ${usage}`);
      return 2;
    }
    return withStore(world, { isToMigrate: true }, async ({ database }) => {
      const landlord = await oneLandlord(database, read.values.landlord, world);
      if (landlord === undefined) return 2;
      if (read.values.cancel && sort !== 'findings') return cancelLast(database, landlord, sort, world);
      if (!(await isFile(file ?? ''))) {
        world.complain(`There is no file ${file}.`);
        return 2;
      }
      if (sort === 'findings') return importFindings(database, landlord, file ?? '', world);
      const { sheet, approve = false, column = [] } = read.values;
      return importFile(
        database,
        { landlord, sort, file: file ?? '', sheet, isApproved: approve, columns: column },
        world,
      );
    });
  },
};

const wanted = {
  approve: { type: 'boolean' },
  cancel: { type: 'boolean' },
  sheet: { type: 'string' },
  column: { type: 'string', multiple: true },
  landlord: { type: 'string' },
} as const;

function isSort(text: string | undefined): text is ImportSort {
  return importSorts.some((sort) => sort === text);
}

function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
