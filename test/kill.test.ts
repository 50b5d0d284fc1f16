import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chanceFrom } from './torture/chance.ts';
import { clockJumps } from './torture/clock.ts';
import { torture } from './torture/kill.ts';

// `node test/torture/kill.ts 200` does it for longer, and with a seed after that, the same again.
test('killed twenty times while it writes, it has everything it said it had', { timeout: 300_000 }, async (context) => {
  const seed = Math.floor(Math.random() * 1_000_000);
  context.diagnostic(`seed ${seed}`);
  const { wrong, kills, kept } = await torture(20, seed, (line) => context.diagnostic(line), 4);
  assert.deepEqual(wrong, [], `seed ${seed}`);
  assert.equal(kills['the application'] + kills['the database'] + kills.everything, 20);
  assert.ok(kept.forms > 200, `only ${kept.forms} forms were kept`);
  assert.ok(kept.jobs > 0 && kept.files > 0, 'files of repairs came in, and files were put on cases');
});

test('with a clock that jumps back and forth, what is owed is still what a rebuild gives', {
  timeout: 120_000,
}, async (context) => {
  const seed = Math.floor(Math.random() * 1_000_000);
  context.diagnostic(`seed ${seed}`);
  const { wrong, figures } = await clockJumps(chanceFrom(seed), 15);
  assert.deepEqual(wrong, [], `seed ${seed}`);
  assert.equal(figures.formsKept, 150);
});
