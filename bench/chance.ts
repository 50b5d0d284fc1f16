/** Chance that can be repeated: the same seed always gives the same draws. */
export type Chance = {
  /** A whole number from 0 up to, not including, `n`. */
  readonly below: (n: number) => number;
  /** Whether something with this likelihood, from 0 to 1, happens. */
  readonly happens: (likelihood: number) => boolean;
  readonly oneOf: <T>(options: readonly [T, ...T[]]) => T;
};

/** Chance from a seed, by the generator known as mulberry32: small, quick, and plenty for making up cases. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    happens: (likelihood) => next() < likelihood,
    oneOf: (options) => options[below(options.length)] ?? options[0],
  };
}
