import { sayDay } from '../../calendar/day.ts';
import { sayEntry } from '../../record/entry.ts';
import type { OnWork } from './work.ts';

/**
 * What went against a lesson, a line each: it can no longer be put right by a day, and has to be known. `says` what that was: 'this went
 * against what is safe'.
 */
export function sayCrossings({ assessment }: OnWork, id: string, says: string): readonly string[] {
  return assessment.failings
    .filter(({ lesson, duty }) => duty === undefined && lesson.id === id)
    .map(
      ({ raised, because: [what] }) => `${sayDay(raised)}: ${says}${what === undefined ? '' : `: ${sayEntry(what)}`}.`,
    );
}
