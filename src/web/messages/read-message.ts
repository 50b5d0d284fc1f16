import type { Day } from '../../calendar/day.ts';
import { type Means, means } from '../../record/kinds/vocabulary.ts';
import type { Contact } from '../../record/safe-contact/contact-of.ts';
import type { Sent } from '../cases/write.ts';
import { textIn } from '../record-something/form-values.ts';
import { readDayIn } from '../record-something/read-day.ts';
import type { AnswerError } from '../record-something/read-field.ts';

export const longestMessage = 5000;

export type MessageRead =
  | { readonly contact: Contact & { readonly means: Means; readonly says: string } }
  | { readonly errors: readonly AnswerError[] };

/** Reads what somebody wishes to send or say: to whom, by what means, when, in what words and in whose name: ours, where none is given. */
export function readMessage(sent: Sent, today: Day, ourName: string): MessageRead {
  const chosen = means.find((one) => one === sent.means);
  const says = textIn(sent, 'says').trim();
  const day = readDayIn(sent, 'on', { of: ' it is to be sent or made', today });
  const on = day.found;
  const errors: AnswerError[] = [
    ...(chosen === undefined ? [{ field: 'means', message: 'Choose how they are to be contacted' }] : []),
    ...(says === '' ? [{ field: 'says', message: 'Write what is to be said' }] : []),
    ...(says.length > longestMessage
      ? [{ field: 'says', message: `Write no more than ${longestMessage.toLocaleString('en-GB')} characters` }]
      : []),
    ...(on === undefined && 'message' in day
      ? [{ field: 'on', message: day.message, ...(day.box && { box: day.box }) }]
      : []),
    ...(on !== undefined && on < today ? [{ field: 'on', message: 'Choose today or a day to come' }] : []),
  ];
  if (errors.length > 0 || chosen === undefined) return { errors };
  const said = (name: string) => textIn(sent, name).trim().slice(0, 200) || undefined;
  return {
    contact: { means: chosen, says, on, to: said('to'), time: said('time'), sender: said('sender') ?? ourName },
  };
}
