import type { Said } from './what-it-says.ts';

/** What everything under a heading, or in the list a sentence leads in to, is likely to be; by what `saidIn` gives of it. */
export function saidUnder(heading: string): Said | undefined {
  if (wants.test(heading)) return 'wanted';
  if (impact.test(heading)) return 'impact';
  return points.test(heading) ? 'point' : undefined;
}

const wants =
  / (?:outcomes?|resolution|what (?:i|we|she|he) (?:want|need|seek|ask|would like|am asking|are asking)\w*|what is (?:required|wanted|needed)|what would you like|(?:i|we) (?:would )?(?:ask|request|want|need)|remed(?:y|ies)|request(?:s|ed)?(?: actions?)?|actions? (?:needed|required|requested)|required|requirements|recommendations?|to put (?:this|it|things) right|desired) /;
const impact =
  / (?:impacts?|effects?|consequences|what (?:it|this) (?:has been|was|is) like|how (?:has |have |did )?(?:this|it|things) (?:has |have )?affect\w*) /;
const points =
  / (?:issues|concerns|failings|failures|grounds|defects|problems|disrepair|points of complaint|(?:my|our|the) complaints?|complain as follows|what (?:went wrong|happened|has gone wrong)) /;
