import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { asbestosOf } from './asbestos.ts';

const suspected: StoryEntry = { on: '2025-03-03', kind: 'asbestos suspected', id: 's' };

/** Whether a visit whose words these are looked for it, found it, and found it not to be there. */
function visited(note: string, more: object = {}): readonly boolean[] {
  const visit = { on: '2025-03-06', kind: 'visit made', id: 'v', outcome: 'inspected', note, ...more } as StoryEntry;
  const [one] = asbestosOf(readingOf([suspected, visit]));
  return [one?.inspected, one?.found, one?.gone].map((entry) => entry?.id === 'v');
}

describe('a visit whose words tell that asbestos was sampled', () => {
  for (const note of [
    'garage roof is asbestos cement, cracked sheets, sample taken and confirmed',
    'sampled the artex, lab says chrysotile 2%',
    'asbestos board behind the bath, sample came back positive',
    'took samples of the floor tiles, asbestos confirmed in all of them',
    'tested today, tiles contain asbestos',
    'sample taken from soffit on 6 May and confirmed as asbestos',
    'sample taken and asbestos confirmed in lab report',
    'register checked, no entry. artex sampled, contains chrysotile',
  ])
    test(`and is there: ${note}`, () => assert.deepEqual(visited(note), [true, true, false]));
  for (const note of [
    'sample of the ceiling taken, no asbestos found',
    'tiles tested, asbestos not detected',
    'soffit sampled, came back clear of asbestos',
  ])
    test(`and is not there: ${note}`, () => assert.deepEqual(visited(note), [true, false, true]));
  for (const note of [
    'looks like asbestos to me, left it alone',
    'asbestos sample taken, awaiting result',
    'asbestos sheet, sample to be taken to confirm',
    'sample taken to see whether it is asbestos',
    'asbestos not confirmed, needs a sample',
    'water sample taken, legionella confirmed clear',
    'no sample taken, asbestos team busy',
    'asbestos leaflet given, tested the smoke alarm',
    'sampled before we came by the last landlord? asbestos confirmed by nobody',
    'damp sample taken, salts present, asbestos register checked',
    'smoke alarm was tested, artex ceiling contains asbestos per 2014 register',
    'took sample of mould from asbestos free board',
    'paint sampled for colour match, asbestos in loft noted as present in register',
    'air test done, asbestos in garage roof is present as in the survey of 2019',
  ])
    test(`says nothing yet: ${note}`, () => assert.deepEqual(visited(note), [false, false, false]));
  test('answers nothing where nobody was let in', () =>
    assert.deepEqual(visited('sample taken last year, asbestos confirmed', { outcome: 'no access' }), [
      false,
      false,
      false,
    ]));
  test('nor does a note', () => {
    const note: StoryEntry = { on: '2025-03-06', kind: 'note made', says: 'asbestos sample taken and confirmed' };
    assert.equal(asbestosOf(readingOf([suspected, note]))[0]?.inspected, undefined);
  });
});
