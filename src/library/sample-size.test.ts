import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { chanceOfOne, sampleSizeFor } from './sample-size.ts';

describe('the chance that a sample holds at least one', () => {
  for (const [all, withIt, drawn, chance] of [
    [10, 1, 1, 0.1],
    [10, 1, 5, 0.5],
    [10, 2, 5, 1 - (8 * 7 * 6 * 5 * 4) / (10 * 9 * 8 * 7 * 6)],
    [10, 10, 1, 1],
    [10, 0, 10, 0],
    [10, 3, 0, 0],
    [10, 3, 8, 1],
    [212, 21, 28, 1 - 0.0434],
  ] as const)
    test(`${drawn} drawn of ${all}, ${withIt} with it`, () => {
      assert.ok(Math.abs(chanceOfOne(all, withIt, drawn) - chance) < 0.0001);
    });

  test('is what drawing without putting back gives, whatever the counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), fc.nat(), (all, some, few) => {
        const [withIt, drawn] = [some % (all + 1), few % (all + 1)];
        let none = 1;
        for (let place = 0; place < drawn; place++) none *= Math.max(0, (all - withIt - place) / (all - place));
        assert.ok(Math.abs(chanceOfOne(all, withIt, drawn) - (1 - none)) < 1e-6);
      }),
    );
  });

  test('is refused for what is no part of the whole', () => {
    assert.throws(() => chanceOfOne(10, 11, 1), RangeError);
    assert.throws(() => chanceOfOne(10, 1, 1.5), RangeError);
  });
});

describe('the size of a sample', () => {
  test('is the smallest that is sure enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 50 }), (all, inHundred) => {
        const withIt = Math.max(1, Math.round((all * inHundred) / 100));
        const size = sampleSizeFor(all, withIt, 0.95);
        assert.ok(chanceOfOne(all, withIt, size) >= 0.95);
        assert.ok(size === 0 || chanceOfOne(all, withIt, size - 1) < 0.95);
      }),
    );
  });
});
