import { escapeText, type Html, nothing, vouched } from '../html.ts';

// What the options of every component have in common. Names and meanings are govuk-frontend's own, so that its
// documentation is ours too.

/** Options are read only, and any that may be left out may also be given as `undefined`. */
export type Options<T> = {
  readonly [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K];
};

/** An item that is shown only sometimes: `isOpen && { … }`. Lists of items pass over it. */
export type NotShown = false | null | undefined;

/** What an element says: plain text, or markup. Where both are given the markup is used. */
export type Content = Options<{ text?: string | number; html?: Html }>;

/** An attribute's value. `{ value, optional: true }` leaves the attribute out when there is no value. */
export type AttributeValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly value: string | number | boolean | null | undefined; readonly optional?: boolean };

export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Options of anything that is one element: further classes, and further attributes. */
export type ElementOptions = Options<{ classes?: string; attributes?: Attributes }>;

/** What the element says, escaped when it is plain text. */
export function content(options: Content | undefined): Html {
  if (options?.html) return options.html;
  return options?.text === undefined ? nothing : escapeText(`${options.text}`);
}

/** Whether there is anything to say. */
export function hasContent(options: Content | undefined): boolean {
  return Boolean(options?.html || options?.text);
}

/** The classes that apply, with a space between them. */
export function classNames(...names: readonly (string | NotShown)[]): string {
  let all = '';
  for (const name of names) if (name) all += all === '' ? name : ` ${name}`;
  return all;
}

/** The further attributes an option asks for, each with a space before it. As upstream, `true` is written "true". */
export function attributesOf(options: { readonly attributes?: Attributes | undefined } | undefined): Html {
  const attributes = options?.attributes;
  if (attributes === undefined || attributes === null) return nothing;
  let all = '';
  for (const [name, given] of Object.entries(attributes)) {
    if (typeof given !== 'object' || given === null) all += attribute(name, given ?? '');
    else all += given.optional === true ? ifGiven({ [name]: given.value }) : attribute(name, given.value ?? '');
  }
  return vouched(all);
}

/** Attributes that are written only when they have a value; `true` writes the bare name, as in `disabled`. */
export function ifGiven(attributes: Readonly<Record<string, string | number | boolean | null | undefined>>): Html {
  let all = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || value === null || value === false) continue;
    all += value === true ? ` ${escapeText(name)}` : attribute(name, value);
  }
  return vouched(all);
}

function attribute(name: string, value: string | number | boolean): string {
  return ` ${escapeText(name)}="${escapeText(`${value}`)}"`;
}

/** The items that are shown. */
export function shown<T>(items: readonly (T | NotShown)[] | undefined): readonly T[] {
  return (items ?? []).filter((item): item is T => Boolean(item));
}

/** Writes each item that is shown. The index counts those passed over too, so an id stays the same when one shows. */
export function each<T>(items: readonly (T | NotShown)[] | undefined, write: (item: T, index: number) => Html): Html {
  let all = '';
  for (const [index, item] of (items ?? []).entries()) if (item) all += write(item, index);
  return vouched(all);
}
