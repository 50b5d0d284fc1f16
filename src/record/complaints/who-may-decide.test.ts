import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { whyMayNotDecide } from './who-may-decide.ts';

const record: readonly StoryEntry[] = [
  { on: '2026-01-05', kind: 'complaint received', points: ['Ada Lovell never rang back', 'Jo from repairs was rude'] },
  { on: '2026-01-06', kind: 'conflict declared', person: 'Bo Reed' },
  { on: '2026-01-16', kind: 'response sent', stage: 1, reviewer: 'Robin Hale' },
];

const rows: readonly (readonly [name: string, stage: 1 | 2, why: string | undefined])[] = [
  ['Robin Hale', 2, 'they decided stage 1'],
  ['robin hale ', 2, 'they decided stage 1'],
  ['Robin Hale', 1, undefined],
  ['Bo Reed', 1, 'they have declared an interest'],
  ['Ada Lovell', 2, 'the complaint names them'],
  ['Ada Love', 2, undefined],
  ['Jo Reed', 2, undefined],
  ['Jo', 2, undefined],
  ['', 2, undefined],
];

describe('who may not decide a complaint', () => {
  for (const [name, stage, why] of rows)
    test(`${name || 'nobody'} at stage ${stage}`, () => {
      assert.equal(whyMayNotDecide(readingOf(record), stage, name), why);
    });
});
