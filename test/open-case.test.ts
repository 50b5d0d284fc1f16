import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { lessons } from '../src/lessons/index.ts';
import { append } from '../src/store/append.ts';
import { fetchCase } from '../src/store/fetch.ts';
import { systemScope } from '../src/store/scope.ts';
import { boxes, type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import { entry, landlord, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.addHome('H2', '2 Mill Lane, Marlow Vale', 'ZZ1 1AA');
});
after(() => cast.close());

function fetch(reference: string) {
  return cast.database.as(systemScope(landlord), (connection) => fetchCase(connection, reference));
}

/** Opens a case as an officer would: two forms, with only what must be answered. */
async function report(person: Visitor, home: string, first: Record<string, string>, second: Record<string, string>) {
  const page = await person.get(`/cases/new?home=${home}`);
  const asked = await person.post('/cases/new', { ...hiddenIn(page.body), ...first });
  assert.equal(asked.statusCode, 200, asked.body);
  const sent = await person.post('/cases/new', { ...hiddenIn(asked.body), ...first, ...second });
  return { page, asked, sent };
}

function referenceIn(location: unknown): string {
  return /\/cases\/(PR-\d{6})/.exec(String(location))?.[1] ?? '';
}

test('a phone call becomes a case: who lives here, what was said, what it seems to be, and the case', async () => {
  const priya = await cast.signIn('priya');
  const said = 'There’s black mould all over the baby’s bedroom wall. It keeps coming back';
  const { page, asked, sent } = await report(
    priya,
    'H1',
    { said, effect: 'Daniel wheezes at night' },
    { family: 'hazards', hazard: 'damp and mould' },
  );
  assert.match(page.body, /Maria Okafor \(resident\)/);
  assert.match(page.body, /Daniel Okafor \(son\)[^<]*: <strong>asthma/);

  assert.match(asked.body, /Because of “black mould”|Because of “mould”/);
  assert.match(asked.body, /name="family" value="hazards" type="radio" checked/, 'one stands out');
  assert.match(asked.body, /This may be urgent|This may be an emergency/);

  assert.equal(sent.statusCode, 303, sent.body);
  const found = await fetch(referenceIn(sent.headers.location));
  const own = found?.record.filter(({ subject }) => subject.startsWith('case:')) ?? [];
  assert.deepEqual(
    own.map(({ kind }) => kind),
    ['case opened', 'hazard reported', 'impact told'],
  );
  const [opened, told] = own;
  assert.equal(opened?.kind === 'case opened' && opened.title, 'There’s black mould all over the baby’s bedroom wall');
  assert.equal(opened?.kind === 'case opened' && opened.officer, 'priya');
  assert.equal(told?.kind === 'hazard reported' && told.hazard, said);
  const after = await priya.get(String(sent.headers.location));
  assert.equal(after.statusCode, 200);
  assert.match(after.body, /It is on the record/);
});

test('who took the call stands beside what they wrote, as with every other entry; who rang beside what was told', async () => {
  const priya = await cast.signIn('priya');
  const { sent } = await report(
    priya,
    'H1',
    { said: 'the kitchen tap drips', source: 'her sister' },
    { family: 'repairs', priority: 'urgent' },
  );
  const reference = referenceIn(sent.headers.location);
  const found = await fetch(reference);
  const by = (kind: string) =>
    found?.record.find((entry) => entry.kind === kind && entry.subject.startsWith('case:'))?.by;
  const name = 'Priya Nair';
  assert.equal(by('case opened'), name);
  assert.equal(by('repair reported'), 'her sister');
  const page = await priya.get(`/cases/${reference}`);
  const history = page.body.slice(page.body.indexOf('What happened'));
  assert.ok(history.includes(`by ${name}`), history);
});

test('what is owed now is said of everything that was told, not of the report alone', async () => {
  const priya = await cast.signIn('priya');
  const { sent } = await report(
    priya,
    'H1',
    { said: 'The boiler is off again', effect: 'Daniel is wheezing more and was kept in hospital overnight' },
    { family: 'repairs', 'risk-to-life': 'yes' },
  );
  const after = await priya.get(String(sent.headers.location));
  const owed = /Now owed:[\s\S]*?<h1/.exec(after.body)?.[0] ?? '';
  for (const lesson of ['circumstances/risk-to-life', 'moves/considered', 'repairs/cut-off-is-emergency']) {
    const { title = '', asks = { usual: title } } = lessons.find(({ id }) => id === lesson) ?? {};
    for (const one of Object.values(asks)) assert.ok(owed.includes(one), `${one}\n${owed}`);
  }
});

test('a worry opened as safeguarding is owed a decision, whatever its words', async () => {
  const lee = await cast.signIn('lee');
  const { sent } = await report(
    lee,
    'H1',
    { said: 'I am worried about Mrs Begum next door, something is not right' },
    { family: 'safeguarding' },
  );
  const after = await lee.get(String(sent.headers.location));
  const { title = '' } = lessons.find(({ id }) => id === 'circumstances/safeguarding') ?? {};
  assert.ok(after.body.includes(title));
  const work = mainOf((await lee.get(`/cases/${referenceIn(sent.headers.location)}/work/safeguarding`)).body);
  assert.match(work, /I am worried about Mrs Begum[^.]*\. Nobody has decided yet/);
  assert.doesNotMatch(work, /Nothing on record is a sign/);
});

test('a move asked for is told for a while or for good, and is owed an answer', async () => {
  const priya = await cast.signIn('priya');
  const { asked, sent } = await report(
    priya,
    'H1',
    { said: 'Five of us in one bedroom. We would like somewhere bigger' },
    { family: 'moves', move: 'permanent' },
  );
  assert.match(asked.body, /Is the move for a while, or for good\?/);
  const found = await fetch(referenceIn(sent.headers.location));
  const move = found?.record.find(({ kind }) => kind === 'move asked for');
  assert.equal(move?.kind === 'move asked for' && move.sort, 'permanent');
  const work = mainOf((await priya.get(`/cases/${referenceIn(sent.headers.location)}/work/move`)).body);
  const { title = '' } = lessons.find(({ id }) => id === 'records/request-answered') ?? {};
  assert.ok(work.includes(title), work);
});

test('counted: two pages, one answer to write, one to choose', async () => {
  const priya = await cast.signIn('priya');
  const { page, asked, sent } = await report(
    priya,
    'H1',
    { said: 'The kitchen tap won’t stop dripping' },
    { family: 'repairs' },
  );
  assert.equal(sent.statusCode, 303);
  const form = (body: string) => /<form method="post" action="\/cases\/new"[\s\S]*?<\/form>/.exec(body)?.[0] ?? '';
  const boxesShown = form(page.body)
    .replace(/<details[\s\S]*?<\/details>/g, '')
    .match(/<(?:textarea|input(?! type="hidden")|select)/g);
  assert.equal(boxesShown?.length, 3, 'what was said, what it does, where; the rest is answered already');
  assert.equal(form(asked.body).match(/<button/g)?.length, 1);
});

test('nothing is chosen beforehand where nothing stands out, and the choice must be made', async () => {
  const priya = await cast.signIn('priya');
  const page = await priya.get('/cases/new?home=H1');
  const first = { ...hiddenIn(page.body), said: 'Please ring me about the thing we talked about' };
  const asked = await priya.post('/cases/new', first);
  assert.equal(asked.statusCode, 200);
  assert.doesNotMatch(asked.body, /name="family" value="[^"]*" type="radio" checked/);
  const again = await priya.post('/cases/new', { ...hiddenIn(asked.body), ...first, asked: 'yes' });
  assert.equal(again.statusCode, 422);
  assert.match(again.body, /Choose what sort of case it is/);
  assert.match(again.body, /the thing we talked about/, 'nothing typed is lost');
});

test('a life that may be lost is said before anything else, though it is told in passing beside damp', async () => {
  const priya = await cast.signIn('priya');
  const page = await priya.get('/cases/new?home=H1');
  const said = 'Rang about damp in the bedroom, cried, said she cannot go on and took too many tablets on Sunday';
  const asked = await priya.post('/cases/new', { ...hiddenIn(page.body), said });
  const text = mainOf(asked.body);
  assert.match(text, /This sounds like a danger to life: “cannot go on”. If it is happening now, ring 999/);
  assert.match(text, /Somebody may be at risk: safeguarding Because of “cannot go on”/);
  assert.doesNotMatch(asked.body, /name="family" value="\w+" type="radio" checked/, 'nobody decides for the officer');
});

test('whoever rang of their own life stands once among those who live here, with what is known of them', async () => {
  const priya = await cast.signIn('priya');
  const said = 'Rang crying, said she cannot go on';
  const { sent } = await report(priya, 'H1', { said }, { family: 'safeguarding', 'risk-to-life': 'yes' });
  const page = await priya.get(`/cases/${referenceIn(sent.headers.location)}`);
  const people = /<aside class="putright-case__people"[\s\S]*?<\/aside>/.exec(page.body)?.[0] ?? '';
  assert.match(mainOf(`<main>${people}</main>`), /Maria Okafor, about 40 resident Risk to life/);
  assert.doesNotMatch(people, /The resident/);
});

test('24 hours run from the moment somebody rang, where they ring just now', async () => {
  const priya = await cast.signIn('priya');
  const said = 'No heating and no hot water since Thursday, the house is freezing';
  const choice = { family: 'repairs', priority: 'emergency' };
  const begun = await priya.get('/cases/new?home=H1');
  assert.match(mainOf(begun.body), /Told us just now, by phone, by the resident: change this/);
  const owed = async (when: Record<string, string>) => {
    const { sent } = await report(priya, 'H1', { said, ...when }, { ...choice, ...when });
    return mainOf((await priya.get(String(sent.headers.location))).body);
  };
  const emergency = 'Look into an emergency hazard and make it safe, both within the same 24 hours: tomorrow';
  assert.match(await owed({}), new RegExp(`${emergency} by \\d+(?::\\d\\d)?[ap]m`));
  assert.match(await owed({ when: 'today' }), new RegExp(`${emergency}(?! by)`), 'the hour of it is not known');
  assert.match(await owed({}), /What happened A repair was reported: .* A case was opened:/, 'first opened, then told');
});

test('what was taken as an emergency when it was reported has been judged, and the page of the hazard says by what', async () => {
  const priya = await cast.signIn('priya');
  const said = 'No heating and no hot water since Thursday, the house is freezing';
  const hazardOf = async (choice: Record<string, string>) => {
    const { sent } = await report(priya, 'H1', { said }, { family: 'repairs', ...choice });
    return mainOf((await priya.get(`/cases/${referenceIn(sent.headers.location)}/work/hazard`)).body);
  };
  const taken = await hazardOf({ priority: 'emergency' });
  assert.match(taken, /How serious it is 6 March 2026: taken as an emergency, by the priority it was given\./);
  assert.doesNotMatch(taken, /Nobody has judged how serious it is/);
  assert.match(await hazardOf({ priority: 'routine' }), /Nobody has judged how serious it is/);
});

test('a case that is restricted as it is opened says so, and who sees it; an ordinary one says nothing of it', async () => {
  const priya = await cast.signIn('priya');
  const openedAs = async (said: string, choice: Record<string, string>) => {
    const { sent } = await report(priya, 'H1', { said }, choice);
    return mainOf((await priya.get(String(sent.headers.location))).body);
  };
  const says =
    /This case is restricted because of what it is about: only those named on it see it, and you are one of them\./;
  assert.match(await openedAs('Worried about the old man next door', { family: 'safeguarding' }), says);
  const hate = { family: 'antisocial behaviour', harm: 'hate' };
  assert.match(await openedAs('He shouts at me because of where I come from', hate), says);
  assert.doesNotMatch(await openedAs('The gate will not shut', { family: 'repairs' }), /restricted/);
});

test('what sounds like a danger to life is said before anything else', async () => {
  const priya = await cast.signIn('priya');
  const page = await priya.get('/cases/new?home=H1');
  const said = 'Next door said he will kill me if I complain about the noise again.';
  const asked = await priya.post('/cases/new', { ...hiddenIn(page.body), said });
  assert.match(asked.body, /This sounds like a danger to life: “kill me”. If it is happening now, ring 999/);
  assert.match(asked.body, /name="family" value="antisocial behaviour" type="radio" checked/);
  assert.match(asked.body, /This may be an emergency: “kill me”/);
  assert.doesNotMatch(asked.body, /Because of “complain”/);
});

test('the log of incidents says who told us and how, as the page said before it was opened', async () => {
  const priya = await cast.signIn('priya');
  const { sent } = await report(
    priya,
    'H1',
    { said: 'Loud music all night', place: 'through the bedroom wall', means: 'phone' },
    { family: 'antisocial behaviour', harm: 'noise' },
  );
  const log = mainOf((await priya.get(`/cases/${referenceIn(sent.headers.location)}/incident-log`)).body);
  assert.match(log, /Who said so the resident/);
  assert.match(log, /How we were told phone/);
  assert.match(log, /Where through the bedroom wall/);
});

test('abuse told in the words of a call closes the case to all but those named, and says so', async () => {
  const priya = await cast.signIn('priya');
  const { sent } = await report(
    priya,
    'H1',
    {
      said: 'The back door lock is broken. My partner punched me last night and I am scared of him.',
      effect: 'I cannot sleep',
    },
    { family: 'repairs', officer: 'mo' },
  );
  const reference = referenceIn(sent.headers.location);
  const after = await priya.get(String(sent.headers.location));
  assert.equal(after.statusCode, 200, 'whoever took the call still sees what they wrote');
  const says = mainOf(after.body);
  assert.match(says, /What you wrote tells of abuse at home, so this case is restricted/);
  assert.match(says, /If that is a mistake, a manager or a safeguarding lead named on it can lift the restriction/);
  assert.match(says, /punched me/);
  const sam = await cast.signIn('sam');
  assert.equal((await sam.get(`/cases/${reference}`)).statusCode, 404);
  assert.doesNotMatch((await sam.get('/search?words=punched')).body, /punched me/);

  const lee = await cast.signIn('lee');
  const file = await lee.get('/households/HH1/own-file?person=partner');
  assert.match(file.body, /Somebody else here has told us of danger/);
  const form = await lee.get(`/cases/${reference}/access`);
  const lifting = { ...hiddenIn(form.body), change: 'lift', why: 'it was said of a film' };
  assert.equal((await lee.post(`/cases/${reference}/access`, lifting)).statusCode, 303);
  assert.match((await sam.get(`/cases/${reference}`)).body, /The back door lock is broken/, 'and can be worked on');
});

test('what is wrong is told at once, and nothing typed is lost', async () => {
  const priya = await cast.signIn('priya');
  const page = await priya.get('/cases/new?home=H1');
  const wrong = await priya.post('/cases/new', {
    ...{ ...hiddenIn(page.body), said: '', effect: 'no sleep for a week', when: 'another day' },
    ...boxes('2026-04-01'),
  });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /Write what they told you/);
  assert.match(wrong.body, /They cannot have told us after today/);
  assert.match(wrong.body, /no sleep for a week/);
});

test('what was begun and not sent is there again, for the same home', async () => {
  const mo = await cast.signIn('mo');
  const page = await mo.get('/cases/new?home=H1');
  const token = hiddenIn(page.body)._csrf ?? /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const cookie = [...mo.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const saved = await cast.app.inject({
    ...{ method: 'POST', url: '/drafts', headers: { cookie, 'csrf-token': token } },
    payload: { form: '/cases/new?home=H1', values: { home: 'H1', said: 'The gate is stuck', family: 'repairs' } },
  });
  assert.equal(saved.statusCode, 200, saved.body);
  assert.match((await mo.get('/cases/new?home=H1')).body, /The gate is stuck/);
  assert.match((await mo.get('/cases/new')).body, /The gate is stuck/, 'also when the address forgot which home');
  assert.doesNotMatch((await mo.get('/cases/new?home=H2')).body, /The gate is stuck/);
  await report(mo, 'H1', { said: 'The gate is stuck' }, { family: 'repairs' });
  assert.doesNotMatch((await mo.get('/cases/new?home=H1')).body, /You wrote this/);
});

test('a form sent twice opens one case', async () => {
  const priya = await cast.signIn('priya');
  const { asked, sent } = await report(priya, 'H1', { said: 'The fence blew down' }, { family: 'repairs' });
  const again = await priya.post('/cases/new', {
    ...hiddenIn(asked.body),
    said: 'The fence blew down',
    family: 'repairs',
  });
  assert.equal(again.statusCode, 303);
  assert.equal(referenceIn(again.headers.location), referenceIn(sent.headers.location));
  const both = await Promise.all(
    [1, 2].map(async () => {
      const page = await priya.get('/cases/new?home=H1');
      return {
        ...hiddenIn(page.body),
        once: 'the-same-token-twice',
        said: 'The gate is off its hinge',
        family: 'repairs',
      };
    }),
  );
  const [one, other] = await Promise.all(both.map((fields) => priya.post('/cases/new', fields)));
  assert.equal(referenceIn(one?.headers.location), referenceIn(other?.headers.location), 'at the same moment too');
});

test('a second call about the same home shows what is already open, even when it was opened a moment ago', async () => {
  const priya = await cast.signIn('priya');
  const mo = await cast.signIn('mo');
  const his = await mo.get('/cases/new?home=H1');
  const { sent } = await report(priya, 'H1', { said: 'Rain is coming through the roof' }, { family: 'repairs' });
  const reference = referenceIn(sent.headers.location);

  const fields = { ...hiddenIn(his.body), said: 'The roof leaks', family: 'repairs' };
  const warned = await mo.post('/cases/new', fields);
  assert.equal(warned.statusCode, 409);
  assert.match(warned.body, /Somebody has just opened a case here/);
  assert.match(warned.body, new RegExp(`/cases/${reference}`));
  assert.match(warned.body, /The roof leaks/);
  const insisted = await mo.post('/cases/new', { ...fields, ...hiddenIn(warned.body) });
  assert.equal(insisted.statusCode, 303);

  const next = await mo.get('/cases/new?home=H1');
  assert.match(next.body, new RegExp(`/cases/${reference}/record">Add to this case`));
});

test('where nobody is on record, the form asks who lives there and makes the household', async () => {
  const priya = await cast.signIn('priya');
  const page = await priya.get('/cases/new?home=H2');
  assert.match(page.body, /Nobody is on record here\. Who lives there\?/);
  const nobody = await priya.post('/cases/new', { ...hiddenIn(page.body), said: 'No hot water' });
  assert.equal(nobody.statusCode, 422);
  const { sent } = await report(
    priya,
    'H2',
    { said: 'No hot water', 'lives-here': 'Tomasz Nowak' },
    { family: 'repairs', priority: 'emergency' },
  );
  assert.equal(sent.statusCode, 303, sent.body);
  const found = await fetch(referenceIn(sent.headers.location));
  assert.ok(found?.household);
  const known = found?.record.find(({ kind }) => kind === 'person known');
  assert.equal(known?.kind === 'person known' && known.person, 'resident', 'names stand elsewhere');
  const repair = found?.record.find(({ kind }) => kind === 'repair reported');
  assert.equal(repair?.kind === 'repair reported' && repair.priority, 'emergency');
  const home = await priya.get('/homes/H2');
  assert.match(home.body, /Tomasz Nowak \(resident\)/);
  const household = await priya.get(`/households/${found?.household}`);
  assert.match(household.body, /Known to live here since /, 'known since is not living there since');
});

describe('a case closed to all but those named', () => {
  test('is so from the start: domestic abuse, with what was said on the household’s record', async () => {
    const lee = await cast.signIn('lee');
    const { sent } = await report(
      lee,
      'H2',
      { said: 'My ex has been turning up and hitting me' },
      { family: 'domestic abuse' },
    );
    assert.equal(sent.statusCode, 303, sent.body);
    const reference = referenceIn(sent.headers.location);
    assert.equal((await lee.get(`/cases/${reference}`)).statusCode, 200);
    const sam = await cast.signIn('sam');
    assert.equal((await sam.get(`/cases/${reference}`)).statusCode, 404);
    assert.doesNotMatch((await sam.get('/homes/H2')).body, new RegExp(reference));
    assert.doesNotMatch((await sam.get('/cases/new?home=H2')).body, new RegExp(reference));
  });

  test('names one person once: who is harmed, typed by name, is written down by their part', async () => {
    const lee = await cast.signIn('lee');
    const said = 'My ex grabbed me by the neck in front of my son';
    const { sent } = await report(lee, 'H1', { said }, { family: 'domestic abuse', harmed: 'maria okafor' });
    const reference = referenceIn(sent.headers.location);
    const told = (await fetch(reference))?.record.findLast(({ kind }) => kind === 'abuse disclosed');
    assert.equal(told?.kind === 'abuse disclosed' && told.person, 'resident');
    const others = mainOf((await lee.get(`/cases/${reference}/work/safety-from-abuse`)).body);
    assert.doesNotMatch(others, /Also here: the resident/);
    assert.match(others, /Also here: the son/);
    const household = mainOf((await lee.get(`/households/${(await fetch(reference))?.household}`)).body);
    assert.doesNotMatch(household, /No decision about the risk is owed now/);
    assert.match(household, /safeguarding lead|safeguarding referral|safety measures/);

    const form = await lee.get(`/cases/${reference}/record/safe-contact-agreed`);
    const agreed = { ...hiddenIn(form.body), ...boxes('2026-03-06'), person: 'Maria', means: 'email' };
    const kept = await lee.post(`/cases/${reference}/record/safe-contact-agreed`, agreed);
    assert.equal(kept.statusCode, 303, mainOf(kept.body));
    const way = (await fetch(reference))?.record.find(({ kind }) => kind === 'safe contact agreed');
    assert.equal(way?.kind === 'safe contact agreed' && way.person, 'resident');
  });

  test('stays open to whoever took the call, when it is somebody else’s to do', async () => {
    const sam = await cast.signIn('sam');
    const { sent } = await report(
      sam,
      'H1',
      { said: 'Your plumber swore at me' },
      { family: 'staff conduct', 'complained-of': 'the plumber', officer: 'mo' },
    );
    const reference = referenceIn(sent.headers.location);
    assert.equal((await sam.get(`/cases/${reference}`)).statusCode, 200);
    assert.equal((await (await cast.signIn('mo')).get(`/cases/${reference}`)).statusCode, 200);
    assert.equal((await (await cast.signIn('priya')).get(`/cases/${reference}`)).statusCode, 404);
  });

  test('needs to say who is complained of', async () => {
    const sam = await cast.signIn('sam');
    const page = await sam.get('/cases/new?home=H1');
    const fields = { ...hiddenIn(page.body), said: 'Your plumber swore at me', family: 'staff conduct' };
    const wrong = await sam.post('/cases/new', fields);
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /Write who is complained of/);
  });
});

test('every sort of case opens with a first report that its lessons read', async () => {
  const lee = await cast.signIn('lee');
  for (const [family, kind] of [
    ['repairs', 'repair reported'],
    ['hazards', 'hazard reported'],
    ['antisocial behaviour', 'antisocial behaviour reported'],
    ['adaptations', 'adaptation asked for'],
    ['moves', 'move asked for'],
    ['complaints', 'complaint received'],
    ['safeguarding', 'note made'],
    ['discrimination', 'discrimination alleged'],
    ['homeowners', 'repair reported'],
    ['asbestos', 'asbestos suspected'],
    ['pests', 'repair reported'],
  ] as const) {
    const { sent } = await report(lee, 'H1', { said: `Something about ${family}` }, { family, harm: 'noise' });
    assert.equal(sent.statusCode, 303, family);
    const found = await fetch(referenceIn(sent.headers.location));
    assert.ok(
      found?.record.some((entry) => entry.kind === kind && entry.subject === `case:${found.reference}`),
      family,
    );
  }
});

test('there is no opening a case for a home of nobody’s, nor for the governing body', async () => {
  const priya = await cast.signIn('priya');
  assert.equal((await priya.get('/cases/new?home=nowhere')).statusCode, 404);
  assert.equal((await priya.get('/cases/new')).headers.location, '/homes');
  assert.equal((await (await cast.signIn('bea')).get('/cases/new?home=H1')).statusCode, 403);
});

describe('what is said of one of our own people', () => {
  const said = 'I want to complain about Priya Nair. She shouted at my mother, called her a liar and shoved her.';
  let own: CaseworkApp;
  before(async () => {
    own = await openCaseworkApp('2026-03-06');
  });
  after(() => own.close());
  const kindsOf = async (reference: string) => {
    const found = await own.database.as(systemScope(landlord), (connection) => fetchCase(connection, reference));
    return found?.record.filter(({ subject }) => subject.startsWith('case:')).map(({ kind }) => kind) ?? [];
  };

  test('is suggested as a matter of conduct, and is not given to whoever it is said of', async () => {
    const sam = await own.signIn('sam');
    const { asked, sent } = await report(sam, 'H1', { said }, { family: 'complaints', officer: 'priya' });
    assert.match(asked.body, /name="family" value="staff conduct" type="radio" checked/);
    assert.match(asked.body, /name="complained-of"[^>]*value="Priya Nair"/);
    assert.doesNotMatch(asked.body, /<option value="priya"/);
    assert.equal(sent.statusCode, 422);
    assert.match(sent.body, /It is said of Priya Nair, who cannot have the case/);
  });

  test('is passed on by whoever took the call about themselves, with nothing lost, and is then closed to them', async () => {
    const priya = await own.signIn('priya');
    const { asked, sent } = await report(priya, 'H1', { said }, { family: 'complaints' });
    assert.match(asked.body, /What was said may be about you, so somebody else takes it on/);
    assert.match(asked.body, /<option value="lee"/);
    assert.doesNotMatch(asked.body, /<option value="sam"/);
    assert.equal(sent.statusCode, 422);
    assert.match(sent.body, /shouted at my mother/, 'what was written is kept');
    const toSam = await report(priya, 'H1', { said }, { family: 'complaints', officer: 'sam' });
    assert.equal(toSam.sent.statusCode, 422, 'not to a colleague of the same standing');

    const fields = { ...hiddenIn(sent.body), said, family: 'complaints', officer: 'lee' };
    const passed = await priya.post('/cases/new', fields);
    assert.equal(passed.statusCode, 200, passed.body);
    assert.match(mainOf(passed.body), /Lee Marsh has what you wrote/);
    const lee = await own.signIn('lee');
    const reference = referenceIn(/\/cases\/PR-\d{6}/.exec((await lee.get('/cases')).body)?.[0]);
    assert.deepEqual(await kindsOf(reference), ['case opened', 'complaint received', 'staff conduct alleged']);
    assert.equal((await lee.get(`/cases/${reference}`)).statusCode, 200);
    assert.equal((await priya.get(`/cases/${reference}`)).statusCode, 404);
    assert.equal((await priya.get('/homes/H1')).statusCode, 404);
    assert.equal((await (await own.signIn('mo')).get(`/cases/${reference}`)).statusCode, 404, 'it is restricted');
    const again = await priya.post('/cases/new', fields);
    assert.ok([200, 404].includes(again.statusCode), 'sent twice it gives nothing away');
    assert.doesNotMatch(again.body, /PR-\d{6}/);
  });

  test('is left to whoever took the call, where it is said of another', async () => {
    await own.addHome('H3', '3 Mill Lane, Marlow Vale', 'ZZ1 1AA', ['Ada Brook']);
    const sam = await own.signIn('sam');
    const { sent } = await report(sam, 'H3', { said }, { family: 'complaints', officer: 'lee' });
    assert.equal(sent.statusCode, 303, sent.body);
    assert.equal((await sam.get(String(sent.headers.location))).statusCode, 200);
  });

  test('in a complaint on a case that is open keeps them apart as an allegation does', async () => {
    await own.open('PR-000500', 'repairs', [['repair reported', '2026-03-02', { problem: 'leak' }]], 'sam');
    const mo = await own.signIn('mo');
    const page = await mo.get('/cases/PR-000500/record/complaint-received');
    const fields = { points: 'Gate still broken\nSam Oyelaran swore at my son' };
    const sent = await mo.post('/cases/PR-000500/record/complaint-received', {
      ...{ ...hiddenIn(page.body), ...boxes('2026-03-06'), ...fields },
    });
    assert.ok([200, 303].includes(sent.statusCode), sent.body);
    assert.deepEqual((await kindsOf('PR-000500')).slice(-2), ['complaint received', 'staff conduct alleged']);
    assert.equal((await (await own.signIn('sam')).get('/cases/PR-000500')).statusCode, 404);
    assert.equal((await (await own.signIn('lee')).get('/cases/PR-000500')).statusCode, 200);
  });
});

test('a home held on a lease says so beside a leaseholder’s matter, whatever the caller calls themselves', async () => {
  await cast.addHome('H7', '7 Mill Lane, Marlow Vale', 'ZZ1 1AA', ['Olu Stone']);
  const asked = async (home: string) => {
    const priya = await cast.signIn('priya');
    const page = await priya.get(`/cases/new?home=${home}`);
    const sent = { ...hiddenIn(page.body), said: 'Water comes through the ceiling from upstairs' };
    return mainOf((await priya.post('/cases/new', sent)).body);
  };
  const others = /or .*A leaseholder’s or shared owner’s matter/;
  assert.match(await asked('H7'), others);
  const described = [entry('home:H7', 'home described', '2026-03-02', { tenure: 'long lease' })];
  await append(cast.database, { landlord, account: 'priya', now: cast.now, home: 'H7', entries: described }, workOut);
  const of = await asked('H7');
  assert.match(of, /A leaseholder’s or shared owner’s matter The home is held on a long lease\. or /);
  assert.doesNotMatch(of, others);
});
