import { bringUpToDate } from '../store/open-store.ts';
import { CannotUseDatabase } from '../store/reach.ts';
import type { Command } from './command.ts';
import { readOptionsAlone } from './options.ts';
import { withStore } from './with-store.ts';

const usage = 'putright migrate';

/** Brings the database up to this version of Putright, forward only. Starting does so by itself. */
export const migrateCommand: Command = {
  name: 'migrate',
  usage,
  about: 'brings the database up to this version',
  run: (words, world) => {
    if (!readOptionsAlone(words, {}, world, usage)) return 2;
    return withStore(world, {}, async ({ ownerUrl }) => {
      try {
        const done = await bringUpToDate(ownerUrl, () => undefined);
        for (const step of done) world.print(`Done: ${step}`);
        world.print(done.length === 0 ? 'The database was up to date.' : 'The database is up to date.');
        return 0;
      } catch (error) {
        if (!(error instanceof CannotUseDatabase)) throw error;
        world.complain(error.message);
        return 1;
      }
    });
  },
};
