import { workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { independentInvestigation } from '../../record/behaviour/allegation.ts';
import { fitInvestigator, takenAsComplaint } from '../../record/behaviour/allegation-steps.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest, inOrder } from '../../record/in-order.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const complaintAccepted: Lesson = {
  id: 'conduct/complaint-accepted',
  title:
    'Take what is said about staff as a complaint, and within 5 working days name someone senior and unconnected to look into it',
  why: 'Someone who says a member of staff wronged them is taking a risk. A quiet word between colleagues is not an answer; a complaint, looked into by somebody with no stake in it, is.',
  cites: [
    taughtBy(
      '202222635',
      'Messages from a repairs operative were met with a meeting and a letter, not with an investigation.',
    ),
    reported('2024-04', 'staff conduct', 'Take a report about staff as a complaint.'),
    cite(code2024, '1.2'),
    cite(code2024, '5.8'),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  find: (reading) =>
    reading.of('staff conduct alleged').map((alleged) => {
      const taken = takenAsComplaint(reading, alleged);
      const inHand = earliest<Entry>(fitInvestigator(reading, alleged), independentInvestigation(reading, alleged));
      return { since: alleged, doneBy: taken && inHand && (inOrder(taken, inHand) > 0 ? taken : inHand) };
    }),

  examples: [
    {
      name: 'unwelcome messages, answered with a meeting and nothing more',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'repairs operative', what: 'unwelcome messages' },
        { on: '2025-03-10', kind: 'meeting held' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'taken as a complaint the same day, and a director from another service named in three',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'repairs operative' },
        { on: '2025-03-03', kind: 'complaint received' },
        {
          on: '2025-03-06',
          kind: 'investigator appointed',
          person: 'director of care',
          senior: true,
          independent: true,
        },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-06' }],
    },
    {
      name: 'looked into by the operative’s own supervisor',
      entries: [
        { on: '2025-03-03', kind: 'complaint received', id: 'complaint' },
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'repairs operative', for: 'complaint' },
        { on: '2025-03-05', kind: 'investigator appointed', person: 'repairs supervisor', independent: false },
        { on: '2025-03-07', kind: 'allegation investigated', finding: 'banter' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'the resident was offered a complaint and said no; it was still looked into',
      entries: [
        { on: '2025-03-03', kind: 'staff conduct alleged', person: 'caretaker', what: 'rudeness' },
        { on: '2025-03-04', kind: 'complaint offered', answer: 'no' },
        { on: '2025-03-12', kind: 'allegation investigated', independent: true, finding: 'upheld' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done late', due: '2025-03-10', done: '2025-03-12' }],
    },
    {
      name: 'a complaint about a repair names nobody',
      entries: [{ on: '2025-03-03', kind: 'complaint received', points: ['the roof still leaks'] }],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};
