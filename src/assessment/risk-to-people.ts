import type { RiskToPeople } from '../record/casework/standing.ts';
import type { Entry } from '../record/entry.ts';
import { needsKnown } from '../record/household/household.ts';
import { isTakenIn } from '../record/household/taken-in.ts';
import type { Reading } from '../record/reading.ts';
import type { Assessment } from './assess.ts';
import { overBy } from './duty.ts';

/**
 * How hard a case may fall on the people who live there, for the order of work: as last assessed, or one where nobody
 * has assessed it, or it was low until something changed, and somebody is known to have a need. A risk to life is always
 * the highest: raised as such, or heard and not weighed since; and so is an emergency that nobody has answered.
 */
export function riskToPeople({ reading, duties }: Assessment): RiskToPeople {
  if (reading.of('risk to life raised').length > 0) return 3;
  const assessed = reading.of('risk assessed').findLast((risk) => risk.level !== undefined);
  const isDanger = duties.some((duty) => {
    const {
      lesson,
      because: [sign],
    } = duty;
    if (lesson.id === 'hazards/emergency-24h') return !overBy(duty) && !duty.overtakenBy;
    return lesson.id === 'circumstances/risk-to-life' && !(sign && assessed && isTakenIn(sign, assessed));
  });
  if (isDanger || assessed?.level === 'high') return 3;
  if (assessed?.level === 'medium') return 2;
  if (assessed && changesSince(reading, assessed).length === 0) return 0;
  return needsKnown(reading.household, reading.asAt).length > 0 ? 1 : 0;
}

/** What became known of the household that an assessment cannot have had before it. */
function changesSince(reading: Reading, assessed: Entry): readonly Entry[] {
  const written = reading.ofAny('person known', 'person left', 'need disclosed', 'need ended', 'abuse disclosed');
  return [...written, ...reading.household.needs.map(({ entry }) => entry)].filter(
    (change) => !isTakenIn(change, assessed),
  );
}
