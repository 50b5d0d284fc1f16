import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { day } from '../src/calendar/day.ts';
import { dayOf, hoursAfter, isoInstant } from '../src/calendar/instant.ts';
import { bookedToCome } from '../src/record/behaviour/booked-to-come.ts';
import { mayBeSame, noContact } from '../src/record/behaviour/no-contact.ts';
import type { Entry } from '../src/record/entry.ts';
import { read } from '../src/record/reading.ts';
import { addAccount, changeAccount } from '../src/store/accounts.ts';
import { append } from '../src/store/append.ts';
import { appendInBulk } from '../src/store/bulk.ts';
import { entryRows } from '../src/store/entry-rows.ts';
import { CannotTakeIn } from '../src/store/exports/manifest.ts';
import { refuseBookings } from '../src/store/exports/refuse-bookings.ts';
import { fetchCase, fetchRecord } from '../src/store/fetch.ts';
import { prepareHistory, writeHistory } from '../src/store/imports/history.ts';
import { matchNoContactAgain, namedAccounts } from '../src/store/no-contact.ts';
import { askWhoIsApart } from '../src/store/no-contact-gate.ts';
import { recognise } from '../src/store/organisation-identities.ts';
import { writePieces } from '../src/store/piece.ts';
import { rebuild } from '../src/store/rebuild.ts';
import { readRecords } from '../src/store/records.ts';
import { type Scope, systemScope } from '../src/store/scope.ts';
import { verifyChains } from '../src/store/verify.ts';
import { routeTable } from '../src/web/http/permissions.ts';
import { boxes, type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import { entry, home, household, landlord, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

const system = systemScope(landlord);
const priya: Scope = { landlord, account: 'priya', role: 'officer' };

let cast: CaseworkApp;
before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000001', 'repairs', [['repair reported', '2026-03-02', { problem: 'leak' }]]);
  await cast.addHome('H2', '2 Mill Lane, Marlow Vale', 'ZZ1 1AA', ['Ada Brook']);
});
after(() => cast.close());

const write = (kind: Parameters<typeof entry>[1], fields: Readonly<Record<string, unknown>> = {}) => {
  const entries = [entry('case:PR-000002', kind, '2026-03-06', fields)];
  return append(cast.database, { landlord, account: 'lee', now: cast.now, home, entries }, workOut);
};

async function apart(): Promise<readonly string[]> {
  const rows = await cast.database.as(system, (connection) =>
    connection.sql<{ row: string }>("select distinct account || ' ' || subject as row from kept_apart order by 1"),
  );
  return rows.map(({ row }) => row);
}

const everything = (account: string, ...cases: readonly string[]) => [
  ...cases.map((reference) => `${account} case:${reference}`),
  `${account} home:${home}`,
  `${account} household:${household}`,
];

const ways = ['append', 'append as a correction', 'in bulk', 'as history'] as const;
const kindsThatBook = [
  ...(['appointment made', 'meeting arranged', 'promise made'] as const),
  ...(['order received', 'investigator appointed'] as const),
];

/** An entry that gives somebody something to do, to come or past. */
function booking(kind: (typeof kindsThatBook)[number], who: string, isToCome: boolean): Entry {
  const on = day(isToCome ? '2026-03-09' : '2026-03-02');
  const fields = {
    'appointment made': { planned: on, person: who },
    'meeting arranged': { attends: ['the police', who] },
    'promise made': { promise: 'mend it', due: on, who },
    'order received': { what: 'works', due: on, owner: who },
    'investigator appointed': { person: who },
  } as const;
  return entry('case:PR-000010', kind, '2026-03-06', fields[kind]);
}

let histories = 0;
/** Every way an entry can come to be written: each gives whether it was. */
const wayOf: Readonly<Record<(typeof ways)[number], (one: Entry) => Promise<'written' | 'refused'>>> = {
  append: async (one) => {
    const { outcome } = await append(
      cast.database,
      { landlord, account: 'lee', now: cast.now, home, entries: [one] },
      workOut,
    );
    return outcome === 'refused' ? 'refused' : 'written';
  },
  'append as a correction': async (one) => {
    const { id, subject, kind, happened, recorded, ...said } = one;
    const named = { person: 'Olu Ade', attends: ['Olu Ade'], who: 'Olu Ade', owner: 'Olu Ade', officer: 'sam' };
    const kept = Object.fromEntries(Object.entries(named).filter(([name]) => name in said));
    if ((await wayOf.append({ ...one, ...kept } as Entry)) === 'refused') return 'refused';
    const changed = Object.fromEntries(Object.entries(said).filter(([name]) => name in named));
    const fields = { for: id, why: 'another person', now: changed };
    return wayOf.append(entry('case:PR-000010', 'entry corrected', '2026-03-06', fields));
  },
  'in bulk': (one) =>
    cast.database.as(system, (connection) =>
      appendInBulk(
        connection,
        [{ once: one.id, home, written: [{ entry: one, account: 'sam' }], opens: [] }],
        cast.now,
        workOut,
        undefined,
        false,
      ).then(() => 'written' as const, refusedAs),
    ),
  'as history': (one) =>
    cast.database.as(system, async (connection) => {
      const reference = `PR-1${String(++histories).padStart(5, '0')}`;
      const subject = `case:${reference}` as const;
      const opened = entry(subject, 'case opened', '2026-03-01', { family: 'repairs', title: 'Past' });
      const past = { reference, home, household, entries: [opened, { ...one, subject }] };
      const references = { sort: 'repairs', number: 1, known: [] };
      return prepareHistory(connection, [past], references, cast.now, workOut)
        .then((history) => writeHistory(connection, history))
        .then(() => 'written' as const, refusedAs);
    }),
};

function refusedAs(fault: Error): 'refused' {
  assert.match(fault.message, /would be booked who may have no contact/);
  return 'refused';
}

/** Whom every visit, task and case still to come is given to, by the record of the case. */
async function toCome(): Promise<readonly string[]> {
  const { record } = await cast.database.as(system, (connection) => fetchRecord(connection, ['case:PR-000010']));
  const reading = read(record, hoursAfter(cast.now, 1));
  return reading.entries.flatMap((one) => bookedToCome(one, dayOf(cast.now), (id) => reading.entry(id))?.names ?? []);
}

const told = (person: string) =>
  cast.open('PR-000002', 'staff conduct', [['staff conduct alleged', '2026-03-06', { person }]], 'lee');

describe('an officer is named in an allegation', () => {
  let named: Visitor;
  before(async () => {
    named = await cast.signIn('priya');
    const home = mainOf((await named.get('/homes/H1')).body);
    assert.match(home, /1 Mill Lane/);
    await told('Priya Nair');
  });

  test('they are kept apart at once from the household, its home and its cases', async () => {
    assert.deepEqual(await apart(), everything('priya', 'PR-000001', 'PR-000002'));
  });

  test('no table gives a row of it to them', async () => {
    for (const table of ['households', 'people', 'cases', 'duties', 'homes', 'entries', 'looks', 'no_contact']) {
      const rows = await cast.database.as(priya, (connection) => connection.sql(`select * from ${table}`));
      assert.doesNotMatch(JSON.stringify(rows), /"H1"|HH1"|:HH1|Okafor|PR-00000/, table);
    }
  });

  test('every page about it is not there for them, and no other page tells of it', async () => {
    const rules = routeTable(cast.app).filter(({ method, who }) => method === 'GET' && who !== 'anyone');
    const values: Readonly<Record<string, string>> = {
      ...{ reference: 'PR-000001', home, household, kind: 'note-made', entry: 'e1', copy: 'shown', upload: 'u1' },
      ...{ account: 'priya', import: '1', look: '1', sort: 'own-home', letter: 'apology', point: '0' },
    };
    let about = 0;
    for (const { url, who } of rules) {
      if (who !== 'signed in' && !who.includes('officer')) continue;
      const address = url.replace(/:(\w+)/g, (_, name) => values[name] ?? 'x');
      const { statusCode, body } = await named.get(address);
      const isAbout = /:(reference|home|household)/.test(url);
      if (isAbout) about++;
      if (isAbout) assert.equal(statusCode, 404, address);
      // A form's token is made by chance, and may hold any letters.
      assert.doesNotMatch(body.replaceAll(/value="[\w.-]{30,}"/g, ''), /1 Mill Lane|Okafor|HH1|case:PR/, address);
      if (!isAbout) assert.doesNotMatch(body, /PR-00000/, address);
    }
    assert.ok(about > 12);
    for (const address of [
      '/homes?q=Okafor',
      '/homes?q=1%20Mill%20Lane',
      '/cases?q=case',
      '/cases/new?home=H1',
      '/today?whose=team',
    ])
      assert.doesNotMatch(mainOf((await named.get(address)).body), /1 Mill Lane|Maria|PR-00000/, address);
    assert.match(mainOf((await named.get('/homes?q=2%20Mill%20Lane')).body), /2 Mill Lane/);
  });

  test('nothing can be sent to it either', async () => {
    for (const address of [
      '/cases/PR-000001/record/note-made',
      '/cases/PR-000001/handover',
      '/households/HH1/record/person-known',
      '/households/HH1/why',
    ])
      assert.equal((await named.post(address, { happened: 'x' })).statusCode, 404, address);
    assert.equal((await named.post('/cases/new', { home: 'H1' })).statusCode, 404);
  });

  test('the counts of what there is to do leave it out, as the list does', async () => {
    const today = mainOf((await named.get('/today')).body);
    assert.match(today, /0 All 0 Overdue 0 Due today 0 Later this week 0 After this week/);
    const everyone = mainOf((await (await cast.signIn('mo')).get('/today?whose=everyone')).body);
    assert.match(everyone, /PR-000001/);
    assert.doesNotMatch(everyone, /0 All/);
  });

  test('what they asked for is written down, for those who may see the case, and nobody else', async () => {
    const lee = mainOf((await (await cast.signIn('lee')).get('/households/HH1/looks')).body);
    assert.match(lee, /Priya Nair.{0,40}Asked to see it, and was not let in/);
    const unusual = async (account: string) =>
      mainOf((await (await cast.signIn(account)).get('/unusual-looking')).body);
    assert.match(await unusual('lee'), /Priya Nair: named in an allegation there.*Priya Nair looked at 1 Mill Lane/);
    assert.doesNotMatch(await unusual('mo'), /named in an allegation/);
    const mo = mainOf((await (await cast.signIn('mo')).get('/households/HH1/looks')).body);
    assert.match(mo, /Priya Nair/);
    assert.doesNotMatch(mo, /not let in|PR-000002|No contact/);
  });

  test('the page of the case says who is kept away, and what of theirs is to be handed over', async () => {
    const page = mainOf((await (await cast.signIn('lee')).get('/cases/PR-000002')).body);
    assert.match(page, /No contact: Priya Nair cannot see this household/);
    assert.match(page, /Hand over what they have here now: PR-000001\./);
  });

  test('they cannot be booked, given a case or named on one, and whoever tries is told what to do and not why', async () => {
    const sam = await cast.signIn('sam');
    const fill = async (kind: string, fields: Record<string, string>) => {
      const form = await sam.get(`/cases/PR-000001/record/${kind}`);
      return sam.post(`/cases/PR-000001/record/${kind}`, { ...hiddenIn(form.body), ...boxes('2026-03-06'), ...fields });
    };
    const planned = { 'planned-day': '9', 'planned-month': '3', 'planned-year': '2026' };
    const booked = await fill('appointment-made', { ...planned, person: 'Priya', note: 'bring the long ladder' });
    assert.equal(booked.statusCode, 422);
    assert.match(
      mainOf(booked.body),
      /Priya cannot be booked to come here\. Choose somebody else, or ask your safeguarding lead/,
    );
    assert.match(booked.body, /bring the long ladder/);
    assert.doesNotMatch(mainOf(booked.body), /alleg|conduct|complain/i);
    assert.equal((await fill('visit-made', { by: 'P. Nair' })).statusCode, 422);
    assert.equal((await fill('visit-made', { by: 'Priya Nair' })).statusCode, 422);
    const other = await fill('appointment-made', { ...planned, person: 'Gary Hall' });
    assert.notEqual(other.statusCode, 422);

    const form = await sam.get('/cases/PR-000001/access');
    const given = await sam.post('/cases/PR-000001/access', {
      ...hiddenIn(form.body),
      change: 'give',
      officer: 'priya',
      why: 'x',
    });
    assert.match(mainOf(given.body), /Priya Nair cannot have a case of this home/);
    const hand = await sam.get('/cases/PR-000003/handover');
    assert.equal(hand.statusCode, 404);
    await cast.open('PR-000003', 'repairs', [['repair reported', '2026-03-06', { problem: 'tap' }]], 'sam');
    const handing = await sam.get('/cases/PR-000003/handover');
    const items = [...handing.body.matchAll(/name="checked"[^>]*value="([^"]+)"/g)].map(([, value]) => value ?? '');
    const sent = new URLSearchParams({ ...hiddenIn(handing.body), to: 'priya' });
    for (const item of items) sent.append('checked', item);
    const handed = await sam.post('/cases/PR-000003/handover', Object.fromEntries(sent));
    assert.match(mainOf(handed.body), /There is a problem/);
    // A case opened since is not there for them either.
    assert.deepEqual(await apart(), everything('priya', 'PR-000001', 'PR-000002', 'PR-000003'));
  });

  test('a correction cannot book them by the back door', async () => {
    const sam = await cast.signIn('sam');
    const booked = entry('case:PR-000001', 'appointment made', '2026-03-06', { planned: 20520, person: 'Ade Cole' });
    await append(cast.database, { landlord, account: 'sam', now: cast.now, home, entries: [booked] }, workOut);
    const address = `/cases/PR-000001/entries/${booked.id}/correction`;
    const form = await sam.get(address);
    const field = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(form.body)?.[1] ?? '';
    const kept = Object.fromEntries(
      ['happened-day', 'happened-month', 'happened-year', 'planned-day', 'planned-month', 'planned-year'].map(
        (name) => [name, field(name)],
      ),
    );
    const sent = {
      ...hiddenIn(form.body),
      ...kept,
      'correction-why': 'another person',
      'correction-what': 'change',
      person: 'Priya Nair',
    };
    const answer = await sam.post(address, sent);
    assert.equal(answer.statusCode, 422, mainOf(answer.body).slice(0, 600));
    assert.match(mainOf(answer.body), /cannot be booked to come here/);
  });

  test('a rebuild and a household that moves keep it so, and an account that comes or is renamed is found', async () => {
    const before = await apart();
    await rebuild(cast.database, landlord, cast.now, workOut);
    assert.deepEqual(await apart(), before);
    const details = {
      name: 'Sam Oyelaran',
      email: 'sam@example.org',
      role: 'complaints officer',
      team: 'North',
      patches: [],
    } as const;
    const admin: Scope = { landlord, account: 'mo', role: 'administrator' };
    await cast.database.as(admin, (connection) => changeAccount(connection, 'sam', { ...details, name: 'Sam Nair' }));
    assert.deepEqual(await apart(), before, 'one name in common is not enough where a whole name is written');
    await cast.database.as(admin, (connection) => changeAccount(connection, 'sam', { ...details, name: 'Priya Nair' }));
    assert.ok((await apart()).includes(`sam household:${household}`));
    await cast.database.as(admin, (connection) => changeAccount(connection, 'sam', details));
    const other = { name: 'Priya Nair', email: 'other@example.org', role: 'officer', team: '', patches: [] } as const;
    await cast.database.as(admin, (connection) =>
      addAccount(connection, { ...other, account: 'other', made: cast.now }),
    );
    assert.ok((await apart()).includes(`other household:${household}`));
    await cast.database.as(system, (connection) =>
      connection.sql("update households set home = 'H2' where household = 'HH1'"),
    );
    assert.ok((await apart()).includes('priya home:H2'));
    await cast.database.as(system, (connection) =>
      connection.sql("update households set home = 'H1' where household = 'HH1'"),
    );
    await cast.database.as(admin, (connection) => changeAccount(connection, 'other', { ...other, name: 'Olu Ade' }));
    for (const account of ['sam', 'other'])
      assert.ok((await apart()).includes(`${account} household:${household}`), 'another name lets nobody in');
    await cast.database.as(system, (connection) => connection.sql("update accounts set former_names = '{}'"));
    await cast.database.as(admin, (connection) => matchNoContactAgain(connection));
    assert.deepEqual(await apart(), before);
  });

  test('whatever their account comes to be called, by whoever renames it, they stay kept apart, and cannot be booked by any name', async () => {
    const before = await apart();
    const email = 'priya@example.org';
    const admin: Scope = { landlord, account: 'mo', role: 'administrator' };
    const asBefore = { name: 'Priya Nair', email, role: 'officer', team: 'North', patches: [] } as const;
    await cast.database.as(admin, (connection) =>
      changeAccount(connection, 'priya', { ...asBefore, name: 'P. Menon' }),
    );
    assert.deepEqual(await apart(), before);
    const bySignIn = { issuer: 'https://id.example', subject: 's1', email, role: 'officer', name: 'Pri Das' } as const;
    await cast.database.as(system, (connection) =>
      recognise(connection, { ...bySignIn, isEmailUnsure: false }, cast.now),
    );
    assert.deepEqual(await apart(), before);
    await rebuild(cast.database, landlord, cast.now, workOut);
    assert.deepEqual(await apart(), before);
    assert.equal((await named.get(`/households/${household}`)).statusCode, 404);
    const lee = await cast.signIn('lee');
    assert.match(mainOf((await lee.get('/cases/PR-000002')).body), /No contact: Pri Das cannot see this household/);
    for (const person of ['Pri Das', 'P. Menon', 'Priya Nair']) {
      const booking = entry('case:PR-000001', 'appointment made', '2026-03-06', { planned: day('2026-03-12'), person });
      const wanted = { landlord, account: 'sam', now: cast.now, home, entries: [booking] };
      assert.equal((await append(cast.database, wanted, workOut)).outcome, 'refused', person);
    }
    await cast.database.as(admin, (connection) => changeAccount(connection, 'priya', asBefore));
    assert.deepEqual(await apart(), before);
  });

  const called = ['Priya Nair', 'Priya', 'P. Nair', 'Ms Nair'] as const;
  const another = 'Olu Ade';
  const booked = fc.record({
    way: fc.constantFrom(...ways),
    kind: fc.constantFrom(...kindsThatBook),
    who: fc.constantFrom(...called, another),
    isToCome: fc.boolean(),
  });

  test('whatever the kind, the name and the way it comes, nothing to come is given to them, and all else is written', async () => {
    await cast.open('PR-000010', 'repairs', [['repair reported', '2026-03-06', { problem: 'gutter' }]], 'sam');
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(booked, async ({ way, kind, who, isToCome }) => {
        seen.add(`${way} ${kind}`);
        const hasDay = kind === 'appointment made' || kind === 'promise made' || kind === 'order received';
        const isRefused = who !== another && (isToCome || !hasDay);
        assert.equal(await wayOf[way](booking(kind, who, isToCome)), isRefused ? 'refused' : 'written');
        const given = await toCome();
        for (const name of called) assert.ok(!given.includes(name), `${way} ${kind} ${name}`);
      }),
      { numRuns: 120 },
    );
    assert.ok(seen.size > 12, [...seen].join());
    assert.equal((await verifyChains(cast.database, landlord)).broken, undefined);
  });

  test('a case, or being named on one, is not given to their account by any way either', async () => {
    for (const way of ways)
      for (const kind of ['case handed over', 'access to case given'] as const)
        for (const officer of ['priya', 'sam']) {
          const given = entry('case:PR-000010', kind, '2026-03-06', { to: 'x', officer });
          const expected = officer === 'priya' ? 'refused' : 'written';
          assert.equal(await wayOf[way](given), expected, `${way} ${kind} ${officer}`);
        }
  });

  test('a visit of theirs booked before cannot be given another day', async () => {
    const before = entry('case:PR-000010', 'appointment made', '2026-03-01', {
      planned: day('2026-03-05'),
      person: 'Priya',
    });
    assert.equal(await wayOf.append(before), 'written');
    const moved = (kind: Entry['kind']) =>
      entry('case:PR-000010', kind, '2026-03-06', { for: before.id, planned: day('2026-03-20') });
    assert.equal(await wayOf.append(moved('appointment changed')), 'refused');
    assert.equal(await wayOf.append(moved('missed visit put right')), 'refused');
    const called = entry('case:PR-000010', 'entry corrected', '2026-03-06', {
      ...{ for: before.id, why: 'the wrong day', now: { planned: day('2026-03-20') } },
    });
    assert.equal(await wayOf.append(called), 'refused');
    const off = entry('case:PR-000010', 'appointment changed', '2026-03-06', { for: before.id });
    assert.equal(await wayOf.append(off), 'written', 'a visit can be called off');
  });

  test('nor where somebody else was to come, and that was taken back', async () => {
    const before = entry('case:PR-000010', 'appointment made', '2026-03-01', {
      planned: day('2026-03-05'),
      person: 'Priya',
    });
    const putRight = (target: Entry, fields: Readonly<Record<string, unknown>>) =>
      entry('case:PR-000010', 'entry corrected', '2026-03-06', { for: target.id, why: 'a slip', ...fields });
    const another = putRight(before, { now: { person: 'Olu Ade' } });
    const takenBack = putRight(another, { withdrawn: true });
    for (const one of [before, another, takenBack]) assert.equal(await wayOf.append(one), 'written');
    const moved = entry('case:PR-000010', 'appointment changed', '2026-03-06', {
      ...{ for: before.id, planned: day('2026-03-20') },
    });
    assert.equal(await wayOf.append(moved), 'refused');
    const toCome = putRight(before, { now: { planned: day('2026-03-20') } });
    assert.equal(await wayOf.append(toCome), 'refused');
    const toAnother = putRight(before, { now: { person: 'Olu Ade', planned: day('2026-03-20') } });
    assert.equal(await wayOf.append(toAnother), 'written');
    assert.equal(await wayOf.append(putRight(before, { now: { person: 'Priya' } })), 'refused');
    const past = putRight(toAnother, { withdrawn: true });
    assert.equal(await wayOf.append(past), 'written', 'what is past is written as it was');
  });

  test('an export that books them is not taken in, and one that does not is', async () => {
    const refused = await cast.database.as(system, (connection) =>
      connection
        .together(async () => {
          await refuseBookings(connection, cast.now);
          await connection.sql(
            `insert into entries (landlord, subject, seq, entry, kind, happened, recorded, account, body, digest, hash)
             select landlord, subject, 1000, 'round', 'appointment made', happened, $2::timestamptz, account,
               '{"planned": "2026-03-20", "person": "Priya Nair"}', digest, hash
             from entries where landlord = $1 and subject = 'case:PR-000010' and seq = 1`,
            [landlord, isoInstant(hoursAfter(cast.now, 1))],
          );
          await refuseBookings(connection, hoursAfter(cast.now, 2));
        })
        .catch((error: unknown) => error),
    );
    assert.ok(refused instanceof CannotTakeIn, String(refused));
    assert.match(refused.message, /case:PR-000010, entry round, books somebody who may have no contact/);
  });

  test('an allegation told while somebody is being booked is not overtaken', async () => {
    const place = { reference: 'PR-000010', home, household };
    const outcomes = await cast.database.as(system, async (connection) => {
      const records = await readRecords(connection, ['case:PR-000010']);
      const one = entry('case:PR-000010', 'appointment made', '2026-03-06', {
        planned: day('2026-03-20'),
        person: 'Ada Brook',
      });
      const apart = await askWhoIsApart((work) => work(connection), [one], { places: [place], records, now: cast.now });
      assert.ok(!('keptApart' in apart));
      await write('contact barred', { person: 'Ada Brook' });
      const rows = entryRows(
        [{ entry: one, account: 'sam' }],
        landlord,
        { 'case:PR-000010': records.get('case:PR-000010')?.version ?? 0 },
        new Map([['case:PR-000010', records.get('case:PR-000010')?.head ?? '']]),
      );
      const piece = { home, read: records, apart, entries: rows, opens: [], standings: [] };
      return writePieces(connection, [piece]);
    });
    assert.deepEqual(outcomes, ['stale']);
    await write('resident agreed to contact', { person: 'Ada Brook' });
  });

  test('once the resident agrees they can be let in again', async () => {
    await write('resident agreed to contact', { person: 'Priya Nair' });
    assert.deepEqual(await apart(), []);
    assert.equal((await named.get(`/households/${household}`)).statusCode, 200);
    assert.equal((await named.get('/cases/PR-000001')).statusCode, 200);
    assert.equal((await named.get('/cases/PR-000002')).statusCode, 404);
  });
});

test('whatever is alleged, agreed and withdrawn in whatever order, the database keeps apart whom the record does', async () => {
  const names = ['Priya Nair', 'Mr Marsh', 'the operative', 'Sam'] as const;
  const step = fc.record({
    kind: fc.constantFrom('staff conduct alleged', 'contact barred', 'resident agreed to contact', 'entry corrected'),
    person: fc.option(fc.constantFrom(...names), { nil: undefined }),
    which: fc.nat(20),
  });
  const written: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
      for (const { kind, person, which } of steps) {
        const fields =
          kind === 'entry corrected'
            ? { for: written[which % Math.max(written.length, 1)], why: 'a mistake', withdrawn: true }
            : { person: kind === 'staff conduct alleged' ? (person ?? 'operative') : person };
        if (kind === 'entry corrected' && fields.for === undefined) continue;
        const one = entry('case:PR-000002', kind, '2026-03-06', fields);
        if (kind !== 'entry corrected') written.push(one.id);
        await append(cast.database, { landlord, account: 'lee', now: cast.now, home, entries: [one] }, workOut);
      }
      const { record, accounts } = await cast.database.as(system, async (connection) => ({
        record: (await fetchCase(connection, 'PR-000002'))?.record ?? [],
        accounts: await namedAccounts(connection),
      }));
      const people = noContact(read(record, cast.now));
      const named = accounts.filter(({ name }) => people.some(({ person }) => mayBeSame(person, name)));
      const expected = [...new Set(named.map(({ account }) => account))];
      const kept = (await apart()).filter((row) => row.endsWith(`household:${household}`));
      assert.deepEqual(kept, expected.map((account) => `${account} household:${household}`).sort());
    }),
    { numRuns: 15 },
  );
});

describe('an officer of a name that is near to the one in an allegation', () => {
  let own: CaseworkApp;
  before(async () => {
    own = await openCaseworkApp('2026-03-06');
    await own.open('PR-000001', 'repairs', [['repair reported', '2026-03-02', { problem: 'leak' }]]);
    await own.open(
      'PR-000002',
      'staff conduct',
      [['staff conduct alleged', '2026-03-05', { person: 'Preeya Nair' }]],
      'lee',
    );
  });
  after(() => own.close());
  const status = async (account: string, address: string) =>
    (await (await own.signIn(account)).get(address)).statusCode;
  const answer = (kind: Parameters<typeof entry>[1], person: string, on: string) =>
    append(
      own.database,
      { landlord, account: 'lee', now: own.now, home, entries: [entry('case:PR-000002', kind, on, { person })] },
      workOut,
    );

  test('is kept apart until somebody says whether it is them, and that is asked', async () => {
    assert.equal(await status('priya', '/homes/H1'), 404);
    assert.equal(await status('sam', '/homes/H1'), 200);
    const page = mainOf((await (await own.signIn('lee')).get('/cases/PR-000002')).body);
    assert.match(page, /Is Preeya Nair Priya Nair\? Nobody who signs in here goes by that name/);
  });

  test('stays so when another account changes, and may come again where it is not them', async () => {
    const sam = {
      name: 'Sam Oyelaran',
      email: 'sam@example.org',
      role: 'complaints officer' as const,
      team: 'North',
      patches: [],
    };
    await own.database.as(system, (connection) => changeAccount(connection, 'sam', sam));
    assert.equal(await status('priya', '/homes/H1'), 404);
    await answer('resident agreed to contact', 'Priya Nair', '2026-03-06');
    assert.equal(await status('priya', '/homes/H1'), 200);
    const page = mainOf((await (await own.signIn('lee')).get('/cases/PR-000002')).body);
    assert.doesNotMatch(page, /Is Preeya Nair/);
  });

  test('is kept apart for good where it is them', async () => {
    await answer('contact barred', 'Priya Nair', '2026-03-06');
    assert.equal(await status('priya', '/homes/H1'), 404);
  });

  test('is offered where only what they do is known and they have a case of the home', async () => {
    await own.open(
      'PR-000003',
      'staff conduct',
      [['staff conduct alleged', '2026-03-06', { person: 'my housing officer' }]],
      'lee',
    );
    const page = mainOf((await (await own.signIn('lee')).get('/cases/PR-000003')).body);
    assert.match(page, /Is it Priya Nair, who has a case here or came to the home\?/);
  });
});
