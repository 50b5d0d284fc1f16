import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { CannotRestore, readBackup } from '../../../src/store/backup/backup.ts';
import { checkExport } from '../../../src/store/exports/check-export.ts';
import { checkOf } from '../../../src/store/exports/lines.ts';
import { CannotTakeIn, readManifest } from '../../../src/store/exports/manifest.ts';
import { mutated } from '../mutate.ts';
import type { Parser } from '../parsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'putright-fuzz-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const lines = Array.from({ length: 20 }, (_, at) =>
  JSON.stringify({ landlord: 'a', home: `H${at}`, address: `${at} Mill Lane` }),
);
const homes = Buffer.from(`${lines.join('\n')}\n`);
const checks = Buffer.from(`${lines.map(checkOf).join('\n')}\n`);
const sums = Buffer.from(`${sha(homes)}  homes.jsonl\n${sha(checks)}  lines/homes.crc32\n`);
const table = {
  table: 'homes',
  rows: 20,
  bytes: homes.length,
  sha256: sha(homes),
  columns: ['landlord', 'home', 'address'],
  isTakenIn: true,
};
const about = {
  putright: 'export',
  version: 1,
  landlord: 'a',
  name: 'A',
  made: 'now',
  steps: [],
  tables: [table],
  files: { count: 0, bytes: 0 },
  missing: [],
  sums: sha(sums),
};
const backup = {
  putright: 'backup',
  version: 1,
  made: 'now',
  postgres: '18',
  steps: [],
  password: 'x',
  files: null,
  sums: sha(sums),
};
const files: Readonly<Record<string, Buffer>> = {
  'manifest.json': Buffer.from(JSON.stringify(about, null, 2)),
  SHA256SUMS: sums,
  'homes.jsonl': homes,
  'lines/homes.crc32': checks,
  'backup.json': Buffer.from(JSON.stringify(backup)),
};

/** Exports and backups with one file of them damaged: refused in a sentence, unless it makes no difference. */
export const exportParser: Parser<readonly [string, Buffer]> = {
  inputs: async () =>
    fc
      .constantFrom(...Object.keys(files))
      .chain((name) => fc.tuple(fc.constant(name), mutated([files[name] ?? Buffer.alloc(0)]))),
  read: async ([damaged, bytes]) => {
    mkdirSync(join(folder, 'lines'), { recursive: true });
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(folder, name), name === damaged ? bytes : content);
    const isChanged = !bytes.equals(files[damaged] ?? Buffer.alloc(0));
    try {
      await checkExport(folder, await readManifest(folder));
      if (isChanged && !/json$/.test(damaged)) throw new Error(`A damaged ${damaged} was taken for a whole one`);
      await readBackup(folder);
    } catch (error) {
      if (!(error instanceof CannotTakeIn) && !(error instanceof CannotRestore)) throw error;
      if (!/\S.*\.$/s.test(error.message)) throw new Error('It was refused without a sentence');
    }
  },
};
