import { type Day, sayDay } from '../../calendar/day.ts';
import { dayOf, type Instant, sayInstant, sayTime } from '../../calendar/instant.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import { meaningOf } from '../../record/field.ts';
import { correctionKinds } from '../../record/kinds/corrections.ts';
import { byField, forAsks, noteField } from './entry-fields.ts';
import { type FormField, fieldsOf } from './form-fields.ts';
import { boxesOf, cleaned, type FormValues, textIn, textsIn, valuesFrom, valuesOf } from './form-values.ts';
import { type AnswerContext, readLink, readWhen } from './read-answers.ts';
import { type AnswerError, readField } from './read-field.ts';

/** The boxes a correction has besides those of the entry it corrects. The hyphens keep them apart from any field. */
export const correctionBoxes = ['correction-why', 'correction-what'] as const;

/** What a correction asks of its own. */
export const whyField: FormField = {
  name: 'correction-why',
  schema: correctionKinds['entry corrected'].fields.why,
  meaning: meaningOf(correctionKinds['entry corrected'].fields.why),
  isRequired: true,
  asks: 'Why was it wrong?',
  hint: 'Such as: I wrote the wrong day; this was about another home.',
  choices: [],
  bounds: { least: 0, most: 0 },
};
export const whatAsks = 'What should be done about it?';
export const whatToDo = [
  { value: 'change', text: 'Change what it says' },
  { value: 'withdraw', text: 'Withdraw it: it should not have been written at all' },
] as const;

/** What was answered, as the fields of an 'entry corrected' whose `for` is the entry put right. */
export type CorrectionAnswers = {
  readonly ok: true;
  readonly for: string;
  readonly why: string;
  /** The fields that change, and only those, each as it is kept; `happened` a Day and `at` an Instant. */
  readonly now?: Readonly<Record<string, unknown>>;
  readonly withdrawn?: true;
};
export type WrongCorrection = {
  readonly ok: false;
  readonly errors: readonly AnswerError[];
  readonly values: FormValues;
};

/** Whether an entry can say something else: a correction can only be withdrawn. */
export function canChange(kind: KindName): boolean {
  return kind !== 'entry corrected';
}

/** Whether an entry can be taken back: not the one its case begins with, without which nobody could come to the rest. */
export function canWithdraw(kind: KindName): boolean {
  return kind !== 'case opened';
}

/** Reads a correction of `entry`, given as it now stands with earlier corrections made. */
export function readCorrection(
  entry: Entry,
  body: Readonly<Record<string, unknown>>,
  context: AnswerContext,
): CorrectionAnswers | WrongCorrection {
  const values = valuesFrom(entry.kind, body, correctionBoxes);
  const errors: AnswerError[] = [];
  const why = readField(whyField, values, context.today);
  if (why.is === 'wrong') errors.push(why.error);
  const what = canChange(entry.kind) ? textIn(values, 'correction-what') : 'withdraw';
  const isChange = what === 'change';
  const isWithdrawal = what === 'withdraw';
  if (!isChange && !isWithdrawal)
    errors.push({ field: 'correction-what', message: `Choose an answer to “${whatAsks}”` });
  const touched = canChange(entry.kind) && isTouched(entry, values);
  if (isWithdrawal && !canWithdraw(entry.kind)) errors.push({ field: 'correction-what', message: caseBegins });
  else if (isWithdrawal && touched) errors.push({ field: 'correction-what', message: bothAtOnce });
  const now = isChange ? readChanges(entry, values, context, errors) : {};
  if (isChange && errors.length === 0 && Object.keys(now).length === 0)
    errors.push({ field: 'correction-what', message: `${nothingChanged}${canWithdraw(entry.kind) ? orWithdraw : ''}` });
  if (errors.length > 0 || why.is !== 'value') return { ok: false, errors, values };
  const correction = { ok: true, for: entry.id, why: why.value as string } as const;
  return isWithdrawal ? { ...correction, withdrawn: true } : { ...correction, now };
}

const bothAtOnce =
  'You have changed what it says, and also chosen to withdraw it: choose to change it, or put the answers back as they were';
const caseBegins =
  'Every case begins with this, so it cannot be withdrawn. If the case is of another home, or should not be there, close it, say why, and open one where it belongs';
const nothingChanged = 'Change at least one answer below';
const orWithdraw = ', or choose to withdraw the entry';

/** The fields that can be changed in any entry of a kind. */
function changeable(kind: KindName): readonly FormField[] {
  return [...fieldsOf(kind), byField, noteField];
}

/** Only what was changed is read: what an entry has long said is not argued with while something else is put right. */
function readChanges(
  entry: Entry,
  values: FormValues,
  context: AnswerContext,
  errors: AnswerError[],
): Readonly<Record<string, unknown>> {
  const present = valuesOf(entry);
  const kept = entry as unknown as Readonly<Record<string, unknown>>;
  const changes: [string, unknown][] = Object.entries(changedWhen(entry, values, context, errors));
  for (const field of changeable(entry.kind)) {
    if (isAsIs(boxesOf(field.name, field.meaning.shape), values, present)) continue;
    const read = readField(field, values, context.today);
    if (read.is === 'wrong') errors.push(read.error);
    if (read.is === 'empty') errors.push({ field: field.name, message: cannotEmpty(field.asks) });
    if (read.is === 'value' && !isSame(read.value, kept[field.name])) changes.push([field.name, read.value]);
  }
  if (!isAsIs(['for'], values, present)) {
    const [, link] = readLink(entry.kind, 'for', values, context, errors);
    if (textIn(values, 'for') === '') errors.push({ field: 'for', message: cannotEmpty(forAsks) });
    else if (link === entry.id)
      errors.push({ field: 'for', message: 'Choose another entry: this one cannot be about itself' });
    else if (link !== undefined) changes.push(['for', link]);
  }
  return Object.fromEntries(changes);
}

/** The new day and hour, when either changed. A new day without an hour does not keep the old one. */
function changedWhen(
  entry: Entry,
  values: FormValues,
  context: AnswerContext,
  errors: AnswerError[],
): { readonly happened?: Day; readonly at?: Instant } {
  if (isAsIs([...boxesOf('happened', 'day'), 'at'], values, valuesOf(entry))) return {};
  const when = readWhen(entry.kind, values, context, errors);
  if (!when) return {};
  if (when.happened > dayOf(entry.recorded)) {
    const message = `It cannot have happened after it was written down, on ${sayDay(dayOf(entry.recorded))}`;
    errors.push({ field: 'happened', message });
  } else if (when.at !== undefined && when.at > entry.recorded) {
    const message = `It cannot have happened after it was written down, on ${sayInstant(entry.recorded)}`;
    errors.push({ field: 'at', message });
  }
  const isAtAsIs =
    when.at === entry.at || (when.at !== undefined && entry.at !== undefined && sayTime(when.at) === sayTime(entry.at));
  return when.happened === entry.happened && isAtAsIs ? {} : when;
}

/** A record is only ever added to, so a correction can say what is right but not say nothing. */
function cannotEmpty(asks: string): string {
  return `“${asks}” had an answer: write the right one, or withdraw the entry and record it again without it`;
}

function isTouched(entry: Entry, values: FormValues): boolean {
  const present = valuesOf(entry);
  const own = changeable(entry.kind).flatMap(({ name, meaning }) => boxesOf(name, meaning.shape));
  return !isAsIs([...boxesOf('happened', 'day'), 'at', 'for', ...own], values, present);
}

/** Whether what stands in these boxes is what the form was first shown with. */
function isAsIs(boxes: readonly string[], values: FormValues, present: FormValues): boolean {
  return boxes.every((box) => isSame(asTyped(values, box), asTyped(present, box)));
}

function asTyped(values: FormValues, box: string): readonly string[] {
  return textsIn(values, box)
    .map((text) => cleaned(text).trim())
    .filter((text) => text !== '')
    .sort();
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
