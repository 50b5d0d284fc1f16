import { sayClock } from '../assessment/explanation.ts';
import { isoDay, sayDay } from '../calendar/day.ts';
import { sayLimit } from '../calendar/limit.ts';
import { lessons } from '../lessons/index.ts';
import { always, type Lesson } from '../lessons/lesson.ts';
import { addressOf, certaintyOf, sayCertainty, sayCitation } from '../library/citation.ts';
import { nearestTo } from '../record/story/nearest.ts';
import type { Command, World } from './command.ts';
import { readOptions } from './options.ts';

const usage = 'putright lessons [ID] [--json]';

/** Lists the lessons, or says all there is to say of one. */
export const lessonsCommand: Command = {
  name: 'lessons',
  usage,
  about: 'lists the lessons: title, clock, owner, in force, sources, examples',
  run: (words, world) => {
    const read = readOptions(words, { json: { type: 'boolean' } }, world, usage);
    if (!read) return 2;
    const [id] = read.positionals;
    const wanted =
      id === undefined ? lessons : lessons.filter((lesson) => lesson.id === id || lesson.id.startsWith(`${id}/`));
    if (wanted.length === 0) {
      const near = nearestTo(
        id ?? '',
        lessons.map((lesson) => lesson.id),
      );
      world.complain(
        `There is no lesson called ${id}.${near ? ` Did you mean ${near}?` : ' “putright lessons” lists them all.'}`,
      );
      return 2;
    }
    if (read.values.json) world.print(JSON.stringify(wanted.map(asData), null, 2));
    else for (const lesson of wanted) (id === undefined ? printLine : printWhole)(lesson, world);
    return 0;
  },
};

function asData(lesson: Lesson) {
  return {
    id: lesson.id,
    title: lesson.title,
    why: lesson.why,
    clock: {
      owner: lesson.clock.owner,
      limits: Object.fromEntries(Object.entries(lesson.clock.limits).map(([name, limit]) => [name, sayLimit(limit)])),
    },
    appliesFrom: lesson.appliesFrom === always ? null : isoDay(lesson.appliesFrom),
    appliesUntil: lesson.appliesUntil === undefined ? null : isoDay(lesson.appliesUntil),
    cites: lesson.cites.map((citation) => ({
      source: sayCitation(citation),
      says: citation.says,
      certainty: certaintyOf(citation),
      address: addressOf(citation) ?? null,
    })),
    examples: lesson.examples,
  };
}

function printLine(lesson: Lesson, world: World): void {
  world.print(
    `${lesson.id.padEnd(40)} ${lesson.title}${lesson.appliesUntil === undefined ? '' : ` (before ${sayDay(lesson.appliesUntil)})`}`,
  );
}

function printWhole(lesson: Lesson, world: World): void {
  world.print(`${lesson.id}: ${lesson.title}`);
  world.print(`  ${lesson.why}`);
  world.print(`  Clock: ${sayClock(lesson.clock)}`);
  if (lesson.appliesFrom !== always) world.print(`  In force from ${sayDay(lesson.appliesFrom)}`);
  if (lesson.appliesUntil !== undefined) world.print(`  In force until ${sayDay(lesson.appliesUntil)}`);
  for (const citation of lesson.cites) {
    const sure = sayCertainty(citation);
    world.print(`  ${sayCitation(citation)}: ${citation.says}${sure === '' ? '' : ` (${sure})`}`);
  }
  for (const example of lesson.examples) {
    const shows = example.shows.map((shown) => shown.standing).join(', ') || 'quiet';
    world.print(`  Example: ${example.name} (as at ${example.asAt}): ${shows}`);
  }
  world.print('');
}
