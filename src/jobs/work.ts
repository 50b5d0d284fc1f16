import { startClockWork } from './clock-work.ts';
import type { Command } from './command.ts';
import { readOptionsAlone } from './options.ts';
import { withStore } from './with-store.ts';
import { workOut } from './work-out.ts';

const usage = 'putright work';

/** Does the work done by the clock in a process of its own, until it is stopped. Several may run at once. */
export const workCommand: Command = {
  name: 'work',
  usage,
  about: 'does the work done by the clock, until stopped',
  run: (words, world) => {
    if (!readOptionsAlone(words, {}, world, usage)) return 2;
    return withStore(world, { isToMigrate: true, isToMind: true }, async (store) => {
      const onFault = (error: Error, name?: string) =>
        world.complain(`${name === undefined ? 'The queue' : `The work “${name}”`} has a fault: ${sayFault(error)}`);
      const queue = await startClockWork({
        database: store.database,
        ownerUrl: () => store.ownerUrl,
        files: world.openFiles(),
        now: world.now,
        workOut,
        onFault,
      });
      world.print('Putright is at work. Ctrl+C stops it.');
      await world.untilStopped();
      await queue.stop();
      return 0;
    });
  },
};

/** What kind of fault, without its message, which may quote what somebody wrote. */
function sayFault(error: Error): string {
  return 'code' in error ? `${error.name}, ${String(error.code)}` : error.name;
}
