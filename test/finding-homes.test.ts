import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { findHomes } from '../src/store/find-homes.ts';
import { type CaseworkApp, openCaseworkApp } from './casework-app.ts';
import { household, landlord } from './store/cast.ts';

describe('finding a home', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.addHome('H2', 'Flat 3, Weaver House, Station Road, Easton', 'ZZ2 3BC', ['Tomasz Nowak', 'Zoë Nowak']);
    await cast.addHome('H3', '12 Weaverford Lane, Easton', 'ZZ2 3BD', ['John O’Neill']);
    await cast.addHome('H4', '13 Weaverford Lane, Easton', 'ZZ2 3BD', []);
  });
  after(() => cast.close());

  const find = (asked: string) =>
    cast.database.as({ landlord, account: 'priya', role: 'officer' }, (connection) => findHomes(connection, asked));

  for (const [asked, homes, isNear] of [
    ['12 weaverford lane', ['H3'], false],
    ['12 Weaverfrod Lane', ['H3'], true],
    ['weaverfrod', ['H3', 'H4'], true],
    ['weaverford', ['H3', 'H4'], false],
    ['weaver', ['H2', 'H3', 'H4'], false],
    ['zz2 3bd', ['H3', 'H4'], false],
    ['ZZ23BD', ['H3', 'H4'], false],
    ['zz2', ['H2', 'H3', 'H4'], false],
    ['R-H4', ['H4'], false],
    ['oneill', ['H3'], false],
    ["O'Neill", ['H3'], false],
    ['O’Niell', ['H3'], true],
    ['zoe nowak', ['H2'], false],
    ['Nowak easton', ['H2'], false],
    ['tomas', ['H2'], false],
    ['Daniel', ['H1'], false],
    ['nobody at all', [], false],
    ['%', [], false],
    ['', [], false],
    ['14 Weaverford Lane', ['H3', 'H4'], false],
  ] as const)
    test(`“${asked}” finds ${homes.join(', ') || 'nothing'}`, async () => {
      const found = await find(asked);
      assert.deepEqual(
        found.homes.map(({ home }) => home),
        homes,
      );
      if (homes.length > 0)
        assert.equal(
          found.homes.every((one) => one.isNear),
          isNear,
        );
    });

  test('a slip in any word of a street or a name is forgiven', async () => {
    const word = fc.constantFrom('weaverford', 'station', 'tomasz', 'nowak', 'easton');
    const slip = fc.record({
      word,
      at: fc.nat(20),
      letter: fc.constantFrom(...'abcxyz'),
      sort: fc.constantFrom('out', 'in', 'other', 'about'),
    });
    await fc.assert(
      fc.asyncProperty(slip, async ({ word, at, letter, sort }) => {
        const place = at % (word.length - 1);
        const [before, here, next, rest] = [
          word.slice(0, place),
          word[place] ?? '',
          word[place + 1] ?? '',
          word.slice(place + 2),
        ];
        const said = {
          out: before + next + rest,
          in: before + letter + here + next + rest,
          other: before + letter + next + rest,
          about: before + next + here + rest,
        };
        const meant = (await find(word)).homes.map(({ home }) => home);
        const found = (await find(said[sort])).homes.map(({ home }) => home);
        for (const home of meant) assert.ok(found.includes(home), `${said[sort]} for ${word}`);
      }),
      { numRuns: 100 },
    );
  });

  test('the page shows who lives there and opens a case from the list', async () => {
    const priya = await cast.signIn('priya');
    const { body } = await priya.get('/homes?q=weaver');
    assert.match(body, /Tomasz Nowak, Zoë Nowak/);
    assert.match(body, /Nobody is named as living here/);
    assert.match(body, /href="\/cases\/new\?home(?:=|&#61;)H3"/);
    assert.match((await priya.get('/homes?q=nobody')).body, /No home fits that/);
  });

  test('a home’s page tells what is known of it', async () => {
    const priya = await cast.signIn('priya');
    const { body } = await priya.get('/homes/H1');
    assert.match(body, /1 Mill Lane, Marlow Vale, ZZ1 1AA/);
    assert.match(body, /href="\/cases\/new\?home(?:=|&#61;)H1"/);
    assert.match(body, new RegExp(`href="/households/${household}"`));
    assert.equal((await priya.get('/homes/H99')).statusCode, 404);
  });
});
