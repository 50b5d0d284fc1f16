import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KindName } from '../entry.ts';
import { actsSaid } from './acts-words.ts';

const kindsIn = (words: string): readonly KindName[] => actsSaid(words).map(({ kind }) => kind);

describe('who was told', () => {
  for (const words of [
    'rang the social worker back, told her',
    'Rang the social worker back and told her it is with repairs',
    'spoke to the GP, updated him on the works',
    'emailed the health visitor. informed her that the job is raised',
    'phoned the school, let them know',
    'social worker rang, advised her we are waiting for a part',
  ])
    test(`is not the resident: ${words}`, () => assert.ok(!kindsIn(words).includes('resident updated')));
  for (const words of [
    'rang tenant back, told her',
    'told her the surveyor comes on Friday',
    'rang the social worker, then told tenant the same',
    'rang the GP. Rang Mrs Ali and told her what he said',
    'spoke to contractor, told her he comes on Friday',
    'told her the social worker rings on Friday',
    'social worker copied in, told resident',
  ])
    test(`is the resident: ${words}`, () => assert.ok(kindsIn(words).includes('resident updated')));
});

describe('a question', () => {
  for (const words of [
    'has anyone told her',
    'have we told the tenant',
    'has anyone spoken to tenant',
    'was the action plan sent',
    'Did we speak to perp. has the risk assessment been done',
    'Have you rung tenant? Told her?',
    'is the risk assessment done',
    'why was she told nothing and letter sent',
  ])
    test(`tells of nothing done: ${words}`, () => assert.deepEqual(kindsIn(words), []));
  for (const words of [
    'have told her',
    'Has told her it is in hand',
    'was able to speak to her, told her',
    'did the risk assessment today',
    'She asked when it is done? Told her Friday.',
    'Rang Mrs Ali, who was told it is Friday',
    'were with her at 3, risk assessed as low',
  ])
    test(`is none: ${words}`, () => assert.notDeepEqual(kindsIn(words), []));
});

describe('evidence is answered', () => {
  for (const words of [
    'rang GP back to say we have moved her up',
    'replied to the health visitor',
    'wrote to the consultant, told him the move is agreed',
    'Emailed school back',
  ])
    test(words, () => assert.ok(kindsIn(words).includes('professional evidence answered')));
  for (const words of [
    'Rang the GP surgery to make an appointment',
    'she rang the GP about her chest',
    'tenant called the doctor for an appt',
    'rang GP for a letter',
    'rang the school to ask for a report',
    'emailed the OT to request her report',
    'called the social worker to get consent',
    'her mum phoned the school',
    'resident emailed her consultant',
  ])
    test(`not by: ${words}`, () => assert.ok(!kindsIn(words).includes('professional evidence answered')));
});

describe('what is of another case, or what others did', () => {
  const none: readonly (readonly [KindName, string])[] = [
    ['risk assessed', 'policy says risk assessment completed in one day'],
    ['risk assessed', 'risk assessment done for the window cleaners'],
    ['risk assessed', 'risk assessment completed for the scaffold'],
    ['risk assessed', 'risk assessment completed for the other tenant'],
    ['action plan agreed', 'action plan agreed for the other case, this one not begun'],
    ['action plan agreed', 'action plan template sent round'],
    ['safeguarding considered', 'safeguarding referral made by school'],
    ['safeguarding considered', 'the hospital submitted safeguarding concern, sent yesterday'],
    ['evidence taken', 'footage saved on her phone only'],
  ];
  for (const [kind, words] of none) test(`no ${kind}: ${words}`, () => assert.ok(!kindsIn(words).includes(kind)));
  const own: readonly (readonly [KindName, string])[] = [
    ['risk assessed', 'risk assessment done for Mrs Ali, high'],
    ['action plan agreed', 'action plan agreed with her and sent'],
    ['safeguarding considered', 'safeguarding referral made to the council'],
    ['evidence taken', 'footage received from the police, saved to file'],
    ['evidence taken', 'her footage downloaded from her phone'],
  ];
  for (const [kind, words] of own) test(`${kind}: ${words}`, () => assert.ok(kindsIn(words).includes(kind)));
});

const each = (kind: KindName, yes: readonly string[], no: readonly string[]) => {
  for (const words of yes) test(words, () => assert.ok(kindsIn(words).includes(kind)));
  for (const words of no) test(`not: ${words}`, () => assert.ok(!kindsIn(words).includes(kind)));
};

describe('a risk gone through with whoever is at it', () =>
  each(
    'risk assessed',
    [
      'Went through the risk questions with her on the phone: HIGH, because of the asthma',
      'Rang Sheila. Went thru risk w her: medium, falls risk on bath + stairs',
      'Looked at risk again with her: unchanged, nothing from him',
      'I reviewed the risk: low while they are away',
      'Risk reviewed: low',
      'Looked at risk again: no change, nothing from him',
      'risk gone over, no change. 6 May stands',
      'Risk to her gone through: falls on stairs, high; so treated as urgent.',
      'Tues call, on course for Fri. risk unchanged, sleeping downstairs already',
      'risk looked at again with her: still medium',
      'Reviewed the plan and the risk with Joy: no new incident, down to medium',
      'weighed the risks with him, high',
      'Risk assessment done on the call (DASH too): high',
    ],
    [
      'will go through the risk with her, looks high',
      'risk not looked at, high',
      'fire risk reviewed: low',
      'looked at the risk of flooding: low',
      'risk to be reviewed, was medium',
      'has anybody reviewed the risk? was high',
      'police reviewed the risk: high',
      'high risk of falls',
      'no change in the risk',
      'asked to review the risk, high last time',
      'reviewed the rent account, low risk',
    ],
  ));

describe('a way of keeping in touch, agreed', () =>
  each(
    'communication plan agreed',
    [
      'Agreed I’m the single contact, ring Sheila’s mobile after 2, at least every fortnight',
      'I am his single contact.',
      'agreed weekly calls on Fridays',
      'agreed I ring her every Tuesday',
      'fortnightly updates agreed by email',
      'Comms plan agreed: phone, Fridays',
      'agreed a contact plan with her',
      'I’m her one point of contact from today',
    ],
    [
      'wants a single contact',
      'no single contact',
      'asked for weekly calls',
      'will agree a contact plan',
      'needs one contact',
      'who is her single contact?',
      'contact plan not agreed',
      'if weekly calls are agreed she will be happier',
      'weekly calls agreed last year',
    ],
  ));
