import { type Month, monthAfter } from '../../calendar/month.ts';
import { fewFindings, type Share, shareOf } from '../../library/share.ts';

/** Of one case and one lesson: the months in which something it asks for fell due, and those in which it was missed. */
export type CaseMonths = { readonly fellDue: readonly Month[]; readonly missed: readonly Month[] };

/** How many months are set side by side, before and after. */
export const monthsCompared = 6;

/** One month across a landlord: on how many cases something fell due, and on how many of those it was missed. */
export type MonthCount = { readonly month: Month; readonly cases: number; readonly missed: number };

/**
 * What the counts can bear: the failing is rarer since, or not; or the months are not over, or there are too few cases on
 * either side to tell. 'no clear change' means that chance alone could well explain the difference.
 */
export type Told = 'too soon' | 'too few to tell' | 'fewer since' | 'no clear change' | 'more since';

export type BeforeAndAfter = {
  readonly before: Share;
  readonly after: Share;
  /** How the share changed, after less before, and between what it may well lie (95 in 100). */
  readonly change: { readonly by: number; readonly least: number; readonly most: number };
  readonly told: Told;
};

/**
 * Sets the six whole months before the month a change was to be in place beside the six whole months after it. Cases are
 * counted, not times: what is missed twelve times in one household is one household let down. A case on which it was
 * missed is one on which it fell due.
 */
export function beforeAndAfter(cases: readonly CaseMonths[], changed: Month, now: Month): BeforeAndAfter {
  const before = countBetween(cases, monthAfter(changed, -monthsCompared), changed);
  const after = countBetween(cases, monthAfter(changed, 1), monthAfter(changed, 1 + monthsCompared));
  const change = differenceOf(before, after);
  return { before, after, change, told: tell(before, after, change, now > changed + monthsCompared) };
}

/** Each month from one to another, both included. */
export function countByMonth(cases: readonly CaseMonths[], first: Month, last: Month): readonly MonthCount[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
    const month = monthAfter(first, place);
    const { some, all } = countBetween(cases, month, monthAfter(month, 1));
    return { month, cases: all, missed: some };
  });
}

function countBetween(cases: readonly CaseMonths[], from: Month, until: Month): Share {
  const isIn = (month: Month) => month >= from && month < until;
  let all = 0;
  let some = 0;
  for (const { fellDue, missed } of cases) {
    const wasMissed = missed.some(isIn);
    if (wasMissed) some++;
    if (wasMissed || fellDue.some(isIn)) all++;
  }
  return shareOf(some, all);
}

/** The difference of two shares with its 95% interval, from the interval of each (the square-and-add way). */
function differenceOf(before: Share, after: Share): BeforeAndAfter['change'] {
  const by = after.share - before.share;
  return {
    by,
    least: by - Math.hypot(after.share - after.least, before.most - before.share),
    most: by + Math.hypot(after.most - after.share, before.share - before.least),
  };
}

function tell(before: Share, after: Share, change: BeforeAndAfter['change'], isOver: boolean): Told {
  if (!isOver) return 'too soon';
  if (before.all < fewFindings || after.all < fewFindings) return 'too few to tell';
  if (change.most < 0) return 'fewer since';
  return change.least > 0 ? 'more since' : 'no clear change';
}
