import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { type Pence, readPence } from '../money.ts';
import { anyOf, plain } from '../plain-words.ts';
import { inFull } from '../shorthand.ts';
import { isAgainstUs, namesFinding, ordered } from './determination-words.ts';
import { dayOrdered, determinedIn } from './determined-on.ts';
import { withSums } from './sums-written.ts';

/** One order as a note tells it, with the words that tell it. */
export type OrderTold = Pick<Entry<'order received'>, 'what' | 'form' | 'from' | 'note'> & {
  readonly due?: Day;
  readonly sum?: Pence;
};

/**
 * The orders that words of a determination tell, each with its own day, after the day of the determination, or else the one named for it: what has none of its
 * own in a list takes the latest of those named around it, so that nothing is late before its day.
 */
export function ordersIn(words: string, told: Day, decided: Day = told): readonly OrderTold[] {
  const { on = decided, rest } = determinedIn(words, told);
  const orders: OrderTold[] = [];
  const isAtFault = isAgainstUs(plain(inFull(words)));
  let isOrdering = false;
  let headed: Day | undefined;
  for (const sentence of sentencesOf(rest)) {
    const days: Day[] = [];
    const inSentence: OrderTold[] = [];
    for (const piece of sentence.split(breath)) {
      const said = plain(piece);
      if (recommended.test(said)) break;
      isOrdering ||= ordered.test(said);
      const due = dayIn(piece, on);
      if (due !== undefined) days.push(due);
      const order = orderIn(piece, said, isOrdering, isAtFault, due);
      if (order) addOrder(inSentence, order);
      else if (comesFrom.test(said)) giveBy(inSentence, roleIn(said));
    }
    // ‘Within four weeks we must:’ stands above what it is of, ‘all by 14 April’ below.
    if (inSentence.length === 0) headed = latestOf(days) ?? headed;
    orders.push(...dueBy(inSentence, latestOf(days) ?? headed));
  }
  return oneApology(dueBy(orders, latestOf(orders.map(({ due }) => due)) ?? headed));
}

/** ‘A review of damp and mould’ is one, and two sums are two. */
function addOrder(orders: OrderTold[], order: OrderTold): void {
  const before = orders.at(-1);
  if (before?.what === order.what && order.sum === undefined)
    orders.splice(-1, 1, { ...before, ...defined({ due: before.due ?? order.due }) });
  else orders.push(order);
}

/** ‘To apologise in writing, from a head of service’: whom the apology before it is to come from. */
function giveBy(orders: OrderTold[], from: OrderTold['from']): void {
  const before = orders.at(-1);
  if (from !== undefined && before?.what === 'apology' && before.from === undefined)
    orders.splice(-1, 1, { ...before, from });
}

function dueBy(orders: readonly OrderTold[], latest: Day | undefined): readonly OrderTold[] {
  return orders.map((order) => ({ ...order, ...defined({ due: order.due ?? latest }) }));
}

function latestOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((one) => one !== undefined)
    .toSorted((one, other) => one - other)
    .at(-1);
}

/** Whom words name as the one it is to come from, or did. Words are plain. */
export function roleIn(said: string): OrderTold['from'] {
  return roles.find(([, words]) => words.test(said))?.[0];
}

/** In what form words say that something was or is to be said. Words are plain. */
export function formIn(said: string): OrderTold['form'] {
  return forms.find(([, words]) => words.test(said))?.[0];
}

function orderIn(
  piece: string,
  said: string,
  isOrdering: boolean,
  isAtFault: boolean,
  due: Day | undefined,
): OrderTold | undefined {
  const what = sorts.find(([, words]) => words.test(said))?.[0];
  if (what === undefined || past.test(said)) return undefined;
  const written = /£\s?(\d+(?:\.\d\d)?)/.exec(piece)?.[1];
  const sum = written === undefined ? undefined : readPence(written);
  if (namesFinding(said) && !ordered.test(said) && due === undefined) return undefined;
  const isSaid = isOrdering || (isAtFault && (due !== undefined || sum !== undefined || begins.test(said)));
  if (!isSaid || (what === 'works' && due === undefined && !toDo.test(said))) return undefined;
  const from = what === 'compensation' ? undefined : roleIn(said);
  const form = what === 'apology' ? formIn(said) : undefined;
  return { what, note: piece.trim(), ...defined({ due, sum, from, form }) };
}

/** ‘By the 12th’, ‘in 4 weeks’, and the ‘4 weeks’ that stand alone. */
function dayIn(piece: string, from: Day): Day | undefined {
  return dayOrdered(piece, from) ?? dayOrdered(piece.replace(length, 'in $&'), from);
}

function sentencesOf(words: string): readonly string[] {
  return inFull(withSums(words))
    .toLowerCase()
    .replace(brokenDown, ' ')
    .split(/(?<![.;:\n])[.;:\n]+(?:\s+|$)/);
}

function oneApology(orders: readonly OrderTold[]): readonly OrderTold[] {
  const first = orders.find(({ what }) => what === 'apology');
  return orders.filter((order) => order.what !== 'apology' || order === first);
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

const recommended = anyOf('recommend\\w*|recs?|suggests?|invites? us');

/** What an order is of, in the order they are looked for: an apology may be for repairs, a review of training. */
const sorts: readonly (readonly [OrderTold['what'], RegExp])[] = [
  ['apology', anyOf('apolog\\w*|apols?|(?:say|says|saying) sorry|sorry letter')],
  ['review', anyOf('review\\w*|self assess\\w*|look back|lookback')],
  ['training', anyOf('train|training|retrain|refresher')],
  ['inspection', anyOf('inspect\\w*|insp|survey\\w*')],
  ['investigation', anyOf('investigat\\w*')],
  ['move', anyOf('rehouse|(?:offer|arrange) (?:\\w+ ){0,3}(?:move|decant)|(?:move|decant) (?:her|him|them|the)')],
  ['compensation', anyOf('£ ?\\d+|compensat\\w*|comp|pay(?! (?:attention|regard))')],
  ['works', anyOf('works?|repairs?|fix|mend|replace|renew|make good|treat|do (?:the|her|his|their) \\w+')],
];
const comesFrom = /^(?:to be )?(?:signed |given |made |sent |written )?(?:from|by) /;
const toDo = anyOf(
  '(?:complete|carry out|do|finish|fix|mend|replace|renew|repair|make good|start|treat) (?:\\w+ ){0,4}\\w+|(?:outstanding|remaining|agreed|remedial|all|the) (?:\\w+ )?(?:works?|repairs?)',
);
const begins =
  /^(?:we |to |a |an |the )*(?:written |formal |full |senior )*(?:apolog\w*|apols?|say sorry|pay|inspect\w*|review|train\w*|complete|carry out|offer|investigate|survey|rehouse|chief exec\w*|ceo)\b/;
const past = anyOf('already|previously|(?:had|was|were) offered|(?<!be )(?:paid|given|sent)');

const roles: readonly (readonly [NonNullable<OrderTold['from']>, RegExp])[] = [
  ['chief executive', anyOf('ceo?s?|chief exec\\w*|cx|ch exec|c exec')],
  ['governing body', anyOf('board|governing body|mrc')],
  ['director', anyOf('(?:\\w+ )?directors?|exec director')],
  ['head of service', anyOf('head of \\w+|service head')],
  ['manager', anyOf('managers?|mgr|senior member(?: of staff)?')],
];
const forms: readonly (readonly [NonNullable<OrderTold['form']>, RegExp])[] = [
  ['in person', anyOf('in person|face to face|at (?:her|his|their) home|home visit|visit(?:ed)?')],
  ['spoken', anyOf('(?:by|on|over the) phone|verbal\\w*|phone call|rang|phoned')],
  ['written', anyOf('written|in writing|letters?|writes?|wrote|emails?|emailed')],
];

const breath = /,\s+|\s+(?:and|plus|then)\s+|\s*[+&]\s*|\s+[-–—]\s+|\s*\(?\b[1-9a-f]\)\s*/;
/** ‘£850 (£500 for distress, £350 for the complaint)’ is one sum. */
const brokenDown = /\([^()£]*£[^()]*\)|\b(?:made up of|comprising|broken down as|being)\b[^.;\n]*/g;
const length =
  /(?<!\b(?:in|within|inside|under|next|than) )\b\d{1,3} ?-?(?:working |calendar )?(?:days?|weeks?|months?)\b/;
