import type { LessonId } from '../lessons/lesson.ts';
import type { Assessment } from './assess.ts';
import { type Gauge, gaugeAlone } from './gauge.ts';

/** What one thing that was missed asks to be weighed, before anybody decides on a sum. */
export type ToPutRight = {
  readonly lesson: LessonId;
  readonly title: string;
  /** How often it was missed. */
  readonly times: number;
  /** Calendar days of the longest; nothing for a line crossed. */
  readonly days: number | undefined;
  /** How serious it would look by itself, with what makes it so. A prompt, never a prediction. */
  readonly gauge: Gauge;
};

/** Everything missed, each lesson once, the most serious first and of those the longest. */
export function toPutRight(assessment: Assessment): readonly ToPutRight[] {
  const byLesson = Map.groupBy(assessment.failings, ({ lesson }) => lesson.id);
  return [...byLesson.values()]
    .flatMap((failings): readonly ToPutRight[] => {
      const [first] = failings;
      if (!first) return [];
      const late = failings.flatMap(({ lateDays }) => lateDays ?? []);
      return [
        {
          lesson: first.lesson.id,
          title: first.lesson.title,
          times: failings.length,
          days: late.length === 0 ? undefined : Math.max(...late),
          gauge: gaugeAlone({ ...assessment, failings }),
        },
      ];
    })
    .sort(
      (one, other) =>
        levels.indexOf(one.gauge.level) - levels.indexOf(other.gauge.level) || (other.days ?? 0) - (one.days ?? 0),
    );
}

const levels: readonly Gauge['level'][] = ['severe maladministration', 'maladministration', 'service failure', 'none'];
