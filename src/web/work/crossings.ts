import { sayDay } from '../../calendar/day.ts';
import { sayEntry } from '../../record/entry.ts';
import type { OnWork } from './work.ts';

/** What went against one of these lessons, a line each: it can no longer be put right by a day, and has to be known. */
export function sayCrossings({ assessment }: OnWork, ...lessons: readonly string[]): readonly string[] {
  return assessment.failings
    .filter(({ lesson, duty }) => duty === undefined && lessons.includes(lesson.id))
    .map(
      ({ raised, because }) =>
        `This went wrong on ${sayDay(raised)}: ${because[0] === undefined ? 'see the case' : sayEntry(because[0])}.`,
    );
}
