import { asPromised } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { giverOf } from '../../record/complaints/apology.ts';
import { isAtLeast } from '../../record/complaints/people.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest, type Reading } from '../../record/reading.ts';
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
    reading.of('order received').map((order): Finding => {
      const doneBy = earliest<Entry>(compliance(reading, order), theThingItself(reading, order));
      const due = order.due ?? doneBy?.happened;
      return due === undefined
        ? { cannotTell: 'the day in the order, by which it is to be done', since: order }
        : { since: order, due, doneBy };
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

/** Recorded as carried out: for this order, or for none by name. */
function compliance(reading: Reading, order: Entry<'order received'>): Entry | undefined {
  const pointsHere = (entry: Entry<'order complied with'>) =>
    entry.for === undefined || reading.entry(entry.for)?.kind !== 'order received' || entry.for === order.id;
  return reading.firstAfter(order, 'order complied with', pointsHere);
}

/** What was ordered, done, where the record can show it without being told so. */
function theThingItself(reading: Reading, order: Entry<'order received'>): Entry | undefined {
  switch (order.what) {
    case 'compensation':
      return paidInFull(reading, order);
    case 'apology':
      return reading.firstAfter(order, 'apology given', (apology) => isFromWhomOrdered(apology, order));
    case 'works':
      return reading.firstOfAnyAfter(order, 'works completed', 'further works completed');
    case 'inspection':
      return reading.firstOfAnyAfter(order, 'survey made', 'investigation concluded', 'asbestos inspected');
    case 'move':
      return reading.firstOfAnyAfter(order, 'moved out', 'moved for good');
    case 'review':
    case 'training':
    case 'investigation':
    case 'other':
      return undefined;
  }
}

function paidInFull(reading: Reading, order: Entry<'order received'>): Entry<'money paid'> | undefined {
  let total = 0;
  return reading.allAfter(order, 'money paid').find((payment) => {
    if (payment.offset) return false;
    if (order.sum === undefined || payment.sum === undefined) return true;
    total += payment.sum;
    return total >= order.sum;
  });
}

function isFromWhomOrdered(apology: Entry<'apology given'>, order: Entry<'order received'>): boolean {
  const giver = giverOf(apology);
  return !order.from || !giver || isAtLeast(giver, order.from);
}
