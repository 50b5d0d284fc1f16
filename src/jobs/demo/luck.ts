/** Chance that falls the same way every time it is begun from the same words. */
export type Luck = {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** Yes, this often: 0.2 is one time in five. */
  readonly chance: (howOften: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** One of several, each as often as its weight says. */
  readonly pickWeighted: <T>(from: readonly (readonly [weight: number, value: T])[]) => T;
  /** The same things in another order. */
  readonly shuffle: <T>(things: readonly T[]) => readonly T[];
};

/** Begins a run of chance from some words. Throws RangeError when asked to pick from nothing. */
export function luckFrom(words: string): Luck {
  const next = numbersFrom(seedOf(words));
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new RangeError('There is nothing to pick from');
    return from[between(0, from.length - 1)] as T;
  };
  return {
    between,
    pick,
    chance: (howOften) => next() < howOften,
    pickWeighted: (from) => {
      let left = next() * from.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of from) {
        left -= weight;
        if (left < 0) return value;
      }
      return pick(from)[1];
    },
    shuffle: (things) => {
      const mixed = [...things];
      for (let place = mixed.length - 1; place > 0; place--) {
        const other = between(0, place);
        [mixed[place], mixed[other]] = [mixed[other] as never, mixed[place] as never];
      }
      return mixed;
    },
  };
}

/** A number that stands for some words (FNV-1a). */
function seedOf(words: string): number {
  let seed = 0x811c9dc5;
  for (let place = 0; place < words.length; place++) seed = Math.imul(seed ^ words.charCodeAt(place), 0x01000193);
  return seed >>> 0;
}

/** Numbers from 0 up to 1, spread evenly: a Weyl sequence, each step well mixed. Enough for stories; not for secrets. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
  };
}
