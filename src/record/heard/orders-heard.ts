import type { Entry } from '../entry.ts';
import { readPence } from '../money.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { clausesDone } from './acts-words.ts';
import { findingIn, formIn, type OrderTold, ordersIn, roleIn, withSums } from './order-words.ts';
import { add, addMore, isWrittenSoon, type Telling } from './telling.ts';

type Order = Entry<'order received'>;

/** The Ombudsman’s decision and each of its orders, told in a note: whether any was heard. */
export function hearDetermination(telling: Telling): boolean {
  if (!telling.tells('determination')) return false;
  const finding = findingIn(plainInFull(telling.words));
  const isDecision = finding !== undefined && isNews(telling, 'determination received');
  if (isDecision) add(telling, 'determination received', { finding });
  if (isNews(telling, 'order received'))
    for (const order of ordersIn(telling.words, telling.entry.happened)) addMore(telling, 'order received', order);
  return telling.heard.some(({ id }) => id === telling.entry.id);
}

function isNews(telling: Telling, kind: 'determination received' | 'order received'): boolean {
  return !telling.heard.some((one) => one.kind === kind) && !isWrittenSoon(telling, kind);
}

/** What a note says was done of what was ordered, of orders that were heard and no others: money by money, the rest by what it is. */
export function hearOrdersDone(telling: Telling): void {
  const orders = telling.heard.filter((one): one is Order => one.kind === 'order received');
  if (orders.length === 0) return;
  for (const clause of clausesDone(plainInFull(withSums(telling.words)))) {
    if (stillInHand.test(clause)) continue;
    for (const what of whatIsOrdered(orders)) {
      if (!done[what]?.test(clause)) continue;
      const open = orders.filter((order) => order.what === what && !isDone(telling, order));
      const order = open.length === 1 ? open[0] : open.find(({ note }) => note && namesTheSame(note, clause));
      if (order) hearDone(telling, order, clause);
    }
  }
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

/** The money a clause of what was done says was paid, and whether against arrears; undefined where none was. Words are plain. */
export function paidIn(clause: string): Partial<Entry<'money paid'>> | undefined {
  if (stillInHand.test(clause) || !done.compensation?.test(clause)) return undefined;
  const written = /£ ?(\d+)/.exec(clause)?.[1];
  const sum = written === undefined ? undefined : readPence(written);
  return { ...(sum !== undefined && { sum }), ...(againstArrears.test(clause) && { offset: true }) };
}

/** Whether an order and a clause share a telling word: ‘roof’, ‘records’. */
function namesTheSame(order: string, clause: string): boolean {
  return plainInFull(order)
    .split(' ')
    .some((word) => word.length > 3 && !ofAnyOrder.test(word) && clause.includes(word));
}

const ofAnyOrder =
  /^(?:within|weeks?|days?|month|months|order|orders|from|with|that|this|resident|tenant|complete|works?)$/;
const stillInHand = anyOf(
  'request\\w*|draft\\w*|booked|where|finance|to sign|for signature|sign off|started|in hand|asks?|asking|order(?:s|ed) (?:to|us)',
);
const againstArrears = anyOf('arrears|rent a ?c|rent acc\\w*');
const isOver =
  '(?:done|complete[ds]?|carried out|finished|closed|signed off|delivered|published|took place|happened|in)';

const sorry = '(?:apolog\\w*|apols?|sorry letter|letter of apology)';

const done: Partial<Record<OrderTold['what'], RegExp>> = {
  compensation: anyOf(
    '(?:£ ?\\d+|compensation|comp|money|payment) (?:\\w+ ){0,4}(?:paid|sent|bacs|transferred|credited|put|went|gone|landed|cleared|in (?:her|his|their) (?:bank|account))',
    '^ ?(?:all |now |this )*paid',
    '(?:paid|sent|transferred|credited|bacsd) (?:\\w+ ){0,3}(?:£ ?\\d+|compensation)',
  ),
  apology: anyOf(
    `${sorry} (?:\\w+ ){0,5}(?:done|complete[ds]?|sent|posted|given|delivered|gone|went|signed|made|emailed|handed|read|received)`,
    `(?:sent|posted|gave|given|delivered|signed|emailed|handed|made) (?:\\w+ ){0,5}${sorry}`,
    '(?:has|have|rang|visited|wrote|called|phoned) (?:\\w+ ){0,4}(?:apologised|said sorry|to apologise|to say sorry)|(?<!if )apologised',
  ),
  inspection: anyOf(`(?:inspect\\w*|survey) (?:\\w+ ){0,2}${isOver}`, 'inspected|inspd|surveyed'),
  review: anyOf(`review (?:\\w+ ){0,3}${isOver}|reviewed`),
  training: anyOf(`training (?:\\w+ ){0,3}${isOver}|trained`),
  investigation: anyOf(`investigation (?:\\w+ ){0,3}${isOver}|investigated`),
  works: anyOf(`(?:works?|repairs?|roof|job) (?:\\w+ ){0,3}${isOver}|(?:fixed|mended|renewed|replaced|repaired)`),
  move: anyOf('moved in|rehoused|moved out|keys (?:given|handed|signed for)'),
  other: anyOf(isOver),
};
