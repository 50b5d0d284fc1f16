import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverOptions } from './settings.ts';

test('a setting that a shell might read otherwise is refused', () => {
  assert.match(serverOptions('putright-1', { port: 5432, isByShortWay: true }, { fsync: 'off' }), /-c fsync=off/);
  assert.doesNotMatch(
    serverOptions('putright-1', { port: 5432, isByShortWay: true }, { listen_addresses: '0.0.0.0' }),
    /0\.0\.0\.0/,
  );
  assert.throws(
    () => serverOptions('putright-1', { port: 5432, isByShortWay: true }, { timezone: 'UTC; true' }),
    /Cannot set timezone/,
  );
});
