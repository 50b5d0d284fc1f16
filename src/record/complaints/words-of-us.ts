import { anyOf } from '../plain-words.ts';

/**
 * What residents say of a landlord without a word of displeasure: how our people behaved to them, that they want somebody
 * above or money, and what we did or left undone, told as a fact. Words are plain.
 */
export function tellsWhatWeDid(said: string): boolean {
  return whatWeDid.test(said);
}

/** The clauses of plain words apart: those that are only of somebody else (a neighbour, the police, a hospital), and the rest. */
export function byWhom(said: string): { readonly ofUs: string; readonly ofOthers: string } {
  const clauses = said.replace(noComplaint, ' ').split('|');
  const isOfOthers = (clause: string) => others.test(clause) && !ofOurs.test(clause.replace(nearOthers, ' '));
  return {
    ofUs: clauses.filter((clause) => !isOfOthers(clause)).join('|'),
    ofOthers: clauses.filter(isOfOthers).join('|'),
  };
}

/** No complaint, a complaint’s leaflet and the like, or what is complained of is noise, and whoever complains a neighbour. */
const noComplaint =
  /\b(?:asb|noise|nuisance|parking) complaints?\b|\bcomplaints? (?:of|about|re|regarding) (?:\w+ ){0,2}?(?:asb|antisocial|noise|nuisance|barking|music|parking|cannabis)\b|\bcomplaints? (?:from|by) (?:\w+ )?(?:neighbou?rs?|nbrs?)\b|\b(?:neighbou?rs?|nbrs?) (?:has |have |had |is |are )?complain(?:s|ed|ing)?\b|\b(?:no|any|without) complaints?\b|\bcan(?:no|)t complain\b|\bcomplain(?:s|ed|ing)? of\b|\bcomplainants?\b|\bcomplaints? (?:polic(?:y|ies)|leaflets?|panel|figures|team|officer|manager|meeting|procedure|code|form handed)\b|\bour solicitors?\b|\bombudsmans? (?:poster|newsletter|annual|leaflet|code|report)\b/g;

const others = anyOf(
  'neighbou?rs?|nbrs?|upstairs|downstairs|next door|(?:man|woman|lady|lad|couple|people|family|tenants?) (?:at|in|from) (?:number|no|flat|the flat|\\d+)|dogs?(?! (?:dinner|breakfast))|police|hospital|surgery|doctors?|gp|nurse|schools?|teachers?|college|court|council tax|social workers?|social services|benefits?|dwp|jobcentre|job centre|bank|bus|train|airline|shops?|supermarket|employer|at work|husband|wife|partner|boyfriend|girlfriend|ex|dentist|courier|broadband|energy (?:company|supplier)|gas supplier|electric supplier',
);

/** What makes a clause that names somebody else one of us as well. */
const ofOurs = anyOf(
  'you|your|yours|youve|youd|youre|we|us|our|landlord|housing|association|repairs?|officers?|engineers?|contractors?|operatives?|plumber|electrician|surveyor|caretaker|workm[ae]n|appointments?|nobodys?|no ?ones?|complain\\w*|ombudsman|mp|councillor|solicitor|compensation',
);
/** Our words about others’ doings are no words about ours. */
const nearOthers =
  /\b(?:my|our|her|his|their) (?:neighbou?rs?|dogs?|gp|doctors?|husband|wife|partner|bank|employer)\b/g;

const trade =
  '(?:engineer|operative|plumber|electrician|surveyor|contractor|caretaker|joiner|carpenter|decorator|plasterer|roofer|inspector|gas fitter|fitter|workm[ae]n|housing officer|officer|call handler|handler|receptionist|adviser|advisor|agent|staff|repairs team|repairs|call cent(?:re|er))s?';
const sent =
  '(?:you (?:sent|have sent|put)|youve sent|that (?:came|you sent)|who (?:came|rang|answered|visited)|on (?:the )?(?:reception|desk|phone|phones|line)|from (?:your|the|our) (?:office|team|repairs|contractor)|in (?:your|the|our) office)';
const person = '(?:m[ae]n|lads?|bloke|guy|chap|lady|woman|girl|person|people|one|fella)';
const ourPeople = `(?:(?:your|our) (?:\\w+ ){0,2}?(?:${trade}|${person}|manager|team|office)|${trade}|${person} (?:\\w+ ){0,2}?${sent}|(?:who ?ever|person|one|lady|man|woman) (?:that |who )?(?:i|she|he|we|they) (?:spoke|talked|got through) (?:to|with))`;
const word = '(?!(?:he|she|they|tenant|resident|neighbours?|son|police) (?:was|were|is|said|had)\\b)\\w+';
const unkind =
  '(?:rude|sarcastic|aggressive|abrupt|curt|short with|patroni[sz]\\w+|condescending|dismissive|unhelpful|disrespectful|offensive|ignorant|hostile|nasty|impolite|arrogant|(?:swore|swearing|sworn|shout\\w*|snap\\w*|laugh\\w*|scream\\w*|yell\\w*|smirk\\w*|sneer\\w*|tutt\\w*|barked) (?:at|when)(?! by )|smirk\\w*|sneer\\w*|mock\\w*|talk\\w* (?:over|down)|sp(?:oke|eaks?|eaking) (?:over|down)|rolled (?:his|her|their) eyes|made (?:me|us|her|him|my \\w+) (?:cry|feel)|attitude|insult\\w*|bull(?:y|ied|ying)|belittl\\w*|intimidat\\w*|lied|lying(?! (?:on|in|under|down|flat) )|(?:not|wasnt|werent|isnt|arent) (?:very |at all |even )?(?:nice|polite|helpful|kind|interested|bothered|civil)|no manners|ignored (?:me|us|her|him|my))';
const conduct = [
  `${ourPeople} (?:${word} ){0,8}?${unkind}`,
  '(?:way|how|manner) (?:in which )?(?:i|we|she|he|they|my \\w+|her \\w+|his \\w+) (?:have |has |had |ve )?(?:was|were|am|is|are|been|being|ive been|got) (?:being )?(?:spoken to|talked to|treated|dealt with)',
  '(?:was|were|is|been|being|felt) (?:\\w+ )?(?:spoken|talked) (?:down )?to (?:like|as if|as though|rudely|badly|so|very|in (?:a|an|such|that))',
];

const ask =
  '(?:want|wants|wanted|wanting|like|likes|ask|asks|asked|asking|demand\\w*|need|needs|insist\\w*|please|let me|can i|could i|may i|put (?:me|her|him|us|them))';
const above =
  '(?:(?:a|your|their|the duty) (?:\\w+ )?(?:manager|supervisor|boss|team leader|director|chief executive)|(?:the|somebodys|someones|his|her|their) (?:supervisor|boss|chief executive|director)|(?:someone|somebody|anyone|whoever|who ?ever|person|one) (?:who is |is |whos |thats |that is )?(?:\\w+ )?(?:in charge|senior|higher(?: up)?|above|responsible|who can (?:actually |really )?(?:do|make|sort|help)\\w*))';
const askAbove = [
  `${ask} (?:\\w+ ){0,5}?(?:speak\\w*|talk\\w*|through|passed|pass|escalat\\w+|write|complain) (?:\\w+ ){0,2}?(?:to|with) ${above}(?! (?:of|at) (?:the|my|her|his) (?:shop|bank|school|surgery|pub|store|club))`,
  `who(?:s| is| are)? (?:is )?(?:your|his|her|their|the|in) (?:\\w+ )?(?:boss|supervisor|line manager|charge|manager|above)`,
  `${ask} (?:\\w+ ){0,3}?(?:name|names|number|email) of (?:your|the|his|her|their) (?:\\w+ )?(?:manager|boss|supervisor|director|chief executive)`,
  `get (?:me |us |her |him )?(?:your|a) (?:manager|supervisor|boss)`,
];

const fromOthers =
  '(?!(?: \\w+){0,8} (?:from|by|off) (?:the |my |her |his |a |an )?(?!us\\b|you\\b|landlord|housing|council\\b(?! tax)|association|rent\\b|this)\\w+)';
const wantsMoney =
  '(?:want|wants|wanted|wanting|ask|asks|asking|asked|demand\\w*|expect\\w*|claim\\w*|seek\\w*|deserve\\w*|like|likes|entitled to|owed?|owes|should (?:get|have|be getting|be)|looking for|any chance of|get|getting|give (?:me|us|her|him))';
const money = [
  `${wantsMoney} (?:\\w+ ){0,4}?(?:compensation|compensat(?:ed|e)|recompense|reimburs\\w+|paying back|paid back|paid for|paying for|money back|(?:money|something|a bit|some|a reduction) (?:back )?off (?:my|our|the|her|his|their) rent|refunded for|(?:a )?refund for)${fromOthers}`,
  `(?:should|ought to|will|are|is|when are|have|can) (?:you|the landlord|the council|the association|they) (?:\\w+ ){0,3}?(?:pay|paying|reimburse|reimbursing|compensate|compensating|refund|refunding|replace|replacing) (?:for|me|us|her|him|them|my|our)`,
  `(?:who|whos|who is) (?:\\w+ )?(?:going to pay|gonna pay|paying|will pay|pays) (?:me|us|for)`,
];

const them =
  '(?:you|they|youve|theyve|you guys|you lot|landlord|council|contractors?|your \\w+|engineers?|operatives?|plumbers?|workm[ae]n|repairs|nobody|no one|noone)';
const victim = '(?:me|us|her|him|them|my \\w+|our \\w+|the caller|the tenant|the resident)';
const nth =
  '(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|another|yet another|two|three|four|five|six|several|many|every)';
const times =
  '(?:\\w+ (?:times|emails?|calls?|letters?|messages?)|twice|again and again|over and over|repeatedly|for (?:days|weeks|months))';
const facts = [
  // Put off, changed and passed round.
  `${them} (?:\\w+ )?(?:keep|keeps|kept|are always|is always|always|constantly|forever) (?:on )?(?:cancel\\w*|chang\\w*|mov\\w*|rearrang\\w*|swap\\w*|putting|fobbing|passing|messing|promising|saying|sending|making(?! (?:\\w+ ){0,2}?(?:noise|racket|din) )|losing|missing|not|getting|telling|asking|breaking|forgetting|ignor\\w*)`,
  `(?:${nth} )(?:\\w+ ){0,4}?(?:appointments?|visits?|slots?|times?|dates?) (?:\\w+ ){0,5}?(?:cancelled|missed|rearranged|put off|moved|changed)(?! by (?:me|the tenant|the resident|her|him|us))`,
  `${them} (?:have |has |had |just |then |all )*(?:cancelled|missed|swapped|rearranged|moved|put off|changed) (?:\\w+ ){0,4}?(?:appointments?|visits?|slots?|dates?|again|without|on the day|last minute|at the last)`,
  `cancel(?:led|ling) on ${victim}`,
  `(?:pass\\w*|push\\w*|bounc\\w*|shov\\w*|sent|sending|shunt\\w*) (?:${victim} )?(?:round|around|from (?:pillar|one|person|department|team|desk|\\w+ to)|back and forth|to and fro)`,
  // On the telephone.
  `(?:rang|ring\\w*|call(?:s|ed|ing)?|phon\\w*|on hold|queue|every time|each time|\\w+ times|line)(?: \\w+){0,8}?(?: \\|)?(?: \\w+){0,4}? (?:cut(?:s|ting)? off|went dead|cut(?:s|ting)? ${victim} off)`,
  `cut(?:s|ting)? (?:me|us|her|him|them) off`,
  `(?:hung|hang|hangs|hanging) up (?:on|in the middle)`,
  `(?:put|puts|slammed|slams) (?:the )?phone down on`,
  `(?:left|kept|stuck|sat|spent|waited|been|held|was|were) (?:\\w+ ){0,4}?(?:on hold|in (?:a|the|your) queue)(?: \\w+){0,2}? (?:for|over|nearly|half|an|\\d+)`,
  // Did not come, and did not say.
  `(?:you|they|your \\w+|engineers?|operatives?|plumber|electrician|contractors?|surveyor|workm[ae]n|nobody|no one|noone|repairs (?:team|man))(?: \\w+){0,3}? (?:never|didnt|did not|failed to|havent|hasnt|has not|have not) (?:even |ever |once |bother to |bothered to )*(?:show\\w*|turn(?:ed)? up|c[ao]me back|arriv\\w+|appear\\w*|(?:ring|rang|rung|call|called|phone|phoned) (?:me|us|her|him|back)|got back|get back|bother\\w*|answer(?:ed)? (?:me|my|us)|let (?:me|us|her|him) know|told? (?:me|us|her|him))`,
  `no sign of (?:me|us|her|him|them|any(?:one|body)(?! (?:at|in|inside|home|living) )|any of|an? ${trade}|the ${trade}|your \\w+)(?!(?: \\w+){0,3} (?:leak|damp|mould))`,
  `(?:wait(?:ed|ing)|stay(?:ed|ing)|sat|been) (?:in|at home|here|around) (?:\\w+ ){0,3}?(?:all (?:day|morning|afternoon|week)|the whole|for (?:nothing|them|you)|(?:and|but) (?:nobody|no one|they|you|he) |again)`,
  `(?:took|taken|taking|lost|booked|had to take) (?:\\w+ ){0,4}?(?:off(?: work)?|wages|pay) (?:\\w+ ){0,3}?(?:for nothing|again|and (?:nobody|no one|they|you)|because (?:you|they|nobody|no one))`,
  `(?:nobody|no one|noone|not one (?:person|of you)) (?:even |ever |has |have |had |once )*(?:bother\\w*|told|tells|lets?|thought to|had the|(?:rang|rung|called|phoned|wrote|emailed) (?:${victim}|back)|got back|knows what|seems to|took|takes|said|explains?|explained)(?! (?:to )?(?:be )?hurt)`,
  // Promised, and nothing came of it.
  `(?:you|they|youd|theyd|landlord|manager|officer) (?:had |have |all )?(?:promised|said|told ${victim}|assured ${victim}|swore) (?:\\w+ ){0,9}?(?:\\| )?(?:and|but|yet) (?:\\w+ ){0,2}?(?:its now|it is now|its|nothing|still|nobody|no one|never|havent|hasnt|didnt|then|theres|that was)`,
  `(?:broke|broken|breaking|went back on|gone back on|didnt keep|not kept) (?:our|your|their|its|the|a|his|every) (?:word|promises?)`,
  `(?:though|although|despite|even though|after) (?:\\w+ ){0,2}?(?:was|were|had been|been|being) (?:told|promised|assured) (?:\\w+ ){0,3}?(?:would|will|was|by|a )`,
  // Asked over and over.
  `(?:email\\w*|rung|rang|call(?:ed|s)?|phoned|written|wrote|texted|messag\\w*|reported|asked|chased|told)(?! (?:the )?(?:tenant|resident|customer) )(?: \\w+){0,5}? ${times}(?: \\w+){0,5}?(?: \\|)? (?:and|but|with|without)(?: \\w+){0,4}? (?:no|not|nothing|nobody|never|ignored|still|without|none)`,
  `(?:not|without) (?:had |got |even |received )*(?:one|a single|so much as a?n?|as much as a?n?) (?:\\w+ )?(?:line|word|reply|call|text|email|person|answer|letter|update|response)`,
  `(?:told|explain\\w*|repeat\\w*|said|going over|gone over|give|given) (?:\\w+ ){0,6}?(?:to )?(?:\\w+ )?different (?:people|person|departments?|teams?)`,
  `(?:${nth}|umpteenth|hundredth|\\d+th) time (?:\\w+ ){0,3}?(?:rung|rang|called|asked|reported|told|chased|phoned|contacted|emailed|had to)`,
  // Bad work, and harm done.
  `bodg\\w*|botch\\w*|shoddy|cowboys?|half a job|half finished job|worse than (?:before|it was|when (?:you|they|he))`,
  `(?:you|they|your \\w+|m[ae]n|lads|${trade})(?: \\w+){0,4}? (?:ruin\\w*|wreck\\w*|broke|damag\\w*|scratch\\w*|smash\\w*|trod|trail\\w*|spilt|spilled|(?:left|walked)(?= (?:\\w+ ){0,2}?(?:my|our|her|his|their|mud|muck|dirt) ))(?: \\w+){0,6}? (?:carpets?|floors?|flooring|mess|filthy|filth|mud|sofa|furniture|worktop|wallpaper|rubbish|paintwork|garden|state)`,
  `(?:you|they|your \\w+|m[ae]n|lads|${trade})(?: \\w+){0,4}? left(?: \\w+){0,6}? (?:mess|filthy|filth|mud|dust everywhere|in (?:such )?an? (?:\\w+ )?state)`,
  // What nobody should have to say.
  `could(?:nt| not) care less|(?:have|has|had) the (?:decency|courtesy|manners)|common (?:decency|courtesy)|common sense tells`,
  `should(?:nt| not) (?:have to|need to|take|be (?:living|left|this|like this|so hard))|having to beg|(?:have|had|has|made) to beg|beg(?:ging|ged) (?:you|for)`,
];

const whatWeDid = anyOf(...conduct, ...askAbove, ...money, ...facts);
