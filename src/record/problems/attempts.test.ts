import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { gapsInAttempts, readAttempts, sayWhen } from './attempts.ts';

const leak: StoryEntry = { on: '2026-03-02', kind: 'repair reported', problem: 'leak', id: 'leak' };
const attempts = (...entries: readonly StoryEntry[]) => readAttempts(readingOf([leak, ...entries], '2026-04-06'));

test('each attempt is told with its means, time, notice and what came of it', () => {
  const found = attempts(
    {
      on: '2026-03-03',
      kind: 'appointment made',
      for: 'leak',
      planned: '2026-03-09',
      time: '10am',
      suits: true,
      id: 'a',
    },
    { on: '2026-03-08', kind: 'reminder sent', for: 'a', means: 'text message' },
    { on: '2026-03-09T10:05', kind: 'no access', for: 'leak', tried: ['phone'], says: 'I am at work' },
    { on: '2026-03-09', kind: 'visit made', for: 'leak', outcome: 'no access' },
    {
      on: '2026-03-11',
      kind: 'access worked through',
      for: 'leak',
      reason: 'works days',
      offered: ['Saturday', 'after 6'],
    },
    {
      ...{ on: '2026-03-12', kind: 'access attempted', for: 'leak', means: 'letter', outcome: 'no reply' },
      notice: ['three days'],
      chosen: 'us',
    },
    { on: '2026-03-14', kind: 'visit made', for: 'leak', outcome: 'works completed' },
  );
  assert.deepEqual(
    found.map((one) => [sayWhen(one), one.how, one.notice, one.chosen, one.came, one.result]),
    [
      [
        '9 March 2026, 10:05am',
        'visit and phone',
        'booked on 3 March 2026 for 10am, reminded on 8 March 2026 by text message',
        'agreed together',
        'nobody could get in; the resident said: I am at work',
        'not let in',
      ],
      [
        '11 March 2026',
        'asked why',
        undefined,
        undefined,
        'the reason: works days; offered: Saturday and after 6',
        'reached',
      ],
      ['12 March 2026', 'letter', 'three days', 'us', 'no reply', 'not let in'],
      ['14 March 2026', 'visit', undefined, undefined, 'works completed', 'got in'],
    ],
  );
});

test('what the list does not show is said plainly', () => {
  const found = attempts(
    { on: '2026-03-05', kind: 'no access', for: 'leak' },
    { on: '2026-03-09', kind: 'appointment missed', for: 'leak' },
  );
  assert.deepEqual(gapsInAttempts(found, readingOf([leak], '2026-04-06').asAt), [
    'The attempt is written down without the time of day.',
    'The attempt is written down without a word of what notice was given.',
    'The attempt is written down without saying who chose the time.',
    'None is known to have been at a time the resident chose or agreed to.',
    'We did not come to 1 arranged visit ourselves.',
    'Nothing was tried after 9 March 2026 to this day: 28 days.',
  ]);
});

test('a full account has no gaps, and nobody kept out needs none', () => {
  const full = attempts(
    {
      ...{ on: '2026-03-30T14:00', kind: 'access attempted', for: 'leak', means: 'visit', outcome: 'nobody in' },
      ...{ notice: ['a letter a week before'], chosen: 'the resident' },
    },
    { on: '2026-04-01', kind: 'visit made', for: 'leak', outcome: 'inspected' },
  );
  const { asAt } = readingOf([leak], '2026-06-01');
  assert.deepEqual(gapsInAttempts(full, asAt), []);
  assert.deepEqual(gapsInAttempts(attempts(), asAt), []);
});
