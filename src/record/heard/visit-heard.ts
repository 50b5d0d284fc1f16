import { countOf } from '../problems/visits.ts';
import { remembered } from '../remembered.ts';
import { addMore, isKnown, type Spoken, type Telling } from './telling.ts';
import { fruitlessVisitIn, visitsSaid } from './visit-told-words.ts';

/** Somebody who came for what is wrong with the home and mended nothing, each time; and how often it has been, where somebody says so. */
export function hearVisit(telling: Telling): void {
  const { entry, words } = telling;
  if (entry.kind !== 'note made' || !isKnown(telling, 'repair reported', 'hazard reported')) return;
  const outcome = fruitlessVisitIn(words, entry.by);
  const said = visitsSaid(words);
  if (outcome === undefined && said === false) return;
  const made = visitsMade(telling);
  if (said !== false) {
    if (said > made.count) addMore(telling, 'visit made', { outcome: 'no works', visits: said - made.count });
  } else if (!made.isThatDay) addMore(telling, 'visit made', { outcome });
}

/** Whether a note tells of such a visit. */
export function tellsOfVisit(entry: Spoken, words: string): boolean {
  return entry.kind === 'note made' && (visitsSaid(words) !== false || fruitlessVisitIn(words, entry.by) !== undefined);
}

/** The same of the words alone, whoever wrote them. */
export const mayTellOfVisit = remembered(
  (words: string): boolean => visitsSaid(words) !== false || fruitlessVisitIn(words, 'an engineer') !== undefined,
);

/** The visits that were written down or heard by a day, and whether one was of that very day. */
function visitsMade({ reading, heard, entry }: Telling): { readonly count: number; readonly isThatDay: boolean } {
  const visits = [...reading.of('visit made'), ...heard.filter((one) => one.kind === 'visit made')].filter(
    ({ happened }) => happened <= entry.happened,
  );
  return {
    count: visits.reduce((sum, visit) => sum + countOf(visit), 0),
    isThatDay: visits.some(({ happened }) => happened === entry.happened),
  };
}
