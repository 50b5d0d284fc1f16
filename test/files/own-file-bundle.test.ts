import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openParts, type Parts } from '../../src/record/import/table/xlsx-parts.ts';
import { hiddenIn, mainOf } from '../casework-app.ts';
import { signedInAs } from '../staff.ts';
import { household, landlord, openRepair } from '../store/cast.ts';
import type { Visitor } from '../visitor.ts';
import { type AppWithFiles, appWithFiles, filesOn, putOnRecord, sendForm } from './app-with-files.ts';
import { photoWithPlace, tellsPlace } from './photo.ts';

let made: AppWithFiles;
let lead: Visitor;

before(async () => {
  made = await appWithFiles();
  await openRepair(made.database, 'PR-000001', '2026-03-02');
  const officer = await signedInAs(made.app, landlord, 'officer');
  const sent = await sendForm(made, officer, '/cases/PR-000001/files', { do: 'send' }, [
    { name: 'stain.jpg', content: await photoWithPlace() },
    { name: 'to ../me: letter.txt', content: Buffer.from('We came on Tuesday.') },
    { name: 'neighbour.txt', content: Buffer.from('She next door says it too.') },
  ]);
  assert.equal(sent.statusCode, 303, sent.body);
  assert.equal((await filesOn(officer, 'PR-000001')).length, 3);
  await putOnRecord(made, officer, 'PR-000001');
  lead = await signedInAs(made.app, landlord, 'ASB and safeguarding lead');
});
after(() => made.close());

describe('a person’s own file in one folder', () => {
  test('holds what is told and the files shown, without where a photo was taken, and none that was left out', async () => {
    const page = `/households/${household}/own-file`;
    const form = await lead.get(`${page}?person=resident`);
    const items = form.body.split('<li>').filter((item) => item.includes('name="choice-'));
    const usual = items.map((item) => {
      const name = /name="(choice-[^"]+)"/.exec(item)?.[1] ?? '';
      return [name, item.includes('neighbour') ? 'leave out' : 'show'] as const;
    });
    const sent = await lead.post(page, { ...hiddenIn(form.body), ...Object.fromEntries(usual), looked: 'yes' });
    const address = String(sent.headers.location);
    assert.match(mainOf((await lead.get(address)).body), /with 2 photos, letters and recordings/);
    const bundle = await lead.get(`${address}/bundle`);
    assert.equal(bundle.headers['content-type'], 'application/zip');
    const parts = await openParts(bundle.rawPayload);
    assert.match(await wordsIn(parts, 'what-we-hold.html'), /What .+ holds on/);
    assert.ok(JSON.parse(await wordsIn(parts, 'what-we-hold.json')));
    const names = listIn(bundle.rawPayload);
    assert.equal(names.filter((name) => name.startsWith('files/')).length, 2, names.join());
    const photo = names.find((name) => name.endsWith('stain.jpg')) ?? '';
    assert.equal(tellsPlace(await bytesIn(parts, photo)), false);
    const letter = names.find((name) => name.endsWith('.txt')) ?? '';
    assert.match(letter, /^files\/\d{3} me- letter\.txt$/);
    assert.equal(await wordsIn(parts, letter), 'We came on Tuesday.');
    parts.close();
  });
});

async function bytesIn(parts: Parts, name: string): Promise<Buffer> {
  assert.ok(parts.has(name), name);
  const chunks: Uint8Array[] = [];
  for await (const chunk of parts.read(name)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function wordsIn(parts: Parts, name: string): Promise<string> {
  return (await bytesIn(parts, name)).toString();
}

/** The names in a ZIP, by its own list at the end. */
function listIn(zip: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 46))
    names.push(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)));
  return names;
}
