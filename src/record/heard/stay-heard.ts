import { type Day, day } from '../../calendar/day.ts';
import type { Entry, KindName } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import { speaksOfUnsuitable } from '../moves/place-lacks.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { isFromThem } from '../what-it-says.ts';
import { plansMove, reviewsMove } from './move-planned-words.ts';
import { lookedAtIn, toldOfMove } from './move-told-words.ts';
import { weighedForMove } from './move-weighed-words.ts';
import { dayLeft, dayOfReturn, paidUntil, tellsOfReturn, tellsThem } from './stay-words.ts';
import { add, addNew, isWrittenNear, type Spoken, type Telling } from './telling.ts';

/** A household that left its home for a while: what was looked at and told, when it will be home, until when the place is paid, and that it is back. */
export function hearStay(telling: Telling): void {
  const { entry, tells, words } = telling;
  const isNote = entry.kind === 'note made';
  const left = isNote && tells('stay') ? hearLeaving(telling) : undefined;
  const since = left ?? awaySince(telling);
  if (isNote && left === undefined) hearWeighed(telling);
  if (since === undefined) {
    if (tellsOfPlan(entry, words)) hearTold(telling, entry.happened, true);
    return;
  }
  if (isNote && left === undefined && since < entry.happened && tellsOfReturn(plainInFull(words))) {
    if (!isWrittenNear(telling, 'moved back', 'moved for good')) add(telling, 'moved back', {});
    return;
  }
  hearTold(telling, since, left !== undefined);
  if (!isNote) return;
  hearPaid(telling);
  if (left === undefined && reviewsMove(plainInFull(words)) && !isWrittenNear(telling, 'move reviewed'))
    add(telling, 'move reviewed', {});
  if (left === undefined && isSaidByThem(words)) addNew(telling, [], 'impact told', { impact: words });
}

/** A decision on a move, with what was looked at. */
function hearWeighed(telling: Telling): void {
  const considers = weighedForMove(plainInFull(telling.words));
  if (considers.length > 0 && !isWrittenNear(telling, 'move considered'))
    add(telling, 'move considered', { decision: 'move', sort: 'temporary', considers });
}

/** Whether a letter or an update of ours tells of a move to come and of the day for going home. */
export function tellsOfPlan(entry: Spoken, words: string): boolean {
  return entry.kind !== 'note made' && isOfStay(entry) && speaksOfPlan(words);
}

/** The same of the words alone. */
export const speaksOfPlan = remembered((words: string): boolean => {
  if (!mayBeOfPlan.test(words) || !plansMove(plainInFull(words))) return false;
  const someDay = day('2025-01-01');
  return dayOfReturn(words, someDay, someDay) !== undefined;
});

const mayBeOfPlan = /\bmove\b|\bfrom\b|hotel|temporary|decant/i;

/** What is wrong with the place, as those who stay there say it, and not as our own people find a home stripped out. */
function isSaidByThem(words: string): boolean {
  return speaksOfUnsuitable(words) && saidByThem.test(plainInFull(words));
}

const saidByThem = anyOf(
  '(?:tenants?|residents?|t|mum|mam|mother|dad|father|she|he|they|family|daughter|son|wife|husband|caller|mrs? \\w+|ms \\w+|miss \\w+) (?:\\w+ ){0,2}(?:rang|rung|on phone|on the phone|called|phoned|emailed|says?|said|saying|texted|wrote|told|upset)|(?:email|call|text|message|letter) from|^ ?(?:rang|says|said)',
);

/** Whether our own people wrote it, to themselves or to the household. */
export function isOfStay(entry: Spoken): boolean {
  return ours.has(entry.kind) && !isFromThem(entry);
}

const ours: ReadonlySet<KindName> = new Set<KindName>(['note made', 'resident updated', 'letter sent']);

/** Whether words may tell more of a move that is on record: a return, its day, or until when a place is paid. */
export const speaksOfStay = remembered((words: string): boolean => {
  if (!mayBeOfStay.test(words)) return false;
  const said = plainInFull(words);
  const someDay = day('2025-01-01');
  return (
    tellsOfReturn(said) ||
    dayOfReturn(words, someDay, someDay) !== undefined ||
    paidUntil(words, someDay) !== undefined ||
    toldOfMove(said).length > 0 ||
    reviewsMove(said) ||
    speaksOfUnsuitable(words)
  );
});

const mayBeOfStay =
  /\b(?:home|back|return\w*|decant\w*|weeks?|wks?|fortnight|nights?|days|months?|extend\w*|book\w*|paid|pay|receipts|mobile|number)\b|review|still|one room|kitchen|cook|lift|school|stairs|suit/i;

/** The day they left, where nothing says that they were out already. */
function hearLeaving(telling: Telling): Day | undefined {
  const { entry, words, reading } = telling;
  if (awaySince(telling) !== undefined || isWrittenNear(telling, 'moved out', 'moved for good')) return undefined;
  const left = dayLeft(words, entry.happened);
  if (left > reading.asAt) return undefined;
  const considers = lookedAtIn(plainInFull(words));
  if (considers.length > 0) add(telling, 'move considered', { decision: 'move', sort: 'temporary', considers });
  add(telling, 'moved out', left === entry.happened ? {} : { happened: left, at: undefined });
  return left;
}

/** Since when they are out, by what was written and heard until then. */
function awaySince({ reading, entry, heard }: Telling): Day | undefined {
  const last = [...reading.ofAny(...comingAndGoing), ...heard.filter(isComingOrGoing)]
    .filter(({ happened }) => happened <= entry.happened)
    .toSorted(inOrder)
    .at(-1);
  return last?.kind === 'moved out' ? last.happened : undefined;
}

const comingAndGoing = ['moved out', 'moved back', 'moved for good'] as const;
const isComingOrGoing = ({ kind }: Entry) => (comingAndGoing as readonly string[]).includes(kind);

/** When they will be home, and whatever else they were told of the move. */
function hearTold(telling: Telling, since: Day, isLeaving: boolean): void {
  const { entry, words } = telling;
  const said = plainInFull(words);
  const due = dayOfReturn(words, entry.happened, isLeaving ? since : entry.happened);
  const isGiven = due !== undefined && due >= entry.happened;
  if (isGiven && !isWrittenNear(telling, 'return date given')) add(telling, 'return date given', { due });
  if (entry.kind === 'note made' && !tellsThem(said)) return;
  const parts = new Set<string>(toldOfMove(said));
  if (isLeaving) parts.add('where');
  if (isGiven) parts.add('how long');
  const tells = inTheOrder.filter((part) => parts.has(part));
  if (tells.length > 0) add(telling, 'move explained', { tells });
}

const inTheOrder = ['where', 'how long', 'what is paid', 'who to call'] as const;

function hearPaid(telling: Telling): void {
  const until = paidUntil(telling.words, telling.entry.happened);
  if (until !== undefined && !isWrittenNear(telling, 'move cost met'))
    add(telling, 'move cost met', { what: 'place to stay', until });
}
