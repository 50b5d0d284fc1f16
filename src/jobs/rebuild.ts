import { rebuild } from '../store/rebuild.ts';
import type { Command } from './command.ts';
import { readOptionsAlone } from './options.ts';
import { whichLandlords } from './which-landlords.ts';
import { withStore } from './with-store.ts';
import { workOut } from './work-out.ts';

const usage = 'putright rebuild [--landlord NAME]';

/** Works out anew, from the record, all that is kept beside it. It changes nothing where what is kept is right. */
export const rebuildCommand: Command = {
  name: 'rebuild',
  usage,
  about: 'works out anew what every case owes',
  run: (words, world) => {
    const read = readOptionsAlone(words, { landlord: { type: 'string' } }, world, usage);
    if (!read) return 2;
    return withStore(world, { isToMigrate: true }, async ({ database }) => {
      const landlords = await whichLandlords(database, read.values.landlord, world);
      if (!landlords) return 2;
      for (const landlord of landlords) {
        const cases = await rebuild(database, landlord, world.now(), workOut, (done) =>
          world.showProgress(`${landlord}: ${done.toLocaleString('en-GB')} cases`),
        );
        world.print(`${landlord}: ${cases.toLocaleString('en-GB')} cases worked out anew.`);
      }
      return 0;
    });
  },
};
