import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { learnWeights, lessonsFrom, sentencesIn } from '../bench/letters/learning.ts';
import { keptAside, learnedFrom, readLabelled } from '../bench/letters/sentences.ts';
import type { LanguageRule } from '../src/letters/language/rule.ts';
import { languageRules } from '../src/letters/language/rules.ts';
import { readWeights } from '../src/letters/weighing/weights.ts';

const bench = join(import.meta.dirname, '..', 'bench', 'letters');
const sentences = readLabelled(join(bench, 'sentences'));

function judge({ family, isIn }: LanguageRule, labelled: typeof sentences) {
  const own = labelled.filter((one) => one.family === family);
  const found = own.filter(({ text }) => sentencesIn(text).some(isIn));
  const right = found.filter(({ isFaulty }) => isFaulty).length;
  const faulty = own.filter(({ isFaulty }) => isFaulty).length;
  return { count: own.length, found: found.length, right, faulty };
}

describe('each family of wording keeps nine tenths of its precision and recall on its labelled sentences', () => {
  for (const each of languageRules)
    test(each.family, () => {
      const { count, found, right, faulty } = judge(each, sentences);
      assert.ok(count >= 120, `there are ${count} sentences`);
      assert.ok(right / found >= 0.9, `precision is ${right / found}`);
      assert.ok(right / faulty >= 0.9, `recall is ${right / faulty}`);
    });
});

/** What every family keeps of what is kept aside, and all together: a little under what was reached. See bench/letters/README.md. */
const least = { family: 0.9, all: 0.95 };

const learned = new Set(learnedFrom().flatMap((each) => readLabelled(join(bench, each)).map(({ text }) => text)));

for (const folder of keptAside())
  describe(`sentences kept aside, which nothing was learned from: ${folder}`, () => {
    const labelled = readLabelled(join(bench, folder)).filter(({ text }) => !learned.has(text));

    for (const each of languageRules)
      test(each.family, () => {
        const { found, right, faulty } = judge(each, labelled);
        assert.ok(right / found >= least.family, `precision is ${right / found}`);
        assert.ok(right / faulty >= least.family, `recall is ${right / faulty}`);
      });

    test('nineteen in twenty, all families together', () => {
      const all = languageRules.map((each) => judge(each, labelled));
      const sum = (of: 'right' | 'found' | 'faulty') => all.reduce((total, each) => total + each[of], 0);
      assert.ok(sum('right') / sum('found') >= least.all);
      assert.ok(sum('right') / sum('faulty') >= least.all);
    });

    test('no sentence of them is among those learned from', () => {
      assert.equal(labelled.length, readLabelled(join(bench, folder)).length);
    });
  });

test('the weights kept are those that the labelled sentences give: run npm run learn:letters after changing either', () => {
  const lessons = lessonsFrom(learnedFrom().flatMap((each) => readLabelled(join(bench, each))));
  const learned = learnWeights('regret', lessons);
  const kept = readWeights('regret');
  assert.ok(Math.abs(learned.base - kept.base) < 0.02, `the base is ${learned.base} and not ${kept.base}`);
  for (const [cue, weight] of learned.cues)
    assert.ok(Math.abs(weight - (kept.cues.get(cue) ?? 0)) < 0.05, `‘${cue}’ weighs ${weight}`);
});
