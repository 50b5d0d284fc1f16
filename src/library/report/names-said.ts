import { plainly } from '../words-of-the-field.ts';
import { isSlip, nearSpellings } from './near-landlords.ts';

/** What somebody said of two names: of one landlord, which goes by `name`; of two; or that what was said before no longer holds. */
export type NamesSaid = { readonly name: string; readonly other: string; readonly says: 'one' | 'two' | 'undone' };

/** What stands of all that was said, in the order in which it was: the last of each pair, whichever name came first in it. */
export function standing<Said extends NamesSaid>(said: readonly Said[]): readonly Said[] {
  const last = new Map(said.map((line) => [pairOf(line.name, line.other), line]));
  return [...last.values()].filter(({ says }) => says !== 'undone');
}

/** Gives the name a landlord goes by now, of any name it was published under. */
export function nowKnownAs(said: readonly NamesSaid[]): (name: string) => string {
  const joined = new Map(
    standing(said).flatMap(({ name, other, says }) => (says === 'one' ? [[other, name] as const] : [])),
  );
  return (name) => {
    // No name is gone through twice, so that what makes no sense ends as well.
    const gone = new Set<string>();
    let at = name;
    for (let next = joined.get(at); next !== undefined && !gone.has(at); next = joined.get(at)) {
      gone.add(at);
      at = next;
    }
    return at;
  };
}

/** The names that are joined, each landlord’s together: the one it goes by first. */
export function joinedGroups(said: readonly NamesSaid[]): readonly (readonly string[])[] {
  const known = nowKnownAs(said);
  const names = new Set(
    standing(said).flatMap(({ name, other, says }) => (says === 'one' ? [known(name), name, other] : [])),
  );
  return [...Map.groupBy(names, known)].map(([by, all]) => [by, ...all.filter((name) => name !== by)]);
}

/** The pairs a person is to be asked about: a slip apart as published, by the names they go by now, and nothing said of them yet. */
export function pairsToAsk(
  published: readonly string[],
  said: readonly NamesSaid[],
): readonly (readonly [string, string])[] {
  const known = nowKnownAs(said);
  const settled = new Set(standing(said).map(({ name, other }) => pairOf(name, other)));
  const asked = new Map<string, readonly [string, string]>();
  for (const [one, other] of nearSpellings(published)) {
    const pair = [known(one), known(other)] as const;
    const key = pairOf(...pair);
    if (pair[0] !== pair[1] && !settled.has(key) && !asked.has(key)) asked.set(key, pair);
  }
  return [...asked.values()];
}

/** Words in which the names of one landlord differ by a slip, each with what it is elsewhere: whoever asks for one means all. */
export function joinedWords(said: readonly NamesSaid[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const names of joinedGroups(said)) {
    const all = new Set(names.flatMap((name) => plainly(name).split(' ')));
    for (const word of all) {
      const others = slipsFrom(word, all);
      if (others.length > 0) words.set(word, [...new Set([...(words.get(word) ?? []), ...others])]);
    }
  }
  return words;
}

/** The words that are a slip away from one, or from one of those. */
function slipsFrom(word: string, all: ReadonlySet<string>): readonly string[] {
  const found = new Set([word]);
  // What is added while it is gone through is gone through as well.
  for (const one of found) for (const other of all) if (other !== one && isSlip(one, other)) found.add(other);
  found.delete(word);
  return [...found];
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join('\n');
}
