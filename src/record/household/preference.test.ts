import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { isAgainst } from './preference.ts';

const monday = '2025-03-03';
const friday = '2025-03-07';
const saturday = '2025-03-08';

/** What the household said, the day and time of the visit, and whether it is against it. */
const rows: readonly (readonly [string, string, string | undefined, boolean])[] = [
  ['not Fridays', friday, undefined, true],
  ['not Fridays', monday, undefined, false],
  ['any day but Friday', friday, undefined, true],
  ['weekdays except Mon and Fri', monday, undefined, true],
  ['no visits on the Sabbath', saturday, undefined, true],
  ['not at weekends', saturday, undefined, true],
  ['not Friday afternoons', friday, 'morning', false],
  ['not Friday afternoons', friday, 'afternoon, 1pm to 5pm', true],
  ['not Friday afternoons', friday, '1pm', true],
  ['not Friday afternoons', friday, '13:30', true],
  ['not Friday afternoons', friday, '9.30am to 11am', false],
  ['not Friday afternoons', friday, '11:00', false],
  ['no Friday evenings', friday, '6pm', true],
  ['no Friday mornings', friday, '12pm', false],
  ['not Friday afternoons', friday, undefined, false],
  ['Tuesdays and Thursdays only', friday, undefined, true],
  ['Mondays only', monday, undefined, false],
  ['Fridays are best', friday, undefined, false],
  ['Mondays suit us; not mornings', monday, 'afternoon', false],
  ['after the school run', friday, undefined, false],
  ['after 3pm as works earlies', monday, '8am-12pm', true],
  ['after 3pm', monday, 'pm', false],
  ['mornings only', monday, 'pm', true],
  ['mornings only', monday, '9am', false],
  ['not before 11', monday, '9am', true],
  ['not before 11', monday, 'am', false],
  ['works nights', monday, '9.30am', true],
  ['works until 3', monday, '10am', true],
  ['after 9.30', monday, '8am', true],
  ['not Fridays before 10', friday, '11am', false],
  ['not Fridays before 10', friday, '9am', true],
  ['prefers mornings', monday, '10am-1pm', false],
];

describe('whether a visit is at a time the household said does not suit', () => {
  for (const [said, planned, time, expected] of rows) {
    test(`${said}: ${planned} ${time ?? ''}`, () => assert.equal(isAgainst(said, day(planned), time), expected));
  }
});
