import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { endOf, timeOn } from '../../calendar/instant.ts';
import { correct } from '../../record/correction.ts';
import { type Entry, kindOf } from '../../record/entry.ts';
import { html } from '../html.ts';
import { correctionForm } from './correction-form.ts';
import { valuesOf } from './form-values.ts';
import { readCorrection } from './read-correction.ts';

const today = day('2026-03-27');
const context = { today, now: endOf(today), entries: [{ id: 'r1' }, { id: 'r2' }, { id: 'v1' }] };
const visit = {
  id: 'v1',
  subject: 'case:12',
  kind: 'visit made',
  happened: day('2026-03-03'),
  at: timeOn(day('2026-03-03'), '09:30'),
  recorded: endOf(day('2026-03-20')),
  for: 'r1',
  by: 'Sam',
  outcome: 'no works',
} as const satisfies Entry;
const asIs = { ...valuesOf(visit), 'correction-why': 'Wrong day', 'correction-what': 'change' };

const changes: readonly (readonly [string, Record<string, unknown>, Record<string, unknown>])[] = [
  [
    'a new day keeps the hour that still stands on the form',
    { 'happened-day': '4' },
    { happened: day('2026-03-04'), at: timeOn(day('2026-03-04'), '09:30') },
  ],
  ['an hour that is taken away', { at: '' }, { happened: day('2026-03-03') }],
  ['an hour', { at: '3pm' }, { happened: day('2026-03-03'), at: timeOn(day('2026-03-03'), '15:00') }],
  ['an answer', { outcome: 'inspected' }, { outcome: 'inspected' }],
  ['an answer there was not', { visits: '3' }, { visits: 3 }],
  ['what it is about', { for: 'r2' }, { for: 'r2' }],
  ['who did it, and a note', { by: 'Ali', note: 'With a ladder' }, { by: 'Ali', note: 'With a ladder' }],
];
for (const [says, body, now] of changes) {
  test(`a correction changes ${says}, and nothing else`, () => {
    const read = readCorrection(visit, { ...asIs, ...body }, context);
    assert.deepEqual(read, { ok: true, for: 'v1', why: 'Wrong day', now });
    assert.ok(read.ok);
    const { ok: _, for: answers, ...fields } = read;
    assert.ok(kindOf('entry corrected').schema.safeParse(fields).success);
    const correction = {
      id: 'c1',
      subject: 'case:12',
      kind: 'entry corrected',
      happened: today,
      recorded: endOf(today),
    };
    const [mended] = correct([visit, { ...correction, for: answers, ...fields } as Entry], endOf(today));
    const { at, corrected: __, ...rest } = mended as Entry & { corrected?: unknown };
    const { at: hour, ...was } = { ...visit, ...now } as Record<string, unknown>;
    assert.deepEqual(rest, was);
    assert.equal(at, 'happened' in now && !('at' in now) ? undefined : hour);
  });
}

const same: readonly Record<string, unknown>[] = [
  {},
  { 'happened-day': '03', 'happened-month': 'March' },
  { at: '09:30' },
  { by: ' Sam ' },
];
for (const body of same) {
  test(`${JSON.stringify(body)} is no change`, () => {
    const read = readCorrection(visit, { ...asIs, ...body }, context);
    assert.deepEqual(!read.ok && read.errors, [
      { field: 'correction-what', message: 'Change at least one answer below, or choose to withdraw the entry' },
    ]);
  });
}

const wrong: readonly (readonly [Record<string, unknown>, string, string])[] = [
  [{ 'correction-why': '' }, 'correction-why', 'Answer “Why was it wrong?”'],
  [{ 'correction-what': '' }, 'correction-what', 'Choose an answer to “What should be done about it?”'],
  [
    { 'correction-what': 'withdraw' },
    'correction-what',
    'You have changed what it says, and also chosen to withdraw it: choose to change it, or put the answers back as they were',
  ],
  [{ 'happened-day': '31', 'happened-month': '6' }, 'happened', 'There is no 31 June 2026: check the day it happened'],
  [{ 'happened-day': '21' }, 'happened', 'It cannot have happened after it was written down, on 20 March 2026'],
  [{ visits: 'x' }, 'visits', 'Enter a whole number from 1 to 1,000 for “How many visits does this stand for?”'],
  [
    { outcome: '' },
    'outcome',
    '“What came of the visit?” had an answer: write the right one, or withdraw the entry and record it again without it',
  ],
  [
    { for: '' },
    'for',
    '“Is this about something already on the record?” had an answer: write the right one, or withdraw the entry and record it again without it',
  ],
  [{ for: 'v1' }, 'for', 'Choose another entry: this one cannot be about itself'],
];
for (const [body, field, message] of wrong) {
  test(`a correction with ${JSON.stringify(body)}: ${message}`, () => {
    const read = readCorrection(visit, { ...asIs, note: 'A note', ...body }, context);
    assert.deepEqual(!read.ok && read.errors.map((error) => [error.field, error.message]), [[field, message]]);
    assert.equal(!read.ok && read.values.note, 'A note');
  });
}

test('what an entry has long said is not argued with while something else is put right', () => {
  const old = { ...visit, happened: day('1999-05-04'), at: undefined, recorded: endOf(day('1999-05-04')), for: 'gone' };
  const read = readCorrection(
    old,
    { ...valuesOf(old), ...{ 'correction-why': 'x', 'correction-what': 'change', note: 'n' } },
    context,
  );
  assert.deepEqual(read, { ok: true, for: 'v1', why: 'x', now: { note: 'n' } });
});

test('a correction can only be withdrawn', () => {
  const correction: Entry = {
    id: 'c1',
    subject: 'case:12',
    kind: 'entry corrected',
    happened: today,
    recorded: endOf(today),
    for: 'v1',
    why: 'Wrong day',
    now: { outcome: 'inspected' },
  };
  const written = correctionForm({
    action: '/x',
    csrf: html``,
    once: '1',
    version: 1,
    today,
    signedIn: 'Jo Bright',
    entries: [],
    entry: correction,
  });
  assert.match(written, /Withdraw it/);
  assert.doesNotMatch(written, /name="correction-what"|name="happened-day"/);
  const read = readCorrection(correction, { 'correction-why': 'It was right before' }, context);
  assert.deepEqual(read, { ok: true, for: 'c1', why: 'It was right before', withdrawn: true });
});

test('the form shows what the entry says now, and holds its answers', () => {
  const setting = { action: '/x', csrf: html``, once: '1', version: 1, today, signedIn: 'Jo Bright' };
  const written = correctionForm({ ...setting, entries: [{ id: 'v1', text: 'itself' }], entry: visit });
  assert.match(written, /3 March 2026 at 9:30am/);
  assert.match(written, /A visit was made: no works/);
  assert.match(written, /value="no works" type="radio" checked/);
  assert.match(written, /<option value="r1" selected>The entry it is about now/);
  assert.doesNotMatch(written, /itself/);
});
