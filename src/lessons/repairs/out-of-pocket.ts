import { months, workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { askedBack } from '../../record/complaints/cost-asked.ts';
import { costConsidered } from '../../record/complaints/cost-considered.ts';
import { costsTold } from '../../record/complaints/cost-told.ts';
import type { Entry } from '../../record/entry.ts';
import { always, byDefault, type ClockInForce, type Due, type Lesson, type Owed } from '../lesson.ts';

export const outOfPocket: Lesson = {
  id: 'repairs/out-of-pocket',
  title: 'Consider paying back what the resident had to pay for because nothing was done',
  why: 'A resident who pays for what the landlord should have done has been let down twice, and should not have to ask for the money.',
  cites: [
    taughtBy(
      '202208487',
      'Residents fitted a gate themselves when their request went unanswered; they were paid back.',
    ),
    taughtBy(
      '202113581',
      'A resident paid for a private occupational therapist when the landlord was too late with one.',
    ),
    reported('2026-02', 'remedies', 'Paying back what the resident had to spend is one way to put things right.'),
  ],
  clock: byDefault({
    'after the response': workingDays(20),
    'asked for': workingDays(20),
    'without a complaint': months(3),
  }),
  appliesFrom: always,

  find: (reading, clock) =>
    costsTold(reading).map((cost) => {
      const doneBy = costConsidered(reading, cost);
      const responses = reading.of('response sent').filter((response) => response.happened >= cost.happened);
      return doneBy
        ? inTime(clock, cost, responses, doneBy)
        : waiting(clock, cost, responses[0], askedBack(reading, cost));
    }),

  examples: [
    {
      name: 'said in the complaint, written down the day after, and decided with it',
      entries: [
        { on: '2025-02-03', kind: 'complaint received', points: ['food thrown out £45'] },
        { on: '2025-02-04', kind: 'cost met by resident', id: 'food', what: 'food', sum: '£45' },
        { on: '2025-02-10', kind: 'reimbursement considered', for: 'food', decision: 'pay' },
        { on: '2025-02-11', kind: 'response sent', stage: 1 },
      ],
      asAt: '2025-03-10',
      shows: [
        { standing: 'done in time', due: '2025-05-03', done: '2025-02-10' },
        { standing: 'done in time', due: '2025-05-04', done: '2025-02-10' },
      ],
    },
    {
      name: 'she paid for her own therapist, and the response says nothing of it',
      entries: [
        { on: '2024-03-04', kind: 'cost met by resident', what: 'a private occupational therapist' },
        { on: '2024-04-08', kind: 'response sent', stage: 1 },
      ],
      asAt: '2024-09-02',
      shows: [{ standing: 'overdue', due: '2024-05-07' }],
    },
    {
      name: 'paid back with the response at stage 2',
      entries: [
        { on: '2024-03-04', kind: 'cost met by resident', what: 'a side gate', id: 'gate' },
        { on: '2024-05-07', kind: 'response sent', stage: 1 },
        { on: '2024-07-01', kind: 'response sent', stage: 2 },
        { on: '2024-07-01', kind: 'reimbursement considered', decision: 'pay', for: 'gate' },
      ],
      asAt: '2024-09-02',
      shows: [{ standing: 'done in time', due: '2024-07-29', done: '2024-07-01' }],
    },
    {
      name: 'paid back without anyone having to complain',
      entries: [
        { on: '2024-03-04', kind: 'cost met by resident', what: 'a heater' },
        { on: '2024-08-05', kind: 'remedy offered', sort: 'reimburse', sum: '£60' },
      ],
      asAt: '2024-09-02',
      shows: [{ standing: 'done in time', due: '2024-08-05', done: '2024-08-05' }],
    },
    {
      name: 'compensation ordered for the delay is not the money she spent',
      entries: [
        { on: '2024-03-04', kind: 'cost met by resident', what: 'a private occupational therapist' },
        { on: '2024-05-07', kind: 'order received', what: 'compensation', sum: '£500' },
        { on: '2024-05-20', kind: 'money paid', sum: '£500' },
      ],
      asAt: '2024-09-02',
      shows: [{ standing: 'overdue', due: '2024-06-04' }],
    },
    {
      name: 'no complaint, and nobody has thought of it for four months',
      entries: [{ on: '2024-03-04', kind: 'cost met by resident', what: 'a heater' }],
      asAt: '2024-07-08',
      shows: [{ standing: 'overdue', due: '2024-06-04' }],
    },
    {
      name: 'no complaint, and she asked for it back twice',
      entries: [
        { on: '2024-03-04', kind: 'cost met by resident', what: 'takeaways' },
        { on: '2024-03-11', kind: 'note made', says: 'rang about what she spent on takeaways, wants it back' },
        { on: '2024-04-15', kind: 'note made', says: 'asked again about the food money' },
      ],
      asAt: '2024-05-13',
      shows: [{ standing: 'overdue', due: '2024-04-10' }],
    },
    {
      name: 'the complaint tells of launderettes and takeaways, and the answer says nothing of them',
      entries: [
        {
          on: '2024-04-02',
          kind: 'complaint received',
          points: ['the hotel', 'what we spent on laundry and takeaways'],
        },
        { on: '2024-05-07', kind: 'response sent', stage: 1 },
      ],
      asAt: '2024-09-02',
      shows: [{ standing: 'overdue', due: '2024-06-05' }],
    },
    {
      name: 'two things paid for, and one of them offered back',
      entries: [
        { on: '2024-03-04', kind: 'cost met by resident', id: 'heater', what: 'a heater' },
        { on: '2024-03-04', kind: 'cost met by resident', id: 'food', what: 'food thrown out' },
        { on: '2024-04-08', kind: 'remedy offered', for: 'heater', sort: 'reimburse', sum: '£60' },
      ],
      asAt: '2024-09-02',
      shows: [
        { standing: 'done in time', due: '2024-06-04', done: '2024-04-08' },
        { standing: 'overdue', due: '2024-06-04' },
      ],
    },
    {
      name: 'nothing paid by the resident',
      entries: [{ on: '2024-05-07', kind: 'response sent', stage: 1 }],
      asAt: '2024-09-02',
      shows: [],
    },
  ],
};

const afterResponse = 'after the response';
const askedFor = 'asked for';
const withoutComplaint = 'without a complaint';

/** Considered with a response, at either stage, or before anybody had to complain, it was in time. */
function inTime(clock: ClockInForce, cost: Entry, responses: readonly Entry[], doneBy: Entry): Owed {
  const response = responses.findLast((sent) => sent.happened <= doneBy.happened);
  if (response)
    return {
      since: cost,
      because: [response],
      limit: afterResponse,
      due: clock.dueAfter(response, afterResponse),
      doneBy,
    };
  const soon = clock.dueAfter(cost, withoutComplaint);
  const due: Due = doneBy.happened > soon.day ? { day: doneBy.happened, owner: soon.owner } : soon;
  return { since: cost, limit: withoutComplaint, due, doneBy };
}

/** Considered by nobody yet, it is due with the first response, four weeks after somebody asked for it, or in three months, whichever is soonest. */
function waiting(clock: ClockInForce, cost: Entry, response: Entry | undefined, asked: Entry | undefined): Owed {
  const later = [
    ...(response
      ? [{ since: cost, because: [response], limit: afterResponse, due: clock.dueAfter(response, afterResponse) }]
      : []),
    ...(asked
      ? [{ since: cost, because: asked === cost ? [] : [asked], limit: askedFor, due: clock.dueAfter(asked, askedFor) }]
      : []),
  ];
  const [soonest] = later.toSorted((one, other) => one.due.day - other.due.day);
  if (soonest && soonest.due.day < clock.dueAfter(cost, withoutComplaint).day) return soonest;
  return { since: cost, limit: withoutComplaint };
}
