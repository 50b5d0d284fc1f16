import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import type { S3Place } from '../../src/store/files/on-s3.ts';

/** A bucket of one’s own on a server that speaks S3, on this machine. */
export async function madeBucket(): Promise<{ readonly place: S3Place; readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'putright-bucket-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'putright', configs: [] }],
  });
  const { port } = await server.run();
  return {
    place: {
      bucket: 'putright',
      endpoint: `http://127.0.0.1:${port}`,
      // The keys this server is known to take.
      key: { id: 'S3RVER', secret: 'S3RVER' },
    },
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
