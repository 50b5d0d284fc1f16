import type { Assessment } from './assess.ts';
import type { Duty } from './duty.ts';

/**
 * What a record owes with a day zero accepted, beside what it would owe without: a lesson whose first due day would
 * move later, or go, because less was known of the household on the earlier day, is kept as it was. Knowing earlier never
 * gives more time.
 */
export function neverLater(moved: Assessment, asReported: Assessment): Assessment {
  const first = firstDue(moved.duties);
  const kept = new Set(
    [...firstDue(asReported.duties)]
      .filter(([lesson, due]) => (first.get(lesson) ?? Number.POSITIVE_INFINITY) > due)
      .map(([lesson]) => lesson),
  );
  if (kept.size === 0) return moved;
  const isKept = ({ lesson }: { readonly lesson: { readonly id: string } }) => kept.has(lesson.id);
  return {
    reading: moved.reading,
    duties: [...moved.duties.filter((duty) => !isKept(duty)), ...asReported.duties.filter(isKept)],
    failings: [...moved.failings.filter((failing) => !isKept(failing)), ...asReported.failings.filter(isKept)],
  };
}

/** By lesson, the first day something falls due. */
function firstDue(duties: readonly Duty[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { lesson, due } of duties)
    if (due !== undefined) first.set(lesson.id, Math.min(due, first.get(lesson.id) ?? Number.POSITIVE_INFINITY));
  return first;
}
