import type { Day } from '../../calendar/day.ts';
import type { Certainty } from './law-source.ts';

/**
 * A band of the Ombudsman’s remedies guidance: what distress, inconvenience, time and trouble have commonly been met
 * with, for one failing. Not a tariff: the sum follows the person and the harm.
 */
export type RemedyBand = {
  /** Whole pence, included. */
  readonly from: number;
  /** Whole pence, included, and where the next band begins; undefined for the highest. */
  readonly upTo: number | undefined;
  readonly findings: readonly ('service failure' | 'maladministration' | 'severe maladministration')[];
  readonly harm: string;
  /** The first day the band applied; undefined because it was not established. */
  readonly since: Day | undefined;
  readonly certainty: Certainty;
};

/** The bands, lowest first: £50 to £100, to £600, to £1,000, and above. Second-hand; their first day is not known. */
export const remedyBands: readonly RemedyBand[] = [
  {
    from: 5_000,
    upTo: 10_000,
    findings: ['service failure'],
    harm: 'little harm, or harm that was soon over',
    since: undefined,
    certainty: 'second-hand',
  },
  {
    from: 10_000,
    upTo: 60_000,
    findings: ['maladministration'],
    harm: 'real harm that does not last',
    since: undefined,
    certainty: 'second-hand',
  },
  {
    from: 60_000,
    upTo: 100_000,
    findings: ['maladministration', 'severe maladministration'],
    harm: 'significant physical or emotional harm',
    since: undefined,
    certainty: 'second-hand',
  },
  {
    from: 100_000,
    upTo: undefined,
    findings: ['severe maladministration'],
    harm: 'serious harm that lasts',
    since: undefined,
    certainty: 'second-hand',
  },
];

/** The bands a failing that would look like this may fall in, the lowest first; none where nothing failed. */
export function bandsFor(finding: string): readonly RemedyBand[] {
  return remedyBands.filter(({ findings }) => findings.some((one) => one === finding));
}
