/** How much each cue speaks for what words may tell (above nought) or against it, and where the sum begins. */
export type Weights = { readonly base: number; readonly cues: ReadonlyMap<string, number> };

/** The sum from which words are taken to tell it: all that speaks for it outweighs all that speaks against it. */
export const enough = 0;

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
