import { type Day, daysAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { failedFixes, madeSafe } from './made-safe.ts';
import { allAbout, type Problem, type Report } from './problem.ts';

/**
 * What had by a day put works out of the landlord’s own hands, and was met as it should be: an owner next door who lets
 * nobody in, with enforcement decided within the week; or leaseholders who must be asked first, with a fix made meanwhile.
 */
export function heldBackBy(reading: Reading, problem: Problem, began: Report, by: Day): Entry | undefined {
  return refusedNextDoor(reading, problem, began, by) ?? consulting(reading, problem, began, by);
}

function refusedNextDoor(reading: Reading, problem: Problem, began: Report, by: Day): Entry | undefined {
  const refused = allAbout(reading, problem, 'neighbour refused').find(
    (one) => isFrom(one, began) && one.happened <= by,
  );
  if (!refused) return undefined;
  const week = daysAfter(refused.happened, 7);
  return allAbout(reading, problem, 'enforcement considered').find(
    (one) => isFrom(one, refused) && one.happened <= week && (isStep.test(one.decision) || !isNone.test(one.decision)),
  );
}

/** ‘No action, wait and see’ is a decision, and moves nobody to let us in. */
const isNone =
  /^\W*(?:no|none|nothing|not|wait)\b|\b(?:no (?:action|steps?|enforcement|further)|do nothing|take no|not (?:to )?(?:enforce|act|pursue|proceed)|wait and see|leave it|monitor)\b/i;
const isStep =
  /(?<!\b(?:no|not|without|rather than) (?:an? )?)\b(?:warning|letter|injunction|notice|solicitors?|court|legal|forced entry|mediat\w+|meeting|visit|warrant)\b/i;

function consulting(reading: Reading, problem: Problem, began: Report, by: Day): Entry | undefined {
  const asked = allAbout(reading, problem, 'section 20 checked').find(
    (one) => one.needed === true && isFrom(one, began) && one.happened <= by,
  );
  const safe = asked && madeSafe(reading, problem, began);
  return safe && safe.happened <= by && isHolding(reading, problem, safe) ? asked : undefined;
}

/** Whether a fix made meanwhile holds, or was made again within a day of each time it had not. */
function isHolding(reading: Reading, problem: Problem, safe: Entry): boolean {
  return failedFixes(reading, problem, safe).every(
    ({ back, again }) =>
      (problem.ended !== undefined && isFrom(back, problem.ended)) ||
      (again !== undefined && again.happened <= daysAfter(back.happened, 1)),
  );
}

/** The last day given for the works, each before the one before it had gone by. */
export function lastDayGiven(reading: Reading, problem: Problem, began: Report, from: Day): Day {
  return allAbout(reading, problem, 'works ordered', 'works date given')
    .filter((one) => isFrom(one, began))
    .reduce((last, { happened, due }) => (due !== undefined && happened <= last && due > last ? due : last), from);
}
