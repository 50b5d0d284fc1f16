import type { RepairTime } from '../record/casework/standing.ts';
import { isComplainedOf } from '../record/complaints/complained-of.ts';
import { isAbout, type Problem, wordsOf } from '../record/problems/problem.ts';
import { tradeOf } from '../record/problems/trade.ts';
import type { Reading } from '../record/reading.ts';
import type { Assessment } from './assess.ts';
import type { Duty } from './duty.ts';

/** The lesson that judges a repair by the landlord’s own time for it: nothing is worked out again here. */
const judge = 'repairs/policy-timescale';

/** Every repair of a case, and each time one came back, with the time it had; nothing where there is none. */
export function repairTimes({ duties, reading }: Assessment): readonly RepairTime[] {
  const times: RepairTime[] = [];
  for (const duty of duties) {
    if (duty.lesson.id !== judge || duty.due === undefined) continue;
    const [began] = duty.because;
    const problem = began && reading.problems.find(({ reports }) => reports.some(({ id }) => id === began.id));
    const report = problem?.reports.find(({ id }) => id === began?.id);
    if (!problem || !report) continue;
    times.push({
      entry: report.id,
      since: duty.since,
      due: duty.due,
      done: duty.doneBy?.happened,
      isLate: duty.doneBy !== undefined && duty.standing !== 'done in time',
      trade: tradeOf(wordsOf(problem.report)),
      contractor: contractorOf(reading, problem, duty),
      isComplained: isComplainedOf(reading, problem, report),
    });
  }
  return times;
}

/** The firm last named for the works on it, from the report until it was done. */
function contractorOf(reading: Reading, problem: Problem, { since, doneBy }: Duty): string | undefined {
  const until = doneBy?.happened ?? reading.asAt;
  return reading
    .ofAny('works ordered', 'works completed')
    .findLast(
      (works) =>
        works.contractor !== undefined &&
        works.happened >= since &&
        works.happened <= until &&
        isAbout(reading, problem, works),
    )?.contractor;
}
