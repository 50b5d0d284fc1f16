import { capital } from '../../library/capital.ts';
import type { Attempt } from '../../record/problems/attempts.ts';
import { sayWhen } from '../../record/problems/attempts.ts';
import type { WorkTable } from './work.ts';

const chosenBy = { 'the resident': 'the resident’s time', 'agreed together': 'a time agreed', us: 'our time' } as const;

/** Every attempt to get in, as a table: when, how, with what notice, at whose time, and what came of it. */
export function attemptsTable(attempts: readonly Attempt[]): WorkTable {
  return {
    head: ['When and how', 'Notice, and whose time', 'What came of it'],
    rows: attempts.map((attempt) => [
      `${sayWhen(attempt)}: ${sayHow(attempt)}${attempt.by === undefined ? '' : `, by ${attempt.by}`}`,
      attempt.result === 'reached' ? '' : capital(sayNotice(attempt)),
      capital(attempt.came === '' ? 'not written down' : attempt.came),
    ]),
  };
}

function sayHow({ how, count }: Attempt): string {
  return count > 1 ? `${how}, ${count} times` : how;
}

function sayNotice({ notice, chosen }: Attempt): string {
  const whose = chosen === undefined ? 'whose time it was is not written down' : chosenBy[chosen];
  return `${notice ?? 'notice not written down'}; ${whose}`;
}
