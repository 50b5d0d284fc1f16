import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz } from './fuzz.ts';
import { parsers } from './parsers.ts';

// A second or so each; `npm run fuzz` does it for longer.
for (const name of Object.keys(parsers))
  test(`${name}: whatever it is given, it comes back`, { timeout: 90_000 }, async (t) => {
    const seed = Math.floor(Math.random() * 1_000_000);
    const { wrong, ...figures } = await fuzz(name, 1, seed);
    t.diagnostic(`seed ${seed}: ${JSON.stringify(figures)}`);
    assert.equal(wrong, undefined, `seed ${seed}`);
    assert.ok((figures.runs ?? 0) > 0, 'it was given something');
  });
