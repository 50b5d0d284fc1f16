import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { day } from '../calendar/day.ts';
import { isContactToBeChecked, ombudsmanContact, readOmbudsmanContact } from './ombudsman-contact.ts';

const file = readFileSync(join(import.meta.dirname, 'ombudsman-contact.yaml'), 'utf8');

test('the file is read, and what is wrong in it is named', () => {
  assert.deepEqual(readOmbudsmanContact(file), ombudsmanContact);
  assert.throws(
    () => readOmbudsmanContact(file.replace('2026-11-27', '2026-13-27')),
    /checked: “2026-13-27” is not a day/,
  );
  assert.throws(() => readOmbudsmanContact(file.replace('0300', 'ring')), /phone: is not a telephone number/);
});

for (const [on, isDue] of [
  ['2026-11-27', false],
  ['2027-11-27', false],
  ['2027-11-28', true],
] as const)
  test(`checked on 27 November 2026, it is ${isDue ? '' : 'not '}to be checked again on ${on}`, () => {
    assert.equal(isContactToBeChecked({ checked: day('2026-11-27') }, day(on)), isDue);
  });
