import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from '../../calendar/day.ts';
import { plainInFull } from '../plain-words.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';
import { plansMove, reviewsMove } from './move-planned-words.ts';
import { weighedForMove } from './move-weighed-words.ts';
import { dayOfReturn } from './stay-words.ts';

describe('what was looked at when a move was decided', () => {
  for (const [words, ...expected] of [
    [
      'I met Mrs Siddique today to decide about a temporary move. We looked at Zayn’s school and his asthma, Amina’s nursery, her own shifts at the hospital, that her mother collects the children, and how long it will be. I have decided that the family should move while the plaster is off.',
      ...['school', 'family', 'length', 'health', 'work'],
    ],
    [
      'Decided they move for the works. Thought about school run, her carers and how long it is for.',
      'school',
      'carers',
      'length',
    ],
    [
      'Decant agreed. Considered nursery, the dog, and his wheelchair, 5 weeks',
      'school',
      'access needs',
      'length',
      'pets',
    ],
    [
      'Talked through the temporary move with her: near school, bus to work, mum round the corner. Agreed to go.',
      'school',
      'family',
      'work',
    ],
    [
      'Agreed a flat instead of the hotel. Went through school, his inhalers, who looks after the baby',
      'school',
      'carers',
      'health',
    ],
    [
      'We have decided to move the family. I weighed how far the school is, her dialysis days and her job.',
      'school',
      'health',
      'work',
    ],
    [
      'Move decision with manager: yes. Asked about schools, carers, pets (none) and access, all fine at Elm Court',
      'school',
      'carers',
      'access needs',
      'pets',
    ],
    [
      'looked at the temp move again w her today, school bus ok, carers told of the address, decision is to go',
      'school',
      'carers',
    ],
  ] as const)
    test(words, () => assert.deepEqual(weighedForMove(plainInFull(words)).toSorted(), expected.toSorted()));
  for (const words of [
    'need to look at school and carers before we decide on the move',
    'she asked about school and her carers if they have to move',
    'nobody asked about school or the carers when the move was decided',
    'will talk through the move, school and work with her on Friday',
    'Move decided. school rang about his attendance, carers chased about the leak',
    'Decided to move the appointment as she is at work and at school pick up then',
    'booked the hotel. She is worried about school and how her carers get there',
    'moved the wardrobe so that the school books stay dry, carers happy',
    'has anyone looked at school and carers for the move?',
    'should we decide on a move, think of school and work',
  ])
    test(`not: ${words}`, () => assert.deepEqual(weighedForMove(plainInFull(words)), []));
});

describe('a move looked at again', () => {
  for (const words of [
    'Review of the move with Craig: tray in, plaster coming off today.',
    'Move reviewed today, still need to be away',
    'they still need to be out until the floor is down',
    'monthly look at the move done with surveyor',
    'Had another look at the decant with the surveyor today',
    'decant review held',
  ])
    test(words, () => assert.ok(reviewsMove(plainInFull(words))));
  for (const words of [
    'review of the move is due',
    'review of the move needed',
    'no review of the move yet',
    'review of the move cancelled',
    'will they still need to be out?',
    'asked when the review of the move is',
  ])
    test(`not: ${words}`, () => assert.ok(!reviewsMove(plainInFull(words))));
});

describe('a day for going home that changes', () => {
  const told = day('2026-02-25');
  for (const words of [
    'your day to come home changes from 6 March to Friday 13 March',
    'the date you go home moves from the 6th to the 13th of March',
    'your return home is put back from Friday 6 March to 13 March',
    'you were to come home on 6 March; you will now come home on 13 March',
    'Return date changed from 6 March until Friday 13 March',
  ])
    test(words, () => {
      const due = dayOfReturn(words, told, told);
      assert.equal(due && isoDay(due), '2026-03-13');
    });
});

describe('a letter that tells of a move to come', () => {
  for (const words of [
    'this is to confirm your temporary move. Where: 3 Elm Court, from Monday 26 January.',
    'I am writing about your temporary move to Elm Court',
    'Your temporary move: where, how long, what we pay',
    'we confirm your stay at the Lodge from Monday 3 March',
    'these are the details of your decant',
    'This letter sets out your temporary move to 3 Elm Court',
    'You move to 3 Elm Court on Monday 26 January',
    'your temporary home will be 3 Elm Court',
  ])
    test(words, () => assert.ok(plansMove(plainInFull(words))));
  for (const words of [
    'you asked about your temporary move',
    'we may need to talk about a temporary move',
    'If you cannot stay we will talk about your temporary move',
    'we are sorry about your temporary move last year',
    'your move band has changed',
    'thank you for your letter about the house move',
    'we have not decided on a temporary move',
    'this is to confirm your appointment on Monday 26 January',
  ])
    test(`not: ${words}`, () => assert.ok(!plansMove(plainInFull(words))));
});

describe('who was moved', () => {
  const damp: StoryEntry = {
    on: '2026-01-12',
    kind: 'note made',
    says: 'Mrs Siddique rang, black mould all over the back bedroom',
  };
  const hearsMove = (says: string) =>
    heardIn(readingOf([damp, { on: '2026-01-19', kind: 'note made', says }])).some(({ kind }) => kind === 'moved out');
  for (const words of [
    '14 rowan. mould wash n biocide done back bed + lounge, low odour, dehum left running. walls clean, room made safe for now. scaffold + bricky booked for 28th',
    'I have decided that the family should move while the plaster is off, because the dust and damp would harm Zayn.',
    'Beds and wardrobe moved to the front room, sheeted',
    'Heaters and dehumidifier moved into the back bedroom overnight',
    'Decided with my manager that they should go to a hotel for the works',
  ])
    test(`nobody: ${words}`, () => assert.ok(!hearsMove(words)));
  for (const words of [
    'Family put in Travelodge tonight',
    'Mrs Siddique and the kids booked in to the hotel tonight, taxi sent',
    'The family moved into 3 Elm Court today with our removal men.',
  ])
    test(words, () => assert.ok(hearsMove(words)));
});
