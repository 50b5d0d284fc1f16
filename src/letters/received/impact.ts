import { phrases } from '../words/said.ts';
import { household } from './people.ts';

/**
 * Whether a sentence says what it is like for those who live with it: their health, their feelings, what they cannot do
 * or have to do, what it costs them. Told by grammar and by classes of words.
 */
export function tellsImpact(said: string): boolean {
  return (
    startsUnable.test(said) ||
    [health, feeling, cannot, hasTo, costs, livesElsewhere, falls, ofSomebody].some((way) => way.test(said))
  );
}

const startsUnable = /^ (?:and |but |so )?(?:cannot|could not|can hardly|can barely) /;

const health = phrases(
  '(?:asthma|cough\\w*|wheez\\w*|ill|illness|hospital|admitted to|gp|doctor (?:has|says|said|put|told)|midwife|tablets|inhalers?|infections?|bronchi\\w+|chest|breath\\w*|headaches?|migraines?|pain|arthritis|crutches|bruis\\w+|black and blue|injur\\w+|hurt|vomit\\w*|sick|poorly|unwell|allerg\\w+|harm(?:ed|ful)?|rash\\w*|pregnan\\w+|blood pressure|wheelchair|medication)',
  '(?:broke|hurt|injured|burnt|burned|cut|twisted|sprained) (?:my|her|his|their|our)',
);

const feeling = phrases(
  '(?:anxi\\w+|stress\\w*|depress\\w+|distress\\w*|exhaust\\w+|tired|asham\\w+|embarrass\\w+|humiliat\\w+|frighten\\w+|fright|scared|terrified|afraid|fear\\w*|worr(?:y|ied|ying|ies)|cry|crying|cried|tears|upset|inconvenience|detriment\\w*|well-?being|mental health|sleepless|nightmares?|suffer\\w*|lonely|isolated|toll on|nerves?|dread\\w*|despair\\w*|hopeless|dignity|degrad\\w+)',
  '(?:i|we|she|he) (?:\\w+ )?(?:feel|feels|felt)',
  '(?:makes?|made|making) (?:me|us|him|her|them)',
  '(?:do|does|did|can|could|will|would) not (?:\\w+ )?sleep',
);

/** What somebody of the household can no longer do. To hear, to get and to know nothing is the landlord’s doing. */
const cannot = phrases(
  `${household} (?:\\w+ ){0,2}?(?:cannot|could not|will not|would not|dare not|do not like|is unable|am unable|are unable|was unable|no longer|can no longer|can hardly|can barely|not able) (?!\\w* ?(?:hear|get through|know|accept|understand|let|stress) )`,
  '(?:trouble|difficulty|unable to|cannot|could not|not able to|hard to|struggl\\w+ to|impossible to|used to) (?:\\w+ )?(?:sleep\\w*|breath\\w*|leav\\w+|us\\w+|work\\w*|cook\\w*|wash\\w*|eat\\w*|get (?:out|in|up|down)|liv\\w+|bath\\w*|go|walk|climb|manage|reach|afford)',
  '(?:deprived of|lost the use|no use of|not (?:safe|fit) to)',
  '(?:too|so) (?:\\w+ )?to (?:sleep|cook|eat|use|go|leave)',
);

/** What somebody of the household has to do, or came to do. */
const hasTo = phrases(
  `${household} (?:\\w+ ){0,2}?(?:(?:have|has|had|having|forced|obliged|reduced|left) (?:been |had )?(?:to|having to|with)|must|ended up|end up) (?:throw|buy|borrow|stay|sleep|move|pay|take|wash|cook|boil|carry|live|give up|miss|keep|go without|share|climb|walk|drive|sit|sitting|spend|wait|put|use|bathe|heat|lock|leave)`,
  '(?:had|have|has|having) to (?!be )\\w+',
  '(?:ended|end) up \\w+ing',
  '(?:given|gave|give|giving) up (?:my|her|his|our|their|work|the)',
  '(?:feeding|eating|cooking|washing|sleeping|living|sitting|bathing|sharing|walking|huddled|wrapped) (?:\\w+ ){0,3}?(?:in|on|at|with|out|off|from|a|up|by)',
  '(?:wring|towels? down|in (?:his|her|our|their|my) (?:clothes|coats?))',
);

const costs = phrases(
  '(?:ruined|spoil\\w*|thrown (?:away|out)|threw (?:away|out)|out of pocket|cost(?:s|ing)? (?:me|us|them|have|has|her|him)|bills?(?: have| has)? (?:gone up|risen|doubled|trebled)|(?:costs|bills) (?:have|has)|penalty|overdraft|debt|food ?bank)',
  '(?:lost|missed|losing|missing) (?:\\w+ ){0,3}?(?:wages|earnings|pay|work|days?|hospital|school|appointments?|money|income|sleep|shifts?|college|exams?)',
  '(?:borrow\\w*|went without|going without|without (?:food|heat|cooking|washing|sleep|hot water|electric\\w*|a bath|a shower)\\w*)',
);

const livesElsewhere = phrases(
  '(?:slept|sleeping|sleep|sleeps|stayed|staying|stay|stays|moved|living) (?:\\w+ ){0,2}?(?:at|in|on|with) (?:my|her|his|our|their|the|a|one)',
  '(?:to|at|with) (?:my|her|his|our|their) (?:\\w+ )?(?:sisters|mothers|mums|friends|brothers|daughters|sons|parents|nans|neighbours)',
  '(?:all|both) (?:\\w+ )?of us in|in one room|in the car',
);

const falls = phrases(
  `${household} (?:\\w+ ){0,2}?(?:fell|fallen|tripped|slipped|stumbled)`,
  '(?:fell|tripped|slipped) (?:\\w+ ){0,2}?(?:on|over|down|in|off)',
  '(?:caught|turned|twisted) my (?:foot|ankle|hip|back)',
);

/** Something of theirs is worse for it; or somebody of the household does or bears something unusual. */
const ofSomebody = phrases(
  `${household} (?:\\w+ ){0,6}?(?:now|at night|in the night|all night|every night|after dark|these days|any ?more|each morning|every morning)`,
  `${household} (?:have|has) (?:\\w+ )?(?:begun|started|stopped|become|grown|developed|lost|left|taken to)`,
  `${household} (?:\\w+ ){0,2}?(?:lie|lies|lay|wakes?|woke|cry|cries|cried|shakes?|screams?|refuses?|dare) (?:awake|up|in|to|at|all|every|because|when|from)`,
  '(?:my|our|her|his|their) (?:\\w+ )?(?:health|sleep|work|life|lives|breathing|chest|back|job|school|hands?|legs?|eyes?|recovery|condition|marriage) (?:is|are|has|have|was|were)',
  '(?:no longer) (?:have|use|go|sleep|see|cook|invite|feel|visit)',
  'affect(?:s|ed|ing)? (?:me|us|my|our|her|his|their|all)',
  '(?:my|our|his|her|their) (?:\\w+ )?(?:son|daughter|mother|mum|father|dad|wife|husband|partner|baby|boy|girl|children|kids|family|sister|brother|carer|nan)s? (?:\\w+ )?(?:got|fell|cannot|coughs?|cries|sleeps?|wakes?|screams?|refuses?|has (?:been|begun|started|stopped)|have (?:been|begun|started|stopped)|will not|would not|are eating|is eating|was treated|has no)',
);
