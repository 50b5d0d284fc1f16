import assert from 'node:assert/strict';
import { test } from 'node:test';
import { luckFrom } from './luck.ts';

test('the same words always give the same luck, and others give other', () => {
  const run = (words: string) => {
    const luck = luckFrom(words);
    return Array.from({ length: 20 }, () => luck.between(0, 1000));
  };
  assert.deepEqual(run('a street'), run('a street'));
  assert.notDeepEqual(run('a street'), run('a streeu'));
});

test('chance falls evenly, in bounds, and by weight', () => {
  const luck = luckFrom('evenly');
  const counts = [0, 0, 0, 0, 0];
  for (let n = 0; n < 10_000; n++) {
    const place = luck.between(0, 4);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  assert.ok(
    counts.every((count) => count > 1800 && count < 2200),
    counts.join(' '),
  );
  const heavy = Array.from({ length: 10_000 }, () =>
    luck.pickWeighted([
      [3, 'often'],
      [1, 'seldom'],
      [0, 'never'],
    ]),
  );
  const often = heavy.filter((each) => each === 'often').length;
  assert.ok(often > 7200 && often < 7800, `${often}`);
  assert.ok(!heavy.includes('never'));
});

test('shuffling loses nothing, and picking from nothing is a fault', () => {
  const luck = luckFrom('cards');
  const cards = [...Array(52).keys()];
  const mixed = luck.shuffle(cards);
  assert.notDeepEqual(mixed, cards);
  assert.deepEqual(
    mixed.toSorted((one, other) => one - other),
    cards,
  );
  assert.throws(() => luck.pick([]), RangeError);
});
