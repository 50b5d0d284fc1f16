import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { warningsOfHealth } from './health-told.ts';

/**
 * What weighed a professional’s letter, with its reasons: somebody has then thought of what it means for these people. Not
 * of one that warns of their health, of their life or of children, which takes a look at the risk itself.
 */
export function weighedWithReasons(
  reading: Reading,
  letter: Entry<'professional evidence received'>,
): Entry<'professional evidence weighed'> | undefined {
  const isWarning =
    letter.shows?.some((shown) => dangers.includes(shown)) || warningsOfHealth(reading).includes(letter);
  if (isWarning) return undefined;
  return reading.firstAfter(letter, 'professional evidence weighed', ({ why }) => why !== undefined);
}

const dangers: readonly string[] = ['health getting worse', 'risk to life', 'risk to children'];
