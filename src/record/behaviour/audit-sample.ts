import { hash } from 'node:crypto';

/** How common a failing the sample is to show, and how surely: one case in five, nineteen times in twenty. */
export const oneIn = 5;
const leastSure = 0.95;

/**
 * How many of so many cases to look at: the fewest such that, if one case in five had no sound risk assessment or plan,
 * the sample would hold at least one of them nineteen times in twenty. Drawn without putting back, so few cases need
 * nearly all of them and very many need 14.
 */
export function sampleSize(cases: number): number {
  const failing = Math.ceil(cases / oneIn);
  let noneYet = 1;
  for (let size = 0; size < cases; size++) {
    if (1 - noneYet >= leastSure) return size;
    noneYet *= Math.max(0, cases - failing - size) / (cases - size);
  }
  return cases;
}

/**
 * Those chosen of some cases by a seed: the same cases and seed give the same, in whatever order they come. Each case has
 * a place of its own that only the seed and its reference settle, and the first are chosen; so whoever may see only some
 * of the cases draws, of these, the same ones again.
 */
export function drawSample(references: readonly string[], seed: string, size: number): readonly string[] {
  const place = (reference: string) => hash('sha256', `${seed} ${reference}`, 'hex');
  return [...new Set(references)]
    .map((reference) => [place(reference), reference] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, size)
    .map(([, reference]) => reference);
}
