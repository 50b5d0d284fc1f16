import { conditionWords } from '../household/condition-words.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { dangerWords } from './danger-words.ts';
import { emergencyWords } from './emergency-words.ts';

/** What a reported problem is, as far as it decides what is owed. Read from the words of the report. */
export type ProblemTrait =
  | 'cut off'
  | 'no heating or hot water'
  | 'smoke, fire or gas'
  | 'no water, power or toilet'
  | 'lift out of order'
  | 'safety'
  | 'security'
  | 'damp or mould'
  | 'leak'
  | 'pests'
  | 'asbestos'
  | 'cold'
  | 'heat'
  | 'structure'
  | 'electrics'
  | 'falls';

/** Traits that make a repair an emergency whatever else it is. */
export const emergencyTraits: readonly ProblemTrait[] = [
  'cut off',
  'no heating or hot water',
  'smoke, fire or gas',
  'no water, power or toilet',
];

/** The traits of a problem, from the words it was reported in. */
export function traitsOf(text: string): readonly ProblemTrait[] {
  return gistOf(text).traits;
}

/** Whether these are pests that get in from outside, so that something can be done to keep them out. */
export function canBeKeptOut(text: string): boolean {
  return fromOutside.test(plainInFull(text));
}

/** Whether two descriptions are of the same thing: 'mould in the bedroom' and 'damp', 'back door' and 'replace the door'. */
export function isSameMatter(one: string, other: string): boolean {
  const first = gistOf(one);
  const second = gistOf(other);
  return (
    first.substance.some((word) => second.substance.includes(word)) ||
    first.traits.some((trait) => tellingTraits.includes(trait) && second.traits.includes(trait))
  );
}

/** Whether a report says that something already known goes on or has come back. */
export const saysAgain = remembered((text) => again.test(plainInFull(text)));

/** Whether words say that what had gone is back: more than that something still goes on. */
export const saysBack = remembered((text) => back.test(plainInFull(text)));

/** How a trait is told: `unless` holds what only sounds like it, and is passed over before `says` is looked for. */
export type Wording = { readonly says: RegExp; readonly unless?: RegExp };

const wordings: Readonly<Record<ProblemTrait, Wording>> = { ...emergencyWords, ...dangerWords, ...conditionWords };

const traits = Object.keys(wordings) as readonly ProblemTrait[];

/** Traits that by themselves say what a thing is, so that two descriptions sharing one are of the same thing. */
const tellingTraits: readonly ProblemTrait[] = [
  'no heating or hot water',
  'smoke, fire or gas',
  'no water, power or toilet',
  'lift out of order',
  'damp or mould',
  'leak',
  'pests',
  'asbestos',
  'electrics',
];

const fromOutside = anyOf(
  'pests?',
  'rats?',
  'mice',
  'mouse',
  'rodents?',
  'vermin',
  'cockroach(?:es)?',
  'pigeons?',
  '(?:sea)?gulls?',
  'birds?',
  'squirrels?',
  'fox(?:es)?',
  'infest\\w*',
);

const backAgain = [
  'again',
  '(?<!(?:go|goes|going|went|gone) )straight back',
  '(?:is|are|has come|have come|came|come|comes|coming) back',
  'return(?:ed|s|ing)',
  'recurr\\w+',
  'reappear\\w*',
  'same (?:problem|issue|fault|leak|thing)',
] as const;
const back = anyOf(...backAgain);
const again = anyOf(
  ...backAgain,
  'still',
  '(?:got|getting|gets|become|becoming) worse',
  'worsen\\w*',
  'ongoing',
  'not (?:been )?fixed',
);

type Gist = { readonly traits: readonly ProblemTrait[]; readonly substance: readonly string[] };

const gistOf = remembered((text): Gist => {
  const said = plainInFull(text);
  return { traits: traitsSaid(said), substance: substanceOf(said) };
});

/** The traits that plain words tell of. */
export function traitsSaid(said: string): readonly ProblemTrait[] {
  return traits.filter((trait) => speaksOf(trait, said));
}

function speaksOf(trait: ProblemTrait, said: string): boolean {
  const { says, unless } = wordings[trait];
  if (!says.test(said)) return false;
  return unless === undefined || says.test(said.split(unless).join(' | '));
}

/** Words that many repairs have in common, and so tell none from another. */
const slightWords = new Set(
  'the and for from with into onto works work working repair repaired replace replaced replacement install installed fix fixed new need needs needed required remedial broken faulty damaged defective front back rear side main home house flat property block building room rooms bedroom bathroom kitchen living lounge hall hallway landing wall walls area cause caused causing found fault faults problem problems issue issues report reported remove removal treat treatment make good all part other not has have was were are that this its old renew renewal'.split(
    ' ',
  ),
);

function substanceOf(said: string): readonly string[] {
  return said
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !slightWords.has(word))
    .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word));
}
