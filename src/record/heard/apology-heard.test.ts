import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const decision: StoryEntry = {
  ...{ on: '2025-03-03', kind: 'note made' },
  says: 'HOS orders in: 1) written apology from a director 2) £900. All due 14 April',
};
const letter = (says: string, by?: string): StoryEntry =>
  ({ on: '2025-03-20', kind: 'letter sent', says, ...(by && { by }) }) as StoryEntry;
const apologiesIn = (...entries: readonly StoryEntry[]) =>
  heardIn(readingOf(entries)).filter((one): one is Entry<'apology given'> => one.kind === 'apology given');
const said = ({ signed, form, wording }: Entry<'apology given'>) => [signed, form, ...(wording ?? [])].join(', ');

const rows: readonly (readonly [StoryEntry, string | undefined])[] = [
  [
    letter('Dear Mr Hill, I am sorry. We left your roof leaking for a year. J Petrie', 'J Petrie, Director of Homes'),
    'director, written',
  ],
  [
    letter('Dear Mr Hill, please accept my sincere apologies for the wait. J Petrie, Chief Executive'),
    'chief executive, written',
  ],
  [
    letter(
      'We have been instructed by the Housing Ombudsman to write and apologise. We are sorry for any inconvenience if you felt let down. However the contractor had difficulties.',
      'P Hall, complaints officer',
    ),
    'complaints officer, written, any, if, however, because the Ombudsman ordered it',
  ],
  [letter('I am sorry you were upset, but the parts were late.'), ', written, but'],
  [letter('Sorry to hear that you are unwell. The order is with finance.'), undefined],
  [letter('You will receive a letter of apology from our director by 14 April.'), undefined],
  [letter('How would you like the apology to be given?'), undefined],
  [letter('The £900 will be with you by Friday.'), undefined],
  [letter('I am sorry I shouted at your plumber.', 'tenant'), undefined],
];

describe('an ordered apology in a letter', () => {
  for (const [told, expected] of rows)
    test(`${'says' in told && told.says}`, () => assert.equal(apologiesIn(decision, told).map(said)[0], expected));

  test('is none where no apology was ordered, and is given once', () => {
    const sorry = letter('I am sorry that we left your roof leaking for a year.', 'Director');
    assert.equal(apologiesIn(sorry).length, 0);
    assert.equal(apologiesIn(decision, sorry, { ...sorry, on: '2025-04-01' } as StoryEntry).length, 1);
  });
});
