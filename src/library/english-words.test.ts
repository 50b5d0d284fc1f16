import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnglish, rootsOf } from './english-words.ts';

test('knows the common words of English in their forms, and no slips', () => {
  for (const word of ['wash', 'kill', 'texted', 'upstairs', 'neighbour']) assert.ok(isEnglish(word), word);
  for (const word of ['apointment', 'acknowlege', 'nineth', 'accomodaton']) assert.ok(!isEnglish(word), word);
});

const table: readonly (readonly [word: string, likeliest: string | undefined])[] = [
  ['mouldy', 'mould'],
  ['neighbor', 'neighbour'],
  ['organized', 'organised'],
  ['promptly', 'prompt'],
  ['day', undefined],
  ['door', undefined],
];
for (const [word, likeliest] of table) test(word, () => assert.equal(rootsOf(word)[0], likeliest));
