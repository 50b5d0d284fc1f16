import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { safetyActsSaid } from './safety-acts-words.ts';

const kindsIn = (words: string) => safetyActsSaid(words).map(({ kind }) => kind);

describe('help that was offered', () => {
  for (const words of [
    'Offered the domestic abuse service (Haven, IDVA) and Victim Support',
    'offered IDVA, she accepted',
    'IDVA referral made today',
    'referred her to Women’s Aid, they ring her tomorrow',
    'gave her the number for the national domestic abuse helpline',
    'put her in touch with Victim Support',
    'DA support offered, declined for now',
    'She said yes to the IDVA so I made the referral to the IDVA service',
    'signposted to Refuge and Victim Support',
    'Offered her a referral to the IDVA but she doesn’t want it yet',
    'Made a MARAC referral',
    'Offered her the Harbour advocate and the national helpline; she said yes',
  ])
    test(words, () => assert.ok(kindsIn(words).includes('support offered')));
  for (const words of [
    'needs IDVA referral',
    'will offer IDVA next week',
    'IDVA not offered yet',
    'has anyone offered her an IDVA?',
    'police offered her an IDVA',
    'the police have referred her to the IDVA service',
    'she asked for the number for Women’s Aid',
    'offered IDVA last year, nothing since',
    'if she wants an IDVA we can refer her',
    'should have been offered Victim Support',
    'IDVA rang, wants to know what we are doing',
    'wrong tenant - referred to Women’s Aid in error',
    'her sister was referred to Women’s Aid by the GP',
    'forgot to offer the IDVA',
    'offered the complaints advocate’s leaflet',
  ])
    test(`not: ${words}`, () => assert.ok(!kindsIn(words).includes('support offered')));
});

describe('a home made secure', () => {
  for (const words of [
    'new euro lock + london bar, frame plated, spyhole. tested. Door solid now',
    'lock changed today and a spyhole put in',
    'changed the front door lock, 3 keys given',
    'Locks replaced 4pm, door secure again',
    'fitted new lock to front door, working',
    'barrel changed, new keys handed over',
    'boarded the window and made secure',
    'front door made secure tonight',
    'new cylinder fitted to back door',
    'Locksmith attended, both locks changed',
  ])
    test(words, () => assert.ok(kindsIn(words).includes('made secure')));
  for (const words of [
    'lock needs changing',
    'lock to be changed Friday',
    'asked for the lock to be changed',
    'has the lock been changed?',
    'she changed the locks herself',
    'her brother fitted a new lock',
    'lock changed, still won’t close',
    'locks were changed last year',
    'shed lock changed',
    'lock changed next door',
    'new lock on order',
    'door not secure now',
    'if the lock is changed she will feel better',
    'changed the lock at no 9',
    'locksmith booked to fit new lock',
    'could not get the lock fitted, wrong part',
    'police boarded the door',
    'lock wasn’t changed',
    'new cylinder before they go in; nothing about the move to be on the sheet',
    'new lock and chain wanted this week',
    'the new lock he fitted has come off, door not locking',
  ])
    test(`not: ${words}`, () => assert.ok(!kindsIn(words).includes('made secure')));
});

describe('what would keep somebody safer, thought about', () => {
  for (const words of [
    'Considered what makes them safer tonight: lock changed today, spyhole, door camera',
    'discussed safety measures with her',
    'safety plan agreed on the phone',
    'talked through target hardening and a panic alarm',
    'Sanctuary scheme offered, she would like it',
    'went through what would keep her safe tonight',
    'Agreed extra security: chain, spyhole and light',
    'looked at locks, alarm and a camera with her',
  ])
    test(words, () => assert.ok(kindsIn(words).includes('safety measures considered')));
  for (const words of [
    'safety plan needed',
    'nobody has discussed safety measures',
    'will discuss safety measures Monday',
    'has a safety plan been agreed?',
    'the school discussed a safety plan with her',
    'fire safety measures discussed at the block meeting',
    'target hardening budget not agreed',
    'should look at locks and an alarm',
    'safety plan agreed in 2023',
    'asked what the safety measures were',
  ])
    test(`not: ${words}`, () => assert.ok(!kindsIn(words).includes('safety measures considered')));
});

describe('a move, thought about', () => {
  for (const words of [
    'Temporary move considered and offered: refuge or hotel. Ms M says no, wants to stay near school',
    'offered a temporary move but she doesn’t want to go',
    'discussed refuge, she would rather stay put',
    'Talked about moving somewhere safe, she prefers to stay',
    'offered hotel tonight, declined',
    'considered a management move with her',
    'refuge space offered and turned down',
    'emergency accommodation discussed, not wanted',
  ])
    test(words, () => assert.ok(kindsIn(words).includes('move considered')));
  for (const words of [
    'she wants to move',
    'asked about refuge',
    'refuge not offered',
    'will discuss a move with her on Friday',
    'police offered a refuge space',
    'offered a move last year',
    'moving the appointment to Friday was discussed',
    'has a temporary move been considered?',
    'a move should be considered',
    'hotel offered to the tenant of another flat',
    'nobody talked about moving her',
    'discussed moving the bins',
  ])
    test(`not: ${words}`, () => assert.ok(!kindsIn(words).includes('move considered')));
});

describe('safeguarding, decided', () => {
  for (const words of [
    'Safeguarding considered because of Kai: referred to children’s services 10.10, ref MASH 2207',
    'safeguarding referral sent to MASH',
    'considered safeguarding, no referral needed as mum has moved in',
    'referred the children to social services today',
    'MASH referral done, ref 3310',
    'Thought about safeguarding for the little one - referral made',
    'made a safeguarding referral for her son',
    'referral to adult social care submitted',
    'rang children’s services and made a referral',
  ])
    test(words, () => assert.ok(kindsIn(words).includes('safeguarding considered')));
  for (const words of [
    'safeguarding referral needed',
    'should safeguarding be considered?',
    'school made a safeguarding referral',
    'safeguarding not considered',
    'will refer to MASH tomorrow',
    'need to think about safeguarding',
    'social services have referred her to us',
    'safeguarding referral made last year for her brother',
    'safeguarding training done',
    'if it happens again refer to MASH',
    'awaiting safeguarding referral form',
    'GP has referred him to adult social care',
    'safeguarding lead on leave',
  ])
    test(`not: ${words}`, () => assert.ok(!kindsIn(words).includes('safeguarding considered')));
});

test('long rows of words take no long time', () => {
  const begun = performance.now();
  for (const word of ['offered ', 'considered ', 'new ', 'lock ', 'safeguarding ', 'referred to ', 'move '])
    safetyActsSaid(word.repeat(20_000));
  assert.ok(performance.now() - begun < 4_000);
});
