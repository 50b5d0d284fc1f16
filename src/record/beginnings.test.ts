import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { byBeginning, isAmong, mayHold } from './beginnings.ts';
import { needWords } from './household/need-words.ts';

describe('a text may hold a phrase of', () => {
  const lists = byBeginning(['damp, black spot*', 'in * 70s, T1D', 'no heating, c.o.p.d.']);
  const told: readonly (readonly [text: string, places: readonly number[]])[] = [
    ['DAMP in the hall', [0]],
    ['re-damping', [0]],
    ['spots', []],
    ['blacker', [0]],
    ['undamped', []],
    ['in her late 70s', [1]],
    ['in her seventies', []],
    ['t1d', [1]],
    ['the heater, and damp', [0, 2]],
    ['has c.o.p.d.', [2]],
    ['has cod', []],
    ['', []],
  ];
  for (const [text, places] of told) {
    test(`“${text}”: ${places.join(' and ') || 'none'}`, () => {
      const held = mayHold(lists, text);
      assert.deepEqual(
        [0, 1, 2].filter((place) => isAmong(held, place)),
        places,
      );
    });
  }
});

test('no list is left out of which a text holds a phrase, whatever stands around it', () => {
  const groups = Object.values(needWords).map(({ words }) => words.split(',').map((phrase) => phrase.trim()));
  const lists = byBeginning(groups.map((phrases) => phrases.join()));
  const held = fc.integer({ min: 0, max: groups.length - 1 }).chain((place) =>
    fc.record({
      place: fc.constant(place),
      phrase: fc.constantFrom(...(groups[place] as string[])),
      before: fc.string(),
      after: fc.string(),
      ending: fc.constantFrom('', 's', 'ing', '’s'),
      between: fc.constantFrom(' ', '-', '  '),
      isLarge: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(held, ({ place, phrase, before, after, ending, between, isLarge }) => {
      const written = phrase
        .split(' ')
        .map((word) => (word === '*' ? 'some' : word.replace('*', ending)))
        .join(between);
      const text = `${before} ${isLarge ? written.toUpperCase() : written} ${after}`;
      assert.ok(isAmong(mayHold(lists, text), place), text);
    }),
  );
});

test('wrong: a phrase with no word whose beginning is known, and more lists than there are bits', () => {
  assert.throws(() => byBeginning(['damp, un* *']), /“un\* \*” has no word/);
  assert.throws(() => byBeginning(Array.from({ length: 33 }, () => 'damp')), /33 lists/);
});
