/** Lists of phrases by a word of each: for every three letters a word may begin with, a bit for each list. */
export type ByBeginning = Int32Array;

/**
 * Lists of phrases (between commas; `*` stands for any ending, or alone for some words) by how the most telling word of
 * each phrase begins, so that one cheap look at a text tells which lists it may hold a phrase of. Most texts hold few, and
 * looking for every phrase of every list is dear.
 *
 * @throws where there are more lists than bits, or a phrase has no word whose beginning is known
 */
export function byBeginning(lists: readonly string[]): ByBeginning {
  if (lists.length > 32) throw new Error(`${lists.length} lists are more than 32`);
  const held = new Int32Array(signs ** 3);
  for (const [place, list] of lists.entries()) {
    for (const phrase of list.split(',').map((words) => words.trim())) {
      if (phrase === '') continue;
      const beginning = beginningAt(mostTelling(phrase), 0);
      held[beginning] = (held[beginning] as number) | (1 << place);
    }
  }
  return held;
}

/**
 * Which lists a text may hold a phrase of, a bit for each. None is left out of which it holds one, in letters of any case,
 * whose words stand between spaces or whatever else is neither letter nor digit.
 */
export function mayHold(lists: ByBeginning, text: string): number {
  let held = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const isSign = signOf(text.charCodeAt(at)) > 0;
    if (isSign && !isInWord) held |= lists[beginningAt(text, at)] as number;
    isInWord = isSign;
  }
  return held;
}

/** Whether the list at a place is among those `mayHold` gave. */
export function isAmong(held: number, place: number): boolean {
  return ((held >>> place) & 1) === 1;
}

/** The longest word of a phrase: the fewest other texts have it. */
function mostTelling(phrase: string): string {
  const [longest] = phrase
    .split(' ')
    .filter((word) => /^[a-z\d]/i.test(word) && !word.slice(0, 3).includes('*'))
    .sort((one, other) => other.length - one.length);
  if (longest === undefined) throw new Error(`“${phrase}” has no word whose beginning is known`);
  return longest;
}

/** a to z, 0 to 9, and whatever else. */
const signs = 37;

/** The letters and digits a word begins with, three at most, as one number. */
function beginningAt(text: string, at: number): number {
  const first = signOf(text.charCodeAt(at));
  const second = signOf(text.charCodeAt(at + 1));
  const third = second === 0 ? 0 : signOf(text.charCodeAt(at + 2));
  return (first * signs + second) * signs + third;
}

/** 1 to 26 for a letter, large or small, 27 to 36 for a digit; 0 for anything else, and past the end. */
function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 65 && code <= 90) return code - 64;
  return code >= 48 && code <= 57 ? code - 21 : 0;
}
