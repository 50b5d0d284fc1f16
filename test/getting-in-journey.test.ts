import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Journey, openJourney, type Walk } from './journey.ts';

let journey: Journey;
let walk: Walk;

before(async () => {
  journey = await openJourney('2026-03-06');
  await journey.cast.open('PR-000501', 'repairs', [
    ['repair reported', '2026-02-27', { problem: 'leak', place: 'kitchen' }],
    [
      'survey made',
      '2026-03-04',
      { finds: ['leak', 'rotten worktop'], recommends: ['renew the waste pipe', 'renew the worktop'] },
    ],
  ]);
  walk = await journey.walk('officer', 375);
});
after(() => journey?.close());

describe('a leak, from what the survey called for to a door that stayed shut and the visit that got in', () => {
  test('each recommendation is ordered or refused with reasons, and the page says which still waits', async () => {
    await walk.go('/cases/PR-000501');
    await walk.follow(/^The repair$/);
    assert.match(await walk.main(), /2 of 2 have no answer yet/);
    await walk.follow('Order: renew the waste pipe');
    await walk.record({ priority: 'urgent' });
    await walk.follow('Refuse, with reasons: renew the worktop');
    await walk.record({ why: 'it is sound once dried; looked at again with the pipe' });
    assert.match(await walk.main(), /Both have an answer.*Refused on 6 March 2026: it is sound once dried/);
    await walk.look('findings register');
  });

  test('a shut door is asked about and closes nothing', async () => {
    await walk.go('/cases/PR-000501/work/getting-in');
    await walk.follow(/could not get in/i);
    await walk.look('no access');
    await walk.record({
      tried: ['phone'],
      says: 'I was on nights and asleep',
      chosen: 'us',
      safeguarding: 'not worried',
    });
    assert.match(await walk.main(), /nobody has asked why yet.*nothing here can be closed.*at a time we chose/);
    assert.match(await walk.main(), /ask why and offer other times within 5 working days/);
    await walk.go('/cases/PR-000501/record/case-closed');
    await walk.page.getByRole('button', { name: /^Today, for: When/ }).click();
    await walk.page.fill('main [name="why"]', 'no access');
    await Promise.all([walk.page.waitForNavigation(), walk.page.getByRole('button', { name: 'Record it' }).click()]);
    assert.match(await walk.main(), /Nobody could get in on 6 March 2026, and nobody has asked why yet/);
  });

  test('is worked through, booked at a time they can be in, and mended', async () => {
    await walk.go('/cases/PR-000501/work/getting-in');
    await walk.follow(/We asked why/);
    await walk.record({ reason: 'works nights', offered: 'after 3pm' });
    assert.match(await walk.main(), /Worked through on 6 March 2026.*The reason: works nights/);
    await walk.follow('See every attempt by itself, to print');
    assert.match(
      await walk.main(),
      /visit and phone, by Priya Nair.*our time.*What this does not show.*without the time of day/,
    );
    await walk.look('every attempt');
    await walk.go('/cases/PR-000501/work/repair');
    await walk.follow('Done: renew the waste pipe');
    await walk.record({});
    assert.match(await walk.main(), /Done, 6 March 2026.*If it comes back by 6 June 2026, it was never fixed/);
  });
});
