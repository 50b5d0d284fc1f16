import type { Entry, KindName } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isOpen, type Problem, type Report, wordsOf } from './problem.ts';
import { isReport } from './problem-events.ts';
import { isSameMatter } from './problem-words.ts';
import { wordsAbout } from './works.ts';

/** A defect the landlord knew of when someone moved in. */
export type LettingWithDefect = {
  readonly defect: Known;
  readonly movedIn: Entry;
  /** What mended it, or told the person moving in. */
  readonly settled: Entry | undefined;
};

/** A defect put on the home’s record, or one reported while others lived there. */
type Known = Entry<'defect known'> | Report;

/** Each defect with each letting it outlived; and the first letting after one that was mended in between. */
export function lettingsWithDefects(reading: Reading): readonly LettingWithDefect[] {
  if (reading.of('defect known').length === 0 && reading.of('home let').length === 0) return [];
  const movings = movingsIn(reading);
  return [
    ...reading.of('defect known').flatMap((defect) => {
      const isForIt = (works: Entry) => mayBeFor(works, wordsAbout(works), defect);
      return lettingsOf(reading, movings, defect, reading.firstAfter(defect, 'works completed', isForIt));
    }),
    ...problemsLeftBehind(reading).flatMap((problem) => lettingsOf(reading, movings, problem.report, problem.ended)),
  ];
}

/** Problems reported before the home was let, where its letting is on record. */
function problemsLeftBehind(reading: Reading): readonly Problem[] {
  const lettings = reading.of('home let');
  if (lettings.length === 0) return [];
  return reading.problems.filter((problem) =>
    lettings.some((letting) => letting.happened > problem.report.happened && isOpen(problem, letting.happened)),
  );
}

function lettingsOf(
  reading: Reading,
  movings: readonly Entry[],
  defect: Known,
  mended: Entry | undefined,
): readonly LettingWithDefect[] {
  const since = movings.filter((movedIn) => movedIn.happened >= defect.happened);
  return since
    .filter((movedIn, place) => place === 0 || mended === undefined || mended.happened > movedIn.happened)
    .map((movedIn, place) => {
      const from = since[place - 1] ?? defect;
      const told = reading
        .of('new resident told')
        .find((entry) => entry.happened >= from.happened && isTold(reading, entry, defect));
      return { defect, movedIn, settled: earliest<Entry>(told, mended) };
    });
}

/**
 * When people moved in: each letting or, where none is on record, the day the household was first known, unless something
 * shows that they lived there already.
 */
function movingsIn(reading: Reading): readonly Entry[] {
  const lettings = reading.of('home let');
  if (lettings.length > 0) return lettings;
  const first = reading.of('person known')[0];
  const livedThere = reading.ofAnyIn(signsOfResidents)[0];
  return first && (!livedThere || livedThere.happened >= first.happened) ? [first] : [];
}

const signsOfResidents: readonly KindName[] = [
  'repair reported',
  'hazard reported',
  'complaint received',
  'antisocial behaviour reported',
  'request made',
  'need disclosed',
];

function isTold(reading: Reading, told: Entry<'new resident told'>, defect: Known): boolean {
  if (!reading.belongsWith(told, defect)) return false;
  return mayBeFor(told, told.problem === undefined ? [] : [told.problem], defect);
}

/** An entry that points to the defect is for it; otherwise its words, where it has any, must fit. */
function mayBeFor(entry: Entry, words: readonly string[], defect: Known): boolean {
  return (
    entry.for === defect.id ||
    words.length === 0 ||
    words.some((said) => isSameMatter(said, isReport(defect) ? wordsOf(defect) : defect.problem))
  );
}
