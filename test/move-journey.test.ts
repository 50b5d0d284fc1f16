import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Journey, openJourney, type Walk } from './journey.ts';
import { at } from './store/cast.ts';

let journey: Journey;
let walk: Walk;

before(async () => {
  journey = await openJourney('2026-03-06');
  await journey.cast.open('PR-000701', 'moves', [
    ['repair reported', '2026-03-06', { problem: 'the kitchen ceiling came down', effect: 'no kitchen' }],
  ]);
  walk = await journey.walk('officer', 375);
});
after(() => journey?.close());

const page = '/cases/PR-000701/work/move';

test('from a home found unfit, by a hotel paid until a day, to home again and asked how it is', async () => {
  await walk.go(page);
  assert.match(await walk.main(), /Son: asthma; aged about 7/);
  await walk.follow(/^The home, or part of it, was found/);
  await walk.record({ why: 'the kitchen ceiling came down' });
  await walk.follow(/^Somewhere else to stay was offered/);
  await walk.record({ home: 'a hotel room' });
  await walk.follow(/^Check a hotel room/);
  await walk.look('does it suit');
  await walk.record(suitsAll({ 'p2-cooking': 'lacks', 'p2-missing': 'No cooker: meals paid for' }), 'Record it');
  const checked = await walk.main();
  assert.match(checked, /A hotel room offered on 6 March 2026: it does not suit/);
  assert.match(checked, /Everyone: it does not suit for cooking. No cooker: meals paid for/);
  assert.match(checked, /Put right what the place to stay lacks/);
  await walk.follow(/^The household moved out/);
  await walk.record({ to: 'a hotel room', people: ['resident', 'son'] });
  await walk.follow(/^Something the move costs/);
  await walk.record({ what: 'place to stay', sum: '980', payer: 'landlord', ...day('until', '2026-03-20') });
  assert.match(await walk.main(), /The place to stay is paid until 20 March 2026/);
  await walk.look('move');
  await walk.done();

  journey.cast.now = at('2026-03-18');
  walk = await journey.walk('officer');
  await walk.go(page);
  assert.match(await walk.main(), /Pay for more time.{0,100}1 day late/);
  await walk.follow('The works were completed');
  await walk.record({ works: 'new ceiling' });
  await walk.follow('The household went home');
  await walk.record({});
  assert.match(await walk.main(), /Nobody has asked yet how they are settling in/);
  await walk.follow('We asked how they are settling in');
  await walk.record({ well: 'yes' });
  const home = await walk.main();
  assert.match(home, /asked how they are settling in: well/);
  assert.doesNotMatch(home, /Pay for more time/);
  await walk.look('move home');
});

function suitsAll(but: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const shared = ['carers', 'health', 'access-needs', 'travel'];
  const names = [
    ...['work', ...shared].map((point) => `p0-${point}`),
    ...['school', ...shared].map((point) => `p1-${point}`),
    ...['cooking', 'laundry', 'storage', 'pets'].map((point) => `p2-${point}`),
  ];
  return { ...Object.fromEntries(names.map((name) => [name, 'suits'])), ...but };
}

function day(name: string, iso: string): Readonly<Record<string, string>> {
  const [year = '', month = '', date = ''] = iso.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
}
