import { beginningOf, clauseEnd, countsEach, start } from './cues.ts';
import type { Weights } from './weights.ts';
import { kindsEnding, kindsOfWord } from './word-kinds.ts';

/**
 * The weights of several topics, found by words: what `cuesIn` and the sum of its cues would come to, without naming a cue.
 * Most cues of a text weigh nothing, and naming them costs more than all the rest.
 */
export type Table = {
  readonly bases: readonly number[];
  /** Words, kinds and beginnings by their numbers. */
  readonly signs: ReadonlyMap<string, number>;
  /** For each sign, the numbers of it together with another, by that other. */
  readonly followed: readonly (ReadonlyMap<number, number> | undefined)[];
  /** For each sign and pair, by its number: where in `topics` and `weights` its own begin. One more, where the last end. */
  readonly from: Int32Array;
  readonly topics: Uint8Array;
  readonly weights: Float32Array;
  /** Which text last had each, so that it counts once. */
  readonly met: Int32Array;
  /** What is known of words lately met. */
  readonly lately: Map<string, Known>;
};

/** A word by its numbers: its own, how it begins, and what it is shown as: its kinds, or itself. -1 for what weighs nothing. */
type Known = {
  readonly sign: number;
  readonly beginning: number;
  readonly shown: readonly number[];
  readonly hasKinds: boolean;
  /** The words after which it is of other kinds. */
  readonly after: { readonly has: (before: string) => boolean } | undefined;
};

/** A table of the weights of topics, in their order. */
export function tableOf(all: readonly Weights[]): Table {
  const signs = new Map<string, number>();
  const followed: (Map<number, number> | undefined)[] = [];
  let count = 0;
  const signOf = (name: string): number => {
    const known = signs.get(name);
    if (known !== undefined) return known;
    signs.set(name, count);
    return count++;
  };
  const pairOf = (one: number, other: number): number => {
    const pairs = followed[one] ?? new Map<number, number>();
    followed[one] = pairs;
    const known = pairs.get(other);
    if (known !== undefined) return known;
    pairs.set(other, count);
    return count++;
  };
  // Plain lists of numbers, for there are some two hundred thousand, and whoever asks first waits for them.
  const numbers: number[] = [];
  const ofTopics: number[] = [];
  const weighing: number[] = [];
  for (const [topic, { cues }] of all.entries())
    for (const [cue, weight] of cues) {
      const space = cue.indexOf(' ');
      numbers.push(space < 0 ? signOf(cue) : pairOf(signOf(cue.slice(0, space)), signOf(cue.slice(space + 1))));
      ofTopics.push(topic);
      weighing.push(weight);
    }
  const from = new Int32Array(count + 1);
  for (const number of numbers) from[number + 1] = (from[number + 1] as number) + 1;
  for (let number = 0; number < count; number++)
    from[number + 1] = (from[number + 1] as number) + (from[number] as number);
  const next = from.slice();
  const [topics, weights] = [new Uint8Array(numbers.length), new Float32Array(numbers.length)];
  for (const [place, number] of numbers.entries()) {
    const at = next[number] as number;
    next[number] = at + 1;
    topics[at] = ofTopics[place] as number;
    weights[at] = weighing[place] as number;
  }
  const bases = all.map(({ base }) => base);
  return { bases, signs, followed, from, topics, weights, met: new Int32Array(count), lately: new Map() };
}

let texts = 0;

/** What words come to for each topic. */
export function sumsOf(words: readonly string[], table: Table): Float64Array {
  const sums = new Float64Array(table.bases.length);
  texts = texts === 0x7fffffff ? 1 : texts + 1;
  const beginning = knownOf(table, start, '');
  let [before, known] = [start, beginning];
  for (const word of words) {
    if (word === clauseEnd) {
      [before, known] = [start, beginning];
      continue;
    }
    const next = knownOf(table, word, before);
    add(table, next.sign, sums);
    add(table, next.beginning, sums);
    addPair(table, known.sign, next.sign, sums);
    if (next.hasKinds) for (const kind of next.shown) add(table, kind, sums);
    if (next.hasKinds || known.hasKinds)
      for (const one of known.shown) for (const other of next.shown) addPair(table, one, other, sums);
    [before, known] = [word, next];
  }
  const each = countsEach(words);
  for (let topic = 0; topic < sums.length; topic++)
    sums[topic] = (table.bases[topic] as number) + (sums[topic] as number) * each;
  return sums;
}

/** Enough for the words people use; whoever types others starts it anew. */
const mostLately = 50_000;

function knownOf(table: Table, word: string, before: string): Known {
  const known = table.lately.get(word) ?? lookUpAlone(table, word);
  // What two words are together depends on both.
  return known.after?.has(before) ? lookUp(table, word, before) : known;
}

function lookUpAlone(table: Table, word: string): Known {
  const found = lookUp(table, word, '');
  if (table.lately.size >= mostLately) table.lately.clear();
  table.lately.set(word, found);
  return found;
}

function lookUp({ signs }: Table, word: string, before: string): Known {
  const kinds = word === start ? [] : kindsOfWord(word, before);
  const sign = signs.get(word) ?? -1;
  const beginning = beginningOf(word);
  return {
    sign,
    beginning: beginning === undefined ? -1 : (signs.get(beginning) ?? -1),
    shown: kinds.length === 0 ? [sign] : kinds.map((kind) => signs.get(`<${kind}>`) ?? -1),
    hasKinds: kinds.length > 0,
    after: kindsEnding(word),
  };
}

function addPair(table: Table, one: number, other: number, sums: Float64Array): void {
  if (one < 0 || other < 0) return;
  const pair = table.followed[one]?.get(other);
  if (pair !== undefined) add(table, pair, sums);
}

function add({ from, topics, weights, met }: Table, number: number, sums: Float64Array): void {
  if (number < 0 || met[number] === texts) return;
  met[number] = texts;
  const end = from[number + 1] as number;
  for (let at = from[number] as number; at < end; at++) {
    const topic = topics[at] as number;
    sums[topic] = (sums[topic] as number) + (weights[at] as number);
  }
}
