import type { Assessment } from '../../assessment/assess.ts';
import { gaugeOf } from '../../assessment/gauge.ts';
import { type ToPutRight, toPutRight } from '../../assessment/redress.ts';
import { bandsFor, type RemedyBand } from '../../library/law/remedies.ts';
import { publishedCases } from '../../library/published-cases.ts';
import { type Pence, sayPence } from '../../record/money.ts';
import type { PublishedSum } from '../../store/library/sums.ts';
import type { AlikeView } from '../alike/view.ts';

export type RedressView = {
  readonly level: string;
  readonly factors: readonly { readonly factor: string; readonly why: string }[];
  readonly lines: readonly {
    readonly lesson: string;
    readonly title: string;
    readonly howLong: string;
    readonly level: string;
    readonly band: string;
  }[];
  readonly bands: readonly { readonly sums: string; readonly harm: string; readonly isLikely: boolean }[];
  readonly comparable: readonly {
    readonly reference: string;
    readonly landlord: string;
    readonly sum: string;
    readonly why: string;
  }[];
  /** How many published cases give a sum, and how many Putright knows by itself. */
  readonly sumsKnown: { readonly given: number; readonly published: number };
  readonly offered: readonly string[];
};

/** What whoever decides on a remedy has before them. No sum is worked out: it is for a person to give one, and to say why. */
export function viewRedress(
  assessment: Assessment,
  alike: readonly AlikeView[],
  sums: readonly PublishedSum[],
  allBands: readonly RemedyBand[],
): RedressView {
  const gauge = gaugeOf(assessment);
  const likely = gauge.isHarmPlaced ? bandsFor(gauge.level) : [];
  const found = comparable(alike, sums);
  return {
    level: gauge.level,
    factors: gauge.factors,
    lines: toPutRight(assessment).map(lineOf),
    bands: allBands.map((band) => ({ sums: sayBand(band), harm: band.harm, isLikely: likely.includes(band) })),
    comparable: found.slice(0, mostShown),
    sumsKnown: { given: found.length, published: publishedCases.length },
    offered: assessment.reading
      .ofAny('remedy offered', 'money paid')
      .map((entry) => (entry.sum === undefined ? '' : sayPence(entry.sum)))
      .filter((sum) => sum !== ''),
  };
}

const mostShown = 12;

function lineOf({ lesson, title, days, times, gauge }: ToPutRight): RedressView['lines'][number] {
  const bands = gauge.isHarmPlaced ? bandsFor(gauge.level) : [];
  return {
    ...{ lesson, title, level: gauge.level },
    howLong: sayHowLong(days, times),
    band: bands.length === 0 ? '' : bands.map(sayBand).join(', or '),
  };
}

/** '499 days, once'; '323 days at the longest, 4 times'; 'Once' where it is no matter of days. */
function sayHowLong(days: number | undefined, times: number): string {
  if (days === undefined) return times === 1 ? 'Once' : `${times} times`;
  const length = days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days`;
  return times === 1 ? `${length}, once` : `${length} at the longest, ${times} times`;
}

/** '£100 to £600', 'over £1,000'. */
export function sayBand({ from, upTo }: RemedyBand): string {
  return upTo === undefined
    ? `over ${sayPence(from as Pence)}`
    : `${sayPence(from as Pence)} to ${sayPence(upTo as Pence)}`;
}

function sayWhy(reasons: readonly string[], missed: number): string {
  const both = missed === 0 ? [] : [`${missed === 1 ? 'One thing was' : `${missed} things were`} missed in both`];
  return [...both, ...reasons].join('. ');
}

function sayThemes(themes: readonly string[]): string {
  return themes.length === 0 ? '' : `About ${themes.join(', ').toLowerCase()}`;
}

/** Published cases with a sum: first those most like this one, then the others whose reports were added. */
function comparable(alike: readonly AlikeView[], sums: readonly PublishedSum[]): RedressView['comparable'] {
  const like = alike.flatMap(({ reference, landlord, ordered, reasons, missed }) =>
    ordered === undefined ? [] : [{ reference, landlord, sum: ordered, why: sayWhy(reasons, missed) }],
  );
  const known = publishedCases.flatMap(({ reference, landlord, compensation, themes }) =>
    compensation === undefined
      ? []
      : [{ reference: reference as string, landlord, sum: sayPence(compensation as Pence), why: sayThemes(themes) }],
  );
  const added = sums.map(({ reference, landlord, pence, themes }) => ({
    reference,
    landlord: landlord ?? '',
    sum: sayPence(pence as Pence),
    why: sayThemes(themes),
  }));
  // Of a case said twice the first is kept, with the reasons it is like this one.
  const all = [...like, ...known, ...added];
  return all.filter((one, place) => all.findIndex(({ reference }) => reference === one.reference) === place);
}
