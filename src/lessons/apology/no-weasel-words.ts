import { atOnce } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import type { Apology } from '../../record/complaints/apology.ts';
import { isBare } from '../../record/complaints/apology.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';
import { owedByEach } from './put-right.ts';

export const noWeaselWords: Lesson = {
  id: 'apology/no-weasel-words',
  title: 'Leave out the words that take an apology back: if, but, however, any, banter, misunderstanding, came across',
  why: 'One small word can undo a sorry. “Sorry if you were upset” doubts that you were; “sorry, but” argues.',
  cites: [
    reported('2026-02', 'responsibility and regret', 'Avoid the small words that take an apology back.'),
    taughtBy('202222635', 'The letter called it banter and a misunderstanding that came across badly.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading, clock) =>
    owedByEach(reading.apologies, clock, (apology) => (isBare(apology) ? undefined : !takesItBack(apology))),

  examples: [
    {
      name: 'sorry if',
      entries: [{ on: '2025-03-03', kind: 'apology given', acknowledges: ['repairs'], wording: ['if'] }],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'a misunderstanding; three weeks later a plain apology from someone senior',
      entries: [
        { on: '2025-03-03', kind: 'apology given', wording: ['misunderstanding'] },
        { on: '2025-03-24', kind: 'apology given', signed: 'director', acknowledges: ['conduct'] },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done late', due: '2025-03-03', done: '2025-03-24' },
        { standing: 'done in time', due: '2025-03-24', done: '2025-03-24' },
      ],
    },
    {
      name: 'a plain sorry',
      entries: [{ on: '2025-03-03', kind: 'apology given', acknowledges: ['repairs'] }],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'no apology yet',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'roof' }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

const words: readonly NonNullable<Apology['wording']>[number][] = [
  'if',
  'but',
  'however',
  'any',
  'banter',
  'misunderstanding',
  'came across',
];

function takesItBack({ wording }: Apology): boolean {
  return (wording ?? []).some((word) => words.includes(word));
}
