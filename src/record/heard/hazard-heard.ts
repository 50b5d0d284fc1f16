import type { Entry } from '../entry.ts';
import { awarenessKinds, hazardsTold } from '../hazards/hazard-awareness.ts';
import { hazardsIn } from '../hazards/hazard-meant.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { isFromThem } from '../what-it-says.ts';
import {
  findingIn,
  givesDayForWorks,
  tellsOfSafety,
  tellsOfStep,
  tellsOfSummary,
  triageIn,
} from './hazard-told-words.ts';
import { add, addMore, isWrittenNear, type Spoken, type Telling, writtenIn } from './telling.ts';

/** A hazard known by the day of a note, of which it tells that it was judged, looked into, written of, made safe or set to work on. */
export function hearHazard(telling: Telling): void {
  const { entry, words } = telling;
  if (entry.kind !== 'note made') {
    hearDay(telling);
    return;
  }
  if (!tellsOfHazardWork(entry, words)) return;
  const known = [...telling.reading.ofAnyIn(awarenessKinds), ...telling.heard].filter(
    (one) => one.happened <= entry.happened && isOfHazard(one),
  );
  if (known.length === 0) return;
  hearTriage(telling);
  hearFinding(telling, known);
  if (tellsOfSafety(words) && !isWrittenNear(telling, 'made safe')) addMore(telling, 'made safe', { what: words });
  if (!telling.heard.some(isConclusion)) return;
  if (tellsOfSummary(words) && !isWrittenNear(telling, 'written summary sent'))
    addMore(telling, 'written summary sent', {});
  if (tellsOfStep(words)) hearStep(telling);
}

/** Whether a note may tell any of this. */
export function tellsOfHazardWork(entry: Spoken, words: string): boolean {
  return entry.kind === 'note made' && (tellsOfAnswer(words) || findingIn(words, entry.by) !== undefined);
}

/** The same of the words alone, whoever wrote them. */
export const tellsOfHazardWords = remembered(
  (words: string): boolean => tellsOfAnswer(words) || findingIn(words, 'a surveyor') !== undefined,
);

const tellsOfAnswer = remembered(
  (words: string): boolean =>
    triageIn(words) !== false || tellsOfSafety(words) || tellsOfSummary(words) || tellsOfStep(words),
);

/** Whether a hazard stands on a record as it was written. */
export function hasHazard(reading: Reading): boolean {
  return reading.ofAnyIn(awarenessKinds).some(isOfHazard);
}

function isOfHazard(entry: Entry): boolean {
  return entry.kind === 'hazard reported' || hazardsTold(entry).length > 0;
}

/** A letter or an update of ours that gives a day for the works that somebody was heard to ask for. */
function hearDay(telling: Telling): void {
  const { entry, words, heard } = telling;
  const isOurs = (entry.kind === 'letter sent' && !isFromThem(entry)) || entry.kind === 'resident updated';
  if (isOurs && heard.some(isConclusion) && givesDayForWorks(words, entry.happened)) hearStep(telling);
}

function hearStep(telling: Telling): void {
  if (!isWrittenNear(telling, 'further works booked', 'works ordered'))
    addMore(telling, 'further works booked', { works: telling.words });
}

function hearTriage(telling: Telling): void {
  const as = triageIn(telling.words);
  if (as === false || telling.heard.some(({ kind }) => kind === 'hazard triaged')) return;
  if (!isWrittenNear(telling, 'hazard triaged')) addMore(telling, 'hazard triaged', { as, why: telling.words });
}

/** The first look that is over and names a hazard that is known; none where a survey or an investigation was written down. */
function hearFinding(telling: Telling, known: readonly Entry[]): void {
  const { entry, words, reading, heard } = telling;
  const finding = findingIn(words, entry.by);
  if (finding === undefined || heard.some(isConclusion) || reading.ofAny(...looks).length > 0) return;
  const found = new Set(hazardsIn(words));
  const of = known.findLast((one) => hazardsTold(one).some((name) => found.has(name)));
  if (of === undefined) return;
  const { finds, hasWorks } = finding;
  const needs = hasWorks ? { needs: ['safety works', 'further works'] } : {};
  const fields = { finds, ...needs, for: entry.for ?? of.id };
  // What is pointed to the note later is of what was looked into; a report in the same words stays what is pointed to.
  if (writtenIn(of.id) === entry.id) addMore(telling, 'investigation concluded', fields);
  else add(telling, 'investigation concluded', fields);
}

const looks = ['survey made', 'investigation concluded'] as const;
const isConclusion = ({ kind }: Entry) => kind === 'survey made' || kind === 'investigation concluded';
