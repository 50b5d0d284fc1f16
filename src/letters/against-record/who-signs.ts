import type { Assessment } from '../../assessment/assess.ts';
import { gaugeOf } from '../../assessment/gauge.ts';
import { type Barred, whoMayNotDecide } from '../../record/complaints/who-may-decide.ts';
import type { Role } from '../../record/kinds/vocabulary.ts';
import type { LetterKind } from '../kind.ts';

/** How senior whoever signs has to be, and why. */
export type MustSign = { readonly least: Role; readonly why: string };

/**
 * Who has to sign, by the factors of the gauge: a director or the chief executive where it was long, repeated, severe or
 * in the culture; a manager at stage 2 or where an apology was ordered. Undefined where nobody in particular has to.
 */
export function whoMustSign(assessment: Assessment, kind: LetterKind): MustSign | undefined {
  const { reading } = assessment;
  const ordered = reading.of('order received').find(({ what, from }) => what === 'apology' && from !== undefined);
  if (ordered?.from && kind === 'apology') return { least: ordered.from, why: 'the Ombudsman’s order says so' };
  if (kind !== 'apology' && kind !== 'stage-2') return undefined;
  const gauge = gaugeOf(assessment);
  const weight = (factor: string) => gauge.factors.find((one) => one.factor === factor)?.weight ?? 0;
  const culture = reading.ofAny('staff conduct alleged', 'discrimination alleged', 'personal data misused')[0];
  const grave = reading.of('determination received').some(({ finding }) => finding === 'severe maladministration');
  if (culture) return { least: 'director', why: ofCulture[culture.kind] };
  if (grave) return { least: 'director', why: 'the Ombudsman found severe maladministration' };
  if (weight('duration') >= 3) return { least: 'director', why: 'it went on for a year or more' };
  if (weight('repetition') >= 2) return { least: 'director', why: 'the household was let down again and again' };
  if (gauge.level === 'severe maladministration')
    return { least: 'director', why: 'it was long, and fell hard on the people who live there' };
  return {
    least: 'manager',
    why: kind === 'stage-2' ? 'it is the final answer' : 'an apology of its own comes from somebody senior',
  };
}

const ofCulture = {
  'staff conduct alleged': 'it is about how the landlord’s own people behaved',
  'discrimination alleged': 'it is about discrimination',
  'personal data misused': 'it is about how somebody’s personal information was used',
} as const;

/** Who is complained of, or may not decide: their names or roles as recorded. */
export function whoMayNotSign({ reading }: Assessment, kind: LetterKind): readonly Barred[] {
  return whoMayNotDecide(reading, kind === 'stage-2' ? 2 : 1);
}
