import { remembered } from '../remembered.ts';

/**
 * Words apart by whom they may be of: one sentence each, and one each where ‘and’ or a comma begins with somebody anew. ‘My
 * boy is 4 and has asthma. I’m pregnant’ tells of two people.
 */
export const clausesOf = remembered((words): readonly string[] =>
  words
    .split(beginsAnew)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== ''),
);

/**
 * What words about a fault, a hazard or a complaint say of those who live there: a home’s age is nobody’s, and a sentence
 * about a neighbour, or about children who do harm, is of no one here unless it also says whose they are.
 */
export const ofThisHome = remembered((words): string =>
  clausesOf(words.replace(ageOfThing, ' '))
    .filter((clause) => !isOfOthers(clause))
    .join('. '),
);

/**
 * What words about what somebody did to another say of those who live there, and no more: what follows ‘my’, ‘I am’ or ‘the
 * tenant’s’. He, she and their children may be anybody’s.
 */
export const ofTheirOwn = remembered((words): string =>
  words
    .split(beforeOwn)
    .filter((said) => beginsWithOwn.test(said))
    .map(untilAnother)
    .join('. '),
);

const beginsAnew =
  /[.;!?]+(?:\s+|$)|\n+|(?:,? and|,)\s+(?=(?:my|our|the (?:resident|tenant)|i|i['’]?m|i['’]ve|im|ive)\b)/i;

const mine =
  "(?:my|our|i am|i['’]?m|i (?:want|cannot|can['’]?t|don['’]?t|feel)|i have|i['’]?ve|we have|we['’]?ve|(?:resident|tenant|caller)(?:['’]s| is| has)?)\\b";
const beforeOwn = new RegExp(`(?=\\b${mine})`, 'i');
const beginsWithOwn = new RegExp(`^${mine}`, 'i');
const begunByAnother = /[.;!?\n]|\b(?:his|her|their|he|she|they|while|when|because|but|by|from)\b/i;
const mostWords = 8;

/** No more than a few words, and none that may be of somebody else. */
function untilAnother(said: string): string {
  const [theirs = ''] = said.split(begunByAnother);
  return ofOthers.test(theirs)
    ? ''
    : theirs
        .split(/\s+/)
        .slice(0, mostWords + 1)
        .join(' ');
}

const ownNamed =
  /\b(?:my|our|i|i['’]?m|i['’]ve|we['’]ve|me|(?:resident|tenant)(?:['’]s)?)\b(?! (?:\w+ )?(?:neighbou?r|next[ -]door|landlord))/i;

/** Whether words speak of neighbours or of people outside, and do not also say whose they are. */
export function isOfOthers(clause: string): boolean {
  return !speaksOfOwn(clause) && (ofOthers.test(clause) || ofHarmByChildren.test(clause));
}

function speaksOfOwn(clause: string): boolean {
  return ownNamed.test(clause);
}

const ofOthers =
  /\b(?:neighbou?r\w*|next[ -]door|(?:man|woman|lady|family|people|person|tenants?|flat) (?:above|below|upstairs|downstairs|opposite)|from (?:upstairs|downstairs)|on the estate|youths?|gangs?)\b/i;

const ofHarmByChildren =
  /\b(?:kids?|children|teen\w*|boys|girls|lads?) (?:\w+ ){0,3}(?:break\w*|broke\w*|smash\w*|thr[eo]w\w*|kick\w*|vandal\w*|hang\w*|smok\w*|play\w*|climb\w*|ring\w*|set\w*|shout\w*|stole|steal\w*|jump\w*)\b|\b(?:broken|smashed|kicked|vandalised|thrown|damaged)(?: (?:in|down|off|at|up))? by (?:\w+ ){0,2}(?:kids?|children|teen\w*|boys|girls|lads?)\b/i;

/** ‘The boiler is 15 years old’, ‘a 12 year old kitchen’. */
const thing =
  '(?:boilers?|kitchens?|bathrooms?|windows?|doors?|roof|carpets?|floor\\w*|heaters?|heating|radiators?|system|wiring|electrics|fuse ?box|cylinders?|tanks?|toilets?|bath|showers?|sinks?|building|block|house|flat|home|property|lifts?|alarms?|fences?|walls?|plaster|units|cupboards|worktops?|pipes?|paint|wallpaper|sealant|fans?|cookers?|appliances?|reports?|complaints?|jobs?|orders?|repairs?|problems?|leaks?|damp|mould|issues?|parts?|it|this|they|these)';
const age = '\\d{1,3}[ -]?(?:days?|weeks?|months?|years?|yrs?)[ -]?old';
const ageOfThing = new RegExp(
  `\\b${thing}(?:,? which| that)? ?(?:is|are|was|were|must be|has to be|['’]s)?(?: (?:now|only|about|over|nearly|almost|at least|around|more than|some))? ${age}\\b|\\b${age} (?:\\w+ )?${thing}\\b`,
  'gi',
);
