import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { type DangerSign, signsForSafeguarding, signsOfRiskToLife } from './danger-sign.ts';
import { leadTold, safeguardingDecision } from './safeguarding-decision.ts';
import { mayBeOfOne } from './sign-person.ts';

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
  const risks = signsOfRiskToLife(reading);
  return signsForSafeguarding(reading).map((sign) => ({
    sign,
    isRiskToLife: risks.some((risk) => risk.happened === sign.since.happened && mayBeOfOne(reading, risk, sign.since)),
    leadTold: leadTold(reading, sign.since),
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
