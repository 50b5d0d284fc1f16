import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '../../src/calendar/day.ts';
import { protects } from '../../src/record/casework/sensitive.ts';
import type { Entry, Subject } from '../../src/record/entry.ts';
import { append } from '../../src/store/append.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { addHousehold } from '../../src/store/households.ts';
import { keepHouseholds } from '../../src/store/imports/person-rows.ts';
import { letTimePass, rebuild } from '../../src/store/rebuild.ts';
import { systemScope } from '../../src/store/scope.ts';
import { protectWhoToldEverywhere } from '../../src/store/told-danger.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { at, entry, home, household, landlord, noFault, openRepair, settle, workOut } from './cast.ts';

let fresh: FreshDatabase;
let database: Database;
const system = systemScope(landlord);

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await settle(database);
});
after(async () => {
  await database.close();
  await fresh.drop();
});

async function isProtected(): Promise<boolean | undefined> {
  const [row] = await database.as(system, (connection) =>
    connection.sql<{ is_protected: boolean }>('select is_protected from households where household = $1', [household]),
  );
  return row?.is_protected;
}

const write = (written: Entry) =>
  append(database, { landlord, account: 'priya', now: at('2026-03-03'), home, entries: [written] }, workOut);

/** Another household, which nobody has looked at yet. */
async function another(name: string): Promise<Subject> {
  await database.as(system, (connection) =>
    connection.sql(
      `insert into homes (landlord, home, reference, address, postcode, patch) values ($1, $2, $2, $2, 'ZZ1 1AA', 'North')`,
      [landlord, `home of ${name}`],
    ),
  );
  await database.as(system, (connection) =>
    connection.sql("insert into households (landlord, household, home, since) values ($1, $2, $3, '2020-01-06')", [
      ...[landlord, name, `home of ${name}`],
    ]),
  );
  return `household:${name}`;
}

const protectedNow = () =>
  database.as(system, (connection) =>
    connection.sql<{ household: string }>('select household from households where is_protected order by household'),
  );

test('an append protects a household by what it tells, and no other', async () => {
  const needs = ['asthma', 'MARAC', 'fleeing violence', 'survivor of DA', 'non-mol', 'drug abuse', 'unabused'];
  for (const kind of ['person known', 'need disclosed', 'need ended', 'abuse disclosed', 'note made'] as const)
    for (const need of needs) {
      const subject = await another(`${kind} ${need}`);
      const told = entry(subject, kind, '2026-03-02', { person: 'resident', needs: [need] });
      const where = { landlord, account: 'priya', now: at('2026-03-03'), home: `home of ${kind} ${need}` };
      await append(database, { ...where, entries: [told] }, workOut);
      const found = (await protectedNow()).some((one) => `household:${one.household}` === subject);
      assert.equal(found, protects(told), `${kind}: ${need}`);
    }
});

for (const [how, look] of [
  ['the clock', () => protectWhoToldEverywhere(database, noFault)],
  ['a rebuild', () => rebuild(database, landlord, at('2026-03-03'), workOut)],
] as const)
  test(`what was told before its words were known protects by ${how}, and its cases are restricted`, async () => {
    const subject = await another(how);
    const reference = `PR-${how}`;
    const told = entry(subject, 'need disclosed', '2026-03-02', { person: 'resident', needs: ['MARAC'] });
    const opened = entry(`case:${reference}`, 'case opened', '2026-03-02', { family: 'repairs', title: 'Leak' });
    const place = { reference, home: `home of ${how}`, household: how };
    const about = { landlord, account: 'priya', now: at('2026-03-02'), home: place.home };
    await append(database, { ...about, entries: [told, opened], opens: place }, workOut);
    await database.as(system, (connection) =>
      connection.sql('update households set is_protected = false, tells_danger = null where household = $1', [how]),
    );
    await database.as(system, (connection) =>
      connection.sql('update cases set is_restricted = false where reference = $1', [reference]),
    );
    await look();
    await letTimePass(database, landlord, at('2026-03-03'), workOut, noFault);
    assert.ok((await protectedNow()).some(({ household }) => household === how));
    const [row] = await database.as(system, (connection) =>
      connection.sql<{ is_restricted: boolean }>('select is_restricted from cases where reference = $1', [reference]),
    );
    assert.equal(row?.is_restricted, true);
    const [left] = await database.as(system, (connection) =>
      connection.sql<{ many: number }>('select count(*)::integer as many from households where tells_danger is null'),
    );
    assert.equal(left?.many, 0, 'all were looked at');
  });

const punched = { problem: 'back door lock', effect: 'My partner punched me last night and I am scared of him' };

test('a case on which words tell of abuse is restricted, and protects its household', async () => {
  const subject = await another('words');
  const opened = entry('case:PR-words', 'case opened', '2026-03-02', { family: 'repairs', title: 'Lock' });
  const report = entry('case:PR-words', 'repair reported', '2026-03-02', punched);
  const place = { reference: 'PR-words', home: 'home of words', household: 'words' };
  const about = { landlord, account: 'priya', now: at('2026-03-02'), home: place.home };
  await append(database, { ...about, entries: [opened, report], opens: place }, workOut);
  assert.ok((await protectedNow()).some(({ household }) => `household:${household}` === subject));
  assert.equal(await isRestricted('PR-words'), true);
});

/** Opens a case of a home that belongs to no household. */
async function openOfNobody(reference: string, where: string, ...entries: readonly Entry[]): Promise<void> {
  const opened = entry(`case:${reference}`, 'case opened', '2026-03-02', { family: 'repairs', title: 'Lock' });
  const about = { landlord, account: 'priya', now: at('2026-03-02'), home: where };
  const opens = { reference, home: where, household: undefined };
  await append(database, { ...about, entries: [opened, ...entries], opens }, workOut);
}

const isProtectedNow = async (name: string) => (await protectedNow()).some((one) => one.household === name);

test('one that belongs to no household protects whoever has the home, as it is opened or later', async () => {
  for (const when of ['opened', 'later']) {
    await another(`nobody ${when}`);
    const report = entry(`case:PR-${when}`, 'repair reported', '2026-03-02', punched);
    await openOfNobody(`PR-${when}`, `home of nobody ${when}`, ...(when === 'opened' ? [report] : []));
    const about = { landlord, account: 'priya', now: at('2026-03-02'), home: `home of nobody ${when}` };
    if (when === 'later') await append(database, { ...about, entries: [report] }, workOut);
    assert.equal(await isRestricted(`PR-${when}`), true);
    assert.equal(await isProtectedNow(`nobody ${when}`), true, when);
    const [row] = await database.as(system, (connection) =>
      connection.sql<{ told_by: string }>('select told_by from households where household = $1', [`nobody ${when}`]),
    );
    assert.equal(row?.told_by, 'priya', 'it stays so once the case is closed');
  }
});

test('one of no household and with nothing told protects nobody; restricted by hand, while it is restricted', async () => {
  await another('nobody quiet');
  await openOfNobody('PR-quiet', 'home of nobody quiet');
  assert.equal(await isProtectedNow('nobody quiet'), false);
  const about = { landlord, account: 'priya', now: at('2026-03-02'), home: 'home of nobody quiet' };
  const say = (kind: 'case restricted' | 'restriction lifted' | 'case closed') =>
    append(database, { ...about, entries: [entry('case:PR-quiet', kind, '2026-03-02', { why: 'a threat' })] }, workOut);
  await say('case restricted');
  assert.equal(await isProtectedNow('nobody quiet'), true);
  await say('restriction lifted');
  assert.equal(await isProtectedNow('nobody quiet'), false);
  await say('case restricted');
  await say('case closed');
  assert.equal(await isProtectedNow('nobody quiet'), false, 'once closed it is of nobody who lives there');
});

test('one of no household that is restricted protects a household that begins after it, at once', async () => {
  for (const how of ['added', 'imported', 'come back'] as const) {
    const [name, where] = [`after ${how}`, `home of after ${how}`];
    await another(name);
    await database.as(system, (connection) =>
      connection.sql("update households set until = '2026-02-02' where household = $1", [name]),
    );
    const reference = `PR-after-${how}`;
    const restricted = entry(`case:${reference}`, 'case restricted', '2026-03-02', { why: 'a threat' });
    await openOfNobody(reference, where, restricted);
    assert.equal(await isProtectedNow(name), false, 'nothing is theirs who left before it');
    const next = { household: `next ${how}`, home: where, since: day('2026-03-03') };
    await database.as(system, async (connection) => {
      if (how === 'added') await addHousehold(connection, next);
      if (how === 'imported') await keepHouseholds(connection, [{ ...next, since: '2026-03-03' }]);
      if (how === 'come back') await connection.sql('update households set until = null where household = $1', [name]);
    });
    assert.equal(await isProtectedNow(how === 'come back' ? name : next.household), true, how);
  }
  await another('quiet again');
  await openOfNobody('PR-quiet-again', 'home of quiet again');
  assert.equal(await isProtectedNow('quiet again'), false);
});

test('one of no household that was closed stays as it was when everything is worked out anew', async () => {
  await another('closed');
  const about = { landlord, account: 'priya', now: at('2026-03-02'), home: 'home of closed' };
  const told = entry('household:closed', 'abuse disclosed', '2026-03-02', { person: 'resident' });
  await append(database, { ...about, entries: [told] }, workOut);
  await openOfNobody('PR-closed', about.home);
  assert.equal(await isRestricted('PR-closed'), true);
  const closed = entry('case:PR-closed', 'case closed', '2026-03-03', { why: 'done' });
  await append(database, { ...about, now: at('2026-03-03'), entries: [closed] }, workOut);
  assert.equal(await isRestricted('PR-closed'), true, 'as it is closed');
  await rebuild(database, landlord, at('2026-03-04'), workOut);
  assert.equal(await isRestricted('PR-closed'), true, 'by a rebuild');
  const note = entry('case:PR-closed', 'note made', '2026-03-04', { says: 'filed' });
  await append(database, { ...about, now: at('2026-03-05'), entries: [note] }, workOut);
  assert.equal(await isRestricted('PR-closed'), true, 'when something is written on it');
  await database.as(system, (connection) =>
    connection.sql("update households set until = '2026-03-09' where household = 'closed'"),
  );
  await database.as(system, (connection) =>
    addHousehold(connection, { household: 'after closed', home: about.home, since: day('2026-03-10') }),
  );
  await rebuild(database, landlord, at('2026-03-11'), workOut);
  assert.equal(await isRestricted('PR-closed'), true, 'when they have left');
  assert.equal(await isProtectedNow('after closed'), false, 'it is none of those who came after');
});

test('one of no household that was opened and closed at once stays as it was when everything is worked out anew', async () => {
  await another('at once');
  const about = { landlord, account: 'priya', now: at('2026-03-02'), home: 'home of at once' };
  const told = entry('household:at once', 'abuse disclosed', '2026-03-02', { person: 'resident' });
  await append(database, { ...about, entries: [told] }, workOut);
  const closed = entry('case:PR-at-once', 'case closed', '2026-03-02', { why: 'done' });
  await openOfNobody('PR-at-once', about.home, closed);
  assert.equal(await isRestricted('PR-at-once'), true);
  await rebuild(database, landlord, at('2026-03-04'), workOut);
  assert.equal(await isRestricted('PR-at-once'), true, 'by a rebuild');
  await database.as(system, (connection) =>
    connection.sql("update households set until = '2026-03-09' where household = 'at once'"),
  );
  await database.as(system, (connection) =>
    addHousehold(connection, { household: 'after at once', home: about.home, since: day('2026-03-10') }),
  );
  await rebuild(database, landlord, at('2026-03-11'), workOut);
  assert.equal(await isRestricted('PR-at-once'), true, 'when they have left');
  assert.equal(await isProtectedNow('after at once'), false, 'it is none of those who came after');
});

test('the clock finds what one of no household told, and gives it to nobody who had the home after it', async () => {
  for (const since of ['2020-01-06', '2026-03-09']) {
    const name = `clock ${since}`;
    await another(name);
    await openOfNobody(
      `PR-${since}`,
      `home of ${name}`,
      entry(`case:PR-${since}`, 'repair reported', '2026-03-02', punched),
    );
    await database.as(system, async (connection) => {
      await connection.sql(
        `insert into households (landlord, household, home, since, until) values ($1, $2, $3, '2019-01-06', $4)`,
        [landlord, `${name} before`, `home of ${name}`, since],
      );
      await connection.sql(
        `update households set is_protected = false, tells_danger = null, told_by = null, since = $2 where household = $1`,
        [name, since],
      );
      await connection.sql(`update cases set is_restricted = false where reference = $1`, [`PR-${since}`]);
    });
    await protectWhoToldEverywhere(database, noFault);
    assert.equal(await isProtectedNow(name), since === '2020-01-06', since);
  }
});

test('one on record before its words were known is found by the clock', async () => {
  const subject = await another('old words');
  const opened = entry('case:PR-old', 'case opened', '2026-03-02', { family: 'repairs', title: 'Lock' });
  const report = entry('case:PR-old', 'repair reported', '2026-03-02', punched);
  const place = { reference: 'PR-old', home: 'home of old words', household: 'old words' };
  const about = { landlord, account: 'priya', now: at('2026-03-02'), home: place.home };
  await append(database, { ...about, entries: [opened, report], opens: place }, workOut);
  await database.as(system, (connection) =>
    connection.sql("update cases set is_restricted = false where reference = 'PR-old'"),
  );
  await database.as(system, (connection) =>
    connection.sql(
      "update households set is_protected = false, tells_danger = null, told_by = null where household = 'old words'",
    ),
  );
  await protectWhoToldEverywhere(database, noFault);
  await letTimePass(database, landlord, at('2026-03-03'), workOut, noFault);
  assert.ok((await protectedNow()).some(({ household }) => `household:${household}` === subject));
  assert.equal(await isRestricted('PR-old'), true);
  const [row] = await database.as(system, (connection) =>
    connection.sql<{ told_by: string }>("select told_by from households where household = 'old words'"),
  );
  assert.equal(row?.told_by, 'priya');
});

async function isRestricted(reference: string): Promise<boolean | undefined> {
  const [row] = await database.as(system, (connection) =>
    connection.sql<{ is_restricted: boolean }>('select is_restricted from cases where reference = $1', [reference]),
  );
  return row?.is_restricted;
}

test('a restricted case protects the household while it is restricted, and an ordinary one does not', async () => {
  await openRepair(database, 'PR-1', '2026-03-02');
  assert.equal(await isProtected(), false);
  await write(entry('case:PR-1', 'case restricted', '2026-03-03', { why: 'a threat was made' }));
  assert.equal(await isProtected(), true);
  await write(entry('case:PR-1', 'restriction lifted', '2026-03-03', { why: 'they have moved' }));
  assert.equal(await isProtected(), false);
});

test('a household that has told of danger stays protected', async () => {
  await write(
    entry(`household:${household}`, 'need disclosed', '2026-03-03', { person: 'resident', needs: ['fled abuse'] }),
  );
  assert.equal(await isProtected(), true);
  await write(entry('case:PR-1', 'case restricted', '2026-03-03'));
  await write(entry('case:PR-1', 'restriction lifted', '2026-03-03', { why: 'no need' }));
  assert.equal(await isProtected(), true);
});
