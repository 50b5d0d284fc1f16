import type { Day } from '../../calendar/day.ts';
import type { HazardName } from '../../library/law/hazards.ts';
import { speaksOfDangerToLife, speaksOfSelfNeglect } from '../behaviour/behaviour-words.ts';
import { type BlamedByName, blamedByName } from '../behaviour/blamed-by-name.ts';
import { tellsOfRiskToLife } from '../behaviour/own-life-words.ts';
import type { Entry } from '../entry.ts';
import { hazardsIn, soundsLikeEmergency } from '../hazards/hazard-meant.ts';
import { type KnownNeed, sayNeed } from '../household/household.ts';
import { withoutHarmDenied } from '../household/no-self-harm.ts';
import { type CaseFamily, caseFamilies } from '../kinds/vocabulary.ts';
import { emergencyTraits, traitsOf } from '../problems/problem-words.ts';
import { familyWords, harmWords, hazardLeanings, partnerNamed, somebody, type Telling } from './likely-words.ts';
import { level, trimmed, wordsThatSay } from './words-that-say.ts';

/** Something a report seems to be, with the words that suggest it as they were written. */
export type Suggestion<What> = { readonly is: What; readonly because: readonly string[] };

export type Harm = Entry<'antisocial behaviour reported'>['harm'];

/** What a report seems to be about. Suggestions, never decisions: the officer chooses. */
export type Likely = {
  /** The sorts of case, the likeliest first. */
  readonly families: readonly Suggestion<CaseFamily>[];
  /** The one that stands out from the others; undefined when none does. */
  readonly standsOut: CaseFamily | undefined;
  readonly hazards: readonly Suggestion<HazardName>[];
  readonly harm: Suggestion<Harm> | undefined;
  /** Those of our own people whom the words name as having done harm, or as complained of. */
  readonly blamed: readonly BlamedByName[];
  /** The words that sound like a danger to somebody’s life, where any do: said before anything else. */
  readonly danger: string | undefined;
  /** How soon: only where something in the words, or who lives there, calls for more than usual. */
  readonly priority: Suggestion<'emergency' | 'urgent'> | undefined;
};

/** Who lives in the home a report is of, and who works for us. */
export type Around = {
  /** What those who live there are known to need, on a day. */
  readonly needs?: readonly KnownNeed[];
  readonly on?: Day;
  /** The names of our own people. */
  readonly ours?: readonly string[];
};

/** What a report is likely to be, from what was said, what it does to the people there, and who they and we are. */
export function likely(said: string, effect = '', { needs = [], on, ours = [] }: Around = {}): Likely {
  const hazards = hazardsOf(withoutSmoking(said));
  const told = effect === '' ? said : `${said}. ${effect}`;
  const danger = dangerIn(told);
  const blamed = blamedByName(told, ours);
  const risk = danger === undefined ? riskIn(told) : undefined;
  const asWeighed = withDangerFirst(
    withBlamedFirst(
      caseFamilies.map((family) => weigh(family, said, hazards)),
      blamed,
    ),
    said,
  )
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const weighed = withRisk(asWeighed, risk);
  const [first, second] = weighed;
  const isFarAhead = first !== undefined && first.weight >= enough && (second?.weight ?? 0) * 2 <= first.weight;
  return {
    families: weighed.map(({ is, because }) => ({ is, because })),
    standsOut: isFarAhead ? first.is : undefined,
    hazards,
    harm: harmOf(said),
    blamed,
    danger: danger ?? risk,
    priority:
      danger === undefined ? priorityOf(withoutSmoking(told), needs, on) : { is: 'emergency', because: [danger] },
  };
}

/** How much words sound like one sort of case: 4 and more would settle it, unless something else does so too. */
export function howMuchLike(family: CaseFamily, said: string): number {
  return sumOf(familyWords[family], said).weight;
}

/** Somebody’s smoking is a nuisance and no fire: it is blanked out, so that every other word keeps its place. */
function withoutSmoking(said: string): string {
  return said.replace(
    /\bsmok(?:e|es|ing)(?= (?:\w+ )?(?:weed|cannabis|cigarettes?|dope|pot|a joint|joints|crack))/gi,
    (words) => ' '.repeat(words.length),
  );
}

/** The least weight that may stand out. */
const enough = 4;

type Weighed = Suggestion<CaseFamily> & { readonly weight: number };

function weigh(family: CaseFamily, said: string, hazards: Likely['hazards']): Weighed {
  if (family === 'hazards') return weighHazards(said, hazards);
  if (family === 'safeguarding') return weighSafeguarding(said);
  return { is: family, ...sumOf(familyWords[family], said) };
}

/** What one of ours is said by name to have done is a matter of staff conduct before it is anything else. */
function withBlamedFirst(weighed: readonly Weighed[], blamed: readonly BlamedByName[]): readonly Weighed[] {
  if (blamed.length === 0) return weighed;
  const because = blamed.map((one) => one.because);
  return weighed.map((one) =>
    one.is === 'staff conduct'
      ? { is: one.is, weight: one.weight + 2 * aboveAll, because: [...new Set([...because, ...one.because])] }
      : one,
  );
}

/**
 * What might kill, done or threatened by somebody, is antisocial behaviour or domestic abuse before it is anything else:
 * the fire they speak of setting is no hazard of the home. Said of one of ours, it stays a matter of staff conduct.
 */
function withDangerFirst(weighed: readonly Weighed[], said: string): readonly Weighed[] {
  const danger = dangerIn(said);
  const weightOf = (family: CaseFamily) => weighed.find(({ is }) => is === family)?.weight ?? 0;
  if (danger === undefined || !isOfPeople(said) || weightOf('staff conduct') >= enough) return weighed;
  const isOfPartner = partnerNamed.test(level(said)) || weightOf('domestic abuse') >= enough;
  const first: CaseFamily = isOfPartner ? 'domestic abuse' : 'antisocial behaviour';
  return weighed.map((one) =>
    one.is === first
      ? { is: first, weight: one.weight + aboveAll, because: [...new Set([danger, ...one.because])] }
      : one,
  );
}

/**
 * Whoever may end their own life is somebody at risk, whatever else was told: safeguarding is shown second where it would not
 * come first, and nothing stands out.
 */
function withRisk(weighed: readonly Weighed[], risk: string | undefined): readonly Weighed[] {
  const [first, ...others] = weighed;
  if (risk === undefined || first?.is === 'safeguarding') return weighed;
  const own = others.find(({ is }) => is === 'safeguarding');
  const weight = Math.max(enough, first?.weight ?? 0);
  const shown: Weighed = { is: 'safeguarding', weight, because: [...new Set([risk, ...(own?.because ?? [])])] };
  return [...(first ? [first] : []), shown, ...others.filter((one) => one !== own)];
}

/** More than any sort of case comes to by its own words. */
const aboveAll = 20;

function dangerIn(told: string): string | undefined {
  if (!speaksOfDangerToLife(told)) return undefined;
  return wordsThatSay(told, speaksOfDangerToLife) ?? told;
}

/** Words of a life that may be lost by somebody’s own hand, or of what is told: nobody else threatens it. */
function riskIn(told: string): string | undefined {
  if (!tellsOfRiskToLife(told)) return undefined;
  const sentence = told.split(/(?<=[.!?\n])\s+/).find(tellsOfRiskToLife);
  return wordsThatSay(sentence ?? told, tellsOfRiskToLife) ?? trimmed(sentence ?? told);
}

/** Whether somebody is the danger: wiring may burn a house down too, and anybody may feel that the cold will kill them. */
function isOfPeople(said: string): boolean {
  const danger = dangerIn(said.replace(/\bgoing to die\b/gi, ' '));
  if (danger === undefined) return false;
  return !/\b(?:burn\w*|set\w* (?:fire|light))\b/.test(level(danger)) || somebody.test(level(said));
}

/** A hazard by itself is not a case of hazards where its own sort of case is kept apart: pests, asbestos. */
function weighHazards(said: string, hazards: Likely['hazards']): Weighed {
  const own = hazards.filter(({ is }) => !keptApart.includes(is));
  const leaning = sumOf(hazardLeanings, said);
  const named = own.length === 0 ? 0 : own.some(({ is }) => alwaysHazards.includes(is)) ? 6 : 3;
  return {
    is: 'hazards',
    because: [...new Set([...own.flatMap(({ because }) => because), ...leaning.because])],
    weight: named + leaning.weight,
  };
}

/** What is owed a decision once it is written down is suggested as safeguarding while it is told. */
function weighSafeguarding(said: string): Weighed {
  const own = sumOf(familyWords.safeguarding, withoutHarmDenied(said));
  if (own.weight >= enough || !speaksOfSelfNeglect(said)) return { is: 'safeguarding', ...own };
  const words = wordsThatSay(said, speaksOfSelfNeglect) ?? said;
  return { is: 'safeguarding', because: [...new Set([...own.because, words])], weight: own.weight + enough };
}

const keptApart: readonly HazardName[] = ['domestic hygiene, pests and refuse', 'asbestos', 'noise', 'overcrowding'];

/** Hazards that are more than a repair in almost anybody’s words. */
const alwaysHazards: readonly HazardName[] = [
  'damp and mould',
  'gas leak',
  'carbon monoxide and fumes',
  'fire',
  'electrical',
  'explosions',
  'structural collapse and falling elements',
  'falls on stairs and steps',
  'falls between levels',
  'falls on the level',
];

function sumOf(
  tellings: readonly Telling[],
  said: string,
): { readonly because: readonly string[]; readonly weight: number } {
  const text = level(said);
  const because: string[] = [];
  let weight = 0;
  for (const [tells, pattern] of tellings) {
    const found = pattern.exec(text);
    if (!found) continue;
    weight += tells;
    because.push(trimmed(said.slice(found.index, found.index + found[0].length)));
  }
  return { because: [...new Set(because)], weight };
}

function hazardsOf(said: string): Likely['hazards'] {
  return hazardsIn(said).map((is) => {
    const words = wordsThatSay(said, (stretch) => hazardsIn(stretch).includes(is));
    return { is, because: words === undefined ? [] : [words] };
  });
}

function harmOf(said: string): Likely['harm'] {
  const text = level(said);
  for (const [harm, pattern] of harmWords) {
    const found = pattern.exec(text);
    if (found) return { is: harm as Harm, because: [said.slice(found.index, found.index + found[0].length)] };
  }
  return undefined;
}

function priorityOf(told: string, needs: readonly KnownNeed[], on: Day | undefined): Likely['priority'] {
  const danger = (stretch: string) =>
    waterNearPower.test(level(stretch)) ||
    soundsLikeEmergency(stretch) ||
    traitsOf(stretch).some((trait) => emergencyTraits.includes(trait));
  if (danger(told)) return { is: 'emergency', because: [wordsThatSay(told, danger) ?? told] };
  const traits = traitsOf(told);
  const moves = needs.find(({ groups }) => groups.includes('moving about'));
  if (traits.includes('lift out of order') && (moves || /wheelchair|can'?t walk|housebound/.test(level(told))))
    return { is: 'emergency', because: because(told, 'lift out of order', moves, on) };
  const frail = needs.find(({ groups }) => groups.some((group) => easilyHurt.includes(group)));
  const trait = traits.find((one) => harmful.includes(one));
  return frail && trait ? { is: 'urgent', because: because(told, trait, frail, on) } : undefined;
}

const waterNearPower =
  /\b(?:water|leak\w*|rain)\b[^.]{0,50}\b(?:on ?to|into|through|in|near|over|out of) (?:the |my |a |our )*(?:\w+ )?(?:lights?|light fittings?|electrics|sockets?|plugs?|fuse ?box|consumer unit)\b/;

const easilyHurt: readonly string[] = [
  'baby',
  'child',
  'old age',
  'pregnancy',
  'breathing',
  'weak immune system',
  'moving about',
];
const harmful: readonly string[] = [
  'damp or mould',
  'leak',
  'cold',
  'heat',
  'structure',
  'electrics',
  'falls',
  'pests',
];

function because(told: string, trait: string, need: KnownNeed | undefined, on?: Day): readonly string[] {
  const words = wordsThatSay(told, (stretch) => traitsOf(stretch).some((one) => one === trait));
  return [
    ...(words === undefined ? [] : [words]),
    ...(need ? [`${need.person}: ${on === undefined ? need.need : sayNeed(need, on)}`] : []),
  ];
}
