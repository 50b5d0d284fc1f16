import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf as readingAt } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { allegationForbidding, barAgainst, independentInvestigation, isOnePerson, isSamePerson } from './allegation.ts';

const readingOf = (...entries: readonly StoryEntry[]) => readingAt(entries, '2028-01-01');

const people: readonly (readonly [string, string, boolean])[] = [
  ['Mr Reed', 'mr reed', true],
  ['Mr Reed', 'Mr Reed, plumber', true],
  ['Mr Reed', 'Mr Hall', false],
  ['repairs operative', 'the operative', true],
  ['the operative complained of', 'operative', true],
  ['officer', 'complaints officer', false],
  ['housing officer', 'officer', false],
  ['officer', 'the officer', true],
];

describe('whether two descriptions are of one person', () => {
  for (const [one, other, expected] of people) {
    test(`${one} and ${other}`, () => {
      assert.equal(isSamePerson(one, other), expected);
      assert.equal(isSamePerson(other, one), expected);
    });
  }

  test('a name picks someone out, a role does not', () => {
    assert.equal(isOnePerson('Mr Reed'), true);
    assert.equal(isOnePerson('repairs operative'), false);
  });
});

const alleged: StoryEntry = { on: '2025-03-03', kind: 'staff conduct alleged', person: 'Mr Reed', id: 'alleged' };

const investigations: readonly (readonly [string, readonly StoryEntry[], boolean])[] = [
  ['it says so', [{ on: '2025-03-10', kind: 'allegation investigated', independent: true }], true],
  ['it says not', [{ on: '2025-03-10', kind: 'allegation investigated', independent: false }], false],
  ['nobody says', [{ on: '2025-03-10', kind: 'allegation investigated' }], true],
  [
    'the one named was not',
    [
      { on: '2025-03-05', kind: 'investigator appointed', independent: false },
      { on: '2025-03-10', kind: 'allegation investigated' },
    ],
    false,
  ],
  [
    'found under the complaint it became',
    [
      { on: '2025-03-04', kind: 'complaint received', id: 'complaint' },
      { on: '2025-03-10', kind: 'allegation investigated', for: 'complaint' },
    ],
    true,
  ],
  [
    'another allegation was looked into',
    [
      { on: '2025-03-04', kind: 'discrimination alleged', id: 'other' },
      { on: '2025-03-10', kind: 'allegation investigated', for: 'other' },
    ],
    false,
  ],
];

describe('an investigation by someone independent', () => {
  for (const [name, entries, expected] of investigations) {
    test(name, () => {
      const reading = readingOf(alleged, ...entries);
      const [first] = reading.of('staff conduct alleged');
      assert.ok(first);
      assert.equal(independentInvestigation(reading, first) !== undefined, expected);
    });
  }
});

const contacts: readonly (readonly [string, readonly StoryEntry[], boolean])[] = [
  ['afterwards', [alleged, { on: '2025-03-10', kind: 'contact by person complained of' }], true],
  ['before', [{ on: '2025-03-01', kind: 'contact by person complained of' }, alleged], false],
  ['the same day, written before', [{ on: '2025-03-03', kind: 'contact by person complained of' }, alleged], false],
  ['the same day, written after', [alleged, { on: '2025-03-03', kind: 'contact by person complained of' }], true],
  [
    'after the resident agreed',
    [
      alleged,
      { on: '2025-03-10', kind: 'resident agreed to contact' },
      { on: '2025-03-17', kind: 'contact by person complained of' },
    ],
    false,
  ],
];

describe('contact that an allegation forbids', () => {
  for (const [name, entries, expected] of contacts) {
    test(name, () => {
      const reading = readingOf(...entries);
      const [contact] = reading.of('contact by person complained of');
      assert.ok(contact);
      assert.equal(allegationForbidding(reading, contact) !== undefined, expected);
    });
  }
});

const bars: readonly (readonly [string, readonly StoryEntry[], boolean])[] = [
  ['made since', [alleged, { on: '2025-03-04', kind: 'contact barred' }], true],
  ['made before, and still standing', [{ on: '2025-01-06', kind: 'contact barred', person: 'Mr Reed' }, alleged], true],
  ['made before, about another', [{ on: '2025-01-06', kind: 'contact barred', person: 'Mr Hall' }, alleged], false],
  [
    'made before, and lifted',
    [
      { on: '2025-01-06', kind: 'contact barred', person: 'Mr Reed' },
      { on: '2025-02-03', kind: 'resident agreed to contact' },
      alleged,
    ],
    false,
  ],
];

describe('a bar on contact', () => {
  for (const [name, entries, expected] of bars) {
    test(name, () => {
      const reading = readingOf(...entries);
      const [first] = reading.of('staff conduct alleged');
      assert.ok(first);
      assert.equal(barAgainst(reading, first) !== undefined, expected);
    });
  }
});
