import { type Day, daysAfter } from '../../calendar/day.ts';
import { changesInTime } from '../complaints/promise.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isPromiseOfMove } from './move-words.ts';

/**
 * What the resident was told while the day of their move was waited for: a home was offered them, and a day promised, and
 * if it had to be put off, then before it came. With both, the next step is the move; until then they need to hear.
 */
export function toldWhileWaiting(reading: Reading): readonly Entry<'resident updated'>[] {
  const promises = reading.of('promise made').filter(isPromiseOfMove);
  const [offered] = reading.ofAny('home offered', 'alternative home offered').filter((offer) => offer.suits !== false);
  if (!offered || promises.length === 0) return [];
  return reading.of('resident updated').filter(({ happened }) => {
    if (happened < offered.happened) return false;
    return promises.some((promise) => {
      const day = dayOf(reading, promise, happened);
      return day !== undefined && day >= happened && day <= daysAfter(happened, daysToMove);
    });
  });
}

/** The day a promise of a move stood for at a day: its own, or the last it was changed to in time. */
function dayOf(reading: Reading, promise: Entry<'promise made'>, on: Day): Day | undefined {
  const { due } = promise;
  if (due === undefined || promise.happened > on) return undefined;
  const changes = changesInTime(reading, promise, (from) => from.due ?? due);
  return changes.findLast(({ happened }) => happened <= on)?.due ?? due;
}

/** A day further off is no day somebody gets ready for. */
const daysToMove = 28;
