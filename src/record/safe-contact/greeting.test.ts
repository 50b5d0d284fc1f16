import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greetedIn, isPlainlyOf } from './greeting.ts';

const greetings: readonly (readonly [words: string, greets: string | undefined])[] = [
  ['Dear Maria Okafor,\nWe are sorry.', 'Maria Okafor'],
  ['Dear Maria Okafor', 'Maria Okafor'],
  ['4 Alder Walk\nAnytown\n\n  dear Ms Okafor:\n\nYour complaint', 'Ms Okafor'],
  ['Dear Mr. Okafor, we', 'Mr. Okafor'],
  ['Hi Maria, it is Jo', 'Maria'],
  ['Good morning Maria!', 'Maria'],
  ['Dear Sir or Madam,', undefined],
  ['Dear both,', 'both'],
  ['Hello all, it is Jo', 'all'],
  ['Hello there, it is Jo', undefined],
  ['The van is dear to me', undefined],
  ['I rang.\nHi Dan, I said', undefined],
  ['', undefined],
];

for (const [words, greets] of greetings)
  test(`‘${words.replaceAll('\n', ' / ')}’ greets ${greets ?? 'nobody by name'}`, () => {
    assert.equal(greetedIn(words), greets);
  });

const people: readonly (readonly [greeted: string, person: string, others: readonly string[], isTheirs: boolean])[] = [
  ['Maria', 'Maria Okafor', ['Dan Okafor'], true],
  ['Ms Maria Okafor', 'Maria Okafor', ['Dan Okafor'], true],
  ['Ms Okafor', 'Maria Okafor', ['Dan Okafor'], false],
  ['Mr Okafor', 'Maria Okafor', [], false],
  ['Maria', 'Maria Okafor', ['Maria Lopez'], false],
  ['Dan', 'Maria Okafor', [], false],
];

for (const [greeted, person, others, isTheirs] of people)
  test(`a letter to ${greeted} is ${isTheirs ? '' : 'not '}plainly for ${person}${others.length > 0 ? `, beside ${others.join(' and ')}` : ''}`, () => {
    assert.equal(isPlainlyOf(greeted, person, others), isTheirs);
  });
