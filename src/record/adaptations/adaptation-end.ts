import type { Entry } from '../entry.ts';
import { earliest, inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, isFrom, isOnSame } from '../whole-case.ts';
import { isOpenRecommendation, plainLine, type Recommendation, recommendationsOf } from './recommendation.ts';

/**
 * What ended an adaptation: the last of what was agreed being in place, a refusal that was told, its being no longer wanted
 * here, or the case being closed. One rail of a report that asks for a shower ends nothing.
 */
export function adaptationEnd(reading: Reading, asked: Entry): Entry | undefined {
  const ended = allOnCase(
    reading,
    asked,
    asked,
    ...(['moved for good', 'case closed', 'adaptation decision told', 'request answered'] as const),
  ).find((entry) => isEnd(reading, asked, entry));
  return earliest<Entry>(ended, lastInPlace(reading, asked));
}

function isEnd(reading: Reading, asked: Entry, entry: Entry): boolean {
  if (entry.kind === 'request answered') return entry.for === asked.id && entry.answer === 'no';
  return entry.kind !== 'adaptation decision told' || isRefused(reading, asked);
}

function isRefused(reading: Reading, asked: Entry): boolean {
  return reading.firstAfter(asked, 'adaptation decided')?.decision === 'no';
}

/** The works, or the word that a line is met, after which nothing is left to do of what a therapist asked for or of what was ordered. */
function lastInPlace(reading: Reading, asked: Entry): Entry | undefined {
  const done = allOnCase(reading, asked, asked, 'works completed', 'recommendation met');
  if (done.length === 0) return undefined;
  const lines = recommendationsOf(reading).filter(
    ({ report }) => isFrom(report, asked) && isOnSame(reading, report, asked),
  );
  const orders = allOnCase(reading, asked, asked, 'works ordered');
  return done.find(
    (last, place) =>
      isAllOf(
        reading,
        done.slice(0, place + 1),
        lines.filter(({ report }) => inOrder(report, last) <= 0),
      ) &&
      areAllDone(
        done.slice(0, place + 1),
        orders.filter((order) => inOrder(order, last) <= 0),
      ),
  );
}

type Done = Entry<'works completed' | 'recommendation met'>;

/** Works that say no line are taken to carry out all there are by then. */
function isAllOf(reading: Reading, done: readonly Done[], lines: readonly Recommendation[]): boolean {
  const named = new Set(done.flatMap((one) => linesNamed(reading, one)).map(plainLine));
  const isNamed = ({ line, was }: Recommendation) => [line, ...was].some((words) => named.has(plainLine(words)));
  if (done.some((one) => linesNamed(reading, one).length === 0)) return true;
  return lines.every((one) => isNamed(one) || isSettledWithoutWorks(one));
}

function linesNamed(reading: Reading, done: Done): readonly string[] {
  if (done.kind === 'recommendation met') return [done.recommendation];
  const cause = reading.entry(done.for);
  if (done.answers) return done.answers;
  if (cause?.kind === 'works ordered') return cause.answers ?? [];
  return cause?.kind === 'recommendation decided' ? [cause.recommendation] : [];
}

function isSettledWithoutWorks(line: Recommendation): boolean {
  return line.answer !== undefined && line.met === undefined && !isOpenRecommendation(line);
}

/** Every order that works are said to be for, where any are: those that name none may be of any. */
function areAllDone(done: readonly Done[], orders: readonly Entry<'works ordered'>[]): boolean {
  const finished = new Set(done.map((one) => one.for));
  if (!orders.some(({ id }) => finished.has(id))) return true;
  const named = new Set(done.flatMap((one) => (one.kind === 'works completed' && one.answers) || []).map(plainLine));
  return orders.every(({ id, answers }) => finished.has(id) || answers?.every((line) => named.has(plainLine(line))));
}
