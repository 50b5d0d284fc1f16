import { at, type Found } from '../check.ts';
import type { Sentence } from '../sentences.ts';
import { tellingWords } from '../weighing/weighing.ts';
import { isDecision } from '../words/decision.ts';
import { hasOwningWords } from '../words/failing.ts';
import { isParticular, saysWhen } from '../words/particulars.ts';
import { saysLearning } from './empty-learning.ts';
import { patterns } from './patterns.ts';
import type { Family, LanguageRule } from './rule.ts';
import { languageRules } from './rules.ts';

/**
 * Each sentence that may weaken an apology, by the family of its wording, in the order of the letter. One that only gives
 * a decision is none.
 */
export function weakWording(body: readonly Sentence[]): ReadonlyMap<Family, readonly Found[]> {
  return new Map(
    languageRules.map((rule) => [
      rule.family,
      body.flatMap((sentence, place) =>
        !isDecision(sentence.said) &&
        rule.isIn(sentence) &&
        !isMadeGood(rule, sentence, body[place + 1]) &&
        !(rule.family === 'remedy' && isSumDated(sentence, body))
          ? [at(sentence, whyOf(rule, sentence), rule.family)]
          : [],
      ),
    ]),
  );
}

/** Why, and, where no pattern told it, which words did. */
function whyOf({ family, why }: LanguageRule, sentence: Sentence): string {
  if (patterns.some((rule) => rule.family === family && rule.isIn(sentence))) return why;
  const telling = tellingWords(family, sentence).map((words) => `‘${words.replaceAll(' , ', ', ')}’`);
  return telling.length === 0 ? why : `${why} What tells: ${telling.join(', ')}.`;
}

/** What one sentence leaves out, the sentence beside it in the same paragraph may say. */
function isMadeGood({ family }: LanguageRule, sentence: Sentence, next: Sentence | undefined): boolean {
  const after = next?.before === sentence.said && sentence.said !== '' ? next : undefined;
  switch (family) {
    case 'remedy':
      return (after !== undefined && saysWhen(after.said)) || (sentence.sort !== 'item' && saysWhenOf(sentence.before));
    case 'learning':
      return (after !== undefined && saysLearning(after)) || saysLearning({ ...sentence, said: sentence.before });
    case 'passive':
      // ‘Your calls were not returned. We are responsible for that.’
      return (
        after !== undefined &&
        /^ (?:we|i|that|this|it|the fault|and) /.test(after.said) &&
        /\b(?:responsib\w+|our fault|we should have|our failure|our failing|wrong of us)\b/.test(after.said)
      );
    case 'blame':
      return (
        after !== undefined &&
        /\b(?:responsib\w+|answer for|our (?:job|failing|failure|fault)|we should have|up to us)\b/.test(after.said) &&
        hasOwningWords(` we ${after.said} `.replace(' we  ', ' '))
      );
    case 'regret':
      // ‘I am sorry. For eleven months you told us, and we did nothing.’
      return (
        after !== undefined &&
        sentence.said.trim().split(' ').length <= 4 &&
        (hasOwningWords(after.said) || isParticular(after.said))
      );
    default:
      return false;
  }
}

/** The same sum is promised by a day elsewhere in the letter. */
function isSumDated({ said }: Sentence, body: readonly Sentence[]): boolean {
  const sums = said.match(/£[\d·]+/g) ?? [];
  return (
    sums.length > 0 &&
    sums.every((sum) => body.some((other) => other.said.includes(` ${sum} `) && saysWhen(other.said)))
  );
}

/** ‘The works start on 3 May. We will replace all nine windows.’ */
function saysWhenOf(before: string): boolean {
  return saysWhen(before) && /\b(?:will|start\w*|begin\w*|by)\b/.test(before);
}
