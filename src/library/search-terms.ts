import { isOfTheField, longestPhrase, meaningsOf, plainly } from './words-of-the-field.ts';

/** What is asked for, in turn: each a word or phrase with all that mean the same. */
export type Terms = readonly (readonly string[])[];

const mostTerms = 12;

/** The terms of a question in plain words: the longest phrases of the field first, small words left out. */
export function termsOf(asked: string): Terms {
  const words = plainly(asked)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const terms: (readonly string[])[] = [];
  for (let place = 0; place < words.length && terms.length < mostTerms; ) {
    const length = phraseAt(words, place);
    const phrase = words.slice(place, place + length).join(' ');
    if (length > 1 || !small.has(phrase)) terms.push(meaningsOf(phrase));
    place += length;
  }
  const first = terms.toReversed().map((term) => [term.toSorted().join('|'), withoutLonger(term)] as const);
  return [...new Map(first).values()].reverse();
}

/** Alternatives without those that hold another: whatever says 'damp and mould' says 'damp'. */
function withoutLonger(term: readonly string[]): readonly string[] {
  return term.filter((one) => !term.some((other) => other !== one && ` ${one} `.includes(` ${other} `)));
}

/** How many words from a place on are one phrase of the field; 1 where they are none. */
function phraseAt(words: readonly string[], place: number): number {
  for (let length = Math.min(longestPhrase, words.length - place); length > 1; length--)
    if (isOfTheField(words.slice(place, place + length).join(' '))) return length;
  return 1;
}

const small = new Set(
  (
    'a an and any are as at be been but by can did do does for from had has have how i if in is it its me my no not of on or our s so that the their them there they this to was we were what when where which who why will with you your about after case cases landlord resident' +
    ' since without while because although though until till upon per via also still yet already ever quite rather really much many lot every us' +
    ' wont dont didnt doesnt isnt wasnt arent werent cant couldnt wouldnt shouldnt hasnt havent hadnt im ive weve theyre theyve youre'
  ).split(' '),
);
