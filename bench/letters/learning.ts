import type { Family } from '../../src/letters/language/rule.ts';
import { type Sentence, sentencesOf } from '../../src/letters/sentences.ts';
import { cuesIn } from '../../src/letters/weighing/cues.ts';
import { meetsNeeds } from '../../src/letters/weighing/needs.ts';
import { share } from '../../src/letters/weighing/weights.ts';
import type { Weights } from '../../src/record/weighing/weights.ts';
import { at, fitWeights } from '../logistic.ts';
import type { Labelled } from './sentences.ts';

/** A labelled sentence and its cues, each by its number. */
type Example = {
  readonly family: string;
  readonly isFaulty: boolean;
  readonly cues: Int32Array;
  readonly count: number;
  readonly sentence: Sentence;
};

/** What is learned from: sentences with their cues numbered, so that several families can be learned from them. */
export type Lessons = {
  readonly examples: readonly Example[];
  /** Innocent sentences again, as they would stand after an apology: for the families that ask what stood before. */
  readonly followers: readonly Example[];
  readonly names: readonly string[];
};

/** How learning is done. Chosen on the rounds, each judged by weights that had not met it. */
const settings = {
  /** A cue met fewer times than this in the family’s own sentences is not learned. */
  fewest: 2,
  /** How much an innocent sentence of another family counts, beside one of the family’s own. */
  ofOthers: 0.3,
  /** How much a sentence of the plain ones counts, which have no fault of any family and look like none. */
  ofPlain: 4,
  /** How much a faulty sentence of another family counts as innocent of this one, which it may not be. */
  faultyOfOthers: 0.09,
  /** The same for families that other faults seldom resemble. */
  faultyOfOthersApart: 0.02,
  /** Families that learn what stands on each side of a turn (turn-cues.ts); the others gain nothing by it. */
  askedOfTurns: ['undoing'] as readonly Family[],
  apart: ['blame', 'minimising', 'undoing'] as readonly Family[],
  rounds: 10,
  pace: 0.15,
  /** How strongly each weight is drawn to nought. */
  pull: 0.001,
  /**
   * How much easier a sentence is looked at than at even odds, chosen by leaving out a round at a time: a stranger’s
   * letters (the twenty-fifth round, counted as five) weigh half, the rounds after it a fifth.
   */
  cut: {
    conditional: 0.6,
    undoing: 0.45,
    passive: 1.1,
    blame: 0.4,
    belief: 0.6,
    ordered: 1.1,
    stock: 1.5,
    minimising: 0.8,
    regret: 1.3,
    learning: 0.75,
    remedy: 1.25,
  } satisfies Record<Family, number>,
  /** Weights smaller than this are left out. */
  least: 0.25,
} as const;

/** The sentences of a text, as a letter would have them. */
export function sentencesIn(text: string): readonly Sentence[] {
  return sentencesOf([{ sort: 'paragraph', line: 1, text }]);
}

/** Labelled sentences made ready to learn from. Of a faulty text in two sentences, the fault is in the last. */
export function lessonsFrom(labelled: readonly Labelled[]): Lessons {
  const numbers = new Map<string, number>();
  const numberOf = (cue: string) => {
    const number = numbers.get(cue) ?? numbers.size;
    numbers.set(cue, number);
    return number;
  };
  const exampleOf = (family: string, isFaulty: boolean, sentence: Sentence) => {
    const cues = cuesIn(sentence);
    return { family, isFaulty, cues: Int32Array.from(cues.keys(), numberOf), count: cues.size, sentence };
  };
  const examples = labelled.flatMap(({ family, isFaulty, text }) =>
    (isFaulty ? sentencesIn(text).slice(-1) : sentencesIn(text)).map((one) => exampleOf(family, isFaulty, one)),
  );
  const followers = labelled
    .filter(({ family, isFaulty }) => !isFaulty && innocentAfter.includes(family))
    .map(({ family, text }, place) =>
      exampleOf(family, false, sentencesIn(`${befores[place % befores.length]} ${text}`)[1] ?? oneSentence(text)),
    );
  return { examples, followers, names: [...numbers.keys()] };
}

/**
 * Families whose innocent sentences stay innocent of undoing after an apology or an owned failing: what is owned besides, a
 * remedy with its day, a change that was made. Most of what follows an apology in a letter is of these, and hardly any
 * labelled sentence has one before it.
 */
const innocentAfter: readonly string[] = ['regret', 'remedy', 'learning', 'conditional', 'passive'];
const befores = [
  'I am sorry that nobody came.',
  'We did not come, and we did not tell you why.',
  'We apologise for leaving you without heating.',
  'This was wrong of us.',
];

function oneSentence(text: string): Sentence {
  const [found] = sentencesIn(text);
  if (found === undefined) throw new Error(`no sentence: ${text}`);
  return found;
}

/** The weights of a family, with the sum from which a sentence is looked at. */
export function learnWeights(family: Family, { examples, followers, names }: Lessons): Weights {
  const met = settings.askedOfTurns.includes(family) ? [...examples, ...followers] : examples;
  const { base, cues } = fit(family, met, names);
  return { base: base + settings.cut[family], cues };
}

/**
 * The weights of a family, learned by logistic regression with steps that shrink (Adagrad), each cue’s step the longer the
 * more it tells the faulty from the innocent in the first place. The same sentences give the same weights.
 */
function fit(family: Family, examples: readonly Example[], names: readonly string[]): Weights {
  const own = new Int32Array(names.length);
  for (const { family: its, cues } of examples) if (its === family) for (const cue of cues) own[cue] = at(own, cue) + 1;
  if (!settings.askedOfTurns.includes(family))
    for (const [cue, name] of names.entries()) if (name.startsWith('{')) own[cue] = 0;
  const met = examples.filter(({ sentence }) => meetsNeeds(family, sentence));
  const seen = met.map((one) => ({
    cues: one.cues.filter((cue) => at(own, cue) >= settings.fewest),
    each: share(one.count),
    isIt: one.isFaulty && one.family === family,
    counts:
      one.family === family
        ? 1
        : one.family === 'plain'
          ? settings.ofPlain
          : one.isFaulty
            ? settings.apart.includes(family)
              ? settings.faultyOfOthersApart
              : settings.faultyOfOthers
            : settings.ofOthers,
  }));
  const { base, weights } = fitWeights(seen, names.length, settings);
  const learned = names
    .map((name, cue) => [name, at(weights, cue)] as const)
    .filter(([, weight]) => Math.abs(weight) >= settings.least);
  return { base, cues: new Map(learned) };
}
