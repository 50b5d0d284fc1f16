import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assess } from '../src/assessment/assess.ts';
import { lastDay } from '../src/assessment/replay.ts';
import { endOf } from '../src/calendar/instant.ts';
import { lessons } from '../src/lessons/index.ts';
import type { Entry } from '../src/record/entry.ts';
import { readStories, type Story, sayProblem } from '../src/record/story/story.ts';

// Whoever writes an entry down may say what it is for, or only what it goes back to, or nothing. None of that may change
// what a record owes: in all the stories, each link in turn is left out, or made to point to where it leads back to.
const folder = join(import.meta.dirname, 'stories');
const stories = (isWanted: (name: string) => boolean) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && isWanted(name))
    .flatMap((name): readonly Story[] => {
      const read = readStories(readFileSync(join(folder, name), 'utf8'), name);
      if ('stories' in read) return read.stories;
      throw new Error(read.problems.map(sayProblem).join('\n'));
    });

const isWell = (name: string) => /^round-\d+-well\.yaml$/.test(name);
const isReal = (name: string) => /^round-(?:1[2-6]|18|2[0238]|31)\.yaml$/.test(name);

test('of cases handled well, one in a hundred at most raises something once a link is left out', () => {
  const { many, more } = tried(stories(isWell));
  assert.ok(many > 1000);
  assert.ok(more.length <= many / 100, `${more.length} of ${many}:\n${more.join('\n')}`);
});

test('of real cases, one in two hundred at most loses something named, and one in fifty raises what should be quiet', () => {
  const { many, more, lost } = tried(stories(isReal));
  assert.ok(many > 1000);
  assert.ok(lost.length <= many / 200, `${lost.length} of ${many}:\n${lost.join('\n')}`);
  assert.ok(more.length <= many / 50, `${more.length} of ${many}:\n${more.join('\n')}`);
});

type Ids = ReadonlySet<string>;

type Tried = { readonly many: number; readonly lost: readonly string[]; readonly more: readonly string[] };

/** How many records were made; those in which something named is no longer raised, and those in which more is that should not be. */
function tried(all: readonly Story[]): Tried {
  const lost: string[] = [];
  const more: string[] = [];
  let many = 0;
  for (const story of all) {
    const before = raisedIn(story, story.record);
    const named = before.intersection(new Set<string>(story.expects));
    const quiet = new Set<string>(story.quiet.map(({ lesson }) => lesson));
    for (const { record, what } of withoutALink(story.record)) {
      many++;
      const after = raisedIn(story, record);
      const wrongly = quiet.size > 0 ? after.intersection(quiet) : after;
      note(lost, `${story.name}: ${what}`, named.difference(after));
      note(more, `${story.name}: ${what}`, wrongly.difference(before));
    }
  }
  return { many, lost, more };
}

function note(list: string[], where: string, found: Ids): void {
  if (found.size > 0) list.push(`${where}: ${[...found].join(', ')}`);
}

function raisedIn(story: Story, record: readonly Entry[]): Ids {
  const { failings } = assess(record, endOf(story.asAt ?? lastDay(story.record)), lessons);
  return new Set(failings.map(({ lesson }) => lesson.id));
}

function withoutALink(
  record: readonly Entry[],
): readonly { readonly record: readonly Entry[]; readonly what: string }[] {
  const byId = new Map(record.map((entry) => [entry.id, entry]));
  const withLink = (entry: Entry, link: string | undefined) =>
    record.map((one) => (one === entry ? { ...entry, for: link } : one));
  return record
    .filter((entry) => entry.for !== undefined)
    .flatMap((entry) => {
      const bare = { record: withLink(entry, undefined), what: `${entry.kind} that points to nothing` };
      const root = beginningOf(entry, byId);
      if (root.id === entry.for) return [bare];
      return [bare, { record: withLink(entry, root.id), what: `${entry.kind} that points to ${root.kind}` }];
    });
}

function beginningOf(entry: Entry, byId: ReadonlyMap<string, Entry>): Entry {
  let at = entry;
  for (let steps = 0; steps < 50; steps++) {
    const before = at.for === undefined ? undefined : byId.get(at.for);
    if (before === undefined) return at;
    at = before;
  }
  return at;
}
