import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { completionsIn } from './works.ts';

const lock: StoryEntry = { on: '2025-06-16', kind: 'repair reported', id: 'lock', problem: 'front door lock' };
const mended: StoryEntry = { on: '2025-06-17', kind: 'works completed', id: 'done', for: 'lock', works: 'new lock' };
const visit = (note: string, more: object = {}): StoryEntry =>
  ({ on: '2025-06-24', kind: 'visit made', id: 'v', outcome: 'works completed', note, ...more }) as StoryEntry;
const works = (said: string, more: object = {}): StoryEntry =>
  ({ on: '2025-06-24', kind: 'works completed', id: 'v', works: said, ...more }) as StoryEntry;

/** What the lock was mended by in the end, and the works somebody has to be asked about. */
function read(...entries: readonly StoryEntry[]): readonly [string | undefined, readonly string[]] {
  const reading = readingOf(entries, '2025-07-20');
  return [reading.problems[0]?.ended?.id, completionsIn(reading).map(({ id }) => id)];
}

const checks: readonly StoryEntry[] = [
  visit('gas check done, safe, certificate handed to her'),
  visit('Annual gas safety check. Passed, no faults found'),
  visit('LGSR done, all ok, copy left'),
  visit('EICR: satisfactory, next due 2030'),
  visit('smoke alarms tested, both fine'),
  visit('boiler serviced, all well, no works needed'),
  works('yearly gas service, certificate issued'),
  works('electrical safety inspection, satisfactory'),
];

const mending: readonly StoryEntry[] = [
  visit('gas check done, leaking valve replaced, certificate left'),
  visit('EICR done, unsafe, two sockets changed, now satisfactory'),
  visit('smoke alarms tested, one did not work, new one fitted, both fine'),
  visit('gas check not passed, capped off'),
  visit('handle adjusted, works well'),
  visit('gas check done, safe, certificate left', { for: 'lock' }),
  works('lock eased'),
  works('smoke alarms tested, all fine', { answers: ['alarms she can hear'] }),
  works('boiler serviced and safety check passed, back on', { for: 'lock' }),
];

describe('a safety check that found all well', () => {
  for (const check of checks)
    test(`mends nothing and has nothing to be asked about: ${JSON.stringify(check)}`, () =>
      assert.deepEqual(read(lock, mended, check), ['done', ['done']]));
  for (const one of mending)
    test(`is works where something was mended, or a repair was what it was for: ${JSON.stringify(one)}`, () =>
      assert.deepEqual(read(lock, mended, one), ['v', ['done', 'v']]));

  for (const problem of [
    'gas certificate out of date',
    'boiler not firing',
    'smoke alarm bleeping',
    'sockets sparking',
  ])
    test(`ends what was reported as such: ${problem}`, () => {
      const report: StoryEntry = { on: '2025-06-16', kind: 'repair reported', problem };
      assert.deepEqual(read(report, visit('checked: gas safety check and EICR done, all safe')), ['v', ['v']]);
    });
});
