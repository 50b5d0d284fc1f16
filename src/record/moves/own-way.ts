import type { Entry, Happening } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isOnSame } from '../whole-case.ts';

/**
 * Whether somebody found for themselves where to go, to family, friends or the car, before we had weighed or offered anything:
 * that they are away is then no decision of ours, and where they are to live is still to be thought about.
 */
export function isOwnWay(reading: Reading, out: Entry): boolean {
  if (out.kind !== 'moved out' || out.to === undefined || !withTheirOwn.test(out.to)) return false;
  return !reading.ofAnyIn(weighed).some((one) => one.happened <= out.happened && isOnSame(reading, one, out));
}

/** Whether all who were away when something happened had found that for themselves. */
export function areAllTheirOwnWay(reading: Reading, when: Happening): boolean {
  const away = reading.of('moved out').filter((out) => out.happened < when.happened);
  return away.length > 0 && away.every((out) => isOwnWay(reading, out));
}

const weighed = ['move considered', 'alternative home offered', 'home offered', 'move explained'] as const;

const withTheirOwn =
  /\b(?:famil(?:y|ies)|relatives?|relations?|friends?|mothers?|mums?|mams?|fathers?|dads?|parents?|sisters?|brothers?|sons?|daughters?|aunts?|aunties?|uncles?|cousins?|grand\w+|nans?|grans?|in-laws?|partners?|boyfriends?|girlfriends?|sofas?|couch|cars?|vans?|tents?|streets?|own arrangements?)\b/i;
