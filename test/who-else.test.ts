import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { append } from '../src/store/append.ts';
import { query } from '../src/store/database.ts';
import { systemScope } from '../src/store/scope.ts';
import { type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import { entry, home, landlord, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let priya: Visitor;
const page = '/cases/PR-000801/who-else';

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.database.as(systemScope(landlord), async (connection) => {
    await connection.sql("update homes set block = 'Mill Court' where home = $1", [home]);
    for (let number = 1; number <= 40; number++)
      await connection.rows(
        query.insertInto('homes').values({
          ...{
            landlord,
            home: `M${number}`,
            reference: `M${number}`,
            address: `Flat ${number}, Mill Court`,
            postcode: 'ZZ1 1AB',
            patch: 'North',
          },
          ...(number <= 30 ? { block: 'Mill Court' } : {}),
          ...{ construction: number % 2 ? 'brick' : 'concrete', built: 1970 },
        }),
      );
  });
  await cast.open('PR-000801', 'repairs', [
    ['repair reported', '2026-01-05', { problem: 'leak from the roof' }],
    ['works ordered', '2026-01-06', { works: 'roof', contractor: 'Crane & Sons' }],
    ['failing found', '2026-03-02', { what: ['roof left to leak'], serious: true }],
  ]);
  priya = await cast.signIn('priya');
});
after(() => cast.close());

/** A case at another home, opened for nobody. */
async function openAt(reference: string, at: string, family: string, entries: readonly Parameters<typeof entry>[]) {
  const opened = entry(`case:${reference}`, 'case opened', '2026-02-02', { family, title: 'Leak', officer: 'lee' });
  const opens = { reference, home: at, household: undefined };
  await append(
    cast.database,
    {
      landlord,
      account: 'lee',
      now: cast.now,
      home: at,
      opens,
      entries: [opened, ...entries.map((one) => entry(...one))],
    },
    workOut,
  );
}

const main = async (path: string, person = priya) => mainOf((await person.get(path)).body);

async function post(path: string, fields: Record<string, string | readonly string[]>, from = path) {
  const form = await priya.get(from);
  return priya.post(path, { ...hiddenIn(form.body), ...fields } as Record<string, string>);
}

describe('who else', () => {
  test('is owed after a serious failing, and begun from the case', async () => {
    assert.match(
      await main('/cases/PR-000801'),
      /Look at a sample of other homes like this one within 20 working days/,
    );
    assert.match((await priya.get('/cases/PR-000801')).body, /\/cases\/PR-000801\/work\/who-else"/);
    assert.match(await main('/cases/PR-000801/work/who-else'), /roof left to leak, and it is serious/);
  });

  test('counts the homes that are like it, way by way and in all the ways ticked', async () => {
    const asked = await main(`${page}?like=block&like=building+type`);
    assert.match(asked, /Homes in the same block Mill Court: 30 homes/);
    assert.match(asked, /Homes of the same type of building brick, built within ten years of 1965: 20 homes/);
    assert.match(asked, /15 homes are like it/);
    assert.match(
      asked,
      /Looking at 12 homes drawn at random would find at least one, at least 95 times in 100, if 10 in 100/,
    );
    assert.match(asked, /15 homes certain certain certain certain/);
  });

  test('finds homes by what went wrong and who did the work, and never by a restricted case', async () => {
    const about = (reference: string) =>
      [
        [`case:${reference}`, 'repair reported', '2026-02-02', { problem: 'leaking pipe' }],
        [`case:${reference}`, 'works ordered', '2026-02-03', { works: 'pipe', contractor: 'CRANE and SONS' }],
      ] as const;
    await openAt('PR-000802', 'M1', 'repairs', about('PR-000802') as never);
    await openAt('PR-000803', 'M2', 'domestic abuse', about('PR-000803') as never);
    for (const person of [priya, await cast.signIn('lee')]) {
      const asked = await main(`${page}?like=contractor`, person);
      assert.match(asked, /Homes where the same part of the building went wrong leak: 1 home /);
      assert.match(asked, /Homes where the same contractor worked Crane &#38; Sons: 1 home /);
      assert.match(asked, /1 home is like it/);
    }
  });

  test('draws the same homes again from its seed, and says so', async () => {
    const form = await priya.get(`${page}?like=block`);
    const sent = { ...hiddenIn(form.body), like: 'block', size: '4' };
    assert.equal((await priya.post(page, { ...sent, size: '31' })).statusCode, 422);
    assert.equal((await priya.post(page, sent)).statusCode, 303);
    assert.equal((await priya.post(page, sent)).statusCode, 303, 'sent twice');
    const drawn = await main(page);
    assert.match(drawn, /4 homes of 30 in the same block, drawn on 6 March 2026 by Priya Nair/);
    assert.equal(drawn.match(/drawn on/g)?.length, 1);
    assert.match(drawn, /Drawn again today from this seed, it comes to the same homes/);
    assert.match(drawn, /4 homes not visited yet/);
    await cast.database.as(systemScope(landlord), (connection) =>
      connection.sql("update homes set block = null where block = 'Mill Court' and home <> $1 and home <> 'M3'", [
        home,
      ]),
    );
    assert.match(await main(page), /[01] of 4 homes come out the same: which homes are like it has changed/);
  });

  test('writes down what was found home by home; nobody getting in is not nothing there', async () => {
    const looks = [
      ...(await priya.get(page)).body.matchAll(/href="(\/cases\/PR-000801\/who-else\/[^"]*\/homes\/\d+)"/g),
    ].map(([, href = '']) => href);
    assert.equal(looks.length, 4);
    const [first = '', second = '', third = ''] = looks;
    assert.equal((await post(first, {})).statusCode, 422);
    assert.equal(
      (
        await post(first, {
          outcome: 'found',
          says: 'stain by the hatch',
          'happened-year': '2027',
          'happened-day': '6',
          'happened-month': '3',
        })
      ).statusCode,
      422,
    );
    const day = { 'happened-day': '6', 'happened-month': '3', 'happened-year': '2026' };
    const done = await post(first, { outcome: 'found', says: 'stain by the hatch', ...day });
    assert.match(String(done.headers.location), /^\/cases\/PR-000801\/who-else\?recorded/);
    await post(second, { outcome: 'no access', ...day });
    await post(third, { outcome: 'not found', ...day });
    const shown = await main(page);
    assert.match(shown, /2 homes looked at: it was found in 1/);
    assert.match(shown, /Nobody could get into 1 home. That is not the same as nothing there/);
    assert.match(shown, /Of all 30 homes like it, likely between \d+ and 29 have it/);
    assert.match(shown, /Found, 6 March 2026. stain by the hatch/);
  });

  test('comes to a conclusion on the case, which is what was owed', async () => {
    const href =
      /href="(\/cases\/PR-000801\/who-else\/[^"]*\/conclusion)"/.exec((await priya.get(page)).body)?.[1] ?? '';
    assert.equal((await post(href, { says: '', next: '' })).statusCode, 422);
    const says = { says: 'The felt fails on that side', next: 'All 30 by May' };
    const early = await post(href, says);
    assert.equal(early.statusCode, 422);
    assert.match(mainOf(early.body), /1 home of the sample has not been visited\. Go there first, or enter why/);
    assert.equal((await post(href, { ...says, stopped: 'All 30 are being opened up' })).statusCode, 303);
    const shown = await main(page);
    assert.match(shown, /What it came to, 6 March 2026: The felt fails on that side/);
    assert.match(shown, /Stopped before every home was visited: All 30 are being opened up/);
    assert.match(shown, /1 home not visited yet/);
    assert.match(shown, /For the others: All 30 by May/);
    assert.equal((await priya.get(href)).statusCode, 303, 'concluded, it is not written on again');
    const owed = () =>
      cast.database.as(systemScope(landlord), (connection) =>
        connection.sql("select from duties where reference = 'PR-000801' and lesson = 'wider/who-else'"),
      );
    assert.deepEqual(await owed(), []);
    assert.match(
      await main('/cases/PR-000801'),
      /it was found in 1; 2 could not be looked at; stopped before every home was seen or tried: All 30 are being opened up/,
    );
  });

  test('a home of which nothing is known says what to add', async () => {
    await cast.addHome('bare', '9 Mill Lane', 'ZZ1 1AC');
    await openAt('PR-000804', 'bare', 'repairs', []);
    assert.match(await main('/cases/PR-000804/who-else'), /Nothing is known of this home that others could be like/);
    assert.equal((await post('/cases/PR-000804/who-else', { like: 'block', size: '4' })).statusCode, 422);
  });
});
