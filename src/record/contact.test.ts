import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '../calendar/day.ts';
import { contactsWithResident, gapsIn } from './contact.ts';
import { heardIn } from './heard/heard.ts';
import { openSpells } from './open-spell.ts';
import { readingOf as readingAt } from './reading-of.ts';
import type { StoryEntry } from './story/story-entry.ts';

const readingOf = (...entries: readonly StoryEntry[]) => readingAt(entries, '2026-01-01');

const on = '2025-03-03';
const heard: readonly (readonly [string, StoryEntry, boolean])[] = [
  ['a call', { on, kind: 'resident updated', means: 'phone' }, true],
  ['a letter', { on, kind: 'letter sent', says: 'the works begin on Monday' }, true],
  ['a date', { on, kind: 'works date given', due: '2025-03-20' }, true],
  ['a changed date they were told of', { on, kind: 'works date changed', told: true }, true],
  ['a changed date nobody spoke of', { on, kind: 'works date changed' }, false],
  ['an answer to a complaint', { on, kind: 'response sent', stage: 1 }, true],
  ['a plan', { on, kind: 'action plan agreed' }, true],
  ['a visit', { on, kind: 'visit made' }, false],
  ['a survey', { on, kind: 'survey made' }, false],
  ['works ordered', { on, kind: 'works ordered', works: 'new roof' }, false],
  ['the resident ringing again', { on, kind: 'resident chased' }, false],
  ['a note on the file', { on, kind: 'note made', says: 'rang the contractor' }, false],
  ['an allegation looked into and explained', { on, kind: 'allegation investigated', explained: true }, true],
  ['an allegation looked into', { on, kind: 'allegation investigated' }, false],
  ['a reminder of a visit they knew of', { on, kind: 'reminder sent' }, false],
];

const letters: readonly (readonly [says: string, by: string | undefined, expected: boolean])[] = [
  ['Please come and do the floors', 'resident', false],
  ['Mum is afraid to go out', "resident's son", false],
  ['From the tenant. She declines the hundred pounds', undefined, false],
  ['By 1 April the landlord must write to the resident', 'Housing Ombudsman Service', false],
  ['To the Ombudsman: the leak will be mended by March', undefined, false],
  ['To the owner of flat 10. Your shower leaks into the flat below', 'S Lund, housing officer', false],
  ['To Mr R Senn, owner of flat 9: please have it mended', undefined, false],
  ['to mr pryce at number 19: the fence is yours', undefined, false],
  ['to flat above - we need to get in on 6 January', undefined, false],
  ['Dear Cllr, the tenant has had advice', undefined, false],
  ['contractor reminded', undefined, false],
  ['Dear Mrs Pell, the roofer comes on Tuesday', 'roofs team', true],
  ['Dear Dr Vane, the gutter is ours to mend', 'leasehold manager', true],
  ['To Miss Lowe at the property. The panel meets on Friday', undefined, true],
  ['to all leaseholders: lowest estimate taken', undefined, true],
  ['To the tenant of 4 Hill Rise: your lift is mended', undefined, true],
  ['We have asked the owner of flat 10 to let our plumber in', undefined, true],
  ['We have written to the Ombudsman as you asked', undefined, true],
];

describe('what counts as the resident hearing from the landlord', () => {
  for (const [name, entry, expected] of heard) {
    test(name, () => assert.equal(contactsWithResident(readingOf(entry)).length === 1, expected));
  }

  const owner: StoryEntry = { on, kind: 'other owner found', owner: 'Mr Pryce at number 19' };
  for (const [says, by, expected] of letters) {
    test(`${expected ? '' : 'not '}the letter: ${says}`, () => {
      const letter: StoryEntry = { on, kind: 'letter sent', says, ...(by && { by }) };
      assert.equal(contactsWithResident(readingOf(owner, letter)).length === 1, expected);
    });
  }
});

describe('what counts as hearing from the landlord in a note', () => {
  const notes: readonly (readonly [says: string, expected: boolean])[] = [
    ["Another call from the son. Stood at her gate and wouldn't let her by", false],
    ['Ombudsman has been on again about this lady. Complaint raised as stage 1 as of today', false],
    ['Complaint logged as stage 1 and ack letter sent', true],
    ['Let her know the roofer is booked', true],
    ['Logged as a complaint, rang tenant to say so', true],
  ];
  for (const [says, expected] of notes) {
    test(`${expected ? '' : 'not '}the note: ${says}`, () => {
      const written = readingOf(
        { on, kind: 'note made', says: 'Son rang. Next door called his mum names and said he would smash her windows' },
        { on: '2025-03-10', kind: 'note made', says },
      );
      const contacts = contactsWithResident(written.with(heardIn(written)));
      assert.equal(contacts.length > 0, expected);
    });
  }
});

/** '03-03 to 03-20', or 'still open' where nothing has ended it. */
const spells: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  [
    'a repair, from report to completion',
    [
      { on, kind: 'repair reported', id: 'r', problem: 'gutter' },
      { on: '2025-03-20', kind: 'works completed', for: 'r' },
    ],
    ['03-03 to 03-20'],
  ],
  ['a repair nobody finished', [{ on, kind: 'repair reported', problem: 'gutter' }], ['03-03 still open']],
  [
    'finished, and back a month later: quiet between',
    [
      { on, kind: 'repair reported', id: 'r', problem: 'leak' },
      { on: '2025-03-05', kind: 'works completed', for: 'r' },
      { on: '2025-04-07', kind: 'problem returned', for: 'r' },
    ],
    ['03-03 to 03-05', '04-07 still open'],
  ],
  [
    'closed without being mended, until the resident asks again',
    [
      { on, kind: 'repair reported', id: 'r', problem: 'leak' },
      { on: '2025-03-05', kind: 'case closed', for: 'r' },
      { on: '2025-04-07', kind: 'resident chased', for: 'r' },
    ],
    ['03-03 to 03-05', '04-07 still open'],
  ],
  [
    'a complaint inside a repair is one spell',
    [
      { on, kind: 'repair reported', id: 'r', problem: 'windows' },
      { on: '2025-03-10', kind: 'complaint received', for: 'r', id: 'c' },
      { on: '2025-03-24', kind: 'response sent', for: 'c', stage: 1 },
      { on: '2025-05-06', kind: 'works completed', for: 'r' },
    ],
    ['03-03 to 05-06'],
  ],
  [
    'a complaint alone ends with its answer',
    [
      { on, kind: 'complaint received', id: 'c' },
      { on: '2025-03-24', kind: 'response sent', for: 'c', stage: 1 },
    ],
    ['03-03 to 03-24'],
  ],
  [
    'antisocial behaviour, until it is closed',
    [
      { on, kind: 'antisocial behaviour reported', id: 'a', harm: 'noise' },
      { on: '2025-04-24', kind: 'case closed', for: 'a' },
    ],
    ['03-03 to 04-24'],
  ],
  [
    'away from home, until they go back',
    [
      { on, kind: 'moved out', id: 'm' },
      { on: '2025-04-24', kind: 'moved back', for: 'm' },
    ],
    ['03-03 to 04-24'],
  ],
  [
    'a move asked for and refused',
    [
      { on, kind: 'move asked for', id: 'm' },
      { on: '2025-03-24', kind: 'move considered', for: 'm', decision: 'stay' },
    ],
    ['03-03 to 03-24'],
  ],
  [
    'a move asked for and agreed is still to come',
    [
      { on, kind: 'move asked for', id: 'm' },
      { on: '2025-03-24', kind: 'move considered', for: 'm', decision: 'move' },
    ],
    ['03-03 still open'],
  ],
  [
    'a promise of a move, until it is kept',
    [
      { on, kind: 'promise made', id: 'p', promise: 'a management move' },
      { on: '2025-05-06', kind: 'moved for good', for: 'p' },
    ],
    ['03-03 to 05-06'],
  ],
  [
    'abuse told of, until somebody says that it is over',
    [{ on, kind: 'abuse disclosed', id: 'a', person: 'resident' }],
    ['03-03 still open'],
  ],
  [
    'abuse told of: the lock that was mended, and the complaint that was closed, end none of it; closing the case does',
    [
      { on, kind: 'abuse disclosed', id: 'a', person: 'resident' },
      { on, kind: 'repair reported', id: 'r', problem: 'front door lock', for: 'a' },
      { on: '2025-03-04', kind: 'works completed', for: 'r' },
      { on: '2025-03-05', kind: 'case closed', for: 'r' },
      { on: '2025-04-24', kind: 'case closed', why: 'he is barred for a year, and she is safe' },
    ],
    ['03-03 to 04-24'],
  ],
  [
    'abuse told of, closed, and opened again; and over once she lives elsewhere',
    [
      { on, kind: 'abuse disclosed', id: 'a', person: 'resident' },
      { on: '2025-03-24', kind: 'case closed', for: 'a' },
      { on: '2025-04-07', kind: 'case reopened', for: 'a' },
      { on: '2025-05-06', kind: 'person left', person: 'Resident' },
    ],
    ['03-03 to 03-24', '04-07 to 05-06'],
  ],
  [
    'abuse of two told of: it ends for one of them, and goes on for the other',
    [
      { on, kind: 'abuse disclosed', id: 'a', person: 'mother' },
      { on, kind: 'abuse disclosed', id: 'b', person: 'sister' },
      { on: '2025-03-24', kind: 'need ended', person: 'mother', needs: ['survivor of domestic abuse'] },
    ],
    ['03-03 still open'],
  ],
  [
    'abuse told in the words of a repair is not over with the repair',
    [
      { on, kind: 'repair reported', id: 'r', problem: 'front door', effect: 'my ex partner kicked it in' },
      { on: '2025-03-04', kind: 'works completed', for: 'r' },
    ],
    ['03-03 still open'],
  ],
  [
    'that somebody once lived with abuse opens nothing',
    [{ on, kind: 'person known', person: 'resident', needs: ['survivor of domestic abuse'] }],
    [],
  ],
  ['a question asked and answered is no open case', [{ on, kind: 'request made', request: 'a copy of the lease' }], []],
];

describe('when a case is open to the resident', () => {
  for (const [name, entries, expected] of spells) {
    test(name, () => {
      const found = openSpells(readingOf(...entries)).map(({ opened, closed }) =>
        closed ? `${monthDay(opened)} to ${monthDay(closed)}` : `${monthDay(opened)} still open`,
      );
      assert.deepEqual(found, expected);
    });
  }
});

test('the gaps run from contact to contact, several on one day counting once', () => {
  const reading = readingOf(
    { on, kind: 'repair reported', id: 'r', problem: 'roof' },
    { on: '2025-03-10', kind: 'resident updated' },
    { on: '2025-03-10', kind: 'letter sent', says: 'as I said on the phone' },
    { on: '2025-03-24', kind: 'works date given', due: '2025-04-01' },
    { on: '2025-04-01', kind: 'works completed', for: 'r' },
    { on: '2025-04-02', kind: 'resident asked if fixed', for: 'r' },
  );
  const contacts = contactsWithResident(reading);
  const gaps = openSpells(reading).flatMap((spell) => gapsIn(spell, contacts));
  assert.deepEqual(
    gaps.map(({ since, until }) => `${monthDay(since)} to ${until ? monthDay(until) : ''}`),
    ['03-03 to 03-10', '03-10 to 03-24', '03-24 to 04-01'],
  );
});

function monthDay({ happened }: { readonly happened: Parameters<typeof isoDay>[0] }): string {
  return isoDay(happened).slice(5);
}
