import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether a promise is of a move: by what it says it is of, or where it does not say, by its words. */
export function isPromiseOfMove(promise: Entry<'promise made'>): boolean {
  return promise.of === undefined ? ofMove.test(promise.promise) : promise.of === 'a move';
}

/** Whether words ask to live somewhere else for as long as something lasts: works, no heating, no bathroom. */
export const asksToMoveMeanwhile = remembered((words: string): boolean => {
  const said = withoutPastStays(plainInFull(words));
  return elsewhere.test(said) && (meanwhile.test(said) || notToLiveIn.test(said));
});

/** ‘You put us in a hotel last year while you did the roof’ tells of a stay that is over, and asks for none. */
function withoutPastStays(said: string): string {
  if (!elsewhere.test(said)) return said;
  const clauses = said.split(/ \| | (?:and|but|so|yet) /);
  const left = clauses.filter((clause) => !isPastStay(clause));
  // What is asked in one breath may lean on the stay told of in the other: ‘and we want a hotel this time’.
  const isAsked = left.some((clause) => elsewhere.test(clause) || notToLiveIn.test(clause) || likeBefore.test(clause));
  return left.length === clauses.length || isAsked ? said : left.join(' | ');
}

function isPastStay(clause: string): boolean {
  if (!elsewhere.test(clause) || stillAsks.test(clause) || lastsStill.test(clause)) return false;
  return pastStay.test(clause) || (putUs.test(clause) && inThePast.test(clause));
}

/** Whether words say that a home cannot be lived in as it is: burnt, flooded, open to the sky, or said to be so. */
export function saysCannotLiveThere(words: string | undefined): boolean {
  return words !== undefined && isNotToLiveIn(words);
}

const isNotToLiveIn = remembered((words: string) => notToLiveIn.test(plainInFull(words)));

/** Whether the reason given for a refusal is that there was not enough evidence. */
export function saysEvidenceLacking(why: string | undefined): boolean {
  return why !== undefined && lacking.test(why);
}

/** Whether words speak of an occupational therapist. */
export function speaksOfTherapist(words: string | undefined): boolean {
  return words !== undefined && therapist.test(words);
}

/** Whether words speak of fire set on purpose or of an attack on people or their home. */
export function speaksOfAttack(words: string | undefined): boolean {
  return words !== undefined && tellsOfAttack(words);
}

const tellsOfAttack = remembered((words: string): boolean => attack.test(words));

const elsewhere = anyOf(
  '(?:be|being|get|getting) (?:moved|decanted|put up|housed|rehoused)|move (?:us|me|them|her|him|out)|decant\\w*|temporary (?:move|home|flat|house|accommodation)|(?:somewhere|anywhere) (?:else )?(?:\\w+ )?to (?:stay|live|go|sleep)|hotel|(?:stay|live) (?:somewhere else|elsewhere)',
);
const meanwhile = anyOf(
  'while|whilst|until|till|during|meanwhile|in the mean ?time|for now|temporar\\w*|as long as|for the works?|decant\\w*',
);

/** Who lived elsewhere, in the past: ‘have been put’ and ‘have had to stay’ may be so still. */
const pastStay = anyOf(
  '(?<!(?:have|has|ive|weve|theyve|shes|hes) )(?:was|were|got|had been|had to be|ended up|wound up) (?:all |both |also |then |already |only |previously |once |just )?(?:put(?: up)?|moved|placed|decanted|housed|rehoused|sent|accommodated|staying|living|stuck|stopping|sleeping|in|at)',
  '(?:you|they|he|she|council|landlord|office) (?:all |then |already |even |just |had )?(?:moved|decanted|placed|sent|housed|rehoused) (?:us|me|them|her|him|(?:the|my|our|her|his) \\w+)',
  '(?<!(?:have|has|ive|weve|theyve|shes|hes) )(?:stayed|lived|slept|spent|stopped|paid|booked|had to (?:stay|live|sleep|go|move|stop|pay|book|find))',
);
const putUs = anyOf(
  '(?:you|they|he|she|council|landlord|office) (?:all |then |already |even |just |had )?put (?:us|me|them|her|him|(?:the|my|our|her|his) \\w+)',
);
const inThePast = anyOf('did|was|were|had|last|ago|previously|before|(?:19|20)\\d\\d');
/** ‘I had to find somewhere to stay until you fix it’: what it waits for has not come. */
const lastsStill = anyOf(
  '(?:until|till|while|whilst|as long as) (?:\\w+ ){1,3}?(?:is|are|isnt|arent|goes|go|fix|mend|repair|replace|sort|finish|come|comes|get|gets|find|make|do)',
);
const likeBefore = anyOf(
  '(?:the )?same (?:again|as before|as last time|this time)|(?:like|want|need) (?:the )?same(?! \\w)',
);
const stillAsks = anyOf(
  'if|unless|wish|whether|asks?|asked|asking|please|wants?|needs?|(?:can|could|will|would|should|must) (?:we|you|i|they|she|he|someone|somebody)',
);

const notToLiveIn = anyOf(
  '(?:can ?not|cant|can no longer|could not|couldnt|unable to|not able to|not (?:fit|safe) to|unsafe to|impossible to) (?:\\w+ )?(?:live|stay|sleep|remain|be) (?:\\w+ )?(?:there|here|in (?:it|the \\w+|their \\w+|her \\w+|his \\w+|my \\w+|our \\w+|that \\w+|this \\w+)|at home)',
  '(?:not (?:fit|safe)|unfit) (?:to live in|for (?:human )?habitation)|uninhabitable|unliveable|no ?where (?:else )?to (?:sleep|stay|live|go)|(?:home|house|flat|building|block|property|bungalow) (?:\\w+ )?(?:has been |is |was |been )?condemned',
  '(?:open to the (?:sky|weather|elements)|roof (?:\\w+ )?(?:has |is )?(?:come off|blown off|gone|missing|caved in|fallen in|collapsed)|(?:ceilings?|walls?) (?:\\w+ )?(?:has |have |is |are )?(?:come down|caved in|fallen in|collapsed|down))',
  '(?:fire|flood|explosion) (?:in|at|through|damage)|flooded|burnt out|(?<!\\b(?:i|im|am|we|i was|we were|so|absolutely|totally) )gutted|smoke damage|under water',
);

const ofMove =
  /\b(?:re-?hous(?:e|ed|ing)|management (?:move|transfer)|priority (?:move|transfer)|(?:temporary|permanent) move|transfer(?:red)? to|mov(?:e|ed|ing) (?:to|into|home|house|out|them|her|him|you|the (?:family|household|resident|tenant))|(?:a|the|new|another|different|larger|bigger|suitable) (?:home|property) (?:will be|would be|to be)|offer(?:ed)? (?:of )?(?:a|another|the next) (?:\w+ )?(?:home|property|house|flat|bungalow)|alternative (?:home|accommodation))\b/i;

const lacking =
  /\b(?:lack(?:s|ing)?|no|not|insufficient|inadequate|without|absence|missing|little|more|further|limited|incomplete)\b[^.;]{0,40}\b(?:evidence|(?:medical|doctor['’]?s?|gp['’]?s?|consultant['’]?s?|hospital|specialist['’]?s?) (?:letters?|reports?|notes?|support|information|proof)|proof|documentation)\b|\b(?:evidence|proof)\b[^.;]{0,30}\b(?:lack(?:ing|s)?|insufficient|not|missing|inadequate|needed|weak)\b|\bunsupported by\b/i;

const therapist = /\b[Oo]ccupational[ -][Tt]herap\w*|\bOTs?\b/;

const attack =
  /\b(?:arson|fire-?bomb\w*|petrol[ -]bomb\w*|petrol through|set (?:fire|alight)|deliberate(?:ly)? (?:fire|lit|started)|attack(?:ed|s)?(?<!(?:panic|heart|asthma|anxiety) attacks?)|assault\w*|stabb\w*|shot at|shooting|violen(?:t|ce))\b/i;
