import type * as z from 'zod';
import { type Day, isoDay, readDay } from '../../calendar/day.ts';
import type { FormField } from './form-fields.ts';
import { type FormValues, textIn, textsIn } from './form-values.ts';
import { type DayBox, formDays, readDayIn } from './read-day.ts';

/** Something to put right in a form, said so that it makes sense by itself at the top of the page. */
export type AnswerError = {
  /** The name of the field, or of one every entry has: `happened`, `at`, `for`, `by`, `note`. */
  readonly field: string;
  readonly message: string;
  /** Which of the boxes of a date, when it is one of them. */
  readonly box?: DayBox;
};

/** What a field was answered with: its value as it is kept, nothing, or what is wrong. */
export type FieldRead =
  | { readonly is: 'value'; readonly value: unknown }
  | { readonly is: 'empty' }
  | { readonly is: 'wrong'; readonly error: AnswerError };

/** Reads one field from its boxes by its own schema. */
export function readField(field: FormField, values: FormValues, today: Day): FieldRead {
  const { name, meaning, schema } = field;
  if (meaning.shape === 'day') {
    const within = name === 'born' ? { first: earliestBirth, last: today } : formDays;
    const read = readDayIn(values, name, { of: ` for “${field.asks}”`, today, within });
    if (read.found !== undefined) return parse(field, isoDay(read.found));
    if (read.isEmpty && !field.isRequired) return { is: 'empty' };
    return wrong({ field: name, message: read.message, ...(read.box && { box: read.box }) });
  }
  const raw = answerIn(field, values);
  if (raw !== undefined) return parse(field, raw);
  return schema.safeParse(undefined).success ? { is: 'empty' } : wrong({ field: name, message: sayMissing(field) });
}

/** Days of birth may lie long before any other day. */
const earliestBirth = readDay('1880-01-01') as Day;

/** What was written, in the form the schema takes; undefined when nothing was. */
function answerIn({ name, meaning }: FormField, values: FormValues): unknown {
  const text = textIn(values, name);
  switch (meaning.shape) {
    case 'list': {
      const lines = textsIn(values, name)
        .flatMap((each) => each.split('\n'))
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return lines.length === 0 ? undefined : lines;
    }
    case 'some of': {
      const ticked = [...new Set(textsIn(values, name))];
      return ticked.length === 0 ? undefined : ticked;
    }
    case 'number': {
      const isNumber = /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})$/.test(text);
      return isNumber ? Number(text.replaceAll(',', '')) : text || undefined;
    }
    default:
      return text || undefined;
  }
}

function parse(field: FormField, raw: unknown): FieldRead {
  const read = field.schema.safeParse(raw);
  if (read.success) return { is: 'value', value: read.data };
  const [issue] = read.error.issues;
  return wrong({ field: field.name, message: issue ? sayIssue(field, issue) : sayMissing(field) });
}

function sayMissing({ asks, meaning, choices }: FormField): string {
  if (meaning.shape === 'some of') return `Choose at least one answer to “${asks}”`;
  return choices.length > 0 ? `Choose an answer to “${asks}”` : `Answer “${asks}”`;
}

/** Turns what a schema found wrong into a sentence that says what to do. */
function sayIssue({ asks, meaning, choices, bounds }: FormField, issue: z.core.$ZodIssue): string {
  if (choices.length > 0) return `Choose from the answers to “${asks}”`;
  switch (meaning.shape) {
    case 'number':
      return `Enter a whole number from ${say(bounds.least)} to ${say(bounds.most)} for “${asks}”`;
    case 'money':
      return `Enter a sum of money for “${asks}”, such as 150 or 12.50`;
    case 'list':
      return issue.code === 'too_big' && issue.origin === 'array'
        ? `Write at most ${say(Number(issue.maximum))} lines for “${asks}”`
        : `Shorten the longest line of “${asks}”`;
    default:
      return issue.code === 'too_big'
        ? `Shorten the answer to “${asks}” to ${say(Number(issue.maximum))} characters or fewer`
        : `Answer “${asks}” in words`;
  }
}

function wrong(error: AnswerError): FieldRead {
  return { is: 'wrong', error };
}

function say(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
