import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { boxes, type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let priya: Visitor;
const today = '2026-03-06';

before(async () => {
  cast = await openCaseworkApp(today);
  await cast.open('PR-000801', 'hazards', [['hazard reported', '2026-03-05', { hazard: 'damp and mould' }]]);
  await cast.open('PR-000802', 'repairs', [['repair reported', '2026-02-02', { problem: 'back door does not lock' }]]);
  await cast.open('PR-000803', 'asbestos', [['asbestos suspected', '2026-02-02', { place: 'bathroom ceiling' }]]);
  await cast.open('PR-000804', 'pests', [['repair reported', '2026-02-02', { problem: 'mice' }]]);
  await cast.open('PR-000805', 'hazards', [['hazard reported', '2026-03-05', { hazard: 'excess cold' }]]);
  priya = await cast.signIn('priya');
});
after(() => cast.close());

const page = async (reference: string, work: string) =>
  mainOf((await priya.get(`/cases/${reference}/work/${work}`)).body);

/** Sends a form of a case and gives the answer: on the record, or the form again with what it asks. */
async function send(path: string, fields: Record<string, string>) {
  const form = await priya.get(path);
  assert.equal(form.statusCode, 200, path);
  const sent = { ...hiddenIn(form.body), ...boxes(today), ...fields };
  return priya.post(path.split('?')[0] ?? '', sent);
}

/** Sends it and, where it asks whether that is right, says yes. */
async function record(path: string, fields: Record<string, string>) {
  const first = await send(path, fields);
  if (first.statusCode === 303) return first;
  assert.equal(first.statusCode, 200, mainOf(first.body));
  const again = await priya.post(path.split('?')[0] ?? '', {
    ...hiddenIn(first.body),
    ...boxes(today),
    ...fields,
  });
  assert.equal(again.statusCode, 303, mainOf(again.body));
  return again;
}

describe('judging a hazard', () => {
  test('asks for a test and a reason, keeps what was written, and says what is wrong', async () => {
    const refused = await send('/cases/PR-000801/judgement', { more: 'the cot stands there' });
    assert.equal(refused.statusCode, 422);
    const says = mainOf(refused.body);
    assert.match(says, /Choose which of these is true.*Write what makes it so/);
    assert.match(refused.body, /the cot stands there/);
  });

  test('asks again before mould is called no risk to a small boy with asthma', async () => {
    const asked = await send('/cases/PR-000801/judgement', {
      criterion: 'no real risk to these people',
      why: 'small patch',
    });
    assert.equal(asked.statusCode, 200);
    assert.match(
      mainOf(asked.body),
      /lasting harm to somebody who lives here \(son: .*weighed nothing of what is known/,
    );
  });

  test('the form everybody shares leads to it, and what it asked for comes along', async () => {
    const gone = await priya.get('/cases/PR-000801/record/hazard-triaged?work=hazard');
    assert.equal(gone.statusCode, 303);
    assert.equal(gone.headers.location, '/cases/PR-000801/judgement?work=hazard');
  });

  test('what the household told of abuse is not there to be copied onto the case', async () => {
    await cast.tell('need disclosed', '2026-03-01', { person: 'resident', needs: ['survivor of domestic abuse'] });
    const lead = await cast.signIn('lee');
    const form = await lead.get('/cases/PR-000801/judgement');
    assert.doesNotMatch(form.body, /name="weighed" value="[^"]*abuse/);
    assert.match(form.body, /name="weighed" value="son: asthma"/);
  });

  test('a hazard the law does not count yet says from when it does', async () => {
    assert.match(
      await page('PR-000805', 'hazard'),
      /Excess cold: not counted as significant yet \(from 30 November 2026\)\. Until then our own default holds/,
    );
  });
});

describe('a door that stays shut', () => {
  test('a visit nobody let in asks the same, and a worry leads on to safeguarding', async () => {
    const asked = await send('/cases/PR-000802/record/visit-made', { outcome: 'no access' });
    assert.match(mainOf(asked.body), /You have not said how the resident was tried.*who chose the time.*worried/);
    await record('/cases/PR-000802/record/visit-made', {
      outcome: 'no access',
      tried: 'phone',
      chosen: 'us',
      safeguarding: 'worried',
    });
    const says = await page('PR-000802', 'getting-in');
    assert.match(says, /Tried by phone; at a time we chose\. Whoever came was worried about somebody’s safety/);
    assert.match(says, /decide whether this needs a safeguarding referral/i);
  });

  test('cannot close the case or have its works refused, whatever reason is given, until somebody has asked why; nor be the reason after', async () => {
    for (const why of ['no access', 'nothing more to do']) {
      const refused = await send('/cases/PR-000802/record/case-closed', { why });
      assert.equal(refused.statusCode, 422, why);
      assert.match(mainOf(refused.body), /nobody has asked why yet\. Before anything is closed, ask the resident why/);
      assert.ok(refused.body.includes(why));
      const works = await send('/cases/PR-000802/record/works-refused', { why });
      assert.equal(works.statusCode, 422, why);
      assert.match(mainOf(works.body), /nobody has asked why yet\. Before any works are refused, ask the resident why/);
    }
    await record('/cases/PR-000802/record/access-worked-through', { reason: 'in hospital', offered: 'Monday' });
    const still = await send('/cases/PR-000802/record/case-closed', { why: 'unable to gain access' });
    assert.equal(still.statusCode, 422);
    assert.match(mainOf(still.body), /Not getting in cannot be the reason a case is closed/);
    const works = await send('/cases/PR-000802/record/works-refused', { why: 'tenant would not give access' });
    assert.match(mainOf(works.body), /Not getting in cannot be the reason works are refused/);
    const asked = await send('/cases/PR-000802/record/case-closed', { why: 'the resident mended it' });
    assert.match(mainOf(asked.body), /Nobody has been inside since the door stayed shut on 6 March 2026/);
  });
});

describe('a repair', () => {
  test('left to planned works shows what was weighed, what was not, and who approved it', async () => {
    await record('/cases/PR-000802/record/left-to-planned-works', { assessed: 'how soon' });
    assert.match(await page('PR-000802', 'repair'), /How soon How sure, how serious and who lives there Nobody/);
    await record('/cases/PR-000802/record/planned-works-overridden', {
      why: 'it does not lock',
      approved: 'Mo Farrell',
    });
    assert.match(
      await page('PR-000802', 'repair'),
      /done sooner, approved by Mo Farrell; the reasons: it does not lock/,
    );
  });

  test('the fifth visit without a fix says who has not been told', async () => {
    await record('/cases/PR-000802/record/visit-made', { outcome: 'no works', visits: '5' });
    await record('/cases/PR-000802/record/escalated', { to: 'manager' });
    const says = await page('PR-000802', 'repair');
    assert.match(says, /5 visits without a fix/);
    assert.match(says, /The manager was told on 6 March 2026.*The head of service has not been told/);
  });

  test('what the resident paid for is decided on, and the money follows', async () => {
    await record('/cases/PR-000802/record/cost-met-by-resident', { what: 'a padlock', sum: '12.50' });
    const form = /href="([^"]*reimbursement-considered[^"]*)"/.exec(
      (await priya.get('/cases/PR-000802/work/repair')).body,
    );
    await record((form?.[1] ?? '').replace(/&#38;|&amp;/g, '&'), { decision: 'pay' });
    const says = await page('PR-000802', 'repair');
    assert.match(says, /A padlock, £12\.50 Pay, 6 March 2026 No The money for a padlock was paid/);
  });
});

describe('asbestos and pests', () => {
  test('asbestos goes from suspicion to a plan that is looked at again within the year', async () => {
    await record('/cases/PR-000803/record/asbestos-inspected', { result: 'present' });
    await record('/cases/PR-000803/record/asbestos-options-told', { options: 'seal it\ntake it out', move: 'no' });
    await record('/cases/PR-000803/record/asbestos-plan-made', { says: 'sealed; told before any drilling' });
    const says = await page('PR-000803', 'asbestos');
    assert.match(says, /Nobody drills, cuts or sands here/);
    assert.match(says, /The options: seal it and take it out\. No move is needed/);
    assert.match(says, /looked at again by 6 March 2027/);
  });

  test('pests are treated, and the ways in are closed', async () => {
    assert.match(await page('PR-000804', 'pests'), /They come in from outside.*Nothing has been done to keep them out/);
    await record('/cases/PR-000804/record/pests-treated', { what: 'mice, bait boxes' });
    await record('/cases/PR-000804/record/proofing-done', { what: 'holes round the pipes' });
    const says = await page('PR-000804', 'pests');
    assert.match(says, /The pests were treated: mice, bait boxes/);
    assert.match(says, /The works that keep pests out were done: holes round the pipes/);
  });
});
