import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { type Choice, choices, fileItems, type WhoseFile } from './file-item.ts';
import { fileEntries } from './own-file.ts';

const told = (fields: object): StoryEntry => ({ on: '2026-01-05', ...fields }) as StoryEntry;

const maria: WhoseFile = {
  person: 'resident',
  isResident: true,
  names: { own: ['Maria Okafor'], others: ['Victor Okafor', 'Priya Nair'] },
};
const victor: WhoseFile = {
  person: 'husband',
  isResident: false,
  names: { own: ['Victor Okafor'], others: ['Maria Okafor', 'Priya Nair'] },
};
/** The same man, where the tenancy is his. */
const tenant: WhoseFile = { ...victor, person: 'resident', isResident: true };

function fileOf(entries: readonly StoryEntry[], whose: WhoseFile, chosen = new Map<string, Choice>()) {
  return fileEntries(fileItems(readingOf(entries).entries, whose), chosen, whose);
}

describe('a person’s own file', () => {
  test('shows what a place lacked for everyone together, and leaves out what it lacked for another', () => {
    const { entries, leftOut, masked } = fileOf(
      [
        told({ kind: 'home checked for person', person: 'everyone', lacks: ['cooking'] }),
        told({ kind: 'home checked for person', person: 'husband', lacks: ['carers'] }),
      ],
      maria,
    );
    assert.match(JSON.stringify(entries), /everyone/);
    assert.doesNotMatch(JSON.stringify(entries), /carers/);
    assert.deepEqual([leftOut, masked], [1, 0]);
  });

  test('shows what is theirs, masks others’ names in it, and leaves out what is another’s', () => {
    const { entries, leftOut, masked } = fileOf(
      [
        told({ kind: 'repair reported', problem: 'leak over the bath' }),
        told({ kind: 'note made', says: 'Victor rang; Maria and Mrs Okafor asked Priya to call', by: 'Priya Nair' }),
        told({ kind: 'need disclosed', person: 'husband', needs: ['asthma'] }),
        told({ kind: 'need disclosed', person: 'resident', needs: ['diabetes'], source: 'her sister Grace' }),
      ],
      maria,
    );
    const text = JSON.stringify(entries);
    assert.match(text, /leak over the bath/);
    assert.match(text, /\[name removed\] rang; Maria and Mrs Okafor asked \[name removed\] to call/);
    assert.match(text, /diabetes/);
    assert.doesNotMatch(text, /Victor|Priya|Grace|asthma/);
    assert.deepEqual([leftOut, masked], [1, 2]);
  });

  test('shows a survivor her own disclosures', () => {
    const { entries } = fileOf(
      [
        told({ kind: 'abuse disclosed', person: 'resident', note: 'by Victor' }),
        told({ kind: 'safe contact agreed', person: 'resident', means: ['email'] }),
        told({ kind: 'case opened', family: 'domestic abuse', title: 'safety' }),
      ],
      maria,
    );
    assert.equal(entries.length, 3);
    assert.doesNotMatch(JSON.stringify(entries), /Victor/);
  });

  test('a resident’s own complaint of staff is in it', () => {
    const { entries } = fileOf([told({ kind: 'staff conduct alleged', person: 'a surveyor', what: 'shouted' })], maria);
    assert.match(JSON.stringify(entries), /shouted/);
  });

  const disclosures = [
    told({ kind: 'abuse disclosed', person: 'wife', source: 'wife', note: 'told Maria’s sister', id: 'a' }),
    told({ kind: 'safe contact agreed', person: 'wife', means: ['email'], words: 'book club' }),
    told({ kind: 'need disclosed', person: 'wife', needs: ['asthma', 'survivor of abuse'] }),
    told({ kind: 'antisocial behaviour reported', harm: 'domestic abuse', incident: 'he broke the door', id: 'asb' }),
    told({ kind: 'support offered', for: 'asb', from: ['a refuge'] }),
    told({ kind: 'note made', about: 'a', says: 'she wants to leave in May' }),
  ];

  for (const whose of [victor, tenant])
    test(`where somebody went to be safe is never in the file of ${whose.person}, on whatever case it stands`, () => {
      const moved = told({ kind: 'moved out', to: 'a flat in Elm Street' });
      const offered = told({ kind: 'move progressed', step: 'a viewing in Elm Street' });
      const paid = told({ kind: 'note made', says: 'rent paid' });
      const items = fileItems(readingOf([...disclosures.slice(0, 3), moved, offered, paid]).entries, whose);
      const chosen = new Map(items.map(({ entry }) => [entry.id, 'show' as const]));
      const text = JSON.stringify(fileEntries(items, chosen, whose));
      assert.doesNotMatch(text, /Elm Street/);
      assert.match(text, /rent paid/);
    });

  test('where nobody told of danger, a move is in everybody’s file as before', () => {
    const moved = told({ kind: 'moved out', to: 'a flat in Elm Street' });
    assert.match(JSON.stringify(fileOf([moved], tenant).entries), /Elm Street/);
  });

  describe('what a caller’s words tell of abuse', () => {
    const report = told({
      kind: 'repair reported',
      problem: 'back door lock broken',
      effect: 'My partner punched me last night and I am scared of him',
    });
    const lifted = told({ kind: 'restriction lifted', why: 'the words are old', on: '2026-02-05' });
    const disclosed = told({ kind: 'abuse disclosed', person: 'resident' });
    const partner: WhoseFile = { ...victor, person: 'partner' };
    const wordsIn = (entries: readonly StoryEntry[], whose: WhoseFile) => {
      const items = fileItems(readingOf(entries).entries, whose);
      const chosen = new Map(items.map(({ entry }) => [entry.id, 'show' as const]));
      return JSON.stringify(fileEntries(items, chosen, whose));
    };
    for (const [name, entries] of [
      ['alone', [report]],
      ['with her disclosure', [disclosed, report]],
      ['and the restriction was lifted', [report, lifted]],
    ] as const)
      test(`is never in the file of anybody else: ${name}`, () => {
        for (const whose of [partner, victor]) assert.doesNotMatch(wordsIn(entries, whose), /punched/);
      });

    test('is in the file of whoever told it, once that is on the household’s record', () => {
      assert.match(wordsIn([disclosed, report], maria), /punched/);
      assert.doesNotMatch(wordsIn([report], maria), /punched/, 'the tenant may be the danger');
    });
  });

  for (const [name, whose] of [
    ['somebody else of the household', victor],
    ['the tenant', tenant],
  ] as const) {
    test(`never gives a survivor’s disclosures to ${name}, whatever is chosen`, () => {
      const record = readingOf([...disclosures, told({ kind: 'note made', says: 'rent paid' })]).entries;
      const items = fileItems(record, whose);
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...choices), { minLength: items.length, maxLength: items.length }),
          (picked) => {
            const chosen = new Map(items.map(({ entry }, place) => [entry.id, picked[place] ?? 'show']));
            const text = JSON.stringify(fileEntries(items, chosen, whose));
            assert.doesNotMatch(text, /abuse|book club|survivor|broke the door|refuge|leave in May|sister/i);
          },
        ),
      );
      assert.ok(items.some(({ isLocked }) => isLocked));
    });
  }

  test('counts every entry once, in it or left out', () => {
    const record = readingOf(disclosures).entries;
    fc.assert(
      fc.property(fc.constantFrom(maria, victor, tenant), (whose) => {
        const { entries, leftOut } = fileEntries(fileItems(record, whose), new Map(), whose);
        assert.equal(entries.length + leftOut, record.length);
      }),
    );
  });
});
