import type fc from 'fast-check';
import { exportParser } from './parsers/exports.ts';
import { formParser, pageParser } from './parsers/forms.ts';
import { storyParser } from './parsers/stories.ts';
import { csvParser, sheetParser, xlsxParser } from './parsers/tables.ts';
import { uploadParser } from './parsers/uploads.ts';

/** Something that reads what others made. */
export type Parser<Input = unknown> = {
  /** What it is given, by chance. */
  readonly inputs: () => Promise<fc.Arbitrary<Input>>;
  /** Reads one: comes back, whatever it was given; throws only for a fault. */
  read(input: Input): Promise<void> | void;
};

export const parsers: Readonly<Record<string, Parser>> = {
  stories: storyParser,
  csv: csvParser,
  xlsx: xlsxParser,
  sheets: sheetParser,
  forms: formParser,
  pages: pageParser,
  uploads: uploadParser,
  exports: exportParser,
};
