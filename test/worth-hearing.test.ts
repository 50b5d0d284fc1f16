import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Day } from '../src/calendar/day.ts';
import { endOf } from '../src/calendar/instant.ts';
import { hearAll, heardIn } from '../src/record/heard/heard.ts';
import { read } from '../src/record/reading.ts';
import { readingOf } from '../src/record/reading-of.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';
import { readStories } from '../src/record/story/story.ts';

const folder = join(import.meta.dirname, 'stories');
const told = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const found = readStories(readFileSync(join(folder, file), 'utf8'), file);
    return 'stories' in found ? found.stories : [];
  });

/** What has to be on record for some words to count. */
const before = readingOf(
  [
    { on: '2000-03-01', kind: 'repair reported', problem: 'leak' },
    { on: '2000-03-01', kind: 'antisocial behaviour reported', harm: 'noise', incident: 'music' },
    { on: '2000-03-01', kind: 'adaptation asked for', adaptation: 'a ramp' },
  ],
  '2000-03-02',
).entries;

test('nothing is heard by listening closely where a quick look finds nothing to hear', () => {
  const stories = [...publishedStories(), ...told];
  assert.ok(stories.length > 300, `${stories.length} stories`);
  const missed = stories.flatMap(({ name, record }) => {
    const last = endOf(Math.max(...record.map(({ happened }) => happened)) as Day);
    // Each entry by itself as well: what one of them tells is not to hang on what another does.
    const alone = record.flatMap((entry) => [[entry], ...before.map((known) => [known, entry])]);
    return [record, ...alone].flatMap((some) => {
      const reading = read(some, last);
      const [all, quick] = [hearAll(reading).length, heardIn(reading).length];
      return all === quick ? [] : [`${name}: ${JSON.stringify(some.length > 3 ? name : some)}`];
    });
  });
  assert.deepEqual(missed, []);
});
