import { describeWords, wordsPage } from '../record/story/words.ts';
import type { Command } from './command.ts';
import { readOptionsAlone } from './options.ts';

const usage = 'putright words [--json | --markdown]';

/** Lists every kind of entry with its fields: the words a story is written in. */
export const wordsCommand: Command = {
  name: 'words',
  usage,
  about: 'lists every kind of entry with its fields',
  run: (words, world) => {
    const read = readOptionsAlone(words, { json: { type: 'boolean' }, markdown: { type: 'boolean' } }, world, usage);
    if (!read) return 2;
    world.print(read.values.json ? JSON.stringify(describeWords(), null, 2) : wordsPage().trimEnd());
    return 0;
  },
};
