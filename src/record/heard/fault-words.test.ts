import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { tellsOfFault } from './fault-words.ts';
import { heardIn } from './heard.ts';

const rows: readonly (readonly [string, string | undefined, boolean])[] = [
  ['Mr Hill, no heating or hot water since last night, boiler dead. Booked gas, first slot Thurs.', undefined, true],
  ['Black mould both kids’ rooms, baby is 8 months. Put through to damp team.', 'contact centre, Lou', true],
  ['Back bedroom ceiling has come down, tank in loft. All ok, were in the kitchen. Op sent.', 'out of hours', true],
  ['Water coming through bathroom ceiling every evening. Plumber booked.', 'customer services, Bev', true],
  ['Front door lock sticking, key only turns if you lift the door. Booked 20 days.', 'Customer Hub (Pam)', true],
  ['Mrs Lee, bedroom window very stiff, has to force it', undefined, true],
  ['Caller says the back gate jams and she has to kick it', undefined, true],
  ['key sticks in the front door lock, she says', undefined, true],
  ['Call from Mr Dacosta lessee 7. Water dripping thru kitchen ceiling, worse am.', 'Leasehold team (Nia)', true],
  ['Email from 12 Linnet: damp patch by the window head, plaster blown', 'Owen (home ownership)', true],
  ['Text from Mrs Ali, no hot water', 'Nia', true],
  ['Voicemail from Mr Hill, roof leaking over the stairs', 'Tom', true],
  ['Message from Ms Okoro: front door will not lock', 'Tom', true],
  ['letter in from no 4, rats in the loft', 'Tom', true],
  ['Call to Mr Dacosta about the insurance', 'Leasehold team (Nia)', false],
  ['Email from finance, invoice for the leak paid', 'Tom', false],
  ['Text from contractor, ceiling boarded, all dry', 'Tom', false],
  ['Mrs Lee, stiff hip, would like a ring about the door to door bus', undefined, false],
  ['She is sticking to the plan about the window.', 'contact centre, Lou', false],
  ['Her car door sticks, so late for the appointment.', 'contact centre, Lou', false],
  ['Office door jammed again, call facilities.', 'contact centre, Lou', false],
  ['He opens the door stiff as a board w his hip.', 'contact centre, Lou', false],
  ['Shop door only opens at ten, she says.', 'contact centre, Lou', false],
  ['Freezer door stiff, her own freezer.', 'contact centre, Lou', false],
  ['Traffic jam, engineer late for the door.', 'contact centre, Lou', false],
  ['Sent stiff letter about the front door being left open', 'contact centre, Lou', false],
  ['Mould ext walls bed 1, bed 2, hall. MC 28%.', 'B Stott, damp surveyor', false],
  ['att. fitted fan, boiler dead, pcb ordered', 'gas eng 114', false],
  ['water off at tank, drained. safe to leave', 'Gaz, contractor', false],
  ['New kitchen tap fitted, no leaks.', 'contact centre, Lou', false],
  ['Wants to pay rent by card.', 'contact centre, Lou', false],
  ['Mr Hill, new boiler fitted and working.', undefined, false],
];

describe('whether a note tells of something wrong with the home', () => {
  for (const [words, by, expected] of rows)
    test(`${expected ? '' : 'not: '}${words} (${by})`, () => assert.equal(tellsOfFault(words, by), expected));
});

describe('faults heard in the notes of one case', () => {
  const faultsIn = (...notes: readonly (readonly [string, string])[]) =>
    heardIn(readingOf(notes.map(([on, says]): StoryEntry => ({ on, kind: 'note made', by: 'contact centre', says }))))
      .filter((one): one is Entry<'repair reported'> => one.kind === 'repair reported')
      .map(({ problem }) => problem);
  const cold = ['2025-03-03', 'No heat or hot water since yesterday.'] as const;
  const mice = ['2025-03-15', 'She thinks there are mice in the kitchen.'] as const;
  test('one of another sort is one more, and the same again is not', () => {
    assert.deepEqual(faultsIn(cold, mice), [cold[1], mice[1]]);
    assert.deepEqual(faultsIn(cold, ['2025-03-15', 'Still no heating or hot water.']), [cold[1]]);
  });
  test('what a neighbour would break, and a door too narrow, are none', () => {
    assert.deepEqual(
      faultsIn(['2025-03-03', 'Man at 16 shouted through the letterbox he would smash her windows and her face.']),
      [],
    );
    assert.deepEqual(
      faultsIn(['2025-03-03', 'Mr Kay, wheelchair wont go through the doors, cant get to the bath.']),
      [],
    );
  });
});

describe('what might come back', () => {
  for (const words of [
    'He is content for the case to be closed, knows how to reach me if the leak comes back. Closed.',
    'told her to ring us if the damp returns',
    'she will call if the mice come back',
    'rang Mr Ali, happy, will say if it leaks again',
    'asked to ring in case the mould reappears',
  ])
    test(`is no fault: ${words}`, () => assert.equal(tellsOfFault(words, 'housing officer'), false));
  for (const words of [
    'tenant rang, the leak has come back',
    'says the damp is back in the bedroom, will call if it gets worse',
    'rang: if it rains the water comes through the ceiling',
  ])
    test(`is one: ${words}`, () => assert.equal(tellsOfFault(words, 'housing officer'), true));
});
