import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { thingThatKept } from '../complaints/promise.ts';
import type { Entry } from '../entry.ts';
import { sayPence } from '../money.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const leak: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'leak', id: 'leak' };
const noted = (says: string, on = '2025-04-07'): StoryEntry => ({ on, kind: 'note made', says }) as StoryEntry;
const letter = (says: string): StoryEntry => ({ on: '2025-04-07', kind: 'letter sent', means: 'email', says });
const offersIn = (...entries: StoryEntry[]) =>
  heardIn(readingOf([leak, ...entries]))
    .filter((one) => one.kind === 'remedy offered')
    .map((one) => {
      const { sum, why } = one as Entry<'remedy offered'>;
      return `${sum === undefined ? '' : sayPence(sum)}${why === undefined ? '' : ', with why'}`;
    });

describe('money offered to put things right, told in words', () => {
  const rows: readonly (readonly [StoryEntry, string])[] = [
    [noted('offered £200 gw'), '£200'],
    [noted('£50 goodwill agreed by TL'), '£50'],
    [noted('Rang Mrs F. Apologised, explained mix up, offered £60'), '£60'],
    [noted('offered 150 quid comp for 6 weeks without heating'), '£150, with why'],
    [noted('agreed to pay her £75 for distress, told her on phone'), '£75, with why'],
    [noted('TL authorised £80 compensation for the missed appointments'), '£80, with why'],
    [noted('have offered Mrs K £120 in recognition of the distress'), '£120'],
    [noted('offered £60 on 6 May, sorry for the mix up'), '£60'],
    [letter('Sorry about all this. As a goodwill gesture we offer £150. If you are unhappy tell us.'), '£150'],
    [letter('We would like to offer you £1,250 compensation for the delay in mending your roof.'), '£1,250, with why'],
  ];
  for (const [entry, offer] of rows)
    test((entry as { says?: string }).says ?? '', () => assert.deepEqual(offersIn(entry), [offer]));
  const innocent = [
    'wants £200 compensation',
    'no comp offered',
    'turned down the £50 we offered last year',
    'asked if we could offer £50 gw',
    'could offer her £50, ask TL',
    'offered a new appointment, £40 callout saved',
    'contractor offered to do it for £400',
    'rent £110 a week, agreed to pay £10 off arrears',
    'she offered £20 towards the lock',
    'not offering the £200 she is after',
    'offered £500 by her insurers',
    'decoration voucher to be looked at',
    'Council offered £50 towards a skip, sorry not us',
    'she was offered £200 redundancy, upset',
    'PC offered £100 compensation by court from perp, distress',
    'British Gas have offered £30 goodwill to her',
    'awarded £60 by the DWP for distress of late payment',
    'offered her a £10 a week payment plan, apologised for call length',
    'stage 1 complaint: neighbour offered £50 for fence',
    'reviewed complaint: previous offer of £200 was accepted and paid in 2022',
    'offered the plumber £80 for delays',
    'offer of £95 pw flat, apologised no pets',
    'her employer awarded £300 for the trouble',
  ];
  for (const words of innocent) test(`none: ${words}`, () => assert.deepEqual(offersIn(noted(words)), []));
  test('none where it was written down as what it is', () =>
    assert.deepEqual(
      offersIn(noted('offered £200 gw'), { on: '2025-04-09', kind: 'remedy offered', sort: 'compensate', sum: '£200' }),
      [],
    ));
  test('and paid, as a later note has it', () => {
    const heard = heardIn(readingOf([leak, noted('offered £200 gw', '2025-04-01'), noted('£200 sent to her bank')]));
    assert.deepEqual(
      heard.filter((one) => one.kind === 'money paid').map((one) => one.kind === 'money paid' && one.sum),
      [20_000],
    );
  });
  for (const words of [
    '£200 paid to contractor for clean up',
    'she paid £200 to her catalogue',
    '£200 rent payment went in the account',
    'UC paid £200 to her bank',
    'paid parking',
    'gas card £200 credited by charity',
    '£45 paid to her for the lock',
  ])
    test(`nothing paid: ${words}`, () =>
      assert.equal(
        heardIn(readingOf([leak, noted('offered £200 gw', '2025-04-01'), noted(words)])).some(
          ({ kind }) => kind === 'money paid',
        ),
        false,
      ));
  test('nothing paid where only asked for', () => {
    const heard = heardIn(
      readingOf([leak, noted('offered £200 gw', '2025-04-01'), noted('she asks where her £200 is')]),
    );
    assert.equal(
      heard.some((one) => one.kind === 'money paid'),
      false,
    );
  });
});

describe('what somebody told us, that we let another know', () => {
  const noise: StoryEntry = { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' };
  const isMisuse = (says: string) =>
    heardIn(readingOf([noise, noted(says)])).some(({ kind }) => kind === 'personal data misused');
  for (const words of [
    'res in tears. someone at TMC told him what she had reported and he shouted it up the stairs',
    'says one of your lot told next door it was her that complained',
    'officer let slip to the man upstairs who had rung us',
    'housing officer has told them I was the one who reported it',
    'our caretaker told her ex where she has moved to',
    'one of your officers told my neighbour that I had complained about him',
    'the caretaker informed next door that it was me who reported the noise',
  ])
    test(words, () => assert.ok(isMisuse(words)));
  for (const words of [
    'told her what we had reported to the police',
    'she told him she had complained',
    'her sister told the neighbour what she had said',
    'officer told him what he is alleged to have done, no names given',
    'told next door nothing about who complained',
    'told tenant what the surveyor reported',
    'police told him what she reported',
    'officer informed the family next door that roof damage was reported by the surveyor',
    'staff told upstairs that we had reported the leak to the water board',
    'housing officer told the neighbours what it was that contractors reported',
    'her social worker told him where she moved to',
    'caretaker told the neighbours that it was the leak we had reported',
  ])
    test(`none: ${words}`, () => assert.equal(isMisuse(words), false));
});

describe('promises that say how soon without a day', () => {
  const isPromise = (entry: StoryEntry) =>
    heardIn(readingOf([leak, entry])).some(({ kind }) => kind === 'promise made');
  for (const words of [
    'we are sending engineers to investigate immediately and will update you all after they have been',
    'We will mend the tap this week.',
    'We will pay you the £40 straight away.',
    'We will repair the roof as soon as possible.',
    'I will have the bath tap mended today.',
  ])
    test(words, () => assert.ok(isPromise(letter(words))));
  for (const words of [
    'Please let us in immediately.',
    'You must stop the noise straight away.',
    'We will not be able to come this week.',
    'If it leaks again we will come immediately.',
    'You should ring us as soon as possible.',
    'We will charge you as soon as possible.',
    'We came today and mended it.',
  ])
    test(`none: ${words}`, () => assert.equal(isPromise(letter(words)), false));
  test('the letter that makes one does not keep it by being sent', () => {
    const reading = readingOf([leak, letter('We are sending engineers immediately and will update you after.')]);
    const [made] = heardIn(reading).filter((one) => one.kind === 'promise made');
    assert.ok(made);
    assert.equal(thingThatKept(reading.with([made]), made), undefined);
  });
});

describe('money that an answer promises, and what a note says was paid of it', () => {
  const complained: StoryEntry = { on: '2025-03-03', kind: 'complaint received' };
  const answered: StoryEntry = {
    ...{ on: '2025-03-14', kind: 'letter sent', means: 'email' },
    says: 'Stage 1 response. Your complaint: nobody came to measure on 24 February. Decision: upheld. I am sorry. We will pay £40 by 28 March, for the wasted morning. If you are not content you can go to stage 2.',
  };
  const isPaid = (says: string) =>
    heardIn(readingOf([complained, answered, { on: '2025-03-20', kind: 'note made', says }])).some(
      ({ kind }) => kind === 'money paid',
    );
  for (const words of [
    '£40 to Mrs Hill, bank transfer, cleared.',
    '£40 paid by BACS today',
    'finance: £40 sent to her account',
    '£40 for Mrs Hill, paid',
  ])
    test(words, () => assert.ok(isPaid(words)));
  for (const words of [
    '£40 to Mrs Hill, form with finance',
    '£40 not paid yet',
    '£40 to be paid by bank transfer',
    'she asks where her £40 is',
  ])
    test(`not: ${words}`, () => assert.ok(!isPaid(words)));
});
