import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { countsEach, cuesIn, wordsIn } from './cues.ts';
import { sumsOf, tableOf } from './table.ts';
import { topicNames } from './topics.ts';
import { readWeights, topicsIn, weighsAs } from './weighing.ts';
import { kindsIn, kindsOfWord } from './word-kinds.ts';

describe('the cues of words', () => {
  const has = (text: string, ...cues: readonly string[]) => {
    const found = cuesIn(wordsIn(text));
    for (const cue of cues) assert.ok(found.has(cue), `${cue} in ${[...found].join(', ')}`);
  };

  test('are words, pairs, beginnings and kinds', () =>
    has('He punched me twice', 'he', 'punched me', '^ he', 'punch~', '<hitting>', '<hitting> me'));

  test('never span two clauses, and any number is one', () => {
    const found = cuesIn(wordsIn('no heat, 12 days. Nobody rang'));
    assert.ok(found.has('# days') && !found.has('heat #') && !found.has('days nobody'));
  });
});

test('a word is of the kinds that list it, whole or by how it begins', () => {
  const { words, beginnings, together } = kindsIn('dog: dog, staffie*\nlosing: thrown out');
  assert.deepEqual(
    [words.get('dog'), beginnings.get('staffie'), together.get('out')?.get('thrown')],
    [['dog'], ['dog'], ['losing']],
  );
  assert.throws(() => kindsIn('a line of nothing'), /not a kind/);
  assert.ok(kindsOfWord('hatchet', 'a').includes('weapon'));
});

test('the table comes to what the cues by their names come to', () => {
  const all = topicNames.map(readWeights);
  const table = tableOf(all);
  const words = [...new Set(all.flatMap(({ cues }) => [...cues.keys()].flatMap((cue) => cue.split(' '))))]
    .filter((word) => /^[a-z]+$/.test(word))
    .slice(0, 3000);
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('12', 'zzz', '. ')), { maxLength: 30 });
  fc.assert(
    fc.property(text, (some) => {
      const said = wordsIn(some.join(' '));
      const sums = sumsOf(said, table);
      for (const [topic, { base, cues }] of all.entries()) {
        let sum = 0;
        for (const cue of cuesIn(said)) sum += cues.get(cue) ?? 0;
        assert.ok(Math.abs(base + sum * countsEach(said) - (sums[topic] ?? Number.NaN)) < 1e-3);
      }
    }),
    { numRuns: 60 },
  );
});

test('words too few to tell anything tell nothing', () => {
  for (const text of ['', 'leak', 'kitchen tap', 'he hit me']) assert.equal(topicsIn(text).size, 0);
});

test('what is told in no word a pattern knows is told by weight', () => {
  assert.ok(weighsAs('cost', 'we have been living on takeaways for a week and it has cleaned us out'));
});
