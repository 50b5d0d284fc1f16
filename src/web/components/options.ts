import { type Html, html } from '../html.ts';

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
  return options?.html || html`${options?.text}`;
}

/** Whether there is anything to say. */
export function hasContent(options: Content | undefined): boolean {
  return Boolean(options?.html || options?.text);
}

/** The classes that apply, with a space between them. */
export function classNames(...names: readonly (string | NotShown)[]): string {
  return names.filter(Boolean).join(' ');
}

/** The further attributes an option asks for, each with a space before it. As upstream, `true` is written "true". */
export function attributesOf(options: { readonly attributes?: Attributes | undefined } | undefined): Html {
  const all = Object.entries(options?.attributes ?? {});
  return html`!${all.map(([name, given]) =>
    typeof given === 'object' && given?.optional === true
      ? ifGiven({ [name]: given.value })
      : html` ${name}="${String((typeof given === 'object' ? given?.value : given) ?? '')}"`,
  )}`;
}

/** Attributes that are written only when they have a value; `true` writes the bare name, as in `disabled`. */
export function ifGiven(attributes: Readonly<Record<string, string | number | boolean | null | undefined>>): Html {
  return html`!${Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === null || value === false) return html``;
    return value === true ? html` ${name}` : html` ${name}="${value}"`;
  })}`;
}

/** The items that are shown. */
export function shown<T>(items: readonly (T | NotShown)[] | undefined): readonly T[] {
  return (items ?? []).filter((item): item is T => Boolean(item));
}

/** Writes each item that is shown. The index counts those passed over too, so an id stays the same when one shows. */
export function each<T>(items: readonly (T | NotShown)[] | undefined, write: (item: T, index: number) => Html): Html {
  return html`!${(items ?? []).map((item, index) => (item ? write(item, index) : html``))}`;
}
