import { outweighs, weighsAs } from '../weighing/weighing.ts';
import { patterns } from './patterns.ts';
import type { LanguageRule } from './rule.ts';

/** Every family of wording that weakens an apology, told by its patterns, unless its words weigh against them, or by what its words weigh. */
export const languageRules: readonly LanguageRule[] = patterns.map((rule) => ({
  ...rule,
  isIn: (sentence) => (rule.isIn(sentence) && !outweighs(rule.family, sentence)) || weighsAs(rule.family, sentence),
}));
