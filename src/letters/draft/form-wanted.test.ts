import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../../record/reading-of.ts';
import type { StoryEntry } from '../../record/story/story-entry.ts';
import { formWanted } from './form-wanted.ts';
import { languageWanted } from './language-wanted.ts';

const on = '2026-01-12';
const rows: readonly (readonly [string, readonly StoryEntry[], boolean, RegExp | undefined])[] = [
  ['nothing known', [], false, undefined],
  [
    'large print agreed',
    [{ on, kind: 'adjustment agreed', adjustment: 'letters in large print' }],
    true,
    /large print/,
  ],
  [
    'easy read agreed',
    [{ on, kind: 'adjustment agreed', adjustment: 'easy read letters' }],
    false,
    /begins in easy words/,
  ],
  ['braille', [{ on, kind: 'adjustment agreed', adjustment: 'Braille' }], false, /braille/],
  [
    'cannot read English',
    [{ on, kind: 'person known', person: 'resident', needs: ['cannot read English'] }],
    false,
    /To be translated into the language they read\. The record does not say which/,
  ],
  [
    'an interpreter for a language',
    [{ on, kind: 'need disclosed', person: 'resident', needs: ['interpreter for Polish'] }],
    false,
    /To be translated into Polish\. It is recorded as sent once/,
  ],
  [
    'an adjustment of another sort',
    [{ on, kind: 'adjustment agreed', adjustment: 'time to answer the door' }],
    false,
    undefined,
  ],
  [
    'told of danger',
    [{ on, kind: 'safe contact agreed', person: 'resident', means: ['phone'] }],
    false,
    /told us of danger/,
  ],
];

describe('the form a household needs its letters in', () => {
  for (const [name, entries, isLargePrint, says] of rows)
    test(name, () => {
      const wanted = formWanted(readingOf(entries));
      assert.equal(wanted.isLargePrint, isLargePrint);
      if (says) assert.match(wanted.says.join(' '), says);
      else assert.deepEqual(wanted.says, []);
    });
});

describe('the language a household reads instead of English', () => {
  const rows: readonly (readonly [readonly string[], string | undefined])[] = [
    [[], undefined],
    [['interpreter for Polish'], 'Polish'],
    [['letters translated into bengali'], 'Bengali'],
    [['reads only Somali', 'asthma'], 'Somali'],
    [['speaks Urdu, little English'], 'Urdu'],
    [['first language is Tigrinya'], 'Tigrinya'],
    [['cannot read English', 'speaks Arabic'], 'Arabic'],
    [['cannot read English well'], 'not named'],
    [['interpreter needed'], 'not named'],
    [['English is not her first language'], 'not named'],
    [['speaks Polish and reads English'], undefined],
    [['Polish speaker, English is fine'], undefined],
    [['BSL interpreter'], undefined],
    [['British Sign Language interpreter'], undefined],
    [['no interpreter needed'], undefined],
    [['polish the handrail'], undefined],
    [['large print letters'], undefined],
    [['dyslexic, cannot read long letters'], undefined],
    [['speech and language therapy'], undefined],
  ];
  for (const [known, language] of rows)
    test(known.join('; ') || 'nothing known', () => {
      const wanted = languageWanted(known);
      assert.equal(wanted && (wanted.name ?? 'not named'), language);
    });
});
