import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../src/calendar/day.ts';
import { blocksOfText } from '../../src/letters/opening/plain-text.ts';
import { readComplaintLetter } from '../../src/letters/received/suggest.ts';

/** A letter as a program writes it, its headings as they are given. */
const letter = (head: (words: string, number: number) => string, gap: string) =>
  [
    'Dear Sir or Madam,',
    head('What went wrong', 1),
    'The roof has leaked since March and nobody has come back to look at it.',
    head('Impact', 2),
    'My son sleeps in the living room because his own room is wet.',
    head('What we would like', 3),
    ...[
      '- An apology in large print',
      '- £334.50 for the ruined bed',
      '- The roof mended',
      '- Training for the call handlers',
    ],
  ].join(gap);

describe('headings with a number head what follows as those without do', () => {
  const said = (text: string) =>
    readComplaintLetter(text, day('2026-03-02')).flatMap(({ sentence, suggestions }) =>
      suggestions.filter(({ sort }) => sort !== 'dated').map(({ sort }) => `${sort}: ${sentence}`),
    );
  for (const gap of ['\n\n', '\n'])
    for (const form of ['1.', '1)', '(1)'])
      test(`${form} with ${gap.length === 1 ? 'no ' : ''}empty lines between`, () => {
        const numbered = said(letter((words, number) => `${form.replace('1', String(number))} ${words}`, gap));
        assert.deepEqual(numbered, said(letter((words) => `## ${words}`, gap)));
        for (const wish of [
          'An apology in large print',
          '£334.50 for the ruined bed',
          'The roof mended',
          'Training for the call handlers',
        ])
          assert.ok(numbered.includes(`wanted: ${wish}`), wish);
        assert.ok(!numbered.some((one) => /What we would like|: .*Impact$/u.test(one)));
      });
});

describe('which numbered lines are items', () => {
  const table: readonly (readonly [what: string, text: string, sorts: readonly string[]])[] = [
    [
      'a list, and a paragraph after it',
      '1. An apology\n2. The roof mended\n\nI look forward to your answer.',
      ['item', 'item', 'paragraph'],
    ],
    [
      'the only item of a list',
      'I want one thing.\n\n1. An apology\n\nI look forward to your answer.',
      ['paragraph', 'item', 'paragraph'],
    ],
    [
      'sentences',
      '1. The roof leaks.\n\nIt did so in May.\n\n2. The door sticks.\n\nIt did so in June.',
      ['item', 'paragraph', 'item', 'paragraph'],
    ],
    ['a heading with its list', '4. What we would like\n\n- An apology\n- A roof', ['heading', 'item', 'item']],
    [
      'headings over paragraphs',
      '1. The roof\n\nIt leaked in May.\n\n2. The door\n\nIt stuck in June.',
      ['heading', 'paragraph', 'heading', 'paragraph'],
    ],
  ];
  for (const [what, text, sorts] of table)
    test(what, () => {
      assert.deepEqual(
        blocksOfText(text).map(({ sort }) => sort),
        sorts,
      );
    });
});
