import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eraseBody } from '../src/store/erasure.ts';
import { systemScope } from '../src/store/scope.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from './browser.ts';
import { boxes, type CaseworkApp, hiddenIn, householdPage, openCaseworkApp } from './casework-app.ts';
import { landlord } from './store/cast.ts';

let cast: CaseworkApp;

const incident = { id: 'threat', harm: 'threat', incident: 'he threatened to hurt her on the stairs' } as const;
const says = 'went through the risk with her this morning, high. she is frightened of him';
const note = { id: 'told', says, by: 'Priya Nair' } as const;

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000801', 'antisocial behaviour', [
    ['antisocial behaviour reported', '2026-02-02', incident],
    ['note made', '2026-02-03', note],
  ]);
});
after(() => cast?.close());

const owed = 'A note of 3 February 2026</a> may say that this was done. It does not count until it is written down.';

/** The line of what to do next that names a lesson. */
const stepOf = (body: string, lesson: string) =>
  body
    .split('<li class="putright-step">')
    .map((one) => one.split('</li>')[0] ?? '')
    .find((one) => one.includes(`href="/lessons/${lesson}"`)) ?? '';

/** Where a line leads to write something down. */
const formIn = (step: string) =>
  /href="(\/cases\/[^"]*told-in[^"]*)"/
    .exec(step)?.[1]
    ?.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replaceAll('&amp;', '&');

const entriesOn = async (reference: string) => {
  const lee = await cast.signIn('lee');
  const { body } = await lee.get(`/cases/${reference}`);
  return body.match(/id="entry-/g)?.length;
};

describe('a note becomes what it tells of, in a browser', () => {
  for (const [how, javaScript, width, reference] of [
    ['with JavaScript, on a desk', true, 1280, 'PR-000811'],
    ['without JavaScript, on a phone', false, 375, 'PR-000812'],
    ['with JavaScript, on a phone', true, 375, 'PR-000813'],
    ['without JavaScript, on a desk', false, 1280, 'PR-000814'],
  ] as const)
    test(how, async () => {
      await cast.open(reference, 'antisocial behaviour', [
        ['antisocial behaviour reported', '2026-02-02', { ...incident, id: `threat-${reference}` }],
        ['note made', '2026-02-03', { ...note, id: `told-${reference}` }],
      ]);
      const address = await served();
      const browser = await openBrowser();
      try {
        const page = await openPage(browser, { width, javaScript });
        page.setDefaultTimeout(10_000);
        await visit(page, `${address}/sign-in`);
        await page.click('form:has(input[name="role"][value="officer"]) button');
        await page.waitForURL(/\/today/);
        await visit(page, `${address}/cases/${reference}`);
        await checkAccessibility(page);
        await screenshot(page, `said done ${how}`);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
        const step = page.locator('.putright-step', { hasText: 'may say that this was done' }).first();
        await Promise.all([
          page.waitForNavigation(),
          step.getByRole('link', { name: /^Write it down, if it was/ }).click(),
        ]);
        await checkAccessibility(page);
        await screenshot(page, `said done form ${how}`);
        assert.match((await page.textContent('main')) ?? '', /went through the risk with her this morning/);
        await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Record it' }).click()]);
        assert.equal(await page.locator('.govuk-error-summary').count(), 0);
        await page.waitForURL(new RegExp(`/cases/${reference}`));
        const left = page.locator('.putright-step', { hasText: 'may say that this was done' });
        assert.equal(await left.filter({ has: page.locator('a[href="/lessons/asb/risk-assessed"]') }).count(), 0);
      } finally {
        await browser.close();
      }
    });
});

describe('what stands only in a note', () => {
  test('is said beside what is owed, and opens a form that a person completes', async () => {
    const priya = await cast.signIn('priya');
    const page = await priya.get('/cases/PR-000801');
    const step = stepOf(page.body, 'asb/risk-assessed');
    assert.ok(step.includes(owed), step);
    assert.match(step, /govuk-tag--red/);
    assert.match(step, /href="#entry-told"/);
    assert.match(page.body, /id="entry-told"/);
    assert.ok(page.body.split('What was missed</h2>')[1]?.includes(owed));

    const before = await entriesOn('PR-000801');
    const address = formIn(step) ?? '';
    const form = await priya.get(address);
    assert.equal(form.statusCode, 200);
    assert.match(form.body, /The risk was assessed|risk/i);
    assert.ok(form.body.includes(`A note of 3 February 2026, by Priya Nair: “${says}”`));
    assert.match(form.body, /nothing has been recorded/);
    for (const [name, value] of Object.entries(boxes('2026-02-03')))
      assert.match(form.body, new RegExp(`name="${name}"[^>]* value="${value}"`));
    assert.match(form.body, /value="high" type="radio" checked/);
    assert.match(form.body, new RegExp(`name="says"[^>]*>${says}`));
    assert.match(form.body, /From a note of 3 February 2026 by Priya Nair\./);
    assert.match(form.body, /<option value="threat" selected>/);
    assert.equal(await entriesOn('PR-000801'), before, 'opening it writes nothing');

    const sent = {
      ...hiddenIn(form.body),
      ...boxes('2026-02-03'),
      for: 'threat',
      level: 'high',
      says,
      by: 'Priya Nair',
    };
    const answers = { ...sent, note: 'From a note of 3 February 2026 by Priya Nair.' };
    const done = await priya.post('/cases/PR-000801/record/risk-assessed', answers);
    assert.equal(done.statusCode, 303, done.body);
    const after = await priya.get('/cases/PR-000801');
    assert.equal(stepOf(after.body, 'asb/risk-assessed'), '');
    assert.match(after.body, /From a note of 3 February 2026 by Priya Nair/);
    assert.match(after.body, /Written down on 6 March 2026/);
  });

  test('keeps what was filled in, and the note above, where an answer must be put right', async () => {
    await cast.open('PR-000802', 'antisocial behaviour', [
      ['antisocial behaviour reported', '2026-02-02', { ...incident, id: 'threat-2' }],
      ['note made', '2026-02-03', { ...note, id: 'told-2' }],
    ]);
    const priya = await cast.signIn('priya');
    const form = await priya.get('/cases/PR-000802/record/risk-assessed?told-in=told-2&for=threat-2');
    const wrong = { ...hiddenIn(form.body), ...boxes('2027-02-03'), says };
    const again = await priya.post('/cases/PR-000802/record/risk-assessed', wrong);
    assert.equal(again.statusCode, 422);
    assert.ok(again.body.includes('A note of 3 February 2026, by Priya Nair'));
    assert.match(again.body, /name="about" value="told-2"/);
  });

  test('fills nothing in from a note that tells of no such thing, is not on the case, or is not there', async () => {
    const priya = await cast.signIn('priya');
    for (const address of [
      '/cases/PR-000802/record/works-completed?told-in=told-2',
      '/cases/PR-000802/record/risk-assessed?told-in=told',
      '/cases/PR-000802/record/risk-assessed?told-in=nothing',
      '/cases/PR-000802/record/risk-assessed?told-in=told-2&told-in=told-2',
    ]) {
      const form = await priya.get(address);
      assert.equal(form.statusCode, 200, address);
      assert.doesNotMatch(form.body, /nothing has been recorded|From a note of/, address);
    }
  });

  test('is read as it was put right', async () => {
    const priya = await cast.signIn('priya');
    const owing = async () => stepOf((await priya.get('/cases/PR-000803')).body, 'asb/risk-assessed');
    await cast.open('PR-000803', 'antisocial behaviour', [
      ['antisocial behaviour reported', '2026-02-02', { ...incident, id: 'threat-3' }],
      ['note made', '2026-02-03', { ...note, id: 'told-3' }],
      [
        'entry corrected',
        '2026-02-10',
        { for: 'told-3', why: 'not done yet', now: { says: 'risk still to be gone through with her' } },
      ],
    ]);
    assert.notEqual(await owing(), '');
    assert.doesNotMatch(await owing(), /may say/);
    const form = await priya.get('/cases/PR-000803/record/risk-assessed?told-in=told-3');
    assert.doesNotMatch(form.body, /nothing has been recorded/);
  });

  test('is gone once the body of the note was erased', async () => {
    const priya = await cast.signIn('priya');
    await cast.open('PR-000806', 'antisocial behaviour', [
      ['antisocial behaviour reported', '2026-02-02', { ...incident, id: 'threat-6' }],
      ['note made', '2026-02-03', { ...note, id: 'told-6' }],
    ]);
    const owing = async () => stepOf((await priya.get('/cases/PR-000806')).body, 'asb/risk-assessed');
    assert.match(await owing(), /may say/);
    const what = { subject: 'case:PR-000806', seq: 3, why: 'of somebody else' } as const;
    assert.ok(await eraseBody(cast.database, systemScope(landlord), what, cast.now));
    assert.notEqual(await owing(), '');
    assert.doesNotMatch(await owing(), /may say/);
    const form = await priya.get('/cases/PR-000806/record/risk-assessed?told-in=told-6');
    assert.doesNotMatch(form.body, /nothing has been recorded/);
  });

  test('is shown without the way to a form on the case as it was', async () => {
    const priya = await cast.signIn('priya');
    const { body } = await priya.get('/cases/PR-000802?as-at=2026-02-20');
    assert.ok(stepOf(body, 'asb/risk-assessed').includes(owed));
    assert.equal(formIn(body), undefined);
  });

  test('opens the form that a hazard is judged on, with its words as what makes it so', async () => {
    const words = 'Triaged as significant: damp in the bedroom where the boy with asthma sleeps';
    await cast.open('PR-000805', 'hazards', [
      ['hazard reported', '2026-02-02', { id: 'damp', hazard: 'damp and mould', source: 'resident' }],
      ['note made', '2026-02-02', { id: 'told-5', says: words, by: 'Shan Ellis' }],
    ]);
    const priya = await cast.signIn('priya');
    const step = stepOf((await priya.get('/cases/PR-000805')).body, 'hazards/triaged');
    const moved = await priya.get(formIn(step) ?? '/');
    assert.equal(moved.statusCode, 303);
    const form = await priya.get(String(moved.headers.location));
    assert.match(form.body, new RegExp(`name="why"[^>]*>${words}`));
    assert.match(form.body, /A note of 2 February 2026, by Shan Ellis/);
    assert.doesNotMatch(form.body, /name="criterion"[^>]* checked/);
    const criterion = 'real risk that cannot wait';
    const answers = { ...boxes('2026-02-02'), why: words, criterion };
    const asked = await priya.post('/cases/PR-000805/judgement', { ...hiddenIn(form.body), ...answers });
    assert.match(asked.body, /Is this right\?/);
    const done = await priya.post('/cases/PR-000805/judgement', { ...hiddenIn(asked.body), ...answers });
    assert.equal(done.statusCode, 303, done.body);
    const { body } = await priya.get('/cases/PR-000805');
    assert.equal(stepOf(body, 'hazards/triaged'), '');
    assert.match(body, /moj-timeline__byline[^>]*>\s*by Shan Ellis/);
  });

  test('leaves the day empty where the words name another', async () => {
    await cast.open('PR-000809', 'antisocial behaviour', [
      ['antisocial behaviour reported', '2026-02-02', { ...incident, id: 'threat-9' }],
      ['note made', '2026-02-05', { id: 'told-9', says: 'went through the risk with her on Tuesday, high' }],
    ]);
    const priya = await cast.signIn('priya');
    const form = await priya.get('/cases/PR-000809/record/risk-assessed?told-in=told-9&for=threat-9');
    assert.match(form.body, /nothing has been recorded/);
    assert.match(form.body, /value="high" type="radio" checked/);
    assert.match(form.body, /name="happened-day"[^>]* value=""/);
  });

  const asked =
    'He shouts at the door. She asks for everything in large print from now on. Agreed and put on the account';
  const toHousehold = async (reference: string, ...more: Parameters<CaseworkApp['open']>[2]) => {
    const note = { id: `asked-${reference}`, says: asked, by: 'Priya Nair' };
    await cast.open(reference, 'antisocial behaviour', [
      ['antisocial behaviour reported', '2026-02-02', { ...incident, id: `threat-${reference}` }],
      ['note made', '2026-02-03', note],
      ...more,
    ]);
    const priya = await cast.signIn('priya');
    const address = `/cases/${reference}/record/adjustment-agreed`;
    return { priya, address, form: await priya.get(`${address}?told-in=asked-${reference}`) };
  };

  test('goes on the record of the household with its words, and keeps the note above when put right', async () => {
    const { priya, address, form } = await toHousehold('PR-000807');
    assert.match(form.body, new RegExp(`name="adjustment"[^>]*>${asked}`));
    assert.doesNotMatch(form.body, /who may not see this case/);
    const again = await priya.post(address, { ...hiddenIn(form.body), ...boxes('2027-02-03'), adjustment: asked });
    assert.equal(again.statusCode, 422);
    assert.ok(again.body.includes('A note of 3 February 2026, by Priya Nair'));
  });

  test('on a restricted case, fills in no words that would stand where others see them', async () => {
    const { priya, address, form } = await toHousehold('PR-000808', [
      'case restricted',
      '2026-02-03',
      { why: 'a threat was made' },
    ]);
    const boxesOf = (body: string) => body.split('<form method="post"').at(-1) ?? '';
    assert.ok(form.body.includes(`A note of 3 February 2026, by Priya Nair: “${asked}”`));
    assert.match(form.body, /kept with the household, where people read it who may not see this case/);
    assert.doesNotMatch(boxesOf(form.body), /shouts|From a note/);
    assert.match(boxesOf(form.body), /name="happened-day"[^>]* value="3"/);
    const adjustment = 'Large print';
    const done = await priya.post(address, { ...hiddenIn(form.body), ...boxes('2026-02-03'), adjustment });
    assert.equal(done.statusCode, 303, done.body);
    const sam = await cast.signIn('sam');
    const { body } = await sam.get(householdPage);
    assert.match(body, /Large print/);
    assert.doesNotMatch(body, /shouts/);
  });

  // Last: what is told of danger at home closes the cases of the household.
  test('is said to nobody who may not see the case', async () => {
    await cast.tell('abuse disclosed', '2026-03-06', { person: 'resident' });
    await cast.open(
      'PR-000804',
      'domestic abuse',
      [['note made', '2026-03-06', { id: 'told-4', says: 'DASH done with her, high' }]],
      'lee',
    );
    const [sam, bea] = [await cast.signIn('sam'), await cast.signIn('bea')];
    for (const path of ['', '/record/risk-assessed?told-in=told-4'])
      assert.equal((await sam.get(`/cases/PR-000804${path}`)).statusCode, 404, path);
    assert.equal((await bea.get('/cases/PR-000802')).statusCode, 403);
    const other = await sam.get('/cases/PR-000802/record/risk-assessed?told-in=told-4');
    assert.doesNotMatch(other.body, /nothing has been recorded|DASH/);
  });
});

let listening: Promise<string> | undefined;
function served(): Promise<string> {
  listening ??= cast.app.listen({ port: 0, host: '127.0.0.1' });
  return listening;
}
