import type { Entry } from '../entry.ts';
import { isToResident } from '../letter-to.ts';
import type { Reading } from '../reading.ts';
import { allOnCase } from '../whole-case.ts';
import { dayPromised } from './day-promised.ts';
import { promisesOf } from './promises-in-answer.ts';

type Letter = Entry<'response sent' | 'apology given'>;

/** What first told the resident, after a letter that promised something and no day, of a day; or an answer that promises anew. */
export function dayGivenAfter(reading: Reading, letter: Letter): Entry | undefined {
  return allOnCase(reading, letter, letter, ...givers).find((entry) => givesDay(reading, entry));
}

const givers = [
  ...(['works date given', 'works date changed', 'appointment made', 'promise made', 'promise changed'] as const),
  ...(['resident updated', 'letter sent', 'response sent'] as const),
] as const;

function givesDay(reading: Reading, entry: Entry<(typeof givers)[number]>): boolean {
  switch (entry.kind) {
    case 'response sent':
      return promisesOf(entry).length > 0;
    case 'resident updated':
    case 'letter sent':
      if (entry.kind === 'letter sent' && !isToResident(reading, entry)) return false;
      return dayPromised(entry.says ?? '', entry.happened) !== undefined;
    case 'works date changed':
      return entry.told !== false && entry.due !== undefined;
    case 'appointment made':
      return entry.planned !== undefined;
    default:
      return entry.due !== undefined;
  }
}
