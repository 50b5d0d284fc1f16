import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { allOnCase } from '../whole-case.ts';
import { cameAfter } from './same-day.ts';
import { isForSomebodyElse } from './sign-person.ts';

/**
 * The first decision about a sign: safeguarding considered, or a referral written down as the partner it went to. `about` is
 * the sign, where what it is to come after is something else: an earlier decision about it.
 */
export function safeguardingDecision(
  reading: Reading,
  since: Entry,
  about: Entry = since,
): Entry<'safeguarding considered' | 'partner involved'> | undefined {
  return earliest<Entry<'safeguarding considered' | 'partner involved'>>(
    allOnCase(reading, since, since, 'safeguarding considered').find((one) => answers(reading, one, since, about)),
    allOnCase(reading, since, since, 'partner involved').find(
      (one) => isReferral(one.partner) && answers(reading, one, since, about),
    ),
  );
}

/** When the safeguarding lead was first told of a sign. */
export function leadTold(reading: Reading, since: Entry): Entry<'safeguarding lead told'> | undefined {
  return allOnCase(reading, since, since, 'safeguarding lead told').find((one) => answers(reading, one, since));
}

/** The first sign that whoever knows what to do has heard of a risk to life: the lead was told, or safeguarding considered. */
export function heardOfRisk(
  reading: Reading,
  since: Entry,
): Entry<'safeguarding lead told' | 'safeguarding considered'> | undefined {
  return earliest<Entry<'safeguarding lead told' | 'safeguarding considered'>>(
    leadTold(reading, since),
    allOnCase(reading, since, since, 'safeguarding considered').find((one) => answers(reading, one, since)),
  );
}

function answers(reading: Reading, one: Entry, since: Entry, about: Entry = since): boolean {
  return cameAfter(reading, one, since) && !isForSomebodyElse(reading, one, about);
}

/** Whether somebody involved is who a worry about a person is referred to. */
export function isReferral(partner: string): boolean {
  return referredTo.test(partner);
}

const referredTo =
  /\b(?:social (?:services|care|work\w*)|safeguarding|children[’']?s (?:services|social care)|adult (?:services|social care)|mash|marac)\b/i;
