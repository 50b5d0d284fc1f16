import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from '../bench/library/figures.ts';
import { lessons } from '../src/lessons/index.ts';

test('every lesson judged right for a question of the library’s bench is one there is', () => {
  const ids = new Set<string>(lessons.map(({ id }) => id));
  assert.equal(judged.length, 30);
  for (const { asked, right } of judged) {
    assert.ok(right.length > 0, asked);
    for (const id of right) assert.ok(ids.has(id), `${asked}: ${id}`);
  }
});
