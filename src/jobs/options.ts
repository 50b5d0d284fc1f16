import { parseArgs } from 'node:util';
import { assessableDays } from '../assessment/assess.ts';
import { type Day, readDay, sayDay } from '../calendar/day.ts';
import type { World } from './command.ts';

type Wanted = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>>;

/** Reads a command’s words into options and the rest; complains and gives undefined when they are not understood. */
export function readOptions<W extends Wanted>(words: readonly string[], wanted: W, world: World, usage: string) {
  try {
    return parseArgs({ args: [...words], options: wanted, allowPositionals: true, strict: true });
  } catch (error) {
    world.complain(error instanceof Error ? firstSentence(error.message) : 'Those words are not understood.');
    world.complain(`Use it so: ${usage}`);
    return undefined;
  }
}

/** The same for a command that takes no words but its options: any other is refused, as something else was meant by it. */
export function readOptionsAlone<W extends Wanted>(words: readonly string[], wanted: W, world: World, usage: string) {
  const read = readOptions(words, wanted, world, usage);
  const [stray] = read?.positionals ?? [];
  if (stray === undefined) return read;
  world.complain(`“${usage.split(' [')[0]}” takes no “${stray}”.`);
  world.complain(`Use it so: ${usage}`);
  return undefined;
}

/** Reads `--as-at`; complains and gives 'wrong' when it is not a day the calendar knows. */
export function readAsAt(text: string | undefined, world: World): Day | undefined | 'wrong' {
  if (text === undefined) return undefined;
  const day = readDay(text);
  const { first, last } = assessableDays;
  if (day !== undefined && day >= first && day <= last) return day;
  world.complain(
    day === undefined
      ? `--as-at needs a real day written YYYY-MM-DD; “${text}” is not one.`
      : `--as-at ${text} is outside the days Putright can assess: ${sayDay(first)} to ${sayDay(last)}.`,
  );
  return 'wrong';
}

function firstSentence(message: string): string {
  return `${message.split('. ')[0]?.replace(/\.$/, '')}.`;
}
