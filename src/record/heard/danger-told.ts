import { signsForSafeguarding, signsOfRiskToLife } from '../behaviour/danger-sign.ts';
import type { Entry } from '../entry.ts';
import { abuseInWords } from '../household/abuse-words.ts';
import type { Reading } from '../reading.ts';

/** Whether a note had told by the day of an entry that somebody is in danger: of abuse, of a child at risk, of a life. */
export function isDangerTold(reading: Reading, by: Entry): boolean {
  const first = reading.part(firstDanger);
  return first.length > 0 && first.some((sign) => sign.happened <= by.happened);
}

/** The notes whose words are a sign of danger by themselves. */
function firstDanger(reading: Reading): readonly Entry[] {
  if (reading.of('note made').length === 0) return none;
  const abuse = abuseInWords(reading);
  const signs = [
    ...(abuse ? [abuse] : []),
    ...signsForSafeguarding(reading).map(({ since }) => since),
    ...signsOfRiskToLife(reading),
  ];
  return signs.filter(({ kind }) => kind === 'note made');
}

const none: readonly Entry[] = [];
