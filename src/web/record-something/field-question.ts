import { checkboxes } from '../components/checkboxes.ts';
import { dateInput } from '../components/date-input.ts';
import { input } from '../components/input.ts';
import { radios } from '../components/radios.ts';
import { select } from '../components/select.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import type { FormField } from './form-fields.ts';
import { boxesOf, type FormValues, textIn, textsIn } from './form-values.ts';
import type { DayBox } from './read-day.ts';
import type { AnswerError } from './read-field.ts';

/** What a form was last sent, and what is to be put right in it. */
export type Sent = { readonly values: FormValues; readonly errors: readonly AnswerError[] };

/** An entry on the record, as a line to choose. */
export type EntryLine = { readonly id: string; readonly text: string };

/** One field of a kind as a question: with `ends`, its words end so (' (optional)'); with `under`, what is asked under an answer to it. */
export function fieldQuestion(
  field: FormField,
  sent: Sent,
  entries: readonly EntryLine[],
  ends = '',
  under: readonly FormField[] = [],
): Html {
  const { name, meaning, choices } = field;
  const says = field.asks + ends;
  const common = { name, errorMessage: errorOf(name, sent.errors) };
  const labelled = { ...common, id: name, label: { text: says, classes: 'govuk-label--s' } };
  const grouped = { ...common, fieldset: { legend: { text: says, classes: 'govuk-fieldset__legend--s' } } };
  const text = textIn(sent.values, name);
  const hint = hintOf(field.hint);
  const askedUnder = (answer: string) => {
    const asked = under.filter((one) => one.under?.answer === answer);
    return asked.length === 0
      ? {}
      : { conditional: { html: html`!${asked.map((one) => fieldQuestion(one, sent, entries))}` } };
  };

  if (meaning.shape === 'day') return dayQuestion(name, says, field.hint, sent);
  if (meaning.shape === 'some of')
    return checkboxes({ ...grouped, hint, items: choices, values: textsIn(sent.values, name) });
  if (choices.length > 0)
    return radios({ ...grouped, hint, items: radioLines(field, choices.length, askedUnder), value: text });
  switch (meaning.shape) {
    case 'number':
      return input({ ...labelled, hint, value: text, inputmode: 'numeric', classes: 'govuk-input--width-5' });
    case 'money':
      return input({
        ...labelled,
        hint,
        value: text,
        inputmode: 'decimal',
        classes: 'govuk-input--width-5',
        prefix: { text: '£' },
      });
    case 'list':
      return textarea({
        ...labelled,
        hint: hintOf(field.hint, 'Put one on each line.'),
        value: textsIn(sent.values, name).join('\n'),
        rows: 4,
      });
    case 'entry':
      return select({ ...labelled, hint, value: text, items: [{ value: '', text: 'None' }, ...entryItems(entries)] });
    default:
      return oneLine.has(name) && !text.includes('\n')
        ? input({ ...labelled, hint, value: text, classes: 'govuk-!-width-two-thirds' })
        : textarea({ ...labelled, hint, value: text, rows: 3 });
  }
}

/** A day in three boxes. */
export function dayQuestion(name: string, says: string, hint: string | undefined, { values, errors }: Sent): Html {
  const error = errors.find(({ field }) => field === name);
  const box = (which: DayBox) => ({
    id: `${name}-${which}`,
    name: `${name}-${which}`,
    label: which === 'day' ? 'Day' : which === 'month' ? 'Month' : 'Year',
    value: textIn(values, `${name}-${which}`),
    // A month may be written as a word, so its box is wide enough for one, and no keypad of figures alone is asked for.
    ...(which === 'month' && { inputmode: 'text', classes: 'govuk-input--width-5' }),
    ...(which === 'year' && { classes: 'govuk-input--width-4' }),
    ...(error && { error: error.box === undefined || error.box === which }),
  });
  return dateInput({
    id: name,
    fieldset: { legend: { text: says, classes: 'govuk-fieldset__legend--s' } },
    hint: hintOf(hint),
    errorMessage: error && { text: error.message },
    items: [box('day'), box('month'), box('year')],
  });
}

/** Where on the page an error leads: the first box of the answer, or the box that is wrong. */
export function placeOf({ field, box }: AnswerError, isDay: boolean): string {
  return isDay ? `#${field}-${box ?? 'day'}` : `#${field}`;
}

/** Whether anything stands in the boxes of a field, or is to be put right there. */
export function isTouched({ name, meaning }: FormField, { values, errors }: Sent): boolean {
  return (
    errors.some(({ field }) => field === name) || boxesOf(name, meaning.shape).some((box) => textIn(values, box) !== '')
  );
}

export function errorOf(name: string, errors: readonly AnswerError[]): { readonly text: string } | undefined {
  const error = errors.find(({ field }) => field === name);
  return error && { text: error.message };
}

export function entryItems(
  entries: readonly EntryLine[],
): readonly { readonly value: string; readonly text: string }[] {
  return entries.map(({ id, text }) => ({ value: id, text }));
}

/** An answer that need not be given can be taken back again, which a radio alone does not allow. */
function radioLines(
  { name, choices, isRequired }: FormField,
  count: number,
  askedUnder: (answer: string) => { readonly conditional?: { readonly html: Html } },
) {
  const lines = choices.map((choice) => ({ ...choice, ...askedUnder(choice.value) }));
  return isRequired
    ? lines
    : [...lines, { divider: 'or' }, { value: '', text: 'Leave this unanswered', id: `${name}-${count + 1}` }];
}

function hintOf(...lines: readonly (string | undefined)[]): { readonly text: string } | undefined {
  const text = lines.filter(Boolean).join(' ');
  return text === '' ? undefined : { text };
}

/** Fields that hold a name, a place or a few words; other words have room for a sentence. */
const oneLine: ReadonlySet<string> = new Set([
  'person',
  'source',
  'place',
  'time',
  'contact',
  'partner',
  'owner',
  'to',
  'from',
  'with',
  'block',
  'by',
  'approved',
  'reviewer',
  'lesson',
  'limit',
  'home',
]);
