import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { day, isoDay } from '../src/calendar/day.ts';
import { type Entry, type KindName, kindNames, kindOf } from '../src/record/entry.ts';
import { kindsByContact } from '../src/record/safe-contact/contact-of.ts';
import { append } from '../src/store/append.ts';
import type { Connection } from '../src/store/database.ts';
import { fetchRecord } from '../src/store/fetch.ts';
import { keepPerson } from '../src/store/households.ts';
import { keepMessage, messagesToSend } from '../src/store/outbox.ts';
import { rebuild } from '../src/store/rebuild.ts';
import { systemScope } from '../src/store/scope.ts';
import { verifyChains } from '../src/store/verify.ts';
import { boxes, type CaseworkApp, hiddenIn, householdPage, mainOf, openCaseworkApp } from './casework-app.ts';
import { entry, home, household, landlord, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

const page = '/cases/PR-000700';
const friday = '2026-03-13';

/** A day to come in the three boxes of a form. */
const planned = (name: string, iso: string) =>
  Object.fromEntries(Object.entries(boxes(iso)).map(([box, value]) => [box.replace('happened', name), value]));

const sureIn = (body: string) => /name="sure" value="([^"]*)"/.exec(body)?.[1] ?? '';

describe('contact that is still to come, with somebody who said what is safe', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.open('PR-000700', 'repairs', [['repair reported', '2026-03-02', { problem: 'front door' }]]);
  });
  after(() => cast.close());

  const entriesOf = async () =>
    (await cast.database.as(systemScope(landlord), (connection) => fetchRecord(connection, ['case:PR-000700']))).record;

  async function arrange(person: Visitor, fields: Record<string, string>, from = page) {
    const address = `${from}/record/appointment-made`;
    const form = await person.get(address);
    assert.equal(form.statusCode, 200);
    const answers = { ...hiddenIn(form.body), ...boxes('2026-03-06'), ...planned('planned', friday), ...fields };
    const sent = await person.post(address, answers);
    // A second appointment of one day is asked about first.
    if (sent.statusCode !== 200) return sent;
    return person.post(address, { ...answers, sure: [sureIn(sent.body), fields.sure].filter(Boolean).join(',') });
  }

  test('passes while nobody has said anything', async () => {
    const priya = await cast.signIn('priya');
    assert.equal((await arrange(priya, { time: 'morning' })).statusCode, 303);
  });

  test('is refused with the reason to those who may know it, keeping what they wrote', async () => {
    await cast.tell('safe contact agreed', '2026-03-05', {
      person: 'resident',
      means: ['text message', 'visit'],
      times: 'weekdays between 10am and 2pm',
    });
    const priya = await cast.signIn('priya');
    const before = (await entriesOf()).length;
    const refused = await arrange(priya, { time: '5pm', person: 'Ade the joiner' });
    assert.equal(refused.statusCode, 422);
    assert.match(refused.body, /not one of the times that are safe for resident\. Choose one that is/);
    assert.match(refused.body, /weekdays between 10am and 2pm/);
    assert.match(refused.body, /Ade the joiner/, 'nothing typed is lost');
    assert.equal((await entriesOf()).length, before);
    assert.equal((await arrange(priya, { time: '11am' })).statusCode, 303);
  });

  test('is asked about where it cannot be told, and passes once somebody who knows has looked', async () => {
    const priya = await cast.signIn('priya');
    const asked = await arrange(priya, { time: 'when we can' });
    assert.equal(asked.statusCode, 422);
    assert.match(asked.body, /cannot be told whether this is at a time that is safe/);
    const address = `${page}/record/appointment-made`;
    const answers = { ...hiddenIn(asked.body), ...boxes('2026-03-06'), ...planned('planned', friday) };
    const sure = sureIn(asked.body);
    assert.match(sure, /safe-contact:/);
    const other = await priya.post(address, { ...answers, sure, time: 'some other time' });
    assert.equal(other.statusCode, 422, 'what was said of one time is not said of another');
    assert.equal((await priya.post(address, { ...answers, sure, time: 'when we can' })).statusCode, 303);
  });

  test('is refused to those who may not know, in the same words whatever the reason', async () => {
    const lee = await cast.signIn('lee');
    const form = await lee.get(`${page}/access`);
    assert.equal(form.statusCode, 200);
    await append(
      cast.database,
      {
        ...{ landlord, account: 'lee', home, now: cast.now },
        entries: [entry('case:PR-000700', 'restriction lifted', '2026-03-06', { why: 'an ordinary repair' })],
      },
      workOut,
    );
    const mo = await cast.signIn('mo');
    const said = async (fields: Record<string, string>) => {
      const refused = await arrange(mo, fields);
      assert.equal(refused.statusCode, 422);
      assert.doesNotMatch(refused.body, /10am and 2pm|text message<|Safe for|safe ways|are safe/i);
      assert.match(refused.body, /contact cannot be made from here[\s\S]*safeguarding lead/);
      return /error-summary__list[\s\S]*?<\/ul>/.exec(refused.body)?.[0];
    };
    const late = await said({ time: '5pm' });
    assert.equal(await said({ time: 'whenever' }), late, 'what cannot be told reads the same as what is refused');
    assert.equal(
      await said({ time: '5pm', sure: 'safe-contact:0123456789ab' }),
      late,
      'nor can he say that he has looked',
    );
  });

  test('cannot be moved into an unsafe time by a correction', async () => {
    const priya = await cast.signIn('priya');
    const made = (await entriesOf()).findLast((one) => one.kind === 'appointment made');
    const address = `${page}/entries/${made?.id}/correction`;
    const form = await priya.get(address);
    const before = (await entriesOf()).length;
    const sent = {
      ...hiddenIn(form.body),
      ...boxes('2026-03-06'),
      ...planned('planned', '2026-03-14'),
      'correction-why': 'wrong day',
      'correction-what': 'change',
      by: 'Priya Nair',
      time: '11am',
    };
    const refused = await priya.post(address, sent);
    assert.equal(refused.statusCode, 422, refused.body.slice(0, 200));
    assert.match(
      /error-summary[\s\S]*?<\/ul>/.exec(refused.body)?.[0] ?? '',
      /cannot be made from here|not one of the times/,
    );
    assert.equal((await entriesOf()).length, before);
  });

  test('nor by taking back the correction that moved it into a safe one', async () => {
    const made = (await entriesOf()).find((one) => one.kind === 'appointment made' && one.time === 'morning');
    assert.ok(made, 'from before anybody said what is safe');
    const putRight = (target: Entry, fields: Readonly<Record<string, unknown>>) =>
      entry('case:PR-000700', 'entry corrected', '2026-03-06', { for: target.id, why: 'a slip', ...fields });
    const write = async (one: Entry) => {
      const wanted = { landlord, account: 'priya', home, now: cast.now, entries: [one] };
      return (await append(cast.database, wanted, workOut)).outcome;
    };
    const toSafe = putRight(made, { now: { time: '11am' } });
    assert.equal(await write(toSafe), 'done');
    assert.equal(await write(putRight(toSafe, { withdrawn: true })), 'refused');
    const off = putRight(made, { withdrawn: true });
    assert.equal(await write(off), 'done', 'it can be called off');
    const onAgain = putRight(off, { withdrawn: true });
    assert.equal(await write(onAgain), 'done', 'and on again at the safe time');
  });

  test('whatever the kind, an append plans no contact the gate refuses, and writes all others', async () => {
    await cast.tell('safe contact agreed', '2026-03-06', { person: 'resident', means: ['text message'] });
    const refused: KindName[] = [];
    for (const kind of kindNames) {
      const subject = subjectOf(kind);
      if (subject === undefined || kind === 'entry corrected') continue;
      const fields = {
        planned: day(friday),
        due: day(friday),
        offered: ['Friday morning'],
        says: 'x',
        ...{ problem: 'x', hazard: 'x', works: 'x', cause: 'x', what: 'x', why: 'x', damage: 'x', impact: 'x' },
        title: 'x',
        person: 'x',
        needs: ['x'],
      };
      const own = Object.fromEntries(Object.entries(fields).filter(([name]) => name in kindOf(kind).fields));
      const outcome = await append(
        cast.database,
        { landlord, account: 'priya', home, now: cast.now, entries: [entry(subject, kind, '2026-03-06', own)] },
        () => undefined,
      );
      if (outcome.outcome === 'refused') refused.push(kind);
    }
    assert.deepEqual(refused.sort(), [...kindsByContact.planned].sort());
    assert.equal((await verifyChains(cast.database, landlord)).broken, undefined);
  });
});

function subjectOf(kind: KindName): Entry['subject'] | undefined {
  const { subject } = kindOf(kind);
  if (subject === 'case') return 'case:PR-000700';
  if (subject === 'household') return kind === 'safe contact agreed' ? undefined : `household:${household}`;
  return subject === 'home' ? `home:${home}` : undefined;
}

describe('contact that was made against what is safe', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.tell('safe contact agreed', '2026-03-02', { person: 'resident', means: ['text message'] });
    await cast.open('PR-000700', 'repairs', [['repair reported', '2026-03-02', { problem: 'front door' }]]);
  });
  after(() => cast.close());

  test('is asked about, written down as it happened, and raised', async () => {
    const priya = await cast.signIn('priya');
    const address = `${page}/record/letter-sent`;
    const letter = { ...boxes(isoDay(day('2026-03-05'))), says: 'about the door', means: 'letter' };
    const asked = await priya.post(address, { ...hiddenIn((await priya.get(address)).body), ...letter });
    assert.equal(asked.statusCode, 200);
    assert.match(asked.body, /This went against what is safe/);
    const sure = sureIn(asked.body);
    const sent = await priya.post(address, { ...hiddenIn(asked.body), ...letter, sure });
    assert.equal(sent.statusCode, 303);
    const after = await priya.get(String(sent.headers.location));
    assert.match(after.body, /A letter was sent: about the door/);
    assert.match(after.body, /Contact people only by the means, at the times and in the words they say are safe/);
  });
});

describe('messages to be sent', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.open('PR-000700', 'repairs', [['repair reported', '2026-03-02', { problem: 'front door' }]]);
  });
  after(() => cast.close());

  const address = `${page}/messages`;
  const waiting = () =>
    cast.database.as(systemScope(landlord), (connection) => messagesToSend(connection, 'PR-000700'));
  async function write(person: Visitor, fields: Record<string, string>) {
    const form = await person.get(address);
    return person.post(address, {
      ...hiddenIn(form.body),
      ...planned('on', friday),
      says: 'The joiner comes on Friday',
      ...fields,
    });
  }

  test('are for those of age, and not for a child of the household', async () => {
    const form = (await (await cast.signIn('priya')).get(address)).body;
    assert.match(form, /<option value="resident"/);
    assert.doesNotMatch(form, /<option value="son"/);
    await cast.tell('person known', '2015-01-06', { person: 'elder daughter', age: 9 });
    assert.match((await (await cast.signIn('priya')).get(address)).body, /<option value="elder daughter"/);
  });

  test('wait until somebody says they were sent, and are then on the record', async () => {
    const priya = await cast.signIn('priya');
    assert.equal((await write(priya, { means: 'letter', to: 'resident' })).statusCode, 303);
    const [message] = await waiting();
    assert.ok(message);
    const sent = await priya.post(`${address}/${message.message}/sending`);
    assert.equal(sent.statusCode, 303);
    assert.match(
      (await priya.get(String(sent.headers.location))).body,
      /A letter was sent: The joiner comes on Friday/,
    );
    assert.deepEqual(await waiting(), []);
    assert.equal((await priya.post(`${address}/${message.message}/sending`)).statusCode, 404, 'once');
  });

  test('are refused where they are not safe, and again where they have become unsafe since', async () => {
    const priya = await cast.signIn('priya');
    assert.equal((await write(priya, { means: 'letter' })).statusCode, 303);
    const [message] = await waiting();
    await cast.tell('safe contact agreed', '2026-03-06', {
      person: 'resident',
      means: ['email'],
      avoids: ['joiner'],
      sender: 'Jo',
    });
    const late = await priya.post(`${address}/${message?.message}/sending`);
    assert.equal(late.statusCode, 422);
    assert.match(late.body, /Do not send it\./);
    assert.equal((await waiting()).length, 1);
    assert.equal((await priya.post(`${address}/${message?.message}/stopping`)).statusCode, 303);

    const refused = await write(priya, { means: 'email', sender: 'Jo' });
    assert.equal(refused.statusCode, 422);
    assert.match(refused.body, /words in it that resident asked us never to use/);
    const named = await write(priya, { means: 'email', says: 'See you on Friday', sender: 'Marlow Vale Homes' });
    assert.match(named.body, /a name that resident did not agree to/);
    const ours = await write(priya, { means: 'email', says: 'See you on Friday' });
    assert.match(ours.body, /a name that resident did not agree to/, 'without a name, it is ours that shows');
    assert.equal((await write(priya, { means: 'email', says: 'See you on Friday', sender: 'Jo' })).statusCode, 303);
    assert.equal((await waiting()).length, 1);
  });

  test('that wait say so as soon as they go against what is safe, in place of the button', async () => {
    const priya = await cast.signIn('priya');
    await priya.get(address);
    for (const { message } of await waiting()) await priya.post(`${address}/${message}/stopping`);
    await cast.tell('safe contact agreed', '2026-03-06', { person: 'resident', means: ['phone'], sender: 'Jo' });
    const call = { means: 'phone', says: 'See you on Friday', sender: 'Jo' };
    assert.equal((await write(priya, call)).statusCode, 303);
    assert.match((await priya.get(address)).body, /It has been sent or made/);
    await cast.tell('safe contact agreed', '2026-03-06', { person: 'resident', means: ['email'], sender: 'Jo' });
    const page = (await priya.get(address)).body;
    assert.match(page, /Do not make this call\. It is against what Maria Okafor said on 6 March 2026\./);
    assert.doesNotMatch(page, /It has been sent or made/);
    assert.match(page, /Do not send it/, 'it can be stopped');
    for (const { message } of await waiting()) await priya.post(`${address}/${message}/stopping`);
  });

  test('made sure of are sent, and not where something else is safe by then', async () => {
    const priya = await cast.signIn('priya');
    await priya.get(address);
    for (const { message } of await waiting()) await priya.post(`${address}/${message}/stopping`);
    const say = (fields: object) =>
      cast.tell('safe contact agreed', '2026-03-06', { person: 'resident', means: ['phone'], ...fields });
    const call = { means: 'phone', says: 'See you at book club', sender: 'Jo' };
    await say({ words: 'book club' });
    const asked = await write(priya, call);
    assert.equal(asked.statusCode, 422);
    const sure = sureIn(asked.body);
    assert.equal((await write(priya, { ...call, sure })).statusCode, 303);
    assert.equal((await write(priya, { ...call, sure })).statusCode, 303);
    const [first, second] = await waiting();
    assert.equal((await priya.post(`${address}/${first?.message}/sending`)).statusCode, 303, 'nothing has changed');

    await say({ words: 'book club', never: ['leave a message'] });
    const late = await priya.post(`${address}/${second?.message}/sending`);
    assert.equal(late.statusCode, 422);
    assert.match(late.body, /Do not send it\. There is something to mind[^<]*never: leave a message\. Stop this one/);
    assert.equal((await write(priya, { ...call, sure })).statusCode, 422, 'nor is what was said before of other words');
    await say({ words: 'book club' });
    assert.equal((await priya.post(`${address}/${second?.message}/sending`)).statusCode, 303, 'as it was made sure of');
  });

  test('that wait are kept from those who may not see danger', async () => {
    await cast.tell('safe contact agreed', '2026-03-06', { person: 'resident', means: ['email'], sender: 'Anna' });
    const lee = await cast.signIn('lee');
    assert.equal((await write(lee, { means: 'email', says: 'Your books are ready', sender: 'Anna' })).statusCode, 303);
    await append(
      cast.database,
      {
        ...{ landlord, account: 'lee', home, now: cast.now },
        entries: [entry('case:PR-000700', 'restriction lifted', '2026-03-06', { why: 'an ordinary repair' })],
      },
      workOut,
    );
    assert.match((await lee.get(address)).body, /Your books are ready[\s\S]*in the name of Anna/);
    const sam = await cast.signIn('sam');
    const page = await sam.get(address);
    assert.equal(page.statusCode, 200);
    assert.doesNotMatch(page.body, /books|Anna|by email/);
    assert.match(page.body, /Kept to those who may know of it/);
    const message = (await waiting()).at(-1)?.message;
    assert.equal((await sam.post(`${address}/${message}/sending`)).statusCode, 404);
  });

  test('cannot be kept without the gate: the types see to it', () => {
    const contact = { means: 'email', says: 'Hello' } as const;
    // @ts-expect-error Only the gate makes what may be sent.
    const keep = (connection: Connection) => keepMessage(connection, {} as never, contact);
    assert.equal(typeof keep, 'function');
  });
});

describe('on the case of a partner whom the tenant harmed', () => {
  let cast: CaseworkApp;
  const hers = '/cases/PR-000801';
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.database.as(systemScope(landlord), (connection) =>
      keepPerson(connection, household, { part: 'partner', name: 'Ana Reyes' }),
    );
    await cast.tell('person known', '2021-01-06', { person: 'partner', age: 31 });
    await cast.open(
      'PR-000801',
      'domestic abuse',
      [['complaint received', '2026-03-02', { says: 'you told my partner where I am', means: 'phone' }]],
      'lee',
    );
    await cast.tell('abuse disclosed', '2026-03-02', { person: 'partner' });
  });
  after(() => cast.close());

  test('a call or a visit before anybody asked her what is safe is asked about first', async () => {
    const lee = await cast.signIn('lee');
    const form = await lee.get(`${hers}/messages`);
    const call = { ...hiddenIn(form.body), ...planned('on', friday), to: 'partner', means: 'phone', says: 'the locks' };
    const asked = await lee.post(`${hers}/messages`, call);
    assert.equal(asked.statusCode, 422);
    assert.match(asked.body, /Nobody has written down how it is safe to reach the partner\. Ask them first\./);
    assert.equal((await lee.post(`${hers}/messages`, { ...call, sure: sureIn(asked.body) })).statusCode, 303);
    const visit = entry('case:PR-000801', 'appointment made', '2026-03-06', { planned: day(friday) });
    const wanted = { landlord, account: 'lee', home, now: cast.now, entries: [visit] };
    assert.equal((await append(cast.database, wanted, workOut)).outcome, 'refused');
    await cast.tell('safe contact agreed', '2026-03-02', { person: 'partner', means: ['text message'] });
  });

  test('a letter is to her, and is not recorded as sent by a way she did not agree to', async () => {
    const lee = await cast.signIn('lee');
    const address = `${hers}/letters/acknowledgement`;
    const page = await lee.get(address);
    const text = /<textarea[^>]*name="text"[^>]*>([\s\S]*?)<\/textarea>/.exec(page.body)?.[1] ?? '';
    assert.match(text, /Dear Ana Reyes/);
    assert.doesNotMatch(text, /Maria Okafor/);
    const written = text.replaceAll('&#x27;', "'").replace(/\[[^\]]*\]/g, 'you told your partner where you live');
    await lee.post(address, { ...hiddenIn(page.body), text: written, do: 'send' });
    const form = await lee.get(`${address}/sending`);
    const promises = [...form.body.matchAll(/name="(promise-\d+)"/g)].map(([, name = '']) => [name, 'no']);
    const sent = await lee.post(`${address}/sending`, {
      ...{ ...hiddenIn(form.body), ...boxes('2026-03-06'), ...Object.fromEntries(promises) },
      ...{ means: 'letter', read: 'yes', 'as-it-is': 'it is right' },
    });
    assert.equal(sent.statusCode, 422);
    assert.match(sent.body, /not been agreed that partner may be contacted in this way/);
  });

  test('a message is for her alone: the tenant is not among those it may be for', async () => {
    const lee = await cast.signIn('lee');
    const form = await lee.get(`${hers}/messages`);
    assert.match(form.body, /<option value="partner"/);
    assert.doesNotMatch(form.body, /<option value="(?:resident|son)"/);
    const write = (fields: Record<string, string>) =>
      lee.post(`${hers}/messages`, {
        ...{ ...hiddenIn(form.body), ...planned('on', friday), says: 'About the locks we changed for Ana', ...fields },
      });
    const refused = await write({ to: 'resident', means: 'email' });
    assert.equal(refused.statusCode, 422);
    assert.match(refused.body, /is for the partner, or whoever they chose to be reached through, and for nobody else/);
    assert.equal((await write({ means: 'email' })).statusCode, 422, 'for nobody by name is for her');
    assert.equal((await write({ to: 'partner', means: 'text message' })).statusCode, 303);
  });
});

describe('on an ordinary case of a home where abuse was told', () => {
  let cast: CaseworkApp;
  const tap = '/cases/PR-000700';
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.open('PR-000700', 'repairs', [['repair reported', '2026-03-02', { problem: 'kitchen tap' }]]);
    await cast.open('PR-000701', 'repairs', [
      ['repair reported', '2026-03-02', { problem: 'gas leak', priority: 'emergency' }],
    ]);
    await cast.tell('abuse disclosed', '2026-03-03', { person: 'resident' });
  });
  after(() => cast.close());

  const message = async (person: Visitor, fields: Record<string, string>) => {
    const form = await person.get(`${tap}/messages`);
    const said = { ...planned('on', friday), to: 'resident', means: 'letter', says: 'The tap', ...fields };
    return person.post(`${tap}/messages`, { ...hiddenIn(form.body), ...said });
  };
  const visit = async (reference: string, fields: object = {}) => {
    const one = entry(`case:${reference}`, 'appointment made', '2026-03-06', { planned: day(friday), ...fields });
    return (await append(cast.database, { landlord, account: 'lee', home, now: cast.now, entries: [one] }, workOut))
      .outcome;
  };

  test('nothing is kept to be sent before she was asked, but by somebody who may know and has looked', async () => {
    const lee = await cast.signIn('lee');
    for (const fields of [{ says: 'About the abuse by your partner: we can offer you a move.' }, { means: 'phone' }]) {
      const asked = await message(lee, fields);
      assert.equal(asked.statusCode, 422);
      assert.match(asked.body, /Nobody has written down how it is safe to reach the resident\. Ask them first\./);
      assert.equal((await message(lee, { ...fields, sure: sureIn(asked.body) })).statusCode, 303);
    }
  });

  test('nobody is booked to come, but where it suits them or cannot wait', async () => {
    assert.equal(await visit('PR-000700'), 'refused');
    assert.equal(await visit('PR-000700', { suits: true }), 'done');
    assert.equal(await visit('PR-000701'), 'done');
  });

  test('asking her the same day is owed', async () => {
    const lee = await cast.signIn('lee');
    assert.match((await lee.get(tap)).body, /ask whoever was harmed how it is safe to be in touch/i);
  });

  test('those who may not know are told the one sentence', async () => {
    const lifted = ['PR-000700'].map((one) =>
      entry(`case:${one}`, 'restriction lifted', '2026-03-06', { why: 'a tap' }),
    );
    await append(cast.database, { landlord, account: 'lee', home, now: cast.now, entries: lifted }, workOut);
    const sam = await cast.signIn('sam');
    const refused = await message(sam, {});
    assert.equal(refused.statusCode, 422);
    assert.match(refused.body, /contact cannot be made from here/);
    assert.doesNotMatch(mainOf(refused.body), /abuse|harmed|Ask them first/);
  });

  test('once she was asked what is not about it goes as she said, and nothing to whom the form does not offer', async () => {
    await cast.tell('safe contact agreed', '2026-03-06', { person: 'resident', means: ['letter'] });
    const lee = await cast.signIn('lee');
    assert.equal((await message(lee, {})).statusCode, 303);
    const other = await message(lee, { to: 'partner' });
    assert.equal(other.statusCode, 422);
    assert.match(other.body, /Choose one of the people it may be for/);
    const son = await message(lee, { to: 'son', says: 'We can offer you a move because of the abuse' });
    assert.match(son.body, /is for the resident, or whoever they chose/);
  });
});

test('nobody is booked to come where only a correction tells of abuse', async () => {
  const cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000710', 'repairs', [['repair reported', '2026-03-02', { problem: 'kitchen tap' }]]);
  const write = (...entries: Entry[]) =>
    append(
      cast.database,
      { landlord, account: 'lee', home, now: cast.now, entries: entries as [Entry, ...Entry[]] },
      workOut,
    );
  const visit = (time: string) =>
    entry('case:PR-000710', 'appointment made', '2026-03-06', { planned: day(friday), time });
  const note = entry('case:PR-000710', 'note made', '2026-03-05', { says: 'She rang about the tap' });
  assert.equal((await write(note, visit('9am'))).outcome, 'done');
  const says = 'My partner punched me last night and I am scared of him';
  await write(
    entry('case:PR-000710', 'entry corrected', '2026-03-06', { for: note.id, why: 'all she said', now: { says } }),
  );
  assert.equal((await write(visit('10am'))).outcome, 'refused');
  await cast.close();
});

describe('on a case that belongs to no household', () => {
  let cast: CaseworkApp;
  const isRestricted = async (reference: string) =>
    (
      await cast.database.as(systemScope(landlord), (connection) =>
        connection.sql<{ is_restricted: boolean }>('select is_restricted from cases where reference = $1', [reference]),
      )
    )[0]?.is_restricted;
  const write = async (
    entries: readonly Entry[],
    opens?: { reference: string; home: string; household: undefined },
  ) => {
    const wanted = { landlord, account: 'mo', home, now: cast.now, entries };
    return (await append(cast.database, opens ? { ...wanted, opens } : wanted, workOut)).outcome;
  };
  const open = (reference: string) =>
    write(
      [entry(`case:${reference}`, 'case opened', '2026-03-06', { family: 'repairs', title: 'tap', officer: 'mo' })],
      { reference, home, household: undefined },
    );
  const visit = (reference: string) =>
    write([
      entry(`case:${reference}`, 'appointment made', '2026-03-06', { planned: day(friday), person: 'Bob Stone' }),
    ]);

  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await open('PR-000601');
    assert.equal(await visit('PR-000601'), 'done');
    await cast.tell('abuse disclosed', '2026-03-06', { person: 'resident' });
    await cast.tell('safe contact agreed', '2026-03-06', {
      person: 'resident',
      means: ['text message'],
      never: ['come to the home', 'post to the home'],
    });
    await open('PR-000602');
  });
  after(() => cast.close());

  for (const [reference, when] of [
    ['PR-000601', 'before anybody told'],
    ['PR-000602', 'after'],
  ] as const)
    test(`opened ${when}, what is safe for whoever has the home now is asked of every contact`, async () => {
      assert.equal(await visit(reference), 'refused');
      assert.equal(await isRestricted(reference), true);
      const sam = await cast.signIn('sam');
      assert.equal((await sam.get(`/cases/${reference}`)).statusCode, 404);
      const lee = await cast.signIn('lee');
      const address = `/cases/${reference}/messages`;
      const letter = { ...planned('on', friday), to: 'resident', means: 'letter', says: 'Dear Maria' };
      const sent = await lee.post(address, { ...hiddenIn((await lee.get(address)).body), ...letter });
      assert.equal(sent.statusCode, 422);
      assert.match(sent.body, /asked us never to do this/);
    });

  test('stands on the page of whoever has the home now, while it is open', async () => {
    const lee = await cast.signIn('lee');
    assert.match((await lee.get(householdPage)).body, /PR-000601/);
    await open('PR-000603');
    await write([entry('case:PR-000603', 'case closed', '2026-03-06')]);
    assert.doesNotMatch((await lee.get(householdPage)).body, /PR-000603/);
  });

  test('working everything out anew finds the same', async () => {
    await rebuild(cast.database, landlord, cast.now, workOut);
    assert.equal(await isRestricted('PR-000601'), true);
    assert.equal(await isRestricted('PR-000602'), true);
  });
});

describe('what was agreed to be safe, written over by somebody who cannot see it', () => {
  let cast: CaseworkApp;
  const messages = '/cases/PR-000801/messages';
  const form = `${householdPage}/record/safe-contact-agreed`;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.open('PR-000801', 'domestic abuse', [['safety measures considered', '2026-03-02', {}]], 'lee');
    await cast.tell('abuse disclosed', '2026-03-02', { person: 'resident' });
    await cast.tell('safe contact agreed', '2026-03-02', {
      person: 'resident',
      means: ['text message'],
      never: ['post to the home', 'come to the home'],
    });
  });
  after(() => cast.close());

  const agree = async (person: Visitor) => {
    const page = await person.get(form);
    const said = { ...hiddenIn(page.body), ...boxes('2026-03-06'), person: 'Maria Okafor', means: 'letter' };
    const sent = await person.post(form, said);
    if (sent.statusCode !== 200) return sent.statusCode;
    return (await person.post(form, { ...said, sure: sureIn(sent.body) })).statusCode;
  };
  const letter = async (person: Visitor) => {
    const page = await person.get(messages);
    const said = { to: 'resident', means: 'letter', says: 'We will ring on Monday' };
    return person.post(messages, { ...hiddenIn(page.body), ...planned('on', friday), ...said });
  };

  test('takes nothing away, until somebody who can see agrees it anew', async () => {
    const sam = await cast.signIn('sam');
    assert.equal(await agree(sam), 303);
    const lee = await cast.signIn('lee');
    assert.equal((await letter(lee)).statusCode, 422);
    const work = await lee.get('/cases/PR-000801/work/safety-from-abuse');
    assert.match(work.body, /Until it is agreed anew, only what keeps to both is let through/);
    assert.equal(await agree(lee), 303);
    assert.equal((await letter(lee)).statusCode, 303);
  });
});

describe('where nobody wrote down who was harmed', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.open(
      'PR-000801',
      'domestic abuse',
      [['note made', '2026-03-02', { says: 'there is abuse here' }]],
      'lee',
    );
    await cast.tell('safe contact agreed', '2026-03-02', { person: 'resident', means: ['text message'] });
  });
  after(() => cast.close());

  test('the page asks for it, a letter is to nobody by default, and no message is for whoever said what is safe', async () => {
    const lee = await cast.signIn('lee');
    const contact = mainOf((await lee.get('/cases/PR-000801/work/safety-from-abuse')).body);
    assert.match(contact, /Nobody has written down who was harmed/);
    assert.match(contact, /Safe for resident: text message/);
    const messages = await lee.get('/cases/PR-000801/messages');
    assert.doesNotMatch(messages.body, /<option value="resident"/);
    assert.doesNotMatch((await lee.get('/cases/PR-000801/letters/acknowledgement')).body, /Dear Maria Okafor/);
    await cast.tell('abuse disclosed', '2026-03-06', { person: 'resident' });
    const now = mainOf((await lee.get('/cases/PR-000801/work/safety-from-abuse')).body);
    assert.doesNotMatch(now, /Nobody has written down who was harmed/);
    assert.match((await lee.get('/cases/PR-000801/messages')).body, /<option value="resident"/);
  });
});

describe('a letter that is not safe to post', () => {
  let cast: CaseworkApp;
  const address = '/cases/PR-000700/letters/acknowledgement';
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.open('PR-000700', 'repairs', [['repair reported', '2026-03-02', { problem: 'front door' }]]);
  });
  after(() => cast.close());

  const ask = async (person: Visitor, what: string) => {
    const text = 'Maria Okafor\n1 Mill Lane\n\nDear Maria Okafor, about your front door.';
    return person.post(address, { ...hiddenIn((await person.get(address)).body), text, do: what });
  };
  const all = ['print', 'pdf', 'docx'];

  test('is given to be printed while nobody said otherwise', async () => {
    const priya = await cast.signIn('priya');
    assert.doesNotMatch((await priya.get(address)).body, /Do not post this/);
    for (const what of all) assert.equal((await ask(priya, what)).statusCode, 200, what);
  });

  test('is not given, to be printed or as a file, and the page says why to those who may know', async () => {
    await cast.tell('safe contact agreed', '2026-03-06', { person: 'resident', means: ['text message'] });
    const priya = await cast.signIn('priya');
    assert.match((await priya.get(address)).body, /Do not post this as it is\.[^<]*Safe for resident: text message/);
    for (const what of all) {
      const refused = await ask(priya, what);
      assert.equal(refused.statusCode, 422, what);
      assert.match(refused.body, /about your front door/, 'what was written is kept');
    }
  });

  test('is given as a file to be sent by email where that is safe, with the warning', async () => {
    await cast.tell('safe contact agreed', '2026-03-06', { person: 'resident', means: ['email'] });
    const priya = await cast.signIn('priya');
    assert.match((await priya.get(address)).body, /Do not post this as it is/);
    assert.equal((await ask(priya, 'pdf')).statusCode, 200);
  });

  test('is not given to those who may not know, and they are told nothing of what is safe', async () => {
    await append(
      cast.database,
      {
        ...{ landlord, account: 'lee', home, now: cast.now },
        entries: [entry('case:PR-000700', 'restriction lifted', '2026-03-06', { why: 'an ordinary repair' })],
      },
      workOut,
    );
    const sam = await cast.signIn('sam');
    const refused = await ask(sam, 'pdf');
    assert.equal(refused.statusCode, 422);
    assert.match(refused.body, /contact cannot be made from here/);
    assert.doesNotMatch(refused.body, /Safe for|by email/);
  });
});

test('nothing but the gate makes what may be sent, and nothing but the outbox keeps it', () => {
  const files = globSync('src/**/*.ts').map((file) => [file, readFileSync(file, 'utf8')] as const);
  const having = (words: RegExp) => files.filter(([, text]) => words.test(text)).map(([file]) => file);
  assert.deepEqual(having(/as SafeToSend/), ['src/record/safe-contact/gate.ts']);
  assert.deepEqual(having(/(?:insert into|update) messages\b/), ['src/store/outbox.ts']);
});

describe('what the contractor is told', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.tell('need disclosed', '2026-03-02', {
      person: 'resident',
      needs: ['multiple sclerosis'],
      source: 'Dr Obi',
    });
    await cast.tell('adjustment agreed', '2026-03-03', {
      person: 'resident',
      adjustment: 'time to answer the door, because of her multiple sclerosis',
    });
    await cast.tell('adjustment agreed', '2026-03-03', {
      person: 'resident',
      adjustment: 'female operative, since the abuse by her husband',
    });
    await cast.tell('abuse disclosed', '2026-03-03', { person: 'resident', source: 'the resident' });
    await cast.open('PR-000700', 'repairs', [['repair reported', '2026-03-02', { problem: 'front door' }]]);
  });
  after(() => cast.close());

  test('is what to do and never why, on the case and on a sheet to print', async () => {
    const priya = await cast.signIn('priya');
    const sheet = await priya.get(`${page}/contractor`);
    assert.equal(sheet.statusCode, 200);
    for (const body of [sheet.body, (await priya.get(page)).body]) {
      assert.match(body, /Allow time to answer the door\./);
      assert.match(body, /A woman must come\./);
    }
    assert.doesNotMatch(mainOf(sheet.body), /sclerosis|abuse|husband|Maria|Daniel|son\b|resident|Dr Obi|front door/i);
  });
});

describe('a message for Christmas Day', () => {
  let cast: CaseworkApp;
  const messages = '/cases/PR-000900/messages';
  before(async () => {
    cast = await openCaseworkApp('2026-12-21');
    await cast.open('PR-000900', 'repairs', [['repair reported', '2026-12-14', { problem: 'front door' }]]);
  });
  after(() => cast.close());

  const keep = async (person: Visitor, answers: Readonly<Record<string, string>> = {}) => {
    const form = { ...hiddenIn((await person.get(messages)).body), to: 'resident', means: 'text message' };
    const said = { ...form, says: 'We will ring', time: '11am', ...planned('on', '2026-12-25'), ...answers };
    return person.post(messages, said);
  };

  test('is asked about, and kept once somebody has said yes', async () => {
    const priya = await cast.signIn('priya');
    const asked = await keep(priya);
    assert.equal(asked.statusCode, 422);
    assert.match(asked.body, /25 December 2026 is Christmas Day: is that right\?/);
    assert.equal((await keep(priya, { sure: sureIn(asked.body) })).statusCode, 303);
  });

  test('is asked about once for the day and for what is safe on weekdays', async () => {
    const times = 'weekdays between 10am and 2pm';
    await cast.tell('safe contact agreed', '2026-12-21', { person: 'resident', means: ['text message'], times });
    const priya = await cast.signIn('priya');
    const first = await keep(priya, { sure: 'closed-day' });
    assert.match(first.body, /Christmas Day: is that right\?/);
    assert.match(first.body, /cannot be told whether this is at a time that is safe/);
    assert.equal((await keep(priya, { sure: sureIn(first.body) })).statusCode, 303);
  });
});
