import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../html.ts';
import { stackedTable } from './stacked-table.ts';

test('each cell says which column it is of, and one with nothing in it says nothing', () => {
  const shown = stackedTable({
    label: 'Visits',
    head: ['Day', 'Who "came"', 'Next'],
    rows: [[{ text: '3 March 2026' }, { text: '' }, { html: html`<a href="/next">Next</a>` }]],
  });
  assert.match(shown, /<td class="govuk-table__cell" data-column="Day">3 March 2026<\/td>/);
  assert.match(shown, /<td class="govuk-table__cell"><\/td>/);
  assert.match(shown, /data-column="Next"><a href="\/next">/);
  assert.match(shown, /<th scope="col" class="govuk-table__header">Who &#34;came&#34;<\/th>/);
});
