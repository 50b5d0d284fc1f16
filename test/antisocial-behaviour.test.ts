import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { day } from '../src/calendar/day.ts';
import { systemScope } from '../src/store/scope.ts';
import { boxes, type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import { landlord } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

// What the journey through a case of antisocial behaviour does not come to: details of its pages, through the real server.

let cast: CaseworkApp;
let priya: Visitor;
let sam: Visitor;
const noise = '/cases/PR-000701/work/antisocial-behaviour';

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000701', 'antisocial behaviour', [
    ['antisocial behaviour reported', '2026-03-02', { harm: 'noise', incident: '=music, all night', id: 'music' }],
    ['antisocial behaviour reported', '2026-03-04', { harm: 'noise', occurred: day('2026-03-03') }],
    ['evidence offered', '2026-03-04', { what: 'a recording', for: 'music', id: 'recording' }],
  ]);
  await cast.open('PR-000702', 'antisocial behaviour', [
    ['antisocial behaviour reported', '2026-03-02', { harm: 'hate', incident: 'insulted by the bins' }],
  ]);
  [priya, sam] = await Promise.all([cast.signIn('priya'), cast.signIn('sam')]);
});
after(() => cast.close());

describe('the incident log', () => {
  test('is a file for a spreadsheet: a line an incident, in order, each with the link that stands in the record', async () => {
    const file = await priya.get('/cases/PR-000701/incident-log.csv');
    assert.match(String(file.headers['content-type']), /^text\/csv/);
    const [head, first, second, ...more] = file.body.trim().split('\r\n');
    assert.match(head ?? '', /Number,Happened,Reported,Written down,Sort of harm/);
    assert.match(first ?? '', /^1,2026-03-02,2026-03-02,/);
    assert.match(second ?? '', /^2,2026-03-03,2026-03-04,/);
    assert.equal(more.length, 0);
    assert.match(first ?? '', /"'=music, all night"/, 'nothing in it is taken for a formula');
    const links = await cast.database.as(systemScope(landlord), (connection) =>
      connection.sql<{ hash: string }>(
        "select encode(hash, 'hex') as hash from entries where subject = 'case:PR-000701' and kind = 'antisocial behaviour reported' order by seq",
      ),
    );
    assert.deepEqual(
      [first, second].map((line) => line?.split(',').at(-1)),
      links.map(({ hash }) => hash),
    );
  });

  test('to print, it says when something was reported later than it happened', async () => {
    const page = mainOf((await priya.get('/cases/PR-000701/incident-log')).body);
    assert.match(page, /2 incidents, in the order they were reported/);
    assert.match(page, /Happened 3 March 2026 Reported 4 March 2026/);
  });

  test('is as restricted as the case is', async () => {
    assert.equal((await priya.get('/cases/PR-000702/incident-log')).statusCode, 200, 'she has the case');
    for (const path of [
      'incident-log',
      'incident-log.csv',
      'work/antisocial-behaviour',
      'work/antisocial-behaviour/risk',
    ])
      assert.equal((await sam.get(`/cases/PR-000702/${path}`)).statusCode, 404, path);
  });
});

describe('the risk assessment', () => {
  const allOf = (value: string) => {
    const names = ['harm', 'often', 'growing', 'next', 'singled', 'near', 'days', 'health', 'needs', 'children'];
    return Object.fromEntries([...names, 'alone', 'before'].map((name) => [name, value]));
  };

  test('keeps every answer given when one is missing, and says which', async () => {
    const form = await priya.get(`${noise}/risk`);
    const { often: _, ...some } = allOf('1');
    const sent = { ...hiddenIn(form.body), ...boxes('2026-03-06'), ...some, says: 'she cried' };
    const wrong = await priya.post(`${noise}/risk`, sent);
    assert.equal(wrong.statusCode, 422);
    assert.match(mainOf(wrong.body), /Answer “How often does it happen\?”, or say that it is not known yet/);
    assert.match(wrong.body, /she cried/);
    assert.match(wrong.body, /name="harm" value="1" type="radio" checked|value="1"[^>]*checked/);
  });

  test('is not of a day to come, and takes no answer there is not', async () => {
    const form = await priya.get(`${noise}/risk`);
    const later = { ...hiddenIn(form.body), ...boxes('2026-03-09'), ...allOf('0') };
    assert.match(mainOf((await priya.post(`${noise}/risk`, later)).body), /must not be to come/);
    const wild = { ...hiddenIn(form.body), ...boxes('2026-03-06'), ...allOf('9') };
    assert.equal((await priya.post(`${noise}/risk`, wild)).statusCode, 422);
  });

  test('is written once however often it is sent, with the level worked out and no score typed', async () => {
    const form = await priya.get(`${noise}/risk`);
    const sent = { ...hiddenIn(form.body), ...boxes('2026-03-06'), ...allOf('not known'), level: 'low', score: '1' };
    const harmed = { ...sent, harm: '3' };
    for (let turn = 0; turn < 2; turn++) assert.equal((await priya.post(`${noise}/risk`, harmed)).statusCode, 303);
    const page = mainOf((await priya.get(noise)).body);
    assert.match(page, /High risk: 6 of 48 points/);
    assert.match(page, /The risk is high: ask today what would keep them safe tonight/, 'what it asks for is owed');
    assert.match(page, /Not asked yet: who lives there and what they need; whom they have to turn to\. Until it is/);
    assert.match(page, /Judged by the risk assessment of 6 March 2026: high/, 'and each report is judged by it');
    assert.doesNotMatch(page, /Judge it by the harm done|Judge it today/);
    const log = mainOf((await priya.get('/cases/PR-000701/incident-log')).body);
    assert.match(log, /How it was judged high risk, by the risk assessment of 6 March 2026/);
    assert.match(page, /Look at the risk to the people harmed again by the day its score asks for/);
    const bodies = await cast.database.as(systemScope(landlord), (connection) =>
      connection.sql<{ body: Record<string, unknown> }>(
        "select body from entries where subject = 'case:PR-000701' and kind = 'risk assessed'",
      ),
    );
    assert.equal(bodies.length, 1);
    const { body } = bodies[0] ?? { body: {} };
    assert.deepEqual([body.level, body.matrix, body.score, body.considers], ['high', 1, undefined, undefined]);
  });

  test('that tells of hate closes the case to all but those named on it', async () => {
    assert.equal((await sam.get('/cases/PR-000701')).statusCode, 200);
    const form = await priya.get(`${noise}/risk`);
    const sent = { ...hiddenIn(form.body), ...boxes('2026-03-06'), ...allOf('0'), singled: '2' };
    assert.equal((await priya.post(`${noise}/risk`, sent)).statusCode, 303);
    assert.equal((await sam.get('/cases/PR-000701')).statusCode, 404);
    assert.equal((await priya.get(noise)).statusCode, 200);
  });
});

test('evidence leads to taking it in and to putting its file on the case', async () => {
  const page = (await priya.get(noise)).body.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  assert.match(page, /record\/evidence-taken\?work=antisocial-behaviour&for=recording"/);
  assert.match(page, /\/cases\/PR-000701\/files\?about=recording"/);
});
