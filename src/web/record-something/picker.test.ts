import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groups } from './groups.ts';
import { kindWords, recordedByHand } from './kind-words.ts';
import { pickerSections } from './picker.ts';

const page: string = pickerSections((kind) => `/cases/12/record/${encodeURIComponent(kind)}`);

test('every kind can be picked', () => {
  for (const kind of recordedByHand) {
    const link = `href="/cases/12/record/${encodeURIComponent(kind)}">${kindWords[kind].says}</a>`;
    assert.ok(page.includes(link), kind);
  }
});

test('the most used group stands open and the others open by themselves, without a script', () => {
  const [mostUsed, ...others] = groups;
  assert.match(page, new RegExp(`^<h2 class="govuk-heading-m">${mostUsed?.title}</h2>`));
  assert.equal(page.split('<details').length - 1, others.length);
});

test('what goes on the household’s record says so', () => {
  assert.match(page, /We were told of a need[^<]*<\/a> <span[^>]*>\(on the household’s record\)/);
  assert.match(page, /A visit was made<\/a><\/li>/);
});
