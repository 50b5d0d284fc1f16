import type { Attempt } from '../../record/problems/attempts.ts';
import { sayWhen } from '../../record/problems/attempts.ts';
import { capital } from './say-on.ts';
import type { WorkTable } from './work.ts';

const chosenBy = { 'the resident': 'The resident’s', 'agreed together': 'Agreed', us: 'Ours' } as const;

/** Every attempt to get in, as a table: when, how, with what notice, at whose time, and what came of it. */
export function attemptsTable(attempts: readonly Attempt[]): WorkTable {
  return {
    head: ['When', 'How', 'Notice', 'Whose time', 'What came of it'],
    rows: attempts.map((attempt) => [
      attempt.by === undefined ? sayWhen(attempt) : `${sayWhen(attempt)} (${attempt.by})`,
      attempt.count > 1 ? `${capital(attempt.how)}, ${attempt.count} times` : capital(attempt.how),
      attempt.result === 'reached' ? '' : capital(attempt.notice ?? 'not written down'),
      attempt.result === 'reached' ? '' : attempt.chosen === undefined ? 'Not written down' : chosenBy[attempt.chosen],
      capital(attempt.came === '' ? 'not written down' : attempt.came),
    ]),
  };
}
