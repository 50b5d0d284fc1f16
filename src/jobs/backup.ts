import { resolve } from 'node:path';
import { backUp } from '../store/backup/backup.ts';
import { readAccess } from '../store/embedded/access.ts';
import { NotEmpty } from '../store/exports/write-export.ts';
import { placeOf } from '../store/reach.ts';
import type { Command } from './command.ts';
import { readOptions } from './options.ts';
import { withStore } from './with-store.ts';

const usage = 'putright backup FOLDER';

/** Copies the whole database and the files put on cases to a folder, while everybody goes on working. */
export const backupCommand: Command = {
  name: 'backup',
  usage,
  about: 'copies the whole database and its files to a folder, while running',
  run: (words, world) => {
    const read = readOptions(words, {}, world, usage);
    if (!read) return 2;
    const [named, ...rest] = read.positionals;
    if (named === undefined || rest.length > 0) {
      world.complain(`Name one folder. Use it so: ${usage}`);
      return 2;
    }
    return withStore(world, { isToMigrate: true }, async ({ embedded, ownerUrl, version }) => {
      const files = world.openFiles();
      const access = await readAccess(world.folder);
      if (!embedded || !access) {
        world.complain(
          `The database is one of your own, at ${placeOf(ownerUrl)}: back it up by its own means, such as pg_dump, pg_basebackup or your provider’s backups.`,
        );
        world.complain(
          files.folder === undefined
            ? 'Files are in a bucket: keep its versions, or copy it after the database.'
            : `Then copy the files, which are in ${files.folder}. Copied after the database, none it holds is missing.`,
        );
        return 2;
      }
      const folder = resolve(named);
      try {
        const done = await backUp({
          url: embedded.url,
          version,
          access,
          files: files.folder,
          folder,
          now: world.now(),
          onProgress: (doing, count) =>
            world.showProgress(
              doing === 'database'
                ? `${Math.round(count / 1e6).toLocaleString('en-GB')} MB of the database`
                : `${count.toLocaleString('en-GB')} files`,
            ),
        });
        world.print(
          `The database and ${done.files === null ? 'no files' : `${done.files.count.toLocaleString('en-GB')} files`} are in ${folder}.`,
        );
        if (done.files === null)
          world.print('Files are in a bucket, and are not in the backup: keep its versions, or copy it now.');
        world.print('It holds everything, the database’s password too: keep it as safe as the data folder.');
        return 0;
      } catch (error) {
        if (!(error instanceof NotEmpty)) throw error;
        world.complain(`${folder} has something in it. Name a folder that is empty, or is not there yet.`);
        return 2;
      }
    });
  },
};
