import { asPromised } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { standingOf } from '../../record/complaints/order.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';

export const orderedDelivered: Lesson = {
  id: 'apology/ordered-delivered',
  title: 'Deliver the apology the Ombudsman ordered: by its day, from the person and in the form it names',
  why: 'An order binds the landlord. A letter from someone else, or a letter where a visit was ordered, is not what was ordered.',
  cites: [
    cite(ombudsmanGuidance, 'orders: binding'),
    cite(ombudsmanGuidance, 'orders: time'),
    reported(
      '2026-02',
      'who apologises and how',
      'When one is ordered, someone senior and relevant gives it, in the right form.',
    ),
    taughtBy('202448549', 'The chief executive was ordered to apologise.'),
  ],
  clock: byDefault(asPromised),
  appliesFrom: always,

  find: (reading) =>
    reading
      .of('order received')
      .filter((order) => order.what === 'apology')
      .flatMap((order): Finding[] => {
        const given = reading.allAfter(order, 'apology given');
        const doneBy = earliest<Entry>(
          standingOf(reading, order)?.carriedOut,
          reading.firstAfter(order, 'form of apology chosen', ({ form }) => form === 'no apology wanted'),
        );
        const due = order.due ?? (doneBy ?? given[0])?.happened;
        return due === undefined
          ? [{ cannotTell: 'the day in the order, by which the apology is due', since: order }]
          : [{ since: order, due, doneBy }];
      }),

  examples: [
    {
      name: 'ordered from the chief executive, sent by a manager',
      entries: [
        { on: '2025-03-03', kind: 'order received', what: 'apology', from: 'chief executive', due: '2025-03-31' },
        { on: '2025-03-20', kind: 'apology given', signed: 'manager', ordered: true },
      ],
      asAt: '2025-04-10',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'given in person by the chief executive, in time',
      entries: [
        {
          on: '2025-03-03',
          kind: 'order received',
          what: 'apology',
          from: 'chief executive',
          form: 'spoken',
          due: '2025-03-31',
        },
        { on: '2025-03-20', kind: 'apology given', signed: 'chief executive', form: 'in person', ordered: true },
      ],
      asAt: '2025-04-10',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-20' }],
    },
    {
      name: 'nobody wrote down the day in the order',
      entries: [{ on: '2025-03-03', kind: 'order received', what: 'apology' }],
      asAt: '2025-04-10',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'money was ordered, not an apology',
      entries: [{ on: '2025-03-03', kind: 'order received', what: 'compensation', sum: '£300', due: '2025-03-31' }],
      asAt: '2025-04-10',
      shows: [],
    },
  ],
};
