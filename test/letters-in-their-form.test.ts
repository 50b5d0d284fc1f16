import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { blocksOfDocx } from '../src/letters/opening/docx.ts';
import { boxes, type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let priya: Visitor;

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  for (const reference of ['PR-000301', 'PR-000302', 'PR-000303'])
    await cast.open(reference, 'complaints', [
      ['repair reported', '2026-01-12', { problem: 'leak' }],
      ['complaint received', '2026-03-02', { points: ['the leak in the bedroom'], seeks: ['the leak mended'] }],
    ]);
  priya = await cast.signIn('priya');
});
after(() => cast.close());

function textIn(body: string): string {
  const found = /<textarea[^>]*name="text"[^>]*>([\s\S]*?)<\/textarea>/.exec(body)?.[1] ?? '';
  return found.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

const english =
  'Dear Maria\n\nWe got your complaint on 2 March 2026. We understand that it is about the leak in the bedroom.\n\nYou can contact the Housing Ombudsman: 0300 111 3000, www.housing-ombudsman.org.uk.\n\nYours sincerely\nPriya Nair';
const polish =
  'Szanowna Pani Mario\n\nOtrzymaliśmy Pani skargę 2 marca 2026.\n\nHousing Ombudsman: 0300 111 3000, www.housing-ombudsman.org.uk.\n\nZ poważaniem\nPriya Nair';

/** Writes the acknowledgement on a case and gives the answers to the page on which it is recorded as sent. */
async function written(reference: string, text = english): Promise<Record<string, string>> {
  const address = `/cases/${reference}/letters/acknowledgement`;
  await priya.get(address);
  await priya.post(address, { text, do: 'send' });
  const { body } = await priya.get(`${address}/sending`);
  return { ...hiddenIn(body), ...boxes('2026-03-06'), means: 'letter', read: 'yes', 'as-it-is': 'It is short' };
}

const done = { 'translated-on-day': '5', 'translated-on-month': '3', 'translated-on-year': '2026' };

describe('a letter for a household that reads another language', () => {
  const address = '/cases/PR-000301/letters/acknowledgement';
  let answers: Record<string, string>;
  const send = (more: Record<string, string>) => priya.post(`${address}/sending`, { ...answers, ...more });

  before(async () => {
    await cast.tell('need disclosed', '2026-03-03', { person: 'resident', needs: ['interpreter for Polish'] });
    answers = await written('PR-000301');
  });

  test('says so to the officer, and every file of it is marked', async () => {
    assert.match(mainOf((await priya.get(address)).body), /To be translated into Polish\./);
    const docx = await priya.post(address, { text: english, do: 'docx' });
    assert.equal((await blocksOfDocx(docx.rawPayload))[0]?.text, 'To be translated into Polish.');
    const print = await priya.post(address, { text: english, do: 'print' });
    assert.match(print.body, /<main><p>To be translated into Polish\.<\/p>/);
  });

  test('is not recorded as sent until it is translated, by somebody, on a day', async () => {
    assert.match(mainOf((await priya.get(`${address}/sending`)).body), /To be translated into Polish: is it done\?/);
    const none = await send({});
    assert.equal(none.statusCode, 422);
    assert.match(mainOf(none.body), /Choose how it went: Polish is what they read/);
    const half = mainOf((await send({ translated: 'yes' })).body);
    assert.match(half, /Write who translated it/);
    assert.match(half, /Paste the translated letter, or choose its file/);
    assert.match(half, /day it was translated/);
    const said = { translated: 'yes', 'translated-by': 'Vale Translations', ...done };
    assert.match(mainOf((await send({ ...said, translation: english })).body), /This is the English text/);
    const later = await send({ ...said, translation: polish, 'translated-on-day': '7' });
    assert.match(mainOf(later.body), /Choose today or a day before it/);
    assert.match(later.body, /Otrzymaliśmy Pani skargę/, 'what was pasted is still there');
    const bare = await send({ ...said, translation: polish.replace('0300 111 3000, ', '') });
    assert.match(mainOf(bare.body), /Put the Ombudsman’s telephone number and web page in the translated letter/);
    assert.doesNotMatch(mainOf((await priya.get('/cases/PR-000301')).body), /complaint was acknowledged/);
  });

  test('translated, is taken: who and when are on the record, and both texts are kept', async () => {
    const sent = await send({
      ...{ translated: 'yes', 'translated-by': 'Vale Translations', ...done, translation: polish },
    });
    assert.equal(sent.statusCode, 303, mainOf(sent.body).slice(0, 600));
    const { body } = await priya.get('/cases/PR-000301');
    assert.match(mainOf(body), /Translated into Polish by Vale Translations on 5 March 2026/);
    assert.match(mainOf(body), /Acknowledge the complaint, as sent in Polish/);
    const files = [...new Set([...body.matchAll(/"\/cases\/PR-000301\/files\/([^/"]+)"/g)].map(([, id]) => id))];
    const texts = await Promise.all(
      files.map(async (id) => (await priya.get(`/cases/PR-000301/files/${id}/original`)).rawPayload.toString('utf8')),
    );
    assert.ok(texts.includes(english), 'the English text is kept');
    assert.ok(texts.includes(polish), 'the translated text is kept');
    assert.equal(files.length, 4, 'each as a Word file and as text');
  });

  test('is taken in English where somebody says why that will do', async () => {
    answers = await written('PR-000302');
    const address = '/cases/PR-000302/letters/acknowledgement/sending';
    const unsaid = await priya.post(address, { ...answers, translated: 'no' });
    assert.match(mainOf(unsaid.body), /Say why they are content with English/);
    const why = 'She told us on 4 March that her son reads letters to her';
    const sent = await priya.post(address, { ...answers, translated: 'no', 'english-why': why });
    assert.equal(sent.statusCode, 303, mainOf(sent.body).slice(0, 600));
    const seen = mainOf((await priya.get('/cases/PR-000302')).body);
    assert.match(seen, /Sent in English, though they read Polish, because: She told us on 4 March/);
  });

  test('is not asked of once the need has ended', async () => {
    await cast.tell('need ended', '2026-03-06', { person: 'resident', needs: ['interpreter for Polish'] });
    assert.doesNotMatch(mainOf((await priya.get('/cases/PR-000303/letters/refusal')).body), /translated/);
  });
});

describe('a letter for a household whose record does not say which language', () => {
  const address = '/cases/PR-000304/letters/acknowledgement/sending';
  before(async () => {
    await cast.open('PR-000304', 'complaints', [
      ['complaint received', '2026-03-02', { points: ['the leak in the bedroom'] }],
      [
        'file attached',
        '2026-03-05',
        { file: 'a'.repeat(64), name: 'letter-ti.pdf', type: 'application/pdf', size: 9 },
      ],
    ]);
    await cast.tell('need disclosed', '2026-03-06', { person: 'resident', needs: ['cannot read English'] });
  });
  after(() => cast.tell('need ended', '2026-03-06', { person: 'resident', needs: ['cannot read English'] }));

  test('asks which, and takes the translation as a file on the case', async () => {
    const answers = {
      ...(await written('PR-000304')),
      translated: 'yes',
      'translated-by': 'Vale Translations',
      ...done,
    };
    const page = await priya.get(address);
    const file = /<option value="([^"]+)"[^>]*>\s*letter-ti\.pdf/.exec(page.body)?.[1] ?? '';
    const unsaid = await priya.post(address, { ...answers, 'translation-file': file });
    assert.match(mainOf(unsaid.body), /Write the language it was translated into/);
    const sent = await priya.post(address, {
      ...{ ...answers, 'translation-file': file, 'translated-into': 'Tigrinya' },
    });
    assert.equal(sent.statusCode, 303, mainOf(sent.body).slice(0, 600));
    const seen = mainOf((await priya.get('/cases/PR-000304')).body);
    assert.match(seen, /Translated into Tigrinya by Vale Translations on 5 March 2026\. Both texts were sent\./);
    assert.match(seen, /The translation is the file “letter-ti\.pdf”/);
  });
});

describe('a letter for a household that needs easy read', () => {
  const address = '/cases/PR-000303/letters/acknowledgement';
  before(() => cast.tell('adjustment agreed', '2026-03-03', { adjustment: 'easy read letters' }));

  test('begins in easy words, with what happens next first', async () => {
    const { body } = await priya.get(address);
    assert.match(mainOf(body), /They need easy read\./);
    const text = textIn(body);
    assert.match(
      text,
      /Dear Maria Okafor\n\nWhat happens next\?\n\nThank you for telling us\.\n\nYou will have our answer by 20 March 2026\./,
    );
    assert.match(text, /We got your complaint on 2 March 2026\.\nIt is a stage 1 complaint\./);
    assert.match(mainOf(body), /Say one thing a sentence, in no more than 15 words/);
  });

  test('is checked for long sentences and hard words, on the page and while it is written', async () => {
    const text = `Dear Maria\n\nWe will commence the ${'very '.repeat(15)}long work.\n\nYours sincerely\nPriya`;
    const live = (await priya.post(`${address}/check`, { text })).json<{ found: string }>();
    assert.match(live.found, /It has 21 words/);
    assert.match(live.found, /commence.{1,12}easier: begin, start/);
    assert.match(mainOf((await priya.post(address, { text, do: 'check' })).body), /It has 21 words/);
  });

  test('is set a sentence a line, larger and with more space, as a Word file, a PDF and a page', async () => {
    const text =
      'Dear Maria\n\nWhat will we do?\n\nWe will mend it. We will ring you.\n\n- Come in. Sit down.\n\nYours sincerely\nPriya';
    const docx = await priya.post(address, { text, do: 'docx' });
    const blocks = await blocksOfDocx(docx.rawPayload);
    assert.deepEqual(
      blocks.map((block) => [block.sort, block.text.trim()]),
      [
        ['paragraph', 'Dear Maria'],
        ['heading', 'What will we do?'],
        ['paragraph', 'We will mend it.\nWe will ring you.'],
        ['item', 'Come in.\nSit down.'],
        ['paragraph', 'Yours sincerely\nPriya'],
      ],
    );
    const pdf = (await priya.post(address, { text, do: 'pdf' })).rawPayload.toString('latin1');
    assert.match(pdf, /\/S \/H1/);
    const page = (await priya.post(address, { text, do: 'print' })).body;
    assert.match(page, /<main><big>/);
    assert.match(page, /<p>We will mend it\.<br><br>We will ring you\.<\/p>/);
  });
});
