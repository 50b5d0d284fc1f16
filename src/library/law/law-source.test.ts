import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { lawSources } from './index.ts';
import type { Provision } from './law-source.ts';

const certainties = ['seen', 'second-hand', 'memory'];
const longest = 300;
const notSources = ['hazard-criteria.ts', 'hazards.ts', 'index.ts', 'law-source.ts', 'remedies.ts'];

const provisions: readonly (readonly [string, Provision])[] = lawSources.flatMap((source) =>
  Object.entries(source.provisions).map(([at, provision]) => [`${source.id} ${at}`, provision] as const),
);

test('every file of law is in the one list, under its own name', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notSources.includes(file),
  );
  assert.deepEqual(lawSources.map((source) => `${source.id}.ts`).sort(), files.sort());
});

test('every source has a title, an address and days that make sense', () => {
  for (const source of lawSources) {
    assert.ok(source.title.trim(), source.id);
    assertAddress(source.address, source.id);
    const { from, until, certainty } = source.inForce;
    assert.ok(from > day('1980-01-01') && from < day('2030-01-01'), `${source.id} begins on a likely day`);
    assert.ok(until === undefined || from < until, `${source.id} begins before it ends`);
    assert.ok(certainties.includes(certainty), source.id);
    assert.ok(Object.keys(source.provisions).length > 0, source.id);
  }
});

test('no two sources share an identity or a title', () => {
  assert.equal(new Set(lawSources.map((source) => source.id)).size, lawSources.length);
  assert.equal(new Set(lawSources.map((source) => source.title)).size, lawSources.length);
});

test('every provision says something short, as a sentence, and how certain it is', () => {
  for (const [name, { says, certainty, note, address }] of provisions) {
    assert.ok(says.length > 10 && says.length <= longest, `${name} is ${says.length} long`);
    assert.match(says, /^[A-Z].*[.?]$/su, name);
    assert.ok(certainties.includes(certainty), name);
    if (note !== undefined) assert.match(note, /^[A-Z0-9].*\.$/su, `the note of ${name}`);
    if (address !== undefined) assertAddress(address, name);
  }
});

test('no provision begins before its source', () => {
  for (const source of lawSources) {
    for (const [at, { from }] of Object.entries<Provision>(source.provisions)) {
      assert.ok(from === undefined || from > source.inForce.from, `${source.id} ${at}`);
    }
  }
});

test('the 2024 Code has every provision of its nine sections', () => {
  const lengths = [6, 5, 7, 3, 15, 20, 4, 5, 8];
  const expected = lengths.flatMap((length, at) => Array.from({ length }, (_, n) => `${at + 1}.${n + 1}`));
  const code = lawSources.find((source) => source.id === 'code-2024');
  assert.deepEqual(Object.keys(code?.provisions ?? {}), expected);
});

test('one Code ends on the day the next begins', () => {
  const [next, last] = ['code-2024', 'code-2022'].map((id) => lawSources.find((source) => source.id === id));
  assert.equal(last?.inForce.until, next?.inForce.from);
});

function assertAddress(address: string, name: string): void {
  assert.match(
    new URL(address).hostname,
    /(^|\.)(housing-ombudsman\.org\.uk|legislation\.gov\.uk|www\.gov\.uk)$/u,
    name,
  );
}
