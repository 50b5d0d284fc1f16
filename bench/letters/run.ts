import { join } from 'node:path';
import { patterns } from '../../src/letters/language/patterns.ts';
import type { Family } from '../../src/letters/language/rule.ts';
import { languageRules } from '../../src/letters/language/rules.ts';
import type { Sentence } from '../../src/letters/sentences.ts';
import { outweighs, weighsIn } from '../../src/letters/weighing/weighing.ts';
import type { Weights } from '../../src/record/weighing/weights.ts';
import { learnWeights, lessonsFrom, sentencesIn } from './learning.ts';
import { keptAside, type Labelled, learnedFrom, readLabelled } from './sentences.ts';

/**
 * Scores each family of wording on labelled sentences: precision (of what it found, how much is faulty) and recall (of
 * what is faulty, how much it found), by patterns alone and with the weights. What is kept aside is scored as the check
 * would. `--rounds` scores each round of sentences by weights learned from all the others (a minute or two). `--misses`
 * lists what went wrong in the rounds; never in what is kept aside.
 */
const isToList = process.argv.includes('--misses');
const from = (folder: string) => readLabelled(join(import.meta.dirname, folder));

for (const folder of keptAside()) score(folder, from(folder), (family, sentence) => rule(family, sentence));

if (process.argv.includes('--rounds') || isToList)
  for (const round of learnedFrom()) {
    const lessons = lessonsFrom(learnedFrom().flatMap((each) => (each === round ? [] : from(each))));
    const learned = new Map<Family, Weights>(
      patterns.map(({ family }) => [family, learnWeights(family, lessons)] as const),
    );
    score(round, from(round), (family, sentence) => {
      const weights = learned.get(family);
      if (weights === undefined) return byPattern(family, sentence);
      return (
        (byPattern(family, sentence) && !outweighs(family, sentence, weights)) || weighsIn(family, sentence, weights)
      );
    });
  }

function rule(family: Family, sentence: Sentence): boolean {
  return languageRules.some((one) => one.family === family && one.isIn(sentence));
}

function byPattern(family: Family, sentence: Sentence): boolean {
  return patterns.some((one) => one.family === family && one.isIn(sentence));
}

function score(name: string, labelled: readonly Labelled[], isFound: (family: Family, sentence: Sentence) => boolean) {
  process.stdout.write(`${name.padEnd(18)} patterns alone            with weights\n`);
  const missed: string[] = [];
  const finds =
    (family: Family, is: typeof isFound) =>
    ({ text }: Labelled) =>
      sentencesIn(text).some((each) => is(family, each));
  const rows = patterns.map(({ family }) => {
    const own = labelled.filter((one) => one.family === family);
    const found = own.filter(finds(family, isFound));
    for (const one of own)
      if (found.includes(one) !== one.isFaulty)
        missed.push(`    ${family}: ${one.isFaulty ? 'not found' : 'found    '}: ${one.text}\n`);
    return { family, own, found, patterned: own.filter(finds(family, byPattern)) };
  });
  for (const { family, own, found, patterned } of rows)
    if (own.length > 0)
      process.stdout.write(
        `  ${family.padEnd(12)} ${String(own.length).padStart(4)}  ${figures(own, patterned)}   ${figures(own, found)}\n`,
      );
  const all = rows.flatMap(({ own }) => own);
  process.stdout.write(
    `  ${'all'.padEnd(12)} ${String(all.length).padStart(4)}  ${figures(
      all,
      rows.flatMap(({ patterned }) => patterned),
    )}   ${figures(
      all,
      rows.flatMap(({ found }) => found),
    )}\n`,
  );
  const innocent = labelled.filter((one) => !one.isFaulty);
  const inVain = innocent.filter((one) => patterns.some(({ family }) => finds(family, isFound)(one)));
  process.stdout.write(`  innocent, and found by any family: ${inVain.length} of ${innocent.length}\n`);
  if (isToList && !keptAside().includes(name)) process.stdout.write(missed.join(''));
}

function figures(own: readonly Labelled[], found: readonly Labelled[]): string {
  const right = found.filter((one) => one.isFaulty).length;
  return `precision ${say(right, found.length)} recall ${say(right, own.filter((one) => one.isFaulty).length)}`;
}

function say(part: number, whole: number): string {
  return whole === 0 ? '   –' : (part / whole).toFixed(2);
}
