import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { type Keeping, NotKept } from './keeping.ts';

/** A bucket that speaks the S3 protocol, whoever runs it. */
export type S3Place = {
  readonly bucket: string;
  /** The address of the service; undefined for Amazon’s own. */
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  /** Undefined where the machine itself is let in. */
  readonly key?: { readonly id: string; readonly secret: string } | undefined;
  /** What every key begins with, where the bucket is not ours alone. */
  readonly prefix?: string | undefined;
};

/** Keeps files in a bucket. */
export function keepInS3({ bucket, endpoint, region = 'eu-west-2', key, prefix = '' }: S3Place): Keeping {
  const client = new S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    ...(key && { credentials: { accessKeyId: key.id, secretAccessKey: key.secret } }),
    // Not every service that speaks S3 knows Amazon’s newer checksums. Ours is the SHA-256 we keep.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (name: string) => ({ Bucket: bucket, Key: `${prefix}${name}` });
  return {
    keep: async (name, path) => {
      // A large file goes in parts, and is there only when all of them are.
      const upload = new Upload({
        client,
        params: { ...at(name), Body: createReadStream(path), ContentType: 'application/octet-stream' },
        queueSize: 2,
        partSize: 16 * 1024 * 1024,
      });
      await upload.done();
      await rm(path, { force: true });
    },
    sizeOf: async (name) => {
      const found = await client.send(new HeadObjectCommand(at(name))).catch(unlessMissing);
      return found?.ContentLength;
    },
    open: async (name, range) => {
      const wanted = range && { Range: `bytes=${range.first}-${range.last}` };
      const found = await client.send(new GetObjectCommand({ ...at(name), ...wanted })).catch(unlessMissing);
      if (!found?.Body) throw new NotKept(name);
      return found.Body as Readable;
    },
    remove: async (name) => void (await client.send(new DeleteObjectCommand(at(name)))),
  };
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined;
  throw error;
}
