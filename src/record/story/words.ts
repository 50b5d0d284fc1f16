import { type FieldShape, meaningOf } from '../field.ts';
import type { Fields, SubjectSort } from '../kind.ts';
import { families } from '../kinds.ts';
import { boundsOf } from './story-field.ts';
import { writePage } from './words-page.ts';

/** A field as people are told of it. */
export type DescribedField = {
  readonly name: string;
  readonly shape: FieldShape;
  readonly about: string;
  readonly required: boolean;
  /** The words to choose from, where they are fixed. */
  readonly words?: readonly string[];
  /** The least and the most of a number. */
  readonly least?: number;
  readonly most?: number;
};

/** A kind of entry as people are told of it: on whose record it is kept, what it means, its own fields. */
export type DescribedKind = {
  readonly name: string;
  readonly subject: SubjectSort;
  readonly about: string;
  readonly fields: readonly DescribedField[];
};

export type DescribedFamily = { readonly family: string; readonly kinds: readonly DescribedKind[] };

/** Every kind of entry, in the families an officer would look under, as the schemas have them. */
export function describeWords(): readonly DescribedFamily[] {
  return Object.entries(families).map(([family, kinds]) => ({
    family,
    kinds: Object.entries(kinds).map(([name, { subject, about, fields }]) => ({
      name,
      subject,
      about,
      fields: describeFields(fields),
    })),
  }));
}

/** Fields as their schemas have them. */
export function describeFields(fields: Fields): readonly DescribedField[] {
  return Object.entries(fields).map(([name, field]) => {
    const { shape, about, words } = meaningOf(field);
    return {
      name,
      shape,
      about,
      required: !field.isOptional(),
      ...(words && { words }),
      ...(shape === 'number' && boundsOf(field)),
    };
  });
}

/** docs/words.md: how to write a story, and every word it may be written in, as Markdown. */
export function wordsPage(): string {
  return writePage(describeWords(), describeFields);
}
