import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { joinedWords, type NamesSaid, nowKnownAs, pairsToAsk, standing } from './names-said.ts';

const south = 'South Kesteven District Council';
const slip = 'South Kestven Council';
const twice = 'South Kestvenn Council';

const said = (...lines: readonly (readonly [string, NamesSaid['says'], string])[]): readonly NamesSaid[] =>
  lines.map(([name, says, other]) => ({ name, other, says }));

describe('what is said of two names', () => {
  test('a name joined with another goes by it, and so does whatever was joined with that', () => {
    const known = nowKnownAs(said([slip, 'one', twice], [south, 'one', slip]));
    assert.deepEqual([south, slip, twice, 'Peabody Trust'].map(known), [south, south, south, 'Peabody Trust']);
  });

  test('a join that was undone leaves each with what was joined with it', () => {
    const known = nowKnownAs(said([slip, 'one', twice], [south, 'one', slip], [slip, 'undone', south]));
    assert.deepEqual([south, slip, twice].map(known), [south, slip, slip]);
  });

  test('what was said last of a pair stands, whichever name came first', () => {
    const lines = said([south, 'one', slip], [slip, 'undone', south], [slip, 'two', south]);
    assert.deepEqual(standing(lines), said([slip, 'two', south]));
    assert.deepEqual(standing(said([south, 'two', slip], [south, 'undone', slip])), []);
  });
});

describe('the pairs to ask about', () => {
  const names = [south, slip, twice, 'Peabody Trust', 'Bolton Council'];

  test('are those a slip apart, each once', () => {
    assert.deepEqual(pairsToAsk(names, []), [
      [south, slip],
      [slip, twice],
    ]);
  });
  test('are not those joined, and go by the name that is kept', () => {
    assert.deepEqual(pairsToAsk(names, said([south, 'one', slip])), [[south, twice]]);
    assert.deepEqual(pairsToAsk(names, said([slip, 'one', twice])), [[south, slip]]);
  });
  test('are not those said to be two, nor any that have come to go by their names', () => {
    assert.deepEqual(pairsToAsk(names, said([slip, 'two', south])), [[slip, twice]]);
    assert.deepEqual(pairsToAsk(names, said([south, 'two', twice], [south, 'one', slip])), []);
  });
  test('are there again once it is taken back', () => {
    assert.deepEqual(pairsToAsk([south, slip], said([slip, 'two', south], [south, 'undone', slip])), [[south, slip]]);
  });
});

describe('the words by which joined names are found', () => {
  test('are those in which they differ, and no other', () => {
    const words = joinedWords(said([south, 'one', slip], ['Peabody Trust', 'two', 'Peabbody']));
    assert.deepEqual([...words].sort(), [
      ['kesteven', ['kestven']],
      ['kestven', ['kesteven']],
    ]);
  });
  test('go on through a name that is a slip from each of two', () => {
    const words = joinedWords(said([south, 'one', slip], [south, 'one', twice]));
    assert.deepEqual(words.get('kestvenn')?.toSorted(), ['kesteven', 'kestven']);
  });
  test('are of the shared word where that is what was slipped in', () => {
    const words = joinedWords(said(['Hightown Housing Association', 'one', 'Hightown Housing Assocation']));
    assert.deepEqual(words.get('association'), ['assocation']);
  });
  test('are none once the join is undone', () => {
    assert.deepEqual([...joinedWords(said([south, 'one', slip], [south, 'undone', slip]))], []);
  });
});
