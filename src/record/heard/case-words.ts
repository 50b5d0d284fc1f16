import { anyOf } from '../plain-words.ts';

/**
 * Who wrote or rang, where words written down by staff tell what a professional is worried about or asks for; undefined
 * where none did. Words are plain.
 */
export function professionalIn(said: string): string | undefined {
  if (!worry.test(said.replace(noWorry, ' '))) return undefined;
  return fromThem.exec(said)?.groups?.who ?? theySaid.exec(said)?.groups?.who ?? inTheirLetter.exec(said)?.groups?.who;
}

/** The professional whose words a note holds, by who is said to have written it and what it is about. */
export function professionalBy(by: string, said: string): string | undefined {
  const writer = professional.exec(by.toLowerCase());
  if (!writer || oursToo.test(by) || !worry.test(said.replace(noWorry, ' '))) return undefined;
  return writer[0];
}

/** Words that somebody did let our people in. */
export const letIn = /\b(?:has|have|ve|had|did|now|finally|then|agreed to) (?:\w+ )?let (?:\w+ ){1,3}in\b/;

/** The first professional words name at all. Words are plain. */
export function professionNamed(said: string): string | undefined {
  return professional.exec(said)?.[0];
}

/** Whether words leave a repair to a programme of works to come. Words are plain. */
export function leavesToProgramme(said: string): boolean {
  return leftTo.test(said.replace(notLeft, ' '));
}

/** Whether words of whoever looked trace what is wrong to another home. Words are plain. */
export function tracesNextDoor(said: string): boolean {
  return traced.test(said.replace(notTraced, ' '));
}

/** Whether words tell that whoever owns the other home was asked to act. Words are plain. */
export function asksOtherOwner(said: string): boolean {
  return askedOwner.test(said);
}

/** Whether words tell that somebody next door will not let the repair be done. Words are plain. */
export function tellsOfRefusal(said: string): boolean {
  return refused.test(said);
}

/** Whether words tell that a repair waits for somebody next door, who refuses or cannot be got to open. Words are plain. */
export function blocksRepair(said: string): boolean {
  return tellsOfRefusal(said) || notIn.test(said);
}

/** Whether words ask for the home to be made to fit somebody, or tell that somebody cannot use it as it is. Words are plain. */
export function asksToAdapt(said: string): boolean {
  return !fitted.test(said) && adapt.test(said);
}

/** Whether words tell that somebody cannot use the way they are asked to deal with us: a form, a diary, the phone, a letter. Words are plain. */
export function needsAnotherWay(said: string): boolean {
  return anotherWay.test(said);
}

/** Whether words offer footage, a diary or the like. Words are plain. */
export function offersEvidence(said: string): boolean {
  return offers.test(said.replace(notOffered, ' '));
}

/** Whether words tell that the police or another body is in it. Words are plain. */
export function tellsOfPartner(said: string): boolean {
  return policeIn.test(said);
}

/** Whether words ask for a move. Words are plain. */
export function asksToMove(said: string): boolean {
  return move.test(said.replace(notMove, ' '));
}

/** Languages that people who rent here speak and those who answer the phone mostly do not. */
const language =
  '(?:arabic|armenian|russian|polish|romanian|ukrainian|lithuanian|latvian|bulgarian|albanian|portuguese|spanish|french|italian|turkish|kurdish|sorani|farsi|persian|dari|pashto|urdu|punjabi|bengali|sylheti|gujarati|hindi|tamil|somali|tigrinya|amharic|lingala|swahili|yoruba|mandarin|cantonese|chinese|vietnamese|czech|slovak|hungarian|bsl|sign language)';
const means = '(?:ring|call|phone|text|email|e mail|write|speak|voice ?notes?|message|post)';
const usual =
  '(?:ring\\w*|call\\w*|phon\\w*|text\\w*|e ?mail\\w*|writ\\w+|letters?|forms?|online|the (?:portal|app|website))';
const toThem = '(?:(?:to )?(?:me|us|her|him|them|(?:her|his|my) \\w+) )?';
const anotherWay = anyOf(
  `(?:speaks?|talks?|understands?) (?:only |just |mainly |mostly )${language}|only speaks? ${language}|(?:need|needs|want|wants|please|can|somebody|someone|anybody|anyone) (?:\\w+ ){0,3}(?:(?:speaks?|in) ${language}|${language}(?: or ${language})? (?:speakers?|speaking|interpreters?))`,
  '(?:english|inglish) (?:\\w+ ){0,2}(?:not|isnt|is poor|is limited|is basic|limited|poor|no good)|(?:no|little|poor|limited|broken|not much|hardly any) english|(?:not|dont|doesnt|cant|cannot|didnt) (?:speak|understand|read|follow) (?:much |any |good )?english',
  '(?:need|needs|needed|want|wants|asked for|get|book|through|via|with|used?) (?:an? )?(?:\\w+ )?(?:interpreters?|translators?|language line)|interpret(?:ed|ing) for|translat(?:ed|ing) for',
  'i (?:do )?not understand (?:the |on |by )*(?:phone|letters?|english|you|him|her|them)|(?:didnt|doesnt|couldnt) (?:follow|understand) (?:me|us|him|her|a word)',
  '(?:cannot|cant|unable to|not able to|too (?:ill|unwell|tired) to|struggl\\w+ (?:to|with)|finds? it (?:too )?hard to) (?:\\w+ ){0,2}(?:do|fill(?:ing)? (?:in|out)|complete|completing|keep(?:ing)?|read|write|use|using|manage|face) (?:\\w+ ){0,3}(?:diary|diaries|(?:diary |log )?sheets|forms?|logs?|letters?|(?:the |a )?phone|telephone|internet|online|portal|app|website|e ?mails?)',
  // What their hands, eyes or head no longer do; another means in place of the usual; less at once, or in another form.
  '(?:hands?|fingers?|eyes?|eyesight|sight|head|memory) (?:\\w+ ){0,2}?(?:too (?:bad|poor|shaky|weak|sore|stiff|painful)|shakes? too much) (?:\\w+ )?to (?:\\w+ )?(?:read|write|fill|type|use|see)',
  `(?:can|could|please|would|asks?|asked|asking|wants?|prefers?|rather) (?:\\w+ ){0,4}?${means} ${toThem}(?:instead of|rather than) ${usual}`,
  `(?:can|could|would like to|wants to|asks to) (?:she|he|they|i|we )?(?: ?just| ?please)? ?(?:use|send|leave|do) (?:\\w+ )?(?:voice ?(?:notes?|messages?)|recordings? instead)`,
  '(?:write|send|have|get|put|letters?) (?:\\w+ ){0,3}?(?:one (?:short |single )?(?:letter|thing|point|page|question) at a time|short(?:er)? letters|simpler (?:letters|words|english))',
  '(?:(?<!available )in|send|need|needs|want|wants|use|have) (?:\\w+ ){0,3}?(?:larger? print|easy read|braille|big(?:ger)? (?:print|letters|writing)|audio (?:format|version))',
);

const profession =
  '(?:gps?|doctor|dr|cpn|psychiatrist|psychologist|consultant|nurse|midwife|health visitor|hv|social worker|social services|support worker|care coordinator|occupational therapist|ot|physio\\w*|school|head ?teacher|teacher|senco|idva|womens aid|sensory team|mental health team|crisis team|childrens services|early help|family support worker|paediatrician|respiratory team)';
const professional = new RegExp(`\\b${profession}\\b`);
const oursToo = /\b(?:our|in-?house|housing|adaptations|tenancy)\b/i;
const fromThem = new RegExp(
  `(?:call|email|letter|message|msg|phone ?call|tel|note|text|contact|visit|voicemail|vm) (?:rec ?d |received |in |today |just )*(?:from|fr|frm|by|off) (?:the |her |his |their |a |mums? |sons? |daughters? |tenants? |residents? )*(?:\\w+ )?(?<who>${profession})(?![a-z0-9])`,
);
const theySaid = new RegExp(
  `(?:^|\\| ?)(?:\\w+ ){0,3}?(?<who>${profession}) (?:\\w+ ){0,3}?(?:rang|called|phoned|rings|emailed|emails|wrote|writes|says|said|contacted|in touch|asking|asks|concerned|worried|reports|reported|advises|advised|states|stated|confirms|raised|requests?|requesting)(?![a-z0-9])`,
);
const inTheirLetter = new RegExp(
  `(?<![a-z0-9])(?<who>${profession})s? (?:letter|note|report|email) (?:\\w+ ){0,3}?(?:handed|received|rec ?d|attached|enclosed|came|arrived|sent|dropped|says|saying|asking|on file|given)(?![a-z0-9])`,
);
const worry = anyOf(
  'worried|worry|worries|concern\\w*|at risk|high risk|(?:serious |real |a )risk|unsafe|not safe|unsuitable|worse\\w*|deteriorat\\w*|declin\\w*',
  '(?:should|must) not|shouldnt|mustnt|cannot (?:stay|go on|continue|live|return|manage|cope)',
  'urgent\\w*|asap|as soon as|within days|today',
  '(?:affect|harm|impact|danger)\\w* (?:\\w+ ){0,3}(?:health|breathing|chest|sleep|mental|baby|child|children|kids|him|her|them|recovery|condition)',
  '(?:suffer|struggl|harm)\\w*|safeguarding|hospital|infections?|symptoms',
  'support(?:s|ing)? (?:\\w+ ){0,3}(?:move|request|application|rehousing|transfer)|needs? (?:to|a|an|rehous\\w+|moving)|recommend\\w*',
  'what (?:\\w+ ){0,2}(?:being done|are you doing|is happening|will be done|the landlord)',
);
export const noWorry =
  /\b(?:no|not|nothing|never|without) (?:\w+ ){0,2}(?:concern\w*|worri\w+|risk|urgen\w*|harm\w*)\b|\b(?:appointment|booked|booking|directions|parking|opening hours)\b[^|]*/g;

const programme =
  '(?:(?:works? |planned |cyclical |capital |major works |investment |replacement |roofing |window |kitchen |refurb\\w* |improvement |\\d+ \\d+ |next years? |this years? |\\d{4} )*(?:programme|program)|planned (?:works?|maintenance|investment|replacement)|cyclical (?:works?|maintenance|decoration)|capital works|major works|externals?(?: works| decs| decorations)?|(?:next|the new|this) financial year)';
const leftTo = anyOf(
  `(?:is|are|was|already|now|put|placed|added|going|gone|goes|wait\\w*|leave|left|leaving|hold\\w*|held|defer\\w*|pick\\w* up|done|deal\\w* with|dealt with|down|scheduled|include\\w*|due|await\\w*|pass\\w*|refer\\w*|to be|roll\\w* (?:up|in)) (?:\\w+ ){0,3}(?:on|onto|to|in|into|for|until|till|with|by|under|as part of|the|a) (?:the |our |a |to )*${programme}`,
  `(?:on|part of|awaiting|pending|wait for|within) (?:the |our |a |to )*${programme}`,
  'nothing (?:\\w+ ){0,3}(?:until|before|till) (?:the )?(?:programme|program|planned works?|major works)',
);
export const notLeft =
  /\b(?:not|isnt|no longer|never|removed from|taken (?:off|out of)|came off|off|missed off|ahead of|before|brought forward from|rather than wait\w* for|instead of|outside) (?:\w+ ){0,3}(?:programme|program|planned (?:works?|maintenance)|cyclical|capital works|major works)\b/g;

const home =
  '(?:next doors?|the flat above|flat above|the flat upstairs|flat \\d+\\w?|(?:no|number|house) \\d+\\w?|(?:the )?(?:balcony|terrace|bathroom|shower|bath|kitchen|washing machine|roof|terrace|pipe|pipes|toilet|waste|stack|gutter) (?:of|at|in|to|belonging to|from) (?:the )?(?:flat |no |number )?(?:\\d+\\w?|above|upstairs|neighbours?|next door)|(?:the )?neighbou?r(?:s|ing)?(?: (?:flat|property|house|home|bathroom|balcony|roof|side|gutter|pipe))?|\\d+\\w? (?:above|upstairs|next door)|upstairs(?! (?:bathroom|toilet|bedroom|landing|room|loo|window|radiator|tank))|adjoining (?:property|house|flat))';
const traced = anyOf(
  `(?:traced|tracked) (?:\\w+ ){0,3}to (?:\\w+ )?${home}`,
  `(?:coming|comes|came|leaking|leaks|dripping|penetrating|getting in|escaping|running|spreading|travelling|originat\\w+|stems?|stemming) (?:through |down |in |over |up |out )*(?:from|via) (?:\\w+ )?${home}`,
  `(?:cause|source|origin|fault|problem|leak|issue|root) (?:of \\w+ )?(?:is|was|lies|found|appears to be|looks to be|seems to be|looks like) (?:\\w+ ){0,2}(?:in|at|from|with|within|coming from|down to) (?:\\w+ )?${home}`,
  `caused by (?:\\w+ )?${home}`,
  `(?:due|down) to (?:a |the )?(?:\\w+ ){0,3}(?:in|at|of) ${home}`,
);
export const notTraced =
  /\b(?:not|isnt|no|never|ruled out|nothing) (?:\w+ ){0,4}(?:coming|comes|traced|from|leaking) (?:\w+ ){0,4}(?:next door|upstairs|above|neighbou?rs?|(?:flat|no|number) \d+\w?)\b|\bto (?:next door|neighbou?r|upstairs|the flat below|flat below)\b|\bin the same (?:house|home|property|flat)\b/g;

const askedOwner = anyOf(
  '(?:wrote|written|writing|letter sent|letter|emailed|spoke|spoken|rang|called|contacted|told|asked|notice served|served notice) (?:\\w+ )?(?:to |on |with )?(?:the )?(?:owner|leaseholder|freeholder|landlord|agent|managing agent|neighbour|flat \\d+\\w?|no \\d+\\w?|number \\d+\\w?|\\d+\\w?)(?! (?:times?|days?|weeks?|th|st|nd|rd|am|pm|mins?|minutes))',
  '(?:also|one of|both) (?:ours|our (?:tenants?|own))|ours (?:too|as well)|our tenant (?:too|as well)',
  `(?:wrote|written|writing|letter sent|letter|emailed|spoke|spoken|rang|called|contacted|asked|knocked|carded|visited) (?:\\w+ )?(?:to |on |at |with )?(?:the |both )?${home}`,
);
const notIn = anyOf(
  `(?:no|unable to (?:gain|get)|couldnt (?:gain|get)|could not (?:gain|get)|cannot (?:gain|get)|cant (?:gain|get)|didnt get|not able to (?:gain|get)|carded|failed to (?:gain|get)) (?:access|in|entry|reply|answer|response)? ?(?:\\w+ ){0,2}${home}`,
  `${home} (?:\\w+ ){0,2}(?:not (?:answering|responding|replying)|wont answer|never (?:answers?|in|home)|no (?:answer|reply|response|access))`,
);
const refused = anyOf(
  '(?:wont|will not|wouldnt|would not|refus\\w+ to|doesnt want to|not willing to|unwilling to) (?:let|allow|give|grant|permit) (?:\\w+ ){0,4}(?:in|access|entry|through|on|over|near)',
  '(?:refus\\w+|deny|denied|denies|denying|declin\\w+|block\\w*) (?:us |any |all |to give |point blank to give )*(?:access|entry|the (?:works?|repair))',
  'not (?:letting|allowing|giving) (?:\\w+ ){0,3}(?:in|access|entry)',
);

const aid =
  '(?:walk in(?: (?:shower|bath))?|level access|wet ?room|stair ?lift|through floor lift|step lift|grab ?rails?|hand ?rails?|second banister|ramps?|half steps?|bath (?:lift|seat|board)|raised toilet|wider doors?|doors? widen\\w*|hoist|adaptations?|adapted|accessible (?:shower|bathroom)|downstairs (?:toilet|bathroom|shower|bedroom)|flashing (?:smoke alarm|doorbell|alarm)|vibrating (?:pad|alarm))';
const adapt = anyOf(
  `(?:can|could|may) (?:they|she|he|we|i|you|mum|dad|tenant) (?:please |also |possibly |pls )*(?:have|get|fit|put in|look at|install|do) (?:\\w+ ){0,4}${aid}`,
  `(?:want|wants|need|needs|asking|asks|asked|like|requests?|requested|requesting|require|requires|apply|applied|hoping) (?:about |for |to have |to get |if (?:\\w+ ){1,4}(?:have|get|fit) )*(?:\\w+ ){0,3}${aid}`,
  '(?:cant|cannot|unable to|struggl\\w+ to|not able to|no longer|finding it hard to|hard to|difficulty) (?:\\w+ ){0,2}(?:step|get|climb|lift|use|manage|getting|stepping|using) (?:\\w+ ){0,4}(?:over (?:the )?(?:\\w+ )?(?:tray|bath|lip|step)|(?:in|into|out|in or out|in and out|in to)(?: of)? (?:the )?(?:bath|shower|tub)|(?:the )?(?:bath|shower|upstairs toilet|stairs to the (?:toilet|bathroom)))(?! (?:tap|cubicle door|because (?:its|it is) (?:broken|blocked)))',
);
export const fitted =
  /\b(?:rail|lift|ramp|shower|hoist|alarm|wet ?room) (?:\w+ ){0,3}(?:broken?|loose|leak\w*|not working|faulty|serviced?|fitted|installed|completed)\b/;

/** A physiotherapist who treats somebody, and asks for nothing to be fitted. */
const inTreatment =
  /\b(?:sent|referred|going|goes|gone|went|been|seeing|sees|having|has|waiting|appointment|appt|sessions?|exercises|at|under)\b (?:\w+ ){0,4}physio\w*(?! (?:report|letter|assess\w*))(?![^|]* (?:says?|said|wants?|asks?|asked|needs?|recommend\w*|advis\w*|suggest\w*|thinks?|reckons?)\b)/;
export const notToAdapt = new RegExp(`${fitted.source}|${inTreatment.source}`);

const footage =
  '(?:recordings?|footage|videos?|photos?|pictures|pics|diary(?: sheets?)?|diaries|cctv|screenshots?|voice ?notes?|dash ?cam|doorbell (?:clip|footage|camera)|ring doorbell|messages|texts)';
const offers = anyOf(
  `(?:have|ive|has|got|hes|shes|theyve|kept|keeping|took|taken) (?:\\w+ ){0,3}(?:${footage}|it (?:all )?on (?:my phone|her phone|his phone|camera|video|film|tape|cctv))`,
  `(?:can|could|will|want to|like to|happy to|offered to|able to|where do i|how do i|who do i) (?:\\w+ )?(?:send|show|bring|email|share|play|upload|provide|give) (?:\\w+ ){0,3}(?:${footage}|evidence)`,
  `(?:offered|offering) (?:\\w+ ){0,3}${footage}`,
);
/** Nothing there to take: none was made, or we only asked for it and sent the sheets. */
export const notOffered =
  /\b(?:no|not|without|never|hasnt|havent|have no|has no) (?:\w+ ){0,3}(?:recordings?|footage|videos?|photos?|diary|cctv|evidence)\b|\bdiary (?:sheets? )?(?:appointment|entry|for \w+ visit)\b|\b(?:advised|asked|told|said|reminded|to) (?:\w+ ){0,9}(?:keep|fill in|complete|start|do|take|record) (?:\w+ ){0,4}(?:diar(?:y|ies)|recordings?|footage|videos?|photos?)(?: sheets?)?\b|\b(?:sent|posted|gave|issued|emailed|left) (?:\w+ ){0,4}diary sheets?\b(?! (?:back|in\b|at reception|to us|filled in))|\bdiary sheets? (?:\w+ )?(?:sent|posted|issued|given|emailed|left|provided)\b|\bsheets? posted\b/g;

const policeIn = anyOf(
  'police (?:\\w+ ){0,2}(?:are|is|were|was|have|has|said|say|came|come|attended|involved|treating|asked|investigating|called|arrested|logged|dealing|gave|want)',
  '(?:rang|rung|called|phoned|reported (?:\\w+ ){0,3}to|told|spoke to|been to|gone to) (?:the )?(?:police|101|999)',
  'crime (?:ref\\w*|number|no)|(?:101|999|cad|police) (?:log|ref\\w*|number|no)',
  '(?:pc|dc|pcso|sgt|sergeant|officer) [a-z]+ (?:\\w+ ){0,2}(?:rang|called|emailed|says|said|attended|dealing|from the police)',
  'environmental health (?:\\w+ ){0,2}(?:are|is|have|has|said|came|involved|want|asked)',
);
const move = anyOf(
  '(?:can|could) (?:we|i|she|he|they|you) (?:please |pls )*(?:be )?(?:moved?|transferred|rehoused)(?! (?:the|my|it|in|that|this|appointment)\\b)',
  '(?:want|wants|need|needs|asking|asks|asked|like|begging|desperate|have|got|wanting|hoping) (?:us )?to (?:be )?(?:moved?|transferred|rehoused)(?! (?:the|my|her|his|it|in|that|this|appointment|on)\\b)',
  '(?:get|move) (?:us|me|her|him|them) out(?: of (?:here|there|this))?',
  '(?:please|pls|just|got to|have to|must|need to) (?:\\w+ )?(?:move|rehouse|transfer) (?:us|me|her|him|them)(?! (?:the|my|appointment|to (?:a )?(?:later|earlier)))',
  '(?:want|wants|need|needs|wanting) (?:moving|rehousing|transferring|a move|to be somewhere (?:else|safe))',
  '(?:not|never|isnt|arent|dont feel) safe (?:\\w+ ){0,3}(?:here|in (?:my|our|her|his|their|the) (?:own )?(?:home|flat|house)) [^|]{0,60}(?:move|moved|transfer|rehouse\\w*|somewhere)',
  '(?:transfer|move|rehousing|management move) (?:form|request|application)|(?:asking|asked|applied|want|wants) (?:\\w+ ){0,2}(?:for )?(?:a )?(?:transfer|management move|management transfer|move)(?! (?:the|of)\\b)',
);
export const notMove =
  /\b(?:not|dont|doesnt|never|no) (?:\w+ ){0,3}(?:want|wish|need|ask\w*) (?:\w+ ){0,2}(?:to )?(?:be )?(?:moved?|transfer\w*|rehoused)\b/g;
