import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { makeRepairsFile } from '../bench/import/make-file.ts';
import { isoDay } from '../src/calendar/day.ts';
import { dayOf, type Instant, instant } from '../src/calendar/instant.ts';
import { runCommand } from '../src/jobs/commands.ts';
import { type Entry, kindOf } from '../src/record/entry.ts';
import { read } from '../src/record/reading.ts';
import { append } from '../src/store/append.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { fetchCase, fetchRecord } from '../src/store/fetch.ts';
import { cancelImport } from '../src/store/imports/steps.ts';
import { addLandlord } from '../src/store/landlords.ts';
import { letTimePass, rebuild } from '../src/store/rebuild.ts';
import { systemScope } from '../src/store/scope.ts';
import { verifyChains } from '../src/store/verify.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { madeXlsx } from './import/made-xlsx.ts';
import { entry, noFault, workOut } from './store/cast.ts';

const landlord = 'marlow';
const system = systemScope(landlord);
const noon = instant('2026-11-24T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'putright-import-test-'));
after(() => rmSync(folder, { recursive: true }));

let fresh: FreshDatabase;
let database: Database;

async function begin() {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await addLandlord(database, { landlord, name: 'Marlow Vale Homes' }, instant('2024-01-01T09:00:00Z'));
}

async function end() {
  await database.close();
  await fresh.drop();
}

/** The command, run here, on the test’s own database. */
async function run(
  words: readonly string[],
  { now = noon, isStopped }: { now?: Instant; isStopped?: Promise<void> } = {},
) {
  const lines: string[] = [];
  const code = await runCommand(['import', ...words], {
    version: '1.2.3',
    today: dayOf(now),
    now: () => now,
    print: (line) => lines.push(line),
    complain: (line) => lines.push(line),
    showProgress: () => undefined,
    folder,
    openStore: async () => ({
      database,
      ownerUrl: fresh.url,
      version: '',
      embedded: undefined,
      close: async () => undefined,
    }),
    openFiles: () => {
      throw new Error('No files are kept by an import');
    },
    untilStopped: () => isStopped ?? new Promise(() => undefined),
  });
  return { code, said: lines.join('\n') };
}

function write(name: string, ...lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  return file;
}

const homesFile = () =>
  write(
    'homes.csv',
    'Property list of Marlow Vale,,,,,,,',
    'Property Ref,UPRN,Address Line 1,Address Line 2,Post Code,Block,Tenure Type,Beds,Year Built,Patch',
    'MV001,100000001,1 Mill Lane,Marlow Vale,zz11aa,,General Needs Rent,2,1965,North',
    'MV002,100000002,2 Mill Lane,Marlow Vale,ZZ1 1AA,,Licence,1,c.1970,North',
    'MV003,100000003,Flat 3 Weir Court,Marlow Vale,ZZ1 2BB,Weir Court,Shared Ownership,1,2004-05-01,South',
  );

async function kept(query: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  return database.as(system, (connection) => connection.sql<Record<string, unknown>>(query, values));
}

/** The entries of the case that holds a job or complaint, or of a household or home. */
async function entriesOf(subject: string): Promise<readonly Entry[]> {
  return database.as(
    system,
    async (connection) => (await fetchRecord(connection, [subject as Entry['subject']])).record,
  );
}

async function subjectOf(sort: string, reference: string): Promise<string> {
  const [row] = await kept('select subject from import_references where sort = $1 and reference = $2', [
    sort,
    reference,
  ]);
  return String(row?.subject);
}

/** Everything worked out beside the record, without when it is next looked at. */
async function standings() {
  const cases = await kept('select * from cases order by reference');
  const duties = await kept('select * from duties order by reference, lesson');
  return { cases: cases.map(({ next_change: _, kept: __, ...row }) => row), duties };
}

type Kept = Readonly<Record<'cases' | 'duties', readonly object[]>>;

/** Compares row by row, so that a difference among thousands is told by itself. */
function assertSame(one: Kept, other: Kept) {
  for (const table of ['cases', 'duties'] as const) {
    const differ = one[table].findIndex((row, place) => JSON.stringify(row) !== JSON.stringify(other[table][place]));
    assert.deepEqual(one[table][differ], other[table][differ], table);
    assert.equal(one[table].length, other[table].length, table);
  }
}

/** What must be true however things were brought in. */
async function checkRecord() {
  const verified = await verifyChains(database, landlord);
  assert.equal(verified.broken, undefined);
  while ((await letTimePass(database, landlord, noon, workOut, noFault)) > 0);
  const before = await standings();
  await rebuild(database, landlord, noon, workOut);
  assertSame(await standings(), before);
  for (const { subject } of await kept('select distinct subject from entries')) {
    for (const entry of await entriesOf(String(subject))) checkEntry(entry);
  }
}

/** An entry is what a person could have written: its fields are those of its kind. */
function checkEntry(entry: Entry) {
  const {
    id: _,
    subject: __,
    kind,
    happened,
    at: ___,
    recorded,
    corrected: ____,
    for: _____,
    about,
    by,
    note,
    ...own
  } = entry;
  assert.ok(happened <= dayOf(recorded), `${entry.id} was recorded before it happened`);
  const { fields } = kindOf(kind);
  const written = Object.fromEntries(
    Object.entries(own)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        name,
        ['planned', 'due', 'until', 'born'].includes(name) && typeof value === 'number'
          ? isoDay(value as never)
          : name === 'sum'
            ? Number(value) / 100
            : value,
      ]),
  );
  const result = z.strictObject(fields).safeParse(written);
  assert.ok(result.success, `${entry.id}: ${result.error?.message}`);
  assert.match(note ?? '', /^Brought in from an earlier system/, `${entry.id} says where it came from`);
  assert.ok(about === undefined && (by === undefined || by !== ''));
}

describe('homes', () => {
  before(begin);
  after(end);

  test('are brought in, and the same file again does nothing', async () => {
    const shown = await run(['homes', homesFile()]);
    assert.equal(shown.code, 0);
    assert.match(shown.said, /Added to the list of homes: 1 Mill Lane, Marlow Vale, ZZ1 1AA/);
    assert.match(shown.said, /Nothing is kept yet/);
    assert.deepEqual(await kept('select * from homes'), []);

    const done = await run(['homes', homesFile(), '--approve']);
    assert.equal(done.code, 0, done.said);
    const homes = await kept(
      'select home, reference, uprn, address, postcode, patch, bedrooms, built from homes order by home',
    );
    assert.deepEqual(homes[0], {
      home: 'MV001',
      reference: 'MV001',
      uprn: '100000001',
      address: '1 Mill Lane, Marlow Vale',
      postcode: 'ZZ1 1AA',
      patch: 'North',
      bedrooms: 2,
      built: 1965,
    });
    assert.equal(homes[2]?.built, 2004);
    const told = await entriesOf('home:MV003');
    assert.deepEqual(
      told.map((entry) => entry.kind === 'home described' && [entry.tenure, entry.block]),
      [['shared ownership', 'Weir Court']],
    );

    const again = await run(['homes', homesFile(), '--approve']);
    assert.match(again.said, /0 new rows, 0 changed, 3 there already/);
    assert.equal((await entriesOf('home:MV003')).length, 1);
    await checkRecord();
  });

  test('are brought in from a workbook just the same', async () => {
    const file = join(folder, 'homes.xlsx');
    const rows = [
      ['Homes of Marlow Vale'],
      ['Property Ref', 'UPRN', 'Address', 'Postcode', 'Tenancy type', 'As at'],
      ['MX001', 100000000777, { inline: '7 Mill Lane, Marlow Vale' }, 'ZZ1 1AA', 'Licence', { day: 46083 }],
    ];
    writeFileSync(file, madeXlsx(rows));
    const { said, code } = await run(['homes', file, '--approve']);
    assert.equal(code, 0, said);
    const [home] = await kept("select reference, uprn, address from homes where home = 'MX001'");
    assert.deepEqual(home, { reference: 'MX001', uprn: '100000000777', address: '7 Mill Lane, Marlow Vale' });
    const [entry] = await entriesOf('home:MX001');
    assert.equal(entry && isoDay(entry.happened), '2026-03-02');
  });

  test('that changed say so in the list and on their record', async () => {
    const file = write(
      'more.csv',
      'Property Ref,UPRN,Address Line 1,Post Code,Tenure Type',
      'MV002,100000002,2 Mill Lane,ZZ1 1AA,Assured tenancy',
      'MV009,100000002,9 Mill Lane,ZZ1 1AA,Assured tenancy',
    );
    const { said, code } = await run(['homes', file, '--approve']);
    assert.equal(code, 1, said);
    assert.match(said, /Row 3, UPRN: The home MV002 of this file is the same home/);
    assert.equal((await entriesOf('home:MV002')).at(-1)?.kind, 'home described');
    assert.equal((await entriesOf('home:MV002')).length, 2);
    const [home] = await kept("select address, tenure, patch from homes where home = 'MV002'");
    assert.deepEqual(home, { address: '2 Mill Lane', tenure: 'Assured tenancy', patch: 'North' });
    await checkRecord();
  });
});

describe('repairs', () => {
  before(async () => {
    await begin();
    await run(['homes', homesFile(), '--approve']);
  });
  after(end);

  const heading =
    'job_ref,home_ref,reported_at,channel,description,priority,appointment_from,attended_at,outcome,completed_at,linked_job_ref,damp_mould_flag,notes';

  test('bad rows are told with their reasons and written to a file that is safe and can be mended', async () => {
    const file = write(
      'bad.csv',
      heading,
      'R1,MV001,02/03/2026 09:15,Phone,Kitchen tap leaking,Routine,09/03/2026,09/03/2026,Completed,09/03/2026,,,',
      'R2,MV999,02/03/2026,Phone,Gutter loose,,,,,,,,',
      'R3,MV001,31/02/2026,Phone,Gutter loose,,,,,,,,',
      'R4,MV001,02/03/2026,Phone,"=cmd|\' /C calc\'!A0",P7,,,,,,,',
      'R5,MV001,10/03/2026,Phone,Lock stiff,,,09/03/2026,,,,,',
      'R1,MV001,02/03/2026,Phone,Something else,,,,,,,,',
      'R6,MV001,02/03/2026,Phone,,,,,,,,,@SUM(1)',
    );
    const { code, said } = await run(['repairs', file, '--approve']);
    assert.equal(code, 1);
    assert.match(said, /Row 3, home_ref: There is no home with the reference “MV999”/);
    assert.match(said, /Row 4, reported_at: “31\/02\/2026” is not a day/);
    assert.match(said, /Row 6, attended_at: 9 March 2026 is before the day it was reported, 10 March 2026/);
    assert.match(said, /Row 7, job_ref: Row 2 has the same reference and says something else/);
    assert.match(said, /Row 8, description: There is nothing about what is wrong/);
    assert.match(said, /“P7” is not a priority that Putright knows/);
    assert.match(said, /7 March|2 March 2026: A repair was reported: Kitchen tap leaking/);
    const mend = readFileSync(join(folder, 'bad.to-put-right.csv'), 'utf8');
    assert.equal(mend.split('\r\n').length, 7);
    assert.match(mend, /,What to put right\r\n/);
    assert.doesNotMatch(mend, /(?:^|,)"?[=+@]/m);
    assert.equal((await kept('select * from cases')).length, 2);

    const mended = write(
      'mended.csv',
      ...mend
        .replace('\ufeff', '')
        .trimEnd()
        .split('\r\n')
        .map((line) => line.replace('MV999', 'MV002').replace('31/02/2026', '28/02/2026')),
    );
    const second = await run(['repairs', mended, '--approve']);
    assert.match(second.said, /2 new rows/);
    await checkRecord();
  });

  test('the same job again writes nothing; a changed one says what is new and puts right what was', async () => {
    const first = write('first.csv', heading, 'S1,MV001,02/02/2026,Phone,Radiator cold,Routine,,,,,,,');
    await run(['repairs', first, '--approve']);
    const subject = await subjectOf('repairs', 'S1');
    const before = await entriesOf(subject);
    assert.deepEqual(
      before.map(({ kind }) => kind),
      ['case opened', 'repair reported'],
    );
    await run(['repairs', first, '--approve']);
    assert.deepEqual(await entriesOf(subject), before);

    const second = write(
      'second.csv',
      heading,
      'S1,MV001,03/02/2026,Phone,Radiator cold,Urgent,,10/02/2026,Completed,10/02/2026,,,',
    );
    const shown = await run(['repairs', second]);
    assert.match(
      shown.said,
      /has changed, and would add:[\s\S]*10 February 2026: A visit was made: works completed[\s\S]*the day is 3 February 2026/,
    );
    await run(['repairs', second, '--approve']);
    const record = await entriesOf(subject);
    assert.deepEqual(
      record.filter(({ kind }) => kind !== 'entry corrected').map(({ kind }) => kind),
      ['case opened', 'repair reported', 'visit made', 'case closed'],
    );
    const reading = await database.as(system, async (connection) => {
      const found = await fetchCase(connection, subject.slice('case:'.length));
      return read(found?.record ?? [], noon);
    });
    const [report] = reading.of('repair reported');
    assert.equal(report?.priority, 'urgent');
    assert.equal(report && isoDay(report.happened), '2026-02-03');
    const [row] = await kept('select is_open from cases where reference = $1', [subject.slice('case:'.length)]);
    assert.equal(row?.is_open, false);
    await run(['repairs', second, '--approve']);
    assert.equal((await entriesOf(subject)).length, record.length);
    await checkRecord();
  });

  test('linked jobs make one case, however they come', async () => {
    const file = write(
      'linked.csv',
      heading,
      'T3,MV002,20/01/2026,Phone,Leak under the bath again,Urgent,,,,,T2,,',
      'T1,MV002,05/01/2026,Phone,Leak under the bath,Urgent,,06/01/2026,Completed,06/01/2026,,,',
      'X1,MV001,05/01/2026,Phone,Door sticking,Routine,,,,,,,',
      'T2,MV002,12/01/2026,Phone,Leak under the bath,Urgent,,12/01/2026,No access,,T1,,',
    );
    const { said } = await run(['repairs', file, '--approve']);
    assert.match(said, /4 new rows/);
    const subject = await subjectOf('repairs', 'T1');
    assert.equal(await subjectOf('repairs', 'T3'), subject);
    const record = await entriesOf(subject);
    assert.deepEqual(
      record.map(({ kind, happened }) => `${isoDay(happened)} ${kind}`),
      [
        '2026-01-05 case opened',
        '2026-01-05 repair reported',
        '2026-01-06 visit made',
        '2026-01-06 case closed',
        '2026-01-12 case reopened',
        '2026-01-12 repair reported',
        '2026-01-12 no access',
        '2026-01-20 repair reported',
      ].toSorted((one, other) => (one.slice(0, 10) < other.slice(0, 10) ? -1 : 1)),
    );
    const late = write(
      'late.csv',
      heading,
      'T4,MV002,28/01/2026,Phone,Leak under the bath,Urgent,,29/01/2026,Completed,29/01/2026,T3,,',
    );
    await run(['repairs', late, '--approve']);
    assert.equal(await subjectOf('repairs', 'T4'), subject);
    await checkRecord();
  });

  test('damp and mould opens a hazard case', async () => {
    const file = write('damp.csv', heading, 'D1,MV001,01/11/2026,Web,Black patches in the bedroom,Urgent,,,,,,Y,');
    await run(['repairs', file, '--approve']);
    const reference = (await subjectOf('repairs', 'D1')).slice('case:'.length);
    const [row] = await kept('select family, is_open, title from cases where reference = $1', [reference]);
    assert.deepEqual(row, { family: 'hazards', is_open: true, title: 'Black patches in the bedroom' });
    const duties = await kept('select lesson from duties where reference = $1', [reference]);
    assert.ok(
      duties.some(({ lesson }) => String(lesson).startsWith('hazards/')),
      'a hazard is owed something',
    );
    await checkRecord();
  });

  test('columns are put right, and known the next time', async () => {
    const lines = ['Zxq,Where,When,Said', 'U1,MV001,02/03/2026,Tap', 'U2,MV001,03/03/2026,Tap'];
    const file = write('odd.csv', ...lines);
    const missing = await run(['repairs', file]);
    assert.equal(missing.code, 2);
    assert.match(missing.said, /No column of the file is known to be job_ref/);
    const columns = ['Zxq=job_ref', 'Where=home_ref', 'When=reported_at', 'Said=description'].flatMap((one) => [
      '--column',
      one,
    ]);
    const done = await run(['repairs', file, '--approve', ...columns]);
    assert.match(done.said, /2 new rows/);
    const next = await run(['repairs', write('odd2.csv', ...lines.slice(0, 2), 'U3,MV001,03/03/2026,Tap')]);
    assert.match(next.said, /1 new row, 0 changed, 1 there already/);
  });
});

describe('people', () => {
  before(async () => {
    await begin();
    await run(['homes', homesFile(), '--approve']);
  });
  after(end);

  const heading =
    'person_ref,home_ref,role,name,dob_or_age_band,phone,tenancy_start,preferred_channel,language,format_needs,adjustments,needs,alerts,safe_contact_note,visit_times';

  test('are kept by name in the list, and by part in the record', async () => {
    const file = write(
      'people.csv',
      heading,
      'C1,MV001,Tenant,Edith Marsh,12/05/1948,01632 960001,03/02/2015,Letter,Welsh,large print,time to answer the door,"arthritis; uses a wheelchair",,,mornings',
      'C2,MV001,Joint tenant,Edith Marsh,75+,,,,,,,,,,',
      'C3,MV002,Tenant,Ines Duarte,1990-01-02,,,Phone,,,,,Domestic abuse - former partner,Email only,',
      'C4,MV002,Occupier,Rui Duarte,0-4,,,,,,,,,do not ring after six,',
      'C5,MV003,Advocate,Noor Haddad,,,,,,,,,,,',
    );
    const { said } = await run(['people', file, '--approve']);
    assert.match(said, /Row 5, safe_contact_note: It cannot be told which ways of reaching this person are safe/);
    const people = await kept('select household, part, name, phone, born from people order by household, part');
    assert.deepEqual(
      people.map(({ household, part, name }) => [household, part, name]),
      [
        ['HH-MV002-H1', 'resident', 'Ines Duarte'],
        ['HH-MV003-H1', 'representative', 'Noor Haddad'],
        ['MV001-H1', 'joint tenant', 'Edith Marsh'],
        ['MV001-H1', 'resident', 'Edith Marsh'],
      ],
    );
    const record = await entriesOf('household:MV001-H1');
    assert.deepEqual(
      record.map(({ kind }) => kind),
      [
        'person known',
        'adjustment agreed',
        'adjustment agreed',
        'adjustment agreed',
        'preference told',
        'communication plan agreed',
        'person known',
      ],
    );
    const [safe] = (await entriesOf('household:HH-MV002-H1')).filter(({ kind }) => kind === 'safe contact agreed');
    assert.deepEqual(safe?.kind === 'safe contact agreed' && safe.means, ['email']);
    const bodies = await kept("select string_agg(body::text, ' ') as all from entries");
    assert.doesNotMatch(String(bodies[0]?.all), /Edith|Marsh|Ines|Duarte|Haddad|01632/);
    const [household] = await kept("select is_protected, since from households where household = 'HH-MV002-H1'");
    assert.equal(household?.is_protected, true);
    await checkRecord();
  });

  test('who said what contact is safe get no visit to come from a file, and nobody is told why', async () => {
    const jobs = write(
      'visits.csv',
      'job_ref,home_ref,reported_at,description,appointment_from',
      'V1,MV002,2026-11-02,door lock,2026-12-01',
      'V2,MV002,2026-10-01,tap drips,2026-10-12',
      'V3,MV001,2026-11-02,gutter,2026-12-01',
    );
    const { said } = await run(['repairs', jobs, '--approve']);
    assert.match(said, /Row 2, appointment_from: This visit is still to come. Leave it out of this row/);
    assert.doesNotMatch(said, /safe|contact|abuse/i);
    const planned = await kept(
      "select body ->> 'planned' as day from entries where kind = 'appointment made' order by 1",
    );
    assert.equal(planned.length, 2);
  });

  test('nobody who may have no contact is booked by a file, and nobody is told why', async () => {
    const [seen] = await kept("select reference from cases where home = 'MV001' order by reference limit 1");
    const alleged = entry(`case:${seen?.reference}`, 'staff conduct alleged', '2026-11-20', {
      ...{ person: 'Gary Hall', note: 'Brought in from an earlier system: told by phone' },
    });
    await append(database, { landlord, account: 'a', now: noon, home: 'MV001', entries: [alleged] }, workOut);
    const jobs = write(
      'visits2.csv',
      'job_ref,home_ref,reported_at,description,appointment_from,attended_at,operative',
      'V4,MV001,2026-11-02,gutter,2026-12-02,,G. Hall',
      'V5,MV001,2026-11-02,gate,2026-12-02,,Ade Cole',
      'V6,MV001,2026-10-01,sink,2026-10-12,2026-10-12,G. Hall',
    );
    const { said } = await run(['repairs', jobs, '--approve']);
    assert.match(said, /Row 2, appointment_from: This visit is still to come. Leave it out of this row/);
    assert.doesNotMatch(said, /no contact|alleg|conduct|Hall/i);
    const booked = await kept(
      "select body ->> 'person' as who from entries where entry ~ 'V[456]' and kind = 'appointment made' order by 1",
    );
    assert.deepEqual(
      booked.map(({ who }) => who),
      ['Ade Cole', null],
    );
  });

  test('who have a home after others begin a household of their own, and the one before ends', async () => {
    const first = write(
      'let1.csv',
      heading,
      'L1,MV003,Tenant,Ewa Zielinska,12/05/1988,01632 960031,03/02/2015,,,,,uses a wheelchair,,Email only,',
      'L2,MV003,Occupier,Jan Zielinski,0-4,,,,,,,,,,',
      'L2b,MV003,Occupier,Anna Ng,40,,,,,,,,,,',
    );
    await run(['people', first, '--approve']);
    const [before] = await kept("select household from people where name = 'Ewa Zielinska'");
    await kept("update households set since = '2015-02-03' where home = 'MV003'");
    for (const name of ['Jan Zielinski', 'Peter Ng']) {
      const same = write('let2.csv', heading, `L3 ${name},MV003,Tenant,${name},,,03/02/2025,,,,,,,,`);
      await run(['people', same, '--approve']);
      assert.equal(
        (await kept("select from households where home = 'MV003'")).length,
        1,
        `a name in common ends nothing: ${name}`,
      );
    }
    const joins = write(
      'let2b.csv',
      heading,
      'L1,MV003,Tenant,Ewa Zielinska,12/05/1988,01632 960031,03/02/2015,,,,,uses a wheelchair,,Email only,',
      'L3b,MV003,Tenant,Omar Haddad,,,03/02/2026,,,,,,,,',
    );
    await run(['people', joins, '--approve']);
    assert.equal(
      (await kept("select from households where home = 'MV003'")).length,
      1,
      'whoever comes beside those who are still on the file ends nothing',
    );
    const next = write(
      'let3.csv',
      heading,
      'L4,MV003,Occupier,Theo Newcome,5,,,,,,,,,,',
      'L5,MV003,Tenant,Fay Newcome,30,,01/03/2026,,,,,,,,',
    );
    const { said } = await run(['people', next, '--approve']);
    assert.match(said, /2 new rows/);
    const households = await kept("select household, until::text from households where home = 'MV003' order by since");
    assert.equal(households.length, 2);
    assert.equal(households[0]?.household, before?.household);
    assert.ok(households[0]?.until !== null && households[1]?.until === null);
    const people = await kept(
      `select name, part, phone, born from people where household = '${households[1]?.household}' order by name`,
    );
    assert.deepEqual(
      people.map(({ name, part, phone }) => [name, part, phone]),
      [
        ['Fay Newcome', 'resident', null],
        ['Theo Newcome', 'occupier', null],
      ],
    );
    const left = (await entriesOf(`household:${before?.household}`)).filter(({ kind }) => kind === 'person left');
    assert.ok(left.length >= 2);
    await run(['people', next, '--approve']);
    assert.equal((await kept("select from households where home = 'MV003'")).length, 2);
    await checkRecord();
  });

  const person = (ref: string, at: string, role: string, name: string, since = '', age = '') =>
    `${ref},${at},${role},${name},${age},,${since},,,,,,,,`;
  // Rows that say the same again fill the pieces a file is kept in, and are nobody new.
  const manyRows = Array.from({ length: 1100 }, () => person('PAD', 'MV002', 'Occupier', 'Una Filler'));

  /** Brings in a couple who have a home, and then a file of several pieces; gives the households there are. */
  async function letAgain(at: string, name: string, ...rows: readonly string[]) {
    await kept(
      `insert into homes (landlord, home, reference, address, postcode, patch) values ('${landlord}', '${at}', '${at}', '${name}', 'ZZ1 1AA', 'North')`,
    );
    const couple = [
      person(`${at}1`, at, 'Tenant', 'Ilse Brandt', '03/02/2015'),
      person(`${at}2`, at, 'Occupier', 'Karl Weiss'),
    ];
    await run(['people', write(`${at}-before.csv`, heading, ...couple), '--approve']);
    await run(['people', write(`${at}.csv`, heading, ...rows), '--approve']);
    await checkRecord();
    const households = await kept(
      `select h.household, h.until is null as lives_there, string_agg(p.name, ', ' order by p.name) as names
       from households h join people p using (landlord, household) where h.home = '${at}' group by h.household, h.until order by 1`,
    );
    return households.map(({ lives_there, names }) => `${names}: ${lives_there ? 'live there' : 'left'}`);
  }

  test('of a household that stands anywhere in a file of several pieces, nobody has left', async () => {
    const comes = (at: string) => person(`${at}3`, at, 'Tenant', 'Omar Haddad', '03/02/2026');
    const all = ['Ilse Brandt, Karl Weiss, Omar Haddad: live there'];
    const stays = person('P012', 'P01', 'Occupier', 'Karl Weiss');
    assert.deepEqual(await letAgain('P01', 'listed after', comes('P01'), ...manyRows, stays), all);
    const before = person('P022', 'P02', 'Occupier', 'Karl Weiss');
    assert.deepEqual(await letAgain('P02', 'listed before', before, ...manyRows, comes('P02')), all);
    const wrong = person('P032', 'P03', 'Occupier', 'Karl Weiss', '31/02/2015');
    assert.deepEqual(await letAgain('P03', 'listed on a row to put right', comes('P03'), ...manyRows, wrong), all);
    assert.deepEqual(
      await letAgain(
        'P04',
        'a name in common',
        comes('P04'),
        ...manyRows,
        person('P044', 'P04', 'Occupier', 'Lena Brandt'),
      ),
      ['Ilse Brandt, Karl Weiss, Lena Brandt, Omar Haddad: live there'],
    );
  });

  test('a row that is left out lets no home again', async () => {
    const rows = [
      person('P063', 'MV002', 'Occupier', 'Omar Haddad'),
      person('P063', 'P06', 'Tenant', 'Omar Haddad', '03/02/2026'),
      person('P064', 'P06', 'Occupier', 'Rana Lund'),
    ];
    assert.deepEqual(await letAgain('P06', 'left out', ...rows), ['Ilse Brandt, Karl Weiss, Rana Lund: live there']);
  });

  test('who come after others come together, in whichever pieces of the file they stand', async () => {
    const rows = [
      person('P053', 'P05', 'Occupier', 'Mia Haddad', '', '5'),
      ...manyRows,
      person('P054', 'P05', 'Tenant', 'Omar Haddad', '03/02/2026'),
      ...manyRows,
      person('P055', 'P05', 'Joint tenant', 'Rana Haddad', '03/02/2026'),
    ];
    assert.deepEqual(await letAgain('P05', 'let again', ...rows), [
      'Ilse Brandt, Karl Weiss: left',
      'Mia Haddad, Omar Haddad, Rana Haddad: live there',
    ]);
    const [before] = await kept("select household from households where home = 'P05' and until is not null");
    const left = (await entriesOf(`household:${before?.household}`)).filter(({ kind }) => kind === 'person left');
    assert.equal(left.length, 2, 'each left once');
  });

  test('whose lives change are told of, and nothing is told twice', async () => {
    const file = write(
      'people2.csv',
      heading,
      'C1,MV001,Tenant,Edith Marsh,12/05/1948,01632 960009,,Letter,Welsh,large print,,"uses a wheelchair; asthma",,,mornings',
    );
    const before = await entriesOf('household:MV001-H1');
    await run(['people', file, '--approve']);
    const after = await entriesOf('household:MV001-H1');
    assert.deepEqual(
      after
        .slice(before.length)
        .map((entry) =>
          entry.kind === 'need disclosed' || entry.kind === 'need ended' ? [entry.kind, entry.needs] : entry.kind,
        ),
      [
        ['need disclosed', ['asthma']],
        ['need ended', ['arthritis']],
      ],
    );
    await run(['people', file, '--approve']);
    assert.equal((await entriesOf('household:MV001-H1')).length, after.length);
    const [person] = await kept("select phone from people where household = 'MV001-H1' and part = 'resident'");
    assert.equal(person?.phone, '01632 960009');
    await checkRecord();
  });
});

describe('complaints', () => {
  before(async () => {
    await begin();
    await run(['homes', homesFile(), '--approve']);
  });
  after(end);

  test('are told at both stages', async () => {
    const file = write(
      'complaints.csv',
      'Complaint Ref,Property Ref,Date Received,Date Logged,Channel,Definition,Acknowledged,Stage 1 Response Date,Stage 1 Outcome,Escalated,Stage 2 Response Date,Stage 2 Outcome,Compensation,Date Paid,Apology Date,Apology By,Learning,Ombudsman Ref,Determination Date,Determination,Orders',
      'K1,MV001,05/01/2026,07/01/2026,Email,Leak left for months,09/01/2026,20/01/2026,Partly upheld,02/02/2026,27/02/2026,Upheld,£150.00,05/03/2026,27/02/2026,Head of Homes,We will book follow-on works at the visit,,,,',
      'K2,MV002,05/05/2026,,Phone,Rude call,07/05/2026,19/05/2026,Not upheld,,,,,,,,,20261234,20/10/2026,Maladministration,Pay £200; Apologise in writing',
      'K3,MV002,05/05/2026,,Phone,Noise,04/05/2026,,,,,,,,,,,,,,',
      'K4,MV003,02/11/2026,,Phone,Lift out again,,,,,,,,,,,,,,,',
    );
    const { said, code } = await run(['complaints', file, '--approve']);
    assert.equal(code, 1, said);
    assert.match(said, /Row 4, Acknowledged: 4 May 2026 is before the day the complaint came, 5 May 2026/);
    const record = await entriesOf(await subjectOf('complaints', 'K1'));
    assert.deepEqual(record.map(({ kind }) => kind).toSorted(), [
      'apology given',
      'case closed',
      'case opened',
      'complaint acknowledged',
      'complaint closed',
      'complaint received',
      'escalation asked for',
      'learning recorded',
      'money paid',
      'remedy offered',
      'response sent',
      'response sent',
    ]);
    const received = record.find(({ kind }) => kind === 'complaint received');
    assert.equal(received && isoDay(received.happened), '2026-01-05');
    assert.equal(received && isoDay(dayOf(received.recorded)), '2026-01-07');
    const orders = (await entriesOf(await subjectOf('complaints', 'K2'))).filter(
      (entry) => entry.kind === 'order received',
    );
    assert.deepEqual(
      orders.map(({ what }) => what),
      ['compensation', 'apology'],
    );
    const open = await kept('select reference, is_open from cases order by reference');
    assert.deepEqual(
      open.map(({ is_open }) => is_open),
      [false, true, true],
    );
    await checkRecord();
  });
});

describe('all of it together', () => {
  before(begin);
  after(end);

  test('comes to the same, and is restricted as it always is', async () => {
    await run(['homes', homesFile(), '--approve']);
    const repairs = write(
      'all-repairs.csv',
      'job_ref,home_ref,reported_at,description,priority,completed_at',
      'Y1,MV001,02/02/2026,Front door lock broken,Urgent,',
      'Y2,MV001,02/02/2025,Heating broken,Urgent,09/03/2025',
      'Y3,MV002,02/10/2026,Heating broken,Urgent,',
    );
    await run(['repairs', repairs, '--approve']);
    const people = write(
      'all-people.csv',
      'person_ref,home_ref,role,name,tenancy_start,needs,alerts,known_at',
      'N1,MV001,Tenant,Ines Duarte,01/02/2020,asthma,domestic abuse,01/02/2021',
      'N2,MV002,Tenant,Edith Marsh,01/02/2020,uses a wheelchair,,01/02/2021',
    );
    await run(['people', people, '--approve']);
    const later = write(
      'all-later.csv',
      'job_ref,home_ref,reported_at,description,priority',
      'Y4,MV001,10/11/2026,Damp and mould in the bedroom,Urgent',
      'Y5,MV001,01/06/2019,Gutter loose,Routine',
    );
    await run(['repairs', later, '--approve']);
    await checkRecord();
    const cases = await kept(
      "select r.reference as job, c.household, c.is_restricted from cases c join import_references r on r.subject = 'case:' || c.reference order by 1",
    );
    // What is open and nobody’s is done for whoever has the home now, and what they told restricts it.
    assert.deepEqual(cases, [
      { job: 'Y1', household: null, is_restricted: true },
      { job: 'Y2', household: null, is_restricted: false },
      { job: 'Y3', household: null, is_restricted: false },
      { job: 'Y4', household: 'MV001-H1', is_restricted: true },
      { job: 'Y5', household: null, is_restricted: true },
    ]);
    const officer = { landlord, account: 'priya', role: 'officer' } as const;
    const seen = await database.as(officer, (connection) =>
      connection.sql("select reference from cases where household = 'MV001-H1'"),
    );
    assert.deepEqual(seen, []);
  });
});

describe('an import that is interrupted', () => {
  before(async () => {
    await begin();
    await run(['homes', homesFile(), '--approve']);
  });
  after(end);

  const putright = join(import.meta.dirname, '..', 'src', 'putright.ts');

  test('by kill -9 goes on where it was, and nothing is there twice', async (t) => {
    const file = join(folder, 'long.csv');
    await makeRepairsFile({ file, lines: 6_000, homes: ['MV001', 'MV002', 'MV003'] });
    let kills = 0;
    for (let at = 1; ; at += 2) {
      const child = spawn(process.execPath, [putright, 'import', 'repairs', file, '--approve'], {
        env: { ...process.env, DATABASE_URL: fresh.url },
        stdio: 'ignore',
      });
      const over = once(child, 'exit');
      let isOver = false;
      over.then(() => {
        isOver = true;
      });
      while (!isOver) {
        const [row] = await kept(
          "select pieces_done, state from imports where sort = 'repairs' order by import desc limit 1",
        );
        if (row?.state === 'keeping' && Number(row.pieces_done) >= at) child.kill('SIGKILL');
        await wait(15);
      }
      if (child.signalCode !== 'SIGKILL') break;
      kills++;
    }
    t.diagnostic(`killed ${kills} times`);
    assert.ok(kills >= 3, `killed ${kills} times`);
    const imports = await kept("select state, found from imports where sort = 'repairs'");
    assert.deepEqual(
      imports.map(({ state }) => state),
      ['done'],
      'one import, gone on with',
    );
    const [jobs] = await kept(
      "select count(*) as n, count(distinct entry) as apart from entries where kind = 'repair reported'",
    );
    const found = imports[0]?.found as { fresh: number; entries: number };
    assert.deepEqual(jobs, { n: found.fresh, apart: found.fresh });
    const [all] = await kept("select count(*) as n from entries where subject like 'case:%'");
    assert.equal(all?.n, found.entries);
    assert.equal((await verifyChains(database, landlord)).broken, undefined);
  });

  test('by others writing on the same homes works again what it rests on', async () => {
    const file = join(folder, 'busy.csv');
    await makeRepairsFile({ file, lines: 2_500, homes: ['MV002', 'MV003'], seed: 5 });
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\bJ1(\d{6})\b/g, 'B$1'));
    let isOver = false;
    const others = (async () => {
      for (let n = 0; !isOver; n++) {
        const of = n % 2 === 0 ? 'MV002' : 'MV003';
        const defect = entry(`home:${of}`, 'defect known', '2026-11-01', { problem: `leak ${n}` });
        const done = await append(
          database,
          { landlord, account: 'priya', now: (noon + n) as Instant, home: of, entries: [defect] },
          workOut,
        );
        assert.equal(done.outcome, 'done');
        await wait(20);
      }
    })();
    const { said } = await run(['repairs', file, '--approve'], { now: (noon + 10_000) as Instant });
    isOver = true;
    await others;
    assert.match(said, /Kept: /);
    assert.equal((await verifyChains(database, landlord)).broken, undefined);
    const theirs = async () => {
      const cases = await kept(
        `select to_jsonb(c) - 'next_change' - 'kept' as row from cases c where is_open and 'case:' || reference in (
           select subject from import_references where reference like 'B%') order by reference`,
      );
      const duties = await kept(
        `select to_jsonb(d) as row from duties d where 'case:' || reference in (
           select subject from import_references where reference like 'B%') order by reference, lesson`,
      );
      return { cases, duties };
    };
    const before = await theirs();
    assert.ok(before.cases.length > 50);
    await rebuild(database, landlord, (noon + 10_000) as Instant, workOut);
    assertSame(await theirs(), before);
  });

  test('by a person stops after a piece, and may be cancelled: what was kept stays', async () => {
    const file = join(folder, 'other.csv');
    await makeRepairsFile({ file, lines: 3_000, homes: ['MV001'], seed: 11 });
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\bJ1(\d{6})\b/g, 'Q$1'));
    let isOver = false;
    const watching = (async () => {
      while (!isOver) {
        const [row] = await kept("select import, pieces_done from imports where state = 'keeping'");
        if (row && Number(row.pieces_done) >= 2) {
          await database.as(system, (connection) => cancelImport(connection, Number(row.import), noon));
          return Number(row.import);
        }
        await wait(5);
      }
      return 0;
    })();
    const { said, code } = await run(['repairs', file, '--approve']).finally(() => {
      isOver = true;
    });
    const number = await watching;
    assert.equal(code, 1);
    assert.match(said, /Stopped/);
    const [row] = await kept('select state, pieces_done, found from imports where import = $1', [number]);
    assert.equal(row?.state, 'cancelled');
    const [jobs] = await kept(
      "select count(*) as n from entries where kind = 'repair reported' and entry like 'job Q%'",
    );
    assert.ok(Number(jobs?.n) >= 500 && Number(jobs?.n) < 3_000, `${jobs?.n} jobs were kept`);
    assert.deepEqual(await kept('select * from import_pieces where import = $1', [number]), []);
    const again = await run(['repairs', file, '--approve']);
    assert.match(again.said, new RegExp(`${Number(jobs?.n).toLocaleString('en-GB')} there already`));
    assert.equal((await verifyChains(database, landlord)).broken, undefined);
  });
});
