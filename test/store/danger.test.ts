import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '../../src/calendar/day.ts';
import { isSensitive } from '../../src/record/casework/sensitive.ts';
import { type Entry, kindNames, kindOf, type Subject } from '../../src/record/entry.ts';
import { addAccount } from '../../src/store/accounts.ts';
import { append } from '../../src/store/append.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { findInProtected } from '../../src/store/find-protected.ts';
import { addHousehold, keepPerson, maySeeSensitive } from '../../src/store/households.ts';
import { type StaffRole, systemScope } from '../../src/store/scope.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { at, entry, home, household, landlord, settle, workOut } from './cast.ts';

let fresh: FreshDatabase;
let database: Database;
const system = systemScope(landlord);
const roles: Readonly<Record<string, StaffRole>> = {
  ...{ priya: 'officer', sam: 'officer', mo: 'manager', lee: 'ASB and safeguarding lead' },
};

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
});
after(async () => {
  await database.close();
  await fresh.drop();
});

type Step = readonly [account: string, kind: Entry['kind'], fields: Readonly<Record<string, unknown>>];
const told: Step = ['lee', 'abuse disclosed', { person: 'resident' }];
const opens = (account: string, family: string, officer = account): Step => {
  return [account, 'case opened', { family, title: 'case', officer }];
};

/** Each: what is written in turn, on the household where it is told there, and who may then see what it told. */
const table: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  ['the lead alone, where nobody has a case', [told], []],
  ['nobody by opening an ordinary case', [told, opens('sam', 'repairs')], []],
  ['nobody by having had an ordinary case', [opens('sam', 'repairs'), told], []],
  ['nobody by opening a case of that very thing for themselves', [told, opens('sam', 'domestic abuse')], []],
  ['nobody by restricting a case of theirs', [told, opens('sam', 'repairs'), ['sam', 'case restricted', {}]], []],
  [
    'nobody by writing on a case of theirs what would restrict it',
    [opens('sam', 'repairs'), told, ['sam', 'staff conduct alleged', { person: 'a man', what: 'shouted' }]],
    [],
  ],
  [
    'nobody by a family corrected afterwards',
    [told, opens('sam', 'repairs'), ['sam', 'entry corrected', { for: 'opened', now: { family: 'domestic abuse' } }]],
    [],
  ],
  ['whom somebody else gave a case of that very thing', [told, opens('lee', 'domestic abuse', 'sam')], ['sam']],
  ['who opened one before anybody else had told', [opens('sam', 'domestic abuse'), told], ['sam']],
  [
    'who took over one that another opened',
    [told, opens('priya', 'safeguarding'), ['priya', 'case handed over', { to: 'Sam', officer: 'sam' }]],
    ['sam'],
  ],
  [
    'whom a lead named on an ordinary case',
    [told, opens('priya', 'repairs'), ['lee', 'access to case given', { officer: 'sam', why: 'x' }]],
    ['sam'],
  ],
  [
    'not whom a lead named and took off again',
    [
      ...[told, opens('priya', 'repairs'), ['lee', 'access to case given', { officer: 'sam', why: 'x' }] as const],
      ['lee', 'access to case taken away', { officer: 'sam', why: 'x' }],
    ],
    [],
  ],
  [
    'not whom a colleague named on an ordinary case',
    [told, opens('priya', 'repairs'), ['priya', 'access to case given', { officer: 'sam', why: 'x' }]],
    [],
  ],
  [
    'whoever it was first told to, with a case there, and not the next',
    [
      ...[opens('priya', 'repairs'), ['priya', 'abuse disclosed', { person: 'resident' }] as const],
      ['sam', 'safe contact agreed', { person: 'resident', means: ['email'] }],
      opens('sam', 'repairs'),
    ],
    ['priya'],
  ],
  ['not the lead who was taken off', [opens('priya', 'safeguarding'), told, off('lee')], ['priya', '-lee']],
];

function off(officer: string): Step {
  return ['mo', 'access to case taken away', { officer, why: 'x' }];
}

/** Of a case of the household, and of one of the home that belongs to nobody: it is theirs who live there. */
const whose = [
  ['', household],
  [', on a case of nobody', undefined],
] as const;
for (const [place, [name, steps, expected, ofWhom, of]] of table
  .flatMap((row) => whose.map(([said, one]) => [...row, said, one] as const))
  .entries())
  test(`what a household told of danger is seen by the lead, and ${name}${ofWhom}`, async () => {
    const other = `marlow${place}`;
    await settle(database, other);
    await database.as(systemScope(other), async (connection) => {
      for (const [account, role] of Object.entries(roles)) {
        const email = `${account}@example.org`;
        await addAccount(connection, {
          account,
          name: account,
          email,
          role,
          team: '',
          patches: [],
          made: at('2024-01-01'),
        });
      }
    });
    let reference = 'PR-0';
    for (const [day, [account, kind, fields]] of steps.entries()) {
      const on = `2026-03-0${day + 1}`;
      if (kind === 'case opened') reference = `PR-${day + 1}`;
      const subject: Subject = kindOf(kind).subject === 'household' ? `household:${household}` : `case:${reference}`;
      const says = 'for' in fields ? { ...fields, for: `${other}-${reference}` } : fields;
      const id = kind === 'case opened' ? { id: `${other}-${reference}` } : {};
      await append(
        database,
        {
          ...{ landlord: other, account, now: at(on), home, entries: [entry(subject, kind, on, { ...says, ...id })] },
          ...(kind === 'case opened' && { opens: { reference, home, household: of } }),
        },
        workOut,
      );
    }
    for (const [account, role] of Object.entries(roles)) {
      const may = await database.as({ landlord: other, account, role }, (connection) =>
        maySeeSensitive(connection, household),
      );
      const should = account === 'lee' ? !expected.includes('-lee') : expected.includes(account);
      assert.equal(may, should, account);
    }
  });

test('a case of nobody that was there before them lets nobody in to what a household told', async () => {
  const other = 'marlow before';
  await settle(database, other);
  const scope = systemScope(other);
  const where = { landlord: other, account: 'lee', now: at('2026-03-01'), home };
  const opened = entry('case:PR-1', 'case opened', '2026-03-01', {
    family: 'safeguarding',
    title: 'x',
    officer: 'sam',
  });
  await append(
    database,
    { ...where, entries: [opened], opens: { reference: 'PR-1', home, household: undefined } },
    workOut,
  );
  await database.as(scope, (connection) =>
    connection.sql("update households set until = '2026-03-02' where household = $1", [household]),
  );
  await database.as(scope, (connection) =>
    addHousehold(connection, { household: 'next', home, since: day('2026-03-03') }),
  );
  const told = entry('household:next', 'abuse disclosed', '2026-03-04', { person: 'resident' });
  await append(database, { ...where, now: at('2026-03-04'), entries: [told] }, workOut);
  const may = (account: string, role: StaffRole, whose: string) =>
    database.as({ landlord: other, account, role }, (connection) => maySeeSensitive(connection, whose));
  assert.equal(await may('sam', 'officer', 'next'), false);
  assert.equal(await may('lee', 'ASB and safeguarding lead', 'next'), true);
  const takenOff = entry('case:PR-1', 'access to case taken away', '2026-03-04', { officer: 'lee', why: 'x' });
  await append(database, { ...where, account: 'mo', now: at('2026-03-04'), entries: [takenOff] }, workOut);
  assert.equal(await may('lee', 'ASB and safeguarding lead', 'next'), false, 'taken off a case of their home');
});

test('whoever is named on a case of nobody finds those who live there by their names, and nobody else does', async () => {
  const other = 'marlow found';
  await settle(database, other);
  const where = { landlord: other, account: 'lee', now: at('2026-03-02'), home };
  await database.as(systemScope(other), (connection) =>
    keepPerson(connection, household, { part: 'resident', name: 'Maria Okafor' }),
  );
  const opened = entry('case:PR-1', 'case opened', '2026-03-02', {
    family: 'safeguarding',
    title: 'x',
    officer: 'sam',
  });
  const opens = { reference: 'PR-1', home, household: undefined };
  await append(database, { ...where, entries: [opened], opens }, workOut);
  const find = async (account: string, role: StaffRole) =>
    (
      await database.as({ landlord: other, account, role }, (connection) =>
        findInProtected(connection, 'okafor mill', 10),
      )
    ).map((found) => found.home);
  assert.deepEqual(await find('sam', 'officer'), [home]);
  assert.deepEqual(await find('priya', 'officer'), []);
  assert.deepEqual(await find('lee', 'ASB and safeguarding lead'), [home]);
  const takenOff = entry('case:PR-1', 'access to case taken away', '2026-03-03', { officer: 'sam', why: 'x' });
  await append(database, { ...where, now: at('2026-03-03'), entries: [takenOff] }, workOut);
  assert.deepEqual(await find('sam', 'officer'), []);
});

test('the database tells what a case says of danger by the same kinds as the record calls sensitive', async () => {
  const said = [
    { harm: 'noise' },
    { harm: 'hate' },
    { harm: 'domestic abuse' },
    { decision: 'referred' },
    { decision: 'no' },
  ];
  await settle(database);
  for (const kind of kindNames.filter((name) => kindOf(name).subject === 'case' && name !== 'risk assessed'))
    for (const fields of said) {
      const [row] = await database.as(system, (connection) =>
        connection.sql<{ tells: boolean }>('select case_tells_of_danger($1, $2) as tells', [
          kind,
          JSON.stringify(fields),
        ]),
      );
      assert.equal(row?.tells === true, isSensitive(entry('case:PR-1', kind, '2026-03-02', fields)), kind);
    }
});
