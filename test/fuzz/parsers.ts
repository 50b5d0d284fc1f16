import type fc from 'fast-check';
/** Something that reads what others made. */
export type Parser<Input = unknown> = {
  /** What it is given, by chance. */
  readonly inputs: () => Promise<fc.Arbitrary<Input>>;
  /** Reads one: comes back, whatever it was given; throws only for a fault. */
  read(input: Input): Promise<void> | void;
};

/** The parsers there are. Each is fetched by itself, so that a process that tries one has no other in it. */
export const parsers: Readonly<Record<string, () => Promise<Parser>>> = {
  stories: async () => (await import('./parsers/stories.ts')).storyParser,
  csv: async () => (await import('./parsers/tables.ts')).csvParser,
  xlsx: async () => (await import('./parsers/tables.ts')).xlsxParser,
  sheets: async () => (await import('./parsers/tables.ts')).sheetParser,
  forms: async () => (await import('./parsers/forms.ts')).formParser,
  pages: async () => (await import('./parsers/forms.ts')).pageParser,
  uploads: async () => (await import('./parsers/uploads.ts')).uploadParser,
  letters: async () => (await import('./parsers/letters.ts')).letterParser,
  exports: async () => (await import('./parsers/exports.ts')).exportParser,
};
