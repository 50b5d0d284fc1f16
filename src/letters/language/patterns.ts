import { belief } from './belief.ts';
import { blame } from './blame.ts';
import { conditional } from './conditional.ts';
import { emptyLearning } from './empty-learning.ts';
import { emptyRegret } from './empty-regret.ts';
import { minimising } from './minimising.ts';
import { ordered } from './ordered.ts';
import { passive } from './passive.ts';
import type { LanguageRule } from './rule.ts';
import { stockPhrases } from './stock-phrases.ts';
import { undatedRemedy } from './undated-remedy.ts';
import { undoing } from './undoing.ts';

/** Every family of wording that weakens an apology, told by its patterns alone. */
export const patterns: readonly LanguageRule[] = [
  conditional,
  undoing,
  passive,
  blame,
  belief,
  ordered,
  stockPhrases,
  minimising,
  emptyRegret,
  emptyLearning,
  undatedRemedy,
];
