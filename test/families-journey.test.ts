import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { visit } from './browser.ts';
import { type Journey, openJourney, type Walk } from './journey.ts';
import { at } from './store/cast.ts';

/** Four stories of one home, each from the first words to the end, so that the app and the browser are opened once. */
let journey: Journey;
before(async () => {
  journey = await openJourney('2026-03-06');
});
after(() => journey?.close());

/** Takes the call and opens the case of this family, looking at every page passed; gives the address of the case. */
async function takeCall(walk: Walk, said: string, family: string): Promise<string> {
  await walk.go('/cases/new?home=H1');
  await walk.look(`${family} call`);
  await walk.record({ said }, /^Next/);
  await walk.look(`${family} sort of case`);
  const likely = await walk.page.locator('main .govuk-radios').first().locator('[name="family"]').first();
  assert.equal(await likely.getAttribute('value'), family, 'the words suggest it first');
  await walk.record({ family }, 'Open the case');
  await walk.look(`${family} opened`);
  return new URL(walk.page.url()).pathname;
}

/** Fills in the form a page of work leads to, looking at the form and at the page it comes back to; gives what that says. */
async function write(walk: Walk, form: RegExp, answers: Parameters<Walk['record']>[0] = {}): Promise<string> {
  await walk.follow(form);
  await walk.look(`form ${form.source.slice(1)}`);
  await walk.record(answers);
  await walk.look(`after ${form.source.slice(1)}`);
  return walk.main();
}

/** Closes the case with everything the resident is to be told at the end; gives what the case then says. */
async function close(walk: Walk, address: string, why: string): Promise<string> {
  await walk.go(`${address}/record/case-closed`);
  await walk.look('closing');
  await walk.record({ why, agreed: 'yes', tells: ['why', 'how to open it again', 'complaint'] });
  return walk.main();
}

/** Says yes to the question that closing asked while something would still be owed. */
async function closeAllTheSame(walk: Walk): Promise<string> {
  await walk.look('closing with something still owed');
  await walk.record({}, /^Yes, that is right/);
  return walk.main();
}

/** Whether somebody of this role is told that there is no such page, and sees nothing of it on their first page. */
async function isAbsentFor(role: string, addresses: readonly string[], words: RegExp): Promise<void> {
  const other = await journey.walk(role);
  assert.doesNotMatch(await other.main(), words);
  for (const address of addresses) {
    await visit(other.page, `${journey.address}${address}`, 404);
    assert.match(await other.main(), /^Page not found/);
  }
  await other.done();
}

describe('“My ceiling tiles are asbestos”, to a plan and the look at it each year', () => {
  let officer: Walk;
  let address: string;
  before(async () => {
    officer = await journey.walk('officer');
  });
  after(() => officer?.done());

  test('the call becomes a case, and an inspection is owed', async () => {
    address = await takeCall(
      officer,
      'The ceiling tiles in the kitchen are broken and I think they are asbestos',
      'asbestos',
    );
    assert.match(
      await officer.main(),
      /Now owed:.*Inspect suspected asbestos within 5 working days: Friday 13 March 2026/,
    );
    await officer.follow(/^Asbestos$/);
    await officer.look('asbestos');
    const work = await officer.main();
    assert.match(work, /Asbestos was suspected\. They said: The ceiling tiles in the kitchen are broken/);
    assert.match(work, /while nobody knows whether it is asbestos Friday 20 March 2026/);
    assert.match(work, /There is no plan for managing it/);
  });

  test('it is inspected, the resident told, and a plan made', async () => {
    const found = await write(officer, /^The suspected asbestos was inspected/, { result: 'present' });
    assert.match(found, /No longer waiting: Inspect suspected asbestos/);
    assert.match(found, /Nobody drills, cuts or sands here until they have been told where it is/);
    const told = await write(officer, /^The resident was told what can be done/, {
      options: ['leave it and watch it', 'seal it'],
      move: 'no',
    });
    assert.match(told, /The options: leave it and watch it and seal it\. No move is needed/);
    const planned = await write(officer, /^A plan for managing the asbestos/, { says: 'sealed; all trades are told' });
    assert.match(planned, /It is looked at again by 6 March 2027/);
  });

  test('the case is closed, and next year’s look stays owed', async () => {
    const asked = await close(officer, address, 'sealed, and the resident knows where it is');
    assert.match(
      asked,
      /stands on nobody’s list, and 1 thing is still owed: Review the plan for asbestos every 12 months/,
    );
    const closed = await closeAllTheSame(officer);
    assert.match(closed, /Closed 6 March 2026/);
    assert.match(closed, /What to do next.*Review the plan for asbestos every 12 months Saturday 6 March 2027/);
  });
});

describe('“Mice again, from behind the cooker”, on a phone, to the way in closed', () => {
  let officer: Walk;
  let address: string;
  before(async () => {
    officer = await journey.walk('officer', 375);
  });
  after(() => officer?.done());

  test('the call becomes a case: treat them, and keep them out', async () => {
    address = await takeCall(officer, 'Mice in the kitchen again, they come in behind the cooker', 'pests');
    await officer.follow(/^Pests$/);
    await officer.look('pests');
    const work = await officer.main();
    assert.match(work, /They come in from outside: the ways in are to be closed as well/);
    assert.match(work, /They have not been treated.*Nothing has been done to keep them out/);
  });

  test('treated, the way in closed, and the resident asked', async () => {
    const treated = await write(officer, /^The pests were treated/, { what: 'mice: bait boxes' });
    assert.match(
      treated,
      /Nothing has been done to keep them out\. Order the works that keep the pests out within 10 working days Friday 20/,
    );
    const ordered = await write(officer, /^Works were ordered/, { works: 'fill the gap behind the cooker' });
    assert.match(ordered, /No longer waiting: Order the works that keep the pests out/);
    await write(officer, /^The works that keep pests out were done/, { what: 'the gap behind the cooker' });
    const asked = await write(officer, /^We asked the resident whether it is fixed/);
    assert.match(asked, /Over since 6 March 2026/);
  });

  test('the case is closed, and next month’s mice open it again', async () => {
    assert.match(await close(officer, address, 'none seen since'), /Closed 6 March 2026/);
    journey.cast.now = at('2026-04-13');
    await officer.done();
    officer = await journey.walk('officer', 375);
    await officer.go(`${address}/work/pests`);
    const back = await write(officer, /^The problem came back/);
    assert.match(back, /Now owed:.*Treat pests within 10 working days: Monday 27 April 2026/);
    assert.match(back, /They come in from outside[^.]*\. ?13 April 2026: The problem came back/);
  });
});

describe('“You treat the others better”, to the finding told to the governing body', () => {
  let lead: Walk;
  let address: string;
  before(async () => {
    lead = await journey.walk('ASB and safeguarding lead');
  });
  after(() => lead?.done());

  test('the call becomes a restricted case, there for the lead and absent for others', async () => {
    address = await takeCall(
      lead,
      'He told me to go back to where I came from. You treat the white families better',
      'discrimination',
    );
    assert.match(await lead.main(), /Restricted: only those named see it/);
    await lead.follow(/^Discrimination$/);
    await lead.look('discrimination');
    assert.match(await lead.main(), /They said: He told me to go back to where I came from/);
    await isAbsentFor('officer', [address, `${address}/work/discrimination`], /go back to where/);
  });

  test('it is taken as a complaint, looked into by somebody independent, and explained', async () => {
    const taken = await write(lead, /^A complaint was received/);
    assert.match(taken, /Taken as a complaint on 13 April 2026/);
    const named = await write(lead, /^Someone was named to look into/, {
      person: 'Ada Brook',
      senior: 'yes',
      independent: 'yes',
    });
    assert.match(named, /Ada Brook was named on 13 April 2026: senior, and with no connection to it/);
    journey.cast.now = at('2026-04-24');
    await lead.done();
    lead = await journey.walk('ASB and safeguarding lead');
    await lead.go(`${address}/work/discrimination`);
    const found = await write(lead, /^What was alleged was looked into/, {
      independent: 'yes',
      finding: 'upheld in part',
      explained: 'yes',
    });
    assert.match(found, /It was found: upheld in part\. It was explained to the resident on 24 April 2026/);
    assert.match(found, /It has not been told, and has not met since the finding/);
  });

  test('a manager writes down the next meeting, and it is told there', async () => {
    const manager = await journey.walk('manager');
    await manager.go('/governing-body');
    await manager.look('governing body');
    await manager.record({ 'met-day': '20', 'met-month': '5', 'met-year': '2026' }, 'Write it down');
    assert.match(await manager.main(), /To come 20 May 2026/);
    await manager.look('governing body written');
    await manager.done();

    await lead.go(`${address}/work/discrimination`);
    await lead.look('discrimination before the meeting');
    assert.match(await lead.main(), /It has not been told, and next meets on 20 May 2026/);
    journey.cast.now = at('2026-05-20');
    await lead.done();
    lead = await journey.walk('ASB and safeguarding lead');
    await lead.go(`${address}/work/discrimination`);
    const told = await write(lead, /^The governing body was told/, { says: 'what was found, and what will change' });
    assert.match(told, /No longer waiting: Take what an investigation of discrimination found/);
    assert.match(told, /20 May 2026: The governing body was told: what was found, and what will change/);
  });
});

describe('“She is not eating and nobody has seen her”, on a phone, to a referral answered', () => {
  let officer: Walk;
  let lead: Walk;
  let address: string;
  before(async () => {
    journey.cast.now = at('2026-05-21');
    officer = await journey.walk('officer', 375);
    lead = await journey.walk('ASB and safeguarding lead', 375);
  });
  after(async () => {
    await officer?.done();
    await lead?.done();
  });

  test('an officer takes the call, and still sees what they wrote; a colleague does not', async () => {
    address = await takeCall(
      officer,
      'Her sister says Maria is not eating and nobody has seen her for a week',
      'safeguarding',
    );
    assert.match(await officer.main(), /Restricted: only those named see it/);
    assert.match(await officer.main(), /Now owed:.*decide whether this needs a safeguarding referral/);
    assert.match(await officer.main(), /2 things happened\. 1 lesson applied; 0 were missed/);
    await isAbsentFor('complaints officer', [address, `${address}/work/safeguarding`], /not eating/);
  });

  test('the lead decides and refers, and what comes back is beside it', async () => {
    await lead.go('/today');
    await lead.look('safeguarding today');
    assert.match(await lead.main(), /newly restricted in the last 7 days/);
    await lead.page.getByText(/newly restricted/).click();
    await lead.follow(/not eating/);
    await lead.follow(/^Safeguarding$/);
    await lead.look('safeguarding');
    assert.match(await lead.main(), /Nobody has decided yet whether somebody else should know/);
    const decided = await write(lead, /^We decided whether to make a safeguarding referral/, {
      decision: 'referred',
      why: 'not eating, and not seen for a week',
      to: 'adult social care',
    });
    assert.match(decided, /No longer waiting: Within 1 working day, decide/);
    assert.match(decided, /Nothing yet: ask them/);
    const answered = await write(lead, /^They told us what they will do/, { says: 'a social worker visits tomorrow' });
    assert.match(answered, /21 May 2026: a social worker visits tomorrow/);
  });

  test('it is looked at again, with who has seen the file, and closed', async () => {
    const again = await write(lead, /^We looked at it again/, {
      decision: 'not needed',
      why: 'a social worker sees her each week',
    });
    assert.match(again, /Looked at again 21 May 2026: Safeguarding was considered: not needed/);
    assert.match(again, /Only these can see this case: Lee Marsh, ASB and safeguarding lead; Priya Nair, officer/);
    assert.match(again, /Priya Nair, officer, opened it on 21 May 2026/);
    assert.match(await close(lead, address, 'adult social care has it'), /Closed 21 May 2026/);
  });
});
