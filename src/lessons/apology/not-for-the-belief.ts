import { atOnce } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import type { Apology } from '../../record/complaints/apology.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';
import { owedByEach } from './put-right.ts';

export const notForTheBelief: Lesson = {
  id: 'apology/not-for-the-belief',
  title: 'Be sorry for what was done, not for what the resident was led to think or how they took it',
  why: '“Sorry that you thought we would” makes the resident the one who got it wrong.',
  cites: [
    taughtBy('202401894', 'Sorry for letting the resident think the windows would be replaced, not for the wait.'),
    taughtBy('202222635', 'Sorry for how the messages came across, not for sending them.'),
    reported('2026-02', 'empathetic apologies', 'Say what it was like, and not only what they were led to expect.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading, clock) =>
    owedByEach(reading.apologies, clock, (apology) => {
      if (!apology.regrets && !apology.wording && !apology.acknowledges) return undefined;
      return isForWhatWasDone(apology);
    }),

  examples: [
    {
      name: 'sorry that you thought the windows would be replaced',
      entries: [
        {
          on: '2025-03-03',
          kind: 'response sent',
          stage: 2,
          regrets: ['what the resident believed', 'what was not done'],
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'a later apology is sorry for what was done',
      entries: [
        { on: '2025-03-03', kind: 'response sent', stage: 2, regrets: ['what the resident believed'] },
        { on: '2025-06-02', kind: 'apology given', regrets: ['what was done', 'what was not done'] },
      ],
      asAt: '2025-07-01',
      shows: [
        { standing: 'done late', due: '2025-03-03', done: '2025-06-02' },
        { standing: 'done in time', due: '2025-06-02', done: '2025-06-02' },
      ],
    },
    {
      name: 'sorry for what was not done',
      entries: [{ on: '2025-03-03', kind: 'apology given', regrets: ['what was not done'] }],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'the record does not say what it is sorry for',
      entries: [{ on: '2025-03-03', kind: 'apology given', signed: 'manager' }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

/** Sorry as well for what was done, it may speak of what the resident thought; sorry for that alone, it may not. */
function isForWhatWasDone({ regrets, wording }: Apology): boolean {
  if (regrets?.includes('what was done')) return true;
  return !regrets?.includes('what the resident believed') && !wording?.includes('came across');
}
