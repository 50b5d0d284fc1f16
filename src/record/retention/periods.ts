import type { Day } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import { type Citation, cite } from '../../library/citation.ts';
import { asbestosRegulations2012 } from '../../library/law/asbestos-regulations-2012.ts';
import { scheme } from '../../library/law/scheme.ts';
import { type KindName, kindNames, kindOf } from '../entry.ts';
import { families } from '../kinds.ts';
import { type RetentionRule, retention } from './retention.ts';

/** What has a period of its own: a kind of entry, or the list of who looked and searched. */
export type Kept = KindName | 'who looked';

/** A period a landlord set for itself, from a day. */
export type OwnPeriod = {
  readonly what: Kept;
  readonly begins: Day;
  readonly said: Instant;
  /** The name of whoever set it. */
  readonly by: string;
  readonly rule: RetentionRule;
  readonly why: string;
};

/** Looks are kept for two years, unless a landlord says otherwise: counted from the look itself. */
const looksAreKept: RetentionRule = { does: 'remove', years: 2 };

/**
 * What is of a home or the landlord, which do not end, or says what a case is, without which the rest cannot be read: it
 * has no period.
 */
const alwaysKept: ReadonlySet<Kept> = new Set<Kept>([
  ...kindNames.filter((kind) => ['home', 'landlord'].includes(kindOf(kind).subject)),
  ...(Object.keys(families['The case itself']) as KindName[]),
  ...(['case closed', 'case reopened', 'case handed over'] as const),
]);

/** The least the law and the Ombudsman’s Scheme let anything be kept for, and who says so. */
export const leastYears: { readonly years: number; readonly says: Citation } = {
  years: 1,
  says: cite(scheme, 'paragraph 42(b)'),
};
const asbestos: ReadonlySet<Kept> = new Set<Kept>([
  ...(['asbestos suspected', 'asbestos inspected', 'asbestos plan made', 'asbestos plan reviewed'] as const),
]);
export const mostYears = 100;

/** Everything a landlord may set a period for, in the families an officer would look under. */
export const periodFamilies: readonly { readonly title: string; readonly kept: readonly Kept[] }[] = [
  { title: 'Who looked', kept: ['who looked' as const] },
  ...Object.entries(families).map(([title, kinds]) => ({
    title,
    kept: (Object.keys(kinds) as KindName[]).filter((kind) => !alwaysKept.has(kind)),
  })),
].filter(({ kept }) => kept.length > 0);

/** How long we keep it where a landlord has not said. */
export function usualPeriod(what: Kept): RetentionRule {
  return what === 'who looked' ? looksAreKept : retention[what];
}

/** What a landlord set that holds on a day: what begins last, and of those of one day what was said last. */
export function ownPeriod(own: readonly OwnPeriod[], what: Kept, today: Day): OwnPeriod | undefined {
  return own
    .filter((one) => one.what === what && one.begins <= today)
    .toSorted((one, other) => one.begins - other.begins || one.said - other.said)
    .at(-1);
}

/** The kinds whose entries may fall due on a day by a landlord’s own periods and, for the rest, by ours. */
export function rulesThatHold(
  own: readonly OwnPeriod[],
  today: Day,
): readonly { readonly kind: KindName; readonly does: 'review' | 'remove'; readonly years: number }[] {
  return kindNames.flatMap((kind) => {
    const rule = alwaysKept.has(kind) ? retention[kind] : (ownPeriod(own, kind, today)?.rule ?? retention[kind]);
    return rule.does === 'keep' ? [] : [{ kind, ...rule }];
  });
}

/** Why a landlord may not set a period, as a sentence that says what to do; undefined where it may. */
export function refusedPeriod(what: Kept, rule: RetentionRule): string | undefined {
  if (alwaysKept.has(what)) return 'This is kept for as long as the record is, and has no period';
  if (asbestos.has(what) && rule.does !== 'keep')
    return `What is known of asbestos is kept for as long as the home stands: ${cite(asbestosRegulations2012, 'reg.4').says}`;
  if (rule.does === 'keep')
    return what === 'who looked' ? 'Enter after how many years who looked is removed' : undefined;
  if (what === 'who looked' && rule.does !== 'remove') return 'Who looked is removed after some years; choose that';
  if (rule.years < leastYears.years || rule.years > mostYears || !Number.isInteger(rule.years))
    return `Enter a whole number of years from ${leastYears.years} to ${mostYears}. ${leastYears.says.says}`;
  return undefined;
}

/** A rule in words: 'removed after 6 years'. */
export function sayPeriod(rule: RetentionRule): string {
  if (rule.does === 'keep') return 'kept';
  return `${rule.does === 'remove' ? 'removed' : 'looked at again'} after ${rule.years} ${rule.years === 1 ? 'year' : 'years'}`;
}
