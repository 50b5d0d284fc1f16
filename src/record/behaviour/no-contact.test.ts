import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { isUnnamed, mayBeSame, noContact, whoIsApart, whoMayBeMeant, whoWouldCome } from './no-contact.ts';

const people: readonly (readonly [string, string, boolean])[] = [
  ['Gary Hall', 'Gary Hall', true],
  ['Mr Hall', 'Gary Hall', true],
  ['Mr Hall, plumber', 'Gary Hall', true],
  ['Gary', 'Gary Hall', true],
  ['Gary the plumber', 'Gary Hall', true],
  ['GARY HALL', 'gary hall', true],
  ['G. Hall', 'Gary Hall', true],
  ['B. Hall', 'Gary Hall', false],
  ['G', 'Gary Hall', false],
  ['Zoë O’Brien', "Zoe O'Brien", true],
  ['Mr Carpenter', 'Sam Carpenter', true],
  ['Alan Young', 'Mr Young', true],
  ['Gary Hall', 'Gary Reed', false],
  ['Mr Hall', 'Mrs Reed', false],
  ['repairs operative', 'the operative', false],
  ['housing officer', 'Priya Nair, housing officer', false],
  ['a member of staff', 'Gary Hall', false],
  ['', '', false],
];
describe('whether two descriptions may be of one person', () => {
  for (const [one, other, expected] of people)
    test(`“${one}” and “${other}”`, () => {
      assert.equal(mayBeSame(one, other), expected);
      assert.equal(mayBeSame(other, one), expected);
    });
});

const alleged: StoryEntry = { on: '2026-03-02', kind: 'staff conduct alleged', person: 'Gary Hall', id: 'alleged' };
const agreed = (on: string, more: Readonly<Record<string, unknown>> = {}): StoryEntry =>
  ({ on, kind: 'resident agreed to contact', ...more }) as StoryEntry;

const cases: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['nothing alleged', [{ on: '2026-03-02', kind: 'repair reported', problem: 'leak' }], []],
  ['somebody named', [alleged], ['Gary Hall']],
  ['only what they do', [{ ...alleged, person: 'repairs operative' } as StoryEntry], []],
  [
    'named later, when contact was stopped',
    [
      { ...alleged, person: 'repairs operative' } as StoryEntry,
      { on: '2026-03-04', kind: 'contact barred', person: 'Gary Hall' },
    ],
    ['Gary Hall'],
  ],
  ['contact stopped and no name given', [alleged, { on: '2026-03-02', kind: 'contact barred' }], ['Gary Hall']],
  ['until the resident agrees', [alleged, agreed('2026-03-09')], []],
  ['agreed to contact with another', [alleged, agreed('2026-03-09', { person: 'Ms Reed' })], ['Gary Hall']],
  ['agreed by a shorter name', [alleged, agreed('2026-03-09', { person: 'Mr Hall' })], []],
  ['agreed before it was alleged', [agreed('2026-03-01'), alleged], ['Gary Hall']],
  ['agreed on the day, and then it happened again', [agreed('2026-03-02'), alleged], ['Gary Hall']],
  [
    'alleged again after they agreed',
    [alleged, agreed('2026-03-09'), { ...alleged, on: '2026-04-01', id: 'again' }],
    ['Gary Hall'],
  ],
  [
    'the allegation was withdrawn as written by mistake',
    [alleged, { on: '2026-03-03', kind: 'entry corrected', for: 'alleged', why: 'another case', withdrawn: true }],
    [],
  ],
  [
    'looked into and not found proven',
    [alleged, { on: '2026-03-20', kind: 'allegation investigated', finding: 'not proven' }],
    ['Gary Hall'],
  ],
];
for (const [says, entries, expected] of cases)
  test(`no contact: ${says}`, () => {
    assert.deepEqual(
      noContact(readingOf(entries)).map(({ person }) => person),
      expected,
    );
  });

test('an allegation that names nobody says so, and one that does, does not', () => {
  assert.equal(isUnnamed(readingOf([{ ...alleged, person: 'the plumber' } as StoryEntry])), true);
  assert.equal(isUnnamed(readingOf([alleged])), false);
});

test('who would come: whoever an appointment names, whoever visited, and nobody by a letter', () => {
  const entry = (kind: string, more: object) => ({ kind, ...more }) as Entry;
  assert.deepEqual(whoWouldCome(entry('appointment made', { person: 'Mr Hall', by: 'Priya' })), ['Mr Hall']);
  assert.deepEqual(whoWouldCome(entry('visit made', { by: 'Mr Hall' })), ['Mr Hall']);
  assert.deepEqual(whoWouldCome(entry('letter sent', { by: 'Mr Hall' })), []);
});

test('whatever is written of a person, they stay themselves, and the order of two never matters', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      assert.equal(mayBeSame(one, other), mayBeSame(other, one));
      assert.ok(mayBeSame(`Gary Hall ${one}`, `Gary Hall ${one}`));
    }),
  );
});

const ours = [{ name: 'Priti Vaghela' }, { name: 'Priya Nair' }, { name: 'Gary Hall' }];
const meant: readonly (readonly [string, readonly string[]])[] = [
  ['Priti Vaghela', ['Priti Vaghela']],
  ['Preeti Vaghela', ['Priti Vaghela']],
  ['the repairs officer called Pritti', ['Priti Vaghela']],
  ['P. Vagela', ['Priti Vaghela']],
  ['Mrs Vaghella', ['Priti Vaghela']],
  ['Gary Hull', []],
  ['my housing officer', []],
  ['Joan Price', []],
];
describe('which of our people a description may mean', () => {
  for (const [description, names] of meant)
    test(description, () => {
      assert.deepEqual(
        whoMayBeMeant(description, ours).map(({ name }) => name),
        names,
      );
    });
});

const ofNearName: StoryEntry = { ...alleged, person: 'Preeti Vaghela' } as StoryEntry;
const answers: readonly (readonly [string, readonly StoryEntry[], readonly string[], boolean])[] = [
  ['nobody has said yet', [], ['Priti Vaghela'], true],
  ['it is her', [{ on: '2026-03-04', kind: 'contact barred', person: 'Priti Vaghela' }], [], false],
  ['it is not her, and the resident agrees to her', [agreed('2026-03-04', { person: 'Priti Vaghela' })], [], false],
  ['agreed to another', [agreed('2026-03-04', { person: 'Gary Hall' })], ['Priti Vaghela'], true],
];
describe('whether somebody of a near name is kept apart', () => {
  for (const [says, entries, names, isAsked] of answers)
    test(says, () => {
      const apart = noContact(readingOf([ofNearName, ...entries]));
      const [one] = apart;
      assert.ok(one);
      const found = whoIsApart(one, apart, ours);
      assert.deepEqual([found.people.map(({ name }) => name), found.isAsked], [names, isAsked]);
    });
});
