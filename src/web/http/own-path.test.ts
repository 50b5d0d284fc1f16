import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ownPath } from './own-path.ts';

const own: readonly (readonly [string, string])[] = [
  ['/cases/C1', '/cases/C1'],
  ['/cases?patch=North%20side#due', '/cases?patch=North%20side#due'],
  ['/a/../b', '/b'],
];
for (const [text, path] of own) test(`own: ${text}`, () => assert.equal(ownPath(text), path));

const others: readonly unknown[] = [
  '',
  'cases',
  'https://elsewhere.example/x',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '\\/elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  '/x\\y',
  '/..//elsewhere.example',
  '/.//elsewhere.example',
  'javascript:alert(1)',
  `/${'x'.repeat(3000)}`,
  undefined,
  ['/x'],
];
for (const text of others) {
  test(`not own: ${JSON.stringify(text)?.slice(0, 40)}`, () => assert.equal(ownPath(text), undefined));
}

test('whatever is asked, what is given stays on the site and gives itself again', () => {
  const piece = fc.constantFrom('/', '\\', '.', '..', ':', '@', '?', '#', '%2f', '\t', ' ', 'http', 'a', 'é');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const path = ownPath(`/${pieces.join('')}`);
      if (path === undefined) return;
      assert.equal(new URL(path, 'https://putright.example').origin, 'https://putright.example');
      assert.equal(ownPath(path), path);
    }),
    { numRuns: 2000 },
  );
});
