import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from '../../calendar/day.ts';
import { dayPutOffTo, isPutOff } from './put-off.ts';

const notYet = [
  'police ask us to wait until they have seen him, which is the 24th',
  'the police asked us to wait',
  'asked to hold off while the police interview witnesses',
  'not yet, police want to see him first',
  'on hold for now at the request of the police',
  'police to speak to him before we do',
  'the officer in the case wants to go in first',
  'social worker asked us to leave it till after the meeting on 5 July',
];
const never = [
  'it would put her at risk and the police have asked us not to',
  'a stranger nobody can name',
  'gone when we came and nobody knows him',
  'police have asked us to leave it to them',
  'police asked us to leave him to them until he is charged',
  'she begged us not to, she is too afraid of him',
  'he has moved away',
  'nobody will be sent while he is bailed to another town and she fears him',
  'she had waited long enough and has moved',
];

describe('the person complained of is not spoken to yet', () => {
  for (const why of notYet) test(why, () => assert.ok(isPutOff(why)));
  for (const why of never) test(`no more: ${why}`, () => assert.ok(!isPutOff(why)));
});

const days: readonly (readonly [string, string | undefined])[] = [
  ['police ask us to wait until they have seen him, which is the 24th', '2026-06-24'],
  ['police asked us to wait till Friday', '2026-06-19'],
  ['holding off until 1 July', '2026-07-01'],
  ['leave it till after the meeting on 5 July', '2026-07-05'],
  ['the police asked us to wait', undefined],
  ['wait until they have been to flat 3', undefined],
];
for (const [why, expected] of days)
  test(`put off to: ${why}`, () => {
    const found = dayPutOffTo(why, day('2026-06-16'));
    assert.equal(found === undefined ? undefined : isoDay(found), expected);
  });
