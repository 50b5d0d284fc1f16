import type { Entry, KindName } from '../entry.ts';
import { earliest } from '../in-order.ts';
import { isToResident } from '../letter-to.ts';
import { type Pence, readPence } from '../money.ts';
import { plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { beginningOf, isFrom } from '../whole-case.ts';
import { isPaidToThem, type Paid, paidOf } from './paid-in-full.ts';
import { type Promised, sortOf, sortSaid, thingThatKept } from './promise.ts';
import { deedBesideAnswer, deedBesidePayment, deedDone, type FirstAbout, keptByBoth } from './promised-deed.ts';
import { answersPromised, thingsPromised } from './promised-things.ts';
import { promisesOf } from './promises-in-answer.ts';
import { isShown } from './proof.ts';
import { bringsWord } from './word-to-come.ts';

type Letter = Entry<'response sent' | 'apology given'>;

/** One thing promised, by itself or in a letter, and what kept it. */
export type PromiseStanding = {
  readonly cause: Promised | Letter;
  readonly says: string;
  readonly keptBy: Entry | undefined;
  /** What says that it was kept. */
  readonly said: Entry<'promise kept'> | undefined;
};

/**
 * Everything promised and what kept it. An entry that says a promise was kept answers the one it names, or all of the
 * letter it names; naming none, only a lone one that stands open. Money promised is kept by payments that come to it,
 * or by an entry with its proof.
 */
export function readPromises(reading: Reading): readonly PromiseStanding[] {
  return reading.part(standings);
}

/** What kept a promise: an entry that says so of it, or what was promised happening. */
export function keptBy(reading: Reading, promise: Promised): Entry | undefined {
  return readPromises(reading).find(({ cause }) => cause.id === promise.id)?.keptBy;
}

/** What says of a promise that it was kept, by name or as the lone one open. */
export function saidKeptBy(reading: Reading, promise: Promised): Entry<'promise kept'> | undefined {
  return readPromises(reading).find(({ cause }) => cause.id === promise.id)?.said;
}

/** What kept a promise that was made in a letter. */
export function keptInLetter(reading: Reading, letter: Letter, promise: string): Entry | undefined {
  return readPromises(reading).find(({ cause, says }) => cause.id === letter.id && says === promise)?.keptBy;
}

type Standing = { -readonly [Part in keyof PromiseStanding]: PromiseStanding[Part] };

function standings(reading: Reading): readonly PromiseStanding[] {
  const made = reading.of('promise made').map((cause) => ({ cause, says: cause.promise }));
  const inLetters = reading
    .ofAny('response sent', 'apology given')
    .flatMap((cause) => promisesOf(cause).map((says) => ({ cause, says })));
  if (made.length === 0 && inLetters.length === 0) return [];
  // The same promise may stand in a letter and by itself, so each list counts the money for itself.
  const payments = [...paymentsOf(reading, made), ...paymentsOf(reading, inLetters)];
  const all = [...made, ...inLetters].map(
    (one, place): Standing => ({
      ...one,
      keptBy: keptByItself(reading, one, payments[place]?.inFull),
      said: undefined,
    }),
  );
  for (const note of reading.of('promise kept'))
    for (const one of answeredBy(reading, note, all)) {
      one.said ??= note;
      one.keptBy = earliest<Entry>(one.keptBy, note);
    }
  return all;
}

/** What was promised happening: of a deed and a payment whichever came last, once there are both. */
function keptByItself(reading: Reading, one: Said, paid: Entry | undefined): Entry | undefined {
  const deed = deedBesidePayment(one.says);
  if (!deed) return earliest<Entry>(thingOf(reading, one), paid);
  const done = paid && deedDone(deed, firstAbout(reading, one));
  return done && paid && (isFrom(done, paid) ? done : paid);
}

/** Those a note names, by themselves or in other words alike; naming none, the lone one that stands open. */
function answeredBy(reading: Reading, note: Entry<'promise kept'>, all: readonly Standing[]): readonly Standing[] {
  const may = all.filter((one) => isFrom(note, one.cause) && isAboutIt(reading, note, one.cause));
  const name = nameIn(reading, note, may);
  const named = may.filter(({ cause }) => cause.id === name);
  const answered = named.length > 0 ? withTwins(named, may) : lone(may.filter((one) => isOpenAt(one, note)));
  return answered.filter((one) => !isOfMoney(one) || isShown(note));
}

/** The first promise or letter that following `for` from a note comes to. */
function nameIn(reading: Reading, note: Entry, may: readonly Standing[]): string | undefined {
  let at: Entry | undefined = note;
  for (let steps = 0; at?.for !== undefined && steps < longestChain; steps++) {
    const name = at.for;
    if (may.some(({ cause }) => cause.id === name)) return name;
    at = reading.entry(name);
  }
  return undefined;
}

const longestChain = 50;

function isOpenAt({ keptBy }: Standing, note: Entry): boolean {
  return keptBy === undefined || !isFrom(note, keptBy);
}

function lone(open: readonly Standing[]): readonly Standing[] {
  return open.every((one) => isTwin(one, open[0])) ? open : [];
}

function withTwins(named: readonly Standing[], may: readonly Standing[]): readonly Standing[] {
  return may.filter((one) => named.some((other) => one === other || isTwin(one, other)));
}

/** Whether two are one promise, written down twice. */
function isTwin(one: Standing, other: Standing | undefined): boolean {
  return other !== undefined && plainInFull(one.says) === plainInFull(other.says);
}

type Said = Pick<Standing, 'cause' | 'says'>;

function isOfMoney({ cause, says }: Said): boolean {
  return (cause.kind === 'promise made' ? sortOf(cause) : sortSaid(says)) === 'payment';
}

/** The thing itself, by the words of the promise; works may have been done on a visit. */
function thingOf(reading: Reading, { cause, says }: Said): Entry | undefined {
  if (cause.kind === 'promise made') return thingThatKept(reading, cause);
  const kinds = thingsPromised(says).filter((kind) => kind !== 'money paid');
  const first = firstAbout(reading, { cause, says });
  const deed = deedBesideAnswer(says);
  if (deed) return keptByBoth(deed, first, answersPromised);
  const visit = kinds.includes('works completed')
    ? first(['visit made'], (made) => made.kind === 'visit made' && made.outcome === 'works completed')
    : undefined;
  return earliest(
    visit,
    first(kinds, () => true),
  );
}

function firstAbout(reading: Reading, { cause, says }: Said): FirstAbout {
  const isIt = (entry: Entry) =>
    entry.happened >= cause.happened &&
    entry.id !== cause.id &&
    (entry.kind !== 'letter sent' || isToResident(reading, entry)) &&
    bringsWord(says, entry) &&
    isAboutIt(reading, entry, cause);
  return (kinds, test) =>
    earliest(...kinds.map((kind) => (reading.of(kind) as readonly Entry[]).find((one) => isIt(one) && test(one))));
}

/** What was paid of each of these; nothing of what is not money. */
function paymentsOf(reading: Reading, all: readonly Said[]): readonly (Paid | undefined)[] {
  const ofMoney = all.filter(
    (one) =>
      isOfMoney(one) ||
      deedBesidePayment(one.says) !== undefined ||
      (one.cause.kind !== 'promise made' && thingsPromised(one.says).includes('money paid')),
  );
  const paid = paidOf(
    reading,
    ofMoney.map(({ cause, says }) => ({ cause, sum: sumPromised(says) })),
    (payment, cause) => isPaidToThem(payment) && isAboutIt(reading, payment, cause),
  );
  return all.map((one) => paid[ofMoney.indexOf(one)]);
}

/** The sum words promise: the first they name, with what is joined to it: ‘£45 and £50’, but for their total. */
export function sumPromised(words: string): Pence | undefined {
  const [said] =
    /£\s?[\d,.]*\d(?:(?:,| and| plus)+ £\s?[\d,.]*\d(?!\d| (?:in all|in total|altogether)))*/.exec(words) ?? [];
  const sums = said?.match(/£\s?[\d,.]*\d/g)?.flatMap((sum) => readPence(sum) ?? []) ?? [];
  return sums.length === 0 ? undefined : (sums.reduce<number>((all, sum) => all + sum, 0) as Pence);
}

/** A letter that leads back to something reported is about that; one that leads only to a complaint may be about anything on the case. */
function isAboutIt(reading: Reading, entry: Entry, cause: Entry): boolean {
  if (reading.belongsWith(entry, cause)) return true;
  return cause.kind !== 'promise made' && ofComplaints.includes(beginningOf(reading, cause).kind);
}

const ofComplaints: readonly KindName[] = [
  'complaint received',
  'escalation asked for',
  'response sent',
  'apology given',
  'order received',
  'determination received',
];
