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
  const seen = clauses.findIndex((clause) => saw.test(clause) && !notThem.test(clause));
  if (seen < 0) return false;
  const since = clauses.slice(seen).join('|');
  return answered.test(since) && !nobodyIn.test(since);
});

const other =
  '(?:neighbours?|next door|(?:the )?(?:flat|no|number|house) \\d+\\w?|(?:at|on) \\d+\\w?|upstairs|downstairs|(?:the )?(?:flat )?(?:above|below|opposite)|the other (?:party|side|tenant|resident)|both (?:sides|parties|tenants|neighbours)|alleged \\w+|perp\\w*)';
const saw = anyOf(
  `(?:saw|seen|spoke (?:to|with)|spoken (?:to|with)|met|visited|interviewed|called (?:on|at|round)|went (?:round )?to|knocked (?:at|on)?) ?(?:\\w+ ){0,3}?${other}`,
);
/** Somebody who complains of it, or whom it was asked about. */
const notThem = anyOf(
  'residents?|complainants?|callers?|victims?|reporter|witness\\w*|statement|also (?:hears?|heard|sees?|saw|suffers?)|not (?:seen|spoken|visited|met)',
);
/** What ends what was complained of. */
const mend =
  '(?:stop\\w*|keep (?:\\w+ ){0,2}(?:down|off|in|quiet|away)|turn (?:\\w+ ){0,2}(?:down|off)|quieten|behave|move (?:it|the|his|her|their)|be (?:more )?(?:quiet\\w*|careful|considerate)|leave (?:her|him|them|it) alone|stay away|not (?:do|happen|shout|play|go))';
/** What only somebody complained of says, or is told. */
const answered = anyOf(
  'den(?:ies|ied|ying)|admit\\w*|apologi[sz]\\w+|(?:was|is|were) (?:very |quite )?(?:civil|sorry|rude|abusive|hostile|aggressive|polite|apologetic)',
  `(?:says?|said|promis\\w+|agree[sd]?) (?:(?:he|she|they) )?(?:(?:will|would|ll|to|wont) )(?:\\w+ )?${mend}`,
  '(?:says?|said) (?:(?:it|that|this) )?(?:was not|wasnt|isnt|is not|not) (?:him|her|them|me|us|his|hers|theirs)',
  `(?:told|asked) (?:him|her|them) (?:(?:to|not to|must) (?:\\w+ )?${mend}|(?:it|this|that) (?:\\w+ )?(?:carries|is a breach|has to stop|cannot go on)|(?:about|of) (?:the )?(?:noise|reports?|complaints?|allegations?|tenancy))`,
  'warned (?:him|her|them)|warn(?:ed|ing)(?: \\w+){0,2} (?:given|issued|about|re|of|left)|(?:put|read) (?:it|this|that|the (?:allegations?|complaints?|reports?)) (?:to|out)',
  '(?:had not|hadnt|did not|didnt) (?:know|realise|known|realised)',
);
const nobodyIn = anyOf(
  'no (?:answer|reply|response|one in|one there|access)|nobody (?:in|there|home|came)|not (?:in|at home|there|answering)|out|card(?:ed)? (?:left|through)|left (?:a |my )?card|carded|would not (?:open|answer|speak|talk)|refused to (?:open|speak|talk|answer)',
);
