import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOwning } from '../against-record/failings-named.ts';
import { withoutDenying } from './denying.ts';
import { ownsFailing } from './failing.ts';
import { saidIn } from './said.ts';

/** Words that deny, or that put it on the resident: nothing of ours is owned in them. */
const denying = [
  'We did not receive your call.',
  'We have no record of your e-mail of 3 May.',
  'We have not received any further report from you.',
  'We never received your letter.',
  'We do not have any record of that telephone call.',
  'I have no trace of your messages.',
  'Our records do not show a call from you.',
  'Our system has no record of your request.',
  'Nobody in the team received your photographs.',
  'We did not hear from you again.',
  'We were not told of the leak by you.',
  'We were not given access to the flat.',
  'We had no reply from you to our two letters.',
  'We could not get in on 4 June.',
  'We were not informed that you were away.',
  'We have not failed in our duty.',
  'We did nothing wrong.',
  'We did not cause the damage to your carpet.',
  'We were not at fault.',
  'We did not delay the repair.',
  'We have found no failing in how your repair was handled.',
  'We did not treat you unfairly.',
  'We had not been told that the boiler was off.',
  'We have no record that you reported it.',
  'We never got your letter.',
  'We did not have a call from you that day.',
  'We did not make a mistake.',
  'We do not hold any record of your visit to the office.',
  // Each of several.
  'We have no record of your call and we did not receive your e-mail.',
  'We were not told of the leak, and we were not given access.',
  'We did not receive your letter, nobody had a call from you and we were not at fault.',
  'Your call was never received by us.',
  // Holding that nothing was wrong.
  'We do not accept that we failed you.',
  'We do not accept that we were late or that we ignored you.',
  'We do not agree that our team ignored you.',
  'I do not believe we misled you.',
  'We have found no evidence that we failed to act.',
  'We have seen no sign that our staff failed to call.',
];

const owning = [
  'We did not answer your e-mail.',
  'We did not record your call.',
  'We kept no record of your call.',
  'We lost your letter.',
  'We never rang you back.',
  'We did not look at the photographs you sent.',
  'We did not act on the report we received.',
  'We had no record of who lives with you.',
  'We did not know that your son has asthma.',
  'We have no record of your call, and we should have written it down.',
  'We did not receive your e-mail because we did not open the inbox for a month.',
  'We did not get the roof repaired.',
  'We did not tell you what we had found.',
  'We failed to treat you fairly.',
  'We did not treat you fairly.',
  'We were wrong, and we were late.',
  'Our contractor was not told of the leak, because we did not pass it on.',
  'We told you that we had no record of your call, and we were wrong.',
  'We did not give you access to a key safe.',
  'We did not get in touch with you.',
  'We did not get it right.',
  'We did not see the leak through.',
  'We did not have this repaired until May.',
  'We did not see your evidence until June.',
  'We did not have the information on file that you gave us.',
  'We did not get you the information you asked for.',
  'We did not find the cause of your report.',
  'We never got the report to you.',
  'We did not get back to you.',
  'We did not get your complaint to stage 2 in time.',
  'We had no contact with you for three months.',
  'We had no record of your complaint because we did not log it.',
  'We had not contacted you by then.',
  'We had not told you of the works.',
  'Our night team was not told of the risk.',
  'We did not act on the fault for a month.',
  'We did not show you the plan.',
  'We did not have your letter translated.',
  'We did not have your answers ready.',
  'We did not get your answer out in time.',
  'We did not find your complaint important enough.',
  'We did not find your report in the file until March.',
  'We did not get in to see you for three weeks.',
  'We did not get inside the roof to look until May.',
  'We had no access to an interpreter for you.',
  'We were not told of the leak, and we did not ask.',
  'We have found evidence that we failed to act.',
  'We have not seen the evidence that we failed to act on.',
  'We do not accept that we were late, but we did not tell you why.',
  'We do not accept that we failed you at first, and we are sorry that we did later.',
];

describe('owning is saying what we did wrong, and not that nothing reached us or that nothing was wrong', () => {
  for (const words of denying)
    test(words, () => {
      assert.equal(ownsFailing(saidIn(words)), false);
      assert.equal(isOwning({ said: saidIn(words) }), false);
    });
  for (const words of owning) test(words, () => assert.equal(isOwning({ said: saidIn(words) }), true));
});

test('a long sentence takes no longer than its length', () => {
  for (const [head, again] of [
    ['we have not ', 'been '],
    ['we not ', 'do '],
    ['we were not ', 'really '],
    ['we did not have your ', 'old '],
    ['we do not accept that we ', 'were '],
  ] as const) {
    const said = ` ${head}${again.repeat(60_000 / again.length)}`;
    const began = performance.now();
    withoutDenying(said);
    assert.ok(performance.now() - began < 250, `${head}${again}`);
  }
});
