import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const asked: StoryEntry = { on: '2025-03-03', kind: 'adaptation asked for', adaptation: 'wet room' };
const kindsOf = (told: StoryEntry, before: readonly StoryEntry[] = [asked]) =>
  heardIn(readingOf([...before, told]))
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith('adaptation d'));
const letter = (says: string): StoryEntry => ({ on: '2025-06-02', kind: 'letter sent', means: 'letter', says });
const note = (says: string): StoryEntry => ({ on: '2025-06-02', kind: 'note made', says });
const refused = ['adaptation decided', 'adaptation decision told'];

describe('a letter of ours that says no to an adaptation', () => {
  for (const says of [
    'We have decided not to do the adaptations as they cost too much.',
    'Unfortunately we are unable to install a wet room at your home because the floor is concrete.',
    'Your request for a stairlift has been refused, the stairs are too narrow.',
    'We cannot fit a level access shower in an upstairs flat.',
    'We will not be carrying out the adaptations your therapist asked for.',
    'I am sorry to say that the ramp was turned down by the panel.',
    'We are sorry but we will not be able to install a stairlift at your home.',
    'Your application for a wet room has been turned down.',
    'We have refused your request for a ramp because of the cost.',
    'A wet room is not possible to fit in your bathroom.',
  ])
    test(says, () => assert.deepEqual(kindsOf(letter(says)), refused));
  for (const says of [
    'We cannot fit the stairlift until the stairs are widened in July.',
    'We are unable to come about the wet room on Friday.',
    'We have decided to do the adaptations.',
    'We will not forget your ramp.',
    'If the panel refuses the ramp we will write to you.',
    'We have not yet decided on the adaptations.',
    'You refused the wet room when we offered it.',
    'The ramp has been refused planning permission and we are appealing, so we will try another design.',
    'We were not able to do the wet room repair because nobody was in.',
    'Your neighbour’s request for a ramp has been declined.',
    'We are unable to make the grab rails any shorter.',
    'We will not be carrying out the stairlift service this month.',
    'The stairlift is not possible to mend without a part.',
    'The ramps were not possible to grit because of the snow.',
    'We cannot mend the wet room floor with the tiles we have.',
  ])
    test(`none: ${says}`, () => assert.deepEqual(kindsOf(letter(says)), []));
  test('is none where it was written down, or none was asked for', () => {
    const decided: StoryEntry = { on: '2025-05-30', kind: 'adaptation decided', decision: 'no' };
    const says = 'We have decided not to do the adaptations as they cost too much.';
    assert.deepEqual(kindsOf(letter(says), [asked, decided]), []);
    assert.deepEqual(kindsOf(letter(says), []), []);
  });
});

describe('what a letter that says no decides of the whole', () => {
  const rows: readonly (readonly [string, string])[] = [
    [
      'We have said yes to the rails and the taps. We cannot fit a stairlift because the stairs are too narrow.',
      'in part',
    ],
    ['The ramp was turned down by the panel. The grab rails have been approved and will be fitted in June.', 'in part'],
    ['We will fit the half steps on 9 June. We are unable to install a wet room.', 'in part'],
    ['We cannot fit a level access shower in an upstairs flat.', 'no'],
    ['We agree that you need help, but we will not be doing the adaptations.', 'no'],
    ['We will write again if that changes. The ramp was refused.', 'no'],
  ];
  for (const [says, expected] of rows)
    test(`${expected}: ${says}`, () => {
      const decided = heardIn(readingOf([asked, letter(says)])).find(({ kind }) => kind === 'adaptation decided');
      assert.equal((decided as Entry<'adaptation decided'> | undefined)?.decision, expected);
    });
});

describe('a note of ours that would move somebody rather than adapt the home', () => {
  for (const says of [
    'thinking is better to move him than spend this much. ask allocations',
    'manager says better off moving her than doing the wet room',
    'cheaper to rehouse them instead of adapting',
    'rather than adapt we should look at moving Mr K to a bungalow',
    'would make more sense to transfer her than put a lift in',
  ])
    test(says, () => assert.deepEqual(kindsOf(note(says)), ['adaptation decided']));
  for (const says of [
    'she would rather move than have the works',
    'better to move the appointment to thursday',
    'told her she can bid for a move as well as the wet room',
    'asked OT if it is better to move him or adapt',
    'better to move the bath along the wall than lose the door',
    'he does not want to be moved, would rather have the ramp',
    'cheaper to move the boiler than put a new flue in',
    'rather than fit a new kitchen in the void move Mrs A there',
    'better to move them to Friday than do works in the rain',
    'rather than pay for skip contractor will move it',
    'better to move it than build a new wall',
  ])
    test(`none: ${says}`, () => assert.deepEqual(kindsOf(note(says)), []));
  test('is none before an adaptation was asked for', () =>
    assert.deepEqual(kindsOf(note('better to move him than spend this much'), []), []));
});
