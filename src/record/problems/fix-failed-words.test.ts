import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { saysFixFailed } from './fix-failed-words.ts';

describe('a fix for now that did not hold', () => {
  for (const words of [
    'The tarpaulin blew off in the night',
    'the patch has come away and it is leaking',
    "your tape didn't hold",
    'it is pouring in again',
    'water still coming through the ceiling',
    'the board he put up fell down and the door is wide open',
    'it lasted one night',
    'heating went off again an hour after he left',
    'tripped again straight away, left off',
    'could not stop the leak',
    'no better for what he did',
    'padlock was broken off the same night',
    'back to square one',
    'whoever it was got in through the board last night',
    'the new lock is hanging off',
  ])
    test(words, () => assert.ok(saysFixFailed(words)));
});

describe('a fix that holds', () => {
  for (const words of [
    'the board is holding. When is the new door coming',
    'no more water since the patch, but the ceiling is stained',
    'when is he coming back again to do it properly',
    'asks again for a date',
    'the tarpaulin has not come off',
    'stopped the leak, taped and tested',
    'still no date for the new door',
    'worried that it will leak again',
    'isolated and left safe; water off to the bath only',
    'she rang again about the plaster that is still to be done',
    'the patch is ugly',
    'they came out on Monday and he came in to measure up',
    'is he still coming in the morning',
    'gas capped and left off until the part is in',
    'when I got back again there was a card',
    'what happens if the sheet blows off',
  ])
    test(words, () => assert.equal(saysFixFailed(words), false));
});
