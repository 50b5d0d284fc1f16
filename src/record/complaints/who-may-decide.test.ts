import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { whyMayNotDecide } from './who-may-decide.ts';

const record: readonly StoryEntry[] = [
  {
    on: '2026-01-05',
    kind: 'complaint received',
    points: [
      'Ada Lovell never rang back',
      'Jo from repairs was rude',
      'Mrs Prothero shouted at me on Reed Road',
      'the price of heating',
      'ken okoro lied',
    ],
  },
  { on: '2026-01-06', kind: 'conflict declared', person: 'Bo Reed' },
  { on: '2026-01-16', kind: 'response sent', stage: 1, reviewer: 'Robin Hale' },
];

/** Why not; after ‘perhaps:’, what is asked about. */
const rows: readonly (readonly [name: string, stage: 1 | 2, why: string | undefined])[] = [
  ['R. Hale', 2, 'they decided stage 1'],
  ['Mr Hale', 2, 'they decided stage 1'],
  ['Robin Hale, head of housing', 2, 'they decided stage 1'],
  ['Hale', 2, 'perhaps: they decided stage 1'],
  ['Sam Hale', 2, 'perhaps: they decided stage 1'],
  ['B. Reed', 1, 'they have declared an interest'],
  ['Bo R.', 1, 'they have declared an interest'],
  ['C. Prothero', 1, 'the complaint names them'],
  ['Carol Prothero, manager', 2, 'the complaint names them'],
  ['Ms Lovell', 2, 'the complaint names them'],
  ['Mr Lovell', 2, 'the complaint names them'],
  ['Tom Lovell', 2, 'perhaps: the complaint names them'],
  ['Sam Price', 2, undefined],
  ['Ken Okoro', 2, 'the complaint names them'],
  ['Robin Hale', 2, 'they decided stage 1'],
  ['robin hale ', 2, 'they decided stage 1'],
  ['Robin Hale', 1, undefined],
  ['Bo Reed', 1, 'they have declared an interest'],
  ['Ada Lovell', 2, 'the complaint names them'],
  ['Ada Love', 2, undefined],
  ['Jo Reed', 2, 'perhaps: they have declared an interest'],
  ['Jo', 2, undefined],
  ['', 2, undefined],
];

describe('who may not decide a complaint', () => {
  for (const [name, stage, why] of rows)
    test(`${name || 'nobody'} at stage ${stage}`, () => {
      const found = whyMayNotDecide(readingOf(record), stage, name);
      assert.equal(found && `${found.isSure ? '' : 'perhaps: '}${found.why}`, why);
    });

  test('who decided stage 1 is known for it whatever else speaks against them', () => {
    const declared: StoryEntry = { on: '2026-01-30', kind: 'conflict declared', person: 'Robin Hale' };
    assert.equal(whyMayNotDecide(readingOf([...record, declared]), 2, 'Robin Hale')?.hasDecided, true);
  });
});

/** A complaint’s words, whoever may decide, and whether they are asked whether it is them: undefined where nobody is. */
const named: readonly (readonly [words: string, name: string, 'sure' | 'asked' | undefined])[] = [
  // Ordinary words, colours, months and places with the shape of a name.
  ['Green mould on the ceiling', 'Sam Green', undefined],
  ['Black mould', 'Tom Black', undefined],
  ['Severe Black mould behind the bed', 'Tom Black', undefined],
  ['Severe Black mould behind the bed', 'S. Black', undefined],
  ['Severe Black mould behind the bed', 'Ms Black', undefined],
  ['There is Black mould behind the bed', 'Tom Black', undefined],
  ['BLACK MOULD IN THE BATHROOM AND NOBODY CAME', 'Tom Black', undefined],
  ['Damp And Black Mould', 'Tom Black', undefined],
  ['Nobody came. Green water came out of the tap', 'Sam Green', undefined],
  ['May 3rd nobody came', 'Jo May', undefined],
  ['Nobody came on 3 May and I rang', 'Jo May', undefined],
  ['I have waited since May', 'Jo May', undefined],
  ['Off since March and still off', 'Jo March', undefined],
  ['the heating at Rose Court', 'Ann Rose', undefined],
  ['Rose Court is cold', 'Ann Rose', undefined],
  ['It was a miss! Green mould came back', 'Sam Green', undefined],
  ['Will call again', 'Pat Will', undefined],
  ['Will anybody come?', 'Pat Will', undefined],
  ['Price of heating', 'Sam Price', undefined],
  ['The Price of heating', 'Sam Price', undefined],
  // Somebody’s name: their own, or one that may be theirs.
  ['Ms Green shouted at me', 'Sam Green', 'sure'],
  ['ms green shouted at me', 'Sam Green', 'sure'],
  ['I am complaining about Mr. Green', 'Sam Green', 'sure'],
  ['Mrs. Green hung up on me', 'Sam Green', 'sure'],
  ['Green mould inspector? No: Dr. Green', 'Sam Green', 'sure'],
  ['Sam Green mould inspector', 'Sam Green', 'sure'],
  ['S Green from repairs', 'Sam Green', 'sure'],
  ['Green shouted at me', 'Sam Green', 'asked'],
  ['Green refuses to ring me', 'Sam Green', 'asked'],
  ['Green wouldn’t listen', 'Sam Green', 'asked'],
  ['Green can’t be trusted', 'Sam Green', 'asked'],
  ['Green’s men left mud on the carpet', 'Sam Green', 'asked'],
  ['I spoke to Green about it', 'Sam Green', 'asked'],
  ['I was put through to Black, who hung up', 'Tom Black', 'asked'],
  ['May was rude when I rang', 'Jo May', 'asked'],
  ['I asked May to come', 'Jo May', 'asked'],
  ['Rita Green never came', 'Sam Green', 'asked'],
  ['the visit by Rita Green', 'Sam Green', 'asked'],
  ['Price told me to wait', 'Sam Price', 'asked'],
];

describe('a word with the shape of a last name is one where something makes it one', () => {
  for (const [words, name, expected] of named)
    test(`${name}: ${words}`, () => {
      const complaint: StoryEntry = { on: '2026-01-05', kind: 'complaint received', points: [words] };
      const found = whyMayNotDecide(readingOf([complaint]), 1, name);
      assert.equal(found && (found.isSure ? 'sure' : 'asked'), expected);
    });
});
