import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inAll, type ListRead, Lists, mapOf } from '../src/store/search/lists.ts';

const places = fc.uniqueArray(fc.oneof(fc.nat(65_535), fc.nat(40)), { maxLength: 60 });

function listOf(some: readonly number[]): ListRead {
  const lists = new Lists();
  for (const place of some) lists.add({ isClosed: false, isTitle: false, word: 'w' }, place);
  return { isMap: false, bytes: lists.rows()[0]?.places ?? new Uint8Array(0) };
}

test('what is in a list of every word is found, the highest first, whether places are listed or mapped', () => {
  const kept = fc.tuple(places, fc.boolean());
  fc.assert(
    fc.property(fc.array(fc.array(kept, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (words) => {
      const asked = words.map((lists) =>
        lists.map(([some, isMap]): ListRead => {
          const list = listOf(some);
          return isMap ? { isMap, bytes: mapOf([list]) } : list;
        }),
      );
      const sets = words.map((lists) => new Set(lists.flatMap(([some]) => some)));
      const wanted = [...(sets[0] ?? [])].filter((place) => sets.every((set) => set.has(place)));
      assert.deepEqual(
        [...inAll(asked, 3)],
        wanted.sort((one, other) => other - one).map((place) => 3 * 65_536 + place),
      );
    }),
  );
});

test('a word that stands nowhere leaves nothing', () => {
  assert.deepEqual([...inAll([[listOf([1, 2])], []], 0)], []);
  assert.deepEqual([...inAll([], 0)], []);
});
