import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { drawSample, sampleSize } from './audit-sample.ts';

const sizes: readonly (readonly [cases: number, size: number])[] = [
  [0, 0],
  [1, 1],
  [5, 5],
  [10, 8],
  [40, 12],
  [1000, 14],
];

describe('how many cases to look at', () => {
  for (const [cases, size] of sizes) test(`of ${cases}`, () => assert.equal(sampleSize(cases), size));

  test('a sample of that size misses a failing of one case in five no more than one time in twenty, and one fewer would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (cases) => {
        const failing = Math.ceil(cases / 5);
        const misses = (size: number) => {
          let chance = 1;
          for (let n = 0; n < size; n++) chance *= Math.max(0, cases - failing - n) / (cases - n);
          return chance;
        };
        const size = sampleSize(cases);
        assert.ok(misses(size) <= 0.05 + 1e-9);
        assert.ok(size === 0 || misses(size - 1) > 0.05);
      }),
    );
  });
});

describe('drawing a sample', () => {
  const references = fc.uniqueArray(fc.stringMatching(/^PR-\d{6}$/), { minLength: 1, maxLength: 60 });

  test('comes out the same from the same seed, in whatever order the cases come', () => {
    fc.assert(
      fc.property(references, fc.string(), (all, seed) => {
        const size = sampleSize(all.length);
        assert.deepEqual(drawSample(all.toReversed(), seed, size), drawSample(all, seed, size));
        assert.equal(drawSample(all, seed, size).length, size);
      }),
    );
  });

  test('whoever sees only some of the cases draws the same of them', () => {
    fc.assert(
      fc.property(references, fc.string(), fc.func(fc.boolean()), (all, seed, maySee) => {
        const chosen = drawSample(all, seed, sampleSize(all.length)).filter((one) => maySee(one));
        assert.deepEqual(
          drawSample(
            all.filter((one) => maySee(one)),
            seed,
            chosen.length,
          ),
          chosen,
        );
      }),
    );
  });

  test('favours nobody: over many seeds each case is chosen about as often', () => {
    const all = Array.from({ length: 40 }, (_, n) => `PR-${n}`);
    const times = new Map(all.map((one) => [one, 0]));
    for (let seed = 0; seed < 2000; seed++)
      for (const one of drawSample(all, `seed ${seed}`, 12)) times.set(one, (times.get(one) ?? 0) + 1);
    for (const [one, count] of times) assert.ok(count > 480 && count < 720, `${one}: ${count} of some 600`);
  });
});
