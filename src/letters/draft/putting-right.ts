import type { Assessment } from '../../assessment/assess.ts';
import type { Failing } from '../../assessment/duty.ts';
import { type Day, sayDay } from '../../calendar/day.ts';
import { capital } from '../../library/capital.ts';
import { isAnswerTo } from '../../record/complaints/complaint-point.ts';
import { keptBy } from '../../record/complaints/kept-promises.ts';
import { isPaidToThem } from '../../record/complaints/paid-in-full.ts';
import { pointsOf } from '../../record/complaints/points.ts';
import { type Promised, sortOf } from '../../record/complaints/promise.ts';
import type { Entry } from '../../record/entry.ts';
import { endSentence } from '../../record/kind.ts';
import { sayPence } from '../../record/money.ts';
import type { Reading } from '../../record/reading.ts';
import { sumsIn } from '../against-record/facts-stated.ts';
import { gap } from '../gap.ts';
import { saysWhen } from '../words/particulars.ts';
import { saidIn } from '../words/said.ts';
import { ask, type DraftedPart, inQuotes, item, onOneLine } from './drafted.ts';
import { isPaymentOf, type Offer, offersBy } from './offers.ts';
import { promiseSaid } from './promise-said.ts';

/**
 * What was offered, paid and promised, and what is to put each point right: each thing once, with its sum, its day and
 * who has it in hand where the record says.
 */
export function puttingRight({ reading, failings }: Assessment, on: Day): readonly DraftedPart[] {
  const past = <E extends Entry>(entries: readonly E[]) => entries.filter(({ happened }) => happened <= on);
  const paid = past(reading.of('money paid'));
  const offered = offersBy(reading, on);
  const payments = pairOff(offered, paid.filter(isPaidToThem), isPaymentOf);
  const offers = offered.filter((offer) => !payments.has(offer));
  const promises = past(reading.of('promise made')).filter((promise) => keptBy(reading, promise) === undefined);
  const toPay = pairOff(offers, promises, isToPay);
  const told = new Set(toPay.values());
  return [
    ...offers.flatMap((offer) => {
      const promise = toPay.get(offer);
      const due = promise?.due !== undefined && promise.due >= on ? promise.due : undefined;
      const remedy = item(sayRemedy(offer, due), promise ? [...offer.because, promise] : offer.because);
      return [...sayUnpaid(offer, failings, on), remedy];
    }),
    ...paid.map((entry) => item(sayPaid(entry), [entry])),
    ...promises.filter((promise) => !told.has(promise)).map((entry) => item(sayPromise(entry), [entry])),
    ...remediesOfPoints(reading, on, { offers, promises, paid }),
    ask('what else you will do, each thing with its day and who will see to it; or that nothing is left to do'),
  ];
}

/** What would be done differently, as recorded, with room to say what changes. */
export function whatWeLearned(reading: Reading, on: Day): readonly DraftedPart[] {
  return [
    ...reading
      .of('learning recorded')
      .filter(({ happened }) => happened <= on)
      .map((entry) =>
        item(
          endSentence(
            `${capital(onOneLine(entry.learning))}${entry.due === undefined ? '' : ` (by ${sayDay(entry.due)})`}${entry.owner === undefined ? '' : `, seen to by ${entry.owner}`}`,
          ),
          [entry],
        ),
      ),
    ask('what is now done differently, so that this happens to nobody else'),
  ];
}

/** For each offer the first of these that is of it, none of them for two offers. */
function pairOff<E>(
  offers: readonly Offer[],
  others: readonly E[],
  isOf: (other: E, offer: Offer) => boolean,
): ReadonlyMap<Offer, E> {
  const found = new Map<Offer, E>();
  const used = new Set<E>();
  for (const offer of offers) {
    const other = others.find((one) => !used.has(one) && isOf(one, offer));
    if (other === undefined) continue;
    found.set(offer, other);
    used.add(other);
  }
  return found;
}

/** A promise of the same sum, which the letter that offered it made. */
function isToPay(promise: Promised, { sum }: Offer): boolean {
  return sum !== undefined && sortOf(promise) === 'payment' && sumsIn(promise.promise).includes(sum);
}

function sayRemedy(offer: Offer, due: Day | undefined): string {
  const { sort, sum, why } = offer;
  const reason = why === undefined ? '' : `: ${onOneLine(why)}`;
  if (sum !== undefined) {
    const by = due === undefined ? gap('the day it will be paid by') : sayDay(due);
    return endSentence(
      `We will pay you ${sayPence(sum)}${sort === 'reimburse' ? ' for what it cost you' : ''}, by ${by}${reason}`,
    );
  }
  const what = {
    correct: 'We will put right what went wrong',
    reimburse: 'We will pay you back what it cost you',
    'reimburse in part': `We will pay you back part of what it cost you (${gap('how much')})`,
    'change policy': 'We will change our policy',
    train: 'We will train our staff',
    compensate: 'We will compensate you',
    apologise: 'We apologise',
  }[sort];
  return endSentence(
    sort === 'apologise' ? `${what}${reason}` : `${what}, by ${gap('the day, and who will see to it')}${reason}`,
  );
}

/** What was paid; what was set against arrears is not told as if it had reached them, and only they can have agreed to it. */
function sayPaid(entry: Entry<'money paid'>): string {
  const { happened, sum, offset } = entry;
  const day = sayDay(happened);
  if (offset === true)
    return `On ${day} we set ${sum === undefined ? 'money' : sayPence(sum)} against your arrears, ${isPaidToThem(entry) ? 'as you agreed' : 'and did not pay it to you'}.`;
  return `On ${day} we paid you${sum === undefined ? '' : ` ${sayPence(sum)}`}.`;
}

/** That money offered before was to be paid by now and was not, so that it is not told as if it were new. */
function sayUnpaid({ because, sum }: Offer, failings: readonly Failing[], on: Day): readonly DraftedPart[] {
  const [offered] = because;
  const due = failings.find(
    ({ lesson, raised, duty, because: [since] }) =>
      lesson.id === 'redress/paid' && raised <= on && duty?.doneBy === undefined && since?.id === offered.id,
  )?.duty?.due;
  if (due === undefined) return [];
  const what = sum === undefined ? 'to pay you' : `you ${sayPence(sum)}`;
  const words = `On ${sayDay(offered.happened)} we offered ${what}. We should have paid it all by ${sayDay(due)}, and did not.`;
  return [item(words, because, [due])];
}

function sayPromise({ promise, due, who, by }: Promised): string {
  const day = due === undefined ? gap('the day') : sayDay(due);
  return promiseSaid(onOneLine(promise), day, who ?? by ?? gap('who will see to it'));
}

type Said = {
  readonly offers: readonly Offer[];
  readonly promises: readonly Promised[];
  readonly paid: readonly Entry<'money paid'>[];
};

/** What was written of a point as what will put it right, unless it is offered, promised or paid already. */
function remediesOfPoints(reading: Reading, on: Day, said: Said): readonly DraftedPart[] {
  return reading.complaints
    .flatMap((complaint) => pointsOf(reading, complaint))
    .flatMap(({ point, considered }) => {
      const remedy = considered?.remedy;
      if (remedy === undefined || considered === undefined || considered.happened > on || isSaid(remedy, said))
        return [];
      const by = saysWhen(saidIn(remedy)) ? '' : `, by ${gap('the day, and who will see to it')}`;
      return [
        item(endSentence(`To put right ${inQuotes(point)} we will do this: ${onOneLine(remedy)}${by}`), [considered]),
      ];
    });
}

function isSaid(remedy: string, { offers, promises, paid }: Said): boolean {
  const said = [...[...offers, ...paid].map(({ sum }) => sum), ...promises.flatMap(({ promise }) => sumsIn(promise))];
  const sums = sumsIn(remedy);
  return sums.length > 0
    ? sums.every((sum) => said.includes(sum))
    : promises.some(({ promise }) => isAnswerTo(remedy, promise));
}
