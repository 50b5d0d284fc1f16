import type { Topic } from './topics.ts';

const people =
  '(?:eldest|youngest|\\blot (?:at|from)|neighbo|nbr|nbour|upstairs|downstairs|next.?door|flat \\w|\\bno\\.? ?\\d|number \\d|opposite|across the|\\bgangs?\\b|youth|teenager|\\blads?\\b|dealer|\\bperp|(?:man|woman|lady|guy|bloke|tenant|people|couple|family|kids|boys?|girls?|son|ones?|lot) (?:at|from|in|of|on|above|below|next|upstairs|downstairs|opposite|over|down|across|flat|no))';
const harming =
  '(?:spat|spit|punch|attack|assault|racis|racial|phobi|harass|abus|slur|names|kni[fv]|machete|hate|drug|kill|bull[yi]|threat|intimid|weed|cannabis|stab|kick|shov|push|grab|slap|\\bhit|\\bthr[eo]w|burn|smash|swear|swor|shout|scream|music|\\bpart(?:y|ies)|bang|st[ao]mp|\\bnois|fight|\\browing|argu|\\bbark|drill|bass|drink|smok|\\bdeal|follow|back where|windows? (?:in|through)|head in|coming to|knows? where|life (?:hell|a misery)|put (?:me|you|him|her|us|them) (?:down|through|in|off|over|out|six)|(?:my|your|her|our) (?:teeth|throat|legs?|neck|jaw|face)|cut (?:me|you|him|her|us|them) up|\\bdead\\b)';
const ofStaff =
  '(?:officer|operative|engineer|plumber|electrician|contractor|surveyor|caretaker|workm[ae]n|decorator|joiner|roofer|staff|manager|receptionist|advis[eo]r|warden|concierge|(?:gas|boiler|repairs?|housing) (?:wo)?(?:man|lad|lady|bloke)|(?:man|lady|lad|bloke|guy|chap|girl|person|fella) (?:who|that|you|they|on|at|in|from) )';
const misbehaving =
  '(?:shout|sw[oe][ar]|scream|laugh|mock|mimick|made fun|mick|humiliat|insult|belittl|bull[iy]|harass|grab|grop|pushed|shov|touch|too close|going on about|single|strok|kiss|wink|leer|proposit|threat|intimid|rude|aggress|abus|racis|sexis|sexual|drunk|inapprop|disresp|offens|remark|comment|joke|call(?:ed|s) (?:me|her|him|us|them|mr)|asked (?:me|her|him) out|text|messag|shut up|told (?:me|her|him|us) to|stole|picture|photo|talked down|spoken to like|nasty|horrible|wasting|lying|liar|making it up|learn|english|accus|roll|sneer)';
const traits =
  'race|colou?r|skin|accent|religio|faith|disab|deaf|blind|black|asian|brown|white|english|british|muslim|jewish|sikh|hindu|christian|gay|lesbian|trans|polish|romanian|african|foreign|irish|traveller|sexuality|nationality|where (?:i|we|he|she|they|you)\\b|ethnic|background|immigrant|refugee|somali|nigeria|ghana|eritrea|ethiopia|sudan|congol|pakistan|banglad|indian|chinese|\\barab|turkish|kurd|afghan|syria|iran|iraq|\\broma|gyps|portug|ukrain|lithuan|latvia|bulgar|albania|jamaic|caribb|\\bage\\b|autis|pregnan|wheelchair|speech|speaks|\\bsex\\b|gender|hijab|headscarf';
const sharp =
  /fed up|sick (?:of|and)|had (?:more than )?enough|good enough|disgust|disgrac|appal|unaccept|shambles|joke|(?:takes?|taking) the|unhappy|not .{0,12}happy|dissatisf|fobb|pillar|ignor|let .{0,8}down|treated|(?:nobody|no.?one) (?:ever |is )?(?:listen|care|gives|wants|takes)|lost .{0,5}(?:faith|trust|confid)|(?:poor|bad|terrible|awful|dreadful|diabolical|shocking) (?:serv|landl|treat|way|how|that)|forgotten|waste of time/i;

/** A second look, at the words as they were written: many begin as others do. */
export const quick: Readonly<Record<Topic, RegExp>> = {
  behaviour: new RegExp(
    `${people}[\\s\\S]{0,90}${harming}|${harming}[\\s\\S]{0,60}${people}|\\b(?:s?he|they|some(?:one|body)|man|woman) (?:\\w+ ){0,3}(?:spat|punch|attack|assault|threaten|head.?butt|said)|racis|racial|homophob|transphob|hate crime|drug|weed|\\bdealing|needle|syringe|inject|\\busing|blade|kni[fv]|machete|\\baxe|\\bgun|anti.?social behaviour (?:from|by|continu|every|again|outside)|harassment|graffiti`,
    'i',
  ),
  staff: new RegExp(
    `${ofStaff}[\\s\\S]{0,70}${misbehaving}|${misbehaving}[\\s\\S]{0,25}\\b(?:by|from|of)\\b[\\s\\S]{0,25}${ofStaff}`,
    'i',
  ),
  discrimination: new RegExp(
    `discriminat|treated (?:as|like)|(?:learn|speak) (?:\\w+ )?english|(?:famil|people|tenant|resident|those|neighbour|other|everyone)[\\s\\S]{0,25}(?:${traits})|(?:because of|account of|due to|down to)[\\s\\S]{0,20}(?:${traits})|people like (?:him|her|me|us|them|you|that)|(?:your|you) (?:lot|people|kind|sort) |(?:treat|spoken to|dealt with|served|seen)[\\s\\S]{0,25}(?:different|worse|unfair|less fav)|(?:treat|ignored|refused|back|bottom|left|wait|last|help|nothing done|fobbed|told no|sooner|quicker|faster|different|better|would)[\\s\\S]{0,60}(?:${traits})|(?:because|due to)[\\s\\S]{0,40}(?:${traits})[\\s\\S]{0,40}(?:treated|ignored|refused|back|bottom|kept waiting|told no|fobbed)`,
    'i',
  ),
  data: /breach|gdpr|(?:told|slip|said to|let on|informed|showed|repeated)[\s\S]{0,60}(?:report|complain|r[au]ng us|told us|moved)|(?:my|her|his|their|our|your|full|the|tenant'?s?|resident'?s?|mrs?|ms) (?:\w+ ){0,3}(?:names?|details|address|number|statement|diar(?:y|ies)|medical|file|records?|letters?|emails?|notes|report|notice|warning|reply|information|info|paperwork|bank)/i,
  complaint: /complain/i,
  unhappy: sharp,
  'told unhappy': sharp,
  official: /\bmps?\b|councillor|cllr|parliament|ward member/i,
  review:
    /(?:happy|satisf|content|pleased|disappoint)[\s\S]{0,30}(?:reply|response|answer|outcome|decision|finding|letter|stage|offer)|escalat|take (?:it|this|that|things|matters)|higher|senior|some(?:one|body) |manager|(?:want|wish|like|request|ask|\bgo|take|move|\bput|please)[\s\S]{0,40}(?:stage (?:2|two)|next stage|second stage)|(?:not|n.?t) (?:accept|agree)|appeal|independent/i,
  programme: /program|planned|cyclical|capital works|major works|externals|external (?:works|decs)|financial year/i,
  asbestos: /asbestos|\bacms?\b/i,
  missed:
    /(?:no.?one|nobody|no.?body|never|not|n.?t|no) (?:\w+ ){0,3}(?:turn|came|come|attend|show|arriv)|missed (?:\w+ ){0,2}(?:app|visit|slot)/i,
  'next door':
    /(?:trac|track|com(?:es?|ing)|came|leak|drip|penetrat|getting in|escap|running|spread|travel|originat|stem|cause|source|fault|problem|issue|root|due|down)[\s\S]{0,40}(?:next.?door|flat|\bno\.? ?\d|number \d|house \d|balcony|terrace|neighbo|above|upstairs|adjoining|\d+\w? )/i,
  adaptation:
    /walk.?in|level.?access|wet.?room|stair.?lift|through.?floor|step|rail|banister|ramp|bath|raised|wide|hoist|adapt|accessible|downstairs (?:toilet|bath|shower|bed)|flashing|vibrat|shower|tub|toilet/i,
  'owner asked':
    /wr[io]t|letter|emailed|spoke|rang|called|contacted|told|asked|notice|ours|our tenant|knocked|carded|visited/i,
  refusal: /\blet|allow|giv|grant|permit|refus|den[yi]|declin|block|access|answer|repl|respon|carded/i,
  evidence:
    /record|footage|video|photo|picture|pics|diar|cctv|screenshot|voice.?note|dash.?cam|doorbell|messages|texts|phone|camera|film|tape|evidence/i,
  move: /mov|transfer|rehous|out/i,
  partner: /police|\b101\b|\b999\b|crime|\bcad\b|\b[pd]c\b|pcso|s(?:er)?g(?:ean)?t|environmental health/i,
  stay: /hotel|\bb ?(?:&|and|n) ?b\b|breakfast|travelodge|prem(?:ier)? (?:inn|stay)|holiday (?:inn|let|flat|cott|apart)|motel|\b[a-z]+ (?:inn|arms)\b|serviced|ibis|lodge|guest|hostel|bnb|respite|\btemp|decant|emergency acc|tonight|overnight|\bnights?\b|moved (?:in|to|across|over)|(?:got|put|taken|took|booked) (?:\w+ ){1,4}(?:into|up|in at)/i,
  'therapist report': /\bots?\b|therap/i,
  owners:
    /(?:flat|water|leak|it.?s|ceiling|from|that one|traced|down to)[\s\S]{0,30}(?:above|upstairs|next.?door|\b\d)|flat above|private|freeholder|agents?\b|management comp|developer|\bsa(?:y|ys|id|ying) (?:flat )?no\b|no chance|refus|(?:won.?t|will not|wouldn.?t) (?:have|allow|let|give|agree)|not having|told (?:us|them|him|her|to) (?:to )?(?:sling|get|go|clear)/i,
  offer: /£|quid|pounds?\b/i,
  determination: /ombuds|\bt?hos\b|determination/i,
  professional:
    /\b(?:gps?|doctor|dr|cpn|psych\w*|consultant|nurse|midwife|health visitor|hv|social (?:worker|serv\w+)|support worker|care coord\w*|occupational|ot|physio\w*|school|head ?teacher|teacher|senco|idva|women.?s aid|sensory team|mental health team|crisis team|children.?s serv\w*|early help|family support|paed\w*|respiratory team)\b/i,
};
