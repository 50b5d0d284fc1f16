import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSettings } from './settings.ts';

test('files are kept in the data folder, unless the environment says otherwise', () => {
  assert.deepEqual(readFileSettings({}, '/var/putright'), {
    folder: '/var/putright/files',
    scanner: undefined,
    s3: undefined,
  });
  const { folder, scanner, s3 } = readFileSettings(
    {
      PUTRIGHT_FILES: '/mnt/files',
      PUTRIGHT_CLAMAV: 'clamav:3310',
      PUTRIGHT_S3_BUCKET: 'cases',
      PUTRIGHT_S3_ENDPOINT: 'https://s3.example.org',
      PUTRIGHT_S3_KEY: 'id',
      PUTRIGHT_S3_SECRET: 'secret',
      PUTRIGHT_S3_PREFIX: 'putright/',
    },
    '/var/putright',
  );
  assert.deepEqual([folder, scanner], ['/mnt/files', 'clamav:3310']);
  const key = { id: 'id', secret: 'secret' };
  assert.deepEqual(s3, {
    bucket: 'cases',
    endpoint: 'https://s3.example.org',
    region: undefined,
    key,
    prefix: 'putright/',
  });
});

test('what does not go together is said in one sentence', () => {
  const wrong: [Record<string, string>, RegExp][] = [
    [{ PUTRIGHT_S3_ENDPOINT: 'https://s3.example.org' }, /PUTRIGHT_S3_BUCKET must name/],
    [{ PUTRIGHT_S3_BUCKET: 'a', PUTRIGHT_S3_KEY: 'id' }, /go together/],
    [{ PUTRIGHT_S3_BUCKET: 'a', PUTRIGHT_S3_ENDPOINT: 's3.example.org' }, /must be an address/],
  ];
  for (const [environment, why] of wrong) assert.throws(() => readFileSettings(environment, '/var'), why);
});
