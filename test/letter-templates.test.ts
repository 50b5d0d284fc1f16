import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { easyTemplates } from '../src/letters/easy-read/templates.ts';
import { letterKinds } from '../src/letters/kind.ts';
import { checkTemplate } from '../src/letters/template/check-template.ts';
import { ourTemplates } from '../src/letters/template/ours.ts';
import { boxes, type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import { at } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

const messages = (kind: (typeof letterKinds)[number], text: string) =>
  checkTemplate(kind, text)
    .faults.map(({ message }) => message)
    .join('\n');

describe('what a template may not leave out', () => {
  for (const kind of letterKinds)
    test(`the one for ${kind} that comes with Putright leaves nothing out, and has no weak wording`, () => {
      assert.deepEqual(checkTemplate(kind, ourTemplates[kind]), { faults: [], lookAgain: [] });
    });

  const ours = ourTemplates['stage-1'];
  const rows: readonly (readonly [string, string, RegExp])[] = [
    [
      'the decision and the reasons',
      ours.replace('{the answer to each point}\n', ''),
      /Put \{the answer to each point\} back.*Say whether the complaint is upheld/s,
    ],
    [
      'the remedy, though its heading is still there',
      ours.replace('{how it is put right}\n', ''),
      /Put \{how it is put right\} back/,
    ],
    ['the way to stage 2', ours.replace(/To ask for stage 2.*\n/, ''), /Say how the resident can ask for stage 2/],
    [
      'the failings',
      ours.replace('{where we failed}\n', ''),
      /Put \{where we failed\} back: no letter of this kind may leave it out/,
    ],
    ['a field there is not', `${ours}\n{the weather}`, /Line \d+: there is no field \{the weather\}/],
    [
      'a field inside a sentence',
      `${ours}\nWe saw that {what happened}.`,
      /put \{what happened\} on a line of its own/,
    ],
    ['a bracket left open', `${ours}\nWe saw {what happened`, /a curly bracket is not shut/],
  ];
  for (const [name, text, says] of rows) test(name, () => assert.match(messages('stage-1', text), says));

  test('the Ombudsman, where the letter has to name it', () => {
    const text = ourTemplates.refusal.replace(/If you think this is wrong[\s\S]*/, '');
    assert.match(messages('refusal', text), /Give the Housing Ombudsman’s contact details/);
  });

  test('a gap for a person’s own words may stand where the Code wants something, for it must be filled', () => {
    const text = ourTemplates.extension.replace(/We need more time.*\n/, '[Write: the reason we need more time]\n');
    assert.equal(messages('extension', text), '');
  });

  test('weak wording in the template’s own sentences is worth another look', () => {
    const { lookAgain } = checkTemplate('apology', `${ourTemplates.apology}\nWe are sorry if you felt let down.`);
    assert.match(lookAgain.join(), /We are sorry if you felt let down/);
  });
});

describe('a landlord’s own template', () => {
  let cast: CaseworkApp;
  let sam: Visitor;
  const page = '/letter-templates/acknowledgement';
  const own = `We are glad that you told us.\n${ourTemplates.acknowledgement}\nYou can ring [Write: who will ring them, and when].`;

  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.open('PR-000201', 'complaints', [
      ['complaint received', '2026-03-02', { points: ['the leak in the bedroom'], seeks: ['the leak mended'] }],
    ]);
    sam = await cast.signIn('sam');
  });
  after(() => cast.close());

  const send = async (answers: Readonly<Record<string, string>>) =>
    sam.post(page, { ...hiddenIn((await sam.get(page)).body), ...answers });

  test('shows how it reads before it is kept', async () => {
    const seen = await send({ text: own, do: 'preview' });
    assert.equal(seen.statusCode, 200);
    assert.match(mainOf(seen.body), /How it reads, of a made-up case Dear Maria Okafor We are glad that you told us/);
    assert.match(
      mainOf((await sam.get('/letter-templates')).body),
      /Acknowledge the complaint The template that comes with Putright/,
    );
  });

  test('is refused with what is missing, and without a reason; nothing written is lost', async () => {
    const refused = await send({ text: own.replace('{the points of the complaint}', ''), why: '', do: 'keep' });
    assert.equal(refused.statusCode, 422);
    assert.match(mainOf(refused.body), /Put \{the points of the complaint\} back/);
    assert.match(mainOf(refused.body), /Say in a few words why it is changed/);
    assert.match(refused.body, /We are glad that you told us/);
  });

  test('is kept with who, when and why, and letters begin from it', async () => {
    assert.equal((await send({ text: own, why: 'Warmer', do: 'keep' })).statusCode, 303);
    assert.match(mainOf((await sam.get(page)).body), /Version 1, by Sam Oyelaran, 6 March 2026\. Why: Warmer/);
    const letter = await sam.get('/cases/PR-000201/letters/acknowledgement');
    assert.match(letter.body, /We are glad that you told us/);
    assert.match(mainOf(letter.body), /It was begun from version 1 of your template/);
    assert.match(mainOf(letter.body), /Still to be written: who will ring them, and when/);
  });

  test('a letter keeps the version it was begun from, though a later one is kept meanwhile', async () => {
    const address = '/cases/PR-000201/letters/acknowledgement';
    const begun = await sam.get(address);
    const text = (/<textarea[^>]*name="text"[^>]*>([\s\S]*?)<\/textarea>/.exec(begun.body)?.[1] ?? '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/\[Write: [^\]]*\]/g, 'We are responsible for the leak.');
    await sam.post(address, { ...hiddenIn(begun.body), text, do: 'check' });
    assert.equal((await send({ text: `${own}\nThank you.`, why: 'Thanks', do: 'keep' })).statusCode, 303);
    assert.match(mainOf((await sam.get(address)).body), /begun from version 1 of your template/);
    await sam.post(address, { ...hiddenIn((await sam.get(address)).body), text, do: 'send' });
    const form = await sam.get(`${address}/sending`);
    const answers = {
      ...hiddenIn(form.body),
      ...boxes('2026-03-06'),
      means: 'letter',
      read: 'yes',
      'as-it-is': 'It is right',
    };
    assert.equal((await sam.post(`${address}/sending`, answers)).statusCode, 303);
    assert.match(mainOf((await sam.get('/cases/PR-000201')).body), /Begun from version 1 of the template/);
  });

  test('where somebody kept another meanwhile, says so and keeps what was written', async () => {
    const late = await sam.post(page, { text: own, why: 'Mine', after: '0', do: 'keep' });
    assert.equal(late.statusCode, 409);
    assert.match(mainOf(late.body), /Somebody kept version 2 while you were writing/);
    assert.match(late.body, /We are glad that you told us/);
  });

  describe('for a household that needs easy read', () => {
    const letter = '/cases/PR-000202/letters/refusal';
    const easy = '/letter-templates/refusal/easy-read';
    const keep = async (address: string, text: string) =>
      sam.post(address, { ...hiddenIn((await sam.get(address)).body), text, why: 'Ours', do: 'keep' });

    before(async () => {
      await cast.tell('need disclosed', '2026-03-03', { person: 'resident', needs: ['easy read'] });
      await cast.open('PR-000202', 'complaints', [['complaint received', '2026-03-02', { points: ['the gate'] }]]);
    });

    test('begins from ours, and says what to look for where only the ordinary one is their own', async () => {
      assert.doesNotMatch((await sam.get(letter)).body, /has no easy version/);
      const own = `We have read every word.\n${ourTemplates.refusal}`;
      assert.equal((await keep('/letter-templates/refusal', own)).statusCode, 303);
      const { body } = await sam.get(letter);
      assert.match(mainOf(body), /Your own template of this letter \(version 1\) has no easy version/);
      assert.doesNotMatch(body, /We have read every word|It was begun from version/);
      assert.match(body, /What did we decide\?/);
    });

    test('begins from their own easy one once there is one, which is checked as easy letters are', async () => {
      const long =
        'We have gone through every single word of everything that you sent to us in the past few weeks with care.';
      const seen = await sam.post(easy, {
        ...hiddenIn((await sam.get(easy)).body),
        ...{ text: `${long}\nYou may escalate.\n${easyTemplates.refusal}`, do: 'preview' },
      });
      assert.match(mainOf(seen.body), /It has 21 words\. Say it in shorter sentences/);
      assert.match(mainOf(seen.body), /‘escalate’ \(easier: ask us to look again\)/);
      assert.match(mainOf(seen.body), /How it reads, of a made-up case .*We got your complaint on 2 March 2026\./);
      assert.equal((await keep(easy, `We read it all.\n${easyTemplates.refusal}`)).statusCode, 303);
      const { body } = await sam.get(letter);
      assert.match(body, /We read it all\./);
      assert.match(mainOf(body), /It was begun from version 1 of your template/);
      assert.doesNotMatch(body, /has no easy version|has changed since/);
      assert.match(
        mainOf((await sam.get('/letter-templates')).body),
        /Easy read : Say why it is not taken on Version 1, by Sam Oyelaran/,
      );
    });

    test('says so where the ordinary one has changed since', async () => {
      cast.now = at('2026-03-07');
      sam = await cast.signIn('sam');
      assert.equal((await keep('/letter-templates/refusal', `We are sorry.\n${ourTemplates.refusal}`)).statusCode, 303);
      assert.match(mainOf((await sam.get(letter)).body), /has changed since its easy version was written/);
    });

    test('may leave out no more than an ordinary one', async () => {
      const bare = await keep(easy, easyTemplates.refusal.replace('{the points of the complaint}', ''));
      assert.equal(bare.statusCode, 422);
      assert.match(mainOf(bare.body), /Put \{the points of the complaint\} back/);
    });
  });

  test('is for administrators and complaints officers', async () => {
    assert.equal((await (await cast.signIn('priya')).get(page)).statusCode, 403);
  });
});
