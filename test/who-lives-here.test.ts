import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { day } from '../src/calendar/day.ts';
import type { Entry } from '../src/record/entry.ts';
import { systemScope } from '../src/store/scope.ts';
import { boxes, type CaseworkApp, mainOf, openCaseworkApp, record } from './casework-app.ts';
import { landlord } from './store/cast.ts';

describe('a change in who lives here reopens the decision about the risk', () => {
  type Told = readonly [kind: Entry['kind'], on: string, fields: Readonly<Record<string, unknown>>];
  const families: readonly (readonly [family: string, entries: readonly Told[]])[] = [
    ['repairs', [['repair reported', '2026-02-02', { problem: 'leak through the bedroom ceiling' }]]],
    ['hazards', [['hazard reported', '2026-02-02', { hazard: 'black mould in the bedroom' }]]],
    ['antisocial behaviour', [['antisocial behaviour reported', '2026-02-02', { harm: 'noise', incident: 'parties' }]]],
    ['adaptations', [['adaptation asked for', '2026-02-02', { adaptation: 'level-access shower' }]]],
    ['moves', [['move asked for', '2026-02-02', { why: 'works', sort: 'temporary' }]]],
    ['moves', [['moved out', '2026-02-09', { to: 'hotel' }]]],
    ['complaints', [['complaint received', '2026-02-02', { points: ['the wait'] }]]],
    ['asbestos', [['asbestos suspected', '2026-02-02', { place: 'hall ceiling' }]]],
  ];
  const changes: readonly (readonly [Entry['kind'], Readonly<Record<string, unknown>>, isNeed: boolean])[] = [
    ['need disclosed', { person: 'resident', needs: ['pregnant'], source: 'the resident' }, true],
    ['person known', { person: 'mother', age: 81, needs: ['uses a wheelchair'] }, true],
    ['abuse disclosed', { person: 'resident', source: 'the resident' }, true],
    ['person known', { person: 'lodger', age: 30 }, false],
    ['need ended', { person: 'son', needs: ['asthma'] }, false],
    ['person left', { person: 'son' }, false],
  ];
  const assessed: Told = ['risk assessed', '2026-03-03', { level: 'low', considers: ['vulnerability', 'children'] }];

  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
  });
  after(() => cast.close());

  for (const isAssessed of [true, false])
    for (const [kind, fields, isNeed] of changes)
      if (isAssessed || isNeed)
        test(`“${kind}” ${fields.person}${isAssessed ? ', where the risk was decided before' : ''}`, async () => {
          const own = `${kind}-${fields.person}-${isAssessed}`;
          const references = families.map((_, place) => `${own}-${place}`);
          for (const [place, [family, entries]] of families.entries())
            await cast.open(references[place] ?? '', family, isAssessed ? [...entries, assessed] : entries);
          await cast.tell(kind, '2026-03-06', fields);
          const duties = await cast.database.as(systemScope(landlord), (connection) =>
            connection.sql<{ reference: string; lesson: string; due: number }>(
              `select reference, lesson, due from duties where lesson in
                 ('circumstances/risk-assessed', 'circumstances/risk-reviewed', 'asb/risk-assessed')`,
            ),
          );
          for (const [place, [family]] of families.entries()) {
            const owed = duties.filter(({ reference }) => reference === references[place]);
            assert.ok(owed.length > 0, `${family}: no decision is owed`);
            assert.ok(
              owed.some(({ due }) => due <= day('2026-03-13')),
              `${family}: within 5 working days`,
            );
          }
          for (const reference of references) await cast.end(reference);
        });

  test('and the page says which cases need it, and by when', async () => {
    // A household of its own: what the one above was told of abuse is owed sooner.
    const cast = await openCaseworkApp('2026-03-06');
    for (const [place, [family, entries]] of families.slice(0, 4).entries())
      await cast.open(`PR-00010${place}`, family, [...entries, assessed]);
    const priya = await cast.signIn('priya');
    const sent = await record(priya, 'person-known', { person: 'grandmother', age: '84', needs: 'dementia' });
    assert.equal(sent.statusCode, 303, mainOf(sent.body));
    const { body } = await priya.get(String(sent.headers.location));
    const banner = /govuk-notification-banner__content[\s\S]*?<\/ul>/.exec(body)?.[0] ?? '';
    for (const place of [0, 1, 2, 3])
      assert.match(banner, new RegExp(`href="/cases/PR-00010${place}"[\\s\\S]*?Friday 13 March 2026`));
    await cast.close();
  });

  const repair: Told = ['repair reported', '2026-02-02', { problem: 'leak through the bedroom ceiling' }];
  const fence: Told = ['repair reported', '2026-02-02', { problem: 'fence panel' }];
  const low: Told = ['risk assessed', '2026-03-06', { level: 'low' }];
  const afterwards: readonly (readonly [string, readonly Told[], Readonly<Record<string, string>>, due: RegExp])[] = [
    ['told later on the same day', [repair, low], {}, /Tuesday 10 March 2026/],
    ['told later on the same day, of somebody without needs', [fence, low], { age: '30', needs: '' }, /13 March 2026/],
    [
      'told the day before the decision and written down after it',
      [repair, low],
      boxes('2026-03-05'),
      /Monday 9 March 2026/,
    ],
  ];
  for (const [name, entries, fields, due] of afterwards)
    test(`a change ${name} was not in the decision`, async () => {
      const cast = await openCaseworkApp('2026-03-06');
      await cast.tell('person left', '2026-01-05', { person: 'son' });
      await cast.open('PR-000110', 'repairs', entries);
      cast.now = (cast.now + 3_600_000) as typeof cast.now;
      const priya = await cast.signIn('priya');
      const told = { person: 'daughter', age: '24', needs: 'asthma, and oxygen at home', ...fields };
      const sent = await record(priya, 'person-known', told);
      assert.equal(sent.statusCode, 303, mainOf(sent.body));
      const { body } = await priya.get(String(sent.headers.location));
      const banner = /govuk-notification-banner__content[\s\S]*?<\/ul>/.exec(body)?.[0] ?? '';
      assert.match(banner, due);
      assert.doesNotMatch(banner, /owed already|in its turn/);
      await cast.close();
    });
});
