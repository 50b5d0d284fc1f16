import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { abuseTold, othersAtRisk, peopleHarmed, securityProblemsOfSurvivors } from './abuse-told.ts';

const told: StoryEntry = { on: '2026-03-02', kind: 'abuse disclosed', person: 'resident', id: 'told' };
const email: StoryEntry = { on: '2026-03-02', kind: 'safe contact agreed', person: 'resident', means: ['email'] };

const asked: readonly (readonly [string, readonly StoryEntry[], Readonly<Record<string, boolean>>])[] = [
  ['nobody has told of abuse', [email], {}],
  ['she has not been asked', [told], { resident: false }],
  ['she said what is safe', [told, email], { resident: true }],
  [
    'told twice, she is one',
    [told, { ...told, on: '2026-03-04', id: 'again' } as StoryEntry, email],
    { resident: true },
  ],
  [
    'each is asked for themselves',
    [told, email, { on: '2026-03-03', kind: 'need disclosed', person: 'mother', needs: ['abused by her son'] }],
    { resident: true, mother: false },
  ],
];

describe('who was harmed, and whether they were asked what is safe', () => {
  for (const [name, entries, expected] of asked)
    test(name, () => {
      const found = peopleHarmed(readingOf(entries)).map(({ person, way }) => [person, way !== undefined]);
      assert.deepEqual(Object.fromEntries(found), expected);
    });
});

const known = (person: string, more: object = {}) =>
  ({ on: '2026-01-05', kind: 'person known', person, ...more }) as StoryEntry;

const others: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['she lives alone', [known('resident'), told], []],
  ['a grown man with no need', [known('resident'), known('brother', { age: 30 }), told], []],
  ['children before anybody else', [known('mother', { age: 80 }), known('son', { age: 6 }), told], ['son', 'mother']],
  ['whoever is harmed is not another', [known('resident', { age: 70 }), told], []],
  [
    'whoever has left is not here',
    [known('son', { age: 6 }), told, { on: '2026-03-03', kind: 'person left', person: 'son' }],
    [],
  ],
  ['a child told of with the abuse', [{ ...told, note: 'he hit me in front of my son' }], ['a child']],
  [
    'a child told of in passing, and nobody written down',
    [told, { on: '2026-03-03', kind: 'impact told', impact: 'the children are frightened of him' }],
    ['a child'],
  ],
  [
    'a child told of who is written down as living here is one child',
    [known('son', { age: 6 }), { ...told, note: 'he hit me in front of my son' }],
    ['son'],
  ],
  ['somebody with a learning disability', [known('lodger', { needs: ['learning disability'] }), told], ['lodger']],
];

describe('who else in the home may be at risk', () => {
  for (const [name, entries, expected] of others)
    test(name, () => {
      const found = othersAtRisk(readingOf(entries), day('2026-03-06')).map(({ person }) => person);
      assert.deepEqual(found, expected);
    });
});

const lock: StoryEntry = { on: '2026-03-03', kind: 'repair reported', id: 'lock', problem: 'front door lock' };

const secured: readonly (readonly [string, readonly StoryEntry[], string | undefined])[] = [
  ['nothing was done', [], undefined],
  ['made secure', [{ on: '2026-03-03', kind: 'made secure', for: 'lock' }], 'made secure'],
  ['moved out meanwhile', [{ on: '2026-03-03', kind: 'moved out' }], 'moved out'],
  [
    'a visit that mended it',
    [{ on: '2026-03-04', kind: 'visit made', for: 'lock', outcome: 'temporary fix' }],
    'visit made',
  ],
  [
    'a visit that only looked',
    [{ on: '2026-03-04', kind: 'visit made', for: 'lock', outcome: 'inspected' }],
    undefined,
  ],
];

describe('what made a survivor’s home secure', () => {
  for (const [name, entries, expected] of secured)
    test(name, () => {
      const [problem] = securityProblemsOfSurvivors(readingOf([told, lock, ...entries]));
      assert.ok(problem);
      assert.equal(problem.madeSecure?.kind, expected);
    });
});

test('an incident told the day two people disclosed abuse is of one of them, in whatever order it was written down', () => {
  const mother: StoryEntry = { ...told, on: '2026-03-02T10:00' };
  const sister: StoryEntry = { on: '2026-03-02T11:00', kind: 'abuse disclosed', person: 'sister', id: 'sister' };
  for (const on of ['2026-03-02T09:00', '2026-03-02T10:30', '2026-03-02T12:00']) {
    const incident: StoryEntry = { on, kind: 'antisocial behaviour reported', harm: 'domestic abuse' };
    assert.equal(abuseTold(readingOf([incident, mother, sister])).length, 2, on);
  }
});

const incident: StoryEntry = {
  on: '2026-03-02',
  kind: 'antisocial behaviour reported',
  harm: 'domestic abuse',
  id: 'it',
};
const need = (on: string, person: string, words: string) =>
  ({ on, kind: 'need disclosed', person, needs: [words], id: 'need' }) as StoryEntry;
const survivor = need('2026-03-03', 'resident', 'abuse survivor');

/** What was told of abuse, by its ids. */
const tellings: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['told, and put down as a need next morning', [told, survivor], ['told']],
  ['an incident, and put down as a need of whoever it harmed', [incident, survivor], ['it']],
  ['put down as a need, and nothing told before', [survivor], ['need']],
  ['a need of somebody else', [told, need('2026-03-03', 'mother', 'abused by her son')], ['told', 'need']],
  [
    'an incident of her who told of it, and a need of somebody else',
    [told, { ...incident, on: '2026-03-03' } as StoryEntry, need('2026-03-04', 'mother', 'abused by her son')],
    ['told', 'it', 'need'],
  ],
  ['a need two months on', [told, need('2026-05-04', 'resident', 'domestic abuse')], ['told', 'need']],
  [
    'a need that tells of more',
    [told, need('2026-03-05', 'resident', 'domestic violence again by her partner')],
    ['told', 'need'],
  ],
  ['and of last night', [told, need('2026-03-05', 'resident', 'domestic abuse, he came last night')], ['told', 'need']],
  ['told again is told again', [told, { ...told, on: '2026-03-04', id: 'again' } as StoryEntry], ['told', 'again']],
];

describe('each time abuse was told', () => {
  for (const [name, entries, expected] of tellings)
    test(name, () =>
      assert.deepEqual(
        abuseTold(readingOf(entries)).map(({ id }) => id),
        expected,
      ),
    );
});
