import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isOnSame } from '../whole-case.ts';
import { evidenceForMove } from './move-evidence.ts';
import { scaleCalled, scaleFactors, type Weighed, type WeighingResult, weighOn } from './move-scale.ts';

/** One weighing of the evidence for a move. */
export type Weighing = {
  readonly weighed: Entry<'move evidence weighed'>;
  /** The answers on the scale and what they come to; undefined where it was weighed without one. */
  readonly onScale: (WeighingResult & { readonly answers: Weighed; readonly edition: string }) | undefined;
};

/** Every weighing on record, in order. */
export function weighingsOf(reading: Reading): readonly Weighing[] {
  return reading.of('move evidence weighed').map((weighed) => ({ weighed, onScale: onScale(weighed) }));
}

/** A refusal that nobody else has looked at again, and that no new evidence has overtaken. */
export function refusalToLookAtAgain(reading: Reading): Entry<'move evidence weighed'> | undefined {
  const last = reading.of('move evidence weighed').at(-1);
  return last?.decision === 'refused' && last.second !== true && newEvidence(reading).length === 0 ? last : undefined;
}

/** The letters that bear on a move and that came after it was last weighed. */
export function newEvidence(reading: Reading): readonly Entry<'professional evidence received'>[] {
  const last = reading.of('move evidence weighed').at(-1);
  return evidenceForMove(reading).filter(
    (letter) => last === undefined || (inOrder(letter, last) > 0 && isOnSame(reading, letter, last)),
  );
}

function onScale(weighed: Entry<'move evidence weighed'>): Weighing['onScale'] {
  const scale = scaleCalled(weighed.scale);
  const answers = Object.fromEntries(scaleFactors.map((factor) => [factor, weighed[factor]]));
  if (!scale || !isWhole(answers)) return undefined;
  return { ...weighOn(scale, answers), answers, edition: scale.edition };
}

function isWhole(answers: Readonly<Record<string, unknown>>): answers is Weighed {
  return scaleFactors.every((factor) => answers[factor] !== undefined);
}
