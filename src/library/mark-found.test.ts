import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { excerptOf, markBegins, markEnds, markerOf, markFound, type Sought } from './mark-found.ts';

const shown = (text: string) => text.replaceAll(markBegins, '[').replaceAll(markEnds, ']');
const phrase = (...words: readonly (string | undefined)[]): Sought =>
  words.map((word) => (word === undefined ? undefined : new Set(word.split('|'))));

describe('marking what was found', () => {
  const table: readonly (readonly [text: string, sought: readonly Sought[], marked: string])[] = [
    ['The family was Decanted, at last.', [phrase('decant|decanted')], 'The family was [Decanted], at last.'],
    ['A temporary place, then a move.', [phrase('temporary', 'move|moved')], 'A temporary place, then a move.'],
    ['A temporary move.', [phrase('temporary', 'move|moved')], 'A [temporary move].'],
    ['He turned it up.', [phrase('turned', undefined, 'up')], 'He [turned it up].'],
    ['The landlord’s “word”.', [phrase('landlords'), phrase('word')], 'The [landlord’s] “[word]”.'],
    ['At the café’ they İ met', [phrase('cafe'), phrase('met')], 'At the [café]’ they İ [met]'],
    ['moved, moves', [phrase('moved', 'out'), phrase('moved')], '[moved], moves'],
    ['', [phrase('word')], ''],
  ];
  for (const [text, sought, marked] of table)
    test(text, () => assert.equal(shown(markFound(text, markerOf(sought))), marked));

  test('nothing but the marks is ever added or lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom('a', 'e', 'the'), (text, word) => {
        if (text.includes(markBegins) || text.includes(markEnds)) return;
        const marked = markFound(text, markerOf([phrase(word)]));
        assert.equal(marked.replaceAll(markBegins, '').replaceAll(markEnds, ''), text);
      }),
    );
  });
});

describe('the part of a text that is shown', () => {
  const plain = Array.from({ length: 300 }, (_, place) => `w${place}`);
  const text = plain.join(' ');

  test('holds what was found, with some words before it', () => {
    const part = shown(excerptOf(text, markerOf([phrase('w200')])));
    assert.ok(part.startsWith('… w192 ') && part.includes('[w200]') && part.endsWith('w236 …'), part);
  });
  test('is two parts where one does not hold all, in their order', () => {
    const part = shown(excerptOf(text, markerOf([phrase('w200|w201'), phrase('w20'), phrase('w202')])));
    assert.ok(part.indexOf('[w20]') < part.indexOf('[w200]') && part.indexOf('[w200]') > 0, part);
  });
  test('is the beginning where nothing was found, and all of a short text', () => {
    assert.equal(excerptOf(text, markerOf([])), `${plain.slice(0, 30).join(' ')} …`);
    assert.equal(shown(excerptOf('One lift, out of order.', markerOf([phrase('lift')]))), 'One [lift], out of order.');
  });
});
