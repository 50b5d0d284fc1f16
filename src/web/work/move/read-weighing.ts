import { type Bearing, bearings } from '../../../record/kinds/vocabulary.ts';
import {
  type MoveScale,
  type ScaleFactor,
  scaleFactors,
  type Weighed,
  weighOn,
} from '../../../record/moves/move-scale.ts';
import type { Sent } from '../../cases/write.ts';
import { textIn } from '../../record-something/form-values.ts';
import type { AnswerError } from '../../record-something/read-field.ts';
import type { WeighView } from './weigh-form.ts';

/** What was weighed and what came of it, as an entry holds it. */
export type WeighingFields = Weighed & {
  readonly scale: string;
  readonly decision: 'agreed' | 'refused';
  readonly why: string;
  /** Nobody can have been told yet what is only now worked out. */
  readonly explained: false;
  readonly weighs: readonly string[] | undefined;
  readonly second: true | undefined;
};

export type WeighingRead =
  | { readonly ok: true; readonly fields: WeighingFields }
  | { readonly ok: false; readonly errors: readonly AnswerError[] };

/** Reads the form. The decision is not asked for: it follows from the answers. */
export function readWeighing({ scale, evidence, after }: WeighView, sent: Sent): WeighingRead {
  const errors: AnswerError[] = [];
  if (evidence.length > 0 && textIn(sent, 'read') !== 'yes')
    errors.push({ field: 'read', message: 'Read each letter and report, and say that you have' });
  const answers = scaleFactors.map((factor) => [factor, readFactor(scale, factor, sent, errors)] as const);
  const shown = textIn(sent, 'shown')
    .slice(0, longestWords)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isHeavy = answers.some(([, answer]) => answer === 'harm' || answer === 'cannot stay');
  if (isHeavy && shown.length === 0 && evidence.length === 0)
    errors.push({ field: 'shown', message: 'Say what shows it: what the household says counts' });
  const why = textIn(sent, 'why').slice(0, longestWords);
  if (why === '') errors.push({ field: 'why', message: 'Give the reasons, in words to tell the resident' });
  const weighed = Object.fromEntries(answers);
  if (errors.length > 0 || !isWhole(weighed)) return { ok: false, errors };
  const weighs = [...evidence, ...shown];
  return {
    ok: true,
    fields: {
      ...weighed,
      ...{ scale: scale.edition, decision: weighOn(scale, weighed).decision, why, explained: false },
      weighs: weighs.length > 0 ? weighs : undefined,
      second: after === undefined ? undefined : true,
    },
  };
}

const longestWords = 10_000;

function readFactor(scale: MoveScale, factor: ScaleFactor, sent: Sent, errors: AnswerError[]): Bearing | undefined {
  const answer = bearings.find((one) => one === textIn(sent, factor));
  if (answer === undefined)
    errors.push({
      field: factor,
      message: `Choose how the home bears on this: ${scale.factors[factor].name.toLowerCase()}`,
    });
  return answer;
}

function isWhole(answers: Readonly<Record<string, Bearing | undefined>>): answers is Weighed {
  return scaleFactors.every((factor) => answers[factor] !== undefined);
}
