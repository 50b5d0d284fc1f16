import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether words ask for a complaint to be taken. Words are plain. */
export function makesComplaint(said: string): boolean {
  return makes.test(said.replace(notMaking, ' '));
}

/** Whether the words of a resident are unhappy with the landlord, beyond asking again. Words are plain. */
export function isUnhappy(said: string): boolean {
  return unhappy.test(said.replace(notWithUs, ' '));
}

/** Whether a note tells that a resident is unhappy with the landlord. Words are plain. */
export function tellsOfUnhappy(said: string): boolean {
  return toldUnhappy.test(said.replace(notWithUs, ' '));
}

/** Whether a member of Parliament or a councillor wrote for a resident, or the resident went to one. Words are plain. */
export function tellsOfOfficial(said: string): boolean {
  return tookFurther.test(said);
}

/** Whether words ask for an answer to a complaint to be looked at again by somebody else. Words are plain. */
export function asksForReview(said: string): boolean {
  return asksAgain.test(said.replace(notAsking, ' '));
}

const make = '(?:make|raise|log|lodge|put in|register|file|open|start|submit|get)';
const makes = anyOf(
  `(?:want|wants|wanted|wanting|wish|wishes|wishing|like|going|asking|asked|asks|need|needs|trying|tried|please|can i|decided) (?:to )?(?:\\w+ )?${make} (?:(?:a|an|my|another|this as a|the) (?:\\w+ ){0,2})?(?:formal |official )?complaint`,
  '(?:want|wants|wanted|wish|wishes|wishing|like|going|asking|asks|asked|need|ring|rang|ringing|writing) to (?:formally |officially )?complain(?! to (?:my |her |his |the )?(?:neighbours?|police|council))',
  '(?:treat|take|accept|log|logged|consider|regard|see|record|handle|count) (?:this|it|that|my \\w+)(?: \\w+){0,3} as (?:a|an|my|our) (?:\\w+ ){0,2}complaint',
  '(?:this is|im making|am making|here is|heres|submitting|i am raising|im raising) (?:a|an|my|our) (?:\\w+ ){0,2}complaint',
  '(?:formal|official) complaint (?:about|against|re|regarding|that|please|now)',
  '(?:wants|want|asking for|asks for|needs|need) (?:a|an) (?:\\w+ )?complaint (?:\\w+ )?(?:logged|raised|logging|raising|made|put in|opened)',
  '(?:i am|im|we are|i wish|is) (?:now )?(?:formally |officially )complain\\w*',
  'complaint (?:letter|email|form) (?:received|rec ?d|from|attached|in from)',
  '(?:^|\\| )(?:(?!(?:our|sent|send|posted|gave|issued|emailed|standard)\\b)\\w+ ){0,3}(?:e ?mail|letter|form|message) (?:(?!sent|to|went|contractors?|suppliers?|ombudsman)\\w+ ){0,4}(?:headed|titled|entitled|subject|marked(?: as)?) (?:a )?(?:formal |official |stage (?:1|one) )?complaint(?! (?:response|answer|reply|ack\\w*|leaflet|form|policy|procedures?|training|stats?|statistics|figures|reports?|numbers|handling|process|team|meeting|themes|learning|dashboard|webinar|(?:left |still )?blank|(?:\\w+ )?for (?:the |our )?(?:flat|neighbours?|next door|number|no)|about (?:(?:a|the|his|her|their) )?neighbours?)\\b)',
);
export const notMaking =
  /\b(?:not|dont|doesnt|didnt|never|no|without|rather than|instead of|declin\w+|isnt|wasnt) (?:\w+ ){0,5}complain\w*|\b(?:if|should) (?:\w+ ){0,4}(?:want|wants|wish|wishes|like|need|needs) (?:\w+ ){0,3}complain\w*|\bcomplaint (?:closed|resolved|withdrawn|answered)\b|\b(?:can|could|may|how|right|able|free|offered|options?) (?:to )?(?:\w+ )?(?:make a |raise a )?(?:formal )?complain\w*/g;

const strong =
  '(?:fed up|sick (?:of|and tired)|(?:had|have had|has had|ive had) (?:more than )?enough|(?:not|isnt|nowhere near|just not) good enough|disgusted|disgraceful|disgrace|appall\\w*|unacceptable|shambles|(?:a|beyond a|an absolute) joke|takes? the (?:mick\\w*|p\\w*)|taking the (?:mick\\w*|p\\w*)|(?:very|really|so|extremely|most|deeply|absolutely|more than) (?:un|dis)(?:happy|satisfied)|unhappy (?:with|about|that|at|how)|not (?:at all )?happy (?:with|about|at|that|how)|dissatisfied|waste of time|lost (?:all )?(?:faith|trust|confidence)|(?:poor|bad|terrible|awful|shocking|dreadful|diabolical) (?:service|landlord|treatment)|badly let down|(?:being|feel|feels|felt|keep being) (?:\\w+ )?(?:ignored|fobbed off|let down|forgotten)|been (?:\\w+ )?(?:ignored|fobbed off|let down)|fobb(?:ed|ing) (?:me|us|him|her) off|passed from pillar to post)';
const unhappy = anyOf(
  strong,
  '(?:you|they|landlord|housing|company|association|council) (?:\\w+ ){0,3}(?:let (?:me|us) down|ignor(?:e|ed|ing) (?:me|us|my|our)|dont care|couldnt care less)',
  '(?:disgusting|shocking|terrible|awful|appalling) (?:way|how|that (?:you|we|i)|service|treatment)',
  'how (?:i|we|she|he|my \\w+) (?:have|ve|has|was|were|am|are|is|ive|weve|been) ?(?:being |been )?treated',
  'treated (?:like|as if|as though)',
  '(?:nobody|no one|noone) (?:ever )?(?:listens?|cares?|is listening|gives a|wants to know|takes (?:me|us|it) seriously)',
);
const who =
  '(?:tenants?|residents?|she|he|they|mr|mrs|ms|miss|caller|mum|mother|dad|father|family|leaseholder|daughter|son|wife|husband|customer|t)';
const toldUnhappy = anyOf(`${who} (?:\\w+ ){0,5}(?:${strong})`);
const official = '(?:mp|mps|mps office|members? of parliament|councillor|councillors|cllr|cllrs|ward member)';
const tookFurther = anyOf(
  `${official} (?:\\w+ ){0,4}(?:writes?|wrote|written|emailed|emails|rang|phoned|asks|asking|asked|enquir\\w*|contacted|chasing|chased|on (?:her|his|their) behalf)`,
  `(?:email|letter|enquiry|query|call|casework) (?:\\w+ ){0,3}(?:from|by) (?:\\w+ ){0,3}${official}`,
  `(?:emailed|written to|wrote to|writing to|contacted|contacting|gone to|going to|been to|been on to|rung|complained to) (?:\\w+ ){0,2}${official}`,
);
/** Whom we instruct ourselves asks us nothing. */
export const ourSolicitors = anyOf('(?:instruct(?:ed|ing)?|our) (?:\\w+ ){0,3}solicitors?');
export const notWithUs =
  /\b(?:fed up|sick|enough|unhappy|not happy|disgusted) (?:\w+ )?(?:with|of|about|at|by|from) (?:\w+ ){0,3}(?:neighbours?|noise|cold|weather|rain|damp|smell|dogs?|him|her|them|upstairs|downstairs|next door|music|rats?|mice|kids|each other)\b|\b(?:no longer|not|isnt|wasnt|never) (?:\w+ ){0,2}(?:fed up|unhappy|dissatisfied|disgusted)\b|\benough (?:heaters?|room|space|time|notice|money|light|hot water|pressure)\b/g;

const answer = '(?:reply|response|answer|outcome|decision|findings|letter|stage (?:1|one)(?: \\w+)?|offer)';
const senior =
  '(?:someone|somebody|a \\w+|anyone) (?:\\w+ )?(?:else|higher(?: up)?|senior|more senior|above|independent|different)|(?:a )?(?:more senior|senior|different|independent) (?:person|manager|officer)|(?:your|a) manager';
const asksAgain = anyOf(
  `(?:not|isnt|is not|un|never|still not) ?(?:\\w+ )?(?:happy|satisfied|content|pleased) (?:with|about|at) (?:\\w+ ){0,3}${answer}`,
  `(?:unhappy|dissatisfied|disappointed) (?:with|about|at|by) (?:\\w+ ){0,3}${answer}`,
  '(?:want|wants|wish|wishes|like|ask|asks|asking|please|can you|can i|can we|need|needs|going) (?:\\w+ ){0,4}(?:escalat\\w+|take (?:it|this|that|things|matters) (?:further|higher|up a level|to the next))',
  '^(?:please )?escalate|escalate (?:this|it|my complaint) (?:please|now|to)',
  `(?:looked at|look at|looked into|reviewed|review|dealt with|heard|seen|considered|checked) (?:\\w+ ){0,3}by (?:${senior})`,
  `(?:${senior}) to (?:look|review|deal|see|consider|check)`,
  '(?:want|wants|wish|like|request\\w*|ask\\w*|go|going|move|moved|take|taken|put|please) (?:\\w+ ){0,5}(?:stage (?:2|two)|the next stage|second stage)',
  `(?:dont|do not|doesnt|does not|cannot|cant|wont) (?:accept|agree with) (?:\\w+ ){0,3}${answer}`,
  '(?:want|wants|wish|like|going|asking) to appeal|appeal (?:against )?(?:this|the|your) (?:decision|outcome|response)',
);
export const notAsking =
  /\b(?:not|dont|doesnt|didnt|does not|no need|no wish) (?:\w+ ){0,4}(?:escalat\w*|stage (?:2|two)|next stage|take (?:it|this) further|appeal)\b|\b(?:told|advised|explained|reminded|informed|letter says|says) (?:\w+ ){0,4}(?:can|could|may|right|how) (?:\w+ ){0,5}(?:escalat\w*|stage (?:2|two)|next stage|further|review\w*)\b|\bif (?:you|she|he|they|not) (?:\w+ ){0,3}(?:happy|satisfied|dissatisfied|unhappy)[^|]*/g;

/** Whether words say that a complaint was not taken as one, or that somebody was told they could not make it. */
export const isTurnedAway = remembered((words: string): boolean => turnedAway.test(plainInFull(words)));

const turnedAway = anyOf(
  'no (?:formal )?complaint (?:was |has been )?(?:logged|raised|taken|opened|recorded)',
  'not (?:been |being )?(?:logged|raised|recorded|taken|treated|registered|opened)(?: \\w+){0,2} (?:as )?(?:a )?(?:formal )?complaint',
  '(?:complaint|it) not (?:logged|raised|recorded|taken|registered)',
  '(?:logged|raised|recorded|treated|put down) as (?:a |an )?(?:service request|enquiry|query|feedback)',
  'told (?:him|her|them) (?:\\w+ ){0,4}(?:cant|cannot|could not|couldnt|no authority|not able to|wasnt able to)(?: \\w+){0,4} (?:complain|complaint|further|discuss)',
);
