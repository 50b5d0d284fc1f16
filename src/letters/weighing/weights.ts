import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Weights, weightsIn } from '../../record/weighing/weights.ts';
import type { Family } from '../language/rule.ts';

/** What a sentence’s cues come to for a family. A long sentence has more cues, so each counts for less. */
export function weigh(cues: ReadonlyMap<string, string>, weights: Weights): number {
  let sum = 0;
  for (const cue of cues.keys()) sum += weights.cues.get(cue) ?? 0;
  return weights.base + sum * share(cues.size);
}

/** How much each cue counts in a sentence that has so many: by the square root, as chance would have it. */
export function share(count: number): number {
  return 3 / Math.sqrt(Math.max(1, count));
}

/** The weights of a family as they were learned, from its file. */
export function readWeights(family: Family): Weights {
  const known = read.get(family);
  if (known) return known;
  const weights = weightsIn(readFileSync(join(import.meta.dirname, 'weights', `${family}.txt`), 'utf8'));
  read.set(family, weights);
  return weights;
}

const read = new Map<Family, Weights>();
