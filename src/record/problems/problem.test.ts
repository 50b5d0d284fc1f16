import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { allAbout, firstAbout, firstSign, isOpen, type Problem, undoneBy } from './problem.ts';

const leak = (on: string, more: object = {}): StoryEntry => ({ on, kind: 'repair reported', problem: 'leak', ...more });
const tap = (on: string, more: object = {}): StoryEntry => ({ on, kind: 'repair reported', problem: 'tap', ...more });
const damp = (on: string, more: object = {}): StoryEntry => ({
  on,
  kind: 'repair reported',
  problem: 'damp and mould',
  ...more,
});
const done = (on: string, more: object = {}): StoryEntry => ({ on, kind: 'works completed', ...more });

/** 'e1 e3 until e4, not e2': its reports, what ended it, and the ends that were none. */
function say({ reports, ended, undone }: Problem): string {
  const not = undone.map((undoing) => undoing.ended.id);
  return `${reports.map(({ id }) => id).join(' ')}${ended ? ` until ${ended.id}` : ''}${not.length > 0 ? `, not ${not.join(' ')}` : ''}`;
}

const courses: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['nothing reported', [done('2024-03-04')], []],
  ['reported and not mended', [leak('2024-03-04')], ['e1']],
  ['mended', [leak('2024-03-04'), done('2024-03-11')], ['e1 until e2']],
  ['mended the same day', [leak('2024-03-04'), done('2024-03-04')], ['e1 until e2']],
  [
    'mended on a visit',
    [leak('2024-03-04'), { on: '2024-03-06', kind: 'visit made', outcome: 'works completed' }],
    ['e1 until e2'],
  ],
  [
    'a visit that mends nothing',
    [leak('2024-03-04'), { on: '2024-03-06', kind: 'visit made', outcome: 'part of the works' }],
    ['e1'],
  ],
  [
    'reported twice, the second pointing to the first',
    [leak('2024-03-04'), tap('2024-04-01', { for: 'e1' })],
    ['e1 e2'],
  ],
  ['reported twice in the same words', [leak('2024-03-04'), leak('2024-04-01')], ['e1 e2']],
  [
    'the same words about two places',
    [leak('2024-03-04', { place: 'kitchen' }), leak('2024-04-01', { place: 'bathroom' })],
    ['e1', 'e2'],
  ],
  [
    'a call that names no report, but says that this very thing is back',
    [
      damp('2024-03-04'),
      done('2024-03-11'),
      { on: '2024-04-08', kind: 'resident chased', says: 'mould straight back' },
    ],
    ['e1, not e2'],
  ],
  [
    'a call that names no report, and says only that something else goes on',
    [
      damp('2024-03-04'),
      done('2024-03-11'),
      { on: '2024-04-08', kind: 'resident chased', says: 'mould gone, still no date for the door' },
    ],
    ['e1 until e2'],
  ],
  [
    'said to go on, in other words',
    [leak('2024-03-04'), leak('2024-04-01', { problem: 'pipe still leaking' })],
    ['e1 e2'],
  ],
  [
    'a repair reported and called a hazard',
    [damp('2024-03-04'), { on: '2024-03-05', kind: 'hazard reported', hazard: 'mould' }],
    ['e1 e2'],
  ],
  ['two things', [leak('2024-03-04'), tap('2024-04-01')], ['e1', 'e2']],
  [
    'back within three months of being mended',
    [leak('2024-03-04'), done('2024-03-11'), { on: '2024-06-11', kind: 'problem returned' }],
    ['e1 e3, not e2'],
  ],
  [
    'back after more than three months: another problem',
    [leak('2024-03-04'), done('2024-03-11'), { on: '2024-06-12', kind: 'problem returned' }, done('2024-07-01')],
    ['e1 until e2', 'e3 until e4'],
  ],
  [
    'reported again a year after it was mended',
    [leak('2024-03-04'), done('2024-03-11', { for: 'e1' }), leak('2025-03-04', { for: 'e1' })],
    ['e1 until e2', 'e3'],
  ],
  [
    'mended in two goes, a month apart',
    [leak('2024-03-04'), done('2024-03-11', { for: 'e1' }), done('2024-04-08', { for: 'e1' })],
    ['e1 until e3, not e2'],
  ],
  [
    'the lasting repair comes a year after the first, for the same report',
    [leak('2024-03-04'), done('2024-03-11', { for: 'e1' }), done('2025-04-08', { for: 'e1' })],
    ['e1 until e3, not e2'],
  ],
  [
    'other works a year later end nothing',
    [leak('2024-03-04'), done('2024-03-11'), done('2025-04-08', { works: 'new kitchen' })],
    ['e1 until e2'],
  ],
  [
    'works for one of two causes found',
    [
      damp('2024-03-04'),
      { on: '2024-03-11', kind: 'survey made', finds: ['damp and mould', 'mice'] },
      done('2024-04-01', { causes: ['damp and mould'] }),
    ],
    ['e1'],
  ],
  [
    'works for the one and then the other',
    [
      damp('2024-03-04'),
      { on: '2024-03-11', kind: 'survey made', finds: ['damp and mould', 'mice'] },
      done('2024-04-01', { causes: ['damp and mould'] }),
      { on: '2024-05-01', kind: 'proofing done' },
    ],
    ['e1 until e4'],
  ],
  [
    'works end the problem their words fit, not the other',
    [leak('2024-03-04'), damp('2024-03-04'), done('2024-04-01', { works: 'leak mended' })],
    ['e1 until e3', 'e2'],
  ],
  [
    'works that say nothing end every problem there is',
    [leak('2024-03-04'), damp('2024-03-04'), done('2024-04-01')],
    ['e1 until e3', 'e2 until e3'],
  ],
  [
    'works for antisocial behaviour end no repair',
    [
      leak('2024-03-04'),
      { on: '2024-03-05', kind: 'antisocial behaviour reported', harm: 'damage', id: 'asb' },
      done('2024-04-01', { for: 'asb' }),
    ],
    ['e1'],
  ],
  [
    'a month after the works the resident says it still leaks',
    [
      leak('2024-03-04'),
      done('2024-03-11', { for: 'e1' }),
      { on: '2024-04-08', kind: 'resident chased', says: 'it is still leaking', for: 'e1' },
    ],
    ['e1, not e2'],
  ],
  [
    'a month after the works the resident asks about something else',
    [
      leak('2024-03-04'),
      done('2024-03-11', { for: 'e1' }),
      { on: '2024-04-08', kind: 'resident chased', says: 'when will you redecorate', for: 'e1' },
    ],
    ['e1 until e2'],
  ],
  [
    'another thing in another place that came of it is mended by itself',
    [
      leak('2024-03-04', { problem: 'shower floods the floor', place: 'bathroom' }),
      { on: '2024-04-01', kind: 'problem returned', problem: 'shower' },
      leak('2024-05-06', { problem: 'no lights', place: 'kitchen', for: 'e1' }),
      { on: '2024-05-06', kind: 'visit made', for: 'e3', outcome: 'works completed' },
    ],
    ['e1 e2', 'e3 until e4'],
  ],
  [
    'the same thing in another place, pointing to the first, is the same problem',
    [
      leak('2024-03-04', { problem: 'rats in the loft', place: 'loft' }),
      leak('2024-05-06', { problem: 'rats', place: 'kitchen', for: 'e1' }),
    ],
    ['e1 e2'],
  ],
  [
    'works that concern antisocial behaviour end no repair',
    [
      leak('2024-03-04', { problem: 'street door does not lock' }),
      { on: '2024-03-05', kind: 'antisocial behaviour reported', harm: 'damage' },
      { on: '2024-03-07', kind: 'visit made', outcome: 'works completed', about: 'e2' },
    ],
    ['e1'],
  ],
  [
    'works that concern one of two repairs end that one',
    [leak('2024-03-04'), tap('2024-03-05'), done('2024-03-07', { about: 'e1' })],
    ['e1 until e3', 'e2'],
  ],
  [
    'one of the recommendations is carried out',
    [
      damp('2024-03-04'),
      { on: '2024-03-11', kind: 'survey made', for: 'e1', recommends: ['new fan', 'trace the damp'] },
      done('2024-04-01', { for: 'e2', works: 'fan', answers: ['new fan'] }),
    ],
    ['e1'],
  ],
  [
    'one is carried out and then the other',
    [
      damp('2024-03-04'),
      { on: '2024-03-11', kind: 'survey made', for: 'e1', recommends: ['new fan', 'trace the damp'] },
      done('2024-04-01', { for: 'e2', works: 'fan', answers: ['new fan'] }),
      done('2024-05-01', { for: 'e2', works: 'damp', answers: ['trace the damp'] }),
    ],
    ['e1 until e4'],
  ],
  [
    'one is carried out and the other refused with reasons, before or after',
    [
      damp('2024-03-04'),
      { on: '2024-03-11', kind: 'survey made', for: 'e1', recommends: ['new fan', 'mould wash', 'new windows'] },
      { on: '2024-03-12', kind: 'works refused', for: 'e2', why: 'they are sound', answers: ['new windows'] },
      done('2024-04-01', { for: 'e2', works: 'fan', answers: ['new fan'] }),
      { on: '2024-04-08', kind: 'works refused', for: 'e2', why: 'there is none left', answers: ['mould wash'] },
    ],
    ['e1 until e5'],
  ],
  [
    'works that say no line of the survey are taken at their word',
    [
      damp('2024-03-04'),
      { on: '2024-03-11', kind: 'survey made', for: 'e1', recommends: ['new fan', 'trace the damp'] },
      done('2024-04-01', { for: 'e1' }),
    ],
    ['e1 until e3'],
  ],
  [
    'a visit after the works finds it still there',
    [
      leak('2024-03-04'),
      done('2024-03-11', { for: 'e1' }),
      { on: '2024-04-08', kind: 'visit made', for: 'e1', outcome: 'inspected', note: 'still leaking at the joint' },
    ],
    ['e1, not e2'],
  ],
  [
    'a visit after the works comes without the parts for it',
    [
      leak('2024-03-04'),
      done('2024-03-11', { for: 'e1' }),
      { on: '2024-04-08', kind: 'visit made', for: 'e1', outcome: 'wrong trade or parts' },
    ],
    ['e1, not e2'],
  ],
  [
    'a visit after the works looks at them',
    [
      leak('2024-03-04'),
      done('2024-03-11', { for: 'e1' }),
      { on: '2024-04-08', kind: 'visit made', for: 'e1', outcome: 'inspected', note: 'all dry, no sign of it' },
    ],
    ['e1 until e2'],
  ],
  [
    'a month after the works she complains that it has not gone',
    [
      leak('2024-03-04', { problem: 'silverfish in the bathroom' }),
      done('2024-03-11', { for: 'e1', works: 'silverfish treated' }),
      { on: '2024-04-08', kind: 'complaint received', points: ['the silverfish have not gone'] },
    ],
    ['e1, not e2'],
  ],
  [
    'a month after the works she complains of how long they took',
    [
      leak('2024-03-04'),
      done('2024-03-11', { for: 'e1' }),
      { on: '2024-04-08', kind: 'complaint received', points: ['told you it leaks, a leak for a week'], about: 'e1' },
    ],
    ['e1 until e2'],
  ],
  [
    'a note that concerns it tells that somebody else mended it',
    [leak('2024-03-04'), { on: '2024-03-11', kind: 'note made', about: 'e1', says: 'leak has stopped, not our doing' }],
    ['e1 until e2'],
  ],
  [
    'word from outside names it and tells that it was mended',
    [
      leak('2024-03-04', { problem: 'leak from a pipe' }),
      {
        on: '2024-03-11',
        kind: 'partner involved',
        partner: 'the water company',
        says: 'mended the pipe this morning',
      },
    ],
    ['e1 until e2'],
  ],
  [
    'a note that names nothing tells that something else was mended',
    [leak('2024-03-04'), { on: '2024-03-11', kind: 'note made', says: 'the lock has been fixed' }],
    ['e1'],
  ],
  [
    'a note that concerns another matter',
    [
      leak('2024-03-04'),
      tap('2024-03-05'),
      { on: '2024-03-11', kind: 'note made', about: 'e2', says: 'leak has stopped' },
    ],
    ['e1', 'e2 until e3'],
  ],
  [
    'the resident says it worked',
    [leak('2024-03-04'), { on: '2024-03-11', kind: 'resident confirmed fixed' }],
    ['e1 until e2'],
  ],
  [
    'the household leaves for good',
    [leak('2024-03-04'), { on: '2024-03-11', kind: 'moved for good' }],
    ['e1 until e2'],
  ],
  ['closed', [leak('2024-03-04'), { on: '2024-03-11', kind: 'case closed' }], ['e1 until e2']],
  [
    'closed for want of access: not getting in ends no need',
    [leak('2024-03-04'), { on: '2024-03-11', kind: 'case closed', why: 'no access' }],
    ['e1'],
  ],
  [
    'closed with the problem still there, as a later survey shows',
    [leak('2024-03-04'), { on: '2024-03-11', kind: 'case closed' }, { on: '2025-03-11', kind: 'survey made' }],
    ['e1, not e2'],
  ],
  [
    'opened again',
    [leak('2024-03-04'), done('2024-03-11'), { on: '2025-03-11', kind: 'case reopened' }],
    ['e1, not e2'],
  ],
  [
    'no hazard found',
    [
      { on: '2024-03-04', kind: 'hazard reported', hazard: 'damp' },
      { on: '2024-03-11', kind: 'investigation concluded', finds: 'no hazard' },
    ],
    ['e1 until e2'],
  ],
  [
    'made safe only for the time being',
    [
      { on: '2024-03-04', kind: 'hazard reported', hazard: 'damp' },
      { on: '2024-03-11', kind: 'made safe', temporary: true },
    ],
    ['e1'],
  ],
  [
    'mice kept out',
    [
      leak('2024-03-04', { problem: 'mice' }),
      { on: '2024-03-11', kind: 'pests treated' },
      { on: '2024-03-18', kind: 'proofing done' },
    ],
    ['e1 until e3'],
  ],
];

describe('the course of a problem', () => {
  for (const [name, entries, expected] of courses) {
    test(name, () => assert.deepEqual(readingOf(entries).problems.map(say), expected));
  }
});

test('what is recorded later is not known yet', () => {
  const entries = [
    leak('2024-03-04'),
    done('2024-03-11'),
    { on: '2024-04-01', kind: 'problem returned' } as StoryEntry,
  ];
  assert.deepEqual(readingOf(entries, '2024-03-31').problems.map(say), ['e1 until e2']);
  assert.deepEqual(readingOf(entries, '2024-04-01').problems.map(say), ['e1 e3, not e2']);
});

test('a trait counts from the report that shows it', () => {
  const [problem] = readingOf([
    leak('2024-03-04', { problem: 'front step' }),
    leak('2024-05-06', { problem: 'front step', effect: 'cannot leave the home' }),
  ]).problems;
  assert.ok(problem);
  assert.equal(firstSign(problem, 'falls')?.id, 'e1');
  assert.equal(firstSign(problem, 'cut off')?.id, 'e2');
  assert.equal(firstSign(problem, 'pests'), undefined);
});

test('a problem is open from its report to the day before it ends', () => {
  const [problem] = readingOf([leak('2024-03-04'), done('2024-03-11')]).problems;
  assert.ok(problem);
  const days = ['2024-03-03', '2024-03-04', '2024-03-10', '2024-03-11'];
  assert.deepEqual(
    days.map((text) => isOpen(problem, day(text))),
    [false, true, true, false],
  );
});

test('without what undid an end, nobody could have known that the problem went on', () => {
  const [problem] = readingOf([leak('2024-03-04'), done('2024-03-11'), leak('2024-04-01')]).problems;
  assert.ok(problem);
  assert.deepEqual(undoneBy(problem, day('2024-03-10')), []);
  assert.deepEqual(
    undoneBy(problem, day('2024-03-11')).map(({ id }) => id),
    ['e3'],
  );
});

test('an entry is about the problem it points to, however many steps away, or that its words fit', () => {
  const reading = readingOf([
    leak('2024-03-04'),
    damp('2024-03-05'),
    { on: '2024-03-11', kind: 'survey made', id: 'survey', for: 'e1' },
    { on: '2024-03-12', kind: 'works ordered', works: 'a new pipe', for: 'survey' },
    { on: '2024-03-13', kind: 'works ordered', works: 'mould wash' },
    { on: '2024-03-14', kind: 'works ordered', works: 'scaffold' },
  ]);
  const [first, second] = reading.problems;
  assert.ok(first && second);
  const ordered = (problem: Problem) => allAbout(reading, problem, 'works ordered').map(({ id }) => id);
  assert.deepEqual(ordered(first), ['e4', 'e6']);
  assert.deepEqual(ordered(second), ['e5', 'e6']);
  assert.equal(firstAbout(reading, second, second.report, 'survey made', 'works ordered')?.id, 'e5');
});
