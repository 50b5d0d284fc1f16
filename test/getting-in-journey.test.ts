import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Journey, openJourney, type Walk } from './journey.ts';

let journey: Journey;
let walk: Walk;

before(async () => {
  journey = await openJourney('2026-03-06');
  await journey.cast.open('PR-000501', 'repairs', [['repair reported', '2026-02-27', { problem: 'leak' }]]);
  walk = await journey.walk('officer', 375);
});
after(() => journey?.close());

describe('a door that stayed shut, from the knock to the visit that got in', () => {
  test('is asked about on the page of visits, which says what is owed', async () => {
    await walk.go('/cases/PR-000501');
    await walk.page.getByText('Begin something else on this case').click();
    await walk.follow(/nobody could get in/);
    await walk.look('getting in');
    await walk.follow(/could not get in/i);
    await walk.record({ tried: ['phone'], says: 'I was on nights and asleep' });
    assert.match(await walk.main(), /nobody could get in, and nobody has asked why yet/);
    assert.match(await walk.main(), /ask why and offer other times within 5 working days/);
    await walk.look('no access');
    await walk.follow(/We asked why/);
    await walk.record({ reason: 'works nights', offered: 'after 3pm' });
    const then = await walk.main();
    assert.match(then, /Worked through on 6 March 2026/);
    assert.doesNotMatch(then, /nobody has asked why/);
  });
});
