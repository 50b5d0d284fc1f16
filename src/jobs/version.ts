import type { Command } from './command.ts';
import { readOptionsAlone } from './options.ts';

const usage = 'putright version';

/** Says which version of Putright this is: for whoever reports a fault, or asks what they have. */
export const versionCommand: Command = {
  name: 'version',
  usage,
  about: 'says which version this is',
  run(words, world) {
    if (!readOptionsAlone(words, {}, world, usage)) return 2;
    world.print(`Putright ${world.version}`);
    return 0;
  },
};
