import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { blocksOfDocx } from '../src/letters/opening/docx.ts';
import { boxes, type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let priya: Visitor;
const letter = '/cases/PR-000201/letters';

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000201', 'complaints', [
    ['repair reported', '2026-01-12', { problem: 'leak', effect: 'the bedroom ceiling is black with mould' }],
    ['complaint received', '2026-03-02', { points: ['the leak in the bedroom'], seeks: ['the leak mended'] }],
  ]);
  priya = await cast.signIn('priya');
});
after(() => cast.close());

function textIn(body: string): string {
  const found = /<textarea[^>]*name="text"[^>]*>([\s\S]*?)<\/textarea>/.exec(body)?.[1] ?? '';
  return found.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

describe('a letter on a case', () => {
  test('can be begun from the case', async () => {
    assert.match((await priya.get('/cases/PR-000201')).body, /href="\/cases\/PR-000201\/letters"/);
    assert.match(mainOf((await priya.get(letter)).body), /Acknowledge the complaint/);
    assert.equal((await priya.get(`${letter}/love-letter`)).statusCode, 404);
  });

  test('is drafted from the record, says where each fact comes from, and has a person read it', async () => {
    const { body } = await priya.get(`${letter}/acknowledgement`);
    const text = textIn(body);
    assert.match(text, /Dear Maria Okafor/);
    assert.match(text, /We received your complaint on 2 March 2026/);
    assert.match(text, /You will have our answer by 20 March 2026/);
    assert.match(text, /- “the leak in the bedroom”\./);
    assert.match(mainOf(body), /A person must read it before it goes/);
    assert.match(body, /href="\/cases\/PR-000201#entry-/);
    assert.match(mainOf(body), /Still to be written: which parts we answer for/);
  });

  test('is checked on request, and while it is written, the same', async () => {
    const text = 'Dear Maria\n\nWe are sorry if you felt let down.\n\nYours sincerely\nSam';
    const page = mainOf((await priya.post(`${letter}/apology`, { text, do: 'check' })).body);
    assert.match(page, /Look again: \d+/);
    const live = (await priya.post(`${letter}/apology/check`, { text })).json<{ summary: string; found: string }>();
    assert.match(live.found, /We are sorry if you felt let down/);
    assert.ok(page.includes(live.summary));
  });

  test('what was written is kept', async () => {
    assert.match(textIn((await priya.get(`${letter}/apology`)).body), /^Dear Maria\n\nWe are sorry if/);
    assert.match(mainOf((await priya.get(letter)).body), /Apologise You have begun it/);
  });

  test('is a Word file that reads the same, a tagged PDF, and a page to print', async () => {
    const text = 'Dear Maria\n\nWhat we will do\n\n- Mend the leak.\n- Ring you.\n\nYours sincerely\nSam';
    const docx = await priya.post(`${letter}/apology`, { text, do: 'docx' });
    assert.match(String(docx.headers['content-disposition']), /PR-000201-apology\.docx/);
    assert.deepEqual(
      (await blocksOfDocx(docx.rawPayload)).map((block) => block.text.trim()),
      ['Dear Maria', 'What we will do', 'Mend the leak.', 'Ring you.', 'Yours sincerely\nSam'],
    );
    const pdf = (await priya.post(`${letter}/apology`, { text, do: 'pdf' })).rawPayload.toString('latin1');
    assert.match(pdf, /^%PDF-1\.7/);
    for (const part of [/StructTreeRoot/, /\/Marked true/, /\/Lang \(en-GB\)/, /\/S \/H1/, /\/S \/LBody/])
      assert.match(pdf, part);
    assert.match((await priya.post(`${letter}/apology`, { text, do: 'print' })).body, /<li>Mend the leak\.<\/li>/);
  });

  test('with a gap, is not recorded as sent; the gap is named', async () => {
    const form = await priya.get(`${letter}/acknowledgement`);
    assert.equal(
      (await priya.post(`${letter}/acknowledgement`, { text: textIn(form.body), do: 'send' })).statusCode,
      303,
    );
    const page = await priya.get(`${letter}/acknowledgement/sending`);
    const refused = await priya.post(`${letter}/acknowledgement/sending`, {
      ...hiddenIn(page.body),
      ...boxes('2026-03-06'),
      means: 'letter',
      read: 'yes',
    });
    assert.equal(refused.statusCode, 422);
    assert.match(mainOf(refused.body), /Go back and write what is still missing: which parts/);
  });

  test('with gaps of ours, every one is named; with one left in another way, it needs a reason, and the record says so', async () => {
    await cast.open('PR-000262', 'repairs', [['repair reported', '2026-01-12', { problem: 'no heating' }]]);
    const at = '/cases/PR-000262/letters/apology';
    const written = (text: string) => priya.post(at, { text, do: 'send' });
    const send = async (more: Record<string, string>) => {
      const page = await priya.get(`${at}/sending`);
      const answers = { ...hiddenIn(page.body), ...boxes('2026-03-06'), means: 'letter', read: 'yes', ...more };
      return { page, sent: await priya.post(`${at}/sending`, answers) };
    };
    await written('Dear [Write: the name]\n\nI am sorry. We failed you by [Write: what].\n\nKim Lee');
    const both = mainOf((await send({ 'as-it-is': 'it went' })).sent.body);
    assert.match(both, /still missing: the name; what/);

    await written('Dear [name]\n\nI am sorry that we left you without heating for [number] days.\n\nKim Lee');
    const { page, sent } = await send({});
    assert.match(mainOf(page.body), /gaps still open in it: “\[name\]”, “\[number\]”/);
    assert.equal(sent.statusCode, 422);
    assert.match(mainOf(sent.body), /Say why it is right to send it as it is/);
    const gone = await send({ 'as-it-is': 'It was posted before anybody saw' });
    assert.equal(gone.sent.statusCode, 303, mainOf(gone.sent.body));
    const told = mainOf((await priya.get(String(gone.sent.headers.location))).body);
    assert.match(told, /It went with gaps open in it: \[name\], \[number\]\./);
    assert.match(told, /It was posted before anybody saw/);
  });

  test('finished, goes on the record with what it tells, its text, and its promises with day and owner', async () => {
    const begun = textIn((await priya.get(`${letter}/acknowledgement`)).body);
    const text = begun.replace(
      /\[Write: which parts[^\]]*\]/,
      'We are responsible for the leak and for the ceiling. We will come on 10 March 2026 to find the leak.',
    );
    await priya.post(`${letter}/acknowledgement`, { text, do: 'send' });
    const page = await priya.get(`${letter}/acknowledgement/sending`);
    assert.match(mainOf(page.body), /We will come on 10 March 2026 to find the leak/);
    const answers = {
      ...{ ...hiddenIn(page.body), ...boxes('2026-03-06'), means: 'letter' },
      ...Object.fromEntries(
        [...page.body.matchAll(/name="(promise-\d+-[a-z-]+)"[^>]*value="([^"]*)"/g)].map(
          ([, name = '', value = '']) => [name, value],
        ),
      ),
    };
    const unread = await priya.post(`${letter}/acknowledgement/sending`, answers);
    assert.match(mainOf(unread.body), /Read the whole letter, and tick that you have/);
    const done = await priya.post(`${letter}/acknowledgement/sending`, {
      ...answers,
      read: 'yes',
      'as-it-is': 'It is as it should be',
    });
    assert.equal(done.statusCode, 303, mainOf(done.body).slice(0, 600));
    const seen = mainOf((await priya.get(String(done.headers.location))).body);
    assert.match(seen, /The stage 1 complaint was acknowledged/);
    assert.match(seen, /A promise was made: We will come on 10 March 2026 to find the leak/);
    assert.match(seen, /How it stands We will come on 10 March 2026[^.]*10 March 2026 due Tuesday 10 March 2026/);
    assert.match(seen, /Sent by letter on 6 March 2026/);
    assert.doesNotMatch(mainOf((await priya.get(letter)).body), /Acknowledge the complaint You have begun it/);
    const again = await priya.post(`${letter}/acknowledgement/sending`, { ...answers, read: 'yes' });
    assert.equal(again.statusCode, 303, 'sent twice is written once');
    assert.equal([...seen.matchAll(/The stage 1 complaint was acknowledged/g)].length >= 1, true);
  });

  test('says before it goes what would be too late once it has gone, and after it what was missed', async () => {
    await cast.open('PR-000261', 'complaints', [
      ['complaint received', '2026-03-02', { points: ['the wrong address'] }],
      ['complaint acknowledged', '2026-03-03', { stage: 1 }],
      ['point considered', '2026-03-05', { point: 'the wrong address', responsible: 'ours', decision: 'upheld' }],
    ]);
    const at = '/cases/PR-000261/letters/stage-1';
    const text = textIn((await priya.get(at)).body).replaceAll(/\[Write: [^\]]*\]/g, 'I am sorry.');
    await priya.post(at, { text, do: 'send' });
    const page = await priya.get(`${at}/sending`);
    const restsOn = 'Say which entries on the record each finding of a complaint rests on';
    assert.match(mainOf(page.body), new RegExp(`Do this first. Once the letter has gone it is too late: ${restsOn}`));
    const done = await priya.post(`${at}/sending`, {
      ...{
        ...hiddenIn(page.body),
        ...boxes('2026-03-06'),
        means: 'letter',
        decision: 'upheld',
        reviewer: 'Ada Lovell',
      },
      ...{ read: 'yes', 'as-it-is': 'It is right' },
    });
    assert.equal(done.statusCode, 303, mainOf(done.body).slice(0, 600));
    const seen = mainOf((await priya.get(String(done.headers.location))).body);
    assert.match(seen, new RegExp(`Missed, and too late to do now: ${restsOn}`));
    assert.doesNotMatch(seen, new RegExp(`No longer waiting:[^.]*${restsOn}`));
    const late = mainOf((await priya.get('/cases/PR-000261/complaint')).body);
    assert.match(late, /Late now .*Say which entries [^:.]*\. It can no longer be done: The stage 1 response was sent/);
    assert.doesNotMatch(late, /it was due by 9 March 2026/, 'that day is still to come');
  });

  test('says a promise that is on the record once, and does not offer it as a new one', async () => {
    const text = textIn((await priya.get(`${letter}/stage-1`)).body);
    assert.match(
      text,
      /- We promised to come on 10 March 2026 to find the leak\. It will be done by 10 March 2026, and Priya Nair will see to it\./,
    );
    const more = text.replace(/\[Write: what else[^\]]*\]/, 'We will paint the ceiling by 20 March 2026.');
    await priya.post(`${letter}/stage-1`, { text: more, do: 'send' });
    const page = (await priya.get(`${letter}/stage-1/sending`)).body;
    const chosen = [...page.matchAll(/<input[^>]*name="promise-\d+"[^>]*>/g)].flatMap(([input]) =>
      /checked/.test(input) ? [/value="(\w+)"/.exec(input)?.[1]] : [],
    );
    assert.deepEqual(chosen, ['no', 'yes'], 'the visit is on the record, the paint is not');
  });

  test('asks who will keep a promise that it gives to a post, and puts nobody down for it', async () => {
    const rows: readonly (readonly [string, string])[] = [
      ['The roofing manager will call on 20 March 2026.', ''],
      ['We will paint the ceiling by 20 March 2026. The area manager will see to it.', ''],
      ['We will paint the ceiling by 20 March 2026. Joy Amankwah will see to it.', 'Joy Amankwah'],
    ];
    for (const [says, owner] of rows) {
      const text = `Dear Maria\n\n${says}\n\nYours sincerely\nSam`;
      await priya.post(`${letter}/apology`, { text, do: 'send' });
      const page = (await priya.get(`${letter}/apology/sending`)).body;
      const box = /<input[^>]*name="promise-0-owner"[^>]*>/.exec(page)?.[0] ?? '';
      assert.notEqual(box, '', says);
      assert.equal(/value="([^"]*)"/.exec(box)?.[1] ?? '', owner, says);
    }
  });

  test('is refused where it is not safe, without saying why to those who may not know', async () => {
    await cast.tell('safe contact agreed', '2026-03-05', {
      person: 'resident',
      means: ['phone'],
      never: ['post to the home'],
    });
    await priya.post(`${letter}/refusal`, {
      text: 'Dear Maria\n\nWe cannot take this on.\n\nYours sincerely\nSam',
      do: 'send',
    });
    const page = await priya.get(`${letter}/refusal/sending`);
    const refused = await priya.post(`${letter}/refusal/sending`, {
      ...hiddenIn(page.body),
      ...boxes('2026-03-06'),
      means: 'letter',
      read: 'yes',
      why: 'x',
      'as-it-is': 'y',
    });
    assert.equal(refused.statusCode, 422);
    assert.match(mainOf(refused.body), /There is a problem/);
  });

  test('at stage 2, is not decided by whoever decided stage 1', async () => {
    await cast.open('PR-000202', 'complaints', [
      ['complaint received', '2026-01-12', { points: ['the leak', 'Mr Blyth next door bangs'] }],
      ['response sent', '2026-01-20', { stage: 1, reviewer: 'Ada Lovell' }],
      ['escalation asked for', '2026-02-02', {}],
    ]);
    const address = '/cases/PR-000202/letters/stage-2';
    await priya.post(address, {
      text: 'Dear Maria\n\nThis is our stage 2 response.\n\nYours sincerely\nSam',
      do: 'send',
    });
    const page = await priya.get(`${address}/sending`);
    const answers = {
      ...hiddenIn(page.body),
      ...boxes('2026-03-06'),
      means: 'phone',
      decision: 'upheld',
      read: 'yes',
      'as-it-is': 'x',
    };
    const same = mainOf((await priya.post(`${address}/sending`, { ...answers, reviewer: 'ada lovell' })).body);
    assert.match(
      same,
      /It must be decided by somebody else: they decided stage 1\. If this is another person, write their whole name/,
    );
    assert.match(same, /Choose how it was sent/);
    const short = mainOf((await priya.post(`${address}/sending`, { ...answers, reviewer: 'A. Lovell' })).body);
    assert.match(short, /It must be decided by somebody else: they decided stage 1/);
    const whole = { ...answers, means: 'email', reviewer: 'Tom Lovell' };
    const perhaps = mainOf((await priya.post(`${address}/sending`, whole)).body);
    assert.match(perhaps, /Tom Lovell may be somebody who must not decide this: they decided stage 1/);
    const named = { ...answers, means: 'email', reviewer: 'Sam Blyth' };
    const neighbour = mainOf((await priya.post(`${address}/sending`, named)).body);
    assert.match(
      neighbour,
      /Sam Blyth should not have decided this: the complaint names them\. Is that who decided it\?/,
    );
    const other = mainOf((await priya.post(`${address}/sending`, { ...answers, reviewer: 'Tom Price' })).body);
    assert.doesNotMatch(other, /somebody else/);
  });

  test('who decided stage 1 does not decide stage 2 in the form either, whoever says that it is right', async () => {
    const priya = await cast.signIn('priya');
    const address = '/cases/PR-000202/record/response-sent';
    const page = await priya.get(address);
    const answers = { ...hiddenIn(page.body), ...boxes('2026-03-06'), stage: '2', decision: 'upheld' };
    const sure = 'decided-by:2:A. Lovell,another-decider:A. Lovell';
    const refused = await priya.post(address, { ...answers, reviewer: 'A. Lovell', sure });
    assert.equal(refused.statusCode, 422);
    assert.match(mainOf(refused.body), /A\. Lovell decided stage 1, so this is no answer at stage 2/);
    const asked = await priya.post(address, { ...answers, reviewer: 'Tom Lovell, director' });
    assert.match(mainOf(asked.body), /Have you made sure that it is another person\?/);
    const sureOf = /name="sure" value="([^"]*)"/.exec(asked.body)?.[1] ?? '';
    const taken = await priya.post(address, { ...answers, reviewer: 'Tom Lovell, director', sure: sureOf });
    assert.equal(taken.statusCode, 303, mainOf(taken.body));
  });
});
