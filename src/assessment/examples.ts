import { day, isoDay } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import type { Example, Lesson, Shown } from '../lessons/lesson.ts';
import type { Entry } from '../record/entry.ts';
import { readStoryEntries } from '../record/story/story-entries.ts';
import { assess } from './assess.ts';
import type { Duty } from './duty.ts';

/** Runs one of a lesson’s examples and gives what it shows. Throws, naming the example, when an entry is not well written. */
export function tryExample(lesson: Lesson, example: Example): readonly Shown[] {
  const { duties, failings } = assess(entriesOf(example), endOf(day(example.asAt)), [lesson]);
  const crossed = failings.filter((failing) => !failing.duty);
  return [
    ...duties.map(showDuty),
    ...crossed.map((failing): Shown => ({ standing: 'crossed', on: isoDay(failing.raised) })),
  ];
}

/** The entries of an example, ready to assess. */
export function entriesOf(example: Example): readonly Entry[] {
  const list = example.entries.map((written, place) => ({ written, id: `e${place + 1}` }));
  const { entries, mistakes } = readStoryEntries(list, {
    starts: undefined,
    name: 'example',
    whereIs: (place) => `entry ${place + 1}`,
  });
  if (mistakes.length === 0) return entries;
  const told = mistakes.map(
    ({ path: [place, ...field], message }) => `entry ${Number(place) + 1}, ${field.join('.')}: ${message}`,
  );
  throw new Error(`Example “${example.name}”: ${told.join('; ')}`);
}

function showDuty(duty: Duty): Shown {
  const due = duty.due === undefined ? '' : isoDay(duty.due);
  switch (duty.standing) {
    case 'cannot tell':
      return { standing: 'cannot tell' };
    case 'done in time':
    case 'done late':
      return {
        standing: duty.standing,
        due,
        ...(duty.endedBy ? { ended: sayDayOf(duty.endedBy) } : { done: sayDayOf(duty.doneBy) }),
      };
    case 'due':
    case 'overdue':
    case 'excused':
      return { standing: duty.standing, due };
  }
}

function sayDayOf(entry: Entry | undefined): string {
  return entry ? isoDay(entry.happened) : '';
}
