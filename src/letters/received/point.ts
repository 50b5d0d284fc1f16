import { phrases } from '../words/said.ts';
import { number, party } from './people.ts';
import { warns } from './wanted.ts';

/**
 * Whether a sentence complains of something: of a state of things, of what somebody did or never did, of being told, sent
 * on or left, or of how often and how long. Told by grammar and by classes of words, not by phrases of any letter.
 */
export function complains(said: string): boolean {
  if (isAside(said)) return false;
  return [state, undone, done, passive, owed, repeated, told, named].some((way) => way.test(said));
}

/** Whether a sentence is beside the point: who writes, what they grant, what they will do next. */
export function isAside(said: string): boolean {
  return statesBackground.test(said) || concedes.test(said) || warns.test(said);
}

/** The home, the block or the service is in a bad state. */
const state = phrases(
  '(?:broken|dead|defective|faulty|rotten|unsafe|filthy|dirty|leak(?:s|ing|ed)?|drip(?:s|ping)|flood\\w*|blocked|overflow\\w*|smash\\w*|loose|crack(?:s|ed)|damp|mou?ld\\w*|rats?|mice|cockroach\\w*|pests?|infest\\w*|sewage|ingress|vermin|draught\\w*|collaps\\w*|subsid\\w*)',
  '(?:water|rain|wet|damp|smoke|smell|music|noise|sewage) (?:\\w+ ){0,2}?(?:coming|comes|came|pouring|getting|through|all night)',
  'out (?:of (?:order|action|use)|for (?:\\w+ ){1,2}(?:days?|weeks?|months?))',
  '(?:stopped|not|never|only|barely) (?:\\w+ )?(?:working|works?|functioned|functioning|heats?|locks?|locked|shuts?|opens?)',
  '(?:intermittent\\w*|breakdowns?|broke down|breaks? down|failed|fails|failures?|failings?|breach\\w*|delays?|delayed|neglect\\w*|mistakes?|errors?|overdue|unfinished|incomplete|unanswered|unresolved|disrepair)',
  '(?:wrong|incorrect|untrue|inaccurate|disput\\w+)',
  '(?:lack|absence) of',
  'wide open',
);

/** Something was not done, by anybody but the writer and the household. */
const undone = phrases(
  `${party} (?:\\w+ ){0,4}?(?:not|never|no|nothing|without|nor)`,
  '(?:no|zero) (?:\\w+ )?(?:reply|replies|response|answer|explanation|apology|works?|action|update|contact|visits?|call|calls|call back|show|notice|consultation|comment|acknowledge?ment|warning|follow up|record|notes?|sign|appointment|repairs?|heating|hot water|water|electricity|power|light|lights)',
  '(?:nobody|no one|none of (?:you|them|this|it)|nothing|neither|silence)',
  '(?:was|were|been|being|is|are|have|has|had|did|does|do|it) (?:\\w+ )?(?:not|never) (?:\\w+ )?(?:been|fixed|done|repaired|mended|completed|resolved|answered|finished|replaced|treated|taken|come|turn|happen\\w*|respond\\w*|attend\\w*|arrive\\w*|take place|sound|make)',
  '(?:without) (?:\\w+ ){0,3}?(?:notice|inspection|inspecting|visit|looking|notified|notifying|telling|told|asking|asked|consult\\w+|completing|finishing|explanation|reason|acknowledge?ment|knocking|warning|comment|repl\\w+)',
  '(?:i|we) (?:never|have not|did not|have never|had no) (?:\\w+ )?(?:had|have|got|get|received?|heard|hear|seen|see|got)',
  '(?:have|has|had) (?:not|no|nothing|yet to)',
);

/** Something was done by whoever acts for the landlord. */
const done = phrases(
  `${party} (?:\\w+ ){0,3}?(?:refus\\w+|ignor\\w+|missed|cancel\\w+|lost|closed|left|went|cleared off|walked|blam\\w+|charged|charge|shout\\w+|laugh\\w*|broke|damaged|turned up|turned away|hung up|put the phone|cut|stopped|removed|took|sent|given|marked|moved|dumped|promised|wants? me|keeps?|kept|comes?|came|attended|arrived|shrugs?|claims?|expects?)`,
  'you (?:have|had|are|were|keep|kept|took|sent|put|told|gave|said|wrote|let|made|never|only|just)',
);

/** It befell the writer, the household or their home: told, passed on, moved, left, shut. */
const passive = phrases(
  '(?:was|were|been|being|got|is|are|am|gets?|remains?) (?:\\w+ly |then |also |since |just |now |simply |later |kept |twice )*(?:told|informed|advised|promised|assured|asked|passed|sent|moved|closed|shut|cancelled|removed|withdrawn|deleted|lost|mislaid|marked|raised|charged|billed|ignored|left|refused|rejected|taken|struck|fobbed|cut|met|blamed|accused|locked|dismissed|downgraded|rescheduled|rebooked|disconnected|rude|late|missed|given to|abandoned|misled|outstanding|broken)',
  '(?:marked|closed|logged|raised|shown|signed off|treated|recorded) (?:\\w+ ){0,3}?(?:as|off|with no|without|complete\\w*|finished|done|fixed|routine)',
  '(?:job|repair|works?|case|complaint|call|order|recording|report|appointment|visit|request)s? (?:\\w+ ){0,2}?(?:closed|cancelled|deleted|lost|struck|missed|ignored)',
  '(?:second|third|fourth|fifth|first) (?:visit|appointment|call|complaint) (?:\\w+ ){0,5}?(?:no|missed|cancelled)',
);

/** What was to be, and is not said to have been. */
const owed = phrases(
  '(?:supposed|meant|due|was|were) to (?:be|have|come|call|ring|return|send|get|go)',
  '(?:should|ought to) (?:have|not have|never have)',
  '(?:said|promised|told (?:me|us)|told|letter saying) (?:\\w+ ){0,3}?(?:would|will|had|be back|was going|were going)',
  '(?:promised|assured|assurances?|promises?)',
  '(?:working days?|hours?|weeks?) for (?!me|us)',
);

/** How often and for how long. */
const repeated = phrases(
  `${number} (?:\\w+ )?(?:times|calls|e-?mails|requests|reports|visits|appointments|occasions|complaints|letters|people|messages)`,
  `${number} (?:\\w+ )?(?:weeks?|months?|winters?|nights?|days?) (?:on|later|now|i have been|we have been|of|and|ago|we have waited|waiting|after|without)`,
  `(?:for|over|exceeding|period of|since) (?:a period \\w+ )?(?:the past |the last |more than |over |nearly |almost )?${number} (?:\\w+ )?(?:weeks?|months?|winters?)`,
  '(?:again|still|yet|repeatedly|every time|each time|time and time|over and over|once more|forever|endless\\w*|constantly|continues? to)',
  '(?:have|has) been (?:\\w+ )?(?:ringing|calling|chasing|waiting|reporting|asking|writing|emailing|complaining)',
  '(?:chased|waited|been waiting|passed from|pillar to post|round and round)',
);

/** What somebody was told or answered, which the letter tells because it is not good enough. */
const told = phrases(
  `${party} (?:\\w+ ){0,4}?(?:said|says|say|told|tells|tell|informed|advised|replied|answered|insisted|implied)`,
  '(?:recorded message|automatic reply|automated|answerphone|call centre|wait times?)',
);

/** The writer names it as a complaint. */
const named = phrases(
  '(?:my|this|our) (?:\\w+ )?complaint (?:is|concerns|relates|regards|about)',
  'complain(?:ing)? (?:about|of|that)',
  '(?:unacceptable|disgrace\\w*|shocking|appalling|disgusting|shambles|not good enough|negligen\\w+|how is that|does not answer)',
);

/** Who writes, since when they live there, and that they pay. */
const statesBackground =
  /^ (?:and |well |hi |hello |yeah )*(?:(?:i|we) (?:have lived|have been (?:a |your )?tenants?|live|moved|pay my|pay our|always pay|was never|am the|work|worked)|my name is|(?:i|we) am writing (?:on behalf|further)|we are instructed|this letter|further to|i refer to|on behalf of|under section) /;
/** What the writer grants. */
export const concedes =
  /^ (?:and |but |yes |of course )*(?:i|we) (?:do |quite |fully |also |of course )*(?:appreciate|recognise|realise|know|understand|accept|trust|hope|(?:am|are) (?:of course |well |fully )?aware) /;
