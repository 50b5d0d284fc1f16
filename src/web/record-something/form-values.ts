import { type Day, dateNumber } from '../../calendar/day.ts';
import { sayTime } from '../../calendar/instant.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import type { FieldShape } from '../../record/field.ts';
import { type Pence, sayPence } from '../../record/money.ts';
import { fieldsOf } from './form-fields.ts';

/** What stands in the boxes of a form, by their names, as it was typed or ticked. */
export type FormValues = { readonly [name: string]: string | readonly string[] };

/** The boxes every form has, besides those of the kind’s own fields. */
export const commonBoxes = [
  'happened-day',
  'happened-month',
  'happened-year',
  'at',
  'for',
  'about',
  'by',
  'note',
] as const;

/** The boxes a field is answered in. */
export function boxesOf(name: string, shape: FieldShape): readonly string[] {
  return shape === 'day' ? [`${name}-day`, `${name}-month`, `${name}-year`] : [name];
}

/**
 * What a form sent, for the boxes it has and `more`: nothing else that was sent is looked at. Boxes left empty are left
 * out.
 */
export function valuesFrom(
  kind: KindName,
  body: Readonly<Record<string, unknown>>,
  more: readonly string[] = [],
): FormValues {
  const own = fieldsOf(kind).flatMap(({ name, meaning }) => boxesOf(name, meaning.shape));
  return Object.fromEntries(
    [...commonBoxes, ...own, ...more].flatMap((name): [string, string | readonly string[]][] => {
      const sent = Object.hasOwn(body, name) ? body[name] : undefined;
      const texts = (Array.isArray(sent) ? sent : [sent]).filter(isString).map(cleaned).filter(isSaid);
      const [first] = texts;
      return first === undefined ? [] : [[name, texts.length > 1 ? texts : first]];
    }),
  );
}

/** The one text in a box; empty when there is none. Where a name was sent twice the first counts. */
export function textIn(values: FormValues, name: string): string {
  const found = Object.hasOwn(values, name) ? values[name] : undefined;
  return (typeof found === 'string' ? found : (found?.[0] ?? '')).trim();
}

/** Every text in a box: those ticked. */
export function textsIn(values: FormValues, name: string): readonly string[] {
  const found = Object.hasOwn(values, name) ? values[name] : undefined;
  return found === undefined ? [] : typeof found === 'string' ? [found] : found;
}

/** What a form would hold for an entry already on the record. */
export function valuesOf(entry: Entry): FormValues {
  const fields = entry as unknown as Readonly<Record<string, unknown>>;
  const own = fieldsOf(entry.kind).flatMap(({ name, meaning }) => valuesOfField(name, meaning.shape, fields[name]));
  const common = (['for', 'about', 'by', 'note'] as const).flatMap((name) => valuesOfField(name, 'words', entry[name]));
  const at = entry.at === undefined ? [] : [['at', sayTime(entry.at)] as const];
  return Object.fromEntries([...valuesOfField('happened', 'day', entry.happened), ...at, ...common, ...own]);
}

/** What the boxes of one field would hold for its value. */
export function valuesOfField(
  name: string,
  shape: FieldShape,
  value: unknown,
): readonly (readonly [string, string | readonly string[]])[] {
  if (value === undefined) return [];
  switch (shape) {
    case 'day': {
      const number = dateNumber(value as Day);
      return [
        [`${name}-day`, String(number % 100)],
        [`${name}-month`, String(Math.floor(number / 100) % 100)],
        [`${name}-year`, String(Math.floor(number / 10_000)).padStart(4, '0')],
      ];
    }
    case 'list':
      return [[name, (value as readonly string[]).join('\n')]];
    case 'some of':
      return [[name, value as readonly string[]]];
    case 'money':
      return [[name, sayPence(value as Pence).replace('£', '')]];
    case 'yes or no':
      return [[name, value === true ? 'yes' : 'no']];
    default:
      return [[name, String(value)]];
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}

/** Text as it is kept: lines ending one way, and without the unseen characters that a page or a database cannot hold. */
export function cleaned(text: string): string {
  const plainLines = text.replace(/\r\n?/g, '\n').toWellFormed();
  return plainLines.replace(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : ''));
}
