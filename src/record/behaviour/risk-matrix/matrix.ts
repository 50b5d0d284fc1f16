import type { levels } from '../../kinds/vocabulary.ts';

/**
 * A matrix for weighing the risk to people harmed by antisocial behaviour: questions in order, each answer with its
 * points, and what the sum means. One is never changed once used: a new one is a new version beside it, so that every
 * assessment can be read by the matrix it was made by.
 */
export type RiskMatrix = {
  readonly version: number;
  readonly questions: readonly MatrixQuestion[];
  /** From the highest: the band of a score is the first whose `from` it reaches. */
  readonly bands: readonly [MatrixBand, ...MatrixBand[]];
};

export type MatrixQuestion = {
  /** As it stands in the record and in the form: letters only. */
  readonly name: string;
  readonly asks: string;
  readonly hint?: string;
  /** In a few words, for saying what drove a score. */
  readonly short: string;
  /** What an answer shows to have been looked at. */
  readonly looksAt: LooksAt;
  readonly answers: readonly [MatrixAnswer, MatrixAnswer, ...MatrixAnswer[]];
};

export type MatrixAnswer = {
  readonly says: string;
  readonly points: number;
  /** The least the risk can be with this answer, whatever the sum. */
  readonly atLeast?: RiskLevel;
  /** Whether the answer tells of abuse or hate, which not everybody on a case may see. */
  readonly isSensitive?: true;
};

export type MatrixBand = {
  readonly level: RiskLevel;
  readonly from: number;
  /** What is owed at this level, one instruction each. */
  readonly owed: readonly string[];
  /** The most working days until the risk is looked at again. */
  readonly again: number;
};

export type RiskLevel = (typeof levels)[number];
export type LooksAt = 'vulnerability' | 'children' | 'impact' | 'further harm';
