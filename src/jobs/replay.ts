import { type Replay, replay } from '../assessment/replay.ts';
import { isoDay, sayDay } from '../calendar/day.ts';
import { lessons } from '../lessons/index.ts';
import { publishedStories } from '../record/story/published-stories.ts';
import type { Command, World } from './command.ts';
import { readOptions } from './options.ts';

const usage = 'putright replay [REF…] [--json]';

/** Replays the published cases: the failings their reports name, the day each was first raised, and what was missed. */
export const replayCommand: Command = {
  name: 'replay',
  usage,
  about: 'replays the published cases',
  run: (words, world) => {
    const read = readOptions(words, { json: { type: 'boolean' } }, world, usage);
    if (!read) return 2;
    const stories = publishedStories();
    const unknown = read.positionals.filter((reference) => !stories.some((story) => story.name === reference));
    for (const reference of unknown) {
      world.complain(
        `There is no published case ${reference} told here. There are: ${stories.map((story) => story.name).join(', ')}.`,
      );
    }
    if (unknown.length > 0) return 2;
    const wanted =
      read.positionals.length === 0 ? stories : stories.filter((story) => read.positionals.includes(story.name));
    const replays = wanted.map((story, place) => {
      world.showProgress(`${place + 1} of ${wanted.length}`);
      return { landlord: story.landlord ?? '', ...replay(story, lessons) };
    });
    if (read.values.json) world.print(JSON.stringify(replays.map(asData), null, 2));
    else printReplays(replays, world);
    return replays.every(({ missed, falseAlarms }) => missed.length === 0 && falseAlarms.length === 0) ? 0 : 1;
  },
};

type Replayed = Replay & { readonly landlord: string };

function asData({ story, landlord, asAt, named, missed, falseAlarms, further }: Replayed) {
  return {
    story,
    landlord,
    asAt: isoDay(asAt),
    named: named.map(({ lesson, first }) => ({ lesson, raised: first ? isoDay(first.raised) : null })),
    missed,
    falseAlarms: falseAlarms.map((failing) => ({ lesson: failing.lesson.id, raised: isoDay(failing.raised) })),
    further: [...new Set(further.map((failing) => failing.lesson.id))],
  };
}

function printReplays(replays: readonly Replayed[], world: World): void {
  for (const { story, landlord, named, falseAlarms } of replays) {
    world.print(`${story} ${landlord}`);
    for (const { lesson, first } of named) {
      world.print(`  ${(first ? sayDay(first.raised) : 'NOT RAISED').padEnd(18)} ${lesson}`);
    }
    for (const failing of falseAlarms)
      world.print(`  ${'FALSE ALARM'.padEnd(18)} ${failing.lesson.id}, raised ${sayDay(failing.raised)}`);
  }
  const named = replays.flatMap((one) => one.named);
  const falseAlarms = replays.reduce((sum, one) => sum + one.falseAlarms.length, 0);
  world.print('');
  world.print(
    `${named.filter(({ first }) => first).length} of ${named.length} named failings raised in ${replays.length} cases; ${falseAlarms} false alarms.`,
  );
}
