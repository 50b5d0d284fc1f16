import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textOfWeights, weightsIn } from '../../record/weighing/weights.ts';
import type { Family } from '../language/rule.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { cuesIn } from './cues.ts';
import { tellingWords, weighsAs } from './weighing.ts';

function sentence(text: string, sort: Sentence['sort'] = 'paragraph'): Sentence {
  const [found] = sentencesOf([{ sort, line: 1, text }]);
  assert.ok(found);
  return found;
}

const weighed: readonly (readonly [Family, string, boolean])[] = [
  ['minimising', 'The lift was off for a mere matter of days.', true],
  ['minimising', 'The lift was off for 41 days.', false],
  ['regret', 'I apologise that matters did not proceed as they ought.', true],
  ['regret', 'I am sorry that we sent a hoist engineer without a part, twice.', false],
  ['blame', 'You failed to mention the dog when you applied.', true],
  ['blame', 'You mentioned the dog on the form, on the telephone and at the viewing.', false],
  ['remedy', 'A new tank is on order.', true],
  ['remedy', 'A new tank will be in by 9 June.', false],
];

describe('what the words of a sentence weigh', () => {
  for (const [family, text, expected] of weighed)
    test(`${family}: ${text}`, () => assert.equal(weighsAs(family, sentence(text)), expected));

  test('the words that tell are words of the sentence, three at most, in their order', () => {
    for (const [family, text] of weighed) {
      const { said } = sentence(text);
      const told = tellingWords(family, sentence(text));
      assert.ok(told.length <= 3);
      const places = told.map((words) => said.indexOf(` ${words} `));
      assert.ok(places.every((place) => place >= 0));
      assert.deepEqual(
        places,
        places.toSorted((one, other) => one - other),
      );
    }
  });

  test('what the resident said, told again, and the end of a list weigh nothing', () => {
    assert.equal(weighsAs('blame', sentence('You told us that the contractor failed to turn up.')), false);
    assert.equal(weighsAs('blame', sentence('contractor failed to turn up', 'item')), false);
  });
});

test('cues are words, pairs, kinds of word and what the whole sentence says', () => {
  const cues = cuesIn(sentence('We are sorry for any delay.'));
  for (const cue of ['sorry', '<sorry> for', '<any> <wrong>', 'sorry: for <any>', '(no day)', '^ we'])
    assert.ok(cues.has(cue), `${cue} is not among ${[...cues.keys()].join('; ')}`);
  assert.equal(cues.get('<any> <wrong>'), 'any delay');
});

test('weights are written and read alike, and what is no weight is refused', () => {
  const weights = {
    base: -1.25,
    cues: new Map([
      ['only a', 1.5],
      ['<we>', -0.5],
    ]),
  };
  assert.deepEqual(weightsIn(textOfWeights(weights)), weights);
  assert.throws(() => weightsIn('-1.00 (base)\nonly a\n'), /not a weight and a cue: only a/);
  assert.throws(() => weightsIn('1.00 only a\n'), /no \(base\)/);
});
