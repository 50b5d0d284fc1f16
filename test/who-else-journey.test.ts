import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { query } from '../src/store/database.ts';
import { systemScope } from '../src/store/scope.ts';
import { type Journey, openJourney, type Walk } from './journey.ts';
import { home, landlord } from './store/cast.ts';

let journey: Journey;
let walk: Walk;

before(async () => {
  journey = await openJourney('2026-03-06');
  await journey.cast.database.as(systemScope(landlord), async (connection) => {
    await connection.sql("update homes set block = 'Mill Court' where home = $1", [home]);
    for (let flat = 2; flat <= 9; flat++)
      await connection.rows(
        query.insertInto('homes').values({
          ...{ landlord, home: `M${flat}`, reference: `M${flat}`, address: `Flat ${flat}, Mill Court` },
          ...{ postcode: 'ZZ1 1AB', patch: 'North', block: 'Mill Court' },
        }),
      );
  });
  await journey.cast.open('PR-000851', 'repairs', [
    ['repair reported', '2026-01-05', { problem: 'water through the roof hatch' }],
    ['promise made', '2026-02-02', { promise: 'the roof mended by Friday', due: '2026-02-06', by: 'Priya Nair' }],
  ]);
  walk = await journey.walk('officer', 375);
});
after(() => journey?.close());

describe('a failing in one home, from the day it is found serious to what was found in the others', () => {
  test('a sample is drawn from the case, looked at and brought to a conclusion', async () => {
    await walk.go('/cases/PR-000851');
    await walk.page.getByText('Begin something else on this case').click();
    await walk.follow(/other homes like this one/);
    await walk.follow(/that we had failed/);
    await walk.record({ what: 'roof left to leak' });
    assert.match(await walk.main(), /roof left to leak, and it is serious/);
    assert.match(await walk.main(), /Look at a sample of other homes like this one within 20 working days/);
    await walk.look('homes like it, the work');
    await walk.follow(/draw a sample/);
    await walk.page.getByLabel('Homes in the same block').check();
    await Promise.all([walk.page.waitForNavigation(), walk.page.getByRole('button', { name: 'Find them' }).click()]);
    assert.match(await walk.main(), /8 homes are like it/);
    await walk.look('who else, how many');
    await walk.record({ size: '2' }, 'Draw them');
    await walk.follow(/Write down what was found/);
    await walk.look('who else, one home');
    await walk.record({ outcome: 'found', says: 'stain by the hatch' });
    await walk.follow(/^Write down what was found/);
    await walk.record({ outcome: 'no access' });
    await walk.follow(/what it came to/);
    await walk.look('who else, what it came to');
    await walk.record({ says: 'The felt fails on that side', next: 'All of them by the end of May' });
    assert.match(await walk.main(), /1 home looked at: it was found in 1/);
    assert.match(await walk.main(), /Nobody could get into 1 home\. That is not the same as nothing there/);
    await walk.look('who else');
  });

  test('and the lead reads it, and what was promised meanwhile, on a wide page', async () => {
    const lead = await journey.walk('manager', 1280);
    await lead.go('/cases/PR-000851/who-else');
    assert.match(await lead.main(), /What it came to, 6 March 2026: The felt fails on that side/);
    await lead.look('who else');
    await lead.follow('Promises');
    assert.match(await lead.main(), /the roof mended by Friday/);
    await lead.look('promises');
    await walk.go('/ledgers/promises');
    await walk.look('promises');
    await lead.go('/policy?lesson=records/handover-check');
    await lead.look('our time limits');
    await lead.follow(/^Set our own/);
    await lead.look('set our own time limit');
    await lead.record(
      { count: '1', why: 'the board decided it', 'from-day': '1', 'from-month': '4', 'from-year': '2026' },
      'Set it',
    );
    assert.match(
      await lead.main(),
      /1 working day from 1 April 2026, shorter than Putright’s default of 2 working days/,
    );
    await lead.done();
    await walk.go('/policy?show=own');
    await walk.look('our time limits');
  });
});
