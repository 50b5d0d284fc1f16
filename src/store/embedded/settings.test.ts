import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverOptions } from './settings.ts';

test('a setting that a shell might read otherwise is refused', () => {
  assert.match(serverOptions('putright-1', 5432, { fsync: 'off' }), /-c fsync=off/);
  assert.doesNotMatch(serverOptions('putright-1', 5432, { listen_addresses: '0.0.0.0' }), /0\.0\.0\.0/);
  assert.throws(() => serverOptions('putright-1', 5432, { timezone: 'UTC; true' }), /Cannot set timezone/);
});
