import type { Entry, Happening } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { namesAnother } from '../whole-case.ts';

/** A sample of homes like one where something failed, home by home, until it comes to a conclusion. */
export type Sample = {
  readonly drawn: Entry<'homes like it drawn'>;
  readonly homes: readonly SampledHome[];
  readonly counts: SampleCounts;
  /** What it came to, once every home was seen or tried, or somebody said why it was stopped. */
  readonly concluded: Entry<'homes like it sampled'> | undefined;
};

/** A home of a sample, as it was last visited; nobody getting in leaves what an earlier visit saw. */
export type SampledHome = { readonly home: string; readonly visit: Entry<'home like it looked at'> | undefined };

/** How far a sample has come. Homes nobody got into are not among those looked at. */
export type SampleCounts = {
  readonly lookedAt: number;
  readonly found: number;
  readonly noAccess: number;
  readonly notVisited: number;
};

/** Every sample of a case, in the order drawn. */
export function readSamples(reading: Reading): readonly Sample[] {
  const draws = reading.of('homes like it drawn');
  if (draws.length === 0) return [];
  const visits = reading.of('home like it looked at');
  return draws.map((drawn) => {
    const ofThis = visits.filter((visit) => visit.for === drawn.id);
    const homes = drawn.homes.map((home): SampledHome => ({ home, visit: lastVisit(ofThis, home) }));
    const counts = countsOf(homes);
    const concluded = reading
      .of('homes like it sampled')
      .find((one) => one.for === drawn.id && isFinished(one, drawn, counts));
    return { drawn, homes, counts, concluded };
  });
}

/**
 * The first time since a failing that other homes were looked at for it, to the end: one home of many is no sample. What
 * names no sample counts by itself where none had been drawn, and else as what the last one drawn before it came to.
 */
export function sampledSince(reading: Reading, failing: Happening): Entry<'homes like it sampled'> | undefined {
  const samples = readSamples(reading);
  return reading.of('homes like it sampled').find((one) => {
    if (one.happened < failing.happened || one.homes === 0 || namesAnother(reading, one, failing)) return false;
    const of =
      samples.find(({ drawn }) => drawn.id === one.for) ??
      samples.findLast(({ drawn }) => drawn.happened <= one.happened);
    return of === undefined || isFinished(one, of.drawn, of.counts);
  });
}

function isFinished(
  { homes = 0, stopped }: Entry<'homes like it sampled'>,
  drawn: Entry<'homes like it drawn'>,
  { notVisited }: SampleCounts,
): boolean {
  return stopped !== undefined || notVisited === 0 || homes >= drawn.homes.length;
}

function lastVisit(visits: readonly Entry<'home like it looked at'>[], home: string): SampledHome['visit'] {
  const own = visits.filter((visit) => visit.home === home);
  return own.findLast((visit) => visit.outcome !== 'no access') ?? own.at(-1);
}

function countsOf(homes: readonly SampledHome[]): SampleCounts {
  const outcomes = homes.map(({ visit }) => visit?.outcome);
  const found = outcomes.filter((outcome) => outcome === 'found').length;
  return {
    found,
    lookedAt: found + outcomes.filter((outcome) => outcome === 'not found').length,
    noAccess: outcomes.filter((outcome) => outcome === 'no access').length,
    notVisited: outcomes.filter((outcome) => outcome === undefined).length,
  };
}
