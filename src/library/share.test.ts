import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sayBetween, shareOf } from './share.ts';

/** How much of a beta distribution lies below a place, summed in small steps: slow, and nothing of what is tested is in it. */
function below(place: number, alpha: number, beta: number): number {
  // The ends are steep for small shares; stepping evenly in the angle steps finely there.
  const steps = 200_000;
  const sum = (until: number) => {
    let total = 0;
    for (let step = 0; step < steps; step++) {
      const angle = (until * (step + 0.5)) / steps;
      const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
      total += sine ** (2 * alpha - 1) * cosine ** (2 * beta - 1);
    }
    return (total * until) / steps;
  };
  return sum(Math.asin(Math.sqrt(place))) / sum(Math.PI / 2);
}

for (const [some, all] of [
  [1, 20],
  [5, 100],
  [50, 100],
  [19, 20],
] as const) {
  test(`${some} of ${all}: two and a half in a hundred lie below the range, and as many above`, () => {
    const { least, most } = shareOf(some, all);
    assert.ok(Math.abs(below(least, some + 0.5, all - some + 0.5) - 0.025) < 1e-5);
    assert.ok(Math.abs(below(most, some + 0.5, all - some + 0.5) - 0.975) < 1e-5);
  });
}

test('a range is said once where both ends round to one figure', () => {
  assert.equal(sayBetween(0.1834, 0.449), 'between 18 and 45');
  assert.equal(sayBetween(0.006, 0.0149), 'about 1');
});

test('none of some may be none, and all may be all', () => {
  assert.equal(shareOf(0, 10).least, 0);
  assert.ok(shareOf(0, 10).most < 0.25);
  assert.equal(shareOf(10, 10).most, 1);
  assert.ok(shareOf(10, 10).least > 0.75);
});

test('none of none may be anything; more of some than of all is a fault', () => {
  assert.deepEqual(shareOf(0, 0), { some: 0, all: 0, share: 0, least: 0, most: 1 });
  assert.throws(() => shareOf(3, 2), /3 of 2/u);
});

test('the range holds the share, and narrows as there are more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (all, drawn) => {
      const some = Math.min(drawn, all);
      const [one, more] = [shareOf(some, all), shareOf(some * 10, all * 10)];
      assert.ok(one.least <= one.share && one.share <= one.most);
      assert.ok(more.most - more.least < one.most - one.least);
    }),
  );
});
