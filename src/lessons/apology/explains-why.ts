import { atOnce } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { isEveryday, partsOf } from '../../record/complaints/apology.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';
import { owedByEach } from './put-right.ts';

export const explainsWhy: Lesson = {
  id: 'apology/explains-why',
  title: 'Say why it happened: an explanation, not an excuse',
  why: 'People want to know how it could happen. An apology that cannot say why has not found out what went wrong.',
  cites: [
    cite(ombudsmanGuidance, 'apologies: explains'),
    reported('2026-02', 'responsibility and regret', 'Say why it happened, and own it.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  // Where the record names only one thing an apology held, it is a note of it, and nothing follows for the rest.
  find: (reading, clock) =>
    owedByEach(reading.apologies, clock, (apology) => {
      const parts = partsOf(apology);
      if (parts.includes('explains')) return true;
      if (apology.kind === 'response sent' && apology.tells?.includes('reasons')) return true;
      return parts.length < 2 || isEveryday(reading, apology) ? undefined : false;
    }),

  examples: [
    {
      name: 'sorry, with a promise, and no word of why',
      entries: [
        { on: '2025-03-03', kind: 'apology given', acknowledges: ['repairs'], promises: ['new boiler on 10 March'] },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'says why',
      entries: [
        {
          on: '2025-03-03',
          kind: 'apology given',
          acknowledges: ['repairs'],
          explains: 'we closed the job when nobody was in',
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'a word on the phone about a missed visit',
      entries: [
        { on: '2025-03-03', kind: 'appointment missed', id: 'visit' },
        {
          on: '2025-03-03',
          kind: 'apology given',
          for: 'visit',
          form: 'spoken',
          acknowledges: ['the missed visit'],
          promises: ['come tomorrow'],
        },
      ],
      asAt: '2025-04-01',
      shows: [],
    },
    {
      name: 'only a note that it was sorry for the delay',
      entries: [{ on: '2025-03-03', kind: 'response sent', stage: 2, acknowledges: ['delay'] }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};
