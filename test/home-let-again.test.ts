import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { day } from '../src/calendar/day.ts';
import { hoursAfter } from '../src/calendar/instant.ts';
import type { Entry } from '../src/record/entry.ts';
import { addHousehold, householdNow, keepPerson, maySeeSensitive } from '../src/store/households.ts';
import { systemScope } from '../src/store/scope.ts';
import {
  boxes,
  type CaseworkApp,
  hiddenIn,
  mainOf,
  openCaseworkApp,
  householdPage as page,
  record,
} from './casework-app.ts';
import { entry, home, household, landlord } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

const asProgram = <Result>(cast: CaseworkApp, work: Parameters<CaseworkApp['database']['as']>[1]) =>
  cast.database.as(systemScope(landlord), work) as Promise<Result>;
const nowAt = (cast: CaseworkApp) =>
  asProgram<string | undefined>(cast, (connection) => householdNow(connection, home));
const untilOf = async (cast: CaseworkApp, name: string) => {
  const [row] = await asProgram<readonly { until: string | null }[]>(cast, (connection) =>
    connection.sql('select until::text from households where household = $1', [name]),
  );
  return row?.until ?? undefined;
};
const told = async (cast: CaseworkApp, name: string) =>
  asProgram<readonly { kind: Entry['kind']; body: { person?: string } }[]>(cast, (connection) =>
    connection.sql('select kind, body from entries where subject = $1 order by seq', [`household:${name}`]),
  );

/** Maria and her son, of whom Maria told of abuse and of a safe way, and who have an open case. */
async function tellOfMaria(cast: CaseworkApp) {
  await cast.tell('need disclosed', '2026-01-05', { person: 'resident', needs: ['uses a wheelchair'] });
  await cast.tell('abuse disclosed', '2026-01-05', { person: 'resident' });
  await cast.tell('safe contact agreed', '2026-01-05', {
    person: 'resident',
    means: ['text message'],
    through: 'her sister Ana',
  });
  await cast.open('PR-900001', 'repairs', [['repair reported', '2026-02-02', { problem: 'leak under the sink' }]]);
}

async function openRepair(person: Visitor, fields: Record<string, string> = {}) {
  const first = await person.get(`/cases/new?home=${home}`);
  const report = { said: 'The boiler lost pressure again', when: 'today', ...fields };
  const asked = await person.post('/cases/new', { ...hiddenIn(first.body), ...report });
  return person.post('/cases/new', { ...hiddenIn(asked.body), ...report, family: 'repairs', officer: 'priya' });
}

describe('a home let again', () => {
  let cast: CaseworkApp;
  let priya: Visitor;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await tellOfMaria(cast);
    priya = await cast.signIn('priya');
  });
  after(() => cast.close());

  test('the household ends when the last known of it leaves, and not before', async () => {
    assert.equal((await record(priya, 'person-left', { person: 'son' })).statusCode, 303);
    assert.equal(await untilOf(cast, household), undefined);
    assert.equal((await record(priya, 'person-left', { person: 'Maria' })).statusCode, 303);
    assert.equal(await untilOf(cast, household), '2026-03-06');
    assert.equal(await nowAt(cast), undefined);
    const { body } = await priya.get(page);
    assert.match(mainOf(body), /Everybody of this household left, the last on 6 March 2026/);
    assert.match(mainOf((await priya.get(`/homes/${home}`)).body), /The household that lived here until 6 March 2026/);
    const opening = await priya.get(`/cases/new?home=${home}`);
    assert.match(opening.body, /name="lives-here"/, 'opening a case asks who lives there');
  });

  test('a case opened then is of nobody new from before those who left had left', async () => {
    for (const when of [{ when: 'yesterday' }, { when: 'another day', ...boxes('2026-02-20') }]) {
      const first = await priya.get(`/cases/new?home=${home}`);
      const report = { said: 'The tap drips', 'lives-here': 'Fay Newcome', ...when };
      const sent = await priya.post('/cases/new', { ...hiddenIn(first.body), ...report });
      assert.equal(sent.statusCode, 422);
      assert.match(mainOf(sent.body), /Others lived here until 6 March 2026 by our record/);
      assert.match(sent.body, /value="Fay Newcome"/, 'nothing that was written is lost');
    }
    const today = await priya.get(`/cases/new?home=${home}`);
    const asked = await priya.post('/cases/new', {
      ...hiddenIn(today.body),
      ...{ said: 'The tap drips', 'lives-here': 'Fay Newcome', when: 'today' },
    });
    assert.equal(asked.statusCode, 200);
    assert.match(mainOf(asked.body), /What sort of case is it/);
    assert.equal(await nowAt(cast), undefined);
  });

  test('whoever is new begins a household of their own, with nothing of the one before', async () => {
    const sent = await record(priya, 'person-known', { name: 'Fay Newcome', person: 'resident', age: '30' });
    assert.equal(sent.statusCode, 303, mainOf(sent.body));
    const address = String(sent.headers.location);
    const { body } = await priya.get(address);
    const said = mainOf(body);
    assert.match(said, /It is on the record/);
    assert.match(said, /Fay Newcome \(resident\)[\s\S]*aged 30/);
    assert.doesNotMatch(said, /Maria|07700 900123|wheelchair|abuse of|\bAna\b|PR-900001/);
    const begun = await nowAt(cast);
    assert.ok(begun !== undefined && begun !== household && address.includes(begun));
    const old = await priya.get(page);
    assert.doesNotMatch(mainOf(old.body), /Fay/);
    const again = await record(priya, 'person-known', { name: 'Someone Else', person: 'resident' });
    assert.equal(again.statusCode, 422);
    assert.match(mainOf(again.body), /Somebody else has this home since they left/);
  });

  test('a case opened after it is theirs, is not restricted and binds nobody to what was safe before', async () => {
    const sent = await openRepair(priya);
    assert.equal(sent.statusCode, 303, mainOf(sent.body));
    const reference = /PR-\d+/.exec(String(sent.headers.location))?.[0] ?? '';
    const [row] = await asProgram<readonly { household: string; is_restricted: boolean }[]>(cast, (connection) =>
      connection.sql('select household, is_restricted from cases where reference = $1', [reference]),
    );
    assert.equal(row?.household, await nowAt(cast));
    assert.equal(row?.is_restricted, false);
    const { body } = await priya.get(`/cases/${reference}`);
    assert.match(mainOf(body), /Fay Newcome/);
    assert.doesNotMatch(mainOf(body), /Maria|sister|wheelchair|abuse/);
  });

  test('the open case of those who left stays theirs, and says so', async () => {
    const lee = await cast.signIn('lee');
    const said = mainOf((await lee.get('/cases/PR-900001')).body);
    assert.match(said, /This household left, the last of them on 6 March 2026/);
    const home = mainOf((await lee.get('/homes/H1')).body);
    assert.match(home, /PR-900001[^·]*? has it, of those who lived here before/);
    assert.equal(home.match(/of those who lived here before/g)?.length, 1, 'and theirs who live here now does not');
    const asked = mainOf((await lee.get(page)).body);
    assert.match(asked, /When this was last checked Last looked at on/);
    assert.doesNotMatch(asked, /looked at again by/, 'nobody is asked about people who have gone');
    assert.doesNotMatch(said, /Fay/);
    const form = await lee.get('/cases/PR-900001/record/person-known');
    const sent = await lee.post('/cases/PR-900001/record/person-known', {
      ...{ ...hiddenIn(form.body), ...boxes('2026-03-06') },
      person: 'lodger',
    });
    assert.equal(sent.statusCode, 422);
    assert.match(mainOf(sent.body), /The household of this case left/);
    assert.equal(
      await cast.database.as({ landlord, account: 'mo', role: 'manager' } as never, (connection) =>
        maySeeSensitive(connection, household),
      ),
      false,
    );
  });
});

describe('somebody else lives here now', () => {
  let cast: CaseworkApp;
  let priya: Visitor;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await tellOfMaria(cast);
    await asProgram(cast, (connection) =>
      keepPerson(connection, household, { part: 'representative', name: 'Joy Marsh', phone: '07700 900777' }),
    );
    await cast.tell('representative named', '2026-01-05', { person: 'representative', authority: 'seen' });
    priya = await cast.signIn('priya');
  });
  after(() => cast.close());

  test('who acts for them is named with how to reach them, and not as living there', async () => {
    const said = mainOf((await priya.get(page)).body);
    assert.match(said, /Who acts for them Joy Marsh \(representative\), 07700 900777, authority seen/);
    assert.doesNotMatch(mainOf((await priya.get(`/homes/${home}`)).body), /Joy Marsh/);
    assert.equal(said.split('Joy Marsh').length, 2);
    const mo = await cast.signIn('mo');
    assert.match((await mo.get(`${page}/own-file`)).body, /Joy Marsh/, 'they too may ask what is held on them');
  });

  test('is said on the pages of the home and the household', async () => {
    for (const one of [page, `/homes/${home}`])
      assert.match((await priya.get(one)).body, new RegExp(`href="${page}/somebody-else"`));
  });

  test('no day before those who left were known to live here', async () => {
    const form = await priya.get(`${page}/somebody-else`);
    const sent = await priya.post(`${page}/somebody-else`, { ...hiddenIn(form.body), ...boxes('2019-03-06') });
    assert.equal(sent.statusCode, 422);
    assert.match(mainOf(sent.body), /were known to live here on 6 January 2020/);
    const late = await priya.post(`${page}/somebody-else`, { ...hiddenIn(form.body), ...boxes('2026-04-06') });
    assert.match(mainOf(late.body), /must be today or earlier/);
  });

  test('ends one household and begins another, once however often it is sent', async () => {
    const before = await priya.get(`${page}/somebody-else`);
    const form = await priya.get(`${page}/somebody-else`);
    const sent = { ...hiddenIn(form.body), ...boxes('2026-02-20'), name: 'Fay Newcome' };
    const first = await priya.post(`${page}/somebody-else`, sent);
    assert.equal(first.statusCode, 303, mainOf(first.body));
    const second = await priya.post(`${page}/somebody-else`, sent);
    assert.equal(second.headers.location, first.headers.location);
    assert.equal(await untilOf(cast, household), '2026-02-20');
    const left = (await told(cast, household)).filter(({ kind }) => kind === 'person left');
    assert.deepEqual(left.map(({ body }) => body.person).sort(), ['resident', 'son']);
    assert.match(mainOf((await priya.get(String(first.headers.location))).body), /Fay Newcome \(resident\)/);
    const late = { ...hiddenIn(before.body), ...boxes('2026-02-25'), name: 'Someone Else' };
    assert.equal((await priya.post(`${page}/somebody-else`, late)).headers.location, `/homes/${home}`);
    assert.equal(await untilOf(cast, household), '2026-02-20', 'a form from before it ended changes nothing');
  });
});

describe('a household that comes back', () => {
  let cast: CaseworkApp;
  let priya: Visitor;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await tellOfMaria(cast);
    priya = await cast.signIn('priya');
    for (const person of ['son', 'resident']) await record(priya, 'person-left', { person });
    cast.now = hoursAfter(cast.now, 0.2);
  });
  after(() => cast.close());

  test('has its home, its names and what is safe for it again, where nobody else has the home', async () => {
    assert.equal(await untilOf(cast, household), '2026-03-06');
    const other = await record(priya, 'person-known', { person: 'lodger', back: 'yes' });
    assert.equal(other.statusCode, 422, 'a lodger never left');
    const named = await record(priya, 'person-known', { person: 'resident', name: 'Fay Newcome', back: 'yes' });
    assert.equal(named.statusCode, 422, 'somebody of another name is not the same person');
    const sent = await record(priya, 'person-known', { person: 'resident', back: 'yes' });
    assert.equal(sent.statusCode, 303, mainOf(sent.body));
    assert.equal(await untilOf(cast, household), undefined);
    assert.equal(await nowAt(cast), household);
    const lee = await cast.signIn('lee');
    const said = mainOf((await lee.get(page)).body);
    assert.match(said, /Maria Okafor \(resident\)[\s\S]*07700 900123/);
    assert.match(said, /Contact resident only by text message/);
  });

  test('leaves the home with whoever has it by now', async () => {
    cast.now = hoursAfter(cast.now, 24);
    priya = await cast.signIn('priya');
    const gone = await record(priya, 'person-left', { person: 'resident' }, '2026-03-07');
    assert.equal(gone.statusCode, 303, mainOf(gone.body));
    await asProgram(cast, (connection) =>
      addHousehold(connection, { household: 'HH-next', home, since: day('2026-03-07') }),
    );
    const sent = await record(priya, 'person-known', { person: 'resident', back: 'yes' }, '2026-03-07');
    assert.equal(sent.statusCode, 422);
    // Nor by another way in.
    await cast.tell('person known', '2026-03-08', { person: 'resident' });
    assert.equal(await untilOf(cast, household), '2026-03-07');
    assert.equal(await nowAt(cast), 'HH-next');
  });
});

describe('a new partner', () => {
  let cast: CaseworkApp;
  let priya: Visitor;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await asProgram(cast, (connection) =>
      keepPerson(connection, household, {
        ...{ part: 'partner', name: 'Agnieszka Nowak', phone: '07700 900456', born: day('1950-01-02') },
      }),
    );
    await cast.tell('person known', '2025-01-06', { person: 'partner', needs: ['epilepsy'] });
    priya = await cast.signIn('priya');
    await record(priya, 'person-left', { person: 'partner' });
  });
  after(() => cast.close());

  test('is not taken for the one who left', async () => {
    const wrong = await record(priya, 'person-known', { name: 'Marek Zielinski', person: 'Partner', age: '29' });
    assert.equal(wrong.statusCode, 422);
    assert.match(mainOf(wrong.body), /who left on 6 March 2026: call this one “new Partner”/);
    assert.match(wrong.body, /name="back"/);
    const sent = await record(priya, 'person-known', { name: 'Marek Zielinski', person: 'new partner', age: '29' });
    assert.equal(sent.statusCode, 303, mainOf(sent.body));
    const said = mainOf((await priya.get(page)).body);
    assert.match(said, /Marek Zielinski \(new partner\)[\s\S]*aged 29/);
    const marek = /Marek[\s\S]*?(?=Who used to live here)/.exec(said)?.[0] ?? '';
    assert.doesNotMatch(marek, /epilepsy|07700 900456|76/);
  });

  test('nor from the page of a case', async () => {
    await cast.open('PR-900009', 'repairs', [['repair reported', '2026-02-02', { problem: 'leak' }]]);
    const form = await priya.get('/cases/PR-900009/record/person-known');
    const sent = await priya.post('/cases/PR-900009/record/person-known', {
      ...{ ...hiddenIn(form.body), ...boxes('2026-03-06') },
      person: 'partner',
    });
    assert.equal(sent.statusCode, 422);
    assert.match(mainOf(sent.body), /Our record has somebody called partner here already, who left on 6 March 2026/);
  });

  test('and no name beside the record is written over with another’s', async () => {
    await asProgram(cast, (connection) =>
      keepPerson(connection, household, {
        part: 'partner',
        name: 'Marek Zielinski',
        phone: '1',
        born: day('1997-01-02'),
      }),
    );
    const people = await asProgram<readonly object[]>(cast, (connection) =>
      connection.sql("select name, phone, born::text from people where household = $1 and part = 'partner'", [
        household,
      ]),
    );
    assert.deepEqual(
      people.map((row) => ({ ...row })),
      [{ name: 'Agnieszka Nowak', phone: '07700 900456', born: '1950-01-02' }],
    );
  });

  test('a leaving that was written down by mistake and taken back ends nothing', async () => {
    await record(priya, 'person-left', { person: 'new partner' });
    const gone = entry(`household:${household}`, 'person left', '2026-03-06', { person: 'resident' });
    await record(priya, 'person-left', { person: 'son' });
    assert.equal(await untilOf(cast, household), undefined);
    const { append } = await import('../src/store/append.ts');
    const { workOut } = await import('./store/cast.ts');
    const wanted = { landlord, account: 'priya', now: cast.now, home };
    await append(cast.database, { ...wanted, entries: [gone] }, workOut);
    assert.equal(await untilOf(cast, household), '2026-03-06');
    const back = entry(`household:${household}`, 'entry corrected', '2026-03-06', {
      for: gone.id,
      withdrawn: true,
      why: 'a slip',
    });
    await append(cast.database, { ...wanted, entries: [back] }, workOut);
    assert.equal(await untilOf(cast, household), undefined);
  });
});
