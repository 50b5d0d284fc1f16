import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asksToMoveMeanwhile, saysCannotLiveThere } from './move-words.ts';

const rows: readonly (readonly [string, boolean])[] = [
  ['to be moved out while the wall is open and there is no downstairs toilet', true],
  ['somewhere else to stay with the children until the floors are back', true],
  ['a hotel for the works', true],
  ['can we be decanted', true],
  ['cannot live in it with two children, asked again to be moved', true],
  ['we have nowhere to sleep, please move us', true],
  ['wants to move to a bigger home', false],
  ['a downstairs toilet', false],
  ['to stay in while the works are done', false],
  ['the date of the works', false],
  ['we were put in a hotel last year while you did the roof', false],
  ['you put us in a hotel last time while the floors were up, and this time nobody rings', false],
  ['they moved us out to a caravan for six weeks while they did the asbestos', false],
  ['we had to pay for a hotel ourselves while the heating was off', false],
  ['stayed in a hotel at our own cost until the power was back', false],
  ['I was decanted in 2019 for the rewire and lost a carpet', false],
  ['she spent a fortnight in temporary accommodation while the ceiling was done', false],
  ['we ended up in a hotel over Christmas until the boiler was mended', false],
  ['we were put in a hotel last year while you did the roof and I want to know who pays', false],
  ['spent weeks asking for a hotel while the ceiling is down', true],
  ['I suggest you put us in a hotel while the ceiling is down', true],
  ['we have had to stay in a hotel since Monday while there is no ceiling', true],
  ['it would help if we were put in a hotel while you do the roof', true],
  ['you said we would be put in a hotel while the roof is off', true],
  ['can you put us in a hotel like last year while the roof is off', true],
  ['please put us in a hotel while you do it', true],
  ['asked that they move us out for the works', true],
  ['you promised we were to be moved out to a hotel while it is done', true],
  ['we were put in a hotel last year while you did the roof, can we be moved again until this is dry', true],
  ['we were in a hotel last year while you did the roof and now need somewhere to stay until it is dry', true],
  ['I had to find somewhere to stay until you fix it', true],
  ['we had to pay for a hotel until you mend the boiler', true],
  ['they had to live elsewhere while works are going on', true],
  ['we had to stay elsewhere while it was off and we want a hotel this time', true],
  ['we stayed in a hotel last time, same again please while the works are on', true],
  ['you moved us to a hotel until Friday and then we have nowhere to go', true],
  ['we had to stay in a hotel while the heating was off, and I want the same engineer back', false],
  [
    'last time you put us in a hotel while it was done but now you want us to stay here, please move us out till then',
    true,
  ],
];

describe('words that ask to live somewhere else meanwhile', () => {
  for (const [words, expected] of rows) test(words, () => assert.equal(asksToMoveMeanwhile(words), expected));
});

const homes: readonly (readonly [string, boolean])[] = [
  ['Fire in the kitchen last week, no power and they cannot live there', true],
  ['the roof is open to the sky', true],
  ['She can’t sleep in her bedroom any more', true],
  ['the flat is uninhabitable', true],
  ['the ceiling has come down in two rooms', true],
  ['we have nowhere to sleep', true],
  ['the flat was gutted by fire', true],
  ['the block has been condemned', true],
  ['I was gutted not to get the bungalow', false],
  ['the boiler was condemned last year', false],
  ['five of us in one bedroom', false],
  ['wants to live near her mother', false],
  ['cannot manage the stairs', false],
  ['he cannot stand living there', false],
];

describe('words that say a home cannot be lived in', () => {
  for (const [words, expected] of homes) test(words, () => assert.equal(saysCannotLiveThere(words), expected));
});
