import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weaknessOf } from './password-strength.ts';

const owner = { name: 'Priya Nair', email: 'p.nair@harbour.example.org' };

const weak: readonly (readonly [string, RegExp])[] = [
  ['', /^Enter a password$/],
  ['kettle rain', /^Use at least 12 characters/],
  ['👩‍🚒👩‍🚒', /^Use at least 12 characters/],
  ['x'.repeat(201), /^Use no more than 200 characters$/],
  ['Priya likes kettles', /^Leave “priya” out/],
  ['kettles at the HARBOUR', /^Leave “harbour” out/],
  ['PutRight brass kettles', /^Leave “putright” out/],
  ['passwordpassword', /^That would be easy to guess/],
  ['aaaaaaaaaaaaaaaa', /^That would be easy to guess/],
  ['qwertyuiop[]asdf', /^That would be easy to guess/],
  ['123456789012', /^That would be easy to guess/],
];
for (const [password, message] of weak) {
  test(`weak: ${password.slice(0, 30)}`, async () => assert.match(String(await weaknessOf(password, owner)), message));
}

for (const password of [
  'seven brass kettles hum',
  'Rain-41-lemons-ladder',
  'mae’r tegell yn canu heno',
  'x8$Kp2!vQz7w',
]) {
  test(`strong: ${password}`, async () => assert.equal(await weaknessOf(password, owner), undefined));
}
