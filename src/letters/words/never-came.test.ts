import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { weakWording } from '../language/find.ts';
import { sentencesOf } from '../sentences.ts';

const blamed = (text: string) =>
  (weakWording(sentencesOf([{ sort: 'paragraph', line: 1, text }])).get('blame') ?? []).length > 0;

describe('what never reached the resident is not put on them', () => {
  for (const text of [
    'You never had the letters we promised.',
    'These were letters you never had.',
    'You waited for letters you never had.',
    'You never received our letters.',
    'We counted as told what stood in letters that you had never been sent.',
    'You never had an answer.',
    'You did not get the call we said you would.',
    'You never got a reply to any of them.',
  ])
    test(text, () => assert.equal(blamed(text), false));
});

describe('what they are said to have left undone still is', () => {
  for (const text of [
    'You never answered our letters.',
    'You never replied.',
    'You never let us in.',
    'You never told us about the leak.',
    'You never got in touch with us after our letter.',
    'You never had the letters because you failed to tell us that you had moved.',
  ])
    test(text, () => assert.equal(blamed(text), true));
});
