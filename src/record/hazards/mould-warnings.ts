import type { Entry } from '../entry.ts';
import { needKnown } from '../household/household.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import type { Hazard } from './hazard.ts';
import { clearedBy, endedBy, firstFor, isAbout, isSince } from './hazard-answer.ts';
import { damagedByMould } from './weighed.ts';

/** What should have made a landlord see what mould does to those to whom it does most harm, and what took it seriously. */
export type MouldWarning = {
  readonly since: Entry;
  readonly because: readonly Entry[];
  readonly doneBy: Entry | undefined;
};

/** Each time the landlord should have seen the danger of mould to these people, unless it was already acting on the last. */
export function mouldWarnings(reading: Reading, hazard: Hazard): readonly MouldWarning[] {
  const seen: MouldWarning[] = [];
  for (const warning of warningsOf(reading, hazard)) {
    const last = seen.at(-1);
    if (last && !(last.doneBy && isSince(warning, last.doneBy))) continue;
    if (last && isPrioritised(last.doneBy)) break;
    const need = needKnown(reading.household, warning.happened, ...damagedByMould);
    if (!need) continue;
    const because = [hazard.aware, need.entry].filter((entry) => entry !== warning);
    seen.push({ since: warning, because, doneBy: takenSeriouslyBy(reading, hazard, warning) });
  }
  return seen;
}

/** What should make a landlord think of these people: the hazard, another report, a need told, health getting worse. */
function warningsOf(reading: Reading, hazard: Hazard): readonly Entry[] {
  const { aware } = hazard;
  const over = earliest(endedBy(reading, hazard, aware), clearedBy(reading, hazard, aware), hazard.until);
  const needs = reading.household.needs.filter(({ groups }) => groups.some((group) => damagedByMould.includes(group)));
  const later = [
    ...hazard.reports,
    ...needs.map(({ entry }) => entry),
    ...reading.of('health worsened'),
    ...reading.of('professional evidence received').filter((letter) => letter.shows !== undefined),
  ].filter((entry) => entry !== aware && isSince(entry, aware) && !(over && isSince(entry, over)));
  const apart = later.filter((entry) => isAbout(reading, hazard, entry));
  return [aware, ...new Set(apart)].sort((one, other) => one.happened - other.happened);
}

/** Judged as it should be, or acted on as if it had been. */
function takenSeriouslyBy(reading: Reading, hazard: Hazard, warning: Entry): Entry | undefined {
  const already = firstFor(reading, hazard, hazard.aware, judgementKinds, (entry) => isPrioritised(entry));
  if (already && !isSince(already, warning)) return already;
  return earliest(
    hazard.aware.kind === 'repair reported' && isPrioritised(hazard.aware) ? hazard.aware : undefined,
    firstFor(reading, hazard, warning, judgementKinds, (entry) => isPrioritised(entry)),
    firstFor(reading, hazard, warning, [
      'survey made',
      'investigation concluded',
      'made safe',
      'temporary fix made',
      'works started',
      'moved out',
    ]),
    firstFor(
      reading,
      hazard,
      warning,
      ['visit made'],
      ({ outcome }) => outcome === undefined || !fruitless.includes(outcome),
    ),
    endedBy(reading, hazard, warning),
  );
}

const judgementKinds = ['hazard triaged', 'priority set', 'works ordered'] as const;
const fruitless: readonly string[] = ['no works', 'no access', 'wrong trade or parts'];

function isPrioritised(entry: Entry | undefined): boolean {
  if (entry?.kind === 'hazard triaged') return entry.as !== 'neither';
  if (entry?.kind !== 'priority set' && entry?.kind !== 'works ordered' && entry?.kind !== 'repair reported')
    return false;
  return entry.priority === 'emergency' || entry.priority === 'urgent';
}
