import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/**
 * Whether the words of a visit tell that the person complained of was seen and put to it: where they live or who they are,
 * and what they answered or were told. A visit’s own words are all there is to say what it was.
 */
export function sawTheOther(visit: Entry<'visit made'>): boolean {
  return [visit.says, visit.note].some((words) => words !== undefined && tellsOfTheOther(words));
}

/** Whether words tell that somebody complained of was seen, and what they answered or were told. */
export const tellsOfTheOther = remembered((words: string): boolean => {
  const clauses = plainInFull(words).split('|');
  const seen = clauses.findIndex(
    (clause, at) => saw.test(clause) && !notThem.test(clause) && !isNamed(clauses[at + 1]),
  );
  if (seen < 0) return false;
  const since = clauses.slice(seen).filter((clause) => !saidByOthers.test(clause));
  return since.some((clause) => answered.test(clause)) && !since.some((clause) => ends.test(clause));
});

/** ‘Flat 6 (complainant)’ is who complains. */
const isNamed = (next: string | undefined) => next !== undefined && complains.test(next);
const complains = /^ ?(?:the )?(?:complainant|resident|caller|victim|reporter|witness) ?$/;

/** What is theirs and no person who answers. */
const theirs =
  '(?:cars?|vans?|bikes?|dogs?|cats?|doors?|windows?|gardens?|bins?|fence|floor\\w*|hall|bathroom|kitchen|ceiling|balcony|rubbish|carers?|visitors?|solicitors?|landlords?|agents?)';
const other =
  '(?:neighbours?|next door|(?:the )?(?:flat|no|number|house) \\d+\\w?|(?:at|on) \\d+\\w?|upstairs|downstairs|(?:the )?(?:flat )?(?:above|below|opposite)|the other (?:party|side|tenant|resident)|both (?:sides|parties|tenants|neighbours)|alleged \\w+|perp\\w*)';
const saw = anyOf(
  `(?:saw|seen|spoke (?:to|with)|spoken (?:to|with)|met|visited|interviewed|called (?:on|at|round)|went (?:round )?to|knocked (?:at|on)?) ?(?:\\w+ ){0,3}?${other}(?!s? ${theirs})`,
);
/** Somebody who complains of it, or whom it was asked about. */
const notThem = anyOf(
  'residents?|complainants?|callers?|victims?|reporter|witness\\w*|statement|also (?:hears?|heard|sees?|saw|suffers?)|not (?:seen|spoken|visited|met)',
  // Seen for something else, or with somebody who came for that.
  '(?:re|about|for|over) (?:(?:her|his|their|the|a|an) )?(?:own )?(?:rent|arrears|repairs?|leak|boiler|gas|heating|keys?|parcel|survey|parking (?:plan|permit))|to (?:drop|deliver|collect|pick up|return|fit|read) (?:a|an|the|her|his|their)|with (?:the |our |a )?(?:plumber|engineer|surveyor|contractor|electrician|roofer|joiner)',
);
/** What others say of somebody, and what only a neighbour who suffers from it too says or is given. */
const saidByOthers = anyOf(
  '(?:police|council|pc \\w+|warden|caretaker|social worker) (?:\\w+ )?(?:says?|said|told|reports?|reckons?)|(?:was|were|been) told (?:that )?(?:he|she|they) (?:was|were|is|are)|to (?:them|her|him) (?:as well|too)',
);
/** Nobody answered, or whoever did is somebody else who hears it. */
const ends = anyOf(
  'no (?:answer|reply|response|one in|one there|access)|nobody (?:in|there|home|came)|not (?:in|at home|there|answering)|out|card(?:ed)? (?:left|through)|left (?:a |my )?card|carded|would not (?:open|answer|speak|talk)|refused to (?:open|speak|talk|answer)',
  '(?:told|asked|gave|left) (?:her|him|them) (?:\\w+ ){0,4}?(?:diary|incident) (?:sheets?|log)',
  '(?:says?|said) (?:that )?(?:the |that )?(?:lad|man|woman|one|couple|family|tenant|neighbours?) (?:above|below|upstairs|downstairs|next door|opposite) (?:\\w+ )?(?:admit\\w*|den(?:ies|ied))',
);

/** What ends what was complained of. */
const mend =
  '(?:stop\\w*(?! (?:by|off|over|in|at|for))|keep (?:\\w+ ){0,2}(?:down|off|in|quiet|away)|turn (?:\\w+ ){0,2}(?:down|off)|quieten|behave|move (?:it|the|his|her|their)|be (?:more )?(?:quiet\\w*|careful|considerate)|leave (?:her|him|them|it) alone|stay away|not (?:do|happen|shout|play|go))';
/** What only somebody complained of says, or is told. */
const answered = anyOf(
  'den(?:ies|ied|ying)(?! (?:her|him|them)sel)|admit\\w*|(?<!^ ?)apologi[sz]\\w+(?= to)|apologi[sz]\\w+(?! to| for (?:missing|being (?:late|out|away)|not (?:paying|being)|forgetting|the (?:state|delay)))|(?:was|is|were) (?:very |quite )?(?:civil|sorry|rude(?! about)|abusive|hostile|aggressive|polite|apologetic)',
  `(?:says?|said|promis\\w+|agree[sd]?) (?:(?:he|she|they) )?(?:(?:will|would|ll|to|wont) )(?:\\w+ )?${mend}`,
  '(?:says?|said) (?:(?:it|that|this) )?(?:was not|wasnt|isnt|is not|not) (?:him|her|them|me|us|his|hers|theirs)',
  `(?:told|asked) (?:him|her|them) (?:(?:to|not to|must) (?:\\w+ )?${mend}|(?:it|this|that) (?:\\w+ )?(?:carries|is a breach|has to stop|cannot go on)|(?:about|of) (?:the )?(?:noise|reports?|complaints?|allegations?|tenancy))`,
  'warned (?:him|her|them)|warn(?:ed|ing)(?: \\w+){0,2} (?:given|issued|about|re|of|left)|(?:put|read) (?:it|this|that|the (?:allegations?|complaints?|reports?)) (?:to|out)',
  '(?:had not|hadnt|did not|didnt) (?:know|realise|known|realised)',
);
