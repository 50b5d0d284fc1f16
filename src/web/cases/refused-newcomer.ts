import { sayDay } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import { lastLeft, partLeft } from '../../record/household/last-left.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import type { LoadedCase } from './load-case.ts';

/**
 * Why somebody cannot be written down as living here from a case: everybody of its household left, or somebody of that part
 * did, and who this is must be said on the household’s page. Undefined where they can.
 */
export function refusedNewcomer(
  { reading, place }: Pick<LoadedCase, 'reading' | 'place'>,
  entry: Entry,
): AnswerError | undefined {
  if (entry.kind !== 'person known') return undefined;
  const ended = lastLeft(
    reading,
    place.people.map(({ part }) => part),
  );
  if (ended !== undefined)
    return {
      field: 'person',
      message: `The household of this case left, the last of them on ${sayDay(ended)}: say who lives here now on the page of the home`,
    };
  const left = partLeft(reading, entry.person);
  if (left === undefined) return undefined;
  const message = `Our record has somebody called ${entry.person} here already, who left on ${sayDay(left)}: call this one “new ${entry.person}”. If they have come back, say so on the household’s page`;
  return { field: 'person', message };
}
