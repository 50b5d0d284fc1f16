import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KindName } from '../entry.ts';
import { fieldsSaid, isOfAnotherDay } from './said-fields.ts';

const rows: readonly (readonly [KindName, string, Readonly<Record<string, string | undefined>>])[] = [
  ['risk assessed', 'went through the risk with her, high because of the stairs', { level: 'high' }],
  ['risk assessed', 'risk gone through - HIGH (score 14)', { level: 'high' }],
  ['risk assessed', 'redid the risk, still medium', { level: 'medium' }],
  ['risk assessed', 'risk redone. medium risk for now', { level: 'medium' }],
  ['risk assessed', 'risk done, low', { level: 'low' }],
  ['risk assessed', 'went through the risk with her, she has low mood', { level: undefined }],
  ['risk assessed', 'did the risk, her blood pressure is high blood pressure', { level: undefined }],
  ['risk assessed', 'did the risk for the high rise', { level: undefined }],
  ['risk assessed', 'did the risk, not high', { level: undefined }],
  ['risk assessed', 'did the risk, medium not high', { level: 'medium' }],
  ['risk assessed', 'was high last time, did the risk again and it is low', { level: 'low' }],
  ['hazard triaged', 'Triaged as significant', { as: 'significant' }],
  ['hazard triaged', 'judged significant, not an emergency', { as: 'significant' }],
  ['hazard triaged', 'triaged: no emergency here', { as: undefined }],
  ['investigation concluded', 'investigated, significant hazard confirmed', { finds: 'significant' }],
  ['investigation concluded', 'investigation done, no significant hazard found', { finds: undefined }],
  ['investigation concluded', 'investigated, nothing significant', { finds: undefined }],
  ['investigation concluded', 'investigated, it isn’t a significant risk', { finds: undefined }],
  ['resident updated', 'rang her with the date', { means: 'phone' }],
  ['resident updated', 'called the tenant about Friday', { means: 'phone' }],
  ['resident updated', 'spoke to her at the door', { means: undefined }],
  ['resident updated', 'spoke to the resident on site', { means: undefined }],
  ['resident updated', 'called round and told her', { means: undefined }],
  ['resident updated', 'spoke to her by phone', { means: 'phone' }],
  ['resident updated', 'told her the boiler can be phoned in', { means: undefined }],
  ['resident updated', 'wrote to her about it', { means: 'letter' }],
  ['resident updated', 'told her of the GP’s letter', { means: undefined }],
];

describe('what is plain in words that tell of something done', () => {
  for (const [kind, words, expected] of rows)
    test(`${kind}: ${words}`, () => {
      const said = fieldsSaid(kind, words);
      for (const [name, value] of Object.entries(expected)) assert.equal(said[name], value);
    });
});

const days: readonly (readonly [string, boolean])[] = [
  ['went through the risk with her yesterday, medium', true],
  ['went through the risk with her last Tuesday', true],
  ['did the risk with her on Monday, high', true],
  ['did the DASH on 3 March', true],
  ['risk gone through two days ago', true],
  ['risk gone through last week', true],
  ['went through the risk with her this morning, high', false],
  ['went through the risk with her today, high', false],
  ['went through the risk with her, high. visit on Monday', false],
  ['risk gone through. he threatened her yesterday', false],
];

describe('whether words say that it was done on another day than they were written', () => {
  for (const [words, isAnother] of days)
    test(words, () => assert.equal(isOfAnotherDay('risk assessed', words), isAnother));
});
