import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** The sorts of pest words name: 'rats and cockroaches' are two. Words for any of them, such as 'infestation', name none. */
export const pestsIn = remembered((text: string): readonly Pest[] =>
  // Who cannot tell which of two it is has told of one.
  sortsIn(plainInFull(text).replace(ratsOrMice, 'rodents')),
);

/**
 * Whether treatments, each told in these words, were together against every one of these pests. One that names some of
 * them was against those; one that names none was against all, but what it says is left.
 */
export function coversAll(treatments: readonly string[], pests: readonly Pest[]): boolean {
  const said = treatments.map(readSaid);
  return pests.every((pest) => said.some((parts) => isAgainst(parts, pest)));
}

export type Pest = keyof typeof words;

const words = {
  rats: ['rats?'],
  mice: ['mice', 'mouse'],
  rodents: ['rodents?'],
  cockroaches: ['cockroach(?:es)?', 'roaches'],
  'bed bugs': ['bed ?bugs?'],
  fleas: ['fleas?'],
  ants: ['ants?'],
  wasps: ['wasps?', 'hornets?'],
  bees: ['bees?'],
  flies: ['flies', 'maggots?'],
  moths: ['moths?'],
  beetles: ['beetles?', 'woodworm'],
  silverfish: ['silverfish'],
  mites: ['mites?'],
  woodlice: ['woodlice'],
  slugs: ['slugs?'],
  pigeons: ['pigeons?'],
  gulls: ['(?:sea)?gulls?'],
  birds: ['birds?'],
  squirrels: ['squirrels?'],
  foxes: ['fox(?:es)?'],
} as const;

const wordings = Object.entries(words).map(([pest, says]) => [pest as Pest, anyOf(...says)] as const);
const ratsOrMice = /\b(?:rats?|mice|mouse) or (?:(?:an?|the) )?(?:rats?|mice|mouse)\b/g;

/** What is against the one is against the other: what somebody could not tell apart, and what names all of a group. */
const alike: { readonly [P in Pest]?: readonly Pest[] } = {
  rats: ['rodents'],
  mice: ['rodents'],
  rodents: ['rats', 'mice', 'squirrels'],
  squirrels: ['rodents'],
  pigeons: ['birds'],
  gulls: ['birds'],
  birds: ['pigeons', 'gulls'],
};

function sortsIn(said: string): readonly Pest[] {
  return wordings.filter(([, says]) => says.test(said)).map(([pest]) => pest);
}

type Part = { readonly pests: readonly Pest[]; readonly isLeft: boolean };

/** Each part of what was said, with the pests it names, and whether it says that they are still to be dealt with. */
const readSaid = remembered((text: string): readonly Part[] =>
  plainInFull(text)
    .split(/\||\b(?:but|and)\b/)
    .map((part) => ({ pests: sortsIn(part), isLeft: stillToDo.test(part.replace(laid, ' ')) })),
);

const bait = '(?:baits?|traps?|poison|pellets|blocks|boxes|stations?|gel|powder|boards?)';
/** Bait that is left, and looked at again, is the treatment itself. */
const laid = new RegExp(
  `\\b${bait} (?:\\w+ ){0,2}left\\b|\\bleft (?:\\w+ ){0,3}${bait}\\b|\\bto be (?:re)?(?:checked|visited|monitored|inspected|topped up)\\b`,
  'g',
);

const stillToDo = anyOf(
  'not',
  'never',
  'left',
  'nothing for',
  'await\\w*',
  'to (?:come|follow|be)',
  'next (?:week|month|visit|time)',
);

function isAgainst(parts: readonly Part[], pest: Pest): boolean {
  const names = (part: Part) => [pest, ...(alike[pest] ?? [])].some((one) => part.pests.includes(one));
  const treated = parts.filter(({ isLeft }) => !isLeft);
  if (treated.some(names)) return true;
  return treated.every(({ pests }) => pests.length === 0) && !parts.some((part) => part.isLeft && names(part));
}
