import { type Day, dateNumber } from '../../calendar/day.ts';
import { canBeEmergency, canBeSignificant, type HazardName } from '../../library/law/hazards.ts';
import type { Entry } from '../entry.ts';
import { needKnown } from '../household/household.ts';
import type { NeedGroup } from '../household/need.ts';
import type { Reading } from '../reading.ts';
import { hasReasons } from '../reasons.ts';
import { isAbout, isSince, type Matter } from './hazard-answer.ts';
import { isTenancy, phrasesOf, tellsOfEmergency } from './hazard-awareness.ts';
import { saysNoHeating } from './hazard-meant.ts';

/** What starts a clock of the law, and the other entries without which it would not have started. */
export type Start = { readonly since: Entry; readonly because: readonly Entry[] };

/** Which of the law's two tracks a hazard is on, and since when. Both are empty where the law does not reach. */
export type Tracks = { readonly emergencies: readonly Start[]; readonly standard: readonly Start[] };

type Judgement = Entry<'hazard triaged' | 'priority set' | 'investigation concluded'>;
type Watched = Matter & { readonly until: Entry | undefined };

/**
 * Reads the tracks of a hazard. It is an emergency from the day the landlord became aware when its words say so or it
 * is first judged so; from the judgement or finding when it was thought less until then. Otherwise it may be
 * significant from the day the landlord became aware, or from a later judgement that undoes 'neither'.
 */
export function tracksOf(reading: Reading, hazard: Watched): Tracks {
  const { aware } = hazard;
  const emergencies: Start[] = possibleEmergency(reading, aware);
  const standard: Start[] = [];
  let last: ReturnType<typeof judgedAs> | undefined;
  let isTakenAsSignificant = false;
  for (const judgement of judgementsOf(reading, hazard)) {
    const as = judgedAs(judgement);
    if (as === 'emergency') {
      if (last !== undefined && last !== 'emergency') emergencies.push({ since: judgement, because: [aware] });
      else if (emergencies.length === 0) emergencies.push(firstStart(aware, judgement));
    } else if (as === 'significant') {
      isTakenAsSignificant = true;
      if (judgement.kind === 'hazard triaged') {
        if (last === 'neither') standard.push({ since: judgement, because: [aware] });
        else if (emergencies[0]?.since === aware && standard.length === 0) standard.push(startOf(aware, judgement));
      }
    }
    last = as;
  }
  if (emergencies[0]?.since !== aware) standard.unshift({ since: aware, because: [] });
  const { names } = hazard;
  return {
    emergencies: emergencies.filter(({ since }) => mayBeEmergency(reading, names, since.happened)),
    standard: standard.filter(({ since }) => maySignify(reading, names, since.happened, isTakenAsSignificant)),
  };
}

/** Whether the law counted any of these hazards, in a tenancy on that day, as one that can be an emergency. */
export function mayBeEmergency(reading: Reading, names: readonly HazardName[], on: Day): boolean {
  const listed = names.length === 0 ? anyHazard : names;
  return listed.some((name) => canBeEmergency(name, on)) && isTenancy(reading, on);
}

/**
 * The same for significant. A hazard whose name we do not know counts when the landlord itself took it as significant:
 * it must have had one of the listed hazards in mind.
 */
export function maySignify(reading: Reading, names: readonly HazardName[], on: Day, isTaken: boolean): boolean {
  const listed = names.length > 0 ? names : isTaken ? anyHazard : [];
  return listed.some((name) => canBeSignificant(name, on)) && isTenancy(reading, on);
}

/** Stands for a hazard nobody has named: the first to come under the law. */
const anyHazard: readonly HazardName[] = ['damp and mould'];

/** The people for whom a home without heating in the cold months cannot wait a day. */
const coldEndangers: readonly NeedGroup[] = [
  'baby',
  'child',
  'old age',
  'pregnancy',
  'breathing',
  'weak immune system',
  'long illness',
  'disability',
  'moving about',
];

function possibleEmergency(reading: Reading, aware: Entry): Start[] {
  const isTold = tellsOfEmergency(aware) || (aware.kind === 'repair reported' && aware.priority === 'emergency');
  if (isTold) return [{ since: aware, because: [] }];
  if (!isColdMonth(aware.happened) || !phrasesOf(aware).some(saysNoHeating)) return [];
  const need = needKnown(reading.household, aware.happened, ...coldEndangers);
  return need ? [{ since: aware, because: [need.entry] }] : [];
}

/** October to April: the months in which landlords commonly treat a home without heating as urgent. */
function isColdMonth(on: Day): boolean {
  const month = Math.floor(dateNumber(on) / 100) % 100;
  return month >= 10 || month <= 4;
}

/** The first to call it an emergency: a judgement of what was already known, or something found on looking into it. */
function firstStart(aware: Entry, judgement: Judgement): Start {
  const isFound = judgement.kind === 'investigation concluded' && judgement.type !== 'emergency';
  return isFound ? { since: judgement, because: [aware] } : startOf(aware, judgement);
}

function startOf(aware: Entry, judgement: Judgement): Start {
  return { since: aware, because: judgement === aware ? [] : [judgement] };
}

function judgementsOf(reading: Reading, { until, ...hazard }: Watched): readonly Judgement[] {
  return reading
    .ofAny('hazard triaged', 'priority set', 'investigation concluded')
    .filter(
      (entry) =>
        (entry.kind !== 'priority set' || (entry.priority === 'emergency' && isClearlyOfOne(reading, entry))) &&
        (entry.kind !== 'hazard triaged' || hasReasons(entry)) &&
        isSince(entry, hazard.aware) &&
        !(until && isSince(entry, until)) &&
        isAbout(reading, hazard, entry),
    );
}

function judgedAs(judgement: Judgement): 'emergency' | 'significant' | 'neither' {
  if (judgement.kind === 'priority set') return 'emergency';
  if (judgement.kind === 'hazard triaged') return judgement.as;
  return judgement.finds === 'no hazard' ? 'neither' : judgement.finds;
}

/** A priority that does not say what it is for can be taken as this hazard’s only where nothing else was reported. */
function isClearlyOfOne(reading: Reading, priority: Entry<'priority set'>): boolean {
  return priority.for !== undefined || reading.problems.length <= 1;
}
