import { type Assessment, assess } from '../../assessment/assess.ts';
import { type Likeness, likest, profileOf } from '../../assessment/likeness.ts';
import { lastDay } from '../../assessment/replay.ts';
import { endOf } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { publishedCase } from '../../library/published-cases.ts';
import { reportOf, sayMonth } from '../../library/reports.ts';
import { join } from '../../record/kind.ts';
import type { Pence } from '../../record/money.ts';
import { sayPence } from '../../record/money.ts';
import type { Story } from '../../record/story/story.ts';

/** A published case like one of ours, with what they have in common in words. */
export type AlikeView = {
  readonly reference: string;
  readonly title: string;
  readonly landlord: string;
  readonly report: string;
  readonly ordered: string | undefined;
  readonly reasons: readonly string[];
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
  /** How many things were missed in both, of which `lessons` are the first. */
  readonly missed: number;
};

const mostShown = 6;

/** The published cases with their profiles: worked out once, since neither they nor the lessons change while we run. */
export function publishedProfiles(stories: readonly Story[], lessons: readonly Lesson[]) {
  return stories.map((story) => ({
    story,
    profile: profileOf(assess(story.record, endOf(story.asAt ?? lastDay(story.record)), lessons)),
  }));
}

/** The published cases most like an assessed one, the most like first. */
export function viewAlike(
  assessment: Assessment,
  published: ReturnType<typeof publishedProfiles>,
  lessons: readonly Lesson[],
): readonly AlikeView[] {
  const titles = new Map(lessons.map(({ id, title }) => [id as string, title]));
  return likest(profileOf(assessment), published)
    .slice(0, mostShown)
    .map(({ story, likeness }) => {
      const known = publishedCase(story.name);
      const report = known && reportOf(known.report);
      return {
        reference: story.name,
        title: story.title ?? story.name,
        landlord: story.landlord ?? '',
        report: report ? sayMonth(report) : '',
        ordered: known?.compensation === undefined ? undefined : sayPence(known.compensation as Pence),
        reasons: reasonsOf(likeness),
        missed: likeness.lessons.length,
        lessons: likeness.lessons.slice(0, 6).map((id) => ({ id, title: titles.get(id) ?? id })),
      };
    });
}

/** A need told in words that say no more of it, as 'vulnerable' does. */
const needSaid: Readonly<Record<string, string>> = { 'other need': 'somebody who may need more help' };

function reasonsOf({ needs, subjects, isAsLong }: Likeness): readonly string[] {
  return [
    ...(subjects.length === 0 ? [] : [`Both are about ${join(subjects)}`]),
    ...(needs.length === 0 ? [] : [`In both homes: ${join(needs.map((need) => needSaid[need] ?? need))}`]),
    ...(isAsLong ? ['Both went on for about as long'] : []),
  ];
}
