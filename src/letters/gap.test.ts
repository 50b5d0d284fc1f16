import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/day.ts';
import { checkLetter } from './check-letter.ts';
import { gapsUnmarked } from './gap.ts';

const letter = `Dear Ms Okoro

Thank you for your complaint. You will have our answer by [Write: the day]. Our contractor never told [write: whom
that is] of it.
We will ring you [Write: how often.

Yours sincerely
Kim Lee
Complaints officer`;

const quoted = (text: string) =>
  checkLetter({ text, kind: 'acknowledgement', asAt: day('2026-11-27') }).checks.flatMap(({ found }) =>
    found.flatMap(({ sentence }) => sentence ?? []),
  );

test('a sentence the check quotes is quoted with the gap in it', () => {
  const all = quoted(letter);
  assert.ok(all.includes('You will have our answer by [Write: the day].'), all.join('\n'));
  assert.ok(!all.some((sentence) => /\bby \.|\btold \b(?!\[)of it/.test(sentence)), all.join('\n'));
});

test('what a gap asks for is still not taken for what the letter says', () => {
  const { checks } = checkLetter({
    text: 'Dear Ms Okoro\n\n[Write: that we apologise, and by 4 December 2026]\n\nYours sincerely\nKim Lee',
    kind: 'acknowledgement',
    asAt: day('2026-11-27'),
  });
  assert.equal(checks.find(({ id }) => id === 'content/response-date')?.outcome, 'missing');
});

test('a letter without gaps is quoted as it stands', () => {
  assert.ok(
    quoted('Dear Ms Okoro\n\nOur contractor never told us of it.').includes('Our contractor never told us of it.'),
  );
});

test('what a person left open in their own way is a gap as well', () => {
  for (const [text, gaps] of [
    ['Dear [name]', ['[name]']],
    ['We will come on [insert date] between [time] and [time].', ['[insert date]', '[time]']],
    ['We will pay £[amount] to you by [the date].', ['[amount]', '[the date]']],
    ['Your reference is [ref no.]. Ring [Officer’s name] on [ ].', ['[ref no.]', '[Officer’s name]', '[ ]']],
    ['We will come on XX/XX/XXXX.', ['XX/XX/XXXX']],
    ['We will come on ________ and not before.', ['________']],
    ['It was £XX, and [TBC].', ['£XX', '[TBC]']],
  ] as const)
    assert.deepEqual(gapsUnmarked(text), gaps, text);
});

test('brackets and marks that leave nothing open are none', () => {
  for (const text of [
    'You wrote that “he [the operative] swore at us”.',
    'It reads “recieved [sic]”.',
    'See the report [2] and the notes [2024].',
    'We will come on 4 December 2026 (a Friday).',
    'Size XXL, and room XX1.',
    'We will come by [Write: the day].',
    'Your complaint: [damp in the back bedroom].',
  ])
    assert.deepEqual(gapsUnmarked(text), [], text);
});
