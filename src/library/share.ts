import statistics from 'jstat';

/** A share of findings, with how sure it is: between `least` and `most` lies what it would be found to be 95 times in 100. */
export type Share = {
  readonly some: number;
  readonly all: number;
  readonly share: number;
  readonly least: number;
  readonly most: number;
};

/** Fewer than this say little of a landlord or a category. */
export const fewFindings = 20;

/**
 * `some` of `all` as a share with its 95% interval (Jeffreys: it holds for few and for none). With none at all, everything
 * is possible. Throws where there are more of some than of all.
 */
export function shareOf(some: number, all: number): Share {
  if (some < 0 || some > all) throw new RangeError(`${some} of ${all} is no share`);
  if (all === 0) return { some, all, share: 0, least: 0, most: 1 };
  const at = (place: number) => statistics.jStat.beta.inv(place, some + 0.5, all - some + 0.5);
  return { some, all, share: some / all, least: some === 0 ? 0 : at(0.025), most: some === all ? 1 : at(0.975) };
}

/** A range of shares in hundredths: 'between 18 and 45', or 'about 1' where both ends round to one figure. */
export function sayBetween(least: number, most: number): string {
  const [from, to] = [Math.round(least * 100), Math.round(most * 100)];
  return from === to ? `about ${from}` : `between ${from} and ${to}`;
}
