import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { asbestosOf } from './asbestos.ts';

const suspected: StoryEntry = { on: '2025-03-03', kind: 'asbestos suspected', id: 's' };
const place: StoryEntry = { ...suspected, place: 'bathroom ceiling' } as StoryEntry;

const stays = [
  'asbestos encapsulated and labelled',
  'asbestos ceiling sealed',
  'new floor laid over the asbestos tiles',
  'asbestos made safe and left in place, not removed',
  'asbestos removal not needed, sealed',
  'asbestos not disturbed',
  'asbestos ceiling overboarded',
  'partial removal of asbestos, rest left in place',
  'most of the asbestos removed and the rest sealed',
  'asbestos sample taken',
  'asbestos survey done',
];
const isGone = [
  'asbestos tiles removed',
  'asbestos soffits taken down',
  'asbestos stripped out by a licensed firm, air tests done',
  'asbestos soffit replaced',
  'asbestos removed and the floor boarded over',
  'rest of the asbestos removed',
  'asbestos works',
];

describe('what works do with asbestos', () => {
  const isGoneAfter = (works: string) => {
    const found: StoryEntry = { on: '2025-03-05', kind: 'asbestos inspected', for: 's', result: 'present' };
    const [one] = asbestosOf(readingOf([suspected, found, { on: '2025-03-20', kind: 'works completed', works }]));
    return one?.gone !== undefined;
  };
  for (const works of stays) test(`it stays: ${works}`, () => assert.equal(isGoneAfter(works), false));
  for (const works of isGone) test(`it is gone: ${works}`, () => assert.equal(isGoneAfter(works), true));
});

describe('what a survey says of asbestos', () => {
  const surveyed = (begins: StoryEntry, ...finds: string[]) => {
    const [one] = asbestosOf(readingOf([begins, { on: '2025-03-05', kind: 'survey made', finds } as StoryEntry]));
    return [one?.inspected?.id, one?.found?.id, one?.gone?.id].map((id) => id !== undefined);
  };
  const none = [
    'asbestos not detected',
    'negative for asbestos',
    'asbestos: none',
    'asbestos ruled out',
    'asbestos samples came back clear',
    'no asbestos found',
    'artex does not contain asbestos',
    'no evidence of any asbestos',
    'no suspected ACMs',
    'no asbestos in sample',
  ];
  const nothingSaid = [
    'no asbestos survey on file',
    'no record of asbestos in this block',
    'no asbestos register held',
    'no information about asbestos',
    'boards removed without disturbing asbestos',
    'no access to the asbestos boards',
    'no damage to asbestos',
    'no need to remove asbestos',
    'no asbestos fibres found in the air',
  ];
  for (const finds of none)
    test(`none: ${finds}`, () => assert.deepEqual(surveyed(suspected, finds), [true, false, true]));
  for (const finds of nothingSaid) test(`not none: ${finds}`, () => assert.equal(surveyed(suspected, finds)[2], false));
  test('found', () => assert.deepEqual(surveyed(suspected, 'artex contains asbestos'), [true, true, false]));
  test('none in one place, and in the same breath some in another', () =>
    assert.equal(surveyed(suspected, 'no asbestos in the hall but present in the lounge')[2], false));
  test('none in one place and some in another', () =>
    assert.deepEqual(surveyed(suspected, 'no asbestos in the hall', 'asbestos in the lounge'), [true, true, false]));
  test('none somewhere else than was asked about', () =>
    assert.deepEqual(surveyed(place, 'no asbestos in the kitchen'), [false, false, false]));
  test('none where it was asked about', () =>
    assert.deepEqual(surveyed(place, 'bathroom ceiling: no asbestos'), [true, false, true]));
  test('a survey of something else', () => assert.deepEqual(surveyed(suspected, 'leak'), [false, false, false]));
});
