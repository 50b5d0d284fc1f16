import statistics from 'jstat';

/**
 * The chance, from 0 to 1, that a random sample of so many of `all` holds at least one that has a thing, where so many of
 * them have it. Throws where a count is no whole number, or there are more of some than of all.
 */
export function chanceOfOne(all: number, withIt: number, drawn: number): number {
  for (const some of [withIt, drawn])
    if (!Number.isSafeInteger(some) || some < 0 || some > all) throw new RangeError(`${some} of ${all} is no part`);
  if (withIt === 0 || drawn === 0) return 0;
  // So few are left without it that one with it must be drawn; the formula has nothing to say there.
  if (drawn > all - withIt) return 1;
  return 1 - statistics.jStat.hypgeom.pdf(0, all, withIt, drawn);
}

/** The smallest sample of `all` that holds at least one that has it with at least this chance; all of them where none has. */
export function sampleSizeFor(all: number, withIt: number, chance: number): number {
  let [least, most] = [0, all];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (chanceOfOne(all, withIt, middle) >= chance) most = middle;
    else least = middle + 1;
  }
  return least;
}
