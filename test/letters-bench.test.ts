import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readLabelled } from '../bench/letters/sentences.ts';
import { languageRules } from '../src/letters/language/rules.ts';
import { sentencesOf } from '../src/letters/sentences.ts';

const sentences = readLabelled(join(import.meta.dirname, '..', 'bench', 'letters', 'sentences'));

describe('each family of wording keeps nine tenths of its precision and recall on its labelled sentences', () => {
  for (const { family, isIn } of languageRules)
    test(family, () => {
      const own = sentences.filter((one) => one.family === family);
      assert.ok(own.length >= 120, `there are ${own.length} sentences`);
      const found = own.filter(({ text }) =>
        sentencesOf([{ sort: 'paragraph', line: 1, text }]).some((each) => isIn(each)),
      );
      const right = found.filter(({ isFaulty }) => isFaulty).length;
      assert.ok(right / found.length >= 0.9, `precision is ${right / found.length}`);
      assert.ok(right / own.filter(({ isFaulty }) => isFaulty).length >= 0.9, `recall is too low`);
    });
});
