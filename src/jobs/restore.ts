import { resolve } from 'node:path';
import { CannotRestore } from '../store/backup/backup.ts';
import { restore } from '../store/backup/restore.ts';
import type { Command } from './command.ts';
import { readOptions } from './options.ts';
import { verifyCommand } from './verify.ts';

const usage = 'putright restore FOLDER';

/** Makes a data folder of a backup, starts the database in it, and verifies all of it. Never writes over anything. */
export const restoreCommand: Command = {
  name: 'restore',
  usage,
  about: 'makes a data folder of a backup, and verifies it',
  run: async (words, world) => {
    const read = readOptions(words, {}, world, usage);
    if (!read) return 2;
    const [from, ...rest] = read.positionals;
    if (from === undefined || rest.length > 0) {
      world.complain(`Name one folder. Use it so: ${usage}`);
      return 2;
    }
    if (world.hasDatabaseOfItsOwn) {
      world.complain(
        'DATABASE_URL is set, and a backup is restored to a data folder. Start it again without DATABASE_URL.',
      );
      return 2;
    }
    try {
      const { made, files } = await restore({
        from: resolve(from),
        folder: world.folder,
        files: world.openFiles().folder,
        onProgress: (doing, done) =>
          world.showProgress(`${doing === 'checking' ? 'Checked' : 'Brought'}: ${done.toLocaleString('en-GB')} files`),
      });
      world.print(`The backup of ${made} is in ${world.folder}.`);
      if (files === null) world.print('It holds no files: they were in a bucket.');
    } catch (error) {
      if (!(error instanceof CannotRestore)) throw error;
      world.complain(error.message);
      return 2;
    }
    return verifyCommand.run([], world);
  },
};
