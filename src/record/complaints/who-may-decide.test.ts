import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { whyMayNotDecide } from './who-may-decide.ts';

const record: readonly StoryEntry[] = [
  {
    on: '2026-01-05',
    kind: 'complaint received',
    points: [
      'Ada Lovell never rang back',
      'Jo from repairs was rude',
      'Mrs Prothero shouted at me on Reed Road',
      'the price of heating',
      'ken okoro lied',
    ],
  },
  { on: '2026-01-06', kind: 'conflict declared', person: 'Bo Reed' },
  { on: '2026-01-16', kind: 'response sent', stage: 1, reviewer: 'Robin Hale' },
];

/** Why not; after ‘perhaps:’, what is asked about. */
const rows: readonly (readonly [name: string, stage: 1 | 2, why: string | undefined])[] = [
  ['R. Hale', 2, 'they decided stage 1'],
  ['Mr Hale', 2, 'they decided stage 1'],
  ['Robin Hale, head of housing', 2, 'they decided stage 1'],
  ['Hale', 2, 'perhaps: they decided stage 1'],
  ['Sam Hale', 2, 'perhaps: they decided stage 1'],
  ['B. Reed', 1, 'they have declared an interest'],
  ['Bo R.', 1, 'they have declared an interest'],
  ['C. Prothero', 1, 'the complaint names them'],
  ['Carol Prothero, manager', 2, 'the complaint names them'],
  ['Ms Lovell', 2, 'the complaint names them'],
  ['Mr Lovell', 2, 'the complaint names them'],
  ['Tom Lovell', 2, 'perhaps: the complaint names them'],
  ['Sam Price', 2, undefined],
  ['Ken Okoro', 2, 'the complaint names them'],
  ['Robin Hale', 2, 'they decided stage 1'],
  ['robin hale ', 2, 'they decided stage 1'],
  ['Robin Hale', 1, undefined],
  ['Bo Reed', 1, 'they have declared an interest'],
  ['Ada Lovell', 2, 'the complaint names them'],
  ['Ada Love', 2, undefined],
  ['Jo Reed', 2, 'perhaps: they have declared an interest'],
  ['Jo', 2, undefined],
  ['', 2, undefined],
];

describe('who may not decide a complaint', () => {
  for (const [name, stage, why] of rows)
    test(`${name || 'nobody'} at stage ${stage}`, () => {
      const found = whyMayNotDecide(readingOf(record), stage, name);
      assert.equal(found && `${found.isSure ? '' : 'perhaps: '}${found.why}`, why);
    });

  test('who decided stage 1 is known for it whatever else speaks against them', () => {
    const declared: StoryEntry = { on: '2026-01-30', kind: 'conflict declared', person: 'Robin Hale' };
    assert.equal(whyMayNotDecide(readingOf([...record, declared]), 2, 'Robin Hale')?.hasDecided, true);
  });
});
