import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { keyOf } from '../../src/store/files/keeping.ts';
import { lookOverFiles } from '../../src/store/files/look-over.ts';
import { verifyFiles } from '../../src/store/files/verify-files.ts';
import { systemScope } from '../../src/store/scope.ts';
import { signedInAs } from '../staff.ts';
import { landlord, noFault, openRepair } from '../store/cast.ts';
import type { Visitor } from '../visitor.ts';
import { type AppWithFiles, appWithFiles, filesOn, putOnRecord, sendForm } from './app-with-files.ts';
import { type MadeScanner, madeScanner, testVirus } from './made-scanner.ts';
import { photoWithPlace } from './photo.ts';

let scanner: MadeScanner;
let port: number;
let made: AppWithFiles;
let priya: Visitor;

before(async () => {
  scanner = await madeScanner();
  port = Number(scanner.place.split(':')[1]);
  made = await appWithFiles({ scanner: scanner.place });
  await openRepair(made.database, 'PR-000001', '2026-03-02');
  priya = await signedInAs(made.app, landlord, 'officer');
});

after(async () => {
  await scanner.close();
  await made.close();
});

const send = (files: { name: string; content: Uint8Array }[]) =>
  sendForm(made, priya, '/cases/PR-000001/files', { do: 'send' }, files);
const bytes = (words: string) => Buffer.from(words);

describe('where a scanner is set up', () => {
  test('what is clean can be opened, and what is harmful is refused by name and not kept', async () => {
    const sent = await send([
      { name: 'letter.txt', content: bytes('Dear neighbour') },
      { name: 'bill.txt', content: bytes(`a bill ${testVirus}`) },
    ]);
    assert.equal(sent.statusCode, 422);
    assert.match(
      sent.body,
      /bill\.txt is not kept: the scanner found something harmful in it \(Eicar-Test-Signature\)/,
    );
    const [letter, ...others] = await putOnRecord(made, priya, 'PR-000001');
    assert.deepEqual(others, []);
    assert.equal((await priya.get(`/cases/PR-000001/files/${letter}/shown`)).body, 'Dear neighbour');
  });

  test('while it does not answer, files are taken, said to be held back, and opened by nobody', async () => {
    await scanner.close();
    await send([
      { name: 'door.jpg', content: await photoWithPlace() },
      { name: 'sly.txt', content: bytes(`something else ${testVirus}`) },
    ]);
    assert.match((await priya.get('/cases/PR-000001/files')).body, /being looked through for anything harmful/);
    const [door, sly] = await putOnRecord(made, priya, 'PR-000001');
    for (const copy of ['small', 'shown', 'original'])
      assert.equal((await priya.get(`/cases/PR-000001/files/${door}/${copy}`)).statusCode, 404, copy);
    assert.match((await priya.get('/cases/PR-000001')).body, /being looked through for anything harmful/);
    assert.equal(await lookOverFiles(made.database, made.files, made.clock.now, noFault), 0);

    scanner = await madeScanner({ port });
    assert.equal(await lookOverFiles(made.database, made.files, made.clock.now, noFault), 2);
    assert.equal((await priya.get(`/cases/PR-000001/files/${door}/small`)).statusCode, 200);
    assert.equal((await priya.get(`/cases/PR-000001/files/${door}/shown`)).statusCode, 200);
    assert.equal((await priya.get(`/cases/PR-000001/files/${sly}/shown`)).statusCode, 404);
    assert.match(
      (await priya.get(`/cases/PR-000001/files/${sly}`)).body,
      /found something harmful in this file \(Eicar-Test-Signature\)/,
    );
    assert.equal(
      await lookOverFiles(made.database, made.files, made.clock.now, noFault),
      0,
      'nothing is left to look over',
    );
  });

  test('what was let go of as harmful is no longer kept, is not taken again, and checking passes over it', async () => {
    const [row] = await made.database.as(systemScope(landlord), (connection) =>
      connection.sql<{ file: string }>("select file from files where scan = 'harmful'"),
    );
    assert.equal(await made.files.keeping.sizeOf(keyOf(landlord, row?.file ?? '')), undefined);
    const again = await send([{ name: 'sly-again.txt', content: bytes(`something else ${testVirus}`) }]);
    assert.equal(again.statusCode, 422);
    assert.deepEqual(await filesOn(priya, 'PR-000001'), []);
    assert.deepEqual((await verifyFiles(made.database, made.files, landlord)).broken, []);
  });
});

describe('what the administrator is shown', () => {
  test('nothing to worry about, or that it does not answer', async () => {
    const faye = await signedInAs(made.app, landlord, 'administrator');
    assert.match(
      (await faye.get('/accounts')).body,
      /looked through for anything harmful before anybody can open them/,
    );
    await scanner.close();
    assert.match((await faye.get('/accounts')).body, /The scanner does not answer/);
  });

  test('that there is no scanner, and what to do about it', async () => {
    const bare = await appWithFiles();
    const faye = await signedInAs(bare.app, landlord, 'administrator');
    const { body } = await faye.get('/accounts');
    assert.match(body, /not looked through for anything harmful[\s\S]*PUTRIGHT_CLAMAV/);
    await bare.close();
  });
});

test('what came before there was a scanner can be opened, and is looked through once there is one', async () => {
  const bare = await appWithFiles();
  await openRepair(bare.database, 'PR-000001', '2026-03-02');
  const person = await signedInAs(bare.app, landlord, 'officer');
  const files = [{ name: 'old.txt', content: bytes(`old ${testVirus}`) }];
  await sendForm(bare, person, '/cases/PR-000001/files', { do: 'send' }, files);
  const [old] = await putOnRecord(bare, person, 'PR-000001');
  assert.equal((await person.get(`/cases/PR-000001/files/${old}/shown`)).statusCode, 200);
  const late = await madeScanner();
  const { openFiles } = await import('../../src/store/files/files.ts');
  const scanned = openFiles({ folder: bare.folder, scanner: late.place });
  assert.equal(await lookOverFiles(bare.database, scanned, bare.clock.now, noFault), 1);
  assert.equal((await person.get(`/cases/PR-000001/files/${old}/shown`)).statusCode, 404);
  await late.close();
  await bare.close();
});
