import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The kinds a word is of, and those of two words together where the one before is given too: 'bat' is a weapon, 'thrown
 * out' is losing things. Most words are of none. The kinds stand in word-kinds.txt, a line a kind.
 */
export function kindsOfWord(word: string, before: string): readonly string[] {
  const alone = kindsAlone(word);
  const both = kindsEnding(word)?.get(before);
  if (both === undefined) return alone;
  return alone.length === 0 ? both : [...new Set([...alone, ...both])];
}

/** The kinds a word is of only together with the one before it, by that; undefined for most. */
export function kindsEnding(word: string): ReadonlyMap<string, readonly string[]> | undefined {
  return kinds().together.get(word);
}

type Kinds = {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  /** By the second word, and then the first. */
  readonly together: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
};

/** Throws on a line that is not a kind with its words. */
export function kindsIn(text: string): Kinds {
  const words: Places = new Map();
  const beginnings: Places = new Map();
  const together = new Map<string, Places>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, kind, listed] = /^([a-z][a-z-]*): (.+)$/.exec(line) ?? [];
    if (kind === undefined || listed === undefined) throw new Error(`not a kind with its words: ${line}`);
    for (const one of listed.split(', ')) {
      const [first = '', second] = one.split(' ');
      if (one.endsWith('*')) addTo(beginnings, one.slice(0, -1), kind);
      else if (second === undefined) addTo(words, first, kind);
      else {
        const its: Places = together.get(second) ?? new Map();
        together.set(second, its);
        addTo(its, first, kind);
      }
    }
  }
  return { words, beginnings, together };
}

function addTo(places: Places, key: string, kind: string): void {
  places.set(key, [...(places.get(key) ?? []), kind]);
}

type Places = Map<string, string[]>;

let read: Kinds | undefined;

function kinds(): Kinds {
  read ??= kindsIn(readFileSync(join(import.meta.dirname, 'word-kinds.txt'), 'utf8'));
  return read;
}

const known = new Map<string, readonly string[]>();
const none: readonly string[] = [];
/** Enough for the words people use; whoever types others starts it anew. */
const mostKnown = 50_000;

function kindsAlone(word: string): readonly string[] {
  const found = known.get(word);
  if (found) return found;
  const { words, beginnings } = kinds();
  const all = new Set(words.get(word));
  for (let length = word.length; length >= 3; length--)
    for (const kind of beginnings.get(word.slice(0, length)) ?? []) all.add(kind);
  if (known.size >= mostKnown) known.clear();
  const its = all.size === 0 ? none : [...all];
  known.set(word, its);
  return its;
}
