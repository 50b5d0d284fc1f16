import * as z from 'zod';
import { type Day, isoDay, readDay } from '../../calendar/day.ts';
import { type FieldMeaning, meaningOf } from '../field.ts';
import type { Fields } from '../kind.ts';
import { didYouMean } from './nearest.ts';
import { quote } from './quote.ts';
import { readStoryDay, storyDays } from './story-day.ts';
import type { Mistake } from './story-entry.ts';
import { say } from './story-limits.ts';

const mostUnknownFields = 20;

/** What to read fields by: a schema, what each field means, the thing they belong to, and what else may be named. */
export type FieldReading<S extends z.ZodObject> = {
  readonly schema: S;
  /** The schema’s fields as first defined, where the schema asks for less than they do. */
  readonly fields: Fields;
  /** '“visit made”' */
  readonly whose: string;
  /** Names of fields read elsewhere, for “did you mean”. */
  readonly besides?: readonly string[];
  readonly starts: Day | undefined;
};

/** Reads fields by their schema, offsets becoming days first. Undefined when anything is wrong, with a mistake for each. */
export function readFields<S extends z.ZodObject>(
  { schema, fields, whose, besides = [], starts }: FieldReading<S>,
  written: Readonly<Record<string, unknown>>,
  mistakes: Mistake[],
): z.output<S> | undefined {
  const before = mistakes.length;
  const readied: [string, unknown][] = [];
  const wrong = new Set<PropertyKey | undefined>();
  for (const [name, value] of Object.entries(written)) {
    if (value === undefined) continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const found = field ? makeReady(name, meaningOf(field), value, starts) : { value };
    if (found.message === undefined) readied.push([name, found.value]);
    else {
      wrong.add(name);
      mistakes.push({ path: [name], message: found.message });
    }
  }
  // Not built up by assignment: a field may be called “__proto__”.
  const ready = Object.fromEntries(readied);
  const read = schema.safeParse(ready);
  if (read.success) return mistakes.length === before ? read.data : undefined;
  for (const issue of read.error.issues) {
    const path = issue.path.filter(isKey);
    if (issue.code === 'unrecognized_keys') mistakes.push(...unknownFields(issue.keys, fields, whose, besides, ready));
    else if (!wrong.has(path[0])) mistakes.push({ path, message: sayIssue(issue, fields, ready) });
  }
  return undefined;
}

/** Days of birth may lie long before the calendar of working days begins; nothing else may. */
const daysOfBirth = { first: readDay('1880-01-01') as Day, last: storyDays.last };

/** What is said of a field with nothing in it. */
export function nothingAfter(name: string): string {
  return `There is nothing after “${name}”: write something, or leave it out`;
}

/** Turns what a person writes into what a field takes: an offset into its day, figures into a number, true into yes. */
function makeReady(
  name: string,
  { shape }: FieldMeaning,
  value: unknown,
  starts: Day | undefined,
): { value?: unknown; message?: string } {
  if (value === null) return { message: nothingAfter(name) };
  if (typeof value !== 'string') return { value };
  if (shape === 'day') {
    const day = readStoryDay(value, starts, name === 'born' ? daysOfBirth : storyDays);
    return typeof day === 'string' ? { message: day } : { value: isoDay(day) };
  }
  if (shape === 'number' && /^[+-]?\d{1,15}$/.test(value.trim())) return { value: Number(value) };
  if (shape === 'yes or no') return { value: yesNo[value.trim().toLowerCase()] ?? value };
  return { value };
}

const yesNo: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

function unknownFields(
  names: readonly string[],
  fields: Fields,
  whose: string,
  besides: readonly string[],
  ready: Readonly<Record<string, unknown>>,
): Mistake[] {
  const all = [...Object.keys(fields), ...besides];
  return names.slice(0, mostUnknownFields).map((name) => {
    if (ready[name] === null) return { path: [name], isName: true, message: cutOff(name) };
    const near = didYouMean(name, all) || `; it has: ${all.join(', ')}`;
    return { path: [name], isName: true, message: `${whose} has no field ${quote(name)}${near}` };
  });
}

/** Words after a comma, between curly brackets, are read as a field with nothing in it. */
function cutOff(name: string): string {
  return `There is nothing after ${quote(name)}: if it belongs to the words before it, put all of them between quotation marks`;
}

/** Says in plain words what a schema found wrong with a field. */
function sayIssue(issue: z.core.$ZodIssue, fields: Fields, ready: Readonly<Record<string, unknown>>): string {
  const name = String(issue.path[0] ?? '');
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) return issue.message;
  const meaning = meaningOf(field);
  const value = issue.path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    ready,
  );
  if (value === undefined)
    return `“${name}” is missing (${meaning.about}${meaning.words ? `; one of: ${meaning.words.join(', ')}` : ''})`;
  if (meaning.words && issue.code === 'invalid_value') return sayWrongWord(value, meaning.words);
  if (issue.code === 'too_small' || issue.code === 'too_big') return sayTooFar(issue, field);
  if (meaning.shape === 'number' && typeof value === 'string')
    return `Write a whole number; ${quote(value)} is not one`;
  return ((issue.code === 'invalid_type' || issue.code === 'invalid_union') && wanted[meaning.shape]) || issue.message;
}

const wanted: Partial<Record<FieldMeaning['shape'], string>> = {
  words: 'Write this in words, not as a list or as fields',
  list: 'Write each thing in this list in words',
  entry: 'Write the id of one entry',
  day: 'Write a day, as YYYY-MM-DD or as an offset from the story’s start such as +3w',
  money: 'Write a sum of money such as £150 or £12.50',
};

function sayWrongWord(value: unknown, words: readonly string[]): string {
  if (typeof value !== 'string') return `Write one of: ${words.join(', ')}`;
  const near = didYouMean(value, words);
  return `${quote(value)} is not a choice here${near ? `${near} The choices are` : '; write one of'}: ${words.join(', ')}`;
}

function sayTooFar(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, field: z.ZodType): string {
  if (issue.origin === 'array')
    return issue.code === 'too_small'
      ? `Write at least one here${field.safeParse(undefined).success ? ', or leave it out' : ''}`
      : `Write at most ${say(Number(issue.maximum))} here`;
  if (issue.origin === 'string')
    return issue.code === 'too_small'
      ? 'Write something here'
      : `Write at most ${say(Number(issue.maximum))} characters here`;
  const { least, most } = boundsOf(field);
  return `Write a whole number from ${say(least)} to ${say(most)}`;
}

/** The least and the most a number field takes. */
export function boundsOf(field: z.ZodType): { readonly least: number; readonly most: number } {
  const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
  return inner instanceof z.ZodNumber
    ? { least: inner.minValue ?? 0, most: inner.maxValue ?? 0 }
    : { least: 0, most: 0 };
}

function isKey(key: PropertyKey): key is string | number {
  return typeof key !== 'symbol';
}
