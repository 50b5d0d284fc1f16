import { isElse, saysLearning } from '../language/empty-learning.ts';
import { isTakenBack } from '../language/minimising.ts';
import type { Family } from '../language/rule.ts';
import { saysDay } from '../language/undated-remedy.ts';
import { type Sentence, theirs } from '../sentences.ts';
import { apologisingIn, isOfApology } from '../words/apologising.ts';
import { hasOwner, ownsFailing } from '../words/failing.ts';
import { isParticular } from '../words/particulars.ts';
import { wordKind } from './word-kinds.ts';

/** What a sentence cannot be of a family without, however its words weigh. Families not named here need nothing. */
const needs: Partial<Readonly<Record<Family, (sentence: Sentence) => boolean>>> = {
  conditional: ({ said }) => isSorry(said),
  undoing: ({ said, before }) => isSorry(said) || (apologisingIn(before) !== undefined && hasKind(said, 'turning')),
  passive: ({ said }) => !hasOwner(said),
  belief: ({ said }) => isSorry(said),
  ordered: ({ said, before }) => isSorry(said) || isSorry(before),
  stock: ({ said }) => said.trim().split(' ').length > 3,
  minimising: ({ said }) => !isTakenBack(said),
  // ‘We left you without water for six days. I am sorry.’
  regret: ({ said, before }) =>
    isSorry(said) && !isParticularlySorry(said) && !(ownsFailing(before) || isParticular(before)),
  learning: (sentence) =>
    !saysLearning(sentence) &&
    !isElse.test(sentence.said) &&
    hasKind(sentence.said, 'learning', 'again', 'method', 'worker', 'landlord', 'saying'),
  remedy: (sentence) => !saysDay(sentence),
};

/**
 * Whether a sentence has what a family cannot be without, and is a sentence (an item of a list in small letters only ends
 * one) that tells more than what the resident said.
 */
export function meetsNeeds(family: Family, sentence: Sentence): boolean {
  const { said, text, sort } = sentence;
  const isOurs = said.trim() !== '' && said !== theirs;
  const isSentence = sort !== 'item' || !/^\p{Ll}/u.test(text);
  return isOurs && isSentence && (needs[family]?.(sentence) ?? true);
}

const sorrow =
  / (?:soz|sad|saddened|saddens|pity|shame|unfortunate|disappoint\w*|concerned|dismayed|remorse|sympathies) /;

function isSorry(said: string): boolean {
  return isOfApology(said) || sorrow.test(said);
}

function isParticularlySorry(said: string): boolean {
  const given = apologisingIn(said);
  return given !== undefined && / (?:that|for) /.test(given.after) && ownsFailing(given.after) && !/ if /.test(said);
}

function hasKind(said: string, ...kinds: readonly string[]): boolean {
  return said.split(' ').some((word) => kinds.includes(wordKind(word) ?? ''));
}
