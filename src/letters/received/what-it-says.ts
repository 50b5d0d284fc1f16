import { phrases } from '../words/said.ts';

/** What a sentence of a resident’s letter may say. */
export type Said = 'point' | 'impact' | 'wanted';

/** What a sentence may say, by its words and by the heading it stands under. The words are those `saidIn` gives. */
export function saysIn(said: string, heading: string): readonly Said[] {
  const wanted = (asks.test(said) || orders.test(said)) && !courtesies.test(said);
  const found: Said[] = [];
  const isOfWants = headsWants.test(heading);
  if (wanted || (isOfWants && !courtesies.test(said))) found.push('wanted');
  if (effects.test(said) || ownTrouble.test(said) || headsImpact.test(heading)) found.push('impact');
  if (
    !wanted &&
    !isOfWants &&
    !opensOnly.test(said) &&
    (fails.test(said) || things.test(said) || headsPoints.test(heading))
  )
    found.push('point');
  return found;
}

const headsWants =
  / (?:outcomes?|resolution|what (?:i|we) (?:want|would like|am asking|are asking)|remed(?:y|ies) (?:sought|requested)|requested action|to put (?:this|it) right|desired) /;
const headsImpact =
  / (?:impact|effects?|what (?:it|this) (?:has been|was|is) like|how (?:this|it) (?:has )?affect\w*) /;
const headsPoints =
  / (?:(?:key |main |specific )?(?:issues|concerns|failings|failures|grounds)|points of complaint|what went wrong) /;

/** Said at the end of any letter: nothing is asked for. */
const courtesies = phrases(
  'look forward to',
  '(?:would|should) be grateful for (?:an |your )?(?:acknowledg\\w+|reply|response)',
  'hope this (?:message|letter|email) finds',
  'trust (?:that )?this will',
  'thank you for (?:reading|your time)',
);

const asks = phrases(
  '(?:i|we|she|he) (?:would|d) (?:also )?(?:like|welcome|appreciate)',
  '(?:i|we) (?:also |just |only |simply |now |therefore |respectfully |formally )*(?:want|request|seek|expect|demand|ask|insist|require)(?: that| for| you| to| an?| the)?',
  '(?:i|we) (?:am|are) (?:also )?(?:asking|seeking|requesting|looking for)',
  '(?:what|all) (?:i|we) (?:want|ask|need|am asking|are asking)(?: for)? is',
  '(?:please|kindly) (?:also )?(?:send|arrange|repair|fix|mend|pay|confirm|consider|take|tell|let|give|refund|move|look|provide|ensure|make|come|get|put|write|call|ring|treat|replace|investigate|explain)',
  '(?:can|could|will) you (?:please |just )?(?:send|fix|arrange|repair|tell|pay|come|get|sort|mend|give|move|explain)',
  '(?:i|we|she|he) (?:also )?needs? (?:you to|the|an?|my|our|her|his)(?: \\w+)* (?:before|by|to be|so that)',
  '(?:compensation|redress|a refund|an apology|reimbursement) (?:would|should|is) (?:be )?(?:appropriate|due|owed|given|paid)',
  'to resolve this',
  '(?:should|must|needs? to|ought to) (?:now )?be (?:\\w+ )?(?:corrected|paid|repaired|removed|mended|fixed|changed|made|given|replaced|done)',
  '(?:somebody|someone|you|the landlord|the council) (?:needs?|has|have|ought|must) to',
  'i (?:propose|suggest|hope)',
  'would be (?:a start|enough|welcome|fair)',
);

/** An order at the beginning of a sentence: ‘Take the charge off my account.’ */
const orders =
  /^ (?:and |so |just |then |now )?(?:please )?(?:take|mend|fix|tell|send|pay|repair|replace|give|put|stop|clear|treat|move|call|ring|write|refund|make|let|get|come|sort|remove|return|correct|apologise|answer) /;

const effects = phrases(
  '(?:asthma|cough\\w*|wheez\\w*|ill|illness|hospital|anxi\\w+|stress\\w*|depress\\w+|distress\\w*|exhaust\\w+|tired|asham\\w+|embarrass\\w+|humiliat\\w+|frighten\\w+|scared|terrified|afraid|unsafe|worr(?:y|ied|ying)|crying|cried|upset|inconvenience|detriment\\w*|wellbeing|mental health|sleepless|nightmares?|suffer\\w*)',
  '(?:trouble|difficulty|unable to|cannot|could not|not able to|hard to) (?:sleep\\w*|breath\\w*|leav\\w+|us\\w+|work\\w*|cook\\w*|wash\\w*|eat\\w*|get (?:out|in)|liv\\w+|bath\\w*)',
  '(?:i|we|she|he|they) (?:have |has )?(?:had|have|has|been having) to (?:throw|buy|borrow|stay|sleep|move|pay|take|wash|cook|boil|carry|live|give up|miss)',
  '(?:i|we|she|he) (?:have |has )?(?:lost|missed) (?:\\w+ ){0,3}?(?:wages|earnings|pay|work|days?|hospital|school|appointment|money)',
  '(?:sleeping|living|cooking|washing|eating|sitting) (?:in|on|at|with|out)',
  '(?:i|we|she|he|it makes me|it made me|makes us) (?:feel|felt|fell)',
  'borrow\\w*',
  '(?:nerves?|bruis\\w+|injur\\w+|hurt|in pain|fell|pushed up against|dare not|dread\\w*|went without|going without|without (?:food|heat|cooking|washing|sleep|hot water)\\w*)',
  '(?:broke|hurt|injured|burnt|cut) (?:my|her|his|their|our)',
  '(?:my|our|her|his) (?:\\w+ )?(?:health|sleep|work|life|breathing|chest|back|job|school) (?:is|has|was|have)',
  'no longer (?:have|use|go|sleep|see|cook|invite)',
  'affect(?:s|ed|ing)? (?:me|us|my|our|her|his)',
);

const ownTrouble = phrases(
  '(?:my|our) (?:\\w+ )?(?:son|daughter|mother|mum|father|dad|wife|husband|partner|baby|boy|girl|children|kids|family|sister|brother)s? (?:is|are|has|have|was|were|got|fell|cannot|coughs?|cries|sleeps?) (?!agreed|reported|told)',
);

const somebody =
  '(?:you|they|he|she|nobody|no one|none of you|one of them|your (?:\\w+ )?(?:staff|officers?|operatives?|contractors?|engineers?|surveyors?|team|helpline|office|people|lady|man)|the (?:\\w+ )?(?:landlord|council|officer|operatives?|contractors?|engineers?|surveyor|team|lady|man|housing officer|repairs team|plumber|person|woman)(?: i spoke to)?|an? (?:engineer|operative|officer|contractor|surveyor))';

const fails = phrases(
  `${somebody} (?:\\w+ ){0,6}?(?:not|never|nothing|fail\\w*|refus\\w+|ignor\\w+|missed|cancel\\w+|lost|rude|cut (?:me|us) off|put the phone down|without (?:\\w+ ){0,3}?(?:notice|telling|completing|finishing|explanation)|late|blam\\w+|charged|laugh\\w+|shout\\w+|remark|broke|damaged|closed|cares?|came|comes|has come|has rung)`,
  'no (?:reply|response|answer|explanation|apology|works?|action|update|one|contact|heating|hot water|water|lift|power)(?: \\w+){0,3}? (?:was|were|has|have|had|been|followed|since|to|given|from|came)?',
  'there (?:has|have|was|were|is) (?:been )?no (?:reply|response|answer|explanation|apology|work|action|update|contact)',
  '(?:was|were|been|is|are|remains?) (?:\\w+ )?(?:missed|ignored|unresolved|unanswered|cancelled|outstanding|incomplete|unfinished|never (?:\\w+))',
  '(?:still|never|not) (?:been |yet )?(?:been )?(?:fixed|fitted|done|repaired|mended|completed|resolved|answered|finished|replaced|treated)',
  '(?:i|we) (?:have|ve) (?:\\w+ )?(?:chased|reported|complained|rung|called|emailed|waited|been waiting|been passed|been told|asked)(?: (?:this|it|you))?',
  '(?:first reported|passed from (?:one|person|pillar)|out of order|hanging off)',
  '(?:i|we) (?:was|were) told (?:\\w+ )*(?:and then|but|to pay|pay up|or)',
  '(?:my|this) complaint (?:is|concerns|relates|regards|about)',
  'complain(?:ing)? about',
  'still no',
  '(?:every|each) time (?:i|we) (?:call|ring|write|ask|phone)',
  '(?:communication|service|handling|conduct)(?: \\w+){0,3}? (?:has been|was|is|were) (?:\\w+ )?(?:poor|bad|inconsistent|unacceptable|terrible|slow|confus\\w+)',
  'charged (?:me|us)',
  '(?:incorrect|untrue|not true|wrong|wrongly|somebody else’s|somebody elses|someone elses|came and went|never been|last (?:i|we) (?:saw|heard)|without any|promised|let the rain|nobody (?:gave|told|asked|knows?|came))',
  '(?:has|have) (?:been )?(?:dark|broken|leaking|flooding|blocked|loose|rotten|cold|damp|mouldy|dripping)',
);

const things = phrases('(?:neighbours?|people) (?:\\w+ )?(?:play|shout|bang|threaten|party|smoke)\\w*');

/** Says only that a complaint is being made. */
const opensOnly =
  / (?:formal(?:ly)?|wish to|writing to|reaching out to) (?:\w+ ){0,4}?(?:complaint|dissatisfaction|concerns) (?!.* (?:damp|leak|mould|repair of|heating|noise) )/;
