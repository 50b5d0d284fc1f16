import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readLabelled } from '../bench/letters/sentences.ts';
import { day } from '../src/calendar/day.ts';
import { checkLetter } from '../src/letters/check-letter.ts';
import { letterKinds } from '../src/letters/kind.ts';

const asAt = day('2026-01-05');
const sentences = readLabelled(join(import.meta.dirname, '..', 'bench', 'letters', 'sentences')).map(
  ({ text }) => text,
);
const sentence = fc.constantFrom(...sentences);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const kind = fc.constantFrom(...letterKinds);

/** Sentences found to weaken the letter, each with its family. */
function weak(text: string, of: (typeof letterKinds)[number] = 'apology'): readonly string[] {
  const { checks } = checkLetter({ text, kind: of, asAt });
  return checks
    .flatMap(({ found }) => found.flatMap((one) => (one.family ? [`${one.family}: ${one.sentence}`] : [])))
    .sort();
}

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), paragraph), kind, (text, of) => {
      checkLetter({ text, kind: of, asAt });
      checkLetter({ text: `Dear ${text}\n\n${text}\n\nYours ${text}`, kind: of, asAt });
    }),
    { numRuns: 150 },
  );
});

test('the order of paragraphs does not change what is found in their words', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 2, maxLength: 5 }), fc.nat(), (paragraphs, turn) => {
      const by = turn % paragraphs.length;
      const turned = [...paragraphs.slice(by), ...paragraphs.slice(0, by)];
      assert.deepEqual(weak(turned.join('\n\n')), weak(paragraphs.join('\n\n')));
    }),
    { numRuns: 80 },
  );
});

test('a clean paragraph more removes nothing that was found', () => {
  const clean = fc.constantFrom(
    'The lift is blue.',
    'We are sorry that we left you without heating.',
    'Ruth Tan wrote this letter.',
  );
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), clean, fc.nat(), (paragraphs, more, place) => {
      const at = place % (paragraphs.length + 1);
      const longer = weak([...paragraphs.slice(0, at), more, ...paragraphs.slice(at)].join('\n\n'));
      for (const found of weak(paragraphs.join('\n\n'))) assert.ok(longer.includes(found), found);
    }),
    { numRuns: 80 },
  );
});

describe('a letter of a megabyte takes no more than a few seconds', () => {
  const many = (words: string) => words.repeat(Math.ceil(1_000_000 / words.length));
  const texts: Readonly<Record<string, string>> = {
    'of sentences': many(`${sentences.join(' ')}\n\n`),
    'without a stop': many('we are sorry that the repair was not '),
    'of one letter': many('a'),
    'of quotation marks': many('" '),
    'of short forms': many('Dr. '),
    'of empty lines': many('\n'),
  };
  for (const [name, text] of Object.entries(texts))
    test(name, () => {
      const before = process.cpuUsage().user;
      checkLetter({ text, kind: 'stage-2', asAt });
      const seconds = (process.cpuUsage().user - before) / 1_000_000;
      assert.ok(seconds < 8, `it took ${seconds.toFixed(1)} seconds`);
    });
});
