import type { Day } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { dataProtection } from '../../library/law/data-protection.ts';
import { readDataMisuse } from '../../record/behaviour/data-misuse.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const dataMisuse: Lesson = {
  id: 'conduct/data-misuse',
  title: 'Tell the data protection officer within 1 working day that a resident’s information was misused',
  why: 'A phone number or a history given to a landlord in trust, and used for something else, is a breach of that trust as well as of the law. Someone whose work it is has to know at once.',
  cites: [
    taughtBy(
      '202222635',
      'An operative used what a resident had disclosed to try to start a relationship; which is not what it was given for.',
    ),
    cite(dataProtection, 'UK GDPR article 9'),
  ],
  clock: byDefault(workingDays(1)),
  appliesFrom: always,

  /** From when it was known: what came to light later could not be told of before. */
  find: (reading, clock) =>
    readDataMisuse(reading).map(({ misuse, officerTold }) => ({
      since: misuse,
      due: clock.dueAfter({ ...misuse, happened: Math.max(misuse.happened, dayOf(misuse.recorded)) as Day }),
      doneBy: officerTold,
    })),

  examples: [
    {
      name: 'her number was taken from the repair order and used to send messages; nobody was told',
      entries: [
        { on: '2025-03-03', kind: 'personal data misused', what: 'phone number used to send private messages' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'the officer was told the next working day',
      entries: [
        { on: '2025-03-07', kind: 'personal data misused', what: 'a neighbour was shown the case notes' },
        { on: '2025-03-10', kind: 'data protection officer told' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-10' }],
    },
    {
      name: 'the allegation itself speaks of it',
      entries: [
        {
          on: '2025-03-03',
          kind: 'staff conduct alleged',
          person: 'operative',
          what: 'misused her personal information to ask her out',
        },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'told when it was alleged, before it was found to be so',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'operative', id: 'allegation' },
        { on: '2025-03-04', kind: 'data protection officer told', for: 'allegation' },
        { on: '2025-03-12', kind: 'personal data misused', for: 'allegation' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-13', done: '2025-03-04' }],
    },
    {
      name: 'rudeness is not a matter of data',
      entries: [{ on: '2025-03-03', kind: 'staff conduct alleged', person: 'officer', what: 'rude on the phone' }],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};
