import { canBeSignificant } from '../../library/law/hazards.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import type { Reading } from '../reading.ts';
import type { Hazard } from './hazard.ts';
import { endedBy, firstFor, isAbout, isSince, type Matter, madeSafeBy } from './hazard-answer.ts';
import { hazardsTold } from './hazard-awareness.ts';
import type { Start } from './hazard-track.ts';

/** How looking into a hazard ended. */
export type Conclusion = {
  readonly entry: Entry<'investigation concluded' | 'survey made'>;
  readonly finds: 'emergency' | 'significant' | 'no hazard' | undefined;
  /** What works it says are needed; undefined where it does not say. */
  readonly needs: readonly ('safety works' | 'further works')[] | undefined;
};

/** A conclusion and the hazard it is of. */
export type Found = { readonly hazard: Hazard; readonly conclusion: Conclusion };

type Watched = Matter & { readonly until: Entry | undefined };

/**
 * Reads how looking into a hazard ended, each time it did. Where no investigation was recorded as finished, the first
 * survey after the landlord became aware stands for one: its findings were written down.
 */
export function conclusionsOf(reading: Reading, hazard: Watched): readonly Conclusion[] {
  const isOf = (entry: Entry) =>
    isSince(entry, hazard.aware) && !(hazard.until && isSince(entry, hazard.until)) && isAbout(reading, hazard, entry);
  const concluded = reading.of('investigation concluded').filter(isOf);
  if (concluded.length > 0) return concluded.map((entry) => ({ entry, finds: entry.finds, needs: entry.needs }));
  const survey = reading
    .of('survey made')
    .find((entry) => entry !== hazard.aware && isOf(entry) && !isOfOthers(hazard, entry));
  return survey ? [readSurvey(hazard, survey)] : [];
}

/** What first brought looking into it to an end, on or after `since`: an investigation or a survey. */
export function concludedBy(
  reading: Reading,
  hazard: Hazard,
  since: Entry,
): Entry<'investigation concluded' | 'survey made'> | undefined {
  return firstFor(
    reading,
    hazard,
    since,
    ['investigation concluded', 'survey made'],
    (entry) => entry.kind !== 'survey made' || (entry !== since && !isOfOthers(hazard, entry)),
  );
}

/** The conclusions that call for a significant hazard to be made safe. One that says what is needed, and not that, does not. */
export function unsafeFindings(reading: Reading): readonly Found[] {
  return conclusionsInLaw(reading).filter(
    ({ conclusion: { finds, needs } }) =>
      finds === 'significant' && (needs === undefined || needs.includes('safety works')),
  );
}

/**
 * What made a significant hazard safe, from the day of its finding. Where the finding does not say what is needed, a
 * hazard already made safe when it was written up still is; works finished before it plainly were not enough.
 */
export function safeAfter(reading: Reading, hazard: Hazard, { entry, needs }: Conclusion): Entry | undefined {
  const already = needs === undefined ? firstFor(reading, hazard, hazard.aware, ['made safe']) : undefined;
  return already ?? madeSafeBy(reading, hazard, onTheDayOf(entry));
}

/**
 * What finished all the works that a conclusion calls for: the lasting works or, where it says that only safety works
 * are needed, making safe.
 */
export function worksFinishedBy(reading: Reading, hazard: Hazard, { entry, needs }: Conclusion): Entry | undefined {
  const isSafetyOnly = needs !== undefined && !needs.includes('further works');
  return (
    (isSafetyOnly ? firstFor(reading, hazard, onTheDayOf(entry), ['made safe']) : undefined) ??
    endedBy(reading, hazard, onTheDayOf(entry))
  );
}

/** What is done on the visit that finds a hazard is often written down before the finding. */
export function onTheDayOf(finding: Entry): Entry {
  return { ...finding, at: undefined };
}

/**
 * The conclusions the law attaches clocks to: those reached once it had begun to run. One that points to nothing may be
 * of several hazards; it is given once, with the first.
 */
export function conclusionsInLaw(reading: Reading): readonly Found[] {
  return reading.part(readConclusionsInLaw);
}

function readConclusionsInLaw(reading: Reading): readonly Found[] {
  const given = new Set<Entry>();
  return gather(reading.hazards, (hazard) =>
    hazard.conclusions
      .filter(({ entry }) => isInLaw(hazard, entry) && !given.has(entry) && given.add(entry))
      .map((conclusion) => ({ hazard, conclusion })),
  );
}

/** Whether the law’s clocks had begun for a hazard by the day of an entry. */
export function isInLaw(hazard: Hazard, by: Entry): boolean {
  const hasBegun = ({ since }: Start) => since.happened <= by.happened;
  return hazard.standard.some(hasBegun) || hazard.emergencies.some(hasBegun);
}

/** A survey that finds a hazard the law counts as significant that day found one, unless it was judged otherwise. */
function readSurvey(hazard: Watched, entry: Entry<'survey made'>): Conclusion {
  const found = hazardsTold(entry).some(
    (name) => hazard.names.includes(name) && canBeSignificant(name, entry.happened),
  );
  const needs = (entry.recommends ?? []).length > 0 ? (['safety works', 'further works'] as const) : undefined;
  return { entry, finds: found ? 'significant' : undefined, needs: found ? needs : undefined };
}

/** A survey that found only other hazards was of something else. */
function isOfOthers(hazard: Matter, survey: Entry<'survey made'>): boolean {
  const found = hazardsTold(survey);
  return found.length > 0 && !found.some((name) => hazard.names.includes(name));
}
