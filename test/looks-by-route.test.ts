import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hoursAfter } from '../src/calendar/instant.ts';
import { systemScope } from '../src/store/scope.ts';
import { routeTable } from '../src/web/http/permissions.ts';
import { type CaseworkApp, mainOf, openCaseworkApp } from './casework-app.ts';
import { home, household, landlord } from './store/cast.ts';

let cast: CaseworkApp;
before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.database.as(systemScope(landlord), (connection) =>
    connection.sql("update homes set block = 'Weir Court'"),
  );
  await cast.open('PR-000001', 'repairs', [['repair reported', '2026-03-02', { problem: 'velvet curtain soaked' }]]);
  await cast.tell('need disclosed', '2026-03-02', {
    person: 'resident',
    needs: ['HIV'],
    note: 'told us in confidence',
  });
});
after(() => cast.close());

const looksOf = async (account: string) => {
  const rows = await cast.database.as(systemScope(landlord), (connection) =>
    connection.sql<{ opened: string; household: string | null }>(
      "select opened, household from looks where account = $1 and opened <> 'search' order by look",
      [account],
    ),
  );
  return rows.map((row) => `${row.opened} ${row.household ?? ''}`.trim());
};

test('every page that gives a household’s or a case’s words is a look at it', async () => {
  const values: Readonly<Record<string, string>> = {
    ...{ reference: 'PR-000001', home, household, block: 'Weir%20Court', kind: 'note-made', work: 'repair' },
    ...{ letter: 'apology', point: '0', account: 'priya', import: '1', look: '1', sort: 'own-home' },
  };
  const mo = await cast.signIn('mo');
  const rules = routeTable(cast.app).filter(({ method, who }) => method === 'GET' && who !== 'anyone');
  let tried = 0;
  for (const { url, who } of rules) {
    if (who !== 'signed in' && !who.includes('manager')) continue;
    // Whatever was looked at ten minutes ago is another look.
    cast.now = hoursAfter(cast.now, 0.2);
    const before = (await looksOf('mo')).length;
    const address = url.replace(/:(\w+)/g, (_, name) => values[name] ?? 'x');
    const { statusCode, body } = await mo.get(address);
    const givesWords = /HIV|told us in confidence|velvet curtain/.test(mainOf(body));
    const isAbout = /:(reference|home|household|block)/.test(url);
    if (statusCode !== 200 || !(isAbout && givesWords)) continue;
    tried++;
    assert.ok((await looksOf('mo')).length > before, `${address} is no look`);
  }
  assert.ok(tried > 10, String(tried));
});

test('the history of a home and of its block is a look at whoever’s words it gives', async () => {
  const lee = await cast.signIn('lee');
  for (const address of ['/homes/H1/history', '/blocks/Weir%20Court/history']) {
    cast.now = hoursAfter(cast.now, 0.2);
    const before = await looksOf('lee');
    assert.match(mainOf((await lee.get(address)).body), /HIV/);
    assert.deepEqual((await looksOf('lee')).slice(before.length), [`home ${household}`], address);
  }
});

test('somebody kept apart who asks for the history is written down', async () => {
  const alleged = { person: 'Sam Oyelaran', what: 'shouted' };
  await cast.open('PR-000803', 'staff conduct', [['staff conduct alleged', '2026-03-02', alleged]], 'lee');
  const sam = await cast.signIn('sam');
  assert.equal((await sam.get('/homes/H1/history')).statusCode, 404);
  assert.deepEqual(await looksOf('sam'), [`refused ${household}`]);
});
