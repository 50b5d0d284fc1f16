import { type Day, monthsAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { clausesDone } from './clauses-done.ts';
import { findingIn, tellsOfDetermination } from './determination-words.ts';
import { isFromOmbudsman, sentToOmbudsman } from './ombudsman-words.ts';
import { isOfSomethingElse, namesTheSame, paidIn, saysDone } from './order-done-words.ts';
import { formIn, type OrderTold, ordersIn, roleIn } from './order-words.ts';
import { shownTogether } from './orders-shown-words.ts';
import { withSums } from './sums-written.ts';
import { add, addMore, isWrittenSoon, type Telling } from './telling.ts';

type Order = Entry<'order received'>;

/** The Ombudsman’s decision and each of its orders, told in a note or in a letter of its own: whether any was heard. */
export function hearDetermination(telling: Telling): boolean {
  const isTheirs = isFromOmbudsman(telling.entry);
  if (isTheirs ? !decidesByLetter(telling.words) : !telling.tells('determination')) return false;
  const finding = findingIn(plainInFull(telling.words));
  const isDecision =
    finding !== undefined &&
    isNews(telling, 'determination received') &&
    telling.reading.of('determination received').length === 0;
  if (isDecision) add(telling, 'determination received', { finding });
  if (isNews(telling, 'order received'))
    for (const order of ordersIn(telling.words, telling.entry.happened, decidedBefore(telling)))
      if (!isWrittenLater(telling, order)) addMore(telling, 'order received', order);
  return telling.heard.some(({ id }) => id === telling.entry.id);
}

/** Whether a letter of the Ombudsman’s decides or orders: it need not say whose it is. */
export const decidesByLetter = remembered((words: string): boolean =>
  tellsOfDetermination(plainInFull(`Ombudsman: ${words}`)),
);

/** The day of the decision already on record or heard, where its orders are told later; one of long before is another. */
function decidedBefore({ reading, heard, entry: { happened } }: Telling): Day | undefined {
  const decisions = [
    ...reading.of('determination received'),
    ...heard.filter(({ kind }) => kind === 'determination received'),
  ];
  return decisions
    .map((one) => one.happened)
    .filter((day) => day <= happened && day >= monthsAfter(happened, -monthsToTell))
    .toSorted((one, other) => one - other)
    .at(-1);
}

const monthsToTell = 6;

function isNews(telling: Telling, kind: 'determination received' | 'order received'): boolean {
  return !telling.heard.some((one) => one.kind === kind) && !isWrittenSoon(telling, kind);
}

/** What a note, or our letter to the Ombudsman, says was done of what was ordered, of orders that were heard and no others: money by money, the rest by what it is. */
export function hearOrdersDone(telling: Telling): void {
  const orders = telling.heard.filter((one): one is Order => one.kind === 'order received');
  if (orders.length === 0) return;
  if (telling.entry.kind === 'letter sent') {
    const sent = sentToOmbudsman(telling.words);
    if (sent !== undefined) hearShown(telling, shownTogether(sent, orders), sent);
    return;
  }
  const shown = shownTogether(telling.words, orders);
  hearShown(telling, shown, telling.words);
  if (shown.length > 0) return;
  for (const clause of clausesDone(plainInFull(withSums(telling.words)))) {
    for (const what of whatIsOrdered(orders)) {
      if (!saysDone(what, clause)) continue;
      const open = orders.filter(
        (order) => order.what === what && !isDone(telling, order) && !isOfSomethingElse(order, clause),
      );
      const order = open.length === 1 ? open[0] : open.find(({ note }) => note && namesTheSame(note, clause));
      if (order) hearDone(telling, order, clause);
    }
  }
}

function hearShown(telling: Telling, shown: readonly Order[], proof: string): void {
  for (const order of shown)
    if (!isDone(telling, order)) addMore(telling, 'order complied with', { for: order.id, proof });
}

/** An order is made once: weeks later it is written down as the one that was told, and not as another. */
function isWrittenLater({ reading }: Telling, { what, sum }: OrderTold): boolean {
  return reading
    .of('order received')
    .some((one) => one.what === what && (sum === undefined || one.sum === undefined || one.sum === sum));
}

function whatIsOrdered(orders: readonly Order[]): readonly OrderTold['what'][] {
  return [...new Set(orders.map(({ what }) => what))];
}

function isDone({ heard }: Telling, order: Order): boolean {
  return order.what !== 'compensation' && heard.some((one) => one.for === order.id);
}

function hearDone(telling: Telling, order: Order, clause: string): void {
  if (order.what === 'compensation') {
    add(telling, 'money paid', { ...paidIn(clause), for: order.id });
    return;
  }
  if (order.what === 'apology') {
    const signed = roleIn(clause);
    const form = formIn(clause);
    // Who wrote the note is not who gave the apology.
    add(telling, 'apology given', { for: order.id, by: undefined, signed, form, ordered: true });
    return;
  }
  // The note is all there is of it, and is taken for the proof: what it says was done is not owed a second time.
  add(telling, 'order complied with', { for: order.id, proof: telling.words });
}
