import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KindName } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';
import { goesThroughIt } from './put-right-heard.ts';

const note = (says: string, on = '2025-03-04'): StoryEntry => ({ on, kind: 'note made', says });
const hears = (kind: KindName, ...entries: readonly StoryEntry[]) =>
  heardIn(readingOf(entries)).some((one) => one.kind === kind);

const handovers: readonly (readonly [string, boolean])[] = [
  ['Took over from Piotr. Sat down with him and went through the file line by line using the handover list.', true],
  [
    'Took on from Rachel. Went thru the whole case with her against the handover checklist: evidence, plan, dates.',
    true,
  ],
  ['Sandra’s cases passed to me today. Handover checklist done, all open items on it.', true],
  ['I have this case from Lee as of Monday, gone through everything with him today.', true],
  ['Took over from Lee. No handover list done.', false],
  ['I have taken over from Colin. We should go through the file with him when he is back.', false],
  ['Case now with me as Lee left. Nothing came with it, no list of what is outstanding.', false],
  ['Took on from Rachel. Went through the letter with the tenant.', false],
  ['Rent letter handed over and gone through line by line.', false],
  ['There was no handover and no note of what is open, so I am reading from the start.', false],
];

describe('a case gone through when it changed hands', () => {
  for (const [words, expected] of handovers)
    test(`${expected ? '' : 'not: '}${words}`, () => assert.equal(goesThroughIt(words), expected));

  const left = 'Sandra has left, all her cases passed to Imran as of Monday.';
  test('answers a hand-over told in the same note, or in one soon before', () => {
    const gone = `${left} Went through the file with her line by line, handover checklist done.`;
    assert.ok(hears('handover check completed', note(gone)));
    assert.ok(hears('handover check completed', note(left), note('handover checklist done', '2025-03-06')));
  });
  test('answers none that was written down, nor one of long before', () => {
    const written: StoryEntry = { on: '2025-03-03', kind: 'case handed over', to: 'Imran' };
    assert.ok(!hears('handover check completed', written, note('handover checklist done')));
    assert.ok(!hears('handover check completed', note(left), note('handover checklist done', '2025-05-06')));
  });
});

describe('a missed visit made good', () => {
  const missed = note('Stayed in from 8 for the shower fitters, nobody turned up or phoned.', '2025-03-03');
  const rows: readonly (readonly [string, boolean])[] = [
    ['Rang her at 1. Said sorry, the wrong week was typed. New date agreed with her: tomorrow.', true],
    ['Spoke to her, apologised for Monday, rebooked for Thursday am.', true],
    ['Apologised. Agreed another appointment with her for the 14th.', true],
    ['Said sorry to her for the wait.', false],
    ['Rebooked for Thursday am.', false],
    ['Should say sorry. New date to be agreed.', false],
    ['Rang to say sorry, no answer. Rebooked for Thursday.', false],
    ['She wants somebody to say sorry and a new date given.', false],
  ];
  for (const [words, expected] of rows)
    test(`${expected ? '' : 'not: '}${words}`, () =>
      assert.equal(hears('missed visit put right', missed, note(words)), expected));

  test('is heard wherever the two notes stand within the day', () => {
    const at = note('Apologised, rebooked for Thursday am.', '2025-03-04T13:00');
    assert.ok(hears('missed visit put right', { ...missed, on: '2025-03-04' } as StoryEntry, at));
  });
  test('answers none that was written down', () => {
    const written: StoryEntry = { on: '2025-03-03', kind: 'appointment missed' };
    assert.ok(!hears('missed visit put right', written, note('Apologised, rebooked for Thursday am.')));
  });
});

describe('what was done about trouble that was itself only heard', () => {
  const told = note('Man at 16 kicked her door last night and said he would smash her face.', '2025-03-03');
  const written: StoryEntry = { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat' };
  const letter = (says: string, by?: string): StoryEntry =>
    ({ on: '2025-03-07', kind: 'letter sent', says, ...(by && { by }) }) as StoryEntry;
  const rows: readonly (readonly [KindName, StoryEntry, boolean])[] = [
    ['action plan agreed', letter('Dear Miss Hill, here is the action plan we agreed: I ring you on Tuesdays.'), true],
    ['action plan agreed', letter('I enclose your action plan. We look at it together on 27 June.'), true],
    ['action plan agreed', letter('We will send you an action plan next week.'), false],
    ['action plan agreed', letter('There is no action plan yet.'), false],
    ['action plan agreed', letter('Here is the action plan she sent me.', 'tenant'), false],
    [
      'person complained of spoken to',
      note('Visited Mr Dyce. Put the allegation to him, he said he’d had a drink.'),
      true,
    ],
    ['person complained of spoken to', note('Saw next door at 16, denies it. Told him it must stop.'), true],
    ['person complained of spoken to', note('Called at 16, no answer.'), false],
    ['person complained of spoken to', note('Need to put the allegation to him.'), false],
    ['partners brought together', note('Visited Mr Dyce with PC Tolland, warned him.'), true],
    ['partners brought together', note('Agreed with PC Tolland that we speak every Monday.'), true],
    ['partners brought together', note('Told her to ring the police.'), false],
    ['partners brought together', note('To visit with PC Tolland next week.'), false],
  ];
  for (const [kind, entry, expected] of rows)
    test(`${expected ? '' : 'not '}${kind}: ${'says' in entry && entry.says}`, () =>
      assert.equal(hears(kind, told, entry), expected));

  test('a plan that was only heard is looked at again as often as a note says so', () => {
    const plan = letter('Dear Miss Hill, here is the action plan we agreed.');
    const reviews = (...said: readonly string[]) =>
      heardIn(
        readingOf([told, plan, ...said.map((says, place) => note(says, `2025-04-${String(10 + place)}`))]),
      ).filter(({ kind }) => kind === 'action plan reviewed').length;
    const done = [
      'Plan gone through with Miss K as agreed, court date added.',
      'Reviewed action plan with her. Quiet.',
    ];
    assert.equal(reviews(...done, 'Weekly call. Plan looked at again with her, no change.'), 3);
    assert.equal(
      reviews('Plan to be reviewed next week.', 'Plan not looked at since March.', 'Floor plan reviewed.'),
      0,
    );
  });

  test('answers nothing that was written down', () => {
    for (const [kind, entry, expected] of rows) if (expected) assert.ok(!hears(kind, written, entry), kind);
  });
});

describe('what was learned from what the Ombudsman found', () => {
  const found = note(
    'Ombudsman decision in, maladministration for the missed visits. Order: review by 26 May.',
    '2025-03-03',
  );
  const rows: readonly (readonly [string, boolean])[] = [
    ['Review signed off. What we should have done differently: ring the same day. Owner is Theo, by 1 June.', true],
    ['Lessons learned: log every leak as one case. Bev to change the script by 30 June.', true],
    ['Learning from this case: nobody checked what the contractor had not done. Sam has it, from May.', true],
    ['Wrote up what we would do differently: one named person, calls back in a day. Jo to own.', true],
    ['What went wrong and what we have learned is on file, action is with Denise for 1 June.', true],
    ['Review done. We learned that repeat reports were closed as duplicates, so from now on they are linked.', true],
    ['Learning recorded: check voids photos first.', true],
    ['We could have done this better: a survey after the second report, not the fifth. Owner Kim, June.', true],
    ['Learning log completed for this one, owner Asif.', true],
    ['What we’d do differently next time = join up the teams. Agreed w managers, Lee leading.', true],
    ['Lessons learned session to be booked', false],
    ['Ombudsman wants to know what we have learned', false],
    ['She asked what lessons we had learned', false],
    ['Learning disability nurse rang about her support', false],
    ['Need to write up the learning from this', false],
    ['No learning recorded as yet', false],
    ['He says we should have done it differently', false],
    ['Went to the learning from complaints webinar', false],
    ['Son goes to the learning centre on Tuesdays', false],
    ['Contractor should have done the seal differently, told him so', false],
  ];
  for (const [words, expected] of rows)
    test(`${expected ? '' : 'not: '}${words}`, () =>
      assert.equal(hears('learning recorded', found, note(words, '2025-05-20')), expected));
  test('or from a complaint that our letter upheld', () =>
    assert.ok(
      hears(
        'learning recorded',
        { on: '2025-03-03', kind: 'complaint received' },
        {
          ...{ on: '2025-03-14', kind: 'letter sent', means: 'letter' },
          says: 'This is our stage 1 response to your complaint that the fitters did not come. Decision: upheld. Reason: we typed the wrong week on the order. I am sorry that you waited in.',
        },
        note('Learning logged: planners to ring contractors the day before, owner D Rowe, from 21 July.', '2025-04-01'),
      ),
    ));
  test('is heard for nothing else', () =>
    assert.ok(!hears('learning recorded', note('Lessons learned: log every leak as one case.', '2025-05-20'))));
});
