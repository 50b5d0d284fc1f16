import { enough, type Weights } from '../../record/weighing/weights.ts';
import type { Family } from '../language/rule.ts';
import type { Sentence } from '../sentences.ts';
import { withoutWhatNeverCame } from '../words/never-came.ts';
import { cuesIn } from './cues.ts';
import { meetsNeeds } from './needs.ts';
import { readWeights, weigh } from './weights.ts';

/** Whether the words of a sentence, weighed by what was learned from labelled sentences, make it one of a family. */
export function weighsAs(family: Family, sentence: Sentence): boolean {
  return weighsIn(family, sentence, readWeights(family));
}

/** The same, by weights that are given. */
export function weighsIn(family: Family, sentence: Sentence, weights: Weights): boolean {
  const weighed = family === 'blame' ? withoutLosses(sentence) : sentence;
  return meetsNeeds(family, weighed) && weigh(cuesOf(weighed), weights) >= enough;
}

/** A sentence without what it says never reached the resident: that is told of the landlord, in words that sound of them. */
function withoutLosses(sentence: Sentence): Sentence {
  const said = withoutWhatNeverCame(sentence.said);
  return said === sentence.said ? sentence : { ...sentence, said };
}

/** How far below nought the words of a sentence must weigh to outweigh a pattern, chosen with the cuts (bench/letters). */
const outweighedAt: Readonly<Record<Family, number>> = {
  conditional: -0.5,
  undoing: 0,
  passive: -3,
  blame: -1.5,
  belief: -3,
  ordered: -0.5,
  stock: -1.5,
  minimising: -1.5,
  regret: -1,
  learning: -2,
  remedy: -1.5,
};

/** Whether the words of a sentence weigh so much against a family that what a pattern found there is let go. */
export function outweighs(family: Family, sentence: Sentence, weights: Weights = readWeights(family)): boolean {
  return weigh(cuesOf(sentence), weights) < outweighedAt[family];
}

/**
 * The words of a sentence that speak most for a family, in the order they stand, at most three: what a person is shown as
 * the reason. Words inside longer ones already given are left out.
 */
export function tellingWords(family: Family, sentence: Sentence): readonly string[] {
  const weights = readWeights(family).cues;
  const speaking = [...cuesOf(sentence)]
    .map(([cue, words]) => ({ words, weight: weights.get(cue) ?? 0 }))
    .filter(({ words, weight }) => weight > 0 && /[a-z]{3}/.test(words))
    .sort((one, other) => other.weight - one.weight);
  const told: string[] = [];
  for (const { words } of speaking)
    if (told.length < 3 && !told.some((other) => overlap(other, words))) told.push(words);
  const place = (words: string) => sentence.said.indexOf(` ${words} `);
  return told.sort((one, other) => place(one) - place(other));
}

function overlap(one: string, other: string): boolean {
  const words = new Set(one.split(' '));
  return other.split(' ').some((word) => words.has(word));
}

/** A sentence is asked about by every family, so its cues are found once. */
const found = new WeakMap<Sentence, ReadonlyMap<string, string>>();

function cuesOf(sentence: Sentence): ReadonlyMap<string, string> {
  const known = found.get(sentence);
  if (known) return known;
  const cues = cuesIn(sentence);
  found.set(sentence, cues);
  return cues;
}
