import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KindName } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const leak: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'leak', id: 'leak' };
const noise: StoryEntry = { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' };

describe('a door that stayed shut, told in a note', () => {
  const note: StoryEntry = { on: '2025-03-24', kind: 'note made', says: 'plumber went, no access, carded' };
  const kindsAfter = (...before: StoryEntry[]) => heardIn(readingOf([...before, note])).map(({ kind }) => kind);
  test('is heard where something was wrong with the home', () => assert.deepEqual(kindsAfter(leak), ['no access']));
  test('and not where nothing was', () => assert.deepEqual(kindsAfter(noise), []));
  test('nor where the visit that failed was written down', () =>
    assert.deepEqual(kindsAfter(leak, { on: '2025-03-22', kind: 'visit made', note: 'no access' }), []));
});

describe('a wish to move, told in a call after trouble with neighbours', () => {
  const kindsAfter = (says: string) =>
    heardIn(readingOf([noise, { on: '2025-03-24', kind: 'resident chased', says }])).map(({ kind }) => kind);
  for (const says of ['I want to move there, away from this', 'can we be moved these holidays'])
    test(says, () => assert.deepEqual(kindsAfter(says), ['move asked for']));
  for (const says of ['can we move the visit', 'they want to move the appointment to Friday'])
    test(`none: ${says}`, () => assert.deepEqual(kindsAfter(says), []));
});

describe('what the points of a complaint say of our people', () => {
  const kindsIn = (...points: string[]) =>
    heardIn(readingOf([leak, { on: '2025-03-24', kind: 'complaint received', points }])).map(({ kind }) => kind);
  const rows: readonly (readonly [string, KindName | undefined])[] = [
    ['inappropriate behaviour by staff who came', 'staff conduct alleged'],
    ['threatening messages from the plumber', 'staff conduct alleged'],
    ['the operative swore at me', 'staff conduct alleged'],
    ['treated differently because I am disabled', 'discrimination alleged'],
    ['the works were never finished', undefined],
    ['nobody came twice', undefined],
  ];
  for (const [point, expected] of rows)
    test(`${point}: ${expected ?? 'nothing'}`, () =>
      assert.deepEqual(kindsIn('the leak is not mended', point), expected ? [expected] : []));
});

describe('a note of ours about a complaint', () => {
  const kindsIn = (says: string) =>
    heardIn(readingOf([leak, { on: '2025-03-24', kind: 'note made', says }])).map(({ kind }) => kind);
  test('that says it was logged and acknowledged is no new one', () =>
    assert.equal(
      kindsIn('Logged stage 1 and ackd by email today, reply due 23/4').includes('dissatisfaction shown'),
      false,
    ));
  for (const says of [
    'From dad: I want to make complaint about how we was treated',
    'Wants to put in formal complaint',
  ])
    test(`is heard: ${says}`, () => assert.ok(kindsIn(says).includes('complaint received')));
  for (const says of ['Told her how to make complaint', 'She does not want to make complaint'])
    test(`is not: ${says}`, () => assert.equal(kindsIn(says).includes('complaint received'), false));
});

describe('a complaint beside one already made', () => {
  const received = (...later: readonly StoryEntry[]) =>
    heardIn(
      readingOf([
        { on: '2025-03-03', kind: 'complaint received' },
        { on: '2025-03-17', kind: 'response sent', stage: 2 },
        ...later,
      ]),
    ).filter(({ kind }) => kind === 'complaint received').length;
  const told = (says: string): StoryEntry => ({ on: '2025-06-02', kind: 'note made', says });
  for (const says of [
    'I want to make a new complaint, the mould is worse since the roof was stripped',
    'She wants to raise another complaint about the plasterers',
    'Rang: this is a second complaint, the first one was about the roof',
    'He wishes to make a further formal complaint',
    'Please log this as a fresh complaint',
  ])
    test(`is heard: ${says}`, () => assert.equal(received(told(says)), 1));
  for (const says of [
    'She wants to make a complaint',
    'Does not want to make another complaint',
    'New complaint opened by mistake, merged with the first',
    'Told him that he can make a new complaint if it comes back',
    'Third complaint this week about the lift, from three homes',
  ])
    test(`is not: ${says}`, () => assert.equal(received(told(says)), 0));
  test('told again the week after is the same one', () =>
    assert.equal(
      received(told('I want to make a new complaint'), { ...told('I want to make a new complaint'), on: '2025-06-05' }),
      1,
    ));
  test('written down as one within the week is heard no more', () =>
    assert.equal(
      received(told('I want to make a new complaint'), { on: '2025-06-05', kind: 'complaint received' }),
      0,
    ));
});

describe('a complaint told in a note, and made by the resident within ten days', () => {
  const later: StoryEntry = { on: '2025-03-10', kind: 'complaint received' };
  const rows: readonly (readonly [says: string, isHeard: boolean])[] = [
    ['Son wants to make a complaint. Told him he has no authority to discuss it. No complaint logged.', true],
    ['She says she wants to complain. Logged as a service request.', true],
    ['She wants to make a complaint. Sent her the form.', false],
  ];
  for (const [says, isHeard] of rows)
    test(says, () => {
      const heard = heardIn(readingOf([{ on: '2025-03-03', kind: 'note made', says }, later]));
      assert.equal(
        heard.some(({ kind }) => kind === 'dissatisfaction shown'),
        isHeard,
      );
    });
});

describe('an answer to a complaint, heard in a letter', () => {
  const heardOf = (says: string) =>
    heardIn(
      readingOf([
        { on: '2025-03-03', kind: 'complaint received' },
        { on: '2025-03-24', kind: 'letter sent', means: 'email', says },
      ]),
    ).find(({ kind }) => kind === 'response sent');
  test('is judged by its words where they stand there', () => {
    const letter =
      'Stage 1 response. Your complaint is upheld. We apologise for any inconvenience the leak caused you and your family, and for the time it took us to answer your letters about it.';
    const heard = heardOf(letter);
    assert.ok(heard?.kind === 'response sent' && heard.apologises && heard.acknowledges?.length === 1);
    assert.deepEqual(heard.wording, ['any']);
  });
  test('and not by a few words of what it was', () => {
    const heard = heardOf('Stage 1 response sent, upheld, sorry for delay.');
    assert.ok(heard?.kind === 'response sent' && heard.acknowledges === undefined && heard.apologises === undefined);
  });
});

describe('a fault told first in a note', () => {
  const note = (says: string): StoryEntry => ({ on: '2025-03-24', kind: 'note made', says });
  const heardWith = (says: string, ...others: StoryEntry[]) =>
    heardIn(readingOf([note(says), ...others])).some(({ kind }) => kind === 'repair reported');
  const fault = 'new tenant rang, the back wall is crumbling and bricks are loose';
  test('is heard, whatever comes months after it', () =>
    assert.ok(heardWith(fault, { on: '2025-06-10', kind: 'complaint received', points: ['nothing done'] })));
  for (const on of ['2025-03-20', '2025-03-28'])
    test(`and not where it was reported by then or soon after: ${on}`, () =>
      assert.equal(heardWith(fault, { ...leak, on }), false));
  for (const says of [
    'she rang, cant get in the bath or up the stairs now',
    'tenant says he cannot climb into the bath any more',
    'daughter rang, mum cant manage the stairs to the toilet',
  ])
    test(`is not what somebody can no longer do: ${says}`, () => assert.equal(heardWith(says), false));
  for (const says of [
    'she rang, cant get in the shower, the tray is cracked and leaking',
    'tenant says window in the bathroom cant be shut',
  ])
    test(`and is what cannot be used because it is broken: ${says}`, () => assert.ok(heardWith(says)));
});
