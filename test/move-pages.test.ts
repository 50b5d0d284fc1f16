import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { systemScope } from '../src/store/scope.ts';
import { boxes, type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import { landlord } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let priya: Visitor;
let mo: Visitor;

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000801', 'moves', [
    ['alternative home offered', '2026-03-02', { home: 'a hotel room' }],
    ['move asked for', '2026-03-02', { sort: 'permanent', why: 'the stairs' }],
    ['professional evidence received', '2026-03-03', { source: 'doctor', says: 'she falls', shows: ['need to move'] }],
  ]);
  await cast.open('PR-000802', 'moves', [['move asked for', '2026-03-02', { sort: 'permanent', why: 'too small' }]]);
  priya = await cast.signIn('priya');
  mo = await cast.signIn('mo');
});
after(() => cast.close());

const suits = '/cases/PR-000801/work/move/suits';
const weigh = '/cases/PR-000801/work/move/weigh';
const page = '/cases/PR-000801/work/move';

const shared = ['carers', 'health', 'access-needs', 'travel'];
const names = [
  ...['work', ...shared].map((point) => `p0-${point}`),
  ...['school', ...shared].map((point) => `p1-${point}`),
  ...['cooking', 'laundry', 'storage', 'pets'].map((point) => `p2-${point}`),
];
const people = { p0: 'resident', p1: 'son', p2: 'everyone' };
const allSuit: Record<string, string> = { ...people, ...Object.fromEntries(names.map((name) => [name, 'suits'])) };

async function send(person: Visitor, address: string, fields: Record<string, string>) {
  const form = await person.get(address);
  assert.equal(form.statusCode, 200);
  return person.post(address, { ...hiddenIn(form.body), ...boxes('2026-03-06'), ...fields });
}

describe('whether a place suits each person', () => {
  test('is asked for each, with what they need, and every point wants an answer', async () => {
    const form = mainOf((await priya.get(suits)).body);
    assert.match(form, /Son Known: asthma; aged about 7/);
    assert.match(form, /School or nursery/);
    const wrong = await send(priya, suits, { ...allSuit, 'p1-school': '' });
    assert.equal(wrong.statusCode, 422);
    assert.match(mainOf(wrong.body), /Say whether it suits the son: school or nursery/);
    assert.match(wrong.body, /name="p0-work" value="suits" type="radio" checked/);
  });

  test('what does not suit says what is missing', async () => {
    const wrong = await send(priya, suits, { ...allSuit, 'p1-school': 'lacks' });
    assert.equal(wrong.statusCode, 422);
    assert.match(mainOf(wrong.body), /Say what is missing for the son, and what will be done about it/);
  });

  test('an answer is never taken for another person’s', async () => {
    const wrong = await send(priya, suits, { ...allSuit, p1: 'lodger' });
    assert.equal(wrong.statusCode, 422);
    assert.match(mainOf(wrong.body), /Say whether it suits the son: school/);
    assert.doesNotMatch(mainOf(wrong.body), /suits the resident: work/);
  });

  test('is written down person by person, once, and shows on the page of the move', async () => {
    const form = await priya.get(suits);
    const fields = { 'p1-school': 'lacks', 'p1-missing': 'two buses; a taxi is paid for', 'p0-carers': 'unknown' };
    const sent = { ...hiddenIn(form.body), ...boxes('2026-03-06'), ...allSuit, ...fields };
    const done = await priya.post(suits, sent);
    assert.match(String(done.headers.location), /^\/cases\/PR-000801\/work\/move\?recorded=/);
    const again = await priya.post(suits, sent);
    assert.equal(again.statusCode, 303);
    const shown = mainOf((await priya.get(page)).body);
    assert.match(shown, /A hotel room offered on 2 March 2026: it does not suit \(checked on 6 March 2026\)/);
    assert.match(shown, /Son: it does not suit for school. Two buses; a taxi is paid for/);
    const [written] = await cast.database.as(systemScope(landlord), (connection) =>
      connection.sql<{ count: number }>(
        "select count(*)::int as count from entries where kind = 'home checked for person'",
      ),
    );
    assert.equal(written?.count, 3);
  });

  test('a case with no place yet leads to writing one down, and one that is not there is not found', async () => {
    assert.match(mainOf((await priya.get('/cases/PR-000802/work/move/suits')).body), /No place is on the record yet/);
    assert.equal((await priya.get('/cases/PR-009999/work/move/suits')).statusCode, 404);
  });
});

const none = { safety: 'none', health: 'harder', access: 'harm', caring: 'none', space: 'none' };
const rest = { why: 'short of what the scale asks', shown: 'She says she falls' };

describe('weighing the evidence for a move', () => {
  test('asks for every answer, that each letter was read, and for reasons; and keeps what was written', async () => {
    const wrong = await send(priya, weigh, { ...none, health: '', why: 'a reason to keep' });
    assert.equal(wrong.statusCode, 422);
    const says = mainOf(wrong.body);
    assert.match(says, /Evidence came from doctor: she falls, 3 March 2026/);
    assert.match(says, /Read each letter and report, and say that you have/);
    assert.match(says, /Choose how the home bears on this: health/);
    assert.match(says, /a reason to keep/);
  });

  test('the result follows from the answers, and is explained with its edition', async () => {
    assert.equal((await send(priya, weigh, { ...none, ...rest, read: 'yes' })).statusCode, 303);
    const shown = mainOf((await priya.get(page)).body);
    assert.match(
      shown,
      /6 March 2026: weighed by Priya Nair, and refused: short of what the scale asks. They have not been told why/,
    );
    assert.match(shown, /The answers come to 3 points; 4 or more would be enough/);
    assert.match(shown, /The result of 6 March 2026 was explained to them/);
    assert.match(shown, /Priya Nair said no on 6 March 2026. Somebody else should look at it again/);
  });

  test('a second look is for somebody else', async () => {
    const same = await send(priya, weigh, { ...none, ...rest, read: 'yes', space: 'harder' });
    assert.equal(same.statusCode, 422);
    assert.match(mainOf(same.body), /a second look is for somebody else/);
    const other = await send(mo, weigh, {
      ...none,
      ...rest,
      read: 'yes',
      space: 'harder',
      why: 'a bed in the living room',
    });
    assert.equal(other.statusCode, 303);
    const shown = mainOf((await mo.get(page)).body);
    assert.match(shown, /weighed by Mo Farrell, for a second time, and agreed: a bed in the living room/);
    assert.doesNotMatch(shown, /Somebody else should look/);
  });
});
