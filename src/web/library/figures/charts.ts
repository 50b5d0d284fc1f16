import { capital } from '../../../library/capital.ts';
import { type Result, results } from '../../../library/published-finding.ts';
import { fewFindings, type Share, shareOf } from '../../../library/share.ts';
import type { Grouping, ResultCounts } from '../../../store/library/figures.ts';

/** A picture of some figures, and the same as a table. */
export type Chart = {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly by: Grouping;
  readonly shows: 'counts' | 'severe share';
};

/** The pictures there are, in the order of the page. */
export const charts: readonly Chart[] = [
  {
    name: 'by-year',
    title: 'Findings by year',
    by: 'year',
    shows: 'counts',
    says: 'How many findings of each kind were published, by the year of the decision. The last year may be part of one.',
  },
  {
    name: 'by-category',
    title: 'Findings by what was complained of',
    by: 'category',
    shows: 'counts',
    says: 'How many findings of each kind, by what the complaint was about. Whoever compiled the file sorted complaints into these groups by their words.',
  },
  {
    name: 'severe-by-category',
    title: 'Severe maladministration, by what was complained of',
    by: 'category',
    shows: 'severe share',
    says: 'Of the findings in each category, the share that were of severe maladministration.',
  },
  {
    name: 'severe-by-type',
    title: 'Severe maladministration, by type of landlord',
    by: 'landlord type',
    shows: 'severe share',
    says: 'Of the findings against each type of landlord, the share that were of severe maladministration.',
  },
  {
    name: 'severe-by-size',
    title: 'Severe maladministration, by size of landlord',
    by: 'landlord size',
    shows: 'severe share',
    says: 'Of the findings against landlords of each size, the share that were of severe maladministration.',
  },
];

/** A line of a table of figures. */
export type Line = {
  readonly group: string;
  readonly counts: Readonly<Partial<Record<Result, number>>>;
  readonly all: number;
  readonly severe: Share;
  readonly isFew: boolean;
};

/** Figures as lines, in an order that says nothing of who is best: by year or size as they come, otherwise the most findings first. */
export function linesOf(counted: readonly ResultCounts[], by: Grouping): readonly Line[] {
  const lines = counted.map(({ group, counts, all }) => ({
    ...{ group, counts, all },
    severe: shareOf(counts['severe maladministration'] ?? 0, all),
    isFew: all < fewFindings,
  }));
  if (by === 'year') return lines;
  if (by === 'landlord size') return lines.toSorted((one, other) => sizeOf(one.group) - sizeOf(other.group));
  return lines.toSorted((one, other) => other.all - one.all);
}

/** 'under 1,000 homes' before '1,000 to 4,999 homes'; what is not known last. */
function sizeOf(group: string): number {
  if (group.startsWith('under')) return 0;
  return Number(/^[\d,]+/u.exec(group)?.[0].replaceAll(',', '') ?? Number.POSITIVE_INFINITY);
}

/** The headings of a chart’s table. */
export function columnsOf({ by, shows }: Chart): readonly string[] {
  const group = capital(by);
  return shows === 'counts'
    ? [group, ...results, 'all findings']
    : [group, 'severe maladministration', 'all findings', 'share', 'likely between', 'and'];
}

/** The cells of a line, as a table or a file shows them. */
export function cellsOf({ group, counts, all, severe }: Line, shows: Chart['shows']): readonly string[] {
  if (shows === 'counts') return [group, ...results.map((result) => String(counts[result] ?? 0)), String(all)];
  return [
    group,
    String(severe.some),
    String(all),
    sayShare(severe.share),
    sayShare(severe.least),
    sayShare(severe.most),
  ];
}

/** '4.3%'. */
export function sayShare(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** More lines than these are in the table alone. */
export const mostDrawn = 30;

/** How high a chart of so many lines is drawn, in pixels. */
export function chartHeight(lines: number): number {
  return 110 + Math.min(lines, mostDrawn) * 34;
}
