import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '../../calendar/day.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { againstClosing } from './closing.ts';
import { readPlan } from './plan.ts';
import { riskHistory } from './risk-history.ts';
import { latestMatrix, writeAnswered } from './risk-matrix/score.ts';

const report: StoryEntry = { on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'noise', id: 'report' };
const plan: StoryEntry = { on: '2026-03-09', kind: 'action plan agreed', form: 'written', every: 5, id: 'plan' };
const visit: StoryEntry = {
  ...{ on: '2026-03-09', kind: 'promise made', promise: 'fit the noise recorder', due: '2026-03-13' },
  ...{ for: 'plan', id: 'visit', of: 'something else' },
};
const kept = (on: string): StoryEntry => ({ on, kind: 'promise kept', for: 'visit' });

const actions: readonly (readonly [string, readonly StoryEntry[], asAt: string, expected: readonly string[]])[] = [
  ['not yet due', [plan, visit], '2026-03-13', ['2026-03-13']],
  ['slipped', [plan, visit], '2026-03-14', ['2026-03-13 slipped']],
  ['done on its day', [plan, visit, kept('2026-03-13')], '2026-04-01', ['2026-03-13 done']],
  ['done late', [plan, visit, kept('2026-03-16')], '2026-04-01', ['2026-03-13 done slipped']],
  [
    'put off, and told in time',
    [plan, visit, { on: '2026-03-12', kind: 'promise changed', for: 'visit', due: '2026-03-20', why: 'it broke' }],
    '2026-03-19',
    ['2026-03-20'],
  ],
  [
    'put off, and told too late',
    [plan, visit, { on: '2026-03-16', kind: 'promise changed', for: 'visit', due: '2026-03-20', why: 'it broke' }],
    '2026-03-19',
    ['2026-03-13 slipped'],
  ],
  [
    'a promise of something else is no action of the plan',
    [plan, { ...visit, for: 'report' } as StoryEntry],
    '2026-03-19',
    [],
  ],
];

describe('what a plan says is to be done', () => {
  for (const [name, entries, asAt, expected] of actions) {
    test(name, () => {
      const found = readPlan(readingOf([report, ...entries], asAt))?.actions ?? [];
      assert.deepEqual(
        found.map(({ due, keptBy, hasSlipped }) =>
          [due && isoDay(due), keptBy && 'done', hasSlipped && 'slipped'].filter(Boolean).join(' '),
        ),
        expected,
      );
    });
  }

  test('there is none before one is agreed; the last agreed is the one that stands', () => {
    assert.equal(readPlan(readingOf([report])), undefined);
    const found = readPlan(readingOf([report, plan, { on: '2026-04-06', kind: 'action plan agreed', id: 'next' }]));
    assert.deepEqual([found?.agreed.id, found?.before.map(({ id }) => id)], ['next', ['plan']]);
  });

  test('the resident is next to hear so many working days after they last did', () => {
    const of = (...entries: readonly StoryEntry[]) => {
      const contact = readPlan(readingOf([report, ...entries]))?.contact;
      return contact && isoDay(contact.next);
    };
    assert.equal(of(plan), '2026-03-16');
    assert.equal(of(plan, { on: '2026-03-18', kind: 'resident updated' }), '2026-03-25');
    assert.equal(of({ ...plan, every: undefined } as unknown as StoryEntry), undefined);
  });
});

const assess = (on: string, answered: Readonly<Record<string, number>>): StoryEntry => ({
  ...{ on, kind: 'risk assessed', level: 'low', matrix: 1 },
  answers: [...writeAnswered(latestMatrix, answered)],
});

describe('the risk over time', () => {
  test('says by how much the score moved, and which answers moved it', () => {
    const { change, changed, again } = riskHistory(
      readingOf([report, assess('2026-03-03', { harm: 0, often: 1 }), assess('2026-03-16', { harm: 2, often: 1 })]),
    );
    assert.equal(change, 4);
    assert.deepEqual(
      changed.map(({ short }) => short),
      ['the harm done'],
    );
    assert.equal(again && isoDay(again), '2026-04-15');
  });

  test('does not compare with an assessment made by no matrix', () => {
    const byNone: StoryEntry = { on: '2026-03-03', kind: 'risk assessed', level: 'high' };
    const history = riskHistory(readingOf([report, byNone, assess('2026-03-16', { harm: 2 })]));
    assert.deepEqual([history.change, history.changed.length, history.assessments.length], [undefined, 0, 2]);
  });
});

const closings: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['no antisocial behaviour', [{ on: '2026-03-02', kind: 'repair reported', problem: 'leak' }], []],
  ['nobody assessed the risk', [report], ['never assessed']],
  ['the risk is low and nothing is open', [report, assess('2026-03-03', {})], []],
  ['the risk is high', [report, { on: '2026-03-03', kind: 'risk assessed', level: 'high' }], ['high risk']],
  [
    'high once, and low since',
    [report, { on: '2026-03-03', kind: 'risk assessed', level: 'high' }, assess('2026-03-16', {})],
    [],
  ],
  [
    'a threat since it was assessed',
    [report, assess('2026-03-03', {}), { on: '2026-03-09', kind: 'antisocial behaviour reported', harm: 'threat' }],
    ['incident since'],
  ],
  [
    'a threat on the day it was assessed, after that',
    [report, assess('2026-03-03', {}), { on: '2026-03-03', kind: 'antisocial behaviour reported', harm: 'threat' }],
    ['incident since'],
  ],
  [
    'a threat on the day it was assessed, before that',
    [report, { on: '2026-03-03', kind: 'antisocial behaviour reported', harm: 'threat' }, assess('2026-03-03', {})],
    [],
  ],
  ['a promise is open', [report, assess('2026-03-03', {}), plan, visit], ['promise open']],
  [
    'what was said in turn lies there',
    [report, assess('2026-03-03', {}), { on: '2026-03-09', kind: 'counter-allegation made' }],
    ['not looked into'],
  ],
  [
    'it was looked into',
    [
      report,
      assess('2026-03-03', {}),
      { on: '2026-03-09', kind: 'counter-allegation made' },
      { on: '2026-03-11', kind: 'counter-allegation looked into', finding: 'not borne out' },
    ],
    [],
  ],
  ['closed already', [report, { on: '2026-03-09', kind: 'case closed' }], []],
];

describe('what speaks against closing', () => {
  for (const [name, entries, expected] of closings) {
    test(name, () =>
      assert.deepEqual(
        againstClosing(readingOf(entries)).map(({ is }) => is),
        expected,
      ),
    );
  }
});
