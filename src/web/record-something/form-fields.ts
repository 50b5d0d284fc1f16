import * as z from 'zod';
import { capital } from '../../library/capital.ts';
import { type KindName, kindOf } from '../../record/entry.ts';
import { type FieldMeaning, meaningOf } from '../../record/field.ts';
import { boundsOf } from '../../record/story/story-field.ts';
import { wordsOf } from './kind-words.ts';
import type { Question } from './words/words.ts';

/** One field of a kind as its form asks for it. */
export type FormField = {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly meaning: FieldMeaning;
  readonly isRequired: boolean;
  readonly asks: string;
  readonly hint: string | undefined;
  /** Whether it is asked in the open, however much else may be answered. */
  readonly isInTheOpen?: boolean | undefined;
  /** The answer to another question under which alone it is asked. */
  readonly under?: { readonly field: string; readonly answer: string } | undefined;
  /** The choices, in order, where it is answered by choosing; yes and no where it is that. */
  readonly choices: readonly Choice[];
  /** The least and the most, where it is a number. */
  readonly bounds: { readonly least: number; readonly most: number };
};
export type Choice = { readonly value: string; readonly text: string };

/** The fields a form asks for, in the order of the kind. None for a kind that has no words. */
export function fieldsOf(kind: KindName): readonly FormField[] {
  const words = wordsOf(kind);
  if (!words) return [];
  return Object.entries(kindOf(kind).fields).flatMap(([name, schema]) => {
    const question = words.asks[name];
    if (question === undefined || (typeof question === 'object' && 'isAsked' in question)) return [];
    const { asks, hint, shown, isInTheOpen, under }: Exclude<Question, string> =
      typeof question === 'string' ? { asks: question } : question;
    const meaning = meaningOf(schema);
    const isRequired = !(schema instanceof z.ZodOptional);
    return [
      {
        ...{ name, schema, meaning, isRequired, asks, hint, isInTheOpen },
        under: under && { field: under[0], answer: under[1] },
        choices: choicesOf(meaning, shown),
        bounds: boundsOf(schema),
      },
    ];
  });
}

/**
 * Whether a form always shows a question that may be left out: what was decided or promised, when it is to be, and who
 * is to come or to do it. Left out, nobody can keep to the entry; out of sight, it is left out.
 */
export function isAlwaysShown(field: FormField): boolean {
  return isDayToCome(field) || ['time', 'person', 'who', 'owner', 'contractor', ...decided].includes(field.name);
}

const decided = ['decision', 'outcome', 'promises', 'actions'];

/** What is asked under one answer or another to a field. */
export function askedUnder({ name }: FormField, fields: readonly FormField[]): readonly FormField[] {
  return fields.filter(({ under }) => under?.field === name);
}

/** Whether a field holds a day on or by which something is to happen, which may still be to come. */
export function isDayToCome({ name, meaning }: FormField): boolean {
  return meaning.shape === 'day' && ['due', 'planned', 'until', 'review'].includes(name);
}

function choicesOf(
  { shape, words }: FieldMeaning,
  shown: Readonly<Record<string, string>> | undefined,
): readonly Choice[] {
  if (shape === 'number') return Object.entries(shown ?? {}).map(([value, text]) => ({ value, text }));
  const all = shape === 'yes or no' ? ['yes', 'no'] : (words ?? []);
  return all.map((word) => ({ value: word, text: shown?.[word] ?? capital(word) }));
}
