import type { Day } from '../../calendar/day.ts';
import type { HazardName } from '../../library/law/hazards.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { onceFor } from '../remembered.ts';
import { hazardsIn, soundsLikeEmergency } from './hazard-meant.ts';

/** Entries whose whole purpose is to say that something is wrong. */
export const reportKinds = ['hazard reported', 'repair reported', 'problem returned'] as const;

/** Entries that may tell of a hazard while being about something else: the landlord is aware all the same. */
export const mentionKinds = [
  'complaint received',
  'point raised',
  'dissatisfaction shown',
  'impact told',
  'professional evidence received',
  'home found unfit',
  'survey made',
  'defect known',
] as const;

/** Both, in which awareness may begin. */
export const awarenessKinds = [...reportKinds, ...mentionKinds] as const;

type Told = Entry<(typeof reportKinds)[number] | (typeof mentionKinds)[number]>;

/** What made the landlord aware, or a letting with a defect it already knew of, or its own judgement of a hazard. */
export type Awareness = Told | Entry<'home let' | 'hazard triaged' | 'investigation concluded'>;

/** The hazards an entry tells of, from the words used. */
export const hazardsTold = onceFor((entry: Entry): readonly HazardName[] => [
  ...new Set(phrasesOf(entry).flatMap(hazardsIn)),
]);

/** Whether an entry's own words tell of danger that cannot wait a day. */
export function tellsOfEmergency(entry: Entry): boolean {
  return phrasesOf(entry).some(soundsLikeEmergency);
}

/** What an entry says is wrong, phrase by phrase. */
export function phrasesOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'hazard reported':
      return said(entry.hazard, entry.effect);
    case 'repair reported':
      return said(entry.problem, entry.effect);
    case 'problem returned':
    case 'defect known':
      return said(entry.problem);
    case 'complaint received':
      return entry.points ?? [];
    case 'point raised':
      return [entry.point];
    case 'dissatisfaction shown':
    case 'professional evidence received':
      return said(entry.says);
    case 'impact told':
      return [entry.impact];
    case 'home found unfit':
      return [entry.why];
    case 'survey made':
      return entry.finds ?? [];
    default:
      return [];
  }
}

/**
 * From when a defect the landlord knew of was somebody's home: the defect itself for a sitting tenant, the letting
 * where the home was let after it was known.
 */
export function livedWithSince(reading: Reading, defect: Entry<'defect known'>): Entry<'defect known' | 'home let'> {
  const lettings = reading.of('home let');
  const isSitting = lettings.some((letting) => letting.happened <= defect.happened);
  return isSitting ? defect : (lettings[0] ?? defect);
}

/** Whether two reports speak of different parts of the home. */
export function isElsewhere(one: Entry, other: Entry): boolean {
  const [here, there] = [placeOf(one), placeOf(other)];
  return here !== undefined && there !== undefined && here !== there;
}

/** Whether the household held the home as tenants on a day. With nothing on record, most do, and it protects them. */
export function isTenancy(reading: Reading, on: Day): boolean {
  const described = reading.of('home described').filter((home) => home.tenure !== undefined);
  const held = described.findLast((home) => home.happened <= on) ?? described[0];
  return held === undefined || held.tenure === 'tenancy';
}

function placeOf(entry: Entry): string | undefined {
  return 'place' in entry && typeof entry.place === 'string' ? entry.place.toLowerCase() : undefined;
}

function said(...phrases: readonly (string | undefined)[]): readonly string[] {
  return phrases.filter((phrase) => phrase !== undefined);
}
