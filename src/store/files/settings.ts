import { join } from 'node:path';
import type { FilesOptions } from './files.ts';

/** What the environment may say of where files are kept. */
export type FileSettings = {
  readonly PUTRIGHT_FILES?: string | undefined;
  readonly PUTRIGHT_CLAMAV?: string | undefined;
  readonly PUTRIGHT_S3_BUCKET?: string | undefined;
  readonly PUTRIGHT_S3_ENDPOINT?: string | undefined;
  readonly PUTRIGHT_S3_REGION?: string | undefined;
  readonly PUTRIGHT_S3_KEY?: string | undefined;
  readonly PUTRIGHT_S3_SECRET?: string | undefined;
  readonly PUTRIGHT_S3_PREFIX?: string | undefined;
};

/**
 * Where files are kept, as the environment says: in a folder of the data folder, or of PUTRIGHT_FILES; in a bucket where
 * PUTRIGHT_S3_BUCKET names one. Throws in one sentence where what it says does not go together.
 */
export function readFileSettings(environment: FileSettings, data: string): FilesOptions {
  const said = (name: keyof FileSettings) => environment[name]?.trim() || undefined;
  const bucket = said('PUTRIGHT_S3_BUCKET');
  const [id, secret] = [said('PUTRIGHT_S3_KEY'), said('PUTRIGHT_S3_SECRET')];
  const endpoint = said('PUTRIGHT_S3_ENDPOINT');
  if (bucket === undefined && (endpoint ?? id ?? secret) !== undefined)
    throw new Error(
      'PUTRIGHT_S3_BUCKET must name the bucket files are kept in, as other PUTRIGHT_S3 settings are given.',
    );
  if ((id === undefined) !== (secret === undefined))
    throw new Error('PUTRIGHT_S3_KEY and PUTRIGHT_S3_SECRET go together: give both or neither.');
  if (endpoint !== undefined && !/^https?:\/\//.test(endpoint))
    throw new Error('PUTRIGHT_S3_ENDPOINT must be an address that begins with https:// or http://.');
  const prefix = said('PUTRIGHT_S3_PREFIX');
  return {
    folder: said('PUTRIGHT_FILES') ?? join(data, 'files'),
    scanner: said('PUTRIGHT_CLAMAV'),
    s3:
      bucket === undefined
        ? undefined
        : {
            bucket,
            endpoint,
            region: said('PUTRIGHT_S3_REGION'),
            key: id === undefined || secret === undefined ? undefined : { id, secret },
            prefix: prefix === undefined ? undefined : `${prefix.replace(/\/+$/, '')}/`,
          },
  };
}
