import { atOnce } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import type { Apology } from '../../record/complaints/apology.ts';
import { isBare } from '../../record/complaints/apology.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';
import { owedByEach } from './put-right.ts';

export const takesResponsibility: Lesson = {
  id: 'apology/takes-responsibility',
  title: 'Own it: say what we did wrong, and put it on nobody else',
  why: 'The landlord answers for its staff and its contractors. An apology that points at them, or at how the resident took it, is an excuse.',
  cites: [
    cite(ombudsmanGuidance, 'apologies: takes responsibility'),
    reported(
      '2026-02',
      'responsibility and regret',
      'Do not pass it to staff or contractors, and do not hide in the passive.',
    ),
    taughtBy('202327164', 'Some of the apologies put the blame on staff or contractors.'),
    taughtBy('202222635', 'The letter made it the resident’s misreading, not what was done.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading, clock) =>
    owedByEach(reading.apologies, clock, (apology) => (isBare(apology) ? undefined : !shiftsIt(apology))),

  examples: [
    {
      name: 'the contractor is to blame',
      entries: [
        { on: '2025-03-03', kind: 'response sent', stage: 2, acknowledges: ['repairs'], blames: ['contractor'] },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'it was only banter, and a misunderstanding',
      entries: [{ on: '2025-03-03', kind: 'apology given', wording: ['banter', 'misunderstanding'] }],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'we did not act, and that was wrong',
      entries: [{ on: '2025-03-03', kind: 'apology given', acknowledges: ['repairs'], regrets: ['what was not done'] }],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'a response that does not apologise',
      entries: [{ on: '2025-03-03', kind: 'response sent', stage: 1, decision: 'not upheld' }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

const words: readonly NonNullable<Apology['wording']>[number][] = [
  'banter',
  'misunderstanding',
  'came across',
  'passive voice',
];

/** It blames somebody, makes it a matter of how it was taken, or says things happened without saying who did them. */
function shiftsIt({ blames, wording }: Apology): boolean {
  return blames !== undefined || (wording ?? []).some((word) => words.includes(word));
}
