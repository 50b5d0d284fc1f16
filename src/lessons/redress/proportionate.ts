import { atOnce } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { remedyBands } from '../../library/law/remedies.ts';
import { beganBefore, hasLasted } from '../../record/complaints/gone-on.ts';
import type { Entry } from '../../record/entry.ts';
import { type Pence, sayPence } from '../../record/money.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';

/**
 * Whether a sum is right is for people to judge. What a record can show is whether anyone said why, and whether the
 * Ombudsman, having looked, ordered more.
 */
export const proportionate: Lesson = {
  id: 'redress/proportionate',
  title: 'Set the sum against the remedies guidance and cases like it, and say why this sum',
  why: 'Money should fit what it was like for these people. An offer that gives no reasons cannot be weighed, and one far too low says it was not understood. Given as goodwill, or for delay or distress with no more said, £100 or less for what lasted over a month belongs to a band for something smaller, and so does less than £600 for what lasted over a year.',
  cites: [
    cite(ombudsmanGuidance, 'remedies: fair'),
    cite(ombudsmanGuidance, 'remedies: what counts'),
    cite(code2024, '7.2'),
    cite(code2024, '7.4'),
    taughtBy('202117288', 'Fitting compensation was not offered; the Ombudsman ordered £10,650.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading) => {
    const offers = reading.of('remedy offered').filter(({ sort, sum }) => sort === 'compensate' && sum !== undefined);
    if (offers.length === 0) return [];
    const order = orderedMore(reading, offers);
    return [
      ...(order
        ? [{ crossed: order, because: offers, says: 'The Ombudsman ordered more than had been offered.' }]
        : []),
      ...offers.map((offer): Finding => ({ since: offer, doneBy: offer.why === undefined ? undefined : offer })),
      ...offers.flatMap((offer): readonly Finding[] => {
        const began = isReason(offer.why) ? undefined : beganBefore(reading, offer);
        const says = began && sayTooLittle(offer.sum, began, offer);
        return began && says ? [{ crossed: offer, because: [began], says }] : [];
      }),
    ];
  },

  examples: [
    {
      name: 'offered £150; the Ombudsman ordered £1,200',
      entries: [
        { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£150', why: 'three missed visits' },
        { on: '2025-10-06', kind: 'order received', what: 'compensation', sum: '£1,200', due: '2025-11-03' },
      ],
      asAt: '2025-10-10',
      shows: [
        { standing: 'done in time', due: '2025-03-03', done: '2025-03-03' },
        { standing: 'crossed', on: '2025-10-06' },
      ],
    },
    {
      name: 'nobody wrote down why this sum',
      entries: [{ on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£150' }],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'a goodwill payment of £75 after six months of a leak',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'leak through the ceiling' },
        { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£75', why: 'goodwill gesture' },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-03-03', done: '2025-03-03' },
        { standing: 'crossed', on: '2025-03-03' },
      ],
    },
    {
      name: '£300 for “delay and inconvenience”, after a year and a half without a bedroom',
      entries: [
        { on: '2023-09-04', kind: 'repair reported', problem: 'damp and mould in the bedroom' },
        {
          ...{ on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£300' },
          why: 'delay and inconvenience',
        },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-03-03', done: '2025-03-03' },
        { standing: 'crossed', on: '2025-03-03' },
      ],
    },
    {
      name: 'the sum and the reasons for it',
      entries: [
        {
          on: '2025-03-03',
          kind: 'remedy offered',
          sort: 'compensate',
          sum: '£700',
          why: 'a winter without heating, a baby in the home; the guidance and two cases like it',
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'goodwill, and what for',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'leak through the ceiling' },
        { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£75', why: 'goodwill for missed visits' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'put right without money',
      entries: [{ on: '2025-03-03', kind: 'remedy offered', sort: 'apologise' }],
      asAt: '2025-04-01',
      shows: [],
    },
    {
      name: 'ordered to pay what it had offered',
      entries: [
        { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£700', why: 'a winter without heating' },
        { on: '2025-10-06', kind: 'order received', what: 'compensation', sum: '£700', due: '2025-11-03' },
      ],
      asAt: '2025-10-10',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
  ],
};

/** The order that took what the Ombudsman ordered past the most that had been offered before it. */
function orderedMore(
  reading: Reading,
  offers: readonly Entry<'remedy offered'>[],
): Entry<'order received'> | undefined {
  let ordered = 0;
  return reading.of('order received').find((order) => {
    if (order.what !== 'compensation' || order.sum === undefined) return false;
    ordered += order.sum;
    const before = offers.filter((offer) => offer.happened <= order.happened);
    return before.length > 0 && ordered > Math.max(...before.map((offer) => offer.sum ?? 0));
  });
}

/** A word for giving, or for a head that any case has, is no reason for the sum. */
function isReason(why: string | undefined): boolean {
  return why !== undefined && !onlyGiving.test(why);
}

const onlyGiving =
  /^(?:(?:an?|our|as|for|of|in|by way of|the|any|and|purely|good ?will|gestures?|payments?|offers?|sum|only|delays?|inconvenience|distress|upset|time|trouble|frustration|disruption|caused)[\s,.&]*)+$/i;

/** Of the band for harm that was soon over, after more than a month; or beneath the end of that for harm that does not last, after a year. */
function sayTooLittle(sum: Pence | undefined, began: Entry, { happened }: Entry): string | undefined {
  const [soonOver, notLasting] = remedyBands.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY);
  if (sum === undefined || soonOver === undefined || notLasting === undefined) return undefined;
  const says = (time: string, band: string) =>
    `It had lasted over ${time}, and ${sayPence(sum)} is in a band for harm ${band}, with no reasons for it.`;
  if (hasLasted(began, happened, 12) && sum < notLasting) return says('a year', 'that does not last');
  return hasLasted(began, happened, 1) && sum <= soonOver ? says('a month', 'soon over') : undefined;
}
