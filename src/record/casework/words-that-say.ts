/** Text ready to be searched that still stands letter for letter beside what was written: small, apostrophes straight. */
export function level(text: string): string {
  const small = text.replaceAll(/[’‘`´]/g, "'").toLowerCase();
  return small.length === text.length ? small : text;
}

/**
 * The fewest words of a text that by themselves say what `isSaid` looks for, as they were written; undefined when no
 * stretch of up to nine words does.
 */
export function wordsThatSay(text: string, isSaid: (words: string) => boolean): string | undefined {
  const words = [...text.matchAll(/\S+/g)].slice(0, mostWords);
  for (let length = 1; length <= longestStretch; length++) {
    for (let first = 0; first + length <= words.length; first++) {
      const from = words[first];
      const last = words[first + length - 1];
      if (!from || !last) continue;
      const stretch = text.slice(from.index, last.index + last[0].length);
      if (isSaid(stretch)) return trimmed(stretch);
    }
  }
  return undefined;
}

/** Without the stops and marks round it. */
export function trimmed(words: string): string {
  return words.replace(/^[\s.,;:!?"“”()]+|[\s.,;:!?"“”()]+$/g, '');
}

const longestStretch = 9;
const mostWords = 200;
