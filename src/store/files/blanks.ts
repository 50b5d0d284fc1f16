/**
 * A stretch of a file’s content that others are not to see: from a byte, so many. What is sent in its place are these
 * letters and then nothing but zeros, so that all the rest stays where it was.
 */
export type Blank = readonly [from: number, length: number, instead: string];

/** Puts blanks in order and joins those that touch, so that they can be followed from the first byte to the last. */
export function inOrder(blanks: readonly Blank[]): readonly Blank[] {
  const ordered: Blank[] = [];
  for (const [from, length, instead] of blanks.toSorted(([one], [other]) => one - other)) {
    const [lastFrom = 0, lastLength = 0, lastInstead = ''] = ordered.at(-1) ?? [];
    if (ordered.length > 0 && instead === '' && from <= lastFrom + lastLength) {
      ordered[ordered.length - 1] = [lastFrom, Math.max(lastLength, from + length - lastFrom), lastInstead];
    } else ordered.push([from, length, instead]);
  }
  return ordered;
}

/** Sends content on with its blanks, which are in order, in their place. `from` is the byte of the whole that comes first. */
export async function* withBlanks(
  content: AsyncIterable<Uint8Array>,
  blanks: readonly Blank[],
  from: number,
): AsyncGenerator<Uint8Array> {
  let at = from;
  let next = 0;
  for await (const chunk of content) {
    const end = at + chunk.length;
    let sent = chunk;
    for (let place = next; place < blanks.length; place++) {
      const [start = 0, length = 0, instead = ''] = blanks[place] ?? [];
      if (start >= end) break;
      if (start + length <= at) {
        if (place === next) next++;
        continue;
      }
      if (sent === chunk) sent = Uint8Array.from(chunk);
      blank(sent, at, start, length, instead);
    }
    yield sent;
    at = end;
  }
}

/** Blanks what of a stretch lies in these bytes, the first of which is the byte `at` of the whole. */
function blank(bytes: Uint8Array, at: number, start: number, length: number, instead: string): void {
  const [first, end] = [Math.max(start, at), Math.min(start + length, at + bytes.length)];
  bytes.fill(0, first - at, end - at);
  for (let byte = first; byte < Math.min(end, start + instead.length); byte++)
    bytes[byte - at] = instead.charCodeAt(byte - start);
}
