import type { Entry } from '../entry.ts';
import { earliest, type Reading } from '../reading.ts';
import { allOnCase, firstOnCase, isFrom } from '../whole-case.ts';
import { type DangerSign, signsForSafeguarding, signsOfRiskToLife } from './danger-sign.ts';
import { cameAfter } from './same-day.ts';

/** A worry about a child, or an adult who may not be able to protect themselves, and how far it has come. */
export type Concern = {
  readonly sign: DangerSign;
  readonly isRiskToLife: boolean;
  /** When the safeguarding lead was told. */
  readonly leadTold: Entry<'safeguarding lead told'> | undefined;
  /** The first decision about it. A referral written down as the partner it went to is one. */
  readonly decided: Entry<'safeguarding considered' | 'partner involved'> | undefined;
};

/** Reads every concern, the first told first. */
export function readConcerns(reading: Reading): readonly Concern[] {
  const risks = new Set(signsOfRiskToLife(reading).map(({ happened }) => happened));
  return signsForSafeguarding(reading).map((sign) => ({
    sign,
    isRiskToLife: risks.has(sign.since.happened),
    leadTold: firstOnCase(reading, sign.since, sign.since, 'safeguarding lead told'),
    decided: safeguardingDecision(reading, sign.since),
  }));
}

/** A referral, whatever worry it was made for, and what those it went to said. */
export type Referral = {
  readonly made: Entry<'safeguarding considered'>;
  readonly answer: Entry<'partner involved' | 'professional evidence received'> | undefined;
};

/** Reads every referral on the record. */
export function readReferrals(reading: Reading): readonly Referral[] {
  return reading
    .of('safeguarding considered')
    .filter(({ decision }) => decision === 'referred')
    .map((made) => ({
      made,
      answer: reading
        .ofAny('partner involved', 'professional evidence received')
        .find((answer) => answer.for === made.id && isFrom(answer, made)),
    }));
}

/** The first decision about a sign: safeguarding considered, or a referral written down as the partner it went to. */
export function safeguardingDecision(
  reading: Reading,
  since: Entry,
): Entry<'safeguarding considered' | 'partner involved'> | undefined {
  return earliest<Entry<'safeguarding considered' | 'partner involved'>>(
    allOnCase(reading, since, since, 'safeguarding considered').find((one) => cameAfter(reading, one, since)),
    allOnCase(reading, since, since, 'partner involved').find(
      (one) => referredTo.test(one.partner) && cameAfter(reading, one, since),
    ),
  );
}

const referredTo =
  /\b(?:social (?:services|care|work\w*)|safeguarding|children[’']?s (?:services|social care)|adult (?:services|social care)|mash|marac)\b/i;
