import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Journey, openJourney, type Walk } from './journey.ts';

let journey: Journey;
let walk: Walk;

before(async () => {
  journey = await openJourney('2026-03-06');
  await journey.cast.open('PR-000701', 'homeowners', [
    ['internal damage reported', '2026-03-05', { damage: 'bedroom ceiling stained', cause: 'structure' }],
  ]);
  walk = await journey.walk('officer', 1280);
});
after(() => journey?.close());

describe('a leaseholder’s ceiling, spoilt through the roof of the block', () => {
  test('is taken on as ours with the clause that says so, and consulted about before the roof is ordered', async () => {
    await walk.go('/cases/PR-000701');
    await walk.follow(/^The lease$/);
    assert.match(await walk.main(), /What the structure spoils indoors is usually ours/);
    await walk.follow('We decided whose the damage is');
    await walk.record({ who: 'landlord', explained: 'yes', clause: 'clause 4, structure and outside' });
    assert.match(await walk.main(), /it is ours\. Clause 4, structure and outside\. It was explained to the resident/);
    await walk.follow(/^We checked whether leaseholders must be consulted/);
    await walk.record({ needed: 'yes', cost: '1900' });
    assert.match(await walk.main(), /leaseholders must be consulted\. The most any one would pay: £1,900/);
    await walk.look('the lease');
  });
});
