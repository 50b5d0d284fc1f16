import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { actsSaid } from './acts-words.ts';
import { heardIn } from './heard.ts';

const isTold = (words: string) => actsSaid(words).some(({ kind }) => kind === 'resident updated');

describe('a call or an update told by its name', () => {
  for (const words of [
    'Call to Mrs Keane. No more water since the sheet.',
    'Update to Mrs Keane: DPC in, brickwork half up, on time for 9 May.',
    'Weekly call. Garrity moved out on the 12th, keys in.',
    'Tues call, quiet. Reviewed the plan with her.',
    'Fri call, nothing new',
    'Rang as agreed. Heavy rain Tues, bone dry.',
    'Fortnightly call to Mr Z, no problems with the floor.',
    'I telephoned Mrs Siddique. All well at Elm Court.',
    'Checked in by phone with Mr Z. Still dry after nearly 2 wks.',
    'Phone call with Miss T, went over the dates',
    'Courtesy call made to tenant',
    'Called as promised on Friday, she is fine with it',
    'Plan reviewed with Mrs Ali on the phone',
    'Reviewed the plan and the risk with her: no new incident',
    'Went through the dates with the tenant',
    'told her it will not be before May',
    'Let Mrs Keane know by phone & that we’d not leave it there.',
    'Told Mrs K nobody has a date yet, will ring Friday',
    'advised tenant that the part is not in stock',
    'Considered again: instruct solicitors, no reply from Stott. Mrs Keane told by Owen today.',
  ])
    test(words, () => assert.ok(isTold(words)));
  for (const words of [
    'call from Mrs Keane',
    'Call to Mrs Keane due Friday',
    'call to Mrs K not made',
    'weekly call missed',
    'weekly call to be set up',
    'asked for a weekly call',
    'call to Mrs Keane went to voicemail',
    'Update to Mrs Keane needed',
    'call to contractor',
    'weekly call with contractor',
    'Fri call with PC Dunmore',
    'Tues call cancelled',
    'Rang as agreed, no answer',
    'Weekly call - no reply',
    'no reply from her. Call to Mrs Keane.',
    'has the weekly call been made?',
    'if she wants a Tues call we can do that',
    'Weekly call with the police and Haven',
    'she says nobody called as promised',
    'nobody rang as agreed',
    'she rang as agreed to say when she is in',
    'contractor called as arranged to fit the lock',
    'the weekly call should start in May',
    'told her nothing',
    'nobody told her it will be May',
    'not told Mrs K yet',
    'discussed it with her GP',
    'plan to be reviewed with Mrs Ali',
    'Mrs Ali told the plumber that it is not fixed',
    'should have told her it will not be before May',
    'went through it with her social worker',
  ])
    test(`not: ${words}`, () => assert.ok(!isTold(words)));
});

describe('somebody of the home called by a first name', () => {
  const leak: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'leak', id: 'leak' };
  const heard = (first: StoryEntry, says: string) =>
    heardIn(
      readingOf([
        leak,
        first,
        { on: '2025-03-05', kind: 'note made', says: 'she is fed up, nobody turned up yesterday' },
        { on: '2025-03-24', kind: 'note made', by: 'Priya Nadar', says },
      ]),
    ).some(({ kind }) => kind === 'resident updated');
  const letter: StoryEntry = { on: '2025-03-04', kind: 'letter sent', by: 'Priya Nadar', says: 'Dear Joy, thank you.' };
  const caller: StoryEntry = {
    on: '2025-03-04',
    kind: 'note made',
    says: 'Joy Merrick, 8 Tolpuddle Ho, rang about it',
  };
  const daughter: StoryEntry = {
    on: '2025-03-04',
    kind: 'note made',
    says: 'Daughter Joy Ransome ringing for her dad',
  };
  for (const first of [letter, caller, daughter])
    for (const says of [
      'Rang Joy, works start on Monday',
      'Told Joy it is Monday',
      'Quick ring to Joy: all booked',
      'Weekly call to Joy',
    ])
      test(`${says}, of ${first.says}`, () => assert.ok(heard(first, says)));
  for (const says of ['Joy rang', 'Tried Joy, no answer', 'will ring Joy', 'Rang Priya', 'Rang Joan'])
    test(`not: ${says}`, () => assert.ok(!heard(letter, says)));
  test('but not by the name of one of ours', () =>
    assert.ok(
      !heard(
        { on: '2025-03-04', kind: 'letter sent', by: 'Owen', says: 'Dear Priya, please see below.' },
        'Rang Priya, works Monday',
      ),
    ));
});

test('long rows of words take no long time', () => {
  const begun = performance.now();
  for (const word of [
    'weekly call ',
    'told her ',
    'went through the risk ',
    'agreed weekly ',
    'looked at school ',
    'from 6 march ',
  ])
    actsSaid(word.repeat(20_000));
  assert.ok(performance.now() - begun < 6_000);
});
