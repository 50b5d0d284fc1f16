import type * as z from 'zod';
import { type Day, day } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import { type KindName, kindOf } from '../../record/entry.ts';
import type { Kinds } from '../../record/kinds.ts';
import { byField, forAsks, noteField, sayWhole } from './entry-fields.ts';
import { fieldsOf, isDayToCome } from './form-fields.ts';
import { type FormValues, textIn, valuesFrom } from './form-values.ts';
import { formDays, readDayIn, readTimeOn } from './read-day.ts';
import { type AnswerError, readField } from './read-field.ts';

export type AnswerContext = {
  readonly today: Day;
  readonly now: Instant;
  /** The entries this one may answer. */
  readonly entries: readonly { readonly id: string }[];
};

/** What was answered, ready to become an entry; `fields` are the kind’s own, as its schema reads them. */
export type Answers<K extends KindName = KindName> = {
  readonly ok: true;
  readonly fields: z.output<Kinds[K]['schema']>;
  readonly happened: Day;
  readonly at?: Instant;
  readonly for?: string;
  readonly about?: string;
  /** Who did it, where the form says; `whoDidIt` says who it was otherwise. */
  readonly by?: string;
  readonly note?: string;
};

/** Everything there is to put right, in the order of the form, and what was typed, to show again. */
export type WrongAnswers = {
  readonly ok: false;
  readonly errors: readonly AnswerError[];
  readonly values: FormValues;
};

/** Reads a form for one kind of entry as it was sent. Only the boxes the form has are looked at. */
export function readAnswers<K extends KindName>(
  kind: K,
  body: Readonly<Record<string, unknown>>,
  context: AnswerContext,
): Answers<K> | WrongAnswers {
  const values = valuesFrom(kind, body);
  const errors: AnswerError[] = [];
  const when = readWhen(kind, values, context, errors);
  const fields: [string, unknown][] = [];
  for (const field of fieldsOf(kind)) {
    if (field.under && textIn(values, field.under.field) !== field.under.answer) continue;
    const read = readField(field, values, context.today);
    if (read.is === 'value') fields.push([field.name, read.value]);
    if (read.is === 'wrong') errors.push(read.error);
  }
  const links = (['for', 'about'] as const).map((name) => readLink(kind, name, values, context, errors));
  const said = [byField, noteField].map((field) => readSaid(field, values, context, errors));
  if (errors.length > 0 || when === undefined) return { ok: false, errors, values };
  const common = Object.fromEntries([...links, ...said].filter(([, value]) => value !== undefined));
  // Each value has been read by the schema of its own field, so together they are what the kind’s schema gives.
  return { ok: true, fields: Object.fromEntries(fields) as z.output<Kinds[K]['schema']>, ...when, ...common };
}

/** A day still to come is told that it is, however far off. */
const upToAnyDay = { first: formDays.first, last: day('9999-12-31') };

/** Reads the day it happened, and the time where one was given: neither may still be to come. */
export function readWhen(
  kind: KindName,
  values: FormValues,
  { today, now }: AnswerContext,
  errors: AnswerError[],
): { readonly happened: Day; readonly at?: Instant } | undefined {
  const read = readDayIn(values, 'happened', { of: ' it happened', today, within: upToAnyDay });
  const time = textIn(values, 'at');
  // A time is looked at even when the day is wrong, so that everything is told at once.
  const at = time === '' ? undefined : readTimeOn(read.found ?? today, time);
  const before = errors.length;
  if (read.found === undefined)
    errors.push({ field: 'happened', message: read.message, ...(read.box && { box: read.box }) });
  else if (read.found > today) errors.push({ field: 'happened', message: afterToday(kind) });
  if (time !== '' && at === undefined)
    errors.push({ field: 'at', message: 'Enter the time it happened as 9:30am or 14:30' });
  else if (read.found === today && at !== undefined && at > now)
    errors.push({ field: 'at', message: 'It cannot have happened later than now: check the time' });
  if (read.found === undefined || errors.length > before) return undefined;
  return { happened: read.found, ...(at !== undefined && { at }) };
}

/** What was planned for a day still to come has a question of its own, which is easily missed. */
function afterToday(kind: KindName): string {
  const toCome = fieldsOf(kind).find(isDayToCome);
  return `It cannot have happened after today${toCome ? `: a day still to come goes in “${toCome.asks}”` : ''}`;
}

/** Reads which entry on the record this one answers or concerns. */
export function readLink(
  kind: KindName,
  name: 'for' | 'about',
  values: FormValues,
  { entries }: AnswerContext,
  errors: AnswerError[],
): readonly [string, string | undefined] {
  const id = textIn(values, name);
  if (id === '' || entries.some((entry) => entry.id === id)) return [name, id || undefined];
  const message = `Choose from the answers to “${forAsks}”, or “${sayWhole(kindOf(kind).subject)}”`;
  errors.push({ field: name, message });
  return [name, undefined];
}

function readSaid(
  field: typeof byField,
  values: FormValues,
  { today }: AnswerContext,
  errors: AnswerError[],
): readonly [string, unknown] {
  const read = readField(field, values, today);
  if (read.is === 'wrong') errors.push(read.error);
  return [field.name, read.is === 'value' ? read.value : undefined];
}
