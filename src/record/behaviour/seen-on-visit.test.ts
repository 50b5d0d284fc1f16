import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { sawTheOther } from './seen-on-visit.ts';

const words: readonly (readonly [string, boolean])[] = [
  ['saw next door at 33. says he will keep it down and move the van. was civil', true],
  ['Spoke to the neighbour upstairs, denies the banging. Told him it carries.', true],
  ['visited flat 4 with PC Dunn, put the allegations to him', true],
  ['Met both sides. He admitted the music, agreed to stop at ten.', true],
  ['went round to number 12. She had not known the dog barked all day.', true],
  ['called at 33, no answer, card left', false],
  ['saw resident. says next door denies it to her', false],
  ['spoke to the caller at number 31, says it is worse at night', false],
  ['saw next door’s bins all over the path', false],
  ['knocked at number 12, he would not open the door. told her to ring 101', false],
  ['visited flat 4, took photos of the door', false],
  ['spoke to next door, said it was not him, warned him', true],
  ['saw upstairs, promised to turn it down after ten', true],
  ['went to see flat 9 about the reports, told him to stop shouting on the stairs', true],
  ['met the neighbour at number 4 who also hears it, said she will keep a diary', false],
  ['visited, met upstairs tenant about his own leak, he agreed to let the plumber in', false],
  ['saw next door, told her the scaffold goes up on Monday', false],
  ['spoke to the neighbour opposite, said he would give a statement', false],
  ['met the tenant at number 9, asked her for her gas certificate', false],
  ['called on next door, said he had not heard anything himself', false],
  ['not spoken to number 12 yet, asked her to keep a diary', false],
  ['met the tenant upstairs, he was abusive to me and denied all of it', true],
  ['saw the neighbour’s son, he admitted the ball and is sorry', true],
  ['saw the tenant above, said he would stop', true],
  ['spoke to tenant upstairs said he was sorry. he is sorry', true],
  ['saw next door, denies it. gave the complainant more diary sheets', true],
  // Of something else, or somebody’s who belongs there.
  ['visited next door re her rent, apologised for being late with it', false],
  ['called on flat 4 about the leak, he was very civil', false],
  ['went round to no 9 with the plumber, told him to turn the stopcock off', false],
  ['spoke to number 12’s daughter, said she would stop by for the post', false],
  ['saw the neighbour’s carer, she was very apologetic', false],
  ['met no 7 at the fun day, she apologised for missing the meeting', false],
  ['went to flat 2 to drop a parcel, said she will keep it in', false],
  ['spoke to neighbour’s solicitor, denies everything', false],
  ['saw next door, he apologised for the noise', true],
  ['saw next door. Very apologetic, apologised and will keep the dog in', true],
  ['called at number 3 by mistake, lovely man, apologised to him', false],
  ['visited flat 8, she was rude about the plumber', false],
  ['saw upstairs flooring, bare boards. she denies herself nothing', false],
  ['visited flat 8, she was rude to me', true],
  ['saw upstairs, he apologised to her and to me', true],
  // Somebody who suffers from it too, or what others say.
  ['visited flat 6 (complainant), she apologised for shouting at me last week', false],
  ['met the neighbours opposite, was told he was abusive to them as well', false],
  ['called on no 14, says the lad above has admitted it to her. told her to fill in diary sheets', false],
  ['saw the neighbour go out as I came. police say he denies it', false],
];

describe('whether a visit saw the person complained of', () => {
  for (const [note, expected] of words)
    test(`${expected ? '' : 'not: '}${note}`, () => {
      const [visit] = readingOf([{ on: '2025-03-10', kind: 'visit made', note }]).of('visit made');
      assert.ok(visit);
      assert.equal(sawTheOther(visit), expected);
    });
});
