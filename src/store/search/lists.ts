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

/** A list as read: places, two bytes each, or, of a word that stands in very many, a map with a bit for each place. */
export type ListRead = { readonly isMap: boolean; readonly bytes: Uint8Array };

/** What was found for each word asked, in one segment: for each word, all the lists of what it may mean. */
export type Asked = readonly (readonly ListRead[])[];

/** A map of a segment takes less room than a list of more places than this. */
export const mostListed = 4_096;

/** The map of some places, as `get_bit` reads it: the lowest bit of the first byte is place 0. */
export function mapOf(lists: readonly ListRead[]): Uint8Array<ArrayBuffer> {
  const map = new Uint8Array(segmentSize / 8);
  for (const { isMap, bytes } of lists) {
    if (isMap && lists.length === 1) map.set(bytes);
    else if (isMap) for (let at = 0; at < map.length; at++) map[at] = (map[at] as number) | (bytes[at] ?? 0);
    else
      for (let at = 0; at + 1 < bytes.length; at += 2) {
        const place = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
        map[place >>> 3] = (map[place >>> 3] as number) | (1 << (place & 7));
      }
  }
  return map;
}

const segmentSize = 65_536;

/**
 * The numbers in a segment that are in some list of every word asked, the highest first, as they are asked for. Lists need
 * be in no order and may name one place twice.
 */
export function* inAll(asked: Asked, segment: number): Generator<number> {
  if (asked.length === 0 || asked.some((lists) => lists.length === 0)) return;
  // Thirty-two places at a time. Every machine PostgreSQL comes along for keeps the lowest byte first, as a map does.
  const [all = new Uint32Array(0), ...others] = asked.map((lists) => new Uint32Array(mapOf(lists).buffer));
  for (const map of others) for (let at = 0; at < all.length; at++) all[at] = (all[at] as number) & (map[at] as number);
  for (let at = all.length - 1; at >= 0; at--) {
    for (let left = all[at] as number; left !== 0; ) {
      const bit = 31 - Math.clz32(left);
      yield segment * segmentSize + at * 32 + bit;
      left ^= 1 << bit;
    }
  }
}
