import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { day } from '../src/calendar/day.ts';
import type { Entry } from '../src/record/entry.ts';
import { append } from '../src/store/append.ts';
import { systemScope } from '../src/store/scope.ts';
import { type CaseworkApp, hiddenIn, householdPage, mainOf, openCaseworkApp } from './casework-app.ts';
import { entry, home, household, landlord, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

/** What a correction form on a page holds, as a browser would send it. */
function valuesIn(body: string): Record<string, string> {
  const form = /<form method="post" action="\/cases\/[^"]*correction"[\s\S]*?<\/form>/.exec(body)?.[0] ?? '';
  const values: Record<string, string> = { ...hiddenIn(form) };
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const [name, value = '', type = ''] = ['name', 'value', 'type'].map(
      (one) => new RegExp(`${one}="([^"]*)"`).exec(input)?.[1],
    );
    if (name && name !== '_csrf' && (!/radio|checkbox/.test(type) || / checked/.test(input))) values[name] = value;
  }
  for (const [, name = '', says = ''] of form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g))
    values[name] = says.replace(/^\n/, '');
  for (const [, name = '', options = ''] of form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g))
    values[name] = /<option value="([^"]*)"[^>]*selected/.exec(options)?.[1] ?? '';
  return values;
}

const withdraw = { 'correction-what': 'withdraw' };
const change = (fields: Record<string, string>) => ({ 'correction-what': 'change', ...fields });

describe('what protects somebody is not undone by putting an entry right', () => {
  let cast: CaseworkApp;
  let priya: Visitor;
  let sam: Visitor;
  let mo: Visitor;
  let lee: Visitor;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.open('PR-000400', 'repairs', [
      ['repair reported', '2026-03-02', { problem: 'kitchen tap' }],
      ['case restricted', '2026-03-03', { why: 'a threat was made by the son' }],
    ]);
    await cast.open('PR-000401', 'safeguarding', [['note made', '2026-03-03', { says: 'bruises seen' }]]);
    await cast.open('PR-000403', 'safeguarding', [
      ['access to case given', '2026-03-03', { officer: 'mo', why: 'x' }],
      ['access to case given', '2026-03-03', { officer: 'sam', why: 'x' }],
      ['access to case taken away', '2026-03-04', { officer: 'sam', why: 'his cousin is the father' }],
    ]);
    await cast.open('PR-000404', 'antisocial behaviour', [
      ['antisocial behaviour reported', '2026-03-03', { harm: 'hate', incident: 'shouting' }],
    ]);
    await cast.open('PR-000402', 'staff conduct', [
      ['staff conduct alleged', '2026-03-02', { person: 'Sam Oyelaran', what: 'came back drunk at nite' }],
    ]);
    [priya, sam, mo, lee] = (await Promise.all(['priya', 'sam', 'mo', 'lee'].map(cast.signIn))) as [
      Visitor,
      Visitor,
      Visitor,
      Visitor,
    ];
  });
  after(() => cast.close());

  const idOf = async (reference: string, kind: string) => {
    const [row] = await cast.database.as(systemScope(landlord), (connection) =>
      connection.sql<{ entry: string }>(
        'select entry from entries where subject = $1 and kind = $2 order by seq desc limit 1',
        [`case:${reference}`, kind],
      ),
    );
    return row?.entry ?? assert.fail(kind);
  };
  const correct = async (who: Visitor, reference: string, kind: string, fields: Record<string, string>) => {
    const address = `/cases/${reference}/entries/${await idOf(reference, kind)}/correction`;
    const form = await who.get(address);
    assert.equal(form.statusCode, 200);
    return who.post(address, { ...valuesIn(form.body), 'correction-why': 'a slip', ...fields });
  };

  const undoing = [
    ['PR-000400', 'case restricted', withdraw],
    ['PR-000402', 'staff conduct alleged', withdraw],
    ['PR-000402', 'staff conduct alleged', change({ person: 'somebody else' })],
    ['PR-000403', 'access to case taken away', withdraw],
    ['PR-000404', 'antisocial behaviour reported', change({ harm: 'violence' })],
    ['PR-000404', 'antisocial behaviour reported', withdraw],
  ] as const;

  for (const [reference, kind, fields] of undoing)
    test(`by the officer who has the case: ${kind}, ${JSON.stringify(fields)}`, async () => {
      const answer = await correct(priya, reference, kind, fields);
      assert.equal(answer.statusCode, 403, mainOf(answer.body).slice(0, 300));
      assert.match(mainOf(answer.body), /Ask a manager or a safeguarding lead/);
      for (const one of ['PR-000400', 'PR-000401', 'PR-000402', 'PR-000403', 'PR-000404'])
        assert.equal((await sam.get(`/cases/${one}`)).statusCode, 404, one);
      assert.equal((await sam.get(householdPage)).statusCode, 404);
    });

  test('what else is said may be put right by anybody', async () => {
    const answer = await correct(
      priya,
      'PR-000402',
      'staff conduct alleged',
      change({ what: 'came back drunk at night' }),
    );
    assert.equal(answer.statusCode, 303);
  });

  const outcome = async (account: string, reference: string, kind: string, now: Record<string, unknown>) => {
    const says = { for: await idOf(reference, kind), why: 'x', now };
    const entries = [entry(`case:${reference}`, 'entry corrected', '2026-03-06', says)];
    return (await append(cast.database, { landlord, account, now: cast.now, home, entries }, workOut)).outcome;
  };

  test('no other way of writing a correction goes round it', async () => {
    assert.equal(await outcome('priya', 'PR-000401', 'case opened', { family: 'repairs' }), 'refused');
    assert.equal(await outcome('priya', 'PR-000403', 'access to case taken away', { officer: 'lee' }), 'refused');
    assert.equal(await outcome('priya', 'PR-000400', 'case restricted', { happened: day('2026-01-01') }), 'refused');
    // What stays restricted for another reason may be put right.
    assert.equal(await outcome('priya', 'PR-000402', 'case opened', { family: 'repairs' }), 'done');
  });

  test('a correction of a correction is no way round it', async () => {
    const id = await idOf('PR-000400', 'case restricted');
    const write = (account: string, one: Entry) =>
      append(cast.database, { landlord, account, now: cast.now, home, entries: [one] }, workOut);
    const withdrawing = (what: string) =>
      entry('case:PR-000400', 'entry corrected', '2026-03-06', { for: what, why: 'x', withdrawn: true });
    const first = withdrawing(id);
    assert.equal((await write('priya', first)).outcome, 'refused');
    assert.equal((await write('somebody', first)).outcome, 'refused', 'who has no account');
    assert.equal((await write('lee', first)).outcome, 'done');
    const second = withdrawing(first.id);
    assert.equal((await write('priya', second)).outcome, 'refused');
    assert.equal((await write('lee', second)).outcome, 'done');
  });

  test('by what the household told neither', async () => {
    await cast.tell('abuse disclosed', '2026-03-05', { person: 'resident' });
    const [row] = await cast.database.as(systemScope(landlord), (connection) =>
      connection.sql<{ entry: string }>("select entry from entries where kind = 'abuse disclosed'"),
    );
    await cast.open('PR-000405', 'repairs', [['repair reported', '2026-03-06', { problem: 'tap' }]]);
    const one = entry(`household:${household}`, 'entry corrected', '2026-03-06', {
      for: row?.entry,
      why: 'x',
      withdrawn: true,
    });
    const wanted = { landlord, account: 'priya', now: cast.now, home, entries: [one] };
    assert.equal((await append(cast.database, wanted, workOut)).outcome, 'refused');
  });

  test('a manager named on the case and the safeguarding lead may', async () => {
    assert.equal((await correct(mo, 'PR-000403', 'access to case taken away', withdraw)).statusCode, 303);
    assert.equal((await correct(lee, 'PR-000402', 'staff conduct alleged', withdraw)).statusCode, 303);
    assert.equal((await sam.get('/cases/PR-000403')).statusCode, 200);
  });
});
