import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { isCallTaker } from './call-taker.ts';

/**
 * Whether a note tells that the resident, or somebody for them, asked again where things stand: 'mum rang again', '4th
 * call', 'any news, she says'. What our own people chased a contractor or a colleague for is none, nor is ringing the
 * resident. `by` is who wrote it down, where the record says: whoever takes calls writes without saying who rang.
 */
export function tellsOfChase(words: string, by: string | undefined): boolean {
  return (isCallTaker(by) ? toldByTaker : toldByAnyone)(words);
}

const toldByAnyone = remembered((words: string) => asksIn(words, (clause) => byThem.test(clause), isOwedToThem));
const toldByTaker = remembered((words: string) =>
  asksIn(
    words,
    (clause) => byThem.test(clause) || (asksAgain.test(clause) && !byUs.test(clause)),
    (clause) => isOwedToThem(clause) || isOwed(clause),
  ),
);

const isOwedToThem = (clause: string) => owedByThem.test(clause) && !notOurs.test(clause);
const isOwed = (clause: string) => owedAsked.test(clause) && !notOurs.test(clause) && !byUs.test(clause);

type Asks = (clause: string) => boolean;

function asksIn(words: string, asks: Asks, isOwed: Asks): boolean {
  const said = plainInFull(words);
  if (noneYet.test(said) && rangForAnswer.test(said)) return true;
  if (sumAgain.test(said)) return true;
  const may = askingAgain.test(said);
  const mayBeOwed = owing.test(said);
  return (may || mayBeOwed) && clausesOf(said).some((clause) => (may && asks(clause)) || (mayBeOwed && isOwed(clause)));
}

/** A quick look: without any of these nobody asks again, and most words need no closer one. */
const askingAgain =
  /\b(?:again|times|twice|news|updates?|ask\w*|chas\w*|wait\w*|want\w*|still|when|what|whats|where|back on|date|no £ ?\d+|2nd|3rd|[4-9]th|1\dth|second|third|fourth|fifth|sixth|seventh|another)\b/;
/** ‘Mr Hill. £300. again’. */
const sumAgain = /\b(?:mrs?|ms|miss) \w+ \| (?:re |no |about )?(?:his |her |the )?£ ?\d+ \| again\b/;
/** And without these nobody asks after what is owed. */
const owing =
  /\b(?:wants? to know|(?:not|never|hasnt|havent|hadnt) (?:yet |even |still )?(?:had|got|received|seen)|(?:re|about|after|regarding) (?:the |his |her |their |that )?(?:\w+ )?(?:£|payments?|money|comp|refund|cheque))/;
const noneYet = /\b(?:no|not|nothing)\b/;

/** The clauses of plain words, or none where they tell of a call of ours that nobody took. */
function clausesOf(said: string): readonly string[] {
  return unanswered.test(said) ? [] : said.split('|').map((clause) => clause.trim());
}

const who =
  '(?:tenants?|residents?|customers?|callers?|leaseholders?|mum|mother|dad|father|son|daughter|wife|husband|partner|niece|nephew|nan|gran|sister|brother|she|he|they|mrs? \\w+|ms \\w+|miss \\w+|flat \\d+\\w?)';
/** Whom somebody rings who does not ring us. */
const elsewhere =
  '(?:to |on |at |for )?(?:the |an? |his |her |their |my )?(?:police|ambulance|paramedics?|fire|101|999|111|doctors?|gp|bell|door ?bell|council|mp|councillor|cllr|solicitor|ombudsman|contractors?|neighbours?|insur\\w+|social services|school|nurse|friend|daughter|son|mum|work|it)';
const reaches = `(?:rang|rung|rings|ringing|called|calls|calling|phoned|emailed|e mailed|texted|messaged|wrote|been on|on the phone|on phone|back on|in touch|came in to (?:the )?(?:office|desk|reception))(?! ${elsewhere}\\b)`;
/** ‘Again’ as the end of it, or before what it is about: not ‘again through the window’. */
const again =
  'again(?= (?:re|about|asking|wanting|wants|to ask|to chase|today|yesterday|this|last|for|says|said|saying|any|very|upset|still|where|when)\\b| ?$)';
const where = `(?:${again}|\\d+ times|twice|any news|any updates?|for an update|for update|for news|asking (?:when|what is|where|for)|when (?:are|is|will) (?:we|you|someone|somebody|anyone|anybody|it|they|he|the)|what is happening|whats happening|where (?:are we|things|it is)|chas\\w+|still no)`;
const told =
  '(?:phone )?(?:call(?! ?outs?\\b)|e ?mail|text|message|chaser|time (?:of )?asking|time (?:\\w+ )?(?:rung|rang|called|asked|chased|phoned|emailed))';
const nth = `(?:2nd|3rd|[4-9]th|1\\dth|second|third|fourth|fifth|sixth|seventh) ${told}(?! (?:made|booked|needed|raised|to|out|back)\\b)`;

/** What somebody asks after that was owed to them already. */
const owed =
  '(?:(?:the|her|his|their|our|my) )?(?:money|payments?|compensation|refund|cheque|£ ?\\d+|repairs?(?! to)|works?|appointment|appt|dates?|complaint|answer|reply|response|list|invoices?|plasterer|plumber|engineer|surveyor)';

/** Money of ours that they know of, and not rent or anybody else’s. */
const money = '(?:payments?|money|compensation|compo?|refund|cheque)';
const ours = `(?:£ ?\\d+|(?:the|his|her|their|that) (?:\\w+ )?${money})`;
const aboutMoney = `(?:rang|rung|phoned|called|emailed|came in|asking|asks|asked|ringing|on) (?:again )?(?:re|about|after|regarding) (?:(?:the|his|her|their) )?(?:${ours}|${money}(?= (?:and|again|owed|still)))`;
const notHad = `(?:not|never|hasnt|havent|hadnt) (?:(?:yet|even|still) )?(?:had|got|received|seen) (?:(?:the|his|her|their|any|an?|that) )?(?:£ ?\\d+|${money}|answer|reply|response)(?! (?:of|in|for|off|from|back|yet from))`;
/** What they want to know of something that was to happen. */
const wantsToKnow =
  'wants? to know (?:if|whether|has|have|had|did|is|was|were) (?:\\w+ ){1,6}?(?:went|gone|come|came|arrived|sent|raised|ordered|booked|started|written|write|looked|decided|agreed|happening|coming|approved|happened|chased)';
/** What else may be owed, by somebody else or to us. */
const notOurs = anyOf(
  'rent|arrears|direct debit|bins?|rubbish|council tax|dwp|uc|pip|universal credit|benefits?|pension|wages|hospital|gps?|bank (?:loan|card)|parking|quotes?|invoices?|office|service charge|charges?|bill|bid|bids|neighbours?|deposit|dogs?|pets?|we (?:have|ve|had)|in (?:his|her|their) (?:bank|account)',
);

/** What they wait to hear from us: not from next door, and not somebody who was rung. */
const noAnswer =
  '(?:(?:has )?had )?(?:no|not had (?:an?|any)) (?:answer|reply|response|word)(?: yet)? (?:to|about|on|re) (?:(?:his|her|their|the|my) )?(?:\\w+ )?(?:complaint|letter|e ?mail|messages?|form|request|report|move|repair)(?!s? (?:line|desk|number|team|from (?:her|his|their)|to (?:the |her |his |their )?(?:council|gps?|doctors?|school|police|mp|bank|dwp|neighbours?)))';
const nothingHeard =
  '(?:has |have )?(?:heard|been told|had) nothing (?:since (?:the|you|we|us|your|our) |(?:back )?from us(?! (?:kids|children|lot|two|three|all|both|girls|boys)))';
/** Two clauses: that they rang, and what they still wait for. */
const rangForAnswer = new RegExp(
  `\\b${who} (?:(?:has|have|just|again|back) )*${reaches}(?: \\w+){0,4} ?\\| ?(?:${who} )?(?:${noAnswer}|${nothingHeard})`,
);

/** Somebody of theirs is said to ask. */
const byThem = anyOf(
  `${who} (?:\\w+ ){0,3}?asked again (?:who|if|when|why|what|whether|about|for|re)`,
  `${who} (?:(?:has|have|is|was|just|again|back) )*${reaches} (?:\\w+ ){0,4}${where}`,
  `${who} (?:(?:has|have|is|are|was) )?(?:chasing|chased|asking when|asked when|asks when|asking what is|wants to know (?:when|why|where|what is)|wants an update|wants a date|still waiting|waiting to hear)`,
  `^(?:(?:the|her|his) )?${who} ${again}`,
  `${who} (?:(?:is|was|back|again) )*on (?:the )?(?:line|phone) (?:asking|wanting|chasing)(?: to know| again)? (?:about|after|for|where) ${owed}`,
  `(?:${nth}|another ${told}) (?:\\w+ ){0,2}(?:from|by) (?:(?:the|her|his|their) )?${who}`,
);

/** The same, where nobody is named, by whoever takes calls. */
const asksAgain = anyOf(
  `^(?:rang|rung|called|phoned|emailed|texted|messaged) (?:in )?(?:(?:re|about) (?:\\w+ ){1,4})?${again}`,
  nth,
  `^chasing ${owed}(?!.* (?:from|with|off) )`,
  '^any (?:news|updates?)(?! from)',
  '^still waiting',
  '(?:chasing|asking) (?:again|for (?:an )?(?:update|date|news)|when|where (?:the|her|his|their|yesterdays|todays|we|things|it)(?![a-z]))',
  '^(?:(?:he|she|they) )?asked again (?:about|for|re) (?:the|her|his|their)',
  `^(?!(?:heating|water|hot water|power|electric\\w*|gas|boiler|lights?|supply|lifts?|alarm|cctv|entry|heat|pump|it|all|now|both)(?![a-z]))(?:(?:mrs?|ms|miss) )?\\w+ (?:is |was )?back on(?: the (?:line|phone)(?: (?:re|about|asking|saying|says)(?: \\w+)*)?)?$`,
  '^(?:so |and |but |(?:mrs?|ms|miss) \\w+ )?(?:whats|what is) (?:going on|being done|happening|the (?:latest|delay|hold ?up))$',
  '^(?:is|have you|got) (?:there )?a date(?: yet)?$',
  '^no £ ?\\d+$',
);
/** Something owed that did not come, by somebody of theirs. */
const owedByThem = anyOf(
  `${who} (?:\\w+ ){0,3}?${notHad}`,
  `${who} (?:\\w+ ){0,2}?(?:${aboutMoney})`,
  `${who} (?:\\w+ ){0,2}?${wantsToKnow}`,
);
/** The same, by whoever takes calls. */
const owedAsked = anyOf(
  `^(?:hes|shes|theyve|has|have|still|says)? ?(?:\\w+ )?${notHad}`,
  `^ten ${aboutMoney}`,
  wantsToKnow,
);

/** Whom our own people chase, and what they wait for. */
const byUs =
  /\b(?:chas\w+|rang|rung|called|phoned|emailed|e mailed|asked|texted|messaged|told|waiting (?:for|on)) (?:the )?(?:tenant|resident|customer|her|him|them|contractor|finance|planner|planning|surveyor|repairs|supplier|manager|joinery|engineer|plumber|electrician|officer|council|ot|supervisor|parts?|materials?|scaffold\w*|quotes?)\b/;
/** A call of ours that nobody took. */
const unanswered =
  /\b(?:no (?:ans\w*|reply|response)|voice ?mail|left (?:a |her a |him a )?(?:message|voicemail|msg)|rang out)\b/;
