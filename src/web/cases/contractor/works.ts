import { sayDay } from '../../../calendar/day.ts';
import type { Reading } from '../../../record/reading.ts';

export type WorksView = { readonly works: string; readonly day: string };

/** The days somebody is to come on. The words of an order are an officer’s own and may name people, so they are not here. */
export function worksFor(reading: Reading): readonly WorksView[] {
  const { asAt } = reading;
  return reading
    .of('appointment made')
    .filter(({ planned }) => planned >= asAt)
    .map(({ planned, time }) => ({ works: 'Visit', day: `${sayDay(planned)}${hourOf(time)}` }));
}

/** A part of the day or an hour alone is let through; other words are not. */
function hourOf(time: string | undefined): string {
  const isHour =
    time !== undefined &&
    /^(?:morning|afternoon|evening|[\d:. ]+(?:am|pm)?(?: ?(?:to|-|–) ?[\d:. ]+(?:am|pm)?)?)$/i.test(time);
  return isHour ? `, ${time}` : '';
}
