/** A word or phrase that was looked for: for each of its words every form in which it is written; undefined where any word will do. */
export type Sought = readonly (ReadonlySet<string> | undefined)[];

/** What was looked for, by the words it may begin with. */
export type Marker = ReadonlyMap<string, readonly Sought[]>;

export const [markBegins, markEnds] = ['\u0001', '\u0002'];

/** What marks these: of several that begin alike the first that fits is marked. */
export function markerOf(sought: readonly Sought[]): Marker {
  const marker = new Map<string, Sought[]>();
  for (const phrase of sought)
    for (const form of phrase[0] ?? []) marker.set(form, [...(marker.get(form) ?? []), phrase]);
  return marker;
}

/** A text with what was looked for between `markBegins` and `markEnds`. */
export function markFound(text: string, marker: Marker): string {
  return written(text, hitsIn(wordsIn(text), marker));
}

/**
 * The part of a text that holds most of what was looked for, some forty words long, with a second part where that holds
 * something the first does not; what was found is marked. The beginning where nothing was.
 */
export function excerptOf(text: string, marker: Marker): string {
  const words = wordsIn(text);
  const hits = hitsIn(words, marker);
  if (words.length <= longest) return written(text, hits);
  const [best, second] = bestWindows(words.length, hits);
  if (!best) return `${text.slice(0, words[beginning]?.at).trimEnd()} …`;
  const parts = [best, ...(second ? [second] : [])].toSorted((one, other) => one.from - other.from);
  const shown = parts.map(({ from, until }) => {
    const inside = hits.filter(({ first, last }) => first >= from && last < until);
    return written(text, inside, from === 0 ? 0 : words[from]?.at, words[until]?.at).trim();
  });
  const begins = (parts[0]?.from ?? 0) > 0 ? '… ' : '';
  const ends = (parts.at(-1)?.until ?? 0) < words.length ? ' …' : '';
  return `${begins}${shown.join(' … ')}${ends}`;
}

const [longest, lead, beginning] = [45, 8, 30];

type Word = { readonly at: number; readonly end: number; readonly word: string };
type Hit = {
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly end: number;
  readonly of: Sought;
};
type Window = { readonly from: number; readonly until: number; readonly holds: ReadonlySet<Sought> };

/** The window that holds most, and the first other that holds something else. */
function bestWindows(count: number, hits: readonly Hit[]): readonly Window[] {
  const windows = hits.map(({ first }): Window => {
    const from = Math.max(0, Math.min(first - lead, count - longest));
    const until = from + longest;
    const inside = hits.filter((hit) => hit.first >= from && hit.last < until);
    return { from, until, holds: new Set(inside.map(({ of }) => of)) };
  });
  const best = windows.toSorted((one, other) => other.holds.size - one.holds.size)[0];
  if (!best) return [];
  const second = windows.find(
    ({ from, until, holds }) =>
      (until <= best.from || from >= best.until) && [...holds].some((one) => !best.holds.has(one)),
  );
  return second ? [best, second] : [best];
}

/** Where what was looked for stands, in order, none within another. */
function hitsIn(words: readonly Word[], marker: Marker): readonly Hit[] {
  const hits: Hit[] = [];
  for (let place = 0; place < words.length; place++) {
    const phrases = marker.get(words[place]?.word ?? '');
    const of = phrases?.find((phrase) => phrase.every((forms, step) => isThere(words[place + step], forms)));
    if (!of) continue;
    const last = place + of.length - 1;
    hits.push({ first: place, last, at: words[place]?.at ?? 0, end: words[last]?.end ?? 0, of });
    place = last;
  }
  return hits;
}

function isThere(word: Word | undefined, forms: ReadonlySet<string> | undefined): boolean {
  return word !== undefined && (forms === undefined || forms.has(word.word));
}

/** The words of a text, as they are compared. Gone through letter by letter: a regular expression took most of a search's time here. */
function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  // Only where letters stay one when they are made small do the places agree.
  const lower = text.toLowerCase();
  const small = lower.length === text.length ? lower : text;
  let begun = -1;
  let isPlain = true;
  for (let at = 0; at <= small.length; at++) {
    const code = at < small.length ? small.charCodeAt(at) : 32;
    const isAscii = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isAscii || isOtherLetter(small, at, code) || (begun >= 0 && isApostrophe(code))) {
      if (begun < 0) [begun, isPlain] = [at, true];
      if (!isAscii) isPlain = false;
    } else if (begun >= 0) {
      let end = at;
      while (isApostrophe(small.charCodeAt(end - 1))) end--;
      const word = small.slice(begun, end);
      words.push({ at: begun, end, word: isPlain ? word : plain(word) });
      begun = -1;
    }
  }
  return words;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019;
}

function isOtherLetter(text: string, at: number, code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return otherLetter.test(text.charAt(at));
}

const otherLetter = /[\p{L}\p{M}\p{N}]/u;

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’‘`]/gu, '');
}

function written(text: string, hits: readonly Hit[], from = 0, until = text.length): string {
  let [marked, at] = ['', from];
  for (const hit of hits) {
    marked += `${text.slice(at, hit.at)}${markBegins}${text.slice(hit.at, hit.end)}${markEnds}`;
    at = hit.end;
  }
  return marked + text.slice(at, until);
}
