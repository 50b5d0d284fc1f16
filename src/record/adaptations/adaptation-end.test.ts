import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { adaptationEnd } from './adaptation-end.ts';

const asked: StoryEntry = { on: '2025-03-03', kind: 'adaptation asked for', id: 'ad', adaptation: 'a shower' };
const report: StoryEntry = {
  on: '2025-03-10',
  kind: 'therapist report received',
  id: 'rp',
  for: 'ad',
  recommends: ['level shower', 'grab rail'],
};
const decided = (line: string, decision: 'accepted' | 'declined' | 'met another way' = 'accepted'): StoryEntry => ({
  on: '2025-03-11',
  kind: 'recommendation decided',
  for: 'rp',
  recommendation: line,
  decision,
  why: 'needed',
});
const done = (on: string, more: object = {}): StoryEntry => ({ on, kind: 'works completed', for: 'ad', ...more });

const courses: readonly (readonly [string, readonly StoryEntry[], string | undefined])[] = [
  ['nothing is done', [asked], undefined],
  ['done, with no report to say of what', [asked, done('2025-04-07', { id: 'w' })], 'w'],
  ['done, and the works say no line', [asked, report, decided('level shower'), done('2025-04-07', { id: 'w' })], 'w'],
  [
    'one line of two is done',
    [asked, report, decided('level shower'), decided('grab rail'), done('2025-04-07', { answers: ['grab rail'] })],
    undefined,
  ],
  [
    'the one, and later the other',
    [
      ...[asked, report, decided('level shower'), decided('grab rail')],
      done('2025-04-07', { answers: ['grab rail'] }),
      done('2025-06-02', { answers: ['Level shower'], id: 'w' }),
    ],
    'w',
  ],
  [
    'one done and the other declined',
    [
      ...[asked, report, decided('level shower', 'declined'), decided('grab rail')],
      done('2025-04-07', { answers: ['grab rail'], id: 'w' }),
    ],
    'w',
  ],
  [
    'one done, the other to be met another way and not there yet',
    [
      ...[asked, report, decided('level shower', 'met another way'), decided('grab rail')],
      done('2025-04-07', { answers: ['grab rail'] }),
    ],
    undefined,
  ],
  [
    'one done and one said to be met',
    [
      ...[asked, report, decided('level shower', 'met another way'), decided('grab rail')],
      done('2025-04-07', { answers: ['grab rail'] }),
      { on: '2025-06-02', kind: 'recommendation met', for: 'rp', recommendation: 'level shower', id: 'm' },
    ],
    'm',
  ],
  [
    'one of two orders is done',
    [
      asked,
      { on: '2025-03-11', kind: 'works ordered', for: 'ad', id: 'o1', works: 'rail' },
      { on: '2025-03-11', kind: 'works ordered', for: 'ad', id: 'o2', works: 'shower' },
      done('2025-04-07', { for: 'o1' }),
    ],
    undefined,
  ],
  [
    'refused and told',
    [
      asked,
      { on: '2025-03-11', kind: 'adaptation decided', for: 'ad', decision: 'no', why: 'the home cannot take one' },
      { on: '2025-03-12', kind: 'adaptation decision told', for: 'ad', id: 't', means: 'letter', why: 'why' },
    ],
    't',
  ],
];

describe('what ends an adaptation', () => {
  for (const [name, entries, ended] of courses) {
    test(name, () => {
      const reading = readingOf(entries);
      const adaptation = reading.of('adaptation asked for')[0];
      assert.ok(adaptation);
      assert.equal(adaptationEnd(reading, adaptation)?.id, ended);
    });
  }
});
