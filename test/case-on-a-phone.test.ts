import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Journey, openJourney, type Walk } from './journey.ts';

let journey: Journey;
let walk: Walk;

before(async () => {
  journey = await openJourney('2026-03-06');
  await journey.cast.open('PR-000711', 'hazards', [
    ['hazard reported', '2026-01-05', { hazard: 'damp and mould', place: 'back bedroom' }],
    ['resident chased', '2026-01-19', { says: 'Has anybody been?' }],
    ['resident chased', '2026-02-02', { says: 'Nobody has come' }],
  ]);
  walk = await journey.walk('officer', 375);
});
after(() => journey?.close());

describe('the fourth week of a case, on a phone', () => {
  test('what was missed, and how late it was, is all within the page', async () => {
    await walk.go('/cases/PR-000711');
    assert.match(await walk.main(), /What was missed.*days late/);
    const wide = await walk.page.evaluate(
      `[...document.querySelectorAll('.putright-scroll-area')].filter((area) => area.querySelector('table') && area.scrollWidth > area.clientWidth + 1).map((area) => area.getAttribute('aria-label'))`,
    );
    assert.deepEqual(wide, []);
    await walk.look('missed, on a phone');
  });

  test('what happened is one step from the top', async () => {
    await walk.page.getByRole('link', { name: 'What happened (6)' }).click();
    const heading = walk.page.getByRole('heading', { name: 'What happened' });
    const box = await heading.boundingBox();
    assert.ok(box !== null && box.y >= 0 && box.y < 300, JSON.stringify(box));
  });
});
