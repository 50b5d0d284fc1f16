import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { type Emergency, firstEmergency } from './emergency.ts';
import { saysFixFailed } from './fix-failed-words.ts';
import { type JudgedNone, judgedNone } from './judged-none.ts';
import { fixFailed } from './made-safe.ts';
import { allWordsOf, firstAbout, type Problem, type Report } from './problem.ts';
import { emergencyTraits, traitsOf } from './problem-words.ts';
import { visitsTo } from './visits.ts';

/** A time a problem was an emergency, and what then dealt with it: mended, patched or made it safe, or took people out of it. */
export type EmergencyTime = Emergency & { readonly dealtWith: Entry | undefined };

/**
 * Every time a problem was an emergency. Heating that was patched and fails again is off again: each time it is reported to
 * be back, it is to be dealt with anew.
 */
export function emergenciesOf(reading: Reading, problem: Problem): readonly EmergencyTime[] {
  const first = firstEmergency(reading, problem);
  if (!first) return [];
  const none = judgedNone(reading, problem, first);
  if (none) return timesSince(reading, problem, first, none);
  const dealtWith = whatDealtWith(reading, problem, first.told);
  return [{ ...first, dealtWith }, ...timesBack(reading, problem, first, dealtWith)];
}

/** What was judged or found to be no danger may be found to be one, or become one. */
function timesSince(
  reading: Reading,
  problem: Problem,
  first: Emergency,
  { by, found }: JudgedNone,
): readonly EmergencyTime[] {
  const told = earliest<Entry>(found?.finds === 'emergency' ? found : undefined, firstBack(problem, first, by));
  if (told === undefined) return [];
  const dealtWith = whatDealtWith(reading, problem, told);
  return [{ told, because: [by], dealtWith }, ...timesBack(reading, problem, first, dealtWith)];
}

function timesBack(
  reading: Reading,
  problem: Problem,
  first: Emergency,
  done: Entry | undefined,
): readonly EmergencyTime[] {
  if (done === undefined || !isOfWorks(done)) return [];
  const told = earliest<Entry>(firstBack(problem, first, done), saidToFail(reading, problem, done));
  if (told === undefined) return [];
  const dealtWith = whatDealtWith(reading, problem, told);
  return [{ told, because: [first.told, done], dealtWith }, ...timesBack(reading, problem, first, dealtWith)];
}

/** Whoever was lent a heater or moved out has it no better when they ring again, and no worse. */
function isOfWorks({ kind }: Entry): boolean {
  return kind === 'temporary fix made' || kind === 'visit made' || kind === 'works completed';
}

/** What is reported to be back as it was, or in words that tell of an emergency. */
function firstBack({ reports }: Problem, first: Emergency, done: Entry): Report | undefined {
  const wasReported = reports.some((one) => one === first.told);
  return reports.find(
    (report) =>
      report.happened > done.happened &&
      ((report.kind === 'problem returned' && wasReported) ||
        traitsOf(allWordsOf(report)).some((trait) => emergencyTraits.includes(trait))),
  );
}

/** What says in words, on a later day and before the problem ended, that a fix for now had not held. */
function saidToFail(reading: Reading, problem: Problem, done: Entry): Entry | undefined {
  if (done.kind === 'works completed') return undefined;
  const failed = fixFailed(reading, problem, done);
  if (!failed || failed.kind === 'problem returned' || failed.happened <= done.happened) return undefined;
  return problem.ended && isFrom(failed, problem.ended) ? undefined : failed;
}

function whatDealtWith(reading: Reading, problem: Problem, told: Entry): Entry | undefined {
  const isSince = ({ happened }: Entry) => happened >= told.happened;
  return earliest<Entry>(
    firstAbout(reading, problem, told, ...meanwhile),
    problem.completions.find(isSince),
    visitsTo(reading, problem).find(
      (visit) => visit.outcome === 'temporary fix' && isSince(visit) && !saysFixFailed(visit.note ?? ''),
    ),
    problem.ended && isSince(problem.ended) ? problem.ended : undefined,
  );
}

const meanwhile = ['temporary fix made', 'made safe', 'made secure', 'interim help given', 'moved out'] as const;
