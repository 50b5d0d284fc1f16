import { type Day, sayDay } from '../../calendar/day.ts';
import { endSentence } from '../../record/kind.ts';
import type { Reading } from '../../record/reading.ts';
import { ask, type DraftedPart, heading, inQuotes, item, say } from './drafted.ts';

/** What a hazard investigation found and what follows, as the law wants it in writing. */
export function hazardSummaryParts(reading: Reading, on: Day): readonly DraftedPart[] {
  const past = <E extends { readonly happened: Day }>(entries: readonly E[]) =>
    entries.filter(({ happened }) => happened <= on);
  const reported = past(reading.ofAny('hazard reported', 'repair reported'));
  const concluded = past(reading.of('investigation concluded')).at(-1);
  const booked = past(reading.of('works date given'));
  const safe = past(reading.of('made safe'));
  return [
    heading('What we looked into'),
    ...reported.map((entry) =>
      item(
        endSentence(
          `On ${sayDay(entry.happened)} you told us of this: ${inQuotes('hazard' in entry ? entry.hazard : entry.problem)}`,
        ),
        [entry],
      ),
    ),
    heading('What we found'),
    concluded
      ? say(`We finished looking into it on ${sayDay(concluded.happened)}. ${foundWords[concluded.finds]}`, [concluded])
      : ask('when the investigation ended and what it found: whether there is a hazard, and which'),
    ...(concluded && concluded.finds !== 'no hazard' ? [ask('which hazard it is, where, and what causes it')] : []),
    heading('What we will do'),
    ...safe.map((entry) =>
      item(`On ${sayDay(entry.happened)} we made it safe${entry.temporary ? ' for the time being' : ''}.`, [entry]),
    ),
    ...booked.map((entry) => item(`We gave you this day for works: ${sayDay(entry.due)}.`, [entry])),
    ask('what will be done, the days it will begin and be finished, and who will see to it; or why nothing is needed'),
    heading('How to reach us'),
    ask('the telephone number and the person to ask for about this'),
  ];
}

const foundWords = {
  emergency: 'There is a hazard in your home, and it is an emergency.',
  significant: 'There is a significant hazard in your home.',
  'no hazard': 'We found no hazard that we have to act on.',
} as const;
