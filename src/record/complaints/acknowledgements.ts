import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isFromThem } from '../what-it-says.ts';
import { takesUpComplaint } from './acknowledging-words.ts';
import { givesAnswer } from './answer-words.ts';
import { stageSaid } from './stage-said.ts';

/**
 * Every acknowledgement of a complaint, in the order given: those written down as one, and each letter or update of ours
 * whose own words take the complaint up. Such a letter is the act itself; a note about one is not (decision 74).
 */
export function acknowledgementsIn(reading: Reading): readonly Entry<'complaint acknowledged'>[] {
  const written = reading.of('complaint acknowledged');
  const told = reading.ofAny('letter sent', 'resident updated').filter(takesUp);
  if (told.length === 0) return written;
  return [...written, ...told.map(asAcknowledgement)].sort((one, other) => one.happened - other.happened);
}

type Told = Entry<'letter sent' | 'resident updated'>;

function takesUp(told: Told): boolean {
  return told.says !== undefined && !isFromThem(told) && takesUpComplaint(told.says) && !givesAnswer(told.says);
}

function asAcknowledgement(told: Told): Entry<'complaint acknowledged'> {
  const { means: _, says = '', ...common } = told;
  return { ...common, kind: 'complaint acknowledged', stage: stageSaid(says) } as Entry<'complaint acknowledged'>;
}
