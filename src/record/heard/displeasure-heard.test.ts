import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { heardIn } from './heard.ts';

const isDispleased = (says: string, by = 'hub') =>
  heardIn(
    readingOf([
      { on: '2025-03-03', kind: 'repair reported', problem: 'rotten window' },
      { on: '2025-04-07', kind: 'note made', says, by },
    ]),
  ).some(({ kind }) => kind === 'dissatisfaction shown' || kind === 'complaint received');

const displeased = [
  'Ms Rendle: waited in again. Says she’s never been so let down by anyone, wants somebody to take responsibility',
  'What’s going on, is it happening or not, this is a joke, three months',
  'draught so bad. how do I get this taken further because I’m getting nowhere',
  'She said how do I go about complaining about this. I said best give it till the door’s done',
  'asked me how to make a complaint, told her to wait for the surveyor',
  'wants to know how she complains about the service',
  'who do i complain to about all this, he says',
  'Asked for the complaints form, said I would look for one',
  'asked for the complaints address',
  'Mr Hill rang. I’m not happy with how long this is taking',
  'it’s just not good enough he says, second winter of it',
  'says this is ridiculous now, nobody does what they say',
  'Leanne really angry with us that nobody came',
  'she wants to take this further',
  'says it is a disgrace how we have left them',
  'dad says he has been badly let down by us',
  'he’s furious, third time we have not turned up',
  'wants it on record how disappointed she is with us',
];
const content = [
  'Told her how to complain if she wants to',
  'leaflet on how to complain sent with the letter',
  'asked how to complain about her neighbour’s dog',
  'asked how she complains to the council about the bins',
  'she is not happy with her neighbours',
  'joked with him about the weather',
  'lift let down to ground floor',
  'not good enough seal on the bath, resealed',
  'really upset that her cat died',
  'wants to take the survey further, measure the loft',
  'complaints form for the webinar on file',
  'he is disappointed with the colour, will paint it himself',
  'angry with next door about the bins',
  'contractor says the access is a joke, needs a key',
  'furious wind last night, fence down',
  'she will take it further with the council about her tax',
  'getting nowhere with the contractor, chased again',
  'asked manager who has responsibility for gutters',
];

describe('displeasure that is told in a note', () => {
  for (const words of displeased) test(words, () => assert.ok(isDispleased(words)));
  for (const words of content) test(`none: ${words}`, () => assert.ok(!isDispleased(words)));
  for (const row of ['how do i ', 'she said ', 'this is ', 'not ', 'really ', 'wants '])
    test(`a long row takes no long time: ${row}`, () => {
      const start = performance.now();
      isDispleased(`complain, a joke, ${row.repeat(Math.floor(19_900 / row.length))}`);
      assert.ok(performance.now() - start < 2000);
    });
});
