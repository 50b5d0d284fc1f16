import { atOnce } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import type { Apology } from '../../record/complaints/apology.ts';
import { isEveryday, partsOf } from '../../record/complaints/apology.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';
import { owedByEach } from './put-right.ts';

export const regret: Lesson = {
  id: 'apology/regret',
  title: 'Say plainly that we are sorry, and for what',
  why: 'An account of what happened, with a plan, is not yet an apology. Somebody has to say they regret it.',
  cites: [
    cite(ombudsmanGuidance, 'apologies: regret'),
    reported('2026-02', 'responsibility and regret', 'Taking responsibility is done by saying that one regrets it.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading, clock) =>
    owedByEach(reading.apologies, clock, (apology) => {
      if (apology.regrets) return true;
      return isEveryday(reading, apology) ? undefined : lacksRegret(apology) ? false : undefined;
    }),

  examples: [
    {
      name: 'explains and promises, and never says sorry',
      entries: [
        {
          on: '2025-03-03',
          kind: 'apology given',
          explains: 'the order was lost between two teams',
          promises: ['works on 10 March'],
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'sorry for what was not done',
      entries: [
        { on: '2025-03-03', kind: 'apology given', explains: 'the order was lost', regrets: ['what was not done'] },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'recorded only as sorry for the repairs',
      entries: [{ on: '2025-03-03', kind: 'apology given', acknowledges: ['repairs'] }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

/** Two parts or more on record with no sorry among them; or three or more, saying sorry for what but never with regret. */
function lacksRegret(apology: Apology): boolean {
  const parts = partsOf(apology);
  return parts.length >= (apology.acknowledges ? 3 : 2);
}
