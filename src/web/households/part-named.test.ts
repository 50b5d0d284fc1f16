import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partNamed } from './part-named.ts';

const people = [
  { part: 'resident', name: 'Gemma Catlow' },
  { part: 'son', name: 'Sam Catlow' },
  { part: 'lodger', name: 'Sam Reed' },
];

const rows: readonly (readonly [string, string])[] = [
  ['Gemma Catlow', 'resident'],
  [' gemma  catlow ', 'resident'],
  ['Gemma', 'resident'],
  ['Sam', 'Sam'],
  ['Sam Reed', 'lodger'],
  ['son', 'son'],
  ['Gemma Smith', 'Gemma Smith'],
  ['', ''],
];

for (const [typed, part] of rows) test(`“${typed}” is ${part}`, () => assert.equal(partNamed(people, typed), part));
