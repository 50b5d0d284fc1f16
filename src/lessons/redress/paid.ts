import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { sumPromised } from '../../record/complaints/kept-promises.ts';
import { type Offer, readMoneyOffered } from '../../record/complaints/money-offered.ts';
import { deedBesidePayment } from '../../record/complaints/promised-deed.ts';
import { promisesOf } from '../../record/complaints/promises-in-answer.ts';
import { deedOfWords } from '../../record/complaints/same-deed.ts';
import { pay } from '../../record/deeds-by-name.ts';
import type { Pence } from '../../record/money.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const paid: Lesson = {
  id: 'redress/paid',
  title: 'Pay what was offered within 20 working days, in full',
  why: 'An offer that is not paid is a further let-down, and one the resident has to chase. We count from the day they accepted it, where that is on record, or else from the offer.',
  cites: [cite(code2024, '7.3'), reported('2026-02', 'remedies', 'Money paid is one of the ways to put things right.')],
  clock: byDefault(workingDays(20)),
  appliesFrom: always,

  find: (reading, clock) =>
    readMoneyOffered(reading).map(({ offer, accepted, paid: doneBy, setOff }) => ({
      ...sameSum(reading, offer),
      since: offer,
      because: [...(accepted ? [accepted] : []), ...setOff],
      due: clock.dueAfter(accepted ?? offer),
      asks: setOff.length > 0 ? agreedOrPaid : undefined,
      doneBy,
    })),

  examples: [
    {
      name: 'offered in March and still not paid in June',
      entries: [{ on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£400' }],
      asAt: '2025-06-02',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'half of it is not all of it',
      entries: [
        { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£400' },
        { on: '2025-03-17', kind: 'money paid', sum: '£200' },
        { on: '2025-05-12', kind: 'money paid', sum: '£200' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done late', due: '2025-03-31', done: '2025-05-12' }],
    },
    {
      name: 'accepted after six weeks, and paid the week after',
      entries: [
        { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£400' },
        { on: '2025-04-14', kind: 'remedy accepted' },
        { on: '2025-04-22', kind: 'money paid', sum: '£400' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done in time', due: '2025-05-15', done: '2025-04-22' }],
    },
    {
      name: 'a first offer, not accepted, that a greater one replaced',
      entries: [
        { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£100' },
        { on: '2025-05-12', kind: 'remedy offered', sort: 'compensate', sum: '£400' },
        { on: '2025-05-19', kind: 'money paid', sum: '£400' },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'done in time', due: '2025-06-10', done: '2025-05-19' }],
    },
    {
      name: 'set against arrears, and nothing says that the resident agreed',
      entries: [
        { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£200' },
        { on: '2025-03-17', kind: 'money paid', sum: '£200', offset: true },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'set against arrears, as the resident agreed',
      entries: [
        { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£200' },
        {
          ...{ on: '2025-03-17', kind: 'money paid', sum: '£200', offset: true },
          agreed: true,
          agreement: '2025-03-10',
        },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-17' }],
    },
    {
      name: 'two offers, and a payment that comes to one of them',
      entries: [
        { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£100', id: 'delay' },
        { on: '2025-03-04', kind: 'remedy accepted', for: 'delay' },
        { on: '2025-03-05', kind: 'remedy offered', sort: 'compensate', sum: '£60', id: 'visits' },
        { on: '2025-03-17', kind: 'money paid', sum: '£100' },
      ],
      asAt: '2025-06-02',
      shows: [
        { standing: 'done in time', due: '2025-04-01', done: '2025-03-17' },
        { standing: 'overdue', due: '2025-04-02' },
      ],
    },
    {
      name: 'a remedy that is not money',
      entries: [{ on: '2025-03-03', kind: 'remedy offered', sort: 'train' }],
      asAt: '2025-06-02',
      shows: [],
    },
    {
      name: 'the heaters’ current, decided upon, offered again in the answer and paid once',
      entries: [
        { on: '2025-03-03', kind: 'cost met by resident', id: 'current', what: 'current for the heaters', sum: '£16' },
        { on: '2025-03-10', kind: 'reimbursement considered', for: 'current', decision: 'pay' },
        { on: '2025-03-11', kind: 'remedy offered', id: 'offer', sort: 'reimburse', sum: '£16' },
        { on: '2025-03-14', kind: 'money paid', for: 'offer', sum: '£16' },
      ],
      asAt: '2025-06-02',
      shows: [
        { standing: 'done in time', due: '2025-04-07', done: '2025-03-14' },
        { standing: 'done in time', due: '2025-04-08', done: '2025-03-14' },
      ],
    },
    {
      name: 'the food paid back as part of a larger sum, which says so',
      entries: [
        { on: '2025-03-03', kind: 'cost met by resident', id: 'food', what: 'food thrown out', sum: '£45' },
        { on: '2025-03-10', kind: 'reimbursement considered', for: 'food', decision: 'pay' },
        {
          ...{ on: '2025-03-11', kind: 'remedy offered', id: 'offer', sort: 'compensate', sum: '£95' },
          why: '£45 for the food and £50 for the upset',
        },
        { on: '2025-03-14', kind: 'money paid', for: 'offer', sum: '£95' },
      ],
      asAt: '2025-06-02',
      shows: [
        { standing: 'done in time', due: '2025-04-07', done: '2025-03-14' },
        { standing: 'done in time', due: '2025-04-08', done: '2025-03-14' },
      ],
    },
  ],
};

const agreedOrPaid = 'Pay the resident what was set against arrears, or write down the day they agreed to that';

/** What an offer of a sum is beside a promise of it. */
function sameSum(reading: Reading, offer: Offer): Pick<Owed, 'deed' | 'doneWith'> {
  if (offer.kind !== 'remedy offered' || offer.sum === undefined) return {};
  return { deed: pay(offer.sum), doneWith: promisesOfSum(reading, offer.sum) };
}

/** What an answer promised of the same sum and nothing besides is the same payment, by the sooner of the two days. */
function promisesOfSum(reading: Reading, sum: Pence): readonly string[] {
  return reading
    .ofAny('response sent', 'apology given')
    .flatMap(promisesOf)
    .filter((promise) => sumPromised(promise) === sum && deedBesidePayment(promise) === undefined)
    .map(deedOfWords);
}
