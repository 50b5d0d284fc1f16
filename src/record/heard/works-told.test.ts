import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keptBy } from '../complaints/kept-promises.ts';
import { sortOf } from '../complaints/promise.ts';
import { promisesOf } from '../complaints/promises-in-answer.ts';
import type { KindName } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const leak: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'leak', id: 'leak' };
const ordered: StoryEntry = { on: '2025-03-05', kind: 'works ordered', works: 'new trap', for: 'leak' };
const complained: StoryEntry = { on: '2025-03-03', kind: 'complaint received' };
const threatened: StoryEntry = { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' };
const traced: StoryEntry = { on: '2025-03-10', kind: 'cause found', where: 'another property', for: 'leak' };
const asked: StoryEntry = { on: '2025-03-12', kind: 'other owner found', for: 'leak' };

const orderedSum: StoryEntry = {
  ...{ on: '2025-03-28', kind: 'order received', what: 'compensation', sum: '£850', due: '2025-04-30' },
};
const orderedWorks: StoryEntry = { on: '2025-03-28', kind: 'order received', what: 'works', due: '2025-04-30' };

const note = (says: string): StoryEntry => ({ on: '2025-04-07', kind: 'note made', says });
const letter = (says: string): StoryEntry => ({ on: '2025-04-07', kind: 'letter sent', means: 'email', says });
const answer = (words: string, promises?: readonly string[]): StoryEntry => ({
  ...{ on: '2025-04-07', kind: 'response sent', stage: 1, note: words, promises },
});
const visit = (words: string): StoryEntry => ({
  ...{ on: '2025-04-07', kind: 'visit made', outcome: 'inspected', for: 'leak', note: words },
});

/** What stands on the record, the words, and whether they are heard as that kind. */
const tables: Readonly<Partial<Record<KindName, readonly (readonly [readonly StoryEntry[], StoryEntry, boolean])[]>>> =
  {
    'survey made': [
      [
        [leak],
        visit('Trap under the bath is cracked right through and the floorboards are rotten. Needs replacing.'),
        true,
      ],
      [
        [leak, ordered],
        visit('Trap under the bath is cracked right through and the floorboards are rotten. Needs replacing.'),
        false,
      ],
      [[leak], visit('Parked on the front, rang the bell, lady made me a tea'), false],
    ],
    'works completed': [
      [[leak, ordered], note('job shows complete 06/19. reopened it. no idea where the order went'), false],
      [[leak, ordered], note('job closed in error last month, nobody has been'), false],
      [[leak, ordered], note('Job marked complete on the system and closed down.'), true],
      [[leak], note('Job marked complete on the system and closed down.'), false],
      [[leak, ordered], note('Rang her, all dry and she is very pleased with it, job closed.'), false],
    ],
    'moved out': [
      [[leak], note('Family put in the Travelodge on the ring road tonight while the ceiling is down.'), true],
      [[leak], note('She has gone to her mum’s with the children while the ceiling is down.'), false],
      [[leak], note('Told her we will move them to a hotel if the ceiling gets worse.'), false],
    ],
    'case handed over': [
      [[leak], note('Sandra has left, all her cases passed to Imran as of Monday, no handover done.'), true],
      [[leak], note('Keys handed over to the tenant at the office.'), false],
      [[leak], note('Gemma’s cases going to Pritesh from today.'), true],
      [[leak], note('last day today. outstanding stuff is in my folder'), true],
      [[leak], note('took on Mill Ln patch'), true],
      [[leak], note('Today is my final day. My open cases will be reallocated in due course.'), true],
      [[leak], note('I am moving to the income team on 1 May and this will pass to whoever takes the patch.'), true],
      [[leak], note('Covering Nia’s caseload while she is off long term'), true],
      [[leak], note('Case reallocated to Des'), true],
      [[leak], note('All Lorna’s live cases moved over to me'), true],
      [[leak], note('Selwyn has left, this is now with Tom'), true],
      [[leak], note('I finish on Friday, my patch is being shared out'), true],
      [[leak], note('new officer for Mill Lane is Imran as of 7/4'), true],
      [[leak], note('Took over R Hill’s patch 31/3, nobody told me about this one'), true],
      [[leak], note('tenant says it is her last day at work today'), false],
      [[leak], note('case going to panel from today'), false],
      [[leak], note('sent to Pritesh for approval'), false],
      [[leak], note('last day of the notice today'), false],
      [[leak], note('the damp patch is back and it took over an hour to dry'), false],
      [[leak], note('am slot - carp off sick, not covered. rebook'), false],
      [[leak], note('Second notice not out yet, Ivo on leave. Now Jan/Feb.'), false],
      [[leak], note('plumber has left, job now with the roofers'), false],
      [[leak], note('she is moving to her mum’s on 1 May'), false],
      [[leak], note('back from leave on Monday, will look then'), false],
      [[leak], note('her new social worker is Imran as of 7/4'), false],
      [[leak], note('last day today to claim the heating payment'), false],
      [[leak], note('officer visiting, patch of mould above the window now bigger'), false],
    ],
    'response sent': [
      [[complained], note('Stage 1 response sent to Mrs Hill today, upheld in part.'), true],
      [[leak], note('Stage 1 response sent to Mrs Hill today, upheld in part.'), false],
      [[complained], note('Stage 1 response still in draft, waiting on repairs for comments.'), false],
      [[complained], letter('Stage 1. Upheld. I am sorry that we left the holes open. Mandy Croft, complaints.'), true],
      [[complained], letter('Stage 2 response: we have partly upheld your complaint.'), true],
      [[complained], letter('We have logged your complaint at stage 1 and will say by 4 May if it is upheld.'), false],
      [
        [complained],
        letter(
          'Thank you for your complaint, logged at stage 1. We understand it to be about the leak and the wait. You will have an answer by 13 May.',
        ),
        false,
      ],
      [
        [complained],
        letter('You complained on 3 April, and we logged your complaint. This is our stage 1 answer: upheld.'),
        true,
      ],
      [[complained], note('HOS email - please answer her complaint. fwd to home ownership'), false],
      [[complained], note('Manager asked me to reply to her complaint letter today'), false],
      [[complained], note('Her complaint is still unanswered, sent it to repairs for a response'), false],
      [[complained], note('Stage 1 response sent today, she has 20 days to respond.'), true],
      [[complained], note('Sent the stage 1 response and told her how to reply.'), true],
      [[complained], note('Logged as a complaint, stage 1'), false],
      [[complained], note('Stage 1 complaint opened and acknowledged'), false],
      [[complained], note('acknowledged at stage 1, passed to repairs'), false],
      [[complained], note('registered as stage 2 this morning'), false],
      [[complained], note('Stage 1 logged in May. Response issued to her today, upheld in part.'), true],
      [[complained], note('Stage 1 answered today, logged on the tracker'), true],
    ],
    'promise made': [
      [[leak, orderedSum], letter('As the Ombudsman ordered, we will pay you £850 by 30 April.'), false],
      [[leak, orderedSum], letter('We will pay the £850 into your bank by 30 April.'), false],
      [[leak, orderedWorks], letter('The Ombudsman has ordered repairs. We will repair the roof by 30 April.'), false],
      [[leak, orderedSum], letter('The Ombudsman has decided. We will repair the roof by 30 April.'), true],
      [[leak, orderedSum], letter('We will pay you £40 for the taxi by 30 April.'), true],
      [[leak, orderedWorks], letter('We will mend the tap by 10 April.'), true],
      [[leak], letter('We will pay you £850 by 30 April.'), true],
      [[leak], note('Told her the new door will be fitted by the end of the month, my word on it.'), true],
      [[leak], note('She asked whether a new door could be fitted one day.'), false],
      [[leak], letter('We are sorry about Friday. We will pay the hotel up to 16 May by this Wednesday.'), true],
      [[leak], letter('We’ll repair the bath trap by 30 April.'), true],
      [[leak], letter('If you let us have the receipt we will pay you back.'), false],
      [[leak], letter('You said that you will pay by Friday.'), false],
      [[leak], letter('We will not be able to repair it by Friday.'), false],
      [[leak], note('Told tenant I cannot come today, promised to fix it by 20 April'), true],
      [[leak], note('We can’t do it this week but told her the new door will be fitted by 30 April.'), true],
      [[leak], letter('You told us the trap leaks. We will repair it by 30 April.'), true],
      [[leak], letter('We will take a payment of £80 by 30 April.'), false],
      [[leak], letter('We will be charging you £60 for the lock on 30 April.'), false],
      [[leak], letter('We will expect your payment by 30 April.'), false],
      [[leak], letter('We will hold a meeting about the works in the block on 30 April.'), false],
      [[leak], letter('We will take up the floor and replace the pipe by 30 April.'), true],
      [[complained], answer('roof will be replaced by the end of April'), true],
      [[complained], answer('told her she can go to stage 2 within 20 working days'), false],
      [[complained], answer('roof will be replaced by 30 April', ['a new roof']), false],
    ],
    'neighbour refused': [
      [
        [leak, traced, asked],
        note('The chap upstairs still won’t have anybody over the doorstep, says it is not his problem.'),
        true,
      ],
      [[leak, traced, asked], note('The flat above has let our plumber in; joint remade.'), false],
    ],
    'antisocial behaviour reported': [
      [
        [leak],
        note('Rang on the phone in tears, the lads from number 9 kicked her door and threatened to burn her out.'),
        true,
      ],
      [
        [leak],
        note('She came to our office to say the man upstairs spat at her and screams at her every night.'),
        true,
      ],
      [[leak], note('She was shouting and swearing at our staff down the phone, put on the warning list.'), false],
      [[threatened], note('He came at her with a bat on the stairs last night and said he would kill her.'), true],
      [
        [{ ...threatened, on: '2025-04-02', harm: 'weapons' }],
        note('He came at her with a bat on the stairs and said he would kill her.'),
        false,
      ],
      // Loud music last week is not a bat on the stairs.
      [
        [{ ...threatened, on: '2025-04-02' }],
        note('He came at her with a bat on the stairs and said he would kill her.'),
        true,
      ],
      [[{ ...threatened, on: '2025-04-02' }], note('He said the letter we sent held two threats.'), false],
      [[{ ...threatened, on: '2025-04-02' }], note('Told her to ring 999 if he should threaten her again.'), false],
      [[{ ...threatened, on: '2025-04-02' }], note('He kicked my door in last night.'), true],
    ],
    'dissatisfaction shown': [
      [
        [leak],
        {
          on: '2025-04-07',
          kind: 'letter sent',
          by: 'niece',
          says: 'I wish to make a complaint about how my aunt was treated.',
        },
        true,
      ],
      [
        [leak],
        {
          ...{ on: '2025-04-07', kind: 'letter sent', by: 'resident liaison officer' },
          says: 'I wish to make a complaint about how my aunt was treated.',
        },
        false,
      ],
      [[leak], { on: '2025-04-07', kind: 'letter sent', says: 'If you wish to make a complaint, this is how.' }, false],
    ],
  };

for (const [kind, rows] of Object.entries(tables))
  describe(`heard as ${kind}`, () => {
    for (const [before, told, expected] of rows)
      test(`${expected ? '' : 'not: '}${'says' in told ? told.says : told.note}, after ${before.map((one) => one.kind).join(', ')}`, () => {
        const heard = heardIn(readingOf([...before, told])).map((entry) => entry.kind);
        assert.equal(heard.includes(kind as KindName), expected, heard.join(', '));
      });
  });

describe('the weak words of an answer that stands in a letter', () => {
  const complained: StoryEntry = { on: '2025-03-03', kind: 'complaint received', points: ['the lift'] };
  const wordingOf = (sorry: string) => {
    const says = `Dear Mrs Oduya, this is our answer at stage 1 to your complaint about the lift, which was out for five weeks in the winter and is upheld. ${sorry} We will inspect it each month.`;
    const heard = heardIn(readingOf([complained, { on: '2025-03-17', kind: 'letter sent', says }]));
    return heard.flatMap((one) => (one.kind === 'response sent' ? [one.wording] : []));
  };
  const rows: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['We are sorry for any inconvenience.', ['any']],
    ['We are sorry, but the part was hard to find.', ['but']],
    ['We apologise if you were upset.', ['if']],
    ['We are sorry that you could not leave your home.', undefined],
  ];
  for (const [sorry, expected] of rows) test(sorry, () => assert.deepEqual(wordingOf(sorry), [expected]));
});

/** What is heard as promised, with the day, and what kept it. */
const wordToCome: readonly (readonly [string, readonly StoryEntry[], string | undefined, string | undefined])[] = [
  ['door shuts now. both closers to be renewed. will write when', [], 'an answer', undefined],
  [
    'door shuts now. both closers to be renewed. will write when',
    [{ on: '2025-03-12', kind: 'resident updated', means: 'email', says: 'the closers come on 8 April' }],
    ...(['an answer', 'resident updated'] as const),
  ],
  ['will ring when the part is in', [], undefined, undefined],
  ['we will ring when the part is in, by 20 March at the latest', [], 'an answer', undefined],
  ['new steel on order, will ring with a date', [], 'an answer', undefined],
  [
    'told him we will renew both closers. will write when',
    [{ on: '2025-03-12', kind: 'resident updated', means: 'email', says: 'the closers come on 8 April' }],
    ...(['works', undefined] as const),
  ],
];

describe('a word to come is kept by it', () => {
  for (const [says, then, sort, kept] of wordToCome)
    test(`${says}: ${kept ?? 'not yet'}`, () => {
      const reading = readingOf([
        ...[{ on: '2025-03-03', kind: 'repair reported', problem: 'fire door does not shut' } as StoryEntry],
        ...[{ on: '2025-03-05', kind: 'resident updated', means: 'email', says } as StoryEntry, ...then],
      ]);
      const whole = reading.with(heardIn(reading));
      const [made] = whole.of('promise made');
      assert.equal(made && sortOf(made), sort);
      assert.equal(made && keptBy(whole, made)?.kind, kept);
    });
});

describe('what we do every week', () => {
  const promised = (says: string) =>
    heardIn(readingOf([leak, letter(says)])).some(({ kind }) => kind === 'promise made');
  for (const says of [
    'I will ring you every Tuesday and Friday morning.',
    'We will call you every week until it is mended.',
    'I will email you each Friday with how things stand.',
    'We will text you every other Monday',
  ])
    test(`is no promise of a day: ${says}`, () => assert.ok(!promised(says)));
  for (const says of [
    'We will mend every window by Friday 25 April.',
    'We will renew the trap by Friday 25 April. I will ring you every Tuesday.',
  ])
    test(`and this is one: ${says}`, () => assert.ok(promised(says)));
});

describe('what a letter that answers a complaint decides and promises', () => {
  const answered = (says: string) =>
    heardIn(
      readingOf([
        complained,
        letter(
          `Stage 1 response. You complained about the leak in your kitchen and the months it took us. ${says} If you are not satisfied you can ask for stage 2.`,
        ),
      ]),
    ).find((one) => one.kind === 'response sent');
  const rows: readonly (readonly [string, string | undefined, number])[] = [
    ['I uphold your complaint. We will serve the letter by 28 April and write to you by the same date.', 'upheld', 1],
    ['Your complaint is upheld. We will mend the tap by 2 May. We will pay £300 by 9 May.', 'upheld', 2],
    ['I have partly upheld your complaint, as we came late.', 'partly upheld', 0],
    ['We uphold the complaint in part.', 'partly upheld', 0],
    ['We uphold the delay and do not uphold the rest.', 'partly upheld', 0],
    ['I do not uphold your complaint, because we came in time.', 'not upheld', 0],
    ['The complaint has not been upheld.', 'not upheld', 0],
    ['Decision: upheld. You can expect the plasterer by 1 May.', 'upheld', 0],
    ['I am sorry that we left it so long.', undefined, 0],
    ['You asked us to uphold it by 1 May. The decision is below.', undefined, 0],
  ];
  for (const [says, decision, promises] of rows)
    test(says, () => {
      const response = answered(says);
      assert.equal(response?.decision, decision);
      assert.equal(response === undefined ? 0 : promisesOf(response).length, promises);
    });
});
