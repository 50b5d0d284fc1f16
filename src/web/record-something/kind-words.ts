import { isKindName, type KindName, kindNames } from '../../record/entry.ts';
import type { Kinds } from '../../record/kinds.ts';
import { notRecordedByHand, type RecordedByHand } from './not-recorded-by-hand.ts';
import { accessWords } from './words/access.ts';
import { adaptationWords } from './words/adaptations.ts';
import { behaviourWords } from './words/behaviour.ts';
import { caseworkWords } from './words/casework.ts';
import { complaintWords } from './words/complaints.ts';
import { conductWords } from './words/conduct.ts';
import { correctionWords } from './words/corrections.ts';
import { hazardWords } from './words/hazards.ts';
import { homeWords } from './words/home.ts';
import { homeownerWords } from './words/homeowners.ts';
import { householdWords } from './words/household.ts';
import { landlordWords } from './words/landlord.ts';
import { moveWords } from './words/moves.ts';
import { promiseWords } from './words/promises.ts';
import { redressWords } from './words/redress.ts';
import { repairWords } from './words/repairs.ts';
import type { KindWords, NotAsked, Question } from './words/words.ts';

/** What the forms say, for every kind of entry that is recorded by hand. */
export const kindWords: { readonly [K in RecordedByHand]: KindWords<Kinds[K]> } = {
  ...householdWords,
  ...homeWords,
  ...caseworkWords,
  ...promiseWords,
  ...repairWords,
  ...accessWords,
  ...hazardWords,
  ...behaviourWords,
  ...conductWords,
  ...adaptationWords,
  ...moveWords,
  ...homeownerWords,
  ...complaintWords,
  ...redressWords,
  ...landlordWords,
  ...correctionWords,
};

/** Every kind recorded by hand, in the order of the kinds. */
export const recordedByHand: readonly RecordedByHand[] = kindNames.filter(isRecordedByHand);

/** Whether a text names a kind of entry an officer may record by hand: what a route asks of its address. */
export function isRecordedByHand(text: string): text is RecordedByHand {
  return isKindName(text) && !notRecordedByHand.some((kind) => kind === text);
}

/**
 * What the form of one kind says, without its types: undefined for a kind only other pages write, but for the opening of
 * a case, which can be put right.
 */
export function wordsOf(kind: KindName): AnyWords | undefined {
  if (kind === 'case opened') return openingWords;
  return isRecordedByHand(kind) ? (kindWords[kind] as AnyWords) : undefined;
}

const openingWords: AnyWords = {
  says: 'A case was opened',
  asks: { title: { asks: 'What is it about, in a few words?', hint: 'What the case is called on every list.' } },
};

export type AnyWords = {
  readonly says: string;
  readonly help?: string;
  readonly asks: { readonly [field: string]: Question | NotAsked };
};
