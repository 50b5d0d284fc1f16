import assert from 'node:assert/strict';
import { test } from 'node:test';
import { supportOrganisations } from './support-organisations.ts';

test('each organisation is named once, with a web address, and a number is never from memory', () => {
  const names = supportOrganisations.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const { name, phone, web, certainty } of supportOrganisations) {
    assert.match(web, /^[a-z]+(\.[a-z]+)+$/, name);
    if (phone === undefined) continue;
    assert.match(phone, /^0[\d ]{9,}$/, name);
    assert.notEqual(certainty, 'memory', name);
  }
});
