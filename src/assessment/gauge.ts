import { type Day, daysBetween, sayDay } from '../calendar/day.ts';
import { signsOfRiskToLife } from '../record/behaviour/danger-sign.ts';
import { readCase } from '../record/casework/open-case.ts';
import type { Entry } from '../record/entry.ts';
import { warningsOfHealth } from '../record/household/health-told.ts';
import { type KnownNeed, needsKnown, sayNeed } from '../record/household/household.ts';
import { someoneHere } from '../record/household/who-is-meant.ts';
import { openSpells } from '../record/open-spell.ts';
import type { Reading } from '../record/reading.ts';
import type { Assessment } from './assess.ts';
import type { Failing } from './duty.ts';
import { partOfService } from './part-of-service.ts';

/** How serious this would look. A prompt, never a prediction: a finding is the Ombudsman’s alone. */
export type Gauge = {
  readonly level: GaugeLevel;
  readonly factors: readonly GaugeFactor[];
  /** Whether the record tells enough of the harm to say what is commonly paid for it: see `canPlaceHarm`. */
  readonly isHarmPlaced: boolean;
};
export type GaugeLevel = 'none' | 'service failure' | 'maladministration' | 'severe maladministration';

/** One of the things the reports say makes a failing more or less serious, with its reason and weight. */
export type GaugeFactor = { readonly factor: Factor; readonly why: string; readonly weight: number };
export type Factor = 'duration' | 'repetition' | 'severity for these people' | 'redress' | 'pattern';

/**
 * Weighs an assessment by the factors the published reports name: how long, how many times let down, how severe for
 * these people, whether redress was offered, and whether it is a pattern across what the landlord does.
 */
export function gaugeOf(assessment: Assessment): Gauge {
  const { failings, reading } = assessment;
  if (failings.length === 0) return { level: 'none', factors: [], isHarmPlaced: false };
  const factors = [
    duration(failings),
    repetition(failings, reading),
    severity(failings, reading),
    pattern(failings),
    redress(reading),
  ].filter((factor) => factor !== undefined);
  const weighed = levelOf(factors);
  const level = weighed === 'service failure' && isHarmed(reading) ? 'maladministration' : weighed;
  return { level, factors, isHarmPlaced: canPlaceHarm(level, factors, reading) };
}

/**
 * Weighs what is missed of one sort by itself. An apology or a remedy on the case is left out: it answered something, and
 * nobody can tell from the record that it was this.
 */
export function gaugeAlone(assessment: Assessment): Gauge {
  const { reading } = assessment;
  const factors = gaugeOf(assessment).factors.filter(({ factor }) => factor !== 'redress');
  const level = assessment.failings.length === 0 ? 'none' : levelOf(factors);
  return { level, factors, isHarmPlaced: canPlaceHarm(level, factors, reading) };
}

/** Health made worse, somebody in hospital, a risk to life: harm that is never little, whoever has said sorry for it. */
function isHarmed(reading: Reading): boolean {
  return warningsOfHealth(reading).length > 0 || signsOfRiskToLife(reading).length > 0;
}

/**
 * Whether harm can be told from the record. Little harm, or harm soon over, is neither known while something is still to
 * be done nor where worse is on record; and of harm nobody wrote a word about, nobody can say how great it was.
 */
function canPlaceHarm(level: GaugeLevel, factors: readonly GaugeFactor[], reading: Reading): boolean {
  if (level === 'service failure') return !isUndone(reading) && !isHarmed(reading);
  return factors.some(({ factor }) => factor === 'severity for these people');
}

/** Whether something is still open to the resident: what was reported unmended, what was asked unanswered. */
function isUndone(reading: Reading): boolean {
  return openSpells(reading).some(({ closed }) => closed === undefined);
}

/**
 * Long and often together make it severe; so does a little less of both where it falls hard on people. Something put
 * right soon after a short failing is the least. How it spread through the service is shown, and adds nothing twice.
 */
function levelOf(factors: readonly GaugeFactor[]): GaugeLevel {
  const weight = (factor: Factor) => factors.find((one) => one.factor === factor)?.weight ?? 0;
  const extent = weight('duration') + weight('repetition');
  const fallsHard = weight('severity for these people') > 0;
  if (extent >= 5 || (extent >= 4 && fallsHard)) return 'severe maladministration';
  const isSmall = extent <= 1 && !fallsHard;
  const isPutRight = extent <= 2 && weight('redress') < 0;
  return isSmall || isPutRight || extent === 0 ? 'service failure' : 'maladministration';
}

/** A month, six months and a year: the published cases told with their length run from months to five years, most over one. */
function duration(failings: readonly Failing[]): GaugeFactor | undefined {
  const longest = failings.reduce((most, failing) => Math.max(most, failing.lateDays ?? 0), 0);
  if (longest < 28) return undefined;
  const weight = longest >= 365 ? 3 : longest >= 180 ? 2 : 1;
  return { factor: 'duration', why: `the longest failing lasted ${sayLength(longest)}`, weight };
}

function repetition(failings: readonly Failing[], reading: Reading): GaugeFactor | undefined {
  const chases = reading.of('resident chased').length;
  const lessons = new Set(failings.map((failing) => failing.lesson.id)).size;
  if (lessons < 3 && chases < 2) return undefined;
  const weight = lessons >= 8 ? 2 : 1;
  const chased = chases === 0 ? '' : `, and the resident had to ask again ${chases === 1 ? 'once' : `${chases} times`}`;
  return {
    factor: 'repetition',
    why: `the household was let down in ${lessons === 1 ? 'one way' : `${lessons} different ways`}${chased}`,
    weight,
  };
}

function whoseIs({ person }: KnownNeed): string {
  return person === someoneHere ? 'someone who lives here' : person;
}

/** The day it is weighed for: today, or of a case that is over the day it ended, since nobody who came later was let down. */
function lastDayOf(failings: readonly Failing[], reading: Reading): Day {
  const closed = readCase(reading)?.closed;
  if (closed === undefined) return reading.asAt;
  return failings.reduce((day, { raised }) => Math.max(day, raised) as Day, closed);
}

function severity(failings: readonly Failing[], reading: Reading): GaugeFactor | undefined {
  const first = failings.reduce((day, failing) => Math.min(day, failing.raised) as Day, reading.asAt);
  const on = lastDayOf(failings, reading);
  const needs = needsKnown(reading.household, on);
  const harms = impacts(reading);
  if (needs.length === 0 && harms.length === 0) return undefined;
  const who = [...new Set(needs.map((need) => `${whoseIs(need)} (${sayNeed(need, on)})`))].slice(0, 3).join(', ');
  const what = [...new Set(harms.map((entry) => `“${sayImpact(entry)}”`))].slice(0, 2).join(' and ');
  const parts = [who && `it falls on ${who}`, what && `the effect on them: ${what}`].filter(Boolean);
  return {
    factor: 'severity for these people',
    why: `since ${sayDay(first)}, ${parts.join('; ')}`,
    weight: needs.length > 0 && harms.length > 0 ? 2 : 1,
  };
}

function pattern(failings: readonly Failing[]): GaugeFactor | undefined {
  const parts = new Set(failings.map(({ lesson }) => partOfService(lesson)));
  if (parts.size < 3) return undefined;
  return {
    factor: 'pattern',
    why: `failings run across ${parts.size} parts of the service: ${[...parts].join(', ')}`,
    weight: 1,
  };
}

/** An apology or a remedy makes what was done late weigh less. It does nothing of what is still undone. */
function redress(reading: Reading): GaugeFactor | undefined {
  const offered = reading.ofAny('remedy offered', 'money paid')[0];
  const apologised = reading.apologies[0];
  if (!offered && !apologised) return { factor: 'redress', why: 'no apology or remedy is on record', weight: 1 };
  const what = [
    apologised && `an apology on ${sayDay(apologised.happened)}`,
    offered && `a remedy on ${sayDay(offered.happened)}`,
  ];
  const said = `${what.filter(Boolean).join(' and ')} on record`;
  if (isUndone(reading)) return { factor: 'redress', why: `${said}, while the matter itself is still open`, weight: 0 };
  return { factor: 'redress', why: said, weight: -1 };
}

type Impact = Entry<
  'impact told' | 'impact recorded' | 'repair reported' | 'hazard reported' | 'antisocial behaviour reported'
>;

function impacts(reading: Reading): readonly Impact[] {
  return reading
    .ofAny('impact told', 'impact recorded', 'repair reported', 'hazard reported', 'antisocial behaviour reported')
    .filter((entry) => sayImpact(entry) !== '');
}

function sayImpact(entry: Impact): string {
  return 'impact' in entry ? entry.impact : (entry.effect ?? '');
}

function sayLength(days: number): string {
  if (days >= 730) return `${Math.floor(days / 365)} years`;
  if (days >= 60) return `${Math.floor(daysBetween(0 as Day, days as Day) / 30.4)} months`;
  return `${days} days`;
}
