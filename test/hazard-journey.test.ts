import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Journey, openJourney, type Walk } from './journey.ts';
import { at } from './store/cast.ts';

let journey: Journey;
let walk: Walk;
const work = '/cases/PR-000601/work/hazard';

before(async () => {
  journey = await openJourney('2026-03-02');
  await journey.cast.open('PR-000601', 'hazards', [
    ['hazard reported', '2026-03-02', { hazard: 'black mould', effect: 'over the cot', place: 'back bedroom' }],
  ]);
  walk = await journey.walk('officer', 375);
});
after(() => journey?.close());

describe('mould over a baby’s cot, from the first words to the works that stop it coming back', () => {
  test('is judged with what is known of the household on the page', async () => {
    await walk.go(work);
    assert.match(await walk.main(), /Nobody has judged how serious it is/);
    await walk.follow(/^Judge how serious it is/);
    assert.match(await walk.main(), /black mould \(over the cot\).*Daniel Okafor.*asthma/i);
    await walk.look('judging a hazard');
    await walk.record({
      criterion: 'real risk that cannot wait',
      weighed: ['son: asthma'],
      more: 'the cot is against the wall',
      why: 'a baby with asthma sleeps under it',
    });
    const page = await walk.main();
    assert.match(page, /judged significant by .*Why: A baby with asthma sleeps under it/);
    assert.match(page, /Weighed: son: asthma and the cot is against the wall/);
    assert.match(page, /Finish looking into a possible significant hazard within 10 working days/);
  });

  test('is looked into, told of in writing with proof, and made safe', async () => {
    await walk.follow(/^The investigation was finished/);
    await walk.record({ finds: 'significant', needs: ['safety works', 'further works'] });
    await walk.follow(/^The written summary of the investigation was sent/);
    await walk.record({
      means: 'email',
      tells: ['hazard found', 'what will be done and when', 'contact details'],
      proof: 'copy of the email',
    });
    await walk.follow(/^The hazard was made safe/);
    await walk.record({ what: 'mould washed off, cot moved, dehumidifier left', temporary: 'yes' });
    const page = await walk.main();
    assert.match(page, /EmailHazard found, what will be done and when/);
    assert.match(page, /Copy of the email/);
    assert.match(
      page,
      /made safe for the time being: mould washed off, cot moved, dehumidifier left\. No photo shows it/,
    );
    assert.match(page, /Works must begin on site by 24 May 2026/);
    await walk.look('hazard made safe');
  });

  test('has its lasting works begun inside the twelve weeks and finished', async () => {
    journey.cast.now = at('2026-04-20');
    await walk.done();
    walk = await journey.walk('officer', 1280);
    await walk.go(work);
    await walk.follow(/^The works that stop the hazard coming back began/);
    await walk.record({});
    await walk.follow(/^The works that stop the hazard coming back were finished/);
    await walk.record({});
    assert.match(await walk.main(), /20 April 2026: the hazard was put right for good/);
    await walk.look('hazard put right');
  });
});
