/** Which segment of 65,536 an entry’s number falls in. */
export function segmentOf(number: number): number {
  return number >>> 16;
}

/** Which list of a word: of entries not everybody may see, or of titles. */
export type ListOf = { readonly isClosed: boolean; readonly isTitle: boolean; readonly word: string };

/** One list as kept: places within a segment, two bytes each. */
export type ListRow = ListOf & { readonly segment: number; readonly first: number; readonly places: Buffer };

/** Gathers where words stand. Numbers are given in ascending order, each word of an entry once. */
export class Lists {
  readonly #lists = new Map<string, { readonly of: ListOf; readonly segment: number; readonly places: number[] }>();

  add(of: ListOf, number: number): void {
    const segment = segmentOf(number);
    const key = `${of.isClosed ? 'c' : 'o'}${of.isTitle ? 't' : 'e'}${segment} ${of.word}`;
    const list = this.#lists.get(key);
    if (list) list.places.push(number & 0xffff);
    else this.#lists.set(key, { of, segment, places: [number & 0xffff] });
  }

  rows(): readonly ListRow[] {
    return [...this.#lists.values()].map(({ of, segment, places }) => {
      const bytes = Buffer.alloc(places.length * 2);
      for (const [at, place] of places.entries()) bytes.writeUInt16BE(place, at * 2);
      return { ...of, segment, first: places[0] ?? 0, places: bytes };
    });
  }
}

/** What was found for each word asked, in one segment: for each word, all the lists of what it may mean. */
export type Asked = readonly (readonly Buffer[])[];

/**
 * The numbers in a segment that are in some list of every word asked, the highest first. Lists need be in no order and
 * may name one place twice.
 */
export function inAll(asked: Asked, segment: number): readonly number[] {
  if (asked.length === 0 || asked.some((lists) => lists.length === 0)) return [];
  // For each place, how many words in a row have been met there.
  const met = new Uint8Array(65_536);
  const last = asked.length - 1;
  const found: number[] = [];
  // The shortest first, so that the rest have little to agree with.
  const ordered = asked.toSorted((one, other) => sizeOf(one) - sizeOf(other));
  for (const [turn, lists] of ordered.entries()) {
    for (const list of lists) {
      for (let at = 0; at + 1 < list.length; at += 2) {
        const place = ((list[at] as number) << 8) | (list[at + 1] as number);
        if (met[place] !== turn) continue;
        met[place] = turn + 1;
        if (turn === last) found.push(segment * 65_536 + place);
      }
    }
  }
  return found.sort((one, other) => other - one);
}

function sizeOf(lists: readonly Buffer[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0);
}
