import { sayDay } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import { closingRefused } from '../../record/problems/no-access.ts';
import type { Reading } from '../../record/reading.ts';
import type { AnswerError } from '../record-something/read-field.ts';

/**
 * Why a case cannot be closed, or works refused, as it was asked, and what to do instead: not getting in ends a visit,
 * never the need.
 */
export function refusedClosing(reading: Reading, entry: Entry): AnswerError | undefined {
  if (entry.kind !== 'case closed' && entry.kind !== 'works refused') return undefined;
  const refused = closingRefused(reading, entry);
  if (!refused) return undefined;
  const { shut, saysSo } = refused;
  const [before, so] =
    entry.kind === 'case closed'
      ? ['anything is closed', 'a case is closed']
      : ['any works are refused', 'works are refused'];
  const message = shut
    ? `Nobody could get in on ${sayDay(shut.happened)}, and nobody has asked why yet. Before ${before}, ask the resident why, offer other times, and record “We asked why we could not get in, and offered other times”`
    : `Not getting in cannot be the reason ${so}. Arrange a time the resident chooses; or, if the problem is over, say how you know`;
  return { field: 'why', message: shut && saysSo ? `${message}. Not getting in cannot be the reason` : message };
}
