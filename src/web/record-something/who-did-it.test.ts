import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoDidIt, whoDidItHint } from './who-did-it.ts';

test('whoever is named did it; else whoever is signed in, but not what only others do', () => {
  assert.equal(whoDidIt('visit made', 'Sam', 'Jo Bright'), 'Sam');
  assert.equal(whoDidIt('visit made', undefined, 'Jo Bright'), 'Jo Bright');
  assert.equal(whoDidIt('resident chased', undefined, 'Jo Bright'), undefined);
  assert.equal(whoDidIt('resident chased', 'her brother', 'Jo Bright'), 'her brother');
});

test('the form promises the same', () => {
  assert.match(whoDidItHint('visit made', 'Jo Bright'), /if it was you, Jo Bright\.$/);
  assert.doesNotMatch(whoDidItHint('resident chased', 'Jo Bright'), /Jo Bright/);
});
