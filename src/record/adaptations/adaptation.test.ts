import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '../../calendar/day.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { fundingOf } from './funding.ts';
import { isOpenRecommendation, recommendationsOf } from './recommendation.ts';

const report: StoryEntry = {
  on: '2025-03-03',
  kind: 'therapist report received',
  id: 't',
  recommends: ['ramp', 'rail'],
};
const decided = (on: string, recommendation: string, decision: string, more: object = {}): StoryEntry =>
  ({ on, kind: 'recommendation decided', recommendation, decision, why: 'so', ...more }) as StoryEntry;

/** Each line with its answer and whether it still wants something. */
function register(...entries: readonly StoryEntry[]): readonly string[] {
  return recommendationsOf(readingOf(entries)).map(
    (one) => `${one.line}: ${one.answer?.decision ?? 'none'}, ${isOpenRecommendation(one) ? 'open' : 'settled'}`,
  );
}

const answers: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['nobody answered', [report], ['ramp: none, open', 'rail: none, open']],
  [
    'one accepted, whatever the capitals and the full stop',
    [report, decided('2025-03-10', 'Ramp.', 'accepted', { for: 't' })],
    ['ramp: accepted, open', 'rail: none, open'],
  ],
  [
    'declined wants nothing more',
    [report, decided('2025-03-10', 'ramp', 'declined')],
    ['ramp: declined, settled', 'rail: none, open'],
  ],
  [
    'in place',
    [
      report,
      decided('2025-03-10', 'ramp', 'accepted'),
      { on: '2025-04-10', kind: 'recommendation met', for: 't', recommendation: 'ramp' },
    ],
    ['ramp: accepted, settled', 'rail: none, open'],
  ],
  [
    'works that name the decision',
    [
      report,
      decided('2025-03-10', 'ramp', 'met another way', { id: 'd' }),
      { on: '2025-04-10', kind: 'works completed', for: 'd' },
    ],
    ['ramp: met another way, settled', 'rail: none, open'],
  ],
  [
    'a yes to the whole, and its own answer for one line',
    [
      report,
      { on: '2025-03-10', kind: 'adaptation decided', decision: 'yes' },
      decided('2025-03-05', 'rail', 'declined'),
    ],
    ['ramp: yes, open', 'rail: declined, settled'],
  ],
  [
    'a yes before the report is about something else',
    [{ on: '2025-02-10', kind: 'adaptation decided', decision: 'yes' }, report],
    ['ramp: none, open', 'rail: none, open'],
  ],
  [
    'the same line in two reports is answered in each',
    [
      report,
      { on: '2025-05-05', kind: 'therapist report received', id: 'u', recommends: ['ramp'] },
      decided('2025-05-06', 'ramp', 'accepted', { for: 'u' }),
    ],
    ['ramp: none, open', 'rail: none, open', 'ramp: accepted, open'],
  ],
  [
    'answered before a word of it was put right',
    [
      report,
      decided('2025-03-10', 'rail', 'declined', { for: 't' }),
      {
        on: '2025-03-12',
        kind: 'entry corrected',
        for: 't',
        why: 'a word',
        now: { recommends: ['ramp', 'long rail'] },
      },
    ],
    ['ramp: none, open', 'long rail: declined, settled'],
  ],
];

describe('what became of each recommendation', () => {
  for (const [name, entries, expected] of answers) {
    test(name, () => assert.deepEqual(register(...entries), expected));
  }
});

const grant: StoryEntry = { on: '2025-01-06', kind: 'funding applied for', id: 'f', route: 'council grant' };

describe('an application for money', () => {
  test('to the council says by when the council must decide, and each time it was asked after', () => {
    const [funding] = fundingOf(readingOf([grant, { on: '2025-02-03', kind: 'funding chased', for: 'f' }]));
    assert.equal(funding?.councilMustDecideBy === undefined ? '' : isoDay(funding.councilMustDecideBy), '2025-07-06');
    assert.equal(funding?.chases.length, 1);
    assert.equal(funding?.ended, undefined);
  });

  test('keeps its own decision apart from another’s', () => {
    const own: StoryEntry = { on: '2025-02-10', kind: 'funding applied for', id: 'own', route: 'own budget' };
    const agreed: StoryEntry = { on: '2025-02-17', kind: 'funding decided', for: 'own', decision: 'agreed' };
    const [first, second] = fundingOf(readingOf([grant, own, agreed]));
    assert.equal(first?.decided, undefined);
    assert.equal(second?.decided?.decision, 'agreed');
    assert.equal(second?.councilMustDecideBy, undefined);
  });
});
