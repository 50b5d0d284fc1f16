import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Happening } from './entry.ts';
import { inOrder, insertInOrder, together } from './in-order.ts';

const happenings = fc.array(
  fc.record({
    id: fc.uuid(),
    happened: fc.integer({ min: 20_000, max: 20_004 }),
    recorded: fc.integer({ min: 0, max: 3 }),
    at: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  }),
) as fc.Arbitrary<{ id: string; happened: Day; recorded: Instant; at: Instant | undefined }[]> as fc.Arbitrary<
  Happening[]
>;

const sorted = (entries: readonly Happening[]) => [...entries].sort(inOrder);

test('two lists in order stand together as they would sorted as one, those of the first before those of the second', () => {
  fc.assert(
    fc.property(happenings, happenings, (one, other) => {
      const [first, second] = [sorted(one), sorted(other)];
      assert.deepEqual(together(first, second), sorted([...first, ...second]));
    }),
  );
});

test('an entry is put after those of the same time', () => {
  fc.assert(
    fc.property(happenings, (entries) => {
      const list: Happening[] = [];
      for (const entry of entries) insertInOrder(list, entry);
      assert.deepEqual(list, sorted(entries));
    }),
  );
});
