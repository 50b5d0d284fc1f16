import type { Files } from '../../store/files/files.ts';
import type { WritingParts } from '../cases/write.ts';

/** What the pages of files are given. */
export type AttachmentParts = WritingParts & {
  /** Where files are kept, and what looks through them. */
  readonly files: Files;
};
