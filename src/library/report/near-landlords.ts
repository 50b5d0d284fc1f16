import { areOfTwoSorts, coreOf, isFormOfName } from './landlord-names.ts';

/**
 * Pairs of landlords whose names are the same but for one slip of the finger, in their own name or in a word such as
 * ‘Council’. Whether two are one is for a person: ‘Boston’ and ‘Bolton’ are not, so a short name with another letter in it
 * is left out.
 */
export function nearSpellings(names: readonly string[]): readonly (readonly [string, string])[] {
  const read = names.map((name) => ({ name, ...withoutSlips(name) }));
  return read.flatMap((one, place) =>
    read.slice(place + 1).flatMap((other): (readonly [string, string])[] => {
      const isNear = one.core === other.core ? one.isRighted !== other.isRighted : isSlip(one.core, other.core);
      return isNear && !areOfTwoSorts(one.righted, other.righted) ? [[one.name, other.name]] : [];
    }),
  );
}

/** A name with its slips in words that landlords’ names share put right (‘Councill’), and what is left without those words. */
function withoutSlips(name: string) {
  const righted = name.replace(/\p{L}+/gu, (word) => sharedWord(word.toLowerCase()) ?? word);
  return { righted, core: coreOf(righted), isRighted: righted !== name };
}

function sharedWord(word: string): string | undefined {
  if (isFormOfName(word)) return undefined;
  return shared.find((each) => isSlip(each, word));
}

/** Long enough that what is but a slip away from one is meant for it. */
const shared = [
  ...['association', 'borough', 'council', 'district', 'housing', 'limited', 'metropolitan', 'society'],
  'trust',
];

/** Whether two names are the same but for a letter too many, two that changed places or, in a long word, another letter. */
export function isSlip(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  const length = lengthOfWordAt(longer, at);
  if (length < shortest) return false;
  if (longer.length > shorter.length) return shorter.slice(at) === longer.slice(at + 1);
  const isSwapped = shorter[at] === longer[at + 1] && shorter[at + 1] === longer[at];
  if (isSwapped) return shorter.slice(at + 2) === longer.slice(at + 2);
  return at < shorter.length && length >= longWord && shorter.slice(at + 1) === longer.slice(at + 1);
}

function lengthOfWordAt(name: string, at: number): number {
  const end = name.indexOf(' ', at);
  return (end < 0 ? name.length : end) - (name.lastIndexOf(' ', at) + 1);
}

const shortest = 5;
const longWord = 9;
