import type { Entry } from '../entry.ts';
import { earliest, type Reading } from '../reading.ts';
import { allOnCase, firstOnCase, isFrom } from '../whole-case.ts';
import { type DangerSign, signsForSafeguarding, signsOfRiskToLife } from './danger-sign.ts';

/** A worry about a child, or an adult who may not be able to protect themselves, and how far it has come. */
export type Concern = {
  readonly sign: DangerSign;
  readonly isRiskToLife: boolean;
  /** When the safeguarding lead was told. */
  readonly leadTold: Entry<'safeguarding lead told'> | undefined;
  /** The first decision about it. A referral written down as the partner it went to is one. */
  readonly decided: Entry<'safeguarding considered' | 'partner involved'> | undefined;
  readonly referral: Entry<'safeguarding considered'> | undefined;
  /** What those it was referred to said. */
  readonly answer: Entry<'partner involved' | 'professional evidence received'> | undefined;
  /** The last look at it after the decision. */
  readonly reviewed: Entry<'safeguarding considered'> | undefined;
};

/** Reads every concern, the first told first. */
export function readConcerns(reading: Reading): readonly Concern[] {
  const risks = new Set(signsOfRiskToLife(reading).map(({ happened }) => happened));
  return signsForSafeguarding(reading).map((sign) => {
    const { since } = sign;
    const decided = safeguardingDecision(reading, since);
    const looks = allOnCase(reading, since, since, 'safeguarding considered');
    const referral = looks.find(({ decision }) => decision === 'referred');
    return {
      sign,
      isRiskToLife: risks.has(since.happened),
      leadTold: firstOnCase(reading, since, since, 'safeguarding lead told'),
      decided,
      referral,
      answer:
        referral &&
        reading
          .ofAny('partner involved', 'professional evidence received')
          .find((answer) => answer.for === referral.id && isFrom(answer, referral)),
      reviewed: decided && looks.findLast((look) => look.id !== decided.id && isFrom(look, decided)),
    };
  });
}

/** The first decision about a sign: safeguarding considered, or a referral written down as the partner it went to. */
export function safeguardingDecision(
  reading: Reading,
  since: Entry,
): Entry<'safeguarding considered' | 'partner involved'> | undefined {
  return earliest<Entry<'safeguarding considered' | 'partner involved'>>(
    firstOnCase(reading, since, since, 'safeguarding considered'),
    allOnCase(reading, since, since, 'partner involved').find(({ partner }) => referredTo.test(partner)),
  );
}

const referredTo =
  /\b(?:social (?:services|care|work\w*)|safeguarding|children[’']?s (?:services|social care)|adult (?:services|social care)|mash|marac)\b/i;
