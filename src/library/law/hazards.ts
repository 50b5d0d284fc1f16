import { type Day, day } from '../../calendar/day.ts';

/** A hazard in the home, and from which day Awaab’s Law has counted it as significant and as an emergency. */
export type Hazard = {
  /** The name an officer would use. */
  readonly hazard: string;
  /** The first day it counts as significant; undefined while no day is fixed, or never. */
  readonly significantFrom: Day | undefined;
  /** The first day it counts as an emergency; undefined if it never does. */
  readonly emergencyFrom: Day | undefined;
  /** Other words people use for it. */
  readonly alsoCalled: readonly string[];
  /** How certain the days are. */
  readonly note: string;
};

const phase1 = day('2025-10-27');
const phase2 = day('2026-11-30');
const emergencyFrom = phase1;

const first = {
  significantFrom: phase1,
  emergencyFrom,
  note: 'Phase 1: the day was seen in official guidance.',
} as const;
const second = {
  significantFrom: phase2,
  emergencyFrom,
  note: 'Phase 2: the hazard was seen in draft guidance; the day is second-hand and the amending regulations were not seen.',
} as const;
const third = {
  significantFrom: undefined,
  emergencyFrom,
  note: 'Phase 3: no day is fixed. Already an emergency hazard since phase 1.',
} as const;
const never = {
  significantFrom: undefined,
  emergencyFrom: undefined,
  note: 'Outside Awaab’s Law altogether.',
} as const;

/** The hazards of the housing health and safety rating system, in the order they come under Awaab’s Law. */
export const hazards = [
  {
    hazard: 'damp and mould',
    alsoCalled: ['damp', 'mould', 'black mould', 'damp or mould', 'mould and damp', 'condensation'],
    ...first,
  },

  { hazard: 'excess cold', alsoCalled: ['cold', 'too cold'], ...second },
  { hazard: 'excess heat', alsoCalled: ['heat', 'overheating', 'too hot'], ...second },
  { hazard: 'falls in the bath or shower', alsoCalled: ['falls in baths'], ...second },
  { hazard: 'falls on the level', alsoCalled: ['falls', 'trips', 'slips and trips'], ...second },
  { hazard: 'falls on stairs and steps', alsoCalled: ['falls on stairs', 'stairs', 'steps'], ...second },
  { hazard: 'falls between levels', alsoCalled: ['falls from height', 'falls from windows'], ...second },
  {
    hazard: 'structural collapse and falling elements',
    alsoCalled: ['structural collapse', 'falling elements', 'collapse'],
    ...second,
  },
  { hazard: 'explosions', alsoCalled: ['explosion'], ...second },
  { hazard: 'fire', alsoCalled: ['fire safety', 'smoke'], ...second },
  { hazard: 'electrical', alsoCalled: ['electrics', 'electrical hazards', 'exposed wiring'], ...second },
  {
    hazard: 'domestic hygiene, pests and refuse',
    alsoCalled: ['pests', 'pest infestation', 'infestation', 'refuse', 'domestic hygiene'],
    ...second,
  },
  { hazard: 'food safety', alsoCalled: [], ...second },
  {
    hazard: 'personal hygiene, sanitation and drainage',
    alsoCalled: ['personal hygiene', 'sanitation', 'drainage', 'drains'],
    ...second,
  },

  { hazard: 'asbestos', alsoCalled: [], ...third },
  { hazard: 'biocides', alsoCalled: [], ...third },
  { hazard: 'carbon monoxide and fumes', alsoCalled: ['carbon monoxide', 'fumes'], ...third },
  { hazard: 'lead', alsoCalled: [], ...third },
  { hazard: 'radiation', alsoCalled: ['radon'], ...third },
  { hazard: 'gas leak', alsoCalled: ['gas', 'gas escape'], ...third },
  { hazard: 'chemical vapours', alsoCalled: ['volatile organic compounds'], ...third },
  { hazard: 'intruders', alsoCalled: ['entry by intruders', 'insecure door', 'security'], ...third },
  { hazard: 'poor lighting', alsoCalled: ['lighting'], ...third },
  { hazard: 'noise', alsoCalled: [], ...third },
  { hazard: 'water supply', alsoCalled: [], ...third },
  { hazard: 'hot surfaces and scalds', alsoCalled: ['scalds', 'burns'], ...third },
  { hazard: 'collision and trapping', alsoCalled: ['collision', 'entrapment'], ...third },
  { hazard: 'awkward fittings', alsoCalled: [], ...third },

  { hazard: 'overcrowding', alsoCalled: ['crowding', 'lack of space'], ...never },
] as const satisfies readonly Hazard[];

export type HazardName = (typeof hazards)[number]['hazard'];

/**
 * The hazard somebody means by a word or phrase: its name, or one of the other words for it. Undefined when none is
 * plainly meant. Bare “falls” gives one of the four; all four began on the same day.
 */
export function hazardMeant(words: string): (typeof hazards)[number] | undefined {
  const said = words.trim().toLowerCase();
  return hazards.find(({ hazard, alsoCalled }) => hazard === said || alsoCalled.some((other) => other === said));
}

/** Whether Awaab’s Law counts this hazard as one that can be significant on that day. */
export function canBeSignificant(name: HazardName, on: Day): boolean {
  return hasBegun(hazardNamed(name)?.significantFrom, on);
}

/** Whether Awaab’s Law counts this hazard as one that can be an emergency on that day. */
export function canBeEmergency(name: HazardName, on: Day): boolean {
  return hasBegun(hazardNamed(name)?.emergencyFrom, on);
}

/** From which day Awaab’s Law counts this hazard as one that can be significant; undefined while no day is fixed, or never. */
export function beginsToCount(name: HazardName): Day | undefined {
  return hazardNamed(name)?.significantFrom;
}

function hazardNamed(name: HazardName): Hazard | undefined {
  return hazards.find((each) => each.hazard === name);
}

function hasBegun(from: Day | undefined, on: Day): boolean {
  return from !== undefined && from <= on;
}
