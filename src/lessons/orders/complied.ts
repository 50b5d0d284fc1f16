import type { Day } from '../../calendar/day.ts';
import { asPromised } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { type OrderStanding, standingOf } from '../../record/complaints/order.ts';
import { sayPence } from '../../record/money.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';

export const complied: Lesson = {
  id: 'orders/complied',
  title: 'Carry out what the Ombudsman ordered by its day, and keep the proof',
  why: 'An order is the last promise a resident has. It binds the landlord, and each one names its own day: we never work it out.',
  cites: [
    cite(ombudsmanGuidance, 'orders: binding'),
    cite(ombudsmanGuidance, 'orders: time'),
    cite(ombudsmanGuidance, 'orders: not kept'),
    cite(ombudsmanGuidance, 'remedies: arrears'),
    cite(code2024, '9.7'),
    reported(
      '2026-02',
      'introduction',
      'Thousands of apologies a year are ordered, with the rest of what puts things right.',
    ),
  ],
  clock: byDefault(asPromised),
  appliesFrom: always,

  find: (reading) =>
    reading.of('order received').flatMap((order): readonly Finding[] => {
      const standing = standingOf(reading, order);
      if (!standing) return [];
      const doneBy = standing.carriedOut;
      const due = order.due ?? doneBy?.happened;
      return due === undefined
        ? [{ cannotTell: 'the day in the order, by which it is to be done', since: order }]
        : [{ since: order, due, doneBy, asks: asksOf(standing) }, ...proofOf(standing)];
    }),

  examples: [
    {
      name: 'a review ordered for June, not done in July',
      entries: [{ on: '2025-04-07', kind: 'order received', what: 'review', due: '2025-06-30' }],
      asAt: '2025-07-15',
      shows: [{ standing: 'overdue', due: '2025-06-30' }],
    },
    {
      name: 'paid to the resident in time',
      entries: [
        { on: '2025-04-07', kind: 'order received', what: 'compensation', sum: '£900', due: '2025-05-05' },
        { on: '2025-04-28', kind: 'money paid', sum: '£900' },
      ],
      asAt: '2025-07-15',
      shows: [{ standing: 'done in time', due: '2025-05-05', done: '2025-04-28' }],
    },
    {
      name: 'money ordered is not set against arrears',
      entries: [
        { on: '2025-04-07', kind: 'order received', what: 'compensation', sum: '£900', due: '2025-05-05' },
        { on: '2025-04-28', kind: 'money paid', sum: '£900', offset: true },
      ],
      asAt: '2025-07-15',
      shows: [{ standing: 'overdue', due: '2025-05-05' }],
    },
    {
      name: 'two orders, one of them carried out',
      entries: [
        { on: '2025-04-07', kind: 'order received', what: 'training', due: '2025-06-30', id: 'training' },
        { on: '2025-04-07', kind: 'order received', what: 'review', due: '2025-06-30', id: 'review' },
        { on: '2025-06-20', kind: 'order complied with', for: 'review', proof: 'the new policy' },
      ],
      asAt: '2025-07-15',
      shows: [
        { standing: 'overdue', due: '2025-06-30' },
        { standing: 'done in time', due: '2025-06-30', done: '2025-06-20' },
      ],
    },
    {
      name: 'said to be done, of three orders and none of them by name',
      entries: [
        { on: '2025-04-07', kind: 'order received', what: 'works', due: '2025-05-05' },
        { on: '2025-04-07', kind: 'order received', what: 'compensation', sum: '£600', due: '2025-05-12' },
        { on: '2025-04-07', kind: 'order received', what: 'apology', form: 'in person', due: '2025-05-19' },
        { on: '2025-05-01', kind: 'order complied with', proof: 'all done' },
      ],
      asAt: '2025-07-15',
      shows: [
        { standing: 'overdue', due: '2025-05-05' },
        { standing: 'overdue', due: '2025-05-12' },
        { standing: 'overdue', due: '2025-05-19' },
      ],
    },
    {
      name: 'a review said to be done, and nothing kept to show it',
      entries: [
        { on: '2025-04-07', kind: 'order received', what: 'review', due: '2025-06-30' },
        { on: '2025-06-20', kind: 'order complied with' },
      ],
      asAt: '2025-07-15',
      shows: [
        { standing: 'done in time', due: '2025-06-30', done: '2025-06-20' },
        { standing: 'overdue', due: '2025-06-30' },
      ],
    },
    {
      name: 'money said to be paid, and no payment on record',
      entries: [
        { on: '2025-04-07', kind: 'order received', id: 'o', what: 'compensation', sum: '£600', due: '2025-05-05' },
        { on: '2025-05-01', kind: 'order complied with', for: 'o', proof: 'sent to finance' },
      ],
      asAt: '2025-07-15',
      shows: [{ standing: 'overdue', due: '2025-05-05' }],
    },
    {
      name: 'nobody wrote down the day in the order',
      entries: [{ on: '2025-04-07', kind: 'order received', what: 'review' }],
      asAt: '2025-07-15',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'no order was made',
      entries: [{ on: '2025-04-07', kind: 'determination received', finding: 'reasonable redress' }],
      asAt: '2025-07-15',
      shows: [],
    },
  ],
};

/** An order of money said to be done is asked for as the payment; one in nobody’s hands, for somebody to have it too. */
function asksOf({ order, saidDone, carriedOut }: OrderStanding): string | undefined {
  if (carriedOut) return undefined;
  if (saidDone && order.what === 'compensation')
    return `Pay the resident ${order.sum === undefined ? 'what' : `the ${sayPence(order.sum)}`} the Ombudsman ordered, and record the payment`;
  if (order.owner !== undefined || order.from !== undefined) return undefined;
  return 'Say who here has in hand what the Ombudsman ordered, carry it out by its day, and keep the proof';
}

/** The proof of what is only said to be done: owed by the order’s day, as the doing was. */
function proofOf({ order, carriedOut, shown }: OrderStanding): readonly Finding[] {
  if (!carriedOut || shown === carriedOut) return [];
  const due = Math.max(order.due ?? carriedOut.happened, carriedOut.happened) as Day;
  return [{ since: order, because: [carriedOut], due, doneBy: shown, asks: keepTheProof }];
}

const keepTheProof =
  'Keep the proof that what the Ombudsman ordered was done, such as the letter sent or what was fitted';
