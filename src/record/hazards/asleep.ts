import type { Day } from '../../calendar/day.ts';
import { beginsToCount, canBeSignificant, type HazardName, hazards } from '../../library/law/hazards.ts';
import type { Reading } from '../reading.ts';
import type { Awareness } from './hazard-awareness.ts';

/** A hazard on a case that the law’s clocks for significant hazards do not reach. */
export type Asleep = {
  readonly hazard: HazardName;
  readonly aware: Awareness;
  /** From which day the law counts it; undefined where no day is fixed. */
  readonly from: Day | undefined;
  /** Whether the law counts it by now, so that a change that matters would bring it under the clocks. */
  readonly hasWoken: boolean;
};

/** Each hazard on a case the landlord became aware of before the law counted it as significant, once each. */
export function hazardsAsleep(reading: Reading): readonly Asleep[] {
  const asleep = reading.hazards
    .filter(({ names, aware }) => names.length > 0 && !names.some((name) => canBeSignificant(name, aware.happened)))
    .flatMap(({ names, aware }) =>
      names.map((hazard): Asleep => {
        const from = beginsToCount(hazard);
        return { hazard, aware, from, hasWoken: from !== undefined && from <= reading.asAt };
      }),
    );
  return asleep.filter((one, place) => asleep.findIndex(({ hazard }) => hazard === one.hazard) === place);
}

/** The hazards the law does not count as significant yet on a day, by the day it will, the soonest first; those with no day last. */
export function hazardsToCome(
  on: Day,
): readonly { readonly from: Day | undefined; readonly names: readonly HazardName[] }[] {
  const toCome = hazards.filter(
    ({ hazard, emergencyFrom }) => emergencyFrom !== undefined && !canBeSignificant(hazard, on),
  );
  return [...Map.groupBy(toCome, ({ significantFrom }) => significantFrom)]
    .map(([from, group]) => ({ from, names: group.map(({ hazard }) => hazard) }))
    .sort((one, other) => (one.from ?? Number.POSITIVE_INFINITY) - (other.from ?? Number.POSITIVE_INFINITY));
}
