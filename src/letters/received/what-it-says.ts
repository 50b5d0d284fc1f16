import { tellsImpact } from './impact.ts';
import { complains, concedes } from './point.ts';
import { asksFor, isCourtesy, warns } from './wanted.ts';

/** What a sentence of a resident’s letter may say. */
export type Said = 'point' | 'impact' | 'wanted';

/** What a sentence may say, by its words (as `saidIn` gives them) and by what is told under the heading it stands under. */
export function saysIn(said: string, under: Said | undefined): readonly Said[] {
  if (opensOnly.test(said) || greetsOrSigns.test(said)) return [];
  const isWanted =
    asksFor(said) || (under === 'wanted' && !isCourtesy(said) && !warns.test(said) && !concedes.test(said));
  if (isWanted) return ['wanted', ...(under !== 'wanted' && tellsImpact(said) ? (['impact'] as const) : [])];
  const isImpact = under === 'impact' || tellsImpact(said);
  const isPoint = (under === 'point' && !isImpact) || (under !== 'impact' && complains(said));
  return [...(isImpact ? (['impact'] as const) : []), ...(isPoint ? (['point'] as const) : [])];
}

/** Says only that a complaint is being made. */
const opensOnly =
  / (?:formal(?:ly)?|wish to|(?:am |are )?writing to|reaching out to|sets out|please treat (?:this|it)) (?:\w+ ){0,6}?(?:complaint|dissatisfaction|concerns?|attention)(?!.* (?:damp|leak|mould|repair of|heating|noise) )/;

export const greetsOrSigns =
  /^ (?:dear|yours|kind regards|regards|best|best wishes|with (?:best|kind|every)|many thanks|thanks|cheers|hello|hi|hey|good (?:morning|afternoon|evening|day)|to the (?:\w+ ){1,5}?,|sincerely|faithfully|god bless|signed|to whom) /;
