import { type Entry, sayEntry } from '../entry.ts';

/** Names known of a household: those of whose file it is, and those of everybody else, staff among them. */
export type Names = { readonly own: readonly string[]; readonly others: readonly string[] };

export const masked = '[name removed]';

/** Everybody else an entry names: by a name that is known, or in a field that holds who somebody is. */
export function namesIn(entry: Entry, names: Names): readonly string[] {
  const text = textOf(entry);
  const own = ownWords(names);
  const known = names.others.filter((name) =>
    [name, ...partsOf(name)].some((part) => !own.has(part.toLowerCase()) && patternOf(part).test(text)),
  );
  return [...new Set([...known, ...personsOf(entry, names.own)])];
}

/** Whether an entry names any of these. */
export function mentions(entry: Entry, names: readonly string[]): boolean {
  const text = textOf(entry);
  return names.some((name) => patternOf(name).test(text));
}

/** A text with everybody else’s names out of it: whole names, and each part of them that is a word of its own. */
export function maskNames(text: string, entry: Entry, names: Names): string {
  const own = ownWords(names);
  // A surname of the household is its own as well, and stays where it stands alone.
  const parts = [...names.others, ...personsOf(entry, names.own), ...names.others.flatMap(partsOf)];
  return [...new Set(parts)]
    .filter((name) => name.trim() !== '' && !own.has(name.toLowerCase()))
    .sort((one, other) => other.length - one.length)
    .reduce((left, name) => left.replace(patternOf(name), masked), text);
}

function ownWords(names: Names): ReadonlySet<string> {
  return new Set(names.own.flatMap((name) => [name, ...partsOf(name)]).map((name) => name.toLowerCase()));
}

function partsOf(name: string): readonly string[] {
  return name.split(/\s+/).filter((part) => part.length > 1);
}

/** Who did it, who told us, who was there: fields that say who somebody is, but for whose file it is. */
function personsOf(entry: Entry, own: readonly string[]): readonly string[] {
  const fields = entry as unknown as Readonly<Record<string, unknown>>;
  return [
    'source',
    'partner',
    'contact',
    'through',
    'sender',
    'owner',
    'with',
    'partners',
    'attends',
    'company',
    'seen',
    'person',
  ]
    .flatMap((name) => [fields[name]].flat())
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .filter((value) => !own.some((name) => isSame(name, value)) && !/^(?:(?:the )?resident|everyone)$/i.test(value));
}

function textOf(entry: Entry): string {
  return [sayEntry(entry), entry.note, entry.by].filter(Boolean).join(' ');
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function patternOf(name: string): RegExp {
  const words = name
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
}
