import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decisionIn } from './decision-letter.ts';

describe('a letter that says what was decided of an adaptation', () => {
  for (const [words, hasReasons] of [
    [
      'This is our decision on each of the five things Ms Carrick recommended. Shower: yes, by 22 August. Stairlift: no, because your stairs are narrower than a lift needs.',
      true,
    ],
    ['We have decided to fit the level access shower. The ramp is declined because the slope is too steep.', true],
    ['We have agreed to the wet room and the rails.', false],
    ['Our decision on your adaptation is no, because the floor will not bear it.', true],
    ['I am sorry to say that we cannot fit the stairlift because your stair is too narrow.', true],
    ['Your request for a ramp has been approved and works start in May.', false],
    ['We will fit grab rails as recommended. We will not fit the bath lift, because the bath is to go.', true],
    ['The panel approved your shower on Tuesday.', false],
    ['The ramp has been turned down. The reason is that there is no room for it.', true],
  ] as const)
    test(words, () => assert.deepEqual(decisionIn(words), { hasReasons }));
  for (const words of [
    'We will let you know our decision on the shower by Friday.',
    'The panel will decide on the shower in May.',
    'We have not yet decided on the ramp.',
    'Thank you for the therapist’s report. We will consider each recommendation.',
    'We have decided to visit you on Monday about the shower.',
    'This is our decision on your complaint about the shower: we uphold it because we were slow.',
    'The therapist recommended a shower because of your hip.',
    'We agreed to call you about the shower.',
    'We cannot say yes or no to the ramp until the survey.',
    'If the shower is approved we will write to you.',
    'Is there any step at your door, yes or no?',
    'We cannot fit you in on Monday for the shower repair.',
  ])
    test(`not: ${words}`, () => assert.equal(decisionIn(words), undefined));
});
