import { atOnce } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import type { Apology } from '../../record/complaints/apology.ts';
import { isEveryday, partsOf } from '../../record/complaints/apology.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';
import { owedByEach } from './put-right.ts';

export const learning: Lesson = {
  id: 'apology/learning',
  title: 'Say what has been learned and what will change, so that it does not happen to others',
  why: 'Many people who complain want most of all that nobody else should go through it.',
  cites: [
    cite(ombudsmanGuidance, 'apologies: puts right'),
    reported(
      '2026-02',
      'introduction',
      'Telling someone what was learned from them is often what matters most to them.',
    ),
    reported('2025-12', 'internal complaints', 'Apologise and mean it, and show what was learned.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  // Where the record names only one thing an apology held, it is a note of it, and nothing follows for the rest.
  find: (reading, clock) =>
    owedByEach(reading.apologies, clock, (apology) => {
      if (showsLearning(apology)) return true;
      return partsOf(apology).length < 2 || isEveryday(reading, apology) ? undefined : false;
    }),

  examples: [
    {
      name: 'sorry and why, and nothing of what will change',
      entries: [
        {
          on: '2025-03-03',
          kind: 'apology given',
          acknowledges: ['repairs'],
          explains: 'the order was lost between two teams',
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'says what has changed',
      entries: [
        {
          on: '2025-03-03',
          kind: 'apology given',
          acknowledges: ['repairs'],
          learning: 'one person now follows each order to its end',
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'a promise to train the team is learning',
      entries: [
        {
          on: '2025-03-03',
          kind: 'response sent',
          stage: 2,
          acknowledges: ['asb'],
          promises: ['train every caseworker'],
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'only a note that it was sorry for the delay',
      entries: [{ on: '2025-03-03', kind: 'response sent', stage: 2, acknowledges: ['delay'] }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

const change =
  /\b(train|learn|lesson|review (our|the|how)|polic(y|ies)|procedure|chang(e|ed|ing) (how|our|the)|brief)/i;

function showsLearning({ learning: learned, promises }: Apology): boolean {
  return learned !== undefined || (promises ?? []).some((promise) => change.test(promise));
}
