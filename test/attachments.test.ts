import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import { hoursAfter } from '../src/calendar/instant.ts';
import type { Entry } from '../src/record/entry.ts';
import { append } from '../src/store/append.ts';
import { partBytes } from '../src/store/files/in-parts.ts';
import { keyOf } from '../src/store/files/keeping.ts';
import { partsOf } from '../src/store/files/packed-document.ts';
import { sweepFiles } from '../src/store/files/sweep.ts';
import { verifyFiles } from '../src/store/files/verify-files.ts';
import { systemScope } from '../src/store/scope.ts';
import { verifyChains } from '../src/store/verify.ts';
import {
  type AppWithFiles,
  appWithFiles,
  cookiesOf,
  type FileToSend,
  filesOn,
  putOnRecord,
  sendForm,
  sendParts,
} from './files/app-with-files.ts';
import { madeVideo } from './files/made-recordings.ts';
import { photoWithPlace, tellsPlace } from './files/photo.ts';
import { signedInAs } from './staff.ts';
import { at, entry, home, landlord, noFault, openRepair, workOut } from './store/cast.ts';
import type { Visitor } from './visitor.ts';

let made: AppWithFiles;
let priya: Visitor;

before(async () => {
  made = await appWithFiles();
  for (let number = 1; number <= 9; number++) await openRepair(made.database, `PR-00000${number}`, '2026-03-02');
  await restrict('PR-000009');
  priya = await signedInAs(made.app, landlord, 'officer');
});

after(() => made.close());

const text = (name: string, words: string): FileToSend => ({ name, content: Buffer.from(words) });
const digestOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Closes a case to all but a complaints officer. */
async function restrict(reference: string): Promise<void> {
  const subject = `case:${reference}` as const;
  const entries = [
    entry(subject, 'case restricted', '2026-03-03', {}),
    entry(subject, 'access to case given', '2026-03-03', { officer: 'complaints-officer' }),
  ] as readonly Entry[];
  await append(made.database, { landlord, account: 'system', now: at('2026-03-03'), home, entries }, workOut);
}

describe('a photo, from a phone to the record and back, without JavaScript', () => {
  let photo: Buffer;
  let upload: string;

  test('is sent from the case, and waits with a small picture for a word of what it shows', async () => {
    photo = await photoWithPlace();
    const page = await priya.get('/cases/PR-000001');
    assert.match(page.body, /href="\/cases\/PR-000001\/files"[^>]*>\s*Add files/);
    const sent = await sendForm(made, priya, '/cases/PR-000001/files', { do: 'send' }, [
      { name: 'IMG_1.jpg', content: photo },
    ]);
    assert.equal(sent.statusCode, 303, sent.body);
    [upload = ''] = await filesOn(priya, 'PR-000001');
    const small = await priya.get(`/cases/PR-000001/files/arrivals/${upload}/small`);
    assert.equal(small.headers['content-type'], 'image/jpeg');
    assert.equal(tellsPlace(small.rawPayload), false);
  });

  test('is put on the record with what it shows, its digest in the entry and so in the chain', async () => {
    const recorded = await sendForm(made, priya, '/cases/PR-000001/files', {
      [`shows-${upload}`]: 'Mould over the cot',
      do: 'record',
    });
    assert.match(String(recorded.headers.location), /\/cases\/PR-000001\?recorded=/);
    const rows = await made.database.as(systemScope(landlord), (connection) =>
      connection.sql<{ body: Record<string, unknown> }>('select body from entries where entry = $1', [upload]),
    );
    assert.deepEqual(rows[0]?.body, {
      by: 'Priya Nair',
      file: digestOf(photo),
      name: 'IMG_1.jpg',
      shows: 'Mould over the cot',
      size: photo.length,
      type: 'image/jpeg',
    });
    assert.equal((await verifyChains(made.database, landlord)).broken, undefined);
    const { broken, files } = await verifyFiles(made.database, made.files, landlord);
    assert.deepEqual([broken, files], [[], 1]);
  });

  test('is shown on the case: what it shows, who added it and when', async () => {
    const { body } = await priya.get('/cases/PR-000001');
    const section = body.slice(body.indexOf('id="files"'), body.indexOf('Add files'));
    assert.match(section, new RegExp(`<img src="/cases/PR-000001/files/${upload}/small"`));
    assert.match(section, /Mould over the cot/);
    assert.match(section, /Photo \(JPEG\), \d+ (?:KB|bytes)\. Added by Priya Nair on <time datetime="2026-03-06">/);
    assert.match(body, /A photo was added: IMG_1\.jpg \(Mould over the cot\)/);
  });

  test('is served without where and with what it was taken; the original is kept to the byte', async () => {
    assert.ok(tellsPlace(photo), 'the photo that was sent says where it was taken');
    const shown = await priya.get(`/cases/PR-000001/files/${upload}/shown`);
    assert.equal(shown.statusCode, 200);
    assert.equal(tellsPlace(shown.rawPayload), false);
    const original = await priya.get(`/cases/PR-000001/files/${upload}/original`);
    assert.equal(original.statusCode, 200, 'whoever added it may have the original');
    assert.ok(original.rawPayload.equals(photo));
    assert.match(String(original.headers['content-disposition']), /^attachment; filename="IMG_1\.jpg"/);
  });

  test('is served so that it can do nothing but be seen', async () => {
    for (const copy of ['shown', 'small', 'original']) {
      const { headers } = await priya.get(`/cases/PR-000001/files/${upload}/${copy}`);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.match(String(headers['content-security-policy']), /default-src 'none'.*;sandbox/);
      assert.match(String(headers['content-disposition']), copy === 'original' ? /^attachment/ : /^inline/);
      assert.equal(headers['cache-control'], 'no-store');
    }
  });

  test('is taken off by putting its entry right: nobody is shown it then', async () => {
    const link = `/cases/PR-000001/entries/${upload}/correction`;
    const form = await priya.get(link);
    const values = Object.fromEntries(
      [...form.body.matchAll(/<input[^>]*\bname="([^"]+)"[^>]*\bvalue="([^"]*)"/g)]
        .filter(([, name = '']) => /^(?:happened.*|at|by|note|once|version)$/.test(name))
        .map(([, name = '', value = '']) => [name, value]),
    );
    const said = { 'correction-why': 'It is of another home', 'correction-what': 'withdraw' };
    const sent = await priya.post(link, { ...values, ...said });
    assert.equal(sent.statusCode, 303, sent.body.replace(/<[^>]+>/g, ' ').slice(0, 1500));
    for (const copy of ['', '/shown', '/small', '/original'])
      assert.equal((await priya.get(`/cases/PR-000001/files/${upload}${copy}`)).statusCode, 404);
    assert.doesNotMatch((await priya.get('/cases/PR-000001')).body, /files\/[\w-]+\/small/);
  });
});

describe('several at once', () => {
  test('each is judged by what is in it, and one that is not taken stops none of the others', async () => {
    const sent = await sendForm(made, priya, '/cases/PR-000002/files', { do: 'send' }, [
      text('letter.exe', 'Dear neighbour, the water is coming through again.'),
      text('holiday.jpg', 'MZ\x90\0'.padEnd(600, '\0')),
      { name: 'IMG_2.png', content: await photoWithPlace({ colour: '#334455' }) },
      text('page.txt', '<!doctype html><script>alert(1)</script>'),
      text('empty.pdf', ''),
    ]);
    assert.equal(sent.statusCode, 422);
    for (const why of [/holiday\.jpg is a program/, /page\.txt is a web page/, /empty\.pdf is empty/])
      assert.match(sent.body, why);
    const uploads = await filesOn(priya, 'PR-000002');
    assert.equal(uploads.length, 2);
    const entries = await putOnRecord(made, priya, 'PR-000002');
    const letter = await priya.get(`/cases/PR-000002/files/${entries[0]}/shown`);
    assert.equal(letter.headers['content-type'], 'text/plain');
    // It is text, whatever it was called, and is not saved as a program.
    assert.match(String(letter.headers['content-disposition']), /^attachment; filename="letter\.exe\.txt"/);
    const photo = await priya.get(`/cases/PR-000002/files/${entries[1]}`);
    assert.match(photo.body, /Photo \(JPEG\)/);
  });

  test('the same file twice is kept once', async () => {
    const before = await keptFiles();
    await sendForm(made, priya, '/cases/PR-000002/files', { do: 'send' }, [
      text('a.txt', 'one letter'),
      text('b.txt', 'one letter'),
    ]);
    assert.equal((await putOnRecord(made, priya, 'PR-000002')).length, 2);
    assert.equal((await keptFiles()).length, before.length + 1);
  });

  test('what they go with is said once for all, and shown', async () => {
    const page = await priya.get('/cases/PR-000002/files');
    assert.doesNotMatch(page.body, /What do they go with/, 'nothing has arrived, so it is not asked');
    await sendForm(made, priya, '/cases/PR-000002/files', { do: 'send' }, [text('c.txt', 'about the leak')]);
    const [, reported = ''] =
      /<option value="([^"]+)"[^>]*>\s*2 Mar[^<]*A repair was reported/.exec(
        (await priya.get('/cases/PR-000002/files')).body,
      ) ?? [];
    const [file] = await putOnRecord(made, priya, 'PR-000002', { about: reported });
    assert.match(
      (await priya.get(`/cases/PR-000002/files/${file}`)).body,
      new RegExp(`#entry-${reported}">A repair was reported`),
    );
  });

  test('one can be removed, and what was said of the others stays', async () => {
    await sendForm(made, priya, '/cases/PR-000003/files', { do: 'send' }, [
      text('a.txt', 'first'),
      text('b.txt', 'second'),
    ]);
    const [first = '', second = ''] = await filesOn(priya, 'PR-000003');
    const said = { [`shows-${first}`]: 'The stair', [`shows-${second}`]: 'The door' };
    await sendForm(made, priya, '/cases/PR-000003/files', { ...said, do: `remove ${first}` });
    assert.deepEqual(await filesOn(priya, 'PR-000003'), [second]);
    assert.match((await priya.get('/cases/PR-000003/files')).body, /value="The door"/);
    assert.doesNotMatch((await priya.get('/cases/PR-000003/files')).body, /value="The stair"/);
  });

  test('nobody but the sender sees what is not on the record yet', async () => {
    const [waiting = ''] = await filesOn(priya, 'PR-000003');
    const sam = await signedInAs(made.app, landlord, 'complaints officer');
    assert.deepEqual(await filesOn(sam, 'PR-000003'), []);
    await sendForm(made, sam, '/cases/PR-000003/files', { do: `remove ${waiting}` });
    assert.deepEqual(await filesOn(priya, 'PR-000003'), [waiting]);
  });

  test('nothing chosen is said so; a form from elsewhere is not taken', async () => {
    const nothing = await sendForm(made, priya, '/cases/PR-000004/files', { do: 'send' });
    assert.equal(nothing.statusCode, 422);
    assert.match(nothing.body, /Choose the files to send/);
    const forged = await sendForm(made, priya, '/cases/PR-000004/files', { do: 'send' }, [text('a.txt', 'x')], false);
    assert.equal(forged.statusCode, 403);
    assert.deepEqual(await filesOn(priya, 'PR-000004'), []);
  });

  test('sent twice, it is on the record once', async () => {
    await sendForm(made, priya, '/cases/PR-000004/files', { do: 'send' }, [text('a.txt', 'sent once')]);
    const [upload = ''] = await filesOn(priya, 'PR-000004');
    const { body } = await priya.get('/cases/PR-000004/files');
    const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const twice = await Promise.all(
      [1, 2].map(() => sendParts(made, priya, '/cases/PR-000004/files', { _csrf: token, do: 'record' }, [])),
    );
    assert.deepEqual(
      twice.map(({ statusCode }) => statusCode),
      [303, 303],
    );
    const found = await made.database.as(systemScope(landlord), (connection) =>
      connection.sql("select from entries where subject = 'case:PR-000004' and kind = 'file attached'"),
    );
    assert.equal(found.length, 1);
    assert.ok(upload);
  });
});

describe('who sees a file', () => {
  let file: string;
  before(async () => {
    const photo = { name: 'door.jpg', content: await photoWithPlace({ colour: '#aa0000' }) };
    await sendForm(made, priya, '/cases/PR-000005/files', { do: 'send' }, [photo]);
    [file = ''] = await putOnRecord(made, priya, 'PR-000005');
  });

  test('whoever may see the case sees it; the original is for those on the case', async () => {
    const sam = await signedInAs(made.app, landlord, 'complaints officer');
    const gwen = await signedInAs(made.app, landlord, 'manager');
    const address = `/cases/PR-000005/files/${file}`;
    for (const person of [priya, sam, gwen]) assert.equal((await person.get(`${address}/shown`)).statusCode, 200);
    assert.equal((await gwen.get(`${address}/original`)).statusCode, 200);
    assert.equal((await sam.get(`${address}/original`)).statusCode, 404);
    assert.doesNotMatch((await sam.get(address)).body, /original/);
    assert.match((await gwen.get(address)).body, /Download the original/);
  });

  test('a document is seen without where its photos were taken and who made it; the original is kept to the byte', async () => {
    const picture = new ImageRun({
      ...{ type: 'jpg', data: await photoWithPlace(), transformation: { width: 64, height: 48 } },
    });
    const letter = new Document({
      creator: 'Fernlea',
      sections: [{ children: [new Paragraph({ children: [picture] })] }],
    });
    const content = await Packer.toBuffer(letter);
    await sendForm(made, priya, '/cases/PR-000006/files', { do: 'send' }, [{ name: 'survey.docx', content }]);
    const [document = ''] = await putOnRecord(made, priya, 'PR-000006');
    const sam = await signedInAs(made.app, landlord, 'complaints officer');
    const address = `/cases/PR-000006/files/${document}`;
    const shown = await sam.get(`${address}/shown`);
    assert.equal(shown.statusCode, 200);
    assert.match(String(shown.headers['content-type']), /wordprocessingml/);
    const path = join(made.folder, 'shown.docx');
    await writeFile(path, shown.rawPayload);
    const parts = await partsOf(path);
    assert.ok(parts.some(({ name }) => name.startsWith('word/media/')));
    for (const part of parts) assert.equal(tellsPlace(part.content), false, part.name);
    assert.deepEqual((await priya.get(`${address}/original`)).rawPayload, content);

    const locked = Buffer.from('%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /DCTDecode]>>\n%%EOF\n');
    await sendForm(made, priya, '/cases/PR-000006/files', { do: 'send' }, [{ name: 'survey.pdf', content: locked }]);
    const [pdf = ''] = await putOnRecord(made, priya, 'PR-000006');
    assert.equal((await sam.get(`/cases/PR-000006/files/${pdf}/shown`)).statusCode, 404);
    assert.match((await sam.get(`/cases/PR-000006/files/${pdf}`)).body, /only those on the case can open it/);
  });

  test('a restricted case and its files are not there for those not named on it', async () => {
    const sam = await signedInAs(made.app, landlord, 'complaints officer');
    await sendForm(made, sam, '/cases/PR-000009/files', { do: 'send' }, [text('letter.txt', 'in confidence')]);
    const [secret = ''] = await putOnRecord(made, sam, 'PR-000009');
    assert.equal((await sam.get(`/cases/PR-000009/files/${secret}/shown`)).statusCode, 200);
    assert.equal((await sam.get(`/cases/PR-000009/files/${secret}/original`)).statusCode, 200);
    for (const copy of ['', `/${secret}`, `/${secret}/shown`, `/${secret}/original`])
      assert.equal((await priya.get(`/cases/PR-000009/files${copy}`)).statusCode, 404, copy);
    // Nor by asking for it as a file of another case.
    assert.equal((await priya.get(`/cases/PR-000005/files/${secret}/shown`)).statusCode, 404);
    const { body } = await priya.get('/cases/PR-000005');
    const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const sent = await sendParts(made, priya, '/cases/PR-000009/files', { _csrf: token, do: 'send' }, [
      text('x.txt', 'x'),
    ]);
    assert.equal(sent.statusCode, 404);
  });
});

describe('a file sent in parts', () => {
  const video = madeVideo({ place: '+51.5000-000.1167/' });
  const content = Buffer.from('line of a long log\n'.repeat(600_000));
  const base = '/cases/PR-000006/files/uploads';
  let token: string;

  before(async () => {
    token = /name="_csrf" value="([^"]+)"/.exec((await priya.get('/cases/PR-000006/files')).body)?.[1] ?? '';
  });

  const ask = (url: string, payload: string | Buffer = '', type?: string, person = priya) =>
    made.app.inject({
      method: 'POST',
      url,
      payload,
      headers: {
        cookie: cookiesOf(person),
        accept: 'application/json',
        'csrf-token': token,
        ...(type && { 'content-type': type }),
      },
    });
  const begin = (size = content.length, name = 'log.txt', modified = '1772000000000') =>
    ask(base, JSON.stringify({ name, size, modified }), 'application/json');
  const part = (upload: string, number: number, of: Buffer = content) =>
    ask(
      `${base}/${upload}/parts/${number}`,
      of.subarray(number * partBytes, (number + 1) * partBytes),
      'application/octet-stream',
    );

  test('arrives, goes on where it broke off, and is the same to the byte', async () => {
    const { upload, partBytes: told } = (await begin()).json();
    assert.equal(told, partBytes);
    assert.equal((await part(upload, 0)).statusCode, 204);
    assert.equal((await part(upload, 0)).statusCode, 204, 'the same part again is taken once');
    assert.equal((await part(upload, 2)).statusCode, 409, 'none may be left out');
    assert.equal((await ask(`${base}/${upload}/end`)).statusCode, 409);
    assert.match((await priya.get('/cases/PR-000006/files')).body, /log\.txt[\s\S]*4\.2 MB of 11 MB/);
    // The page is left; the same file is chosen again.
    const again = (await begin()).json();
    assert.deepEqual([again.upload, again.parts], [upload, 1]);
    for (const number of [1, 2]) assert.equal((await part(upload, number)).statusCode, 204);
    const ended = await ask(`${base}/${upload}/end`);
    assert.deepEqual([ended.statusCode, ended.json()], [200, { upload }]);
    assert.equal((await ask(`${base}/${upload}/end`)).statusCode, 200, 'ending again changes nothing');
    const [file] = await putOnRecord(made, priya, 'PR-000006');
    const shown = await priya.get(`/cases/PR-000006/files/${file}/shown`);
    assert.equal(digestOf(shown.rawPayload), digestOf(content));
    assert.deepEqual(await left('arriving'), []);
    assert.deepEqual(await left('passing'), []);
  });

  test('a part of the wrong size is not taken, nor a file that is not taken whole', async () => {
    const { upload } = (await begin(content.length, 'other.txt')).json();
    const short = await ask(`${base}/${upload}/parts/0`, content.subarray(0, 10), 'application/octet-stream');
    assert.equal(short.statusCode, 409);
    const tooLong = await ask(
      `${base}/${upload}/parts/0`,
      content.subarray(0, partBytes + 1),
      'application/octet-stream',
    );
    assert.equal(tooLong.statusCode, 409);
    assert.match((await begin(600_000_000, 'huge.mp4')).json().problem, /huge\.mp4 is larger than 500 MB/);
    assert.equal((await begin(0, 'empty.mp4')).statusCode, 422);
    const program = Buffer.from('MZ\x90\0'.padEnd(600, '\0'));
    const begun = (await begin(program.length, 'photo.jpg')).json();
    await part(begun.upload, 0, program);
    const ended = await ask(`${base}/${begun.upload}/end`);
    assert.equal(ended.statusCode, 422);
    assert.match(ended.json().problem, /^photo\.jpg is a program/);
    assert.deepEqual((await left('arriving')).length, 0);
  });

  test('is the sender’s alone, and wants a session and the page’s own field', async () => {
    const { upload } = (await begin(content.length, 'mine.txt')).json();
    const sam = await signedInAs(made.app, landlord, 'complaints officer');
    const samToken = /name="_csrf" value="([^"]+)"/.exec((await sam.get('/cases/PR-000006/files')).body)?.[1] ?? '';
    const url = `${base}/${upload}/parts/0`;
    const payload = content.subarray(0, partBytes);
    const send = (headers: Record<string, string>) =>
      made.app.inject({
        method: 'POST',
        url,
        payload,
        headers: { accept: 'application/json', 'content-type': 'application/octet-stream', ...headers },
      });
    assert.equal((await send({ cookie: cookiesOf(sam), 'csrf-token': samToken })).statusCode, 404);
    assert.equal((await send({ cookie: cookiesOf(priya) })).statusCode, 403);
    assert.equal((await send({})).statusCode, 401);
  });

  test('a video is shown without its places, a stretch at a time for whoever moves about in it', async () => {
    const begun = (await begin(video.length, 'stairs.mp4')).json();
    await part(begun.upload, 0, video);
    assert.equal((await ask(`${base}/${begun.upload}/end`)).statusCode, 200);
    const [file] = await putOnRecord(made, priya, 'PR-000006');
    const page = await priya.get(`/cases/PR-000006/files/${file}`);
    assert.match(page.body, /<video [^>]*src="\/cases\/PR-000006\/files\/[\w-]+\/shown"/);
    assert.match(String(page.headers['content-security-policy']), /media-src 'self'/);
    const address = `/cases/PR-000006/files/${file}/shown`;
    const shown = await priya.get(address);
    assert.equal(shown.headers['content-type'], 'video/mp4');
    assert.doesNotMatch(shown.rawPayload.toString('latin1'), /51\.5|Fernlea/);
    assert.match(shown.rawPayload.toString('latin1'), /picture one/);
    for (const [asked, first, last] of [
      ['bytes=10-99', 10, 99],
      [`bytes=${video.length - 60}-`, video.length - 60, video.length - 1],
      ['bytes=-30', video.length - 30, video.length - 1],
    ] as const) {
      const stretch = await priya.get(address, { range: asked });
      assert.equal(stretch.statusCode, 206);
      assert.equal(stretch.headers['content-range'], `bytes ${first}-${last}/${video.length}`);
      assert.ok(stretch.rawPayload.equals(shown.rawPayload.subarray(first, last + 1)), asked);
    }
    assert.equal((await priya.get(address, { range: `bytes=${video.length}-` })).statusCode, 416);
    assert.ok((await priya.get(address.replace('shown', 'original'))).rawPayload.equals(video));
  });
});

describe('nothing is lost', () => {
  test('files sent after the person’s time ran out are kept as theirs, with what they wrote', async () => {
    const late = await signedInAs(made.app, landlord, 'officer');
    await sendForm(made, late, '/cases/PR-000007/files', { do: 'send' }, [text('before.txt', 'sent in time')]);
    const { body } = await late.get('/cases/PR-000007/files');
    const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const [early = ''] = await filesOn(late, 'PR-000007');
    made.clock.now = hoursAfter(made.clock.now, 2);
    const sent = await sendParts(
      made,
      late,
      '/cases/PR-000007/files',
      { _csrf: token, [`shows-${early}`]: 'The stair at night', do: 'send' },
      [text('late.txt', 'sent too late'), text('bad.txt', '<html>')],
    );
    assert.equal(sent.statusCode, 303);
    assert.match(String(sent.headers.location), /^\/sign-in\?next=%2Fcases%2FPR-000007%2Ffiles&kept=yes/);
    priya = await signedInAs(made.app, landlord, 'officer');
    const page = await priya.get('/cases/PR-000007/files');
    for (const shown of [
      /before\.txt/,
      /late\.txt/,
      /value="The stair at night"/,
      /bad\.txt is a web page/,
      /You wrote this/,
    ])
      assert.match(page.body, shown);
    assert.equal((await filesOn(priya, 'PR-000007')).length, 2);
  });

  test('a program that wants data is told plainly that nobody is signed in', async () => {
    const sent = await made.app.inject({
      method: 'POST',
      url: '/cases/PR-000007/files/uploads',
      headers: { accept: 'application/json' },
    });
    assert.equal(sent.statusCode, 401);
  });

  test('what was never put on the record goes after a day; what is on it stays, and so does what came since', async () => {
    await putOnRecord(made, priya, 'PR-000007');
    const swept = text('swept.txt', 'never put anywhere');
    await sendForm(made, priya, '/cases/PR-000008/files', { do: 'send' }, [swept, text('same.txt', 'sent in time')]);
    await writeFile(join(made.folder, 'passing', 'left-by-a-killed-process'), 'half of it');
    await utimes(join(made.folder, 'passing', 'left-by-a-killed-process'), 1, 1);
    const before = await keptFiles();
    assert.equal(await sweepFiles(made.database, made.files, hoursAfter(made.clock.now, 21), noFault), 0);
    assert.equal((await filesOn(priya, 'PR-000008')).length, 2);
    made.clock.now = hoursAfter(made.clock.now, 25);
    priya = await signedInAs(made.app, landlord, 'officer');
    await sendForm(made, priya, '/cases/PR-000008/files', { do: 'send' }, [text('new.txt', 'just come')]);
    assert.ok((await sweepFiles(made.database, made.files, made.clock.now, noFault)) >= 1);
    assert.equal((await filesOn(priya, 'PR-000008')).length, 1);
    const after = await keptFiles();
    assert.ok(before.includes(digestOf(swept.content)) && !after.includes(digestOf(swept.content)));
    assert.ok(after.includes(digestOf(Buffer.from('just come'))));
    assert.ok(after.includes(digestOf(Buffer.from('sent in time'))), 'an entry holds it');
    assert.deepEqual(await left('passing'), []);
    assert.deepEqual((await verifyFiles(made.database, made.files, landlord)).broken, []);
  });

  test('checking finds a file that was changed, and one that is gone', async () => {
    const [one, other] = [digestOf(Buffer.from('one letter')), digestOf(Buffer.from('about the leak'))];
    const pathOf = (file: string) => join(made.folder, keyOf(landlord, file));
    const was = await readFile(pathOf(one));
    await writeFile(pathOf(one), 'another letter');
    await made.files.keeping.remove(keyOf(landlord, other));
    const { broken } = await verifyFiles(made.database, made.files, landlord);
    assert.deepEqual(
      broken.map(({ file, why, subject }) => [file, why, subject]).sort(),
      [
        [one, 'it is not what was added', 'case:PR-000002'],
        [other, 'it is not there', 'case:PR-000002'],
      ].sort(),
    );
    await writeFile(pathOf(one), was);
    // The page says so calmly.
    const { body } = await priya.get('/cases/PR-000002');
    assert.match(body, /Files/);
  });
});

/** The digests of the files kept, without their copies. */
async function keptFiles(): Promise<readonly string[]> {
  const names = await readdir(join(made.folder, landlord), { recursive: true });
  return names.flatMap((name) => /([0-9a-f]{64})$/.exec(name)?.[1] ?? []);
}

/** What lies in one of the passing places. */
async function left(place: 'arriving' | 'passing'): Promise<readonly string[]> {
  const found = await readdir(join(made.folder, place), { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((one) => one.isFile()).map((one) => one.name);
}
