/** A piece of a letter as laid out: where it begins, counting lines from 1 (paragraphs, in a Word file), and what it says. */
export type Block = {
  readonly sort: 'paragraph' | 'heading' | 'item' | 'quotation';
  readonly line: number;
  /** Its words; line breaks in it are the writer’s own. */
  readonly text: string;
};
