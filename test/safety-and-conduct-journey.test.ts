import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Journey, openJourney, type Walk } from './journey.ts';

/** Two stories of one lead’s morning, at a desk and on a phone, so that the app and the browser are opened once. */
let journey: Journey;
before(async () => {
  journey = await openJourney('2026-03-06');
  await journey.cast.open('PR-000700', 'repairs', [
    ['appointment made', '2026-03-05', { planned: 20524, person: 'Gary Hall' }],
  ]);
  await journey.cast.open('PR-000801', 'domestic abuse', [], 'lee');
  await journey.cast.open('PR-000802', 'staff conduct', [], 'lee');
});
after(() => journey?.close());

describe('“Your man shouted at me and knew my business”, to the finding explained', () => {
  let lead: Walk;
  before(async () => {
    lead = await journey.walk('ASB and safeguarding lead');
  });
  after(() => lead?.done());

  test('is written in their words, and taken as a complaint', async () => {
    await lead.go('/cases/PR-000802');
    await lead.follow('What staff are said to have done');
    await lead.follow(/Someone said that staff or a contractor/);
    await lead.record({ person: 'Gary Hall', what: 'shouted at me and used my number to say he knew my business' });
    assert.match(await lead.main(), /It has not been taken as a complaint yet/);
    await lead.follow('A complaint was received');
    await lead.record({});
    assert.match(await lead.main(), /Taken as a complaint on 6 March 2026/);
  });

  test('contact stops at once, and the visit he was booked for is there to call off', async () => {
    assert.match(await lead.main(), /Gary Hall cannot be booked to come here/);
    await lead.follow(/We stopped all contact/);
    await lead.record({});
    assert.match(await lead.main(), /PR-000700 ?Gary Hall ?12 March 2026 ?Still booked/);
    await lead.look('staff conduct');
  });

  test('the data protection officer is told, on the page for it', async () => {
    await lead.go('/cases/PR-000802/work/personal-information');
    await lead.follow('The data protection officer was told');
    await lead.record({ to: 'Noor Aziz' });
    assert.match(await lead.main(), /The data protection officer was told: Noor Aziz/);
    await lead.look('personal information');
  });

  test('somebody with no connection looks into it, meets the resident on their terms, and explains what was found', async () => {
    await lead.go('/cases/PR-000802/work/staff-conduct');
    await lead.follow('Someone was named to look into what was alleged');
    await lead.record({ person: 'Ada Brook', senior: 'yes', independent: 'yes' });
    assert.match(await lead.main(), /Ada Brook was named on 6 March 2026: senior, and with no connection to it/);
    await lead.follow('A meeting about harm was arranged');
    await lead.record({ terms: ['place', 'company', 'who attends'], place: 'the library', attends: ['Ada Brook'] });
    assert.match(await lead.main(), /At the library\. Also there: Ada Brook\. The resident agreed to all of it/);
    await lead.follow('What was alleged was looked into');
    await lead.record({ independent: 'yes', finding: 'it happened as she said', explained: 'yes' });
    const then = await lead.main();
    assert.match(then, /It was found: it happened as she said\. It was explained to the resident on 6 March 2026/);
    assert.match(then, /The resident has not agreed to contact again/);
  });
});

describe('a phone call about abuse, to the lock changed and support offered', () => {
  let lead: Walk;
  before(async () => {
    lead = await journey.walk('ASB and safeguarding lead', 375);
  });
  after(() => lead?.done());

  test('what is safe is asked before anything else, and written down', async () => {
    await lead.go('/cases/PR-000801');
    await lead.follow('Safety from abuse');
    assert.match(await lead.main(), /believe them, ask what is safe, and write both down/);
    await lead.follow('Domestic abuse was disclosed');
    await lead.record({ person: 'resident', source: 'the resident, by phone' });
    assert.match(await lead.main(), /Nobody has asked the resident yet what is safe/);
    await lead.follow('Safe ways to be in touch were agreed');
    await lead.record({ means: ['text message'], sender: 'Jo from the library', never: ['leave a message'] });
    const then = await lead.main();
    assert.match(then, /Safe for resident: text message, in the name of Jo from the library/);
    assert.match(then, /To the resident, write and ring as Jo from the library/);
    assert.match(then, /Also here: the son \(aged about 7\)/);
    await lead.look('safety from abuse');
  });

  test('the lock is changed the same day', async () => {
    await lead.follow(/A door, lock, window or alarm is at fault/);
    await lead.record({ problem: 'front door lock: he has a key' });
    assert.match(await lead.main(), /It is not secure yet: send somebody now/);
    assert.match(await lead.main(), /Make this survivor’s door, lock, window or alarm secure within 24 hours/);
    await lead.follow('The home was made secure');
    await lead.record({});
    assert.match(await lead.main(), /he has a key\. Made secure on 6 March 2026/);
  });

  test('support is offered by name, and who looked is on the page', async () => {
    await lead.follow('We offered National Domestic Abuse Helpline');
    await lead.record({ answer: 'yes' });
    const then = await lead.main();
    assert.match(then, /Support was offered from National Domestic Abuse Helpline\. They want it\./);
    assert.match(then, /Only these can see this case: Lee Marsh/);
    assert.match(then, /Lee Marsh, ASB and safeguarding lead, opened it on 6 March 2026/);
    assert.equal(await lead.page.getByRole('button', { name: 'Leave this page at once' }).count(), 1);
    await lead.look('abuse support offered');
    assert.ok(lead.page.url().includes('/cases/PR-000801/work/safety-from-abuse'));
  });
});
