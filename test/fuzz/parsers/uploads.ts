import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { openFiles } from '../../../src/store/files/files.ts';
import { judge } from '../../../src/store/files/judge.ts';
import { makeCopies } from '../../../src/store/files/receive.ts';
import { madeSound, madeVideo } from '../../files/made-recordings.ts';
import { photoWithPlace } from '../../files/photo.ts';
import { madeXlsx } from '../../import/made-xlsx.ts';
import { mutated } from '../mutate.ts';
import type { Parser } from '../parsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'putright-fuzz-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const files = openFiles({ folder });

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

async function samples(): Promise<readonly Buffer[]> {
  const picture = sharp({ create: { width: 48, height: 32, channels: 3, background: '#345' } });
  return [
    await photoWithPlace({ width: 64, height: 48 }),
    await picture.clone().png().toBuffer(),
    await picture.clone().webp().toBuffer(),
    await picture.clone().gif().toBuffer(),
    await picture.clone().tiff().toBuffer(),
    readFileSync(join(import.meta.dirname, '..', '..', 'files', 'photo.heic')),
    madeVideo({ place: '+51.50-000.12/' }),
    madeVideo({ place: '+51.50-000.12/', isIndexLast: false }),
    madeSound('audio/wav'),
    madeSound('audio/mpeg'),
    madeXlsx([['a', 'b']]),
    pdf,
    Buffer.from('A letter of a few lines.\nNothing more.\n'),
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_500, 1)]),
  ];
}

/** Files put on cases: judged, and made fit for others to see. */
export const uploadParser: Parser<Buffer> = {
  inputs: async () => mutated(await samples()),
  read: async (bytes) => {
    const path = join(folder, 'sent');
    writeFileSync(path, bytes);
    const judged = await judge(path, bytes.length);
    if ('refused' in judged) return;
    const made = await makeCopies(files, path, judged.type);
    for (const [from, length] of made.blanks)
      if (from < 0 || length < 0 || from + length > bytes.length) throw new Error('A blank lies outside the file');
    if (made.copies) await files.spool.drop(Object.values(made.copies));
    const passing = join(folder, 'passing');
    const left = existsSync(passing) ? readdirSync(passing).length : 0;
    if (left > 0) throw new Error(`${left} passing files were left behind`);
  },
};
