import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Family } from '../language/rule.ts';

/** How much each cue speaks for a family of weak wording (above nought) or against it, and where the sum begins. */
export type Weights = { readonly base: number; readonly cues: ReadonlyMap<string, number> };

/** The sum from which a sentence is to be looked at: all that speaks for it outweighs all that speaks against it. */
export const enough = 0;

/**
 * What a sentence’s cues come to for a family. A long sentence has more cues, so each counts for less (by the square root,
 * as chance would have it).
 */
export function weigh(cues: ReadonlyMap<string, string>, weights: Weights): number {
  let sum = 0;
  for (const cue of cues.keys()) sum += weights.cues.get(cue) ?? 0;
  return weights.base + sum * share(cues.size);
}

/** How much each cue counts in a sentence that has so many. */
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

/** The weights a file’s text tells: a line a weight, with the cues that weigh so. Throws on a line that is not a weight and a cue. */
export function weightsIn(text: string): Weights {
  const cues = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const space = line.indexOf(' ');
    const weight = Number(line.slice(0, space));
    const alike = line.slice(space + 1).split('\t');
    if (space < 1 || alike.includes('') || Number.isNaN(weight)) throw new Error(`not a weight and a cue: ${line}`);
    for (const cue of alike) cues.set(cue, weight);
  }
  const base = cues.get('(base)');
  if (base === undefined) throw new Error('no (base)');
  cues.delete('(base)');
  return { base, cues };
}

/** The text of a file of weights, the heaviest for it first, those that weigh alike on one line. */
export function textOfWeights({ base, cues }: Weights): string {
  const alike = new Map<string, string[]>();
  for (const [cue, weight] of cues) {
    const said = weight.toFixed(2);
    if (Number(said) !== 0) alike.set(said, [...(alike.get(said) ?? []), cue]);
  }
  const lines = [...alike]
    .sort(([one], [other]) => Number(other) - Number(one))
    .map(([weight, each]) => `${weight} ${each.sort().join('\t')}`);
  return [`${base.toFixed(2)} (base)`, ...lines, ''].join('\n');
}
