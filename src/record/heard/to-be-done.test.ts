import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const door: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'back door', id: 'door' };
const isFinding = (note: string, more: Partial<StoryEntry> = {}) =>
  heardIn(
    readingOf([door, { on: '2025-03-10', kind: 'visit made', outcome: 'inspected', note, ...more } as StoryEntry]),
  ).some(({ kind }) => kind === 'survey made');

describe('what whoever came to look says has to be done', () => {
  for (const note of [
    'whole garage must come out',
    'needs a new door',
    'door to be replaced',
    'window needs replacing',
    'obsolete, replace',
    'not worth repairing',
    'beyond repair, sill gone',
    'fence has to come down',
    'kitchen ceiling wants taking down and redoing',
    'frame will need to be renewed',
    'requires new felt and battens',
    'should be repointed all along the gable',
    'needs sealing round the pipes',
    'both windows need renewing',
    'shower tray to be lifted and reset',
    'temp patch on, needs new guttering',
    'recommend new extractor fan',
    'told on 6 May, sill needs replacing',
    'carpet gripper and floorboards to be lifted, joists gone',
    'kitchen units to be removed for access, then wall needs replastering',
  ])
    test(note, () => assert.ok(isFinding(note)));
});

describe('what a visit says besides', () => {
  for (const note of [
    'no works needed',
    'does not need replacing, eased and adjusted',
    'door replaced today',
    'tenant wants a new kitchen',
    'she asked if the door could be replaced',
    'needs a new appointment',
    'need a new date from the tenant',
    'surveyor to come out on monday',
    'somebody needs to come out again',
    'new door fitted last year, all fine',
    'needs new door, order raised today',
    'door to be replaced, job booked for 24 March',
    'she will need to be told',
    'may need replacing in a few years',
    'no need to be replaced yet',
    'replaced washer',
    'if it leaks again it will need a new valve',
    'tenant needs new batteries in her own smoke alarm',
    'needs a new key fob from the office',
    'bins to be taken out on Monday',
    'resident’s own shed needs a new roof, told her',
    'her carpet to be lifted by her son before Monday',
    'T’s washing machine to be fixed by her',
    'smoke alarm batteries need replacing, done',
    'car to be removed from in front of garage by owner',
    'curtains to be taken down by T',
    'scaffold to be removed by contractor Thursday',
    'old fridge to be removed by T',
    'sofa has to go, told him',
    'rubbish to be removed from hall',
  ])
    test(`is none: ${note}`, () => assert.equal(isFinding(note), false));
  test('is none where the works were finished', () =>
    assert.equal(isFinding('needed a new hinge', { outcome: 'works completed' } as Partial<StoryEntry>), false));
  test('is none where works were ordered soon after', () =>
    assert.equal(
      heardIn(
        readingOf([
          door,
          { on: '2025-03-10', kind: 'visit made', outcome: 'inspected', note: 'needs a new door' },
          { on: '2025-03-14', kind: 'works ordered', works: 'new door', for: 'door' },
        ]),
      ).some(({ kind }) => kind === 'survey made'),
      false,
    ));
});
