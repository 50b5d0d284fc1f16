import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../../record/reading-of.ts';
import { toldPart } from './hazard/finding-out.ts';
import { worksAtHand, worksFor } from './works.ts';

const on = '2026-11-20';
const note = (says: string) => readingOf([{ on, kind: 'note made', says }], '2026-11-28');
const offered = (says: string) => worksAtHand(note(says), 'safeguarding', worksFor(false)).map(({ slug }) => slug);

test('a hazard told only in the words of a note is work at hand', () => {
  for (const says of [
    'She said there is black mould all over the wall of the boys’ room',
    'Health visitor rang: damp and mould in the bedroom, baby has a cough',
    'Her mum says the flat is freezing and there is mould behind the wardrobe',
  ])
    assert.ok(offered(says).includes('hazard'), says);
});

test('a note of something else is not', () => {
  for (const says of [
    'Rang her back about the meeting on Monday',
    'No damp or mould seen at the visit, home warm and dry',
    'Asked who her support worker is. She will let me know',
  ])
    assert.deepEqual(offered(says), [], says);
});

test('and the page of the hazard says which words told of it', () => {
  const reading = note('She said there is black mould all over the wall of the boys’ room');
  const { says = [] } = toldPart({ reading } as Parameters<typeof toldPart>[0]);
  assert.equal(says.length, 1);
  assert.match(says[0] ?? '', /20 November 2026.*black mould all over the wall/);
});
