/** Something met, by the numbers of its cues. */
export type Seen = {
  readonly cues: Int32Array;
  /** How much each of its cues counts in it. */
  readonly each: number;
  readonly isIt: boolean;
  /** How much it counts beside the others. */
  readonly counts: number;
};

/** How learning is done: how many times all is gone through, how long the steps are, and how strongly each weight is drawn to nought. */
export type Pace = { readonly rounds: number; readonly pace: number; readonly pull: number };

/**
 * How much each cue speaks for what is looked for, and where the sum begins: learned by logistic regression with steps that
 * shrink (Adagrad), each cue’s step the longer the more it tells what is looked for from what is not in the first place.
 * The same things met give the same weights.
 */
export function fitWeights(
  seen: readonly Seen[],
  cueCount: number,
  { rounds, pace, pull }: Pace,
): { readonly base: number; readonly weights: Float64Array } {
  const reach = reachOf(seen, cueCount);
  const weights = new Float64Array(cueCount);
  const steps = new Float64Array(cueCount).fill(1e-4);
  let base = 0;
  let baseSteps = 1e-8;
  const chance = seeded();
  for (let round = 0; round < rounds; round += 1)
    for (const { cues, each, isIt, counts } of shuffled(seen, chance)) {
      let sum = 0;
      for (const cue of cues) sum += at(weights, cue) * at(reach, cue);
      const wrongBy = (1 / (1 + Math.exp(-(base + sum * each))) - (isIt ? 1 : 0)) * counts;
      baseSteps += wrongBy * wrongBy;
      base -= (pace * wrongBy) / Math.sqrt(baseSteps);
      for (const cue of cues) {
        const slope = wrongBy * each * at(reach, cue) + pull * at(weights, cue);
        steps[cue] = at(steps, cue) + slope * slope;
        weights[cue] = at(weights, cue) - (pace * slope) / Math.sqrt(at(steps, cue));
      }
    }
  return { base, weights: weights.map((weight, cue) => weight * at(reach, cue)) };
}

export function at(numbers: Float64Array | Int32Array, place: number): number {
  return numbers[place] ?? 0;
}

/** How far each cue’s odds where it is are from those where it is not. */
function reachOf(seen: readonly Seen[], cueCount: number): Float64Array {
  const inIt = new Float64Array(cueCount);
  const inOthers = new Float64Array(cueCount);
  let allIt = 0;
  let allOthers = 0;
  for (const { cues, isIt, counts } of seen) {
    if (isIt) allIt += counts;
    else allOthers += counts;
    const side = isIt ? inIt : inOthers;
    for (const cue of cues) side[cue] = at(side, cue) + counts;
  }
  return inIt.map((met, cue) => {
    const odds = (met + 1) / (allIt + 2) / ((at(inOthers, cue) + 1) / (allOthers + 2));
    return 0.3 + 0.5 * Math.abs(Math.log(odds));
  });
}

/** Numbers between nought and one that look like chance and are the same every time. */
function seeded(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffled<T>(things: readonly T[], chance: () => number): readonly T[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    const [one, two] = [mixed[last], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[last] = two;
    mixed[other] = one;
  }
  return mixed;
}
