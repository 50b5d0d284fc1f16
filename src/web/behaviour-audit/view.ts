import { sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { isoMonth, type Month, readMonth, sayMonth } from '../../calendar/month.ts';
import { capital } from '../../library/capital.ts';
import { drawSample } from '../../record/behaviour/audit-sample.ts';
import type { SampledCase } from '../../store/behaviour-samples.ts';

/** What was found over the months. */
export type AuditView = {
  /** The last month that is over, where cases were open that are in no sample yet. */
  readonly toDraw: { readonly says: string; readonly isFirst: boolean } | undefined;
  readonly months: readonly MonthLine[];
};

export type MonthLine = {
  readonly says: string;
  readonly href: string;
  readonly chosen: number;
  readonly lookedAt: number;
  readonly goodRisk: number;
  readonly goodPlan: number;
};

/** The sample of one month: the cases in it, what was found of each, and how it was drawn. */
export type MonthView = {
  readonly month: Month;
  readonly says: string;
  readonly cases: readonly CaseLine[];
  readonly drawn: readonly string[];
};

export type CaseLine = {
  readonly reference: string;
  readonly title: string;
  readonly isRestricted: boolean;
  /** Where to write down what is found; undefined for whoever has the case. */
  readonly lookHref: string | undefined;
  readonly isLookedAt: boolean;
  readonly found: string;
};

/** Works out what was found over the months, the newest first, of the cases this person may see. */
export function viewAudit(
  sampled: readonly SampledCase[],
  toDraw: { readonly month: Month; readonly cases: number },
): AuditView {
  const months = Map.groupBy(sampled, ({ month }) => readMonth(month) ?? toDraw.month);
  return {
    toDraw: toDraw.cases === 0 ? undefined : { says: sayMonth(toDraw.month), isFirst: !months.has(toDraw.month) },
    months: [...months].map(([month, all]) =>
      lineOf(
        month,
        all.filter(({ isChosen }) => isChosen),
      ),
    ),
  };
}

function lineOf(month: Month, chosen: readonly SampledCase[]): MonthLine {
  const found = chosen.flatMap((one) => one.found ?? []);
  return {
    says: sayMonth(month),
    href: `/behaviour-audit/${isoMonth(month)}`,
    chosen: chosen.length,
    lookedAt: found.length,
    goodRisk: found.filter(({ risk }) => risk === 'good').length,
    goodPlan: found.filter(({ plan }) => plan === 'good' || plan === 'not due yet').length,
  };
}

/** Works out the sample of a month; undefined where none was drawn of cases this person may see. */
export function viewMonth(month: Month, sampled: readonly SampledCase[], account: string): MonthView | undefined {
  if (sampled.length === 0) return undefined;
  return {
    month,
    says: sayMonth(month),
    cases: sampled.filter(({ isChosen }) => isChosen).map((one) => caseLine(one, account)),
    drawn: [...Map.groupBy(sampled, ({ seed }) => seed)].map(([seed, all]) => sayDrawn(seed, all)),
  };
}

function caseLine({ month, reference, title, officer, found, wasRestricted }: SampledCase, account: string): CaseLine {
  return {
    reference,
    title,
    isRestricted: wasRestricted,
    isLookedAt: found !== undefined,
    lookHref: officer === account ? undefined : `/behaviour-audit/${month}/${reference}`,
    found: found
      ? `Risk assessment ${found.risk}. Plan ${found.plan}.${found.says === undefined ? '' : ` ${capital(found.says)}.`} ${found.by ?? 'Somebody'}, ${sayDay(found.happened)}.`
      : officer === account
        ? 'You have this case: a colleague looks at it.'
        : 'Not looked at yet.',
  };
}

/** How it was drawn, and whether it comes out the same when it is drawn again now. */
function sayDrawn(seed: string, all: readonly SampledCase[]): string {
  const [first] = all;
  if (!first) return '';
  const open = all.filter(({ wasRestricted }) => !wasRestricted);
  const chosen = open.filter(({ isChosen }) => isChosen).map(({ reference }) => reference);
  const again = drawSample(
    open.map(({ reference }) => reference),
    seed,
    chosen.length,
  );
  const isSame = again.length === chosen.length && again.every((one) => chosen.includes(one));
  const restricted = all.length - open.length;
  return [
    `${first.name} drew it on ${sayDay(dayOf(first.drawn))}`,
    open.length === 0 ? '' : `: ${sayChosen(chosen.length, open.length)}`,
    restricted === 0 ? '' : `${open.length === 0 ? ':' : ', and'} every restricted case you may see (${restricted})`,
    `. The seed is ${seed}. ${isSame ? 'Drawn again from it just now, it comes out the same.' : 'Drawn again from it just now, it comes out differently: it was changed since, and somebody must look into it.'}`,
  ].join('');
}

function sayChosen(chosen: number, all: number): string {
  if (chosen < all) return `${chosen} of ${all} cases by chance`;
  return all === 1 ? 'the one case there was' : `all ${all} cases, too few to leave any out`;
}
