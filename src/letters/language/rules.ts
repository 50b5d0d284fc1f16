import { weighsAs } from '../weighing/weighing.ts';
import { patterns } from './patterns.ts';
import type { LanguageRule } from './rule.ts';

/** Every family of wording that weakens an apology, told by its patterns or, where they miss it, by what its words weigh. */
export const languageRules: readonly LanguageRule[] = patterns.map((rule) => ({
  ...rule,
  isIn: (sentence) => rule.isIn(sentence) || weighsAs(rule.family, sentence),
}));
