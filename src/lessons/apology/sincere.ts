import { atOnce } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { isBare } from '../../record/complaints/apology.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';
import { owedByEach } from './put-right.ts';

export const sincere: Lesson = {
  id: 'apology/sincere',
  title: 'Mean it: never say sorry “because the Ombudsman told us to”',
  why: 'An apology that opens with the order behind it says that the landlord would sooner not have made it.',
  cites: [
    cite(ombudsmanGuidance, 'apologies: sincere'),
    reported(
      '2026-02',
      'personal and sincere apologies',
      'Doing it because it was ordered does not answer great harm.',
    ),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading, clock) =>
    owedByEach(reading.apologies, clock, (apology) =>
      isBare(apology) ? undefined : !apology.wording?.includes('because the Ombudsman ordered it'),
    ),

  examples: [
    {
      name: 'opens by saying that the Ombudsman ordered it',
      entries: [
        {
          on: '2025-03-03',
          kind: 'apology given',
          ordered: true,
          acknowledges: ['repairs'],
          wording: ['because the Ombudsman ordered it'],
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'it was ordered, and it does not hide behind that',
      entries: [
        {
          on: '2025-03-03',
          kind: 'apology given',
          ordered: true,
          acknowledges: ['repairs'],
          regrets: ['what was not done'],
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'the record does not say what the apology held',
      entries: [{ on: '2025-03-03', kind: 'apology given', ordered: true }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};
