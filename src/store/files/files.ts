import { join } from 'node:path';
import type { Keeping } from './keeping.ts';
import { keepOnDisk } from './on-disk.ts';
import { keepInS3, type S3Place } from './on-s3.ts';
import { clamav, type Scanner } from './scanner.ts';
import { type Spool, spoolIn } from './spool.ts';

/** What it takes to keep files: where they are kept, where they pass, and what looks through them. */
export type Files = {
  readonly keeping: Keeping;
  readonly spool: Spool;
  /** Looks through files for what is harmful; undefined where there is none. */
  readonly scanner: Scanner | undefined;
  /** The folder of this machine’s disk that files are kept in; undefined where they are in a bucket. */
  readonly folder: string | undefined;
  /** Whether several machines may share what is kept. */
  readonly isShared: boolean;
};

export type FilesOptions = {
  /** A folder of our own on disk: where files pass, and where they are kept unless `s3` says otherwise. */
  readonly folder: string;
  readonly s3?: S3Place | undefined;
  /** Where ClamAV’s scanner is: see `clamav`. */
  readonly scanner?: string | undefined;
};

/** Says where files are kept. Nothing is made or connected until there is something to keep. Throws for a place that is not one. */
export function openFiles({ folder, s3, scanner }: FilesOptions): Files {
  return {
    keeping: s3 ? keepInS3(s3) : keepOnDisk(folder),
    // In the same folder, so that what has arrived only has to be given its name.
    spool: spoolIn(join(folder, 'passing')),
    scanner: scanner === undefined ? undefined : clamav(scanner),
    folder: s3 ? undefined : folder,
    isShared: s3 !== undefined,
  };
}
