import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { html } from '../html.ts';
import { type EntryFormOptions, entryForm } from './form.ts';
import { fieldsOf, isAlwaysShown } from './form-fields.ts';
import { recordedByHand } from './kind-words.ts';

const form = (options: Partial<EntryFormOptions> & Pick<EntryFormOptions, 'kind'>): string =>
  entryForm({
    action: '/cases/12/entries',
    csrf: html`<input type="hidden" name="_csrf" value="token">`,
    once: 'once-1',
    version: 7,
    today: day('2026-03-27'),
    signedIn: 'Jo <Bright>',
    entries: [{ id: 'e1', text: '3 March 2026: A repair was reported' }],
    ...options,
  });

test('a form carries what its route gave it, and says whose it is', () => {
  const written = form({ kind: 'visit made' });
  assert.match(written, /<form method="post" action="\/cases\/12\/entries"/);
  for (const [name, value] of [
    ['_csrf', 'token'],
    ['once', 'once-1'],
    ['version', '7'],
  ])
    assert.ok(written.includes(`<input type="hidden" name="${name}" value="${value}">`));
  assert.match(written, /For example, today is 27 3 2026\./);
  assert.match(written, /Leave this empty if it was you, Jo &#60;Bright&#62;\./);
  assert.match(written, /<option value="">No, about the case as a whole<\/option>/);
  assert.match(written, />\s*Record it\s*<\/button>/);
});

test('what is kept on another record says so, and where else it is seen', () => {
  assert.match(
    form({ kind: 'need disclosed' }),
    /This goes on the household’s record, and is seen on every case of the home\./,
  );
  assert.match(form({ kind: 'home let' }), /This goes on the home’s record/);
  assert.match(form({ kind: 'governing body met' }), /This goes on the landlord’s own record/);
  assert.doesNotMatch(form({ kind: 'visit made' }), /This goes on/);
});

test('answers that may be left out stand behind a line only when there are more than three besides those always shown', () => {
  for (const kind of recordedByHand) {
    const optional = fieldsOf(kind).filter(
      (field) => !field.isRequired && !field.isInTheOpen && !field.under && !isAlwaysShown(field),
    );
    assert.equal(/More, if you know it/.test(form({ kind })), optional.length > 3, kind);
  }
});

test('the day, the time and the person of what is to come are never behind the line, nor what was decided or promised', () => {
  const inSight = (kind: Parameters<typeof form>[0]['kind']) =>
    form({ kind }).replace(/<details class="govuk-details[\s\S]*?<\/details>/g, '');
  for (const [kind, ...asked] of [
    ['promise made', 'What day was it promised for?', 'Who is to do it?'],
    ['appointment made', 'What time, or what part of the day?', 'Who will come?'],
    ['works ordered', 'What day are they to be done by?', 'Which contractor is to do them?'],
    ['meeting arranged', 'What day is the meeting?'],
    ['order received', 'What day must it be done by?', 'Who here has it in hand?'],
    ['learning recorded', 'By when will that be done?', 'Who will see to it?'],
    ['safeguarding considered', 'When will it be looked at again?'],
    ['response sent', 'What was decided?', 'What does it say happens next?', 'By when will that happen?'],
    ['access attempted', 'What came of it?'],
  ] as const)
    for (const one of asked) assert.ok(inSight(kind).includes(one), `${kind}: ${one}`);
});

test('what is asked under one answer stands below it, and what must not be left out stands in the open', () => {
  const visit = form({ kind: 'visit made', values: { outcome: 'no access' } });
  assert.match(
    visit,
    /value="no access" type="radio" checked[\s\S]*radios__conditional" id[\s\S]*Are you worried about anybody’s safety\?/,
  );
  assert.match(form({ kind: 'visit made' }), /radios__conditional--hidden[\s\S]*Who chose the time\?/);
  assert.doesNotMatch(form({ kind: 'no access' }), /<details/);
});

test('the line is open when there is anything behind it to see', () => {
  const isOpen = (written: string) => /<details class="govuk-details" open>/.test(written);
  assert.ok(!isOpen(form({ kind: 'repair reported' })));
  assert.ok(!isOpen(form({ kind: 'repair reported', values: { problem: 'leak' } })));
  assert.ok(isOpen(form({ kind: 'repair reported', values: { place: 'kitchen' } })));
  assert.ok(isOpen(form({ kind: 'works ordered', errors: [{ field: 'share', message: 'Enter a sum' }] })));
});

test('an error leads to the box that is wrong, and marks no other', () => {
  const errors = [{ field: 'happened', message: 'Enter the month it happened', box: 'month' }] as const;
  const written = form({ kind: 'visit made', values: { 'happened-day': '3' }, errors });
  assert.match(written, /<a href="#happened-month">Enter the month it happened<\/a>/);
  assert.equal(written.split('govuk-input--error').length - 1, 1);
  assert.match(written, /govuk-input--error[^>]* id="happened-month"/);
});

test('what is asked before recording is said first, and one press says yes to all of it', () => {
  const checks = [
    { id: 'closed-day:1', asks: '25 December 2026 is Christmas Day: is that right?', field: 'happened' },
    { id: 'same-day:2', asks: 'Is this another one?' },
  ];
  const written = form({ kind: 'visit made', checks });
  assert.match(written, /<a [^>]*href="#happened-day">25 December 2026 is Christmas Day: is that right\?<\/a>/);
  assert.match(written, /<input type="hidden" name="sure" value="closed-day:1,same-day:2">/);
  assert.equal(written.split('Yes, that is right – record it').length - 1, 2);
  assert.doesNotMatch(written, /Record it\s*<\/button>/);
});

test('where the case has nothing on record yet, nobody is asked what this is about', () => {
  assert.doesNotMatch(form({ kind: 'repair reported', entries: [] }), /name="for"/);
});

test('another entry that the form was opened from is kept with it', () => {
  assert.match(form({ kind: 'visit made', values: { about: 'e1' } }), /<input type="hidden" name="about" value="e1">/);
  assert.doesNotMatch(form({ kind: 'visit made', values: { about: 'gone' } }), /name="about"/);
});
