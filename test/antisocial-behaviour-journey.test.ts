import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Journey, openJourney, type Walk } from './journey.ts';
import { at, home } from './store/cast.ts';

let journey: Journey;
let walk: Walk;
let work = '';

before(async () => {
  journey = await openJourney('2026-03-02');
  walk = await journey.walk('officer');
});
after(() => journey?.close());

const yes = /^Yes, that is right/;
const press = async (words: RegExp) => {
  await Promise.all([walk.page.waitForNavigation(), walk.page.getByRole('button', { name: words }).last().click()]);
};

describe('a neighbour who bangs on the wall at night and shouted at her son, from the first call to closing', () => {
  test('the call opens a case, whose page of work says what is owed to her today', async () => {
    await walk.go(`/cases/new?home=${home}`);
    await walk.page.fill('#said', 'He bangs on the wall at night and shouted at my son');
    await press(/Next/);
    await walk.page.locator('input[name="family"][value="antisocial behaviour"]').check({ force: true });
    await walk.page.selectOption('#harm', 'verbal abuse');
    await press(/Open the case/);
    const reference = /PR-\d+/.exec(walk.page.url())?.[0];
    assert.ok(reference);
    work = `/cases/${reference}/work/antisocial-behaviour`;
    await walk.follow('The antisocial behaviour');
    assert.match(await walk.main(), /Nobody has assessed the risk yet/);
    assert.match(await walk.main(), /No plan has been agreed/);
    await walk.follow(/^Judge it/);
    await walk.record({ as: 'high harm', why: 'it was aimed at a child, and he lives next door' });
    assert.match(await walk.main(), /High harm, 2 March 2026/);
  });

  test('the risk is asked question by question, and its score worked out', async () => {
    await walk.follow(/^Assess the risk now/);
    assert.match(await walk.main(), /asthma/);
    const answers = { harm: '2', often: '3', growing: '2', next: '2', singled: '1', near: '2', days: '1', health: '1' };
    await walk.record({ ...answers, needs: '1', children: '3', alone: 'not known', before: '0' }, /^Record it and see/);
    const said = await walk.main();
    assert.match(said, /High risk: 27 of 48 points/);
    assert.match(said, /What drove it most: the children in the home/);
    assert.match(said, /Not asked yet: whom they have to turn to/);
    assert.match(said, /Ask today what would keep them safe tonight/);
    await walk.look('antisocial behaviour risk');
  });

  test('a plan says who does what by when, and how often she hears', async () => {
    await walk.follow('A plan of action was agreed with the resident');
    await walk.record({ form: 'written', tells: ['who to call'], actions: ['ring every Friday'], every: '5' });
    await walk.follow(/^Write down an action/);
    const action = { promise: 'fit a noise recorder', who: 'the surveyor' };
    await walk.record({ ...action, 'due-day': '6', 'due-month': '3', 'due-year': '2026' });
    assert.match(await walk.main(), /fit a noise recorder ?the surveyor ?6 March 2026/);
    assert.match(await walk.main(), /hear from us every 5 working days: last on 2 March 2026, next by 9 March 2026/);
  });

  test('another night is added while she is on the phone; the third report brings the right to a review', async () => {
    await walk.done();
    journey.cast.now = at('2026-03-16');
    walk = await journey.walk('officer');
    await walk.go(work);
    await walk.follow(/^Add another incident/);
    await walk.record({ incident: 'banged on the wall until three', harm: 'noise', 'happened-day': '9' });
    await walk.follow(/^Add another incident/);
    await walk.record({ incident: 'followed her son to the bus and threatened him', harm: 'threat' });
    const said = await walk.main();
    assert.match(said, /2 March 2026, 9 March 2026 and 16 March 2026/);
    assert.match(said, /The resident has not been told\. Tell them now/);
    assert.match(said, /One action has slipped/);
    await walk.follow(/^The resident was told of the right/);
    await walk.record({});
    assert.match(await walk.main(), /was told of it on 16 March 2026/);
  });

  test('both sides are heard, and what the other household needs stays off this case', async () => {
    await walk.follow(/^We spoke to the person complained of/);
    await walk.record({ says: 'her son kicks a ball at his door', needs: 'asked, kept on their own record' });
    await walk.follow(/^The person complained of made a complaint/);
    await walk.record({ incident: 'the boy kicks a ball at my door' });
    assert.match(await walk.main(), /Nobody has looked into it yet/);
    await walk.follow(/^We looked into what they said/);
    await walk.record({ finding: 'not borne out', why: 'the neighbour opposite saw nobody there' });
    assert.match(await walk.main(), /Looked into by 16 March 2026: not borne out/);
    assert.match(await walk.main(), /asked what they and their household need on 16 March 2026/);
  });

  test('the whole log can be produced at once, in order, each with its place in the record', async () => {
    await walk.go(work);
    await walk.follow(/^The whole incident log/);
    assert.match(await walk.main(), /3 incidents, in the order they were reported/);
    assert.match(await walk.main(), /3\. Followed her son to the bus/);
    await walk.look('incident log');
  });

  test('on a phone: closing asks first about the live risk, her word and her rights', async () => {
    await walk.done();
    journey.cast.now = at('2026-04-13');
    walk = await journey.walk('officer', 375);
    await walk.go(work);
    await walk.look('antisocial behaviour');
    assert.match(await walk.main(), /serious incident on 16 March 2026, and the risk has not been assessed since/);
    await walk.follow(/^Assess the risk again/);
    await walk.look('risk questions');
    const calm = [
      'harm',
      'often',
      'growing',
      'next',
      'singled',
      'near',
      'days',
      'health',
      'needs',
      'children',
      'alone',
    ];
    const answers = Object.fromEntries([...calm, 'before'].map((name) => [name, '0']));
    await walk.record({ ...answers, near: '2', needs: '1', children: '1' }, /^Record it and see/);
    assert.match(
      await walk.main(),
      /Low risk: 5 of 48 points, assessed on 13 April 2026, 22 fewer than the one before/,
    );
    await walk.follow(/^The case, or a part of it, was closed/);
    await walk.page.fill('[name=why]', 'quiet for four weeks; he signed a good neighbour agreement');
    await walk.page.getByRole('button', { name: /^Today, for: When/ }).click();
    await press(/^Record it/);
    const asked = await walk.main();
    assert.match(asked, /You have not said whether the resident agreed/);
    assert.match(asked, /how to complain or of the right to a case review/);
    assert.match(asked, /“fit a noise recorder” was promised on 2 March 2026 and is still to do/);
    const told = ['why', 'how to open it again', 'complaint', 'case review'];
    await walk.record({ agreed: 'yes', tells: told }, yes);
    const closed = await walk.main();
    assert.match(closed, /Closed on 13 April 2026: quiet for four weeks/);
    assert.match(
      closed,
      /The resident agreed\. They were told why, how to open it again, how to complain and of the right to a case review/,
    );
  });

  test('a lead draws the month’s sample by chance, looks at her case and writes down what she finds', async () => {
    await walk.done();
    walk = await journey.walk('ASB and safeguarding lead');
    await walk.go('/overview');
    await walk.follow('Audit of antisocial behaviour cases');
    await press(/^Draw the sample of March 2026/);
    await walk.look('audit');
    await walk.follow('March 2026');
    assert.match(await walk.main(), /the one case there was/);
    await walk.follow(/^Write down what you find/);
    assert.match(await walk.main(), /Low risk: 5 of 48 points/);
    await walk.look('audit of a case');
    await walk.record({
      risk: 'to be put right',
      plan: 'good',
      says: 'weigh it again the day of a threat, not weeks on',
    });
    assert.match(await walk.main(), /Risk assessment to be put right\. Plan good\. Weigh it again the day of a threat/);
    await walk.look('sample of a month');
  });
});
