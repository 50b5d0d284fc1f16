import { hasPassive, hasVerb, isOfHousehold, isOfOthers } from './clause.ts';
import { tellsImpact } from './impact.ts';
import { complains, concedes, isAside } from './point.ts';
import { asksFor, isCourtesy, warns } from './wanted.ts';

/** What a sentence of a resident’s letter may say. */
export type Said = 'point' | 'impact' | 'wanted';

/** What a sentence may say, by its words (as `saidIn` gives them) and by what is told under the heading it stands under. */
export function saysIn(said: string, under: Said | undefined): readonly Said[] {
  if (opensOnly.test(said) || greetsOrSigns.test(said)) return [];
  const isWanted =
    asksFor(said) || (under === 'wanted' && !isCourtesy(said) && !warns.test(said) && !concedes.test(said));
  if (isWanted) return ['wanted', ...(under !== 'wanted' && tellsImpact(said) ? (['impact'] as const) : [])];
  const isImpact = under === 'impact' || (tellsImpact(said) && !ofThisLetter.test(said));
  const isPoint = (under === 'point' && !isImpact) || (under !== 'impact' && complains(said));
  return [...(isImpact ? (['impact'] as const) : []), ...(isPoint ? (['point'] as const) : [])];
}

/**
 * What a plain statement of a letter of complaint is likely to be, where its words tell nothing: of those who live with
 * it, what it is like; of anybody or anything else, a point. What somebody did to be heard is neither.
 */
export function likelyIn(said: string): readonly Said[] {
  if (opensOnly.test(said) || greetsOrSigns.test(said)) return [];
  if (said.split(' ').length < 7 || isAside(said) || isCourtesy(said)) return [];
  if (ofThisLetter.test(said) || !hasVerb(said)) return [];
  if (isOfHousehold(said)) return hasPassive(said) || madeContact.test(said) ? [] : ['impact'];
  return hasPassive(said) || isOfOthers(said) ? ['point'] : [];
}

const madeContact =
  / (?:rang|ring|called|call|phoned|emailed|e-mailed|wrote|write|writing|reported|report|asked|ask|spoke|spoken|told|tell|sent|send|recorded|inspected|raised|chased|contacted|visited|paid|pay|refer|act|enclose|attach|attached|thank|hope|trust|know|think|believe|understand|look) /;

/** Says only that a complaint is being made. */
const opensOnly =
  / (?:formal(?:ly)?|wish to|(?:am |are )?writing to|reaching out to|sets out|please treat (?:this|it)) (?:\w+ ){0,6}?(?:complaint|dissatisfaction|concerns?|attention)(?!.* (?:damp|leak|mould|repair of|heating|noise) )/;

/** Says what stands where in the letter, or who else was sent it: nothing of the home. */
const ofThisLetter =
  / (?:(?:copied|copying|forwarded|sent a copy of) (?:this|it|the same)(?: \w+)? to|cc|(?:put|set|written|listed|numbered) (?:\w+ ){0,4}?(?:below|above|underneath|under your|overleaf|down)|(?:below|above|overleaf|the following) (?:is|are) (?:what|the|my|our)) /;

export const greetsOrSigns =
  /^ (?:dear|yours|kind regards|regards|best|best wishes|with (?:best|kind|every)|many thanks|thanks|cheers|hello|hi|hey|good (?:morning|afternoon|evening|day)|thank(?: you|s)|to the (?:\w+ ){1,5}?,|sincerely|faithfully|god bless|signed|to whom) /;
