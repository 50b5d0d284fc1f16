import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KindName } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const leak: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'leak', id: 'leak' };
const kindsIn = (says: string) =>
  heardIn(readingOf([leak, { on: '2025-03-24', kind: 'note made', says }])).map(({ kind }) => kind);

describe('what the words that tell of something go on to say was done about it', () => {
  for (const [says, ...kinds] of [
    ['cant get in the bath any more, needs a wet room. OT referral sent today', 'therapist referral decided'],
    ['wife asking about a stairlift; referred to OT', 'therapist referral decided'],
    ['struggling to step over the tray. referral made to council OT same day', 'therapist referral decided'],
    ['lads on the landing threatened her son, RA completed, scored high', 'risk assessed'],
    [
      'T rang, neighbour playing music til 3 every night, triaged low, action plan agreed with her',
      'antisocial behaviour triaged',
      'action plan agreed',
    ],
    ['upstairs shouting abuse at her again. spoke to perp at no 9, denies it', 'person complained of spoken to'],
    ['she wants to make a formal complaint, logged as stage 1', 'complaint acknowledged'],
  ] as const satisfies readonly (readonly [string, ...KindName[]])[])
    test(says, () => {
      const heard = kindsIn(says);
      assert.deepEqual(
        kinds.filter((kind) => !heard.includes(kind)),
        [],
      );
    });
});

describe('what was done and is all that tells of it', () => {
  for (const says of ['OT referral sent today', 'T rang about the bath, OT referral sent', 'OT referral made in March'])
    test(says, () => assert.deepEqual(kindsIn(says), ['adaptation asked for', 'therapist referral decided']));
  test('is nothing where the same clause tells of it without that', () =>
    assert.ok(
      !kindsIn('action plan agreed and lads on the landing threatened her son today').includes('action plan agreed'),
    ));
});

describe('a referral to a therapist, and whose it is', () => {
  const asked: StoryEntry = {
    on: '2025-03-20',
    kind: 'note made',
    says: 'cant get in the bath any more, needs a wet room',
  };
  const isOurs = (says: string) =>
    heardIn(readingOf([leak, asked, { on: '2025-03-24', kind: 'note made', says }])).some(
      ({ kind }) => kind === 'therapist referral decided',
    );
  for (const says of [
    'Referred Mr Pell to the county OT service today, form emailed, Mrs Pell told',
    'OT ref done via SCAS',
    'OT ref sent thru the portal 24/3',
    'ref to OT made online',
    'I have referred her to the council’s occupational therapy team',
    'Referred to council OT today, marked urgent',
    'referred T to OT',
    'made an OT referral for Mrs B',
    'OT referral form completed and emailed',
  ])
    test(says, () => assert.ok(isOurs(says)));
  for (const says of [
    'her GP has referred her to the OT',
    'hospital referred Mr P to the county OT before discharge',
    'daughter says she referred him to the OT herself',
    'asked if we had referred Mr Pell to the OT',
    'not referred to OT yet',
    'social worker will refer him to the OT',
    'told her she can refer herself to the county OT',
    'OT ref no 4471 on their letter',
    'OT ref to be done',
    'referred Mr Pell to the income team, OT shift cover Sat',
    'referred to OT by the GP in January',
    'OT referral form not completed',
    'referred back by OT, no further action',
    'needs referring to OT',
    'consultant referred her to the OT',
    'stroke charity made the OT referral last week',
    'her carer did an OT referral online',
    'midwife has made an OT referral',
    'OT referral sent by the ward sister',
    'her MP referred her to the OT',
    'referred to OT’s notes of 2019 for the door width',
    'email referred to OT visit on the 3rd, nobody came',
    'OT referral made for her neighbour Mrs Pike',
    'OT referral sent for number 12',
  ])
    test(`none of ours: ${says}`, () => assert.ok(!isOurs(says)));
});

describe('what such words say besides', () => {
  const actsIn = (says: string) => kindsIn(says).slice(1);
  for (const says of [
    'OT referral sent in March. now cant get in the bath at all, needs a wet room',
    'action plan agreed last week, and lads on the landing threatened her son today',
    'cant get in the bath, needs a wet room. OT referral to be sent',
    'cant get in the bath, needs a wet room. she will ask for an OT referral',
    'lads on the landing threatened her son, RA not done',
    'lads on the landing threatened her son, had been triaged low last year',
    'lads on the landing threatened her son. risk assessed two years ago, needs a new one',
    'lads on the landing threatened her son, she already agreed an action plan with the last officer',
    'lads on the landing threatened her son, police risk assessment completed by them',
    'cant get in the bath, needs a wet room. daughter says OT referral sent years back',
    'lads on the landing threatened her son. neighbour spoke to perp himself',
  ])
    test(`answers nothing: ${says}`, () => assert.deepEqual(actsIn(says), []));
  test('nor where the words tell of nothing', () =>
    assert.deepEqual(kindsIn('T rang about her bins, RA completed, action plan sent'), []));
});

const closers: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'fire door does not shut' };
const promised: StoryEntry = { on: '2025-03-04', kind: 'resident updated', says: 'we will renew it by 20 March' };
const photos: StoryEntry = { on: '2025-03-05', kind: 'note made', says: 'opened up, all sound. photos on file' };
const noise: StoryEntry = { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' };
const footage: StoryEntry = { on: '2025-03-04', kind: 'note made', says: 'she has footage of it on her phone' };

const pictures: readonly (readonly [string, readonly StoryEntry[], boolean])[] = [
  ['of a repair, where nobody offered any', [closers, promised, photos], false],
  ['where some were offered', [noise, footage, photos], true],
  ['of trouble with neighbours', [noise, promised, photos], true],
];

describe('photos on file are evidence taken only where there is something to show by them', () => {
  for (const [name, entries, expected] of pictures)
    test(name, () => {
      const heard = heardIn(readingOf(entries)).map(({ kind }) => kind);
      assert.equal(heard.includes('evidence taken'), expected);
    });
});
