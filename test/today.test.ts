import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { addAccount } from '../src/store/accounts.ts';
import { type StaffRole, systemScope } from '../src/store/scope.ts';
import { beginSession } from '../src/store/sessions.ts';
import type { WorklistOf } from '../src/store/worklist.ts';
import { createApp } from '../src/web/app.ts';
import { viewToday } from '../src/web/today/view.ts';
import { type When, whens } from '../src/web/today/when.ts';
import { appParts } from './app-parts.ts';
import { at, openRepair, settle } from './store/cast.ts';
import { byCase, expected, landlord, makeOwed, noFilters, now, type Owed, todoOf } from './today/owed.ts';
import { keepAll, openVale, settleLandlord, type Vale } from './today/vale.ts';

let vale: Vale;
let app: FastifyInstance;

before(async () => {
  vale = await openVale();
  app = createApp(appParts({ database: vale.database, now: () => now }));
  await app.ready();
});

after(async () => {
  await app.close();
  await vale.drop();
});

describe('the page', () => {
  const ask = async (account: string, query = '') => {
    const held = await beginSession(vale.database, { landlord, account, now });
    const cookie = `putright=${encodeURIComponent(app.signCookie(held))}`;
    return app.inject({ url: `/today${query}`, headers: { cookie } });
  };
  const shown = (body: string) => [...body.matchAll(/<strong>(PR-\d+)<\/strong>/g)].map(([, reference]) => reference);
  const countsIn = (body: string) =>
    [...body.matchAll(/putright-counts__number">([\d,]+)</g)].map(([, count = '']) =>
      Number(count.replaceAll(',', '')),
    );
  const find = (account: string, role: StaffRole, of: WorklistOf, when?: When, filters = noFilters) =>
    expected(vale.owed, { account, role, of, filters, when });
  const casesOf = (rows: readonly Owed[]) => byCase(rows).map(([pressing]) => pressing?.reference);
  const plain = (text: string) => text.replaceAll('&#61;', '=').replaceAll('&#38;', '&');

  test('starts an officer with what is owed on their own cases, the most pressing first', async () => {
    const { statusCode, body } = await ask('ann');
    assert.equal(statusCode, 200);
    const mine = find('ann', 'officer', { officer: 'ann' });
    assert.deepEqual(shown(body), casesOf(mine).slice(0, 20));
    const perWhen = whens.map((when) => find('ann', 'officer', { officer: 'ann' }, when).length);
    assert.deepEqual(countsIn(body), [mine.length, ...perWhen]);
    assert.match(body, /Wednesday 25 November 2026/);
    assert.match(body, /<a class="govuk-link" href="\/cases\/PR-\d+">/);
  });

  for (const when of whens)
    test(`narrowed to “${when}” lists as many as the count says`, async () => {
      const { body } = await ask('ann', `?due=${when}`);
      const rows = find('ann', 'officer', { officer: 'ann' }, when);
      assert.deepEqual(shown(body), casesOf(rows).slice(0, 20));
      assert.equal(countsIn(body)[1 + whens.indexOf(when)], rows.length);
      assert.match(body, new RegExp(`aria-current="true"><strong class="putright-counts__number">${rows.length}<`));
    });

  test('leads on by links alone to the end of the list and back to the first', async () => {
    const mine = find('ann', 'officer', { officer: 'ann' });
    const seen: (string | undefined)[] = [];
    let { body } = await ask('ann');
    for (;;) {
      seen.push(...shown(body));
      assert.ok(seen.length <= mine.length, 'the pages come to an end');
      const next = /href="\/today([^"]*)" rel="next"/.exec(body)?.[1];
      if (next === undefined) break;
      ({ body } = await ask('ann', plain(next)));
    }
    assert.deepEqual(seen, casesOf(mine));
    assert.match(body, /href="\/today" rel="prev"/);
  });

  test('shows a case once, with all else that is owed on it behind a line that opens', async () => {
    const { body } = await ask('ann');
    const [first] = byCase(find('ann', 'officer', { officer: 'ann' })).filter((rows) => rows.length > 2);
    const [pressing, ...others] = first ?? [];
    assert.ok(pressing);
    const late = others.filter(({ dueAt }) => dueAt < now).length;
    const which = late === others.length ? ', all late' : late === 0 ? '' : `, ${late} of them late`;
    const row = body.slice(body.indexOf(`<strong>${pressing.reference}</strong>`));
    assert.match(row, new RegExp(`<summary>${others.length} more to do on this case${which}<span`));
    const opened = row.slice(row.indexOf('<ul>'), row.indexOf('</ul>'));
    for (const { lesson } of others) assert.ok(opened.includes(todoOf(lesson)), lesson);
    assert.equal(opened.match(/putright-late/g)?.length ?? 0, late);
    assert.match(body, /Each case is here once, under what is due first. The numbers count things to do, not cases./);
    const { body: dueLater } = await ask('ann', '?due=later&clock=law');
    assert.match(dueLater, /<summary>\d+ more of these on this case</);
    assert.match((await ask('ann', '?due=later')).body, /<summary>\d+ more due after this week on this case</);
  });

  test('says of what was counted to a thousand that there are more', () => {
    const { counts, heading } = viewToday({
      question: { whose: 'everyone', filters: noFilters, when: undefined, after: undefined },
      worklist: {
        items: [],
        counts: { spans: [1001, 1000, 0, 1], upTo: 1000 },
        withNobody: 0,
        patches: [],
      },
      ...{ mayBeSeen: ['everyone'], isElsewhere: false, pageSize: 20, now },
    });
    assert.deepEqual(
      counts.map(({ text, count }) => `${count} ${text}`),
      ['Over 1,000 All', 'Over 1,000 Overdue', '1,000 Due today', '0 Later this week', '1 After this week'],
    );
    assert.equal(heading, 'over 1,000 things to do');
  });

  test('needs no script: one form that asks by its address, and links', async () => {
    const { body } = await ask('mo', '?patch=Holt&risk=3');
    assert.deepEqual(
      [...body.matchAll(/<form [^>]*>/g)].map(([form]) => form).filter((form) => form.includes('/today')),
      ['<form method="get" action="/today" novalidate>'],
    );
    assert.match(
      body,
      /<input class="govuk-checkboxes__input" id="patch-2" name="patch" value="Holt" type="checkbox" checked>/,
    );
    const removed = [...body.matchAll(/moj-filter__tag" href="([^"]*)"/g)].map(([, href = '']) => plain(href));
    assert.deepEqual(removed, ['/today?risk=3', '/today?patch=Holt']);
  });

  test('starts a manager with their team, or with everyone where nobody in it has cases', async () => {
    assert.deepEqual(countsIn((await ask('mo')).body)[0], find('mo', 'manager', { team: 'North' }).length);
    assert.deepEqual(countsIn((await ask('max')).body)[0], find('max', 'manager', { everyone: true }).length);
  });

  test('tells managers and leads of what nobody has, and shows it', async () => {
    const rows = find('mo', 'manager', { nobody: true });
    assert.ok(rows.length > 0);
    const { body } = await ask('mo');
    assert.match(
      body,
      new RegExp(`href="/today\\?whose&#61;nobody">${rows.length} things are owed on cases that nobody has`),
    );
    assert.equal(countsIn((await ask('mo', '?whose=nobody')).body)[0], rows.length);
    assert.doesNotMatch((await ask('ann')).body, /nobody has/);
  });

  test('lets officers look at their own team to cover, and no further', async () => {
    const team = find('ann', 'officer', { team: 'North' }).length;
    assert.equal(countsIn((await ask('ann', '?whose=team:North')).body)[0], team);
    for (const whose of ['everyone', 'nobody', 'team:South', 'team:']) {
      const { body } = await ask('ann', `?whose=${whose}`);
      assert.equal(countsIn(body)[0], find('ann', 'officer', { officer: 'ann' }).length, whose);
      assert.match(body, /not one you can look at here/);
    }
  });

  test('has nothing of a restricted case for those not named on it', async () => {
    const [secret] = vale.owed.filter((one) => one.isRestricted && one.officer === 'ben' && !one.named.has('ann'));
    assert.ok(secret);
    const whole = async (account: string, query: string) => {
      const bodies: string[] = [];
      for (let next: string | undefined = query; next !== undefined; ) {
        const { body } = await ask(account, plain(next));
        bodies.push(body);
        next = /href="\/today([^"]*)" rel="next"/.exec(body)?.[1];
      }
      return bodies.join();
    };
    assert.doesNotMatch(await whole('ann', '?whose=team:North'), new RegExp(secret.reference));
    const hers = await whole('ben', '?whose=team:North');
    assert.match(hers, new RegExp(secret.reference));
    assert.match(hers, /Restricted/);
  });

  test('has nothing of another landlord', async () => {
    await settleLandlord(vale.database, 'hill');
    const theirs = makeOwed(5, 12).map((one) => ({
      ...one,
      reference: one.reference.replace('PR-', 'PR-7'),
      officer: 'ann',
      isRestricted: false,
    }));
    await keepAll(vale.database, 'hill', theirs);
    assert.equal(countsIn((await ask('ann')).body)[0], find('ann', 'officer', { officer: 'ann' }).length);
    const held = await beginSession(vale.database, { landlord: 'hill', account: 'mo', now });
    const { body } = await app.inject({
      url: '/today?whose=everyone',
      headers: { cookie: `putright=${encodeURIComponent(app.signCookie(held))}` },
    });
    assert.equal(countsIn(body)[0], theirs.length);
  });

  test('is for those who do casework', async () => {
    for (const account of ['ada', 'bo']) assert.equal((await ask(account)).statusCode, 403, account);
    const { statusCode, headers } = await app.inject({ url: '/today?due=overdue' });
    assert.equal(statusCode, 303);
    assert.equal(headers.location, '/sign-in?next=%2Ftoday%3Fdue%3Doverdue');
  });

  test('takes whatever stands in its address', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.constantFrom('whose', 'due', 'after', 'family', 'patch', 'clock', 'risk', 'x'), fc.string()),
        ),
        async (pairs) => {
          const { statusCode } = await ask('mo', `?${new URLSearchParams(pairs)}`);
          assert.equal(statusCode, 200);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('says in kind words that there is nothing', async () => {
    assert.match((await ask('max', '?whose=mine')).body, /Nothing is owed on your cases today/);
    assert.match(
      (await ask('ann', '?family=asbestos&family=pests&clock=code&risk=3&patch=None')).body,
      /Take one away to see more/,
    );
  });

  test('shows what the record of a case owes, as soon as it is written down', async () => {
    await settle(vale.database, 'mill');
    await vale.database.as(systemScope('mill'), (connection) =>
      addAccount(connection, {
        account: 'priya',
        name: 'Priya Marsh',
        email: 'priya@example.org',
        role: 'officer',
        team: '',
        patches: [],
        made: now,
      }),
    );
    const early = at('2026-03-02', '12:00:00Z');
    const live = createApp(appParts({ database: vale.database, now: () => early }));
    await live.ready();
    const held = await beginSession(vale.database, { landlord: 'mill', account: 'priya', now: early });
    const open = () =>
      live.inject({ url: '/today', headers: { cookie: `putright=${encodeURIComponent(live.signCookie(held))}` } });
    assert.match((await open()).body, /Nothing is owed on your cases today/);
    await openRepair(vale.database, 'PR-000001', '2026-03-02', 'mill');
    const { body } = await open();
    assert.match(body, /PR-000001<\/strong> Leak in the kitchen<br>1 Mill Lane, Marlow Vale, ZZ1 1AA/);
    assert.match(body, /Why: A repair was reported/);
    await live.close();
  });
});
