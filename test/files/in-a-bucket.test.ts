import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { hoursAfter } from '../../src/calendar/instant.ts';
import { partBytes } from '../../src/store/files/in-parts.ts';
import { sweepFiles } from '../../src/store/files/sweep.ts';
import { verifyFiles } from '../../src/store/files/verify-files.ts';
import { signedInAs } from '../staff.ts';
import { landlord, noFault, openRepair } from '../store/cast.ts';
import { type AppWithFiles, appWithFiles, cookiesOf, putOnRecord, sendForm } from './app-with-files.ts';
import { madeBucket } from './made-bucket.ts';
import { photoWithPlace, tellsPlace } from './photo.ts';

let bucket: Awaited<ReturnType<typeof madeBucket>>;
let made: AppWithFiles;

before(async () => {
  bucket = await madeBucket();
  made = await appWithFiles({ s3: bucket.place });
  await openRepair(made.database, 'PR-000001', '2026-03-02');
});

after(async () => {
  await made.close();
  await bucket.close();
});

test('files kept in a bucket are sent, shown, checked and swept as those on disk are', async () => {
  const priya = await signedInAs(made.app, landlord, 'officer');
  const url = '/cases/PR-000001/files';
  const photo = await photoWithPlace();
  await sendForm(made, priya, url, { do: 'send' }, [{ name: 'a.jpg', content: photo }]);
  const page = await priya.get(url);
  const log = Buffer.from('a line of a log\n'.repeat(400_000));
  const ask = (address: string, payload: string | Buffer, type: string) =>
    made.app.inject({
      method: 'POST',
      url: `${url}/uploads${address}`,
      payload,
      headers: {
        cookie: cookiesOf(priya),
        accept: 'application/json',
        'content-type': type,
        'csrf-token': /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '',
      },
    });
  const about = JSON.stringify({ name: 'log.txt', size: log.length, modified: '1' });
  const { upload } = (await ask('', about, 'application/json')).json();
  for (let part = 0; part * partBytes < log.length; part++) {
    const bytes = log.subarray(part * partBytes, (part + 1) * partBytes);
    assert.equal((await ask(`/${upload}/parts/${part}`, bytes, 'application/octet-stream')).statusCode, 204);
  }
  assert.equal((await ask(`/${upload}/end`, '{}', 'application/json')).statusCode, 200);

  const [photoEntry, logEntry] = await putOnRecord(made, priya, 'PR-000001');
  const shown = await priya.get(`${url}/${photoEntry}/shown`);
  assert.deepEqual([shown.statusCode, tellsPlace(shown.rawPayload)], [200, false]);
  assert.ok((await priya.get(`${url}/${photoEntry}/original`)).rawPayload.equals(photo));
  const kept = await priya.get(`${url}/${logEntry}/shown`);
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  assert.equal(digest(kept.rawPayload), digest(log));
  assert.equal((await priya.get(`${url}/${logEntry}/shown`, { range: 'bytes=2-5' })).body, 'line');

  await sendForm(made, priya, url, { do: 'send' }, [{ name: 'never.txt', content: Buffer.from('never put anywhere') }]);
  assert.equal(await sweepFiles(made.database, made.files, hoursAfter(made.clock.now, 25), noFault), 1);
  assert.deepEqual((await verifyFiles(made.database, made.files, landlord)).broken, []);
  // Nothing but passing files is ever on this machine’s own disk.
  const here = await readdir(made.folder, { recursive: true, withFileTypes: true });
  assert.deepEqual(
    here.filter((one) => one.isFile()).map(({ name }) => name),
    [],
  );
});
