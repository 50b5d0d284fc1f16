import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { isSerious, type Matter } from './behaviour.ts';
import { allAbout, firstAbout } from './behaviour-about.ts';
import { dangerWithout, isWithin, type OpenSpell, spellsWithout } from './behaviour-spell.ts';

const noise = (on: string, more: object = {}): StoryEntry => ({
  on,
  kind: 'antisocial behaviour reported',
  harm: 'noise',
  ...more,
});

/** 'e1 e2 until e3': its reports, and what ended it. */
const say = ({ incidents, ended }: Matter) =>
  `${incidents.map(({ id }) => id).join(' ')}${ended ? ` until ${ended.id}` : ''}`;

const matters: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['nothing reported', [{ on: '2025-03-03', kind: 'resident updated' }], []],
  ['one report', [noise('2025-03-03')], ['e1']],
  [
    'reports that point to the first, or to one between',
    [noise('2025-03-03', { id: 'a' }), noise('2025-03-10', { id: 'b', for: 'a' }), noise('2025-06-02', { for: 'b' })],
    ['a b e3'],
  ],
  [
    'a report that points to the first through a step between',
    [
      noise('2025-03-03', { id: 'a' }),
      { on: '2025-03-04', kind: 'risk assessed', for: 'a', id: 'risk' },
      noise('2026-06-02', { for: 'risk' }),
    ],
    ['a e3'],
  ],
  [
    'reports that point to nothing, while the matter is open',
    [noise('2025-03-03'), noise('2025-05-05'), noise('2025-10-06')],
    ['e1 e2 e3'],
  ],
  ['a report after more than six months of nothing', [noise('2025-03-03'), noise('2025-09-04')], ['e1', 'e2']],
  [
    'a report after long, in a matter that was being worked on',
    [noise('2025-03-03'), { on: '2025-08-04', kind: 'action plan reviewed' }, noise('2025-12-01')],
    ['e1 e3'],
  ],
  [
    'one that points to nothing, in a record that links its reports, is a matter of its own',
    [noise('2025-03-03', { id: 'a' }), noise('2025-03-10', { for: 'a' }), noise('2025-03-17')],
    ['a e2', 'e3'],
  ],
  [
    'a report after closing begins afresh, linked or not',
    [
      noise('2025-03-03', { id: 'a' }),
      { on: '2025-04-01', kind: 'case closed', id: 'closed' },
      noise('2025-04-14', { for: 'a' }),
    ],
    ['a until closed', 'e3'],
  ],
  [
    'closing on the day of a report may be the answer to it',
    [noise('2025-03-03', { id: 'a' }), noise('2025-04-01', { id: 'b' }), { on: '2025-04-01', kind: 'case closed' }],
    ['a b until e3'],
  ],
  [
    'closed and opened again',
    [
      noise('2025-03-03', { id: 'a' }),
      { on: '2025-04-01', kind: 'case closed', for: 'a' },
      { on: '2025-04-08', kind: 'case reopened', for: 'a' },
      noise('2025-04-14', { for: 'a' }),
    ],
    ['a e4'],
  ],
  [
    'opened again after a new report is about the new matter, not the closed one',
    [
      noise('2025-03-03', { id: 'a' }),
      { on: '2025-04-01', kind: 'case closed', id: 'closed' },
      noise('2025-04-14', { for: 'a' }),
      { on: '2025-04-15', kind: 'case reopened' },
    ],
    ['a until closed', 'e3'],
  ],
  [
    'closing the complaint, the move or a repair closes no more than that',
    [
      noise('2025-03-03', { id: 'a' }),
      { on: '2025-03-04', kind: 'repair reported', problem: 'door', id: 'door', for: 'a' },
      { on: '2025-03-05', kind: 'complaint received', id: 'complaint', for: 'a' },
      { on: '2025-03-06', kind: 'move asked for', id: 'move', for: 'a' },
      { on: '2025-04-01', kind: 'case closed', for: 'complaint' },
      { on: '2025-04-02', kind: 'case closed', for: 'move' },
      { on: '2025-04-03', kind: 'case closed', for: 'door' },
    ],
    ['a'],
  ],
  [
    'moving for good ends it',
    [noise('2025-03-03', { id: 'a' }), { on: '2025-04-01', kind: 'moved for good', id: 'gone' }],
    ['a until gone'],
  ],
];

describe('the matters antisocial behaviour makes up', () => {
  for (const [name, entries, expected] of matters) {
    test(name, () => assert.deepEqual(readingOf(entries).behaviour.matters.map(say), expected));
  }

  test('its openings and closings, in pairs', () => {
    const [matter] = readingOf([
      noise('2025-03-03', { id: 'a' }),
      { on: '2025-04-01', kind: 'case closed', id: 'c1' },
      { on: '2025-04-08', kind: 'case reopened', id: 'o2' },
      { on: '2025-05-01', kind: 'case closed', id: 'c2' },
    ]).behaviour.matters;
    assert.deepEqual(
      matter?.openings.map(({ id }) => id),
      ['a', 'o2'],
    );
    assert.deepEqual(
      matter?.closings.map(({ id }) => id),
      ['c1', 'c2'],
    );
  });

  test('what is recorded later does not move a report to another matter', () => {
    const entries: StoryEntry[] = [
      noise('2025-03-03', { id: 'a' }),
      noise('2025-03-10', { id: 'b' }),
      noise('2025-03-17', { id: 'c', for: 'a' }),
    ];
    assert.deepEqual(readingOf(entries, '2025-03-11').behaviour.matters.map(say), ['a b']);
    assert.deepEqual(readingOf(entries).behaviour.matters.map(say), ['a b c']);
  });
});

const serious: readonly (readonly [string, object, boolean])[] = [
  ['violence', { harm: 'violence' }, true],
  ['broken windows', { harm: 'damage' }, true],
  ['noise', { harm: 'noise', incident: 'loud music until four' }, false],
  ['noise that ended in a threat', { harm: 'noise', incident: 'music; he threatened her when asked to stop' }, true],
  ['verbal abuse with a knife in hand', { harm: 'verbal abuse', incident: 'shouted, holding a knife' }, true],
  ['noise and no threat', { harm: 'noise', incident: 'music, no threats were made' }, false],
  ['noise and panic attacks', { harm: 'noise', incident: 'banging brings on panic attacks' }, false],
  ['a dog that attacked a child', { harm: 'animals', incident: 'the dog attacked her son' }, true],
];

describe('whether an incident is serious', () => {
  for (const [name, fields, expected] of serious) {
    test(name, () => {
      const [incident] = readingOf([noise('2025-03-03', fields)]).behaviour.incidents;
      assert.equal(incident && isSerious(incident), expected);
    });
  }
});

const about: readonly (readonly [string, StoryEntry, boolean])[] = [
  ['pointing nowhere', { on: '2025-03-12', kind: 'risk assessed' }, true],
  ['pointing to a later report', { on: '2025-03-12', kind: 'risk assessed', for: 'b' }, true],
  ['pointing to the complaint', { on: '2025-03-12', kind: 'risk assessed', for: 'complaint' }, true],
  ['pointing to the door it broke', { on: '2025-03-12', kind: 'risk assessed', for: 'door' }, true],
  ['pointing to a repair', { on: '2025-03-12', kind: 'risk assessed', for: 'damp' }, false],
  ['before the first report', { on: '2025-03-02', kind: 'risk assessed' }, false],
];

describe('what is about a matter', () => {
  for (const [name, entry, expected] of about) {
    test(name, () => {
      const reading = readingOf([
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp', id: 'damp' },
        noise('2025-03-03', { id: 'a' }),
        { on: '2025-03-04', kind: 'repair reported', problem: 'door', id: 'door', for: 'a' },
        { on: '2025-03-05', kind: 'complaint received', id: 'complaint' },
        noise('2025-03-10', { id: 'b' }),
        entry,
      ]);
      const [matter] = reading.behaviour.matters;
      assert.ok(matter);
      assert.equal(firstAbout(reading, matter, 'risk assessed') !== undefined, expected);
      assert.equal(allAbout(reading, matter, 'risk assessed').length, expected ? 1 : 0);
    });
  }
});

const closed: StoryEntry = { on: '2025-03-10', kind: 'case closed', id: 'closed' };
const gone: StoryEntry = { on: '2025-03-12', kind: 'moved for good', id: 'gone' };
const opened: StoryEntry = { on: '2025-04-07', kind: 'case reopened', id: 'opened' };
const assessed = (on: string): StoryEntry => ({ on, kind: 'risk assessed' });
const fight = noise('2025-03-03', { harm: 'violence' });

const spells: readonly (readonly [string, readonly StoryEntry[], readonly string[], readonly string[]])[] = [
  ['still open', [noise('2025-03-03')], ['e1'], ['e1']],
  ['closing ends noise', [noise('2025-03-03'), closed], ['e1 closed'], ['e1 closed']],
  ['closing does not end the danger of violence', [fight, closed], ['e1 closed'], ['e1']],
  ['moving away does', [fight, gone], ['e1 gone'], ['e1 gone']],
  [
    'opened again, and still not done',
    [noise('2025-03-03'), closed, opened],
    ['e1 closed', 'opened'],
    ['e1 closed', 'opened'],
  ],
  [
    'done before it was opened again',
    [noise('2025-03-03'), assessed('2025-03-05'), closed, opened],
    ['e1 closed'],
    ['e1 closed'],
  ],
];

describe('the spells in which something was owed', () => {
  for (const [name, entries, anything, safety] of spells) {
    test(name, () => {
      const reading = readingOf(entries);
      const [matter] = reading.behaviour.matters;
      assert.ok(matter);
      const done = firstAbout(reading, matter, 'risk assessed');
      const say = (spell: OpenSpell) => [spell.opened.id, spell.closed?.id].filter(Boolean).join(' ');
      assert.deepEqual(spellsWithout(matter, done).map(say), anything);
      assert.deepEqual(dangerWithout(matter, done).map(say), safety);
    });
  }

  test('open on a day, or closed', () => {
    const [matter] = readingOf([noise('2025-03-03'), closed, opened]).behaviour.matters;
    const on = (text: string) => matter && isWithin({ ...matter.first, happened: day(text) }, matter);
    assert.deepEqual(['2025-03-02', '2025-03-10', '2025-03-11', '2025-04-07'].map(on), [false, true, false, true]);
  });
});
