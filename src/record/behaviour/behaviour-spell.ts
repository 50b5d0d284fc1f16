import type { Entry, Happening } from '../entry.ts';
import { isSerious, type Matter } from './behaviour.ts';

/** A stretch in which a matter was open, with what closed it. */
export type OpenSpell = { readonly opened: Entry; readonly closed: Entry | undefined };

/** Each time a matter lay open without something done: the first, and later ones where it had still not been done. */
export function spellsWithout(matter: Matter, done: Happening | undefined): readonly OpenSpell[] {
  return spellsOf(matter).filter(
    ({ opened }) => opened === matter.first || done === undefined || done.happened >= opened.happened,
  );
}

/**
 * The same for what people need to be safe. Closing a case of violence ends nothing for those living with it: only
 * moving away does.
 */
export function dangerWithout(matter: Matter, done: Happening | undefined): readonly OpenSpell[] {
  if (!isSerious(matter.first)) return spellsWithout(matter, done);
  return [{ opened: matter.first, closed: movedAway(matter, matter.first) }];
}

/** The household’s moving away for good after an incident. */
export function movedAway(matter: Matter, since: Happening): Entry | undefined {
  return matter.closings.find((closing) => closing.kind === 'moved for good' && closing.happened >= since.happened);
}

/** What next closed a matter after something happened. */
export function closingAfter(matter: Matter, since: Happening): Entry | undefined {
  return matter.closings.find((closing) => closing.happened >= since.happened);
}

/** Whether a matter was open when something happened. */
export function isWithin(entry: Happening, matter: Matter): boolean {
  return spellsOf(matter).some(
    ({ opened, closed }) =>
      entry.happened >= opened.happened && (closed === undefined || entry.happened <= closed.happened),
  );
}

function spellsOf({ openings, closings }: Matter): readonly OpenSpell[] {
  return openings.map((opened, place) => ({ opened, closed: closings[place] }));
}

/** By what name lessons owe the first assessment of a matter, which may look at all that they ask for at once. */
export function firstAssessment({ first }: Matter): string {
  return `assess: ${first.id}`;
}
