import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepLately } from './lately.ts';

test('what is longest unused is forgotten first, and never is more kept than there may be', () => {
  const kept = keepLately<string>(10);
  kept.keep('one', 'first', 4);
  kept.keep('two', 'second', 4);
  assert.equal(kept.of('one'), 'first', 'used, so that the other is older');
  kept.keep('three', 'third', 4);
  assert.deepEqual([kept.of('one'), kept.of('two'), kept.of('three')], ['first', undefined, 'third']);
  assert.equal(kept.size(), 8);
});

test('a value takes the place of the one before it', () => {
  const kept = keepLately<string>(10);
  kept.keep('one', 'first', 6);
  kept.keep('one', 'second', 8);
  assert.equal(kept.of('one'), 'second');
  assert.equal(kept.size(), 8);
});

test('what is too big by itself is not kept', () => {
  const kept = keepLately<string>(10);
  kept.keep('one', 'first', 3);
  kept.keep('two', 'second', 11);
  assert.deepEqual([kept.of('one'), kept.of('two')], ['first', undefined], 'nor does it drive out the others');
  assert.equal(kept.size(), 3);
});
