import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { day } from '../src/calendar/day.ts';
import { append } from '../src/store/append.ts';
import { works } from '../src/web/work/works.ts';
import { boxes, type CaseworkApp, hiddenIn, householdPage, mainOf, openCaseworkApp } from './casework-app.ts';
import { entry, home, landlord, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

const restricted = works.filter(({ isRestricted }) => isRestricted);
/** What no page may say to somebody not named: where the work is and what begins it, and what was written of it. */
const secrets = new RegExp(
  [...restricted.flatMap(({ slug, begins }) => [`work/${slug}`, begins]), 'harmed', 'abuse of', 'survivor', 'Gary Hall']
    .concat(['locks changed', 'MASH', 'an accent', 'phone number', 'PR-00080'])
    .join('|'),
);

let cast: CaseworkApp;
let people: Readonly<Record<'priya' | 'sam' | 'mo' | 'bea' | 'lee', Visitor>>;

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.addHome('H2', '2 Mill Lane, Marlow Vale', 'ZZ1 1AA', ['Ada Brook']);
  await cast.open(
    'PR-000700',
    'repairs',
    [
      ['repair reported', '2026-03-02', { problem: 'kitchen tap' }],
      ['appointment made', '2026-03-02', { planned: day('2026-03-12'), person: 'G. Hall' }],
    ],
    'mo',
  );
  await cast.tell('abuse disclosed', '2026-03-02', { person: 'resident', note: 'harmed by her former partner' });
  await cast.open(
    'PR-000801',
    'domestic abuse',
    [['safety measures considered', '2026-03-02', { decision: 'locks changed' }]],
    'lee',
  );
  await cast.open(
    'PR-000802',
    'safeguarding',
    [['safeguarding considered', '2026-03-02', { decision: 'referred', to: 'MASH', reference: 'M-12' }]],
    'lee',
  );
  await cast.open(
    'PR-000806',
    'safeguarding',
    [['safeguarding considered', '2026-03-03', { decision: 'watched', why: 'her daughter calls in' }]],
    'lee',
  );
  await cast.open(
    'PR-000805',
    'safeguarding',
    [
      ['risk to life raised', '2026-03-03', { person: 'resident' }],
      ['risk to life raised', '2026-03-03', { person: 'Barry', source: 'his tutor' }],
    ],
    'lee',
  );
  await cast.open(
    'PR-000803',
    'staff conduct',
    [
      ['staff conduct alleged', '2026-03-02', { person: 'Gary Hall', what: 'shouted' }],
      ['personal data misused', '2026-03-02', { information: ['phone number'], seen: ['a neighbour'] }],
    ],
    'lee',
  );
  await cast.open(
    'PR-000804',
    'discrimination',
    [['discrimination alleged', '2026-03-03', { what: 'asked for papers because of an accent', because: ['race'] }]],
    'lee',
  );
  // An ordinary repair, opened again to everybody: it hides what its household told.
  const lifted = [
    entry('case:PR-000700', 'restriction lifted', '2026-03-04', { why: 'an ordinary repair' }),
    entry('case:PR-000700', 'case handed over', '2026-03-04', { to: 'Bea Lund', officer: 'bea' }),
    entry('case:PR-000700', 'access to case taken away', '2026-03-04', { officer: 'mo' }),
  ];
  await append(cast.database, { landlord, account: 'lee', now: cast.now, home, entries: lifted }, workOut);
  const [priya, sam, mo, bea, lee] = await Promise.all(
    (['priya', 'sam', 'mo', 'bea', 'lee'] as const).map((account) => cast.signIn(account)),
  );
  assert.ok(priya && sam && mo && bea && lee);
  people = { priya, sam, mo, bea, lee };
});
after(() => cast.close());

const cases = ['PR-000801', 'PR-000802', 'PR-000803', 'PR-000804'] as const;

for (const who of ['priya', 'sam', 'mo', 'bea'] as const) {
  describe(`${who}, who is not named on any of them`, () => {
    // The governing body does no casework: no page of any case is for it, whatever the case.
    const isCaseworker = who !== 'bea';

    test('finds no page of restricted work, on the restricted cases or the ordinary one', async () => {
      for (const { slug } of restricted)
        for (const reference of [...cases, 'PR-000700'])
          assert.equal(
            (await people[who].get(`/cases/${reference}/work/${slug}`)).statusCode,
            isCaseworker ? 404 : 403,
          );
    });

    test('reads no mention of any of it, anywhere', async () => {
      for (const address of [
        ...['/cases/PR-000700', '/cases/PR-000700/work/getting-in', '/cases/PR-000700/links', '/cases/PR-000700/alike'],
        ...['/today', '/today?whose=team', '/today?whose=everyone', '/overview', '/homes/H1', householdPage],
        ...['/search?q=harmed', '/search?q=Gary+Hall', '/search?q=PR-000801', '/search?q=MASH', '/search?q=locks'],
        ...['/cases?q=abuse', '/cases?q=conduct', '/cases', '/homes?q=1+Mill+Lane', '/unusual-looking', '/lessons'],
      ]) {
        const { body } = await people[who].get(address);
        // What was asked for is said back; a lesson’s own title may hold its words.
        const page = mainOf(body).replaceAll(/“[^”]*”/g, '');
        if (address !== '/lessons') assert.doesNotMatch(page, secrets, address);
        assert.doesNotMatch(
          body,
          /work\/(?:safety-from-abuse|safeguarding|staff-conduct|discrimination|personal)/,
          address,
        );
      }
    });
  });
}

test('the work offered to them is all that is not restricted, though something is hidden', async () => {
  const offered = async (reference: string) =>
    [...(await people.sam.get(`/cases/${reference}`)).body.matchAll(/\/work\/([\w-]+)"/g)].map(([, slug]) => slug);
  const plain = works.filter(({ isRestricted }) => !isRestricted).map(({ slug }) => slug);
  assert.deepEqual((await offered('PR-000700')).toSorted(), plain.toSorted());
});

describe('the safeguarding lead, and whoever is named', () => {
  test('the lead sees whose life is in danger, each person apart', async () => {
    const page = mainOf((await people.lee.get('/cases/PR-000805/work/safeguarding')).body);
    for (const who of ['raised, for the resident', 'raised by his tutor, for Barry'])
      assert.match(page, new RegExp(`A risk to life was ${who}. Nobody has told the safeguarding lead`));
  });

  test('the lead sees when somebody kept under watch is looked at again, and whose day it is', async () => {
    const page = mainOf((await people.lee.get('/cases/PR-000806/work/safeguarding')).body);
    assert.match(
      page,
      /Look again within 20 working days at somebody kept under watch.*31 March 2026.*Putright’s default/,
    );
  });

  test('the lead has each page, and each says what is on its record', async () => {
    const says: Readonly<Record<string, readonly [string, RegExp]>> = {
      'safety-from-abuse': [
        'PR-000801',
        /Nobody has asked the resident yet what is safe[\s\S]*locks changed[\s\S]*Also here: the son/,
      ],
      safeguarding: ['PR-000802', /MASH M-12 Nothing yet: ask them/],
      'staff-conduct': ['PR-000803', /Gary Hall behaved wrongly: shouted\. It has not been taken as a complaint yet/],
      discrimination: ['PR-000804', /because of race[\s\S]*Nobody has been named to look into it/],
      'personal-information': [
        'PR-000803',
        /It was: phone number\. Known now to: a neighbour[\s\S]*Nobody has told them/,
      ],
    };
    for (const { slug } of restricted) {
      const [reference, expected] = says[slug] ?? assert.fail(slug);
      const page = mainOf((await people.lee.get(`/cases/${reference}/work/${slug}`)).body);
      assert.match(page, expected, slug);
      assert.match(page, /Only these can see this case: Lee Marsh, ASB and safeguarding lead\./);
    }
  });

  test('somebody named on one sees its page, and not the others', async () => {
    const named = [entry('case:PR-000803', 'access to case given', '2026-03-05', { officer: 'sam' })];
    await append(cast.database, { landlord, account: 'lee', now: cast.now, home, entries: named }, workOut);
    const page = await people.sam.get('/cases/PR-000803/work/staff-conduct');
    assert.equal(page.statusCode, 200);
    assert.match(mainOf(page.body), /Sam Oyelaran, complaints officer; Lee Marsh|Lee Marsh[^.]*; Sam Oyelaran/);
    assert.equal((await people.sam.get('/cases/PR-000804/work/discrimination')).statusCode, 404);
    assert.match(mainOf(page.body), /Leads and managers see who looked/);
  });
});

describe('who may look into it, and who may be at a meeting', () => {
  const write = async (kind: string, fields: Record<string, string>) => {
    const address = `/cases/PR-000803/record/${kind}`;
    const form = await people.lee.get(address);
    return people.lee.post(address, { ...hiddenIn(form.body), ...boxes('2026-03-06'), ...fields });
  };

  test('not the person complained of, by whatever part of their name; what was written is kept', async () => {
    const refused = await write('investigator-appointed', { person: 'Mr Hall', note: 'knows the team' });
    assert.equal(refused.statusCode, 422);
    assert.match(
      mainOf(refused.body),
      /Mr Hall is complained of on this case and cannot look into it\. Choose somebody senior/,
    );
    assert.match(refused.body, /knows the team/);
  });

  test('somebody who had a part in it is asked about, and so is an answer of no', async () => {
    const visit = [entry('case:PR-000803', 'visit made', '2026-02-27', { by: 'Ade Cole', outcome: 'inspected' })];
    await append(cast.database, { landlord, account: 'lee', now: cast.now, home, entries: visit }, workOut);
    const asked = await write('investigator-appointed', { person: 'Ade Cole', senior: 'no' });
    assert.equal(asked.statusCode, 200);
    assert.match(mainOf(asked.body), /Ade Cole had a part in this case on 27 February 2026/);
    assert.match(mainOf(asked.body), /not senior enough/);
  });

  test('the person complained of cannot be asked to a meeting', async () => {
    const refused = await write('meeting-arranged', { attends: 'Gary Hall\nBea Lund' });
    assert.equal(refused.statusCode, 422);
    assert.match(mainOf(refused.body), /Gary Hall cannot be at a meeting with this household/);
  });

  test('a visit they had booked on another case is shown, with the way to call it off; another is not taken', async () => {
    const more = [
      entry('case:PR-000700', 'appointment made', '2026-02-27', { planned: day('2026-03-13'), person: 'G. Hall' }),
    ];
    const wanted = { landlord, account: 'lee', now: cast.now, home, entries: more, isContactAssured: true };
    assert.equal((await append(cast.database, wanted, workOut)).outcome, 'refused');
    const page = await people.lee.get('/cases/PR-000803/work/staff-conduct');
    assert.match(mainOf(page.body), /PR-000700 G\. Hall \d+ March 2026 Still booked/);
    assert.match(page.body, /\/cases\/PR-000700\/record\/appointment-changed\?for=/);
  });
});

test('whoever writes down what closes a case to them is told that it is kept', async () => {
  await cast.addHome('H3', '3 Mill Lane, Marlow Vale', 'ZZ1 1AA');
  const opens = { reference: 'PR-000950', home: 'H3', household: undefined };
  const entries = [
    entry('case:PR-000950', 'case opened', '2026-03-06', { family: 'repairs', title: 'tap', officer: 'priya' }),
  ];
  await append(cast.database, { landlord, account: 'priya', now: cast.now, home: 'H3', opens, entries }, workOut);
  const address = '/cases/PR-000950/record/staff-conduct-alleged';
  const form = await people.mo.get(address);
  const sent = { ...hiddenIn(form.body), ...boxes('2026-03-06'), person: 'the plumber', what: 'swore at them' };
  const done = await people.mo.post(address, sent);
  assert.equal(done.statusCode, 200);
  assert.match(
    mainOf(done.body),
    /It is on the record[\s\S]*Only the officer who has the case and the safeguarding leads/,
  );
  assert.equal((await people.mo.get('/cases/PR-000950')).statusCode, 404);
  assert.match(mainOf((await people.lee.get('/cases/PR-000950')).body), /swore at them/);
});

test('so is whoever puts abuse into an entry that did not tell of it', async () => {
  await cast.addHome('H4', '4 Mill Lane, Marlow Vale', 'ZZ1 1AA');
  const opens = { reference: 'PR-000951', home: 'H4', household: undefined };
  const note = entry('case:PR-000951', 'note made', '2026-03-06', { says: 'she rang about the tap' });
  const entries = [
    entry('case:PR-000951', 'case opened', '2026-03-06', { family: 'repairs', title: 'tap', officer: 'priya' }),
    note,
  ];
  await append(cast.database, { landlord, account: 'priya', now: cast.now, home: 'H4', opens, entries }, workOut);
  const address = `/cases/PR-000951/entries/${note.id}/correction`;
  const form = await people.mo.get(address);
  const sent = { ...hiddenIn(form.body), ...boxes('2026-03-06'), 'correction-what': 'change', 'correction-why': 'x' };
  const says = 'My partner punched me last night and I am scared of him';
  const done = await people.mo.post(address, { ...sent, says });
  assert.equal(done.statusCode, 200, mainOf(done.body));
  assert.match(mainOf(done.body), /It is on the record[\s\S]*Only the officer who has the case/);
  assert.equal((await people.mo.get('/cases/PR-000951')).statusCode, 404);
});
