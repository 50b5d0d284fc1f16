import * as z from 'zod';
import { type Day, readDay } from '../calendar/day.ts';
import { type Pence, readPence } from './money.ts';

/**
 * The kinds of field an entry can have. Each is a zod schema that also carries, for people, the shape of what is
 * written there (`shape`) and what it means (`about`): docs/words.md, the forms and the story reader all read these.
 */
export type FieldMeaning = { readonly shape: FieldShape; readonly about: string; readonly words?: readonly string[] };
export type FieldShape =
  | 'words'
  | 'list'
  | 'one of'
  | 'some of'
  | 'day'
  | 'number'
  | 'money'
  | 'yes or no'
  | 'entry'
  | 'changes';

const longestText = 20_000;
const longestList = 200;

const plainText = () =>
  z.string({ error: 'Write this in words' }).trim().min(1, 'Write something here').max(longestText);

/** Free words. */
export const words = (about: string) => plainText().meta({ shape: 'words', about } satisfies FieldMeaning);

/** A list of free words; a single one may be written without the brackets. */
export const list = (about: string) =>
  z
    .preprocess(asList, z.array(plainText()).min(1).max(longestList))
    .meta({ shape: 'list', about } satisfies FieldMeaning);

/** One of a fixed set of words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(options: Words, about: string) =>
  z.enum(options).meta({ shape: 'one of', about, words: options } satisfies FieldMeaning);

/** Any of a fixed set of words; a single one may be written without the brackets. */
export const someOf = <const Words extends readonly [string, ...string[]]>(options: Words, about: string) =>
  z
    .preprocess(asList, z.array(z.enum(options)).min(1).max(longestList))
    .meta({ shape: 'some of', about, words: options } satisfies FieldMeaning);

/** A day, `YYYY-MM-DD`. (A story's `+3w` is turned into a day before it gets here.) */
export const dayOn = (about: string) =>
  z
    .union([z.string(), z.number()])
    .transform((text, context): Day => {
      const found = typeof text === 'string' ? readDay(text) : undefined;
      if (found !== undefined) return found;
      context.addIssue({ code: 'custom', message: `Write a real day as YYYY-MM-DD; “${text}” is not one` });
      return z.NEVER;
    })
    .meta({ shape: 'day', about } satisfies FieldMeaning);

/** A whole number within bounds. */
export const number = (about: string, least = 0, most = 1_000_000) =>
  z
    .number({ error: 'Write a whole number' })
    .int('Write a whole number')
    .min(least)
    .max(most)
    .meta({ shape: 'number', about } satisfies FieldMeaning);

/** A sum of money: `£1,250`, `£12.50`, or a number of pounds. Kept as whole pence. */
export const money = (about: string) =>
  z
    .union([z.string(), z.number()])
    .transform((text, context): Pence => {
      const found = readPence(text);
      if (found !== undefined) return found;
      context.addIssue({
        code: 'custom',
        message: `Write a sum of money such as £150 or £12.50; “${text}” is not one`,
      });
      return z.NEVER;
    })
    .meta({ shape: 'money', about } satisfies FieldMeaning);

/** Yes or no; YAML's true and false are understood too. */
export const yesOrNo = (about: string) =>
  z
    .preprocess(
      (value) => (value === 'yes' ? true : value === 'no' ? false : value),
      z.boolean({ error: 'Write yes or no' }),
    )
    .meta({ shape: 'yes or no', about } satisfies FieldMeaning);

/** Fields to change, by name, each with its new value; checked against the kind of the entry they change. */
export const changes = (about: string) =>
  z
    .record(z.string(), z.unknown(), { error: 'Write the fields that change, each with its new value' })
    .meta({ shape: 'changes', about } satisfies FieldMeaning);

/** The id of another entry. */
export const entryId = (about: string) =>
  plainText()
    .max(200)
    .meta({ shape: 'entry', about } satisfies FieldMeaning);

/** What a field means to people. Sees through `.optional()`. */
export function meaningOf(field: z.ZodType): FieldMeaning {
  const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  return inner.meta() as FieldMeaning;
}

function asList(value: unknown): unknown {
  return Array.isArray(value) || value === undefined ? value : [value];
}
