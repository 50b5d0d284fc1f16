import { at, type Found } from '../check.ts';
import { isPromise, saysDay } from '../language/undated-remedy.ts';
import type { LetterParts } from '../parts.ts';
import type { Sentence } from '../sentences.ts';
import { phrases } from '../words/said.ts';

/** Promises with a day and nobody to keep them: ‘the roof will be mended by 4 June’. Who has it all in hand may be said once. */
export function withoutOwner({ body }: LetterParts): readonly Found[] {
  if (body.some(({ said }) => hasAllInHand.test(said))) return [];
  return body.flatMap((sentence) =>
    isPromise(sentence.said) && saysDay(sentence) && !isOwned(sentence)
      ? [at(sentence, 'It promises something and does not say who will see to it. Name them.')]
      : [],
  );
}

/** Whoever ‘will do’ it is its owner; what ‘will be done’ needs one named beside it. Money is the landlord’s to pay. */
function isOwned({ said, before, sort }: Sentence): boolean {
  const isPassive = / (?:will|shall|going to|to) (?:\w+ )?be (?:\w+ly )?\w+(?:ed|en|t|de|ne) /.test(said);
  if (!isPassive || / (?:paid|refunded|reimbursed|credited|£\d+) /.test(said)) return true;
  return owner.test(said) || (sort === 'item' && owner.test(before));
}

const owner = phrases(
  '(?:we|i|our|my|by (?!\\d|the end|then|\\w+day|january|february|march|april|may|june|july|august|september|october|november|december|noon|christmas)\\w+)',
  '(?:manager|director|officer|contractor|surveyor|engineer|team|ms|mr|mrs|dr)',
);

const hasAllInHand = phrases(
  '(?:i|we|manager|director|officer|who|\\w+) (?:will|shall|am|is|are) (?:\\w+ ){0,3}?(?:make sure|making sure|see (?:that|to it)|seeing that|oversee|overseeing|in charge|responsible for|answer for|check that|keep watch) (?:\\w+ ){0,3}?(?:each|every|all|it|this|these|they|both|everything|works?|promises?|actions?)(?: .*)?',
  '(?:single|one|your) (?:point of contact|named (?:officer|contact|person))',
);
