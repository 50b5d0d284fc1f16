import { isElse, saysLearning } from '../language/empty-learning.ts';
import { isTakenBack } from '../language/minimising.ts';
import type { Family } from '../language/rule.ts';
import { saysDay } from '../language/undated-remedy.ts';
import { type Sentence, theirs } from '../sentences.ts';
import { apologisingIn, isOfApology } from '../words/apologising.ts';
import { hasOwner, hasOwningWords } from '../words/failing.ts';
import { isParticular } from '../words/particulars.ts';
import { turnsAway } from './turn-cues.ts';
import { wordKind } from './word-kinds.ts';

/** What a sentence cannot be of a family without, however its words weigh. Families not named here need nothing. */
const needs: Partial<Readonly<Record<Family, (sentence: Sentence) => boolean>>> = {
  conditional: ({ said }) => isSorry(said),
  // ‘We were late. The parts were on order.’ Nothing is taken back where nothing was owned, said sorry for or turned from.
  undoing: ({ said, before }) => turnsAway(said) || [said, before].some((each) => isSorry(each) || admits(each)),
  passive: ({ said }) => !hasOwner(said),
  belief: ({ said }) => isSorry(said),
  // ‘This letter is sent in compliance with Order 2’ and ‘£60 is paid in line with the decision’ say no sorrow.
  ordered: ({ said, before }) =>
    isSorry(said) || isSorry(before) || hasKind(said, 'power', 'ordering') || ruling.test(said),
  stock: ({ said }) => said.trim().split(' ').length > 3,
  minimising: ({ said }) => !isTakenBack(said),
  // ‘We left you without water for six days. I am sorry.’
  regret: ({ said, before }) =>
    isSorry(said) && !isParticularlySorry(said) && !(hasOwningWords(before) || isParticular(before)),
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

const admission =
  / (?:wrong|mistakes?|fault|errors?|failings?|failures?|failed|fell|short|delays?|poor|slow|late|remiss|amiss|conceded?|concede|admit\w*|accept\w*|acknowledge\w*|recognise\w*|grant\w*|uph[eo]ld|deserved|owed?|owe|own|should|ought|could have|too long|let you down|dropped the ball|part|promises?|promised|said that|overlooked|missed|lost|liability|admission|criticism) /;

function admits(said: string): boolean {
  return admission.test(said) || hasOwningWords(said);
}

/** What a power may have said, in words that are not kinds of their own. */
const ruling = / (?:decision|decided|findings?|upheld|report|head office|higher up|cleared|insist\w*|insurers?) /;

const sorrow =
  / (?:soz|sorrow|sad|saddened|saddens|pity|shame|unfortunate|disappoint\w*|concerned|dismayed|remorse|sympathies) /;

function isSorry(said: string): boolean {
  return isOfApology(said) || sorrow.test(said);
}

function isParticularlySorry(said: string): boolean {
  const given = apologisingIn(said);
  return given !== undefined && / (?:that|for) /.test(given.after) && hasOwningWords(given.after) && !/ if /.test(said);
}

function hasKind(said: string, ...kinds: readonly string[]): boolean {
  return said.split(' ').some((word) => kinds.includes(wordKind(word) ?? ''));
}
