import { assess } from '../../assessment/assess.ts';
import type { Day } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import type { Stage } from '../../record/complaints/complaint.ts';
import type { CaseRecord, Entry } from '../../record/entry.ts';

/** The lessons to judge by. */
export type Lessons = Parameters<typeof assess>[2];

/**
 * The day the answer to a stage is due by if it is acknowledged today: asked of the lessons themselves, with an
 * acknowledgement that is not on the record, so that a letter promises the day they will hold it to.
 */
export function answerDue(record: CaseRecord, now: Instant, lessons: Lessons, stage: Stage): Day | undefined {
  const acknowledged = {
    ...{ id: 'acknowledged today', subject: stage.opened.subject, kind: 'complaint acknowledged' },
    ...{ happened: dayOf(now), recorded: now, for: stage.opened.id, stage: stage.number },
  } as Entry;
  const { duties } = assess(stage.acknowledged ? record : [...record, acknowledged], now, lessons);
  return duties.find(
    ({ lesson, because }) =>
      lesson.id.startsWith(`complaints/stage-${stage.number}-answered`) &&
      because.some(({ id }) => id === stage.opened.id),
  )?.due;
}
