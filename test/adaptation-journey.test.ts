import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Journey, openJourney, type Walk } from './journey.ts';

let journey: Journey;
let walk: Walk;

before(async () => {
  journey = await openJourney('2026-03-06');
  await journey.cast.open('PR-000601', 'adaptations', [['note made', '2026-03-06', { says: 'Maria Okafor rang' }]]);
  walk = await journey.walk('officer', 375);
});
after(() => journey?.close());

const page = '/cases/PR-000601/work/adaptation';
const shower = 'Level-access shower';
const rail = 'Rail by the back step';

test('“my husband can’t get up to the bathroom”, to the works finished and every recommendation answered', async () => {
  await walk.go('/cases/PR-000601');
  await walk.follow('The adaptation');
  assert.match(await walk.main(), /No adaptation has been asked for/);
  await walk.follow(/adaptation was asked for/);
  await walk.record({
    adaptation: 'a way to wash downstairs',
    person: 'husband',
    note: 'He can’t get up to the bathroom',
  });
  await walk.follow(/^We decided whether to ask/);
  await walk.record({ decision: 'refer' });
  await walk.follow(/^Help was given while/);
  await walk.record({ help: 'a commode' });
  assert.match(await walk.main(), /Help meanwhile: a commode\. Nobody has asked since whether it works/);
  await walk.follow('The occupational therapist’s report arrived');
  await walk.record({ recommends: [shower, rail] });
  assert.match(await walk.main(), /2 of 2 have no answer yet/);
  await walk.look('adaptation');

  await walk.follow(`Answer “${shower}”`);
  await walk.record({ decision: 'accepted', why: 'needed, and the floor will take it' });
  await walk.follow(`Answer “${rail}”`);
  await walk.record({ decision: 'met another way', why: 'a ramp does away with the step' });
  assert.match(await walk.main(), /Both have an answer\. ?None is in place yet/);
  await walk.follow('We applied for the money');
  await walk.record({ route: 'council grant', sum: '9000' });
  assert.match(await walk.main(), /The council has until 6 September 2026 to decide, by law/);
  await walk.follow(/We asked how it stands/);
  await walk.record({ says: 'with the surveyor' });
  await walk.follow(/It was decided/);
  await walk.record({ decision: 'agreed', sum: '9000' });
  await walk.done();

  walk = await journey.walk('officer');
  await walk.go(page);
  await walk.follow('We decided on the adaptation');
  await walk.record({ decision: 'yes', why: 'the therapist recommends it' });
  await walk.follow(/The resident was told our decision/);
  await walk.record({});
  await walk.follow(`“${shower}” is in place`);
  await walk.record({});
  await walk.follow(`“${rail}” is in place`);
  await walk.record({});
  await walk.follow('The works were completed');
  await walk.record({ works: 'shower and ramp' });
  const end = await walk.main();
  assert.match(end, /Works were completed: shower and ramp/);
  assert.doesNotMatch(end, /no answer yet|not yet in place/);
  await walk.look('adaptation done');
  assert.match(end, /Does it work for them\? Nobody has asked them since the works were completed\./);
  assert.match(end, /Does it work for them\?.*Ask the resident within 10 working days whether it worked/);
  await walk.follow('We asked whether it works for them');
  await walk.record({});
  const asked = await walk.main();
  assert.match(asked, /Does it work for them\?.*The resident was asked whether it is fixed/);
  assert.doesNotMatch(asked, /Nobody has asked them since/);
});
