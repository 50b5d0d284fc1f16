import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { readConcerns, readReferrals } from './safeguarding-concern.ts';

const risk: StoryEntry = { on: '2026-03-02', kind: 'risk to life raised', id: 'risk', person: 'resident' };
const referred: StoryEntry = {
  ...{ on: '2026-03-03', kind: 'safeguarding considered', id: 'ref', for: 'risk', decision: 'referred' },
  ...{ to: 'adult social care', reference: 'A-1' },
};
const answer: StoryEntry = { on: '2026-03-05', kind: 'partner involved', for: 'ref', partner: 'adult social care' };
const again: StoryEntry = { on: '2026-03-20', kind: 'safeguarding considered', for: 'ref', decision: 'watched' };
const leadTold: StoryEntry = { on: '2026-03-02', kind: 'safeguarding lead told', for: 'risk', to: 'Lee Marsh' };

const steps = ['leadTold', 'decided'] as const;
const rows: readonly (readonly [string, readonly StoryEntry[], readonly (typeof steps)[number][]])[] = [
  ['nothing was done', [risk], []],
  ['the lead was told', [risk, leadTold], ['leadTold']],
  ['referred', [risk, referred], ['decided']],
  ['both', [risk, leadTold, referred, again], steps],
  [
    'not needed, and that is a decision',
    [risk, { on: '2026-03-03', kind: 'safeguarding considered', decision: 'not needed' }],
    ['decided'],
  ],
  [
    'a referral written down as the partner it went to',
    [risk, { on: '2026-03-03', kind: 'partner involved', partner: 'adult social care' }],
    ['decided'],
  ],
];

const ofNothing: StoryEntry = { on: '2026-03-03', kind: 'safeguarding considered', id: 'ref', decision: 'referred' };

const referrals: readonly (readonly [string, readonly StoryEntry[], readonly boolean[]])[] = [
  ['none', [risk, { on: '2026-03-03', kind: 'safeguarding considered', decision: 'watched' }], []],
  ['nobody answered', [risk, referred], [false]],
  ['they answered', [risk, referred, answer], [true]],
  ['what came for something else is no answer', [risk, referred, { ...answer, for: 'risk' } as StoryEntry], [false]],
  ['made for a worry that is no sign by itself', [ofNothing, answer], [true]],
];

describe('what was referred, and whether anything came back', () => {
  for (const [name, entries, expected] of referrals)
    test(name, () => {
      const found = readReferrals(readingOf(entries)).map((one) => one.answer !== undefined);
      assert.deepEqual(found, expected);
    });
});

describe('how far a safeguarding concern has come', () => {
  for (const [name, entries, expected] of rows)
    test(name, () => {
      const [concern, ...more] = readConcerns(readingOf(entries));
      assert.ok(concern?.isRiskToLife);
      assert.equal(more.length, 0);
      assert.deepEqual(
        steps.filter((step) => concern[step] !== undefined),
        expected,
      );
    });

  test('abuse told of is a concern, and no danger to life by itself', () => {
    const [concern] = readConcerns(readingOf([{ on: '2026-03-02', kind: 'abuse disclosed', person: 'resident' }]));
    assert.equal(concern?.isRiskToLife, false);
  });
});
