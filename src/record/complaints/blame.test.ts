import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { blamesHousehold } from './blame.ts';

const on = '2025-03-03';
const note = (says: string): StoryEntry => ({ on, kind: 'note made', says });

const rows: readonly (readonly [string, StoryEntry, boolean])[] = [
  ['recorded as blaming religion', { on, kind: 'letter sent', says: 'an update', blames: ['religion'] }, true],
  ['recorded as blaming a contractor', { on, kind: 'letter sent', says: 'an update', blames: ['contractor'] }, false],
  [
    'recorded as blaming the resident, for something',
    { on, kind: 'note made', says: 'x', blames: ['resident'] },
    false,
  ],
  ['an apology that blames health', { on, kind: 'apology given', blames: ['health'] }, true],
  ['faith as a reason for delay', { on, kind: 'delay explained', why: 'the family’s religious beliefs' }, true],
  [
    'a date the resident asked for',
    { on, kind: 'delay explained', why: 'resident asked for a date after Ramadan' },
    false,
  ],
  ['no parts', { on, kind: 'delay explained', why: 'no parts to be had' }, false],
  ['way of life as a reason to refuse', { on, kind: 'works refused', why: 'damp caused by lifestyle' }, true],
  ['not opening windows', { on, kind: 'case closed', why: 'condensation, tenant not ventilating' }, true],
  ['a note that ties the delay to faith', note('Works are late because of the family’s religion.'), true],
  ['a note that ties the mould to washing', note('Mould is down to them drying clothes indoors.'), true],
  ['a note that gives way of life as the verdict', note('tt drying washing indoors. lifestyle'), true],
  ['advice to keep a clean home', note('Tenant was given advice on keeping her home clean.'), true],
  ['told to keep the kitchen cleaner', note('told to keep the kitchen clean and come back'), true],
  ['mice put down to dirt', note('mice because of rubbish inside and a dirty kitchen'), true],
  ['a home that is clean', note('lovely clean kitchen, mice get in by the pipe'), false],
  ['told to keep an area clear', note('told to keep the hall clear for the fitters'), false],
  ['works that clean', note('advised we will clean the mould off the wall'), false],
  ['a note of a way of life that is no verdict', note('lives an active lifestyle, out most days'), false],
  ['a note of when to come', note('No visits on Fridays, because of prayers.'), false],
  ['a note that owns up', note('Works were delayed because we ignored their religious needs.'), false],
  [
    'two sentences that have nothing to do with each other',
    note('Works are late. The family’s faith matters to them.'),
    false,
  ],
  ['good faith', { on, kind: 'delay explained', why: 'the contractor acted in good faith' }, false],
  ['an entry of another kind', { on, kind: 'repair reported', problem: 'damp' }, false],
];

describe('whether an entry blames the household', () => {
  for (const [name, entry, expected] of rows) {
    test(name, () => assert.deepEqual(readingOf([entry]).entries.map(blamesHousehold), [expected]));
  }
});
