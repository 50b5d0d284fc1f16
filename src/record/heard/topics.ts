import { byBeginning, mayHold } from '../beginnings.ts';
import { plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import type { Topic as WeighedTopic } from '../weighing/topics.ts';
import { topicsIn, weighsAs } from '../weighing/weighing.ts';
import { tellsOfReport } from './adaptation-words.ts';
import * as words from './case-words.ts';
import * as complaints from './complaint-words.ts';
import { tellsOfDetermination } from './determination-words.ts';
import { speaksOfOwners } from './lease-words.ts';
import { namesOnlyOutsiders } from './outsiders.ts';
import { speaksOfOffer } from './redress-words.ts';
import { knownOfAsbestos, notMissed, suspectsAsbestos, tellsOfMissedVisit } from './repair-words.ts';
import { tellsOfStay } from './stay-words.ts';
import { tellsOnThem } from './told-on-words.ts';
import * as trouble from './trouble-words.ts';

/** What words that were written down as something else may tell of. */
export type Topic = keyof typeof topics;

/** Topics words may tell of, a bit for each; whether they do is for `told` to say. */
export const mayTell = remembered((text: string): number => {
  const held = mayHold(beginnings, text);
  let may = 0;
  for (const topic of topicsIn(text)) may |= weighedBit.get(topic) ?? 0;
  if (held === 0) return may;
  for (const { bit, mask, quick } of looks)
    if ((held & mask) === mask && (may & bit) === 0 && quick.test(text)) may |= bit;
  return may;
});

/** Topics words do tell of, a bit for each. */
export const topicsTold = remembered((text: string): number => {
  const may = mayTell(text);
  if (may === 0) return 0;
  return topicNames.reduce(
    (bits, topic) => ((may & bitOf[topic]) !== 0 && told(topic, text) ? bits | bitOf[topic] : bits),
    0,
  );
});

/** The bits of some topics. */
export function bitsOf(...some: readonly Topic[]): number {
  return some.reduce((bits, topic) => bits | (1 << topicNames.indexOf(topic)), 0);
}

/**
 * Whether words tell of a topic, or a word for what they tell: which harm, whose conduct. `isByOurs` of what our own people
 * wrote of a visit.
 */
export function told(topic: Topic, text: string, isByOurs = false): string | boolean {
  if ((mayTell(text) & bitOf[topic]) === 0) return false;
  return tellings[topic](text) || (!(isByOurs && ofResidents.includes(topic)) && weighed(topic, text));
}

/** What no pattern told, and the words tell by their weight. */
function weighed(topic: Topic, text: string): string | boolean {
  const own = weighedAs[topic];
  if (own === undefined || !weighsAs(own.name, text, own.but)) return false;
  const all = topicsIn(text);
  if (ofDispleasure.includes(topic) && all.has('content')) return false;
  if (topic === 'staff') return !namesOnlyOutsiders(text) && 'one of our people';
  if (topic === 'professional') return words.professionNamed(plainInFull(text)) ?? 'a professional';
  if (topic !== 'behaviour') return true;
  if (atOurs.test(text)) return false;
  if (all.has('hate')) return 'hate';
  const sort = trouble.sortOfHarm(plainInFull(text));
  return sort === 'other' && all.has('threat') ? 'threat' : sort;
}

/** What nobody tells who is pleased with it. */
const ofDispleasure: readonly Topic[] = ['unhappy', 'told unhappy', 'complaint', 'review'];

/** A resident who shouts at our people is no neighbour who makes trouble. */
const atOurs =
  /warning (?:list|marker)|(?:shout|sw[eo]r|scream|abus|aggress|rude|threaten|kick(?:ed|ing) off)\w*(?: \w+){0,4} (?:at|to|towards?|with) (?:staff|reception|our (?:\w+ )?(?:staff|officers?|operatives?|advisers?|engineers?)|the (?:operative|officer|adviser|engineer|plumber)s?)\b|(?:shout|sw[eo]r|scream)\w*(?: \w+){0,3} (?:on the line|down the (?:line|phone))/i;

/** What only a resident, or somebody for them, says: what our own people write of them is something else. */
const ofResidents: readonly Topic[] = ['staff', 'discrimination', 'data', 'unhappy', 'told unhappy', 'complaint'];

/** Sorts of words, of which one look at how the words of a text begin tells which it may hold. */
const sorts = {
  others:
    'eldest,youngest,lot,neighbour,neighbor,nbr,nbour,upstairs,downstairs,next,flat,no,number,opposite,across,man,woman,lady,lad,guy,bloke,gang,youth,teenagers,kids,boys,girls,dealer,perp,he,she,someone,somebody,tenant,people,couple,family,son',
  harm: 'spat,spit,punched,attacked,assaulted,racist,racial,homophobic,transphobic,harassed,abuse,slur,knife,knives,machete,antisocial,anti social,hate,graffiti,drug,kill,bullied,bully,dealing,using,injecting,blade,needle,syringe,axe',
  nuisance:
    'threat,intimidated,weed,stabbed,kicked,shoved,pushed,grabbed,slapped,hit,threw,throwing,burn,burnt,smash,swearing,swore,shouting,screaming,music,party,parties,partying,banging,stamping,stomping,noise,noisy,fighting,rowing,arguing,barking,smoking,dealing,following,names,head,windows,back,bass,drinking,drilling,coming,knows,hell,misery',
  staff:
    'officer,operative,engineer,plumber,electrician,contractor,subcontractor,surveyor,caretaker,workman,decorator,joiner,roofer,staff,manager,receptionist,man,woman,lady,lad,bloke,guy,chap,girl,person,fella,adviser,warden,concierge',
  conduct:
    'shouted,swore,sworn,swears,screamed,laughed,mocked,mimicked,fun,mick,humiliated,insulted,belittled,bullied,bully,harassed,grabbed,groped,pushed,shoved,touched,leered,propositioned,threatened,intimidated,rude,aggressive,abusive,racist,sexist,drunk,inappropriate,disrespectful,offensive,sexual,remark,comment,joke,names,stupid,lazy,dirty,called,text,texted,messaged,shut,told,stole,picture,photo,asked,talked,spoken,accused,rolled,sneered,close,going,kissed,stroked,winked,legs,single',
  treated:
    'treated,ignored,refused,back,bottom,wait,kept,left,last,help,nothing,told,sooner,quicker,faster,different,would,wouldnt,served,spoken,fobbed,families,people,tenants,residents,those,others,everyone,feels,felt,thinks,says,believes,reckons,convinced,account,down',
  trait:
    'race,colour,color,skin,accent,religion,faith,disability,disabled,deaf,blind,black,asian,brown,white,english,british,muslim,jewish,sikh,hindu,christian,gay,lesbian,trans,polish,romanian,african,foreign,irish,traveller,sexuality,nationality,autistic,pregnant,wheelchair,speech,speaks,gender,hijab,headscarf,age,sex,because,unfairly,worse,differently,where,ethnic,background,immigrant,refugee,somali,nigerian,ghanaian,eritrean,ethiopian,sudanese,congolese,pakistani,bangladeshi,indian,chinese,arab,turkish,kurdish,afghan,syrian,iranian,iraqi,roma,gypsy,gypsies,portuguese,ukrainian,lithuanian,latvian,bulgarian,albanian,jamaican,caribbean,less,second,learn,animal,dirt',
  unequal: 'discriminat*,people,lot',
  known:
    'name,details,address,number,statement,diary,diaries,complaint,report,medical,file,record,information,info,email,letter,bank,notes,paperwork,notice,warning,reply,moved',
  breach: 'breach,gdpr',
  complain: 'complain*',
  unhappy:
    'fed,sick,enough,disgusted,disgrace,appalling,unacceptable,shambles,joke,mick,unhappy,happy,dissatisfied,fobbed,pillar,ignored,ignoring,treated,nobody,noone,no one,lost,poor,bad,badly,terrible,awful,dreadful,diabolical,shocking,let,forgotten,waste',
  official: 'mp,mps,parliament,councillor,cllr,ward,ombudsman,hos,thos,determination',
  review:
    'happy,satisfied,content,pleased,unhappy,dissatisfied,disappointed,escalate,further,higher,someone,somebody,anyone,senior,manager,stage,accept,agree,appeal,different,independent',
  programme: 'programme,program,planned,cyclical,capital,major,externals,external,financial',
  asbestos: 'asbestos,acm,acms',
  came: 'turned,turn,came,come,attend,show,showed,arrived,missed',
  traced: 'traced,tracked,from,caused,cause,source,origin,fault,issue,root,due,down',
  letsIn: 'let,allow,give,giving,grant,permit,refuse,refusing,deny,denied,declined,blocking,blocked',
  shut: 'access,answer,answers,answering,reply,replying,response,responding,carded,home',
  spokenTo:
    'wrote,written,writing,letter,emailed,spoke,spoken,rang,called,contacted,told,asked,notice,served,ours,tenant',
  aid: 'walk,level,wet,wetroom,stair,stairlift,through,step,grab,handrail,hand rail,rails,banister,ramp,bath,raised,wider,widened,hoist,adaptation,adapted,accessible,flashing,vibrating,shower,tub,stairs,downstairs toilet',
  footage:
    'recording,footage,video,photo,picture,pics,diary,diaries,cctv,screenshot,voice,dash,doorbell,messages,texts,phone,camera,film,tape,evidence',
  police: 'police,101,999,crime,cad,pc,dc,pcso,sgt,sergeant,environmental',
  move: 'move,moved,transfer,rehoused,rehousing,out',
  offer: 'offer,offered,award,agreed,goodwill,gw,comp,compensation,gesture,ex gratia',
  elsewhere:
    'hotel,travelodge,premier,prem inn,holiday inn,ibis,lodge,guest,guesthouse,hostel,airbnb,air bnb,aparthotel,respite,temp,temporary,decant,decanted,emergency acc,b,bnb,breakfast,booking',
  owners:
    'above,upstairs,flat,next,private,bought,sold,garden,freeholder,agent,agents,landlord,management,developer,neighbour,refuses,refused,owner,scaffold,access,chance,sling',
  profession:
    'ots,therapist,gp,gps,doctor,dr,cpn,psychiatrist,psychologist,consultant,nurse,midwife,health,hv,social,support,care,occupational,ot,physio,school,head,headteacher,teacher,senco,idva,womens,sensory,mental,crisis,childrens,early,family,paediatrician,respiratory',
} as const;

type Sort = keyof typeof sorts;

/** Each with the sorts of words it cannot be told without, in one way or another, and what tells. */
const topics = {
  behaviour: { needs: [['harm'], ['nuisance', 'others']], tells: trouble.harmToldIn },
  staff: { needs: [['staff', 'conduct']], tells: trouble.staffBlamedIn },
  discrimination: { needs: [['treated', 'trait'], ['unequal']], tells: trouble.tellsOfDiscrimination },
  data: { needs: [['known'], ['breach']], tells: (said) => trouble.tellsOfDataMisuse(said) || tellsOnThem(said) },
  complaint: { needs: [['complain']], tells: complaints.makesComplaint },
  unhappy: { needs: [['unhappy']], tells: complaints.isUnhappy },
  'told unhappy': { needs: [['unhappy']], tells: complaints.tellsOfUnhappy },
  official: { needs: [['official']], tells: complaints.tellsOfOfficial },
  review: { needs: [['review']], tells: complaints.asksForReview },
  programme: { needs: [['programme']], tells: words.leavesToProgramme },
  'next door': { needs: [['traced']], tells: words.tracesNextDoor },
  asbestos: { needs: [['asbestos']], tells: suspectsAsbestos },
  missed: { needs: [['came']], tells: tellsOfMissedVisit },
  'owner asked': { needs: [['spokenTo']], tells: words.asksOtherOwner },
  refusal: { needs: [['letsIn'], ['shut']], tells: words.blocksRepair },
  adaptation: { needs: [['aid']], tells: words.asksToAdapt },
  evidence: { needs: [['footage']], tells: words.offersEvidence },
  partner: { needs: [['police']], tells: words.tellsOfPartner },
  move: { needs: [['move']], tells: words.asksToMove },
  professional: { needs: [['profession']], tells: words.professionalIn },
  offer: { needs: [['offer']], tells: speaksOfOffer },
  stay: { needs: [['elsewhere']], tells: tellsOfStay },
  'therapist report': { needs: [['profession']], tells: tellsOfReport },
  owners: { needs: [['owners']], tells: speaksOfOwners },
  determination: { needs: [['official']], tells: tellsOfDetermination },
} as const satisfies Record<
  string,
  { needs: readonly (readonly Sort[])[]; tells: (said: string) => string | boolean | undefined }
>;

const people =
  '(?:eldest|youngest|\\blot (?:at|from)|neighbo|nbr|nbour|upstairs|downstairs|next.?door|flat \\w|\\bno\\.? ?\\d|number \\d|opposite|across the|\\bgangs?\\b|youth|teenager|\\blads?\\b|dealer|\\bperp|(?:man|woman|lady|guy|bloke|tenant|people|couple|family|kids|boys?|girls?|son|ones?|lot) (?:at|from|in|of|on|above|below|next|upstairs|downstairs|opposite|over|down|across|flat|no))';
const harming =
  '(?:spat|spit|punch|attack|assault|racis|racial|phobi|harass|abus|slur|names|kni[fv]|machete|hate|drug|kill|bull[yi]|threat|intimid|weed|cannabis|stab|kick|shov|push|grab|slap|\\bhit|\\bthr[eo]w|burn|smash|swear|swor|shout|scream|music|\\bpart(?:y|ies)|bang|st[ao]mp|\\bnois|fight|\\browing|argu|\\bbark|drill|bass|drink|smok|\\bdeal|follow|back where|windows? (?:in|through)|head in|coming to|knows? where|life (?:hell|a misery))';
const ofStaff =
  '(?:officer|operative|engineer|plumber|electrician|contractor|surveyor|caretaker|workm[ae]n|decorator|joiner|roofer|staff|manager|receptionist|advis[eo]r|warden|concierge|(?:gas|boiler|repairs?|housing) (?:wo)?(?:man|lad|lady|bloke)|(?:man|lady|lad|bloke|guy|chap|girl|person|fella) (?:who|that|you|they|on|at|in|from) )';
const misbehaving =
  '(?:shout|sw[oe][ar]|scream|laugh|mock|mimick|made fun|mick|humiliat|insult|belittl|bull[iy]|harass|grab|grop|pushed|shov|touch|too close|going on about|single|strok|kiss|wink|leer|proposit|threat|intimid|rude|aggress|abus|racis|sexis|sexual|drunk|inapprop|disresp|offens|remark|comment|joke|call(?:ed|s) (?:me|her|him|us|them|mr)|asked (?:me|her|him) out|text|messag|shut up|told (?:me|her|him|us) to|stole|picture|photo|talked down|spoken to like|nasty|horrible|wasting|lying|liar|making it up|learn|english|accus|roll|sneer)';
const traits =
  'race|colou?r|skin|accent|religio|faith|disab|deaf|blind|black|asian|brown|white|english|british|muslim|jewish|sikh|hindu|christian|gay|lesbian|trans|polish|romanian|african|foreign|irish|traveller|sexuality|nationality|where (?:i|we|he|she|they|you)\\b|ethnic|background|immigrant|refugee|somali|nigeria|ghana|eritrea|ethiopia|sudan|congol|pakistan|banglad|indian|chinese|\\barab|turkish|kurd|afghan|syria|iran|iraq|\\broma|gyps|portug|ukrain|lithuan|latvia|bulgar|albania|jamaic|caribb|\\bage\\b|autis|pregnan|wheelchair|speech|speaks|\\bsex\\b|gender|hijab|headscarf';
const sharp =
  /fed up|sick (?:of|and)|had (?:more than )?enough|good enough|disgust|disgrac|appal|unaccept|shambles|joke|(?:takes?|taking) the|unhappy|not .{0,12}happy|dissatisf|fobb|pillar|ignor|let .{0,8}down|treated|(?:nobody|no.?one) (?:ever |is )?(?:listen|care|gives|wants|takes)|lost .{0,5}(?:faith|trust|confid)|(?:poor|bad|terrible|awful|dreadful|diabolical|shocking) (?:serv|landl|treat|way|how|that)|forgotten|waste of time/i;

/** A second look, at the words as they were written: many begin as others do. */
const quick: Readonly<Record<Topic, RegExp>> = {
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
  stay: /hotel|\bb ?(?:&|and|n) ?b\b|breakfast|travelodge|prem(?:ier)? inn|holiday inn|ibis|lodge|guest|hostel|bnb|respite|\btemp|decant|emergency acc/i,
  'therapist report': /\bots?\b|therap/i,
  owners:
    /(?:flat|water|leak|it.?s|ceiling|from|that one|traced|down to)[\s\S]{0,30}(?:above|upstairs|next.?door|\b\d)|flat above|private|freeholder|agents?\b|management comp|developer|\bsa(?:y|ys|id|ying) (?:flat )?no\b|no chance|refus|(?:won.?t|will not|wouldn.?t) (?:have|allow|let|give|agree)|not having|told (?:us|them|him|her|to) (?:to )?(?:sling|get|go|clear)/i,
  offer: /£|quid|pounds?\b/i,
  determination: /ombuds|\bt?hos\b|determination/i,
  professional:
    /\b(?:gps?|doctor|dr|cpn|psych\w*|consultant|nurse|midwife|health visitor|hv|social (?:worker|serv\w+)|support worker|care coord\w*|occupational|ot|physio\w*|school|head ?teacher|teacher|senco|idva|women.?s aid|sensory team|mental health team|crisis team|children.?s serv\w*|early help|family support|paed\w*|respiratory team)\b/i,
};

const sortNames = Object.keys(sorts) as readonly Sort[];
const beginnings = byBeginning(sortNames.map((sort) => sorts[sort]));
const maskOf = (needed: readonly Sort[]): number =>
  needed.reduce((mask, sort) => mask | (1 << sortNames.indexOf(sort)), 0);
const topicNames = Object.keys(topics) as readonly Topic[];
const looks = topicNames.flatMap((topic) =>
  topics[topic].needs.map((needed) => ({ bit: bitsOf(topic), mask: maskOf(needed), quick: quick[topic] })),
);
/** The name under which what words weigh for a topic is learned, where that is, and what in plain words leaves no room for it. */
const weighedAs: Readonly<Partial<Record<Topic, { readonly name: WeighedTopic; readonly but?: RegExp }>>> = {
  behaviour: { name: 'behaviour', but: trouble.notByNeighbours },
  staff: { name: 'staff', but: trouble.notConduct },
  discrimination: { name: 'discrimination', but: trouble.notUnequal },
  data: { name: 'data', but: trouble.notMisused },
  complaint: { name: 'complaint', but: complaints.notMaking },
  unhappy: { name: 'unhappy', but: complaints.notWithUs },
  'told unhappy': { name: 'unhappy', but: complaints.notWithUs },
  official: { name: 'official' },
  review: { name: 'review', but: complaints.notAsking },
  programme: { name: 'programme', but: words.notLeft },
  'next door': { name: 'next door', but: words.notTraced },
  asbestos: { name: 'asbestos', but: knownOfAsbestos },
  missed: { name: 'missed', but: notMissed },
  'owner asked': { name: 'owner asked' },
  refusal: { name: 'refusal', but: words.letIn },
  adaptation: { name: 'adaptation', but: words.notToAdapt },
  evidence: { name: 'evidence', but: words.notOffered },
  partner: { name: 'police' },
  move: { name: 'move', but: words.notMove },
  professional: { name: 'professional', but: words.noWorry },
};
const weighedBit = new Map<WeighedTopic, number>();
for (const topic of topicNames) {
  const name = weighedAs[topic]?.name;
  if (name !== undefined) weighedBit.set(name, (weighedBit.get(name) ?? 0) | bitsOf(topic));
}
const bitOf = Object.fromEntries(topicNames.map((topic) => [topic, bitsOf(topic)])) as Record<Topic, number>;
const tellings = Object.fromEntries(
  topicNames.map((topic) => [topic, remembered((text: string) => topics[topic].tells(plainInFull(text)) ?? false)]),
) as Record<Topic, (text: string) => string | boolean>;
