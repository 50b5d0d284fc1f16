import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { readPromises } from './kept-promises.ts';
import { deedBesideAnswer, deedBesidePayment } from './promised-deed.ts';

const promises: readonly (readonly [string, 'a visit' | 'works' | undefined])[] = [
  ['survey the roof and write to you', 'a visit'],
  ['to survey the roof and write to you with what is found', 'a visit'],
  ['We will have the loft inspected by 3 May, then let you know what we will do', 'a visit'],
  ['we will send a surveyor out and update you within a week', 'a visit'],
  ['I will write to you once the drains have been surveyed', 'a visit'],
  ['to write to you after inspecting the balcony', 'a visit'],
  ['come out on Monday and ring back the same day', 'a visit'],
  ['to arrange a survey and write to you with the outcome', 'a visit'],
  ['We will carry out a damp survey, and we will then email you', 'a visit'],
  ['mend the gate and let you know when it is done', 'works'],
  ['to replace the fan and write to confirm, and contact your son', 'works'],
  // What the answer is about is not promised by it.
  ['write to you about the survey of the roof', undefined],
  ['an update on the repair and the survey', undefined],
  ['let you know when the surveyor will visit', undefined],
  ['We will let you know when we will repair the roof', undefined],
  ['We will write to tell you whether we will replace the windows', undefined],
  ['update you on when the contractor will fix the leak', undefined],
  ['We will email you the date we will mend the roof', undefined],
  ['let her know how we are going to treat the damp', undefined],
  ['answer her question whether to replace the bath', undefined],
  ['ring back about somebody to fix the boiler', undefined],
  ['reply to the request to replace the kitchen', undefined],
  ['contact you to arrange for someone to come out', undefined],
  ['let you know when we will come, and survey the roof', 'a visit'],
  ['write to you about the delay and mend the gate', 'works'],
  ['let you know once we have repaired the roof', 'works'],
  ['let you know what we find when we survey the roof', 'a visit'],
  ['to ring back about the inspection and answer your letter', undefined],
  ['to book a survey and let you know the date', undefined],
  ['come back to you and let you know', undefined],
  ['fix a date for the works and write to you', undefined],
  ['look at your file and ring back', undefined],
  ['to complete our investigation and write to you', undefined],
  ['attend the panel and let you know', undefined],
  ['visit our website and write to us', undefined],
  ['She asked what the survey of the roof found. I will ring back', undefined],
  ['to inspect the roof', undefined],
];

describe('what is promised to be done besides an answer', () => {
  for (const [words, expected] of promises) test(words, () => assert.equal(deedBesideAnswer(words)?.sort, expected));
});

const updated: StoryEntry = { on: '2025-03-10', kind: 'resident updated', says: 'it is in hand' };
const surveyed: StoryEntry = { on: '2025-03-12', kind: 'survey made', finds: ['slipped slates'] };
const wrote: StoryEntry = { on: '2025-03-20', kind: 'letter sent', says: 'what was found', means: 'letter' };
const mended: StoryEntry = { on: '2025-03-12', kind: 'works completed' };

const kept: readonly (readonly [string, string, readonly StoryEntry[], boolean])[] = [
  ['an update alone', 'survey the roof and write to you', [updated], false],
  ['the survey alone', 'survey the roof and write to you', [surveyed], false],
  ['an update before the survey', 'survey the roof and write to you', [updated, surveyed], false],
  ['the survey, and then a letter', 'survey the roof and write to you', [surveyed, wrote], true],
  ['a door that stayed shut, and a letter', 'survey the roof and write to you', [shut(), wrote], false],
  ['what was to come first came first', 'to write to you and survey the roof', [updated, surveyed], true],
  ['works done and not told', 'mend the gate and let you know', [mended], false],
  ['works done and told', 'mend the gate and let you know', [mended, wrote], true],
  ['a survey for a repair', 'mend the gate and let you know', [surveyed, wrote], false],
  ['only an answer promised', 'write to you about the survey', [updated], true],
  [
    'said to be kept',
    'survey the roof and write to you',
    [{ on: '2025-03-10', kind: 'promise kept', for: 'p', proof: 'report and letter' }],
    true,
  ],
];

function shut(): StoryEntry {
  return { on: '2025-03-12', kind: 'visit made', outcome: 'no access' } as StoryEntry;
}

describe('a promise of a deed and an answer is kept by both', () => {
  for (const [name, promise, then, expected] of kept) {
    test(name, () => {
      const alone = readingOf([{ on: '2025-03-03', kind: 'promise made', id: 'p', promise }, ...then]);
      assert.equal(readPromises(alone)[0]?.keptBy !== undefined, expected, 'by itself');
      const letter: StoryEntry = { on: '2025-03-03', kind: 'response sent', id: 'p', stage: 1, promises: [promise] };
      assert.equal(readPromises(readingOf([letter, ...then]))[0]?.keptBy !== undefined, expected, 'in a letter');
    });
  }
});

const withMoney: readonly (readonly [string, 'a visit' | 'works' | 'an apology' | undefined])[] = [
  ['mend the gate and pay you £50', 'works'],
  ['We will pay you £200 for the delay and replace the boiler', 'works'],
  ['repair the roof; pay £200 in compensation', 'works'],
  ['to complete the works and refund what you spent', 'works'],
  ['We will have the fence repaired by 3 May, and reimburse you £45', 'works'],
  ['pay for the time you waited and then treat the damp', 'works'],
  ['inspect the roof and pay you £100', 'a visit'],
  ['£150 compensation, and we will send a surveyor to look', 'a visit'],
  ['Apologise and pay £200', 'an apology'],
  ['apologise in writing, and pay her £200 by 30 May', 'an apology'],
  ['We will pay you £200 and apologise to you in person', 'an apology'],
  ['the chief executive will write an apology and we will pay £200', 'an apology'],
  ['to say sorry and pay £200', 'an apology'],
  // A letter that says sorry has said it.
  ['We apologise and will pay you £200', undefined],
  ['We will pay £200. The contractor says he will send an apology to the block', undefined],
  ['We will pay £200 and they will apologise to you themselves', undefined],
  ['I would like to apologise, and we will pay you £200', undefined],
  ['we are sorry and apologise for the delay, and will pay £200', undefined],
  ['pay £200 for failing to apologise', undefined],
  // What the money is for is not promised by it.
  ['pay you £50 to replace the carpet', undefined],
  ['pay for the repair', undefined],
  ['pay £200 for the delay to the repair', undefined],
  ['pay £200 for failing to inspect and repair the roof', undefined],
  ['reimburse you for what you paid to mend the boiler', undefined],
  ['compensate you for the time it took to find and fix the leak', undefined],
  ['refund the cost to have the door mended', undefined],
  ['pay £100 once we have your bank details', undefined],
  ['£100 so that you can replace the bed', undefined],
  ['pay £300 when the works are done', undefined],
  ['pay for somebody to treat the mould', undefined],
  ['mend the gate and let you know', undefined],
  ['mend the gate', undefined],
];

describe('what is promised to be done besides a payment', () => {
  for (const [words, expected] of withMoney) test(words, () => assert.equal(deedBesidePayment(words)?.sort, expected));
});

const paid: StoryEntry = { on: '2025-03-14', kind: 'money paid', sum: '£50' };
const sorry: StoryEntry = { on: '2025-03-12', kind: 'apology given', form: 'written' };
const part: StoryEntry = { on: '2025-03-14', kind: 'money paid', sum: '£20' };

const keptWithMoney: readonly (readonly [string, string, readonly StoryEntry[], string | undefined])[] = [
  ['works alone', 'mend the gate and pay you £50', [mended], undefined],
  ['money alone', 'mend the gate and pay you £50', [paid], undefined],
  ['works, and a part of the money', 'mend the gate and pay you £50', [mended, part], undefined],
  ['both', 'mend the gate and pay you £50', [mended, paid], 'money paid'],
  ['money, and no apology', 'apologise and pay you £50', [paid], undefined],
  ['an apology, and no money', 'apologise and pay you £50', [sorry], undefined],
  ['an apology and the money', 'apologise and pay you £50', [sorry, paid], 'money paid'],
  ['both, the works last', 'pay you £50 and mend the gate', [paid, { ...mended, on: '2025-03-20' }], 'works completed'],
  ['money for works somebody had done', 'pay you £50 to mend the gate', [paid], 'money paid'],
  [
    'said to be kept, with proof',
    'mend the gate and pay you £50',
    [{ on: '2025-03-10', kind: 'promise kept', for: 'p', proof: 'photograph and BACS' }],
    'promise kept',
  ],
];

describe('a promise of a deed and a payment is kept by both', () => {
  for (const [name, promise, then, expected] of keptWithMoney) {
    test(name, () => {
      const alone = readingOf([{ on: '2025-03-03', kind: 'promise made', id: 'p', promise }, ...then]);
      assert.equal(readPromises(alone)[0]?.keptBy?.kind, expected, 'by itself');
      const letter: StoryEntry = { on: '2025-03-03', kind: 'response sent', id: 'p', stage: 1, promises: [promise] };
      assert.equal(readPromises(readingOf([letter, ...then]))[0]?.keptBy?.kind, expected, 'in a letter');
    });
  }
});
