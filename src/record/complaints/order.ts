import type { Entry, KindName } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Pence } from '../money.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { giverOf } from './apology.ts';
import { type Paid, paidOf } from './paid-in-full.ts';
import { isAtLeast } from './people.ts';
import { isShown } from './proof.ts';

export type Order = Entry<'order received'>;

/** How an order of the Ombudsman stands: one answer for the lesson and for every page. */
export type OrderStanding = {
  readonly order: Order;
  /** What carried it out: an entry that says so of it, or the thing itself. Of money, the payment, or what names it with the proof that it was paid. */
  readonly carriedOut: Entry | undefined;
  /** What shows that it was: the thing itself on record, or the proof kept. */
  readonly shown: Entry | undefined;
  /** Said to be done, by name, whatever the record shows. */
  readonly saidDone: Entry<'order complied with'> | undefined;
  /** What was paid of a sum ordered. */
  readonly paid: Pence;
};

/** How each order stands. Each is answered by what names it; what names none of them answers only a lone open one. */
export function readOrders(reading: Reading): readonly OrderStanding[] {
  return reading.part(standings);
}

/** How one order stands. */
export function standingOf(reading: Reading, order: Order): OrderStanding | undefined {
  return readOrders(reading).find((standing) => standing.order.id === order.id);
}

/** By someone as senior as the order says and in its form, as far as both are on record. In person is spoken too. */
export function isAsOrdered(apology: Entry<'apology given'>, order: Order): boolean {
  const giver = giverOf(apology);
  const isRightPerson = !order.from || !giver || isAtLeast(giver, order.from);
  const isRightForm =
    !order.form ||
    !apology.form ||
    apology.form === order.form ||
    (order.form === 'spoken' && apology.form === 'in person');
  return isRightPerson && isRightForm;
}

type Answers = { carriedOut: Entry | undefined; shown: Entry | undefined };

function standings(reading: Reading): readonly OrderStanding[] {
  const orders = reading.of('order received');
  if (orders.length === 0) return [];
  const money = paymentsOf(reading, orders);
  const answers = new Map<Order, Answers>(orders.map((order) => [order, { carriedOut: undefined, shown: undefined }]));
  const answersTo = (order: Order): Answers => {
    const payment = money.get(order);
    const said = answers.get(order) as Answers;
    if (!payment) return said;
    return {
      carriedOut: earliest<Entry>(payment.inFull, said.carriedOut),
      shown: earliest<Entry>(payment.inFull, said.shown),
    };
  };
  for (const entry of reading.ofAny('order complied with', ...things)) {
    const shows = isShowing(entry);
    const isOpen = (order: Order) => {
      const { carriedOut } = answersTo(order);
      return carriedOut === undefined || !isFrom(entry, carriedOut);
    };
    for (const order of answeredBy(reading, entry, orders, isOpen, (order) => answersTo(order).shown === undefined)) {
      const found = answers.get(order);
      if (!found || (isOfMoney(order) && !provesPaid(reading, entry, order, money.get(order)))) continue;
      found.carriedOut ??= entry;
      if (shows) found.shown ??= entry;
    }
  }
  return orders.map((order) => ({
    order,
    ...answersTo(order),
    saidDone: reading.firstNaming(order, ['order complied with']),
    paid: money.get(order)?.paid ?? (0 as Pence),
  }));
}

/** Those an entry names; naming none, the one that stands open, or else the one that only its proof is missing of. */
function answeredBy(
  reading: Reading,
  entry: Doing,
  orders: readonly Order[],
  isOpen: (order: Order) => boolean,
  isUnshown: (order: Order) => boolean,
): readonly Order[] {
  const may = orders.filter((order) => isFrom(entry, order) && mayDo(reading, entry, order));
  const named = may.filter((order) => reading.leadsBack(entry, order.id));
  if (named.length > 0) return named;
  const open = may.filter(isOpen);
  const lone = open.length > 0 ? open : may.filter(isUnshown);
  return lone.length === 1 ? lone : [];
}

/** Whether an entry can be the doing of an order at all. */
function mayDo(reading: Reading, entry: Doing, order: Order): boolean {
  if (entry.kind === 'order complied with') {
    const named = reading.entry(entry.for);
    return named?.kind !== 'order received' || named.id === order.id;
  }
  if (!done[order.what]?.includes(entry.kind) || !reading.belongsWith(entry, order)) return false;
  return entry.kind !== 'apology given' || isAsOrdered(entry, order);
}

/** A note that it was done shows it only with its proof; the thing itself is its own. */
function isShowing(entry: Doing): boolean {
  return entry.kind !== 'order complied with' || isShown(entry);
}

/** A proof that names the very order shows that its sum was paid, unless payments on record say otherwise. */
function provesPaid(reading: Reading, entry: Doing, order: Order, payment: Paid | undefined): boolean {
  if (entry.kind !== 'order complied with' || !isShown({ proof: entry.proof })) return false;
  if (!reading.leadsBack(entry, order.id)) return false;
  if (payment && payment.paid > 0 && !payment.inFull) return false;
  return !reading.of('money paid').some(({ offset, for: named }) => offset === true && named === order.id);
}

/** What was paid of each order of money. It is paid to the resident, never set against arrears. */
function paymentsOf(reading: Reading, orders: readonly Order[]): ReadonlyMap<Order, Paid> {
  const ofMoney = orders.filter(isOfMoney);
  const paid = paidOf(
    reading,
    ofMoney.map((order) => ({ cause: order, sum: order.sum })),
    (payment, order) => payment.offset !== true && reading.belongsWith(payment, order),
  );
  return new Map(ofMoney.map((order, place) => [order, paid[place] as Paid]));
}

function isOfMoney(order: Order): boolean {
  return order.what === 'compensation';
}

const things = [
  'apology given',
  'works completed',
  'further works completed',
  'survey made',
  'investigation concluded',
  'asbestos inspected',
  'moved out',
  'moved for good',
] as const;
type Doing = Entry<'order complied with' | (typeof things)[number]>;

/** What shows by itself that something ordered was done. */
const done: { readonly [What in Order['what']]?: readonly KindName[] } = {
  apology: ['apology given'],
  works: ['works completed', 'further works completed'],
  inspection: ['survey made', 'investigation concluded', 'asbestos inspected'],
  move: ['moved out', 'moved for good'],
};
