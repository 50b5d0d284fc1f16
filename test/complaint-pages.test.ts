import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { soundsUnhappy } from '../src/record/complaints/unhappy-words.ts';
import { type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let priya: Visitor;

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000301', 'repairs', [
    ['repair reported', '2026-02-02', { problem: 'leak' }],
    ['resident chased', '2026-03-04', { says: 'I am fed up, nobody listens to me' }],
  ]);
  await cast.open('PR-000302', 'complaints', [
    ['complaint received', '2026-01-12', { points: ['the leak', 'how I was spoken to'], seeks: ['the leak mended'] }],
    ['complaint acknowledged', '2026-01-26', { stage: 1 }],
    ['resident chased', '2026-02-10', {}],
    ['case linked', '2026-02-11', { other: 'PR-000301' }],
    ['remedy offered', '2026-02-20', { sort: 'compensate', sum: 15_000, why: 'the time it took' }],
    ['money paid', '2026-02-25', { sum: 10_000 }],
    ['Ombudsman took up complaint', '2026-03-01', { reference: '202600001' }],
    ['Ombudsman asked for evidence', '2026-03-02', { due: '2026-03-20', what: ['the record'] }],
    ['order received', '2026-03-03', { what: 'apology', due: '2026-03-31', owner: 'Ada Lovell' }],
  ]);
  priya = await cast.signIn('priya');
});
after(() => cast.close());

describe('whether words sound unhappy', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['I am fed up with waiting', true],
    ['This is the third time of asking', true],
    ['It’s not good enough, you’ve let us down', true],
    ['Nobody ever listens', true],
    ['I want to complain', true],
    ['I’m going to the Ombudsman', true],
    ['Please could somebody ring me about Friday', false],
    ['The tap drips', false],
    ['Thank you, I am happy with the work', false],
    ['The carer can let the operative in', false],
  ];
  for (const [words, expected] of rows) test(words, () => assert.equal(soundsUnhappy(words), expected));
});

describe('is this a complaint?', () => {
  test('quotes what was said as it was said, and where in the home is no part of it', async () => {
    await cast.open('PR-000399', 'repairs', [
      [
        'repair reported',
        '2026-03-04',
        { problem: 'Water comes in. Nobody ever listens.', effect: 'Up all night.', place: 'kitchen' },
      ],
    ]);
    const page = mainOf((await priya.get('/cases/PR-000399')).body);
    assert.match(page, /“Water comes in\. Nobody ever listens\. Up all night\.”/);
  });

  test('is asked where words sound unhappy, once, and the complaint counts from the first words', async () => {
    const page = await priya.get('/cases/PR-000301');
    assert.match(mainOf(page.body), /Is this a complaint\? On 4 March 2026: “I am fed up, nobody listens to me”/);
    const form =
      /<form method="post" action="\/cases\/PR-000301\/complaint\/question"[\s\S]*?<\/form>/.exec(page.body)?.[0] ?? '';
    const unanswered = await priya.post('/cases/PR-000301/complaint/question', hiddenIn(form));
    assert.equal(unanswered.statusCode, 422);
    assert.match(mainOf(unanswered.body), /Choose what it is/);
    const done = await priya.post('/cases/PR-000301/complaint/question', { ...hiddenIn(form), answer: 'yes' });
    assert.equal(done.statusCode, 303);
    const seen = mainOf((await priya.get(String(done.headers.location))).body);
    assert.doesNotMatch(seen, /Is this a complaint\?/);
    assert.match(seen, /A complaint was received: I am fed up, nobody listens to me/);
    assert.match(
      mainOf((await priya.get('/cases/PR-000301/complaint')).body),
      /Opened A complaint was received[^(]*\(4 March 2026\)/,
    );
  });
});

describe('is this a complaint, where several things were said?', () => {
  const wants = 'Heating off since Thursday, rang twice and nobody came. Wants to complain';
  const angry = 'I am fed up of asking who pays for the electric';
  const form = (body: string) =>
    /<form method="post" action="[^"]*\/complaint\/question"[\s\S]*?<\/form>/.exec(body)?.[0] ?? '';
  const openWithBoth = async (reference: string) => {
    await cast.open(reference, 'repairs', [
      ['repair reported', '2026-03-02', { problem: wants }],
      ['note made', '2026-03-05', { says: angry }],
    ]);
    return priya.get(`/cases/${reference}`);
  };

  test('asks about the first words, and shows the later ones with them', async () => {
    const page = mainOf((await openWithBoth('PR-000331')).body);
    assert.match(page, new RegExp(`Is this a complaint\\? On 2 March 2026: “${wants}”`));
    assert.match(page, new RegExp(`Said later, and asked about next: On 5 March 2026: “${angry}”`));
  });

  test('a complaint counts from the first words, and the later ones belong to it', async () => {
    const page = await openWithBoth('PR-000332');
    const done = await priya.post('/cases/PR-000332/complaint/question', {
      ...hiddenIn(form(page.body)),
      answer: 'yes',
    });
    const seen = mainOf((await priya.get(String(done.headers.location))).body);
    assert.doesNotMatch(seen, /Is this a complaint\?/);
    assert.match(mainOf((await priya.get('/cases/PR-000332/complaint')).body), /Opened [^(]*\(2 March 2026\)/);
  });

  test('what is settled of the first words leaves the later ones to be asked about', async () => {
    const page = await openWithBoth('PR-000333');
    const sent = { ...hiddenIn(form(page.body)), answer: 'not unhappy' };
    const done = await priya.post('/cases/PR-000333/complaint/question', sent);
    const seen = mainOf((await priya.get(String(done.headers.location))).body);
    assert.match(seen, new RegExp(`Is this a complaint\\? On 5 March 2026: “${angry}”`));
    assert.doesNotMatch(seen, /Said later/);
    assert.doesNotMatch(seen, /log the complaint|Offer the choice to complain/, 'the answer itself is no complaint');
    assert.match(seen, /Asked about what was said on 2 March 2026: it was not meant against us/);
  });
});

describe('is this a complaint, of words in any entry?', () => {
  const entries = [
    ['visit made', { note: 'She is furious with us and says nobody ever listens to her' }],
    ['visit made', { note: 'wants to make a complaint about the plumber' }],
    ['appointment missed', { note: 'waited in all day for them, rang and was cut off' }],
    ['resident confirmed fixed', { note: 'works now, but not happy with the way he was spoken to' }],
  ] as const;
  entries.forEach(([kind, fields], place) => {
    test(`${kind}: ${fields.note}`, async () => {
      const reference = `PR-00032${place}`;
      await cast.open(reference, 'repairs', [
        ['repair reported', '2026-02-02', { problem: 'leak' }],
        [kind, '2026-03-04', fields],
      ]);
      const page = mainOf((await priya.get(`/cases/${reference}`)).body);
      assert.match(page, new RegExp(`Is this a complaint\\? On 4 March 2026: “${fields.note}”`));
    });
  });
});

describe('the page of a complaint', () => {
  test('says where each stage stands, by both readings after a late acknowledgement, and what would be missed next', async () => {
    const page = mainOf((await priya.get('/cases/PR-000302/complaint')).body);
    assert.match(page, /Acknowledge by 19 January 2026 Acknowledged 26 January 2026 Answer by 2 February 2026/);
    assert.match(page, /We count from 19 January 2026.*it would be 9 February 2026/);
    assert.match(page, /Late now .*it was due by \d+ \w+ 2026/);
    assert.match(page, /The next failing would show on 21 March 2026, unless this is done by 20 March 2026/);
    assert.match(page, /They have had to ask again once since they complained/);
  });

  test('says who may decide a stage, and has what may come next where the stage stands', async () => {
    await cast.open('PR-000310', 'complaints', [
      ['complaint received', '2026-02-02', { id: 'dripping', points: ['the drip'] }],
      ['response sent', '2026-02-13', { for: 'dripping', stage: 1, decision: 'upheld', reviewer: 'Ada Lovell' }],
    ]);
    const { body } = await priya.get('/cases/PR-000310/complaint');
    const links = [...body.matchAll(/href="([^"]+)">([^<]+)<span class="govuk-visually-hidden">: (Stage \d)</g)];
    const to = (stage: string, says: string) => links.find(([, , said, of]) => said === says && of === stage)?.[1];
    assert.equal(to('Stage 1', 'Weigh how to put it right'), '/cases/PR-000310/redress');
    for (const says of ['An apology was given', 'The resident asked for stage 2']) {
      const form = await priya.get(to('Stage 1', says)?.replaceAll('&amp;', '&') ?? '');
      assert.equal(form.statusCode, 200);
      assert.match(mainOf(form.body), new RegExp(says));
    }
    await cast.open('PR-000309', 'complaints', [['complaint received', '2026-03-02', { points: ['the noise'] }]]);
    const open = await priya.get('/cases/PR-000309/complaint');
    assert.match(mainOf(open.body), /Who may decide stage 1 Anyone may, except a person the complaint is about\./);
    assert.doesNotMatch(open.body, /The resident asked for stage 2/);
    assert.match(open.body, /Weigh how to put it right/);
  });

  test('tells the money, the Ombudsman’s orders with owner and day, and what happened on the linked case', async () => {
    const page = mainOf((await priya.get('/cases/PR-000302/complaint')).body);
    assert.match(page, /£150 was offered on 20 February 2026 \(the time it took\)/);
    assert.match(page, /£50 is still to be paid/);
    assert.match(page, /1 March 2026: The Ombudsman took up the complaint: 202600001/);
    assert.match(page, /to be sent by 20 March 2026/);
    assert.match(page, /Apology Ada Lovell 31 March 2026 not shown to be done/);
    assert.match(page, /PR-000301: repairs case 2 February 2026: you told us of a repair: “leak”/);
  });

  test('says of each order what the meeting and the lesson say, and closes none by a note that names none', async () => {
    const due = { owner: 'Ada Lovell', due: '2026-03-20' };
    await cast.open('PR-000312', 'complaints', [
      ['complaint received', '2025-12-01', { points: ['the roof'] }],
      ['order received', '2026-02-20', { ...due, what: 'works' }],
      ['order received', '2026-02-20', { ...due, what: 'compensation', sum: 60_000 }],
      ['order received', '2026-02-20', { ...due, id: 'policy', what: 'review' }],
      ['order complied with', '2026-02-25', {}],
      ['order complied with', '2026-02-25', { for: 'policy' }],
      ['remedy offered', '2026-02-01', { id: 'offer', sort: 'compensate', sum: 20_000 }],
      ['money paid', '2026-02-26', { sum: 60_000, offset: true }],
    ]);
    const page = mainOf((await priya.get('/cases/PR-000312/complaint')).body);
    assert.match(page, /Works Ada Lovell 20 March 2026 not shown to be done/);
    assert.match(page, /Compensation, £600 Ada Lovell 20 March 2026 not shown to be done/);
    assert.match(page, /Review Ada Lovell 20 March 2026 done on 25 February 2026, no proof on record/);
    assert.match(page, /set against arrears, and nothing on record says that they agreed/);
    assert.match(page, /£600 of what was ordered is still to be paid/);
    const meeting = mainOf((await priya.get('/complaints-meeting')).body);
    for (const says of ['works, by 20 March 2026', 'compensation, by 20 March 2026', 'review, by 20 March 2026'])
      assert.ok(meeting.includes(`Ordered: ${says}`), says);
    assert.match(meeting, /Ada Lovell has it\. Done on 25 February 2026, no proof on record/);
  });

  test('takes what was found on a point, with the entries it rests on, and the letter says it', async () => {
    const address = '/cases/PR-000302/complaint/points/0';
    const form = await priya.get(address);
    assert.match(mainOf(form.body), /PR-000302 The leak/);
    const refused = await priya.post(address, hiddenIn(form.body));
    assert.equal(refused.statusCode, 422);
    assert.match(mainOf(refused.body), /Choose whether it is ours to answer/);
    const supports = /name="supports"[^>]*value="([^"]+)"/.exec(form.body)?.[1] ?? '';
    assert.notEqual(supports, '');
    const answers = {
      ...hiddenIn(form.body),
      responsible: 'ours',
      decision: 'upheld',
      reasons: 'We did not come',
      supports,
    };
    assert.equal((await priya.post(address, answers)).statusCode, 303);
    assert.match(
      mainOf((await priya.get('/cases/PR-000302/complaint')).body),
      /Ours to answer Yes Decision Upheld Reasons We did not come Rests on/,
    );
    const letter = (await priya.get('/cases/PR-000302/letters/stage-1')).body;
    assert.match(letter, /“the leak”\. Decision: upheld\. We did not come\./);
    assert.equal((await priya.get('/cases/PR-000302/complaint/points/7')).statusCode, 404);
  });

  test('what was found of one point leads back to the others, and says what it moved', async () => {
    await cast.open('PR-000334', 'complaints', [
      ['complaint received', '2026-03-02', { points: ['the drip', 'the wait'] }],
    ]);
    const form = await priya.get('/cases/PR-000334/complaint/points/0');
    assert.match(mainOf(form.body), /PR-000334 The drip/);
    const sent = { ...hiddenIn(form.body), responsible: 'ours', found: 'It dripped', decision: 'upheld' };
    const done = await priya.post('/cases/PR-000334/complaint/points/0', sent);
    assert.match(String(done.headers.location), /^\/cases\/PR-000334\/complaint\?recorded=/);
    const page = mainOf((await priya.get(String(done.headers.location))).body);
    assert.match(page, /It is on the record\. Now owed: Say which entries/);
    assert.match(page, /Write what was found : the wait/);
    const again = await priya.post('/cases/PR-000334/complaint/points/0', sent);
    assert.equal(
      again.headers.location,
      done.headers.location,
      'sent twice is taken once, and leads to the same place',
    );
  });
});
