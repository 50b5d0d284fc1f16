import { resolve } from 'node:path';
import { NotEmpty, writeExport } from '../store/exports/write-export.ts';
import type { Command } from './command.ts';
import { readOptions } from './options.ts';
import { oneLandlord } from './which-landlords.ts';
import { withStore } from './with-store.ts';

const usage = 'putright export FOLDER [--landlord NAME]';

/** Writes everything of a landlord to a folder, as open files with hashes. People may go on writing meanwhile. */
export const exportCommand: Command = {
  name: 'export',
  usage,
  about: 'writes everything of a landlord to a folder, as open files with hashes',
  run: (words, world) => {
    const read = readOptions(words, { landlord: { type: 'string' } }, world, usage);
    if (!read) return 2;
    const [named, ...rest] = read.positionals;
    if (named === undefined || rest.length > 0) {
      world.complain(`Name one folder. Use it so: ${usage}`);
      return 2;
    }
    return withStore(world, { isToMigrate: true }, async ({ database }) => {
      const landlord = await oneLandlord(database, read.values.landlord, world);
      if (landlord === undefined) return 2;
      const folder = resolve(named);
      try {
        const { tables, files, missing } = await writeExport({
          database,
          files: world.openFiles(),
          landlord,
          folder,
          now: world.now(),
          onProgress: (done, of) => world.showProgress(`${done.toLocaleString('en-GB')} ${of}`),
        });
        const rows = tables.reduce((sum, table) => sum + table.rows, 0);
        world.print(
          `${landlord}: ${rows.toLocaleString('en-GB')} rows of ${tables.length} tables and ${files.count.toLocaleString('en-GB')} files are in ${folder}.`,
        );
        world.print('It holds people’s names and what they told you: keep it as safe as Putright itself.');
        for (const file of missing)
          world.complain(`The file ${file} is on the record and not where files are kept, so it is not in the export.`);
        return missing.length > 0 ? 1 : 0;
      } catch (error) {
        if (!(error instanceof NotEmpty)) throw error;
        world.complain(`${folder} has something in it. Name a folder that is empty, or is not there yet.`);
        return 2;
      }
    });
  },
};
