import { countsEach, cuesIn, wordsIn } from '../../src/record/weighing/cues.ts';
import type { Topic } from '../../src/record/weighing/topics.ts';
import type { Weights } from '../../src/record/weighing/weights.ts';
import { at, fitWeights, type Seen } from '../logistic.ts';
import type { Line } from './lines.ts';

/** Lines with their cues numbered, so that every topic can be learned from them. */
export type Lessons = {
  readonly examples: readonly Example[];
  readonly names: readonly string[];
};

type Example = { readonly line: Line; readonly cues: Int32Array; readonly each: number };

/** How learning is done. Chosen by leaving out some hands at a time. */
const settings = {
  rounds: 10,
  pace: 0.2,
  pull: 0.03,
  /** A cue met fewer times than this is not learned. */
  fewest: 2,
  /** Weights smaller than this are left out. */
  least: 0.3,
  /** Into how many groups the hands are dealt, each judged by weights that never met it, to set where a line tells a topic. */
  groups: 5,
  /** How many of the lines that are taken to tell a topic must, among hands the weights never met. */
  right: 0.9,
  /** The same of topics that it is worse to miss than to ask about in vain. */
  rightOfDanger: 0.85,
  /** And of what had better be right: blame laid at somebody’s door, and what one word of a note may seem to tell. */
  rightOfGrave: 0.93,
  grave: ['blame', 'handover'] as readonly Topic[],
  danger: ['life', 'safeguarding', 'abuse'] as readonly Topic[],
} as const;

/** Lines made ready to learn from. */
export function lessonsFrom(lines: readonly Line[]): Lessons {
  const numbers = new Map<string, number>();
  const met: number[] = [];
  const numberOf = (cue: string) => {
    const number = numbers.get(cue) ?? numbers.size;
    numbers.set(cue, number);
    met[number] = (met[number] ?? 0) + 1;
    return number;
  };
  const examples = lines.map((line) => {
    const words = wordsIn(line.text);
    return { line, cues: Int32Array.from(cuesIn(words), numberOf), each: countsEach(words) };
  });
  const isMet = (cue: number) => (met[cue] ?? 0) >= settings.fewest;
  return {
    examples: examples.map((one) => ({ ...one, cues: one.cues.filter(isMet) })),
    names: [...numbers.keys()],
  };
}

/** The weights of a topic, with the sum from which a line tells it, set by hands left out in turn. */
export function learnWeights(topic: Topic, lessons: Lessons): Weights {
  const right = rightOf(topic);
  const from = cutFor(judgeInTurn(topic, lessons), right);
  const { base, weights } = fit(topic, lessons.examples, lessons.names.length);
  const cues = lessons.names
    .map((name, cue) => [name, at(weights, cue)] as const)
    .filter(([, weight]) => Math.abs(weight) >= settings.least);
  return { base: base - from, cues: new Map(cues) };
}

function rightOf(topic: Topic): number {
  if (settings.grave.includes(topic)) return settings.rightOfGrave;
  return settings.danger.includes(topic) ? settings.rightOfDanger : settings.right;
}

/** A line’s sum by weights that never met its hand, and whether it tells the topic. */
export type Judged = { readonly line: Line; readonly sum: number; readonly tells: boolean };

/** Judges every line by weights learned from the hands of other groups. */
export function judgeInTurn(topic: Topic, { examples, names }: Lessons): readonly Judged[] {
  const hands = [...new Set(examples.map(({ line }) => line.hand))];
  const groupOf = (line: Line) => hands.indexOf(line.hand) % settings.groups;
  return Array.from({ length: settings.groups }, (_, group) => group).flatMap((group) => {
    const others = examples.filter(({ line }) => groupOf(line) !== group);
    const learned = fit(topic, others, names.length);
    return examples
      .filter(({ line }) => groupOf(line) === group)
      .map((one) => ({ line: one.line, sum: sumOf(one, learned), tells: one.line.tells.has(topic) }));
  });
}

/** The least sum at which still so many of the lines above it are right. */
function cutFor(judged: readonly Judged[], right: number): number {
  let told = 0;
  let cut = Number.POSITIVE_INFINITY;
  for (const [place, { sum, tells }] of judged.toSorted((one, other) => other.sum - one.sum).entries()) {
    if (tells) told += 1;
    if (told / (place + 1) >= right) cut = sum;
  }
  return cut;
}

type Fitted = ReturnType<typeof fitWeights>;

function fit(topic: Topic, examples: readonly Example[], cueCount: number): Fitted {
  const seen = examples.map(({ line, cues, each }): Seen => ({ cues, each, isIt: line.tells.has(topic), counts: 1 }));
  return fitWeights(seen, cueCount, settings);
}

function sumOf({ cues, each }: Example, { base, weights }: Fitted): number {
  let sum = 0;
  for (const cue of cues) sum += at(weights, cue);
  return base + sum * each;
}
