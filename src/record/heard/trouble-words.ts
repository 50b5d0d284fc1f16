import type { Entry } from '../entry.ts';
import { anyOf } from '../plain-words.ts';
import { withoutOutsiders } from './outsiders.ts';
import { toHelp, wouldHurt } from './threat-words.ts';

type Harm = Entry<'antisocial behaviour reported'>['harm'];

/**
 * The harm that words tell was done by neighbours or others about the home; undefined where they tell of none. Words are
 * plain. What a partner did, what our own people did, and noise that comes of pipes and lifts is told of elsewhere.
 */
export function harmToldIn(said: string): Harm | undefined {
  const clauses = said.replace(notTrouble, ' ').split('|');
  const others = clauses.filter((clause) => !ours.test(clause) && !toHelp.test(clause));
  const isTold = others.some((clause) => byOthers.test(clause) || toUs.test(clause) || plainly.test(clause));
  if (!isTold || partners.test(said)) return undefined;
  return sortOfHarm(others.join('|'));
}

/**
 * The blow, threat, fire or weapon that words tell of where trouble is known already, so that nobody need say by whom;
 * undefined where they tell of none, or of one that might come. Words are plain.
 */
export function attackToldIn(said: string): Harm | undefined {
  const clauses = said
    .replace(notTrouble, ' ')
    .split('|')
    .map((clause) => clause.replace(onCondition, ''));
  const theirs = clauses.filter((clause) => !ours.test(clause) && !mightCome.test(clause)).join('|');
  return attacks.find(([, words]) => words.test(theirs))?.[0];
}

/** A threat is made of what will happen if she tells; what comes after the ‘if’ has not happened. */
const onCondition = /\b(?:if|should|in case)\b.*$/;

const mightCome =
  /\b(?:any (?:more |further |new )?(?:threats?|violence|incidents?)|report\w* (?:any|all|every)|risk of|warn\w*|spoke\w* to (?:him|her|them)|interview\w*|police (?:are|have|will))\b/;

/** The sort of harm words that tell of trouble are about; 'other' where that is not said. Words are plain. */
export function sortOfHarm(said: string): Harm {
  return harms.find(([, words]) => words.test(said))?.[0] ?? 'other';
}

/** Who of ours words say behaved wrongly towards somebody; undefined where they say so of nobody. Words are plain. */
export function staffBlamedIn(said: string): string | undefined {
  const whole = withoutOutsiders(said).replace(notConduct, ' ');
  const found = staffDid.exec(whole) ?? doneByStaff.exec(whole);
  return found?.groups?.who ?? found?.groups?.by;
}

/** Whether words say that somebody was treated differently, or worse, because of who they are. Words are plain. */
export function tellsOfDiscrimination(said: string): boolean {
  return unequal.test(said.replace(notUnequal, ' '));
}

/** Whether words say that what is known of a resident came to somebody who should not have it, or was used for what it was not given for. */
export function tellsOfDataMisuse(said: string): boolean {
  return misused.test(said.replace(notMisused, ' '));
}

const place =
  '(?:next doors?|upstairs|downstairs|the flat (?:above|below)|flat \\d+\\w?|(?:no|number|house) \\d+\\w?|opposite|across the (?:road|landing|hall))';
const others = `(?:neighbou?rs?|${place}|(?:eldest|youngest|lads?|lot|ones?|boys?|girls?|brother|husband|visitors?|mate) (?:from|at|in|of|off) (?:no |number |flat |the )?\\d+\\w?|(?:man|woman|lady|lads?|guy|bloke|tenants?|people|couple|family|boys?|girls?|ones?|lot|son|kids) (?:from |at |in |of )?(?:${place}|above|below|over the road|down the road|on the (?:landing|stairs|corner))|(?:man|woman|bloke|fella|guy|lady|chap) (?:at|from|in|off) (?:no |number |flat )?\\d+\\w?(?! ?(?:am|pm|\\|? ?\\d\\d))|gangs?|youths?|teenagers|lads|(?:group|crowd) of (?:\\w+ ){0,2}(?:lads|kids|boys|men|youths|people)|dealers?|perp\\w*)`;
const harmed =
  '(?:me|us|him|her|them|mum|dad|(?:my|her|his|their|our|the) (?:\\w+ )?(?:son|daughter|kids|child|children|mum|mother|dad|wife|husband|partner|door|window|windows|car|dog|face|baby|grandson|granddaughter|boy|girl|family))';
const blow =
  '(?:spat|spits|spitting|punch\\w*|kick\\w*|shov\\w*|push\\w*|attack\\w*|assault\\w*|grabb\\w*|slapp\\w*|hit|bottled|head ?butted|threw (?:\\w+ ){1,4}at|throw\\w* (?:\\w+ ){1,4}at)';
const saidTheyWould =
  '(?:(?:would|will|going to|gonna|ll|should all be|want to|hed|shed|theyd) (?:\\w+ )?(?:kill|stab|batter|burn\\w*|smash|knife|do (?:me|him|her|us) in|kick (?:\\w+ )?head in|put (?:\\w+ )?windows? (?:through|in)|see to (?:me|him|her|us))|burnt? (?:me|us|him|her|them) out|get what(?:s| is| was) coming|knows? where (?:she|he|they|i|we) lives?|make (?:my|her|his|their|our) li(?:fe|ves) (?:hell|a misery)|watch (?:my|her|his|your) back|' +
  `${wouldHurt})`;
const threat = `(?:threat\\w*|${saidTheyWould})`;
const abuse =
  '(?:abus\\w+|sw(?:ears?|ore|earing) at|shout\\w* (?:\\w+ ){0,2}at|scream\\w* (?:\\w+ ){0,2}at|call(?:s|ed|ing)? (?:me|us|him|her|them|my \\w+) (?:a |an |names|every|all )|harass\\w*|intimidat\\w*|bully\\w*|bullied|follow(?:s|ed|ing) (?:me|her|him|us|them)|racis\\w*|racial\\w*|homophob\\w*|transphob\\w*|slurs?|spit\\w*)';
const noise =
  '(?:music|part(?:y|ies|ying)|shouting|screaming|banging|stamping|stomping|noise|noisy|fighting|rowing|arguing|barking|drilling|tv blaring|bass|drinking|smok\\w+ (?:weed|cannabis|drugs)|deal\\w+|weed|drugs?)';
const often =
  '(?:all (?:night|hours|day)|(?:every|most|each) (?:\\w+ )?(?:night|nights|nite|nites|day|weekend)|(?:til|till|until|past|after|at|to) (?:midnight|\\d+|early|late|stupid|the early|gone)|\\d+ ?(?:am|in the morning)|night after night|constant\\w*|again|non ?stop|cant sleep|no sleep|not sleep\\w*|every week|at night|nights)';

const shared =
  '(?:\\w+ )?(?:stairwells?|stairs|staircase|landing|lobby|hallway|corridor|block|flats?|car park|entrance|bin store|bin area|communal \\w+|doorway|playground|play area|garages?|alley|grounds|garden)';

const byOthers = anyOf(
  `${others} (?:\\w+ ){0,8}(?:${blow} (?:at |on |past )?(?:\\w+ ){0,2}${harmed}|${threat}|${abuse})`,
  `${others} (?:\\w+ ){0,6}${noise} (?:\\w+ ){0,6}${often}`,
  `${noise} (?:\\w+ ){0,4}(?:from|by|off|of) (?:the )?${others} (?:\\w+ ){0,6}${often}`,
  `${often} (?:\\w+ ){0,4}${others} (?:\\w+ ){0,4}${noise}`,
  `(?:${blow.slice(3, -1)}|threatened|abused|harassed|intimidated|followed|shouted at|sworn at|racially abused) (?:\\w+ ){0,4}by (?:\\w+ ){0,2}${others}`,
);
/** Where only he or she is named: what is done to somebody leaves no doubt. */
const toUs = anyOf(
  `(?:he|she|they|someone|somebody|man|woman) (?:has |have |had |just |then |also |again )*(?:spat (?:at|on)|punched|attacked|assaulted|threatened to|head ?butted) (?:\\w+ ){0,2}${harmed}`,
  `(?:he|she|they) (?:\\w+ ){0,3}said (?:\\w+ ){0,3}${threat}`,
  `(?:he|she|they) (?:\\w+ ){0,3}said (?:\\w+ ){4,7}${saidTheyWould}`,
);
const plainly = anyOf(
  'anti ?social behaviour (?:from|by|continu\\w*|every|again|outside)',
  '(?:report\\w*|repeated|more|constant|racist|racial|homophobic|disability|ongoing) (?:\\w+ ){0,2}(?:racial abuse|racist abuse|hate crime|harassment|graffiti|abuse from \\w+)',
  '(?:racist|racial|homophobic|transphobic) (?:abuse|names|slurs?|language|graffiti|comments|remarks) (?:from|by|on|at|shouted|again)',
  `(?:drug dealing|dealing(?: drugs)?|smoking (?:weed|cannabis)|drug users?|(?:people |someone |somebody )?(?:using|taking|injecting|shooting up)(?: drugs)?) (?:\\w+ ){0,3}(?:in|on|from|at|outside|by|under) (?:the |our )?${shared}`,
  `(?:(?<!pine )(?<!knitting )needles?|syringes?|drug (?:litter|wraps|paraphernalia)|foils) (?:\\w+ ){0,3}(?:in|on|from|at|outside|by|under) (?:the |our )?${shared}|(?:stood|stepped|trod|sat|fell|found|picked up|pricked \\w+) (?:on |up |by )?(?:a |an |another |more |used )?(?:needles?|syringes?)`,
  '(?:pull\\w*|wav\\w*|brandish\\w*|threaten\\w* \\w+ with|carr(?:y|ies|ied|ying)|got out|swung|had) (?:a|an|his|her|their|the) (?:\\w+ )?(?:knife|knives|blade|machete|axe|baseball bat|gun) (?:on|at|to|out|in|outside|and|when|around|about)',
);
/** Whom the landlord answers for, and what people do to staff. */
const ours =
  /\b(?:(?:your|our|the|a|housing|repairs?|gas|heating|income|male|female) (?:officers?|operatives?|engineers?|plumbers?|electricians?|contractors?|surveyors?|caretakers?|workmen|staff|team|manager|receptionist)|(?:abus\w+|rude|aggressive|shouting|swearing|threatening|threatened) (?:\w+ ){0,2}(?:to|at|towards?|with) (?:\w+ ){0,2}(?:staff|officers?|me on (?:the )?phone|operatives?|contractors?|us on))\b/;
const partners =
  /\b(?:her|my|his|an?|the) (?:e?x|ex (?:partner|husband|wife|boyfriend)|husband|boyfriend|partner|girlfriend|wife)\b (?:\w+ ){0,5}(?:hit|hits|beat|beats|punch\w*|kick\w*|threat\w*|strangl\w*|smash\w*|turned up|came|bang\w*|outside)\b|\bdomestic (?:abuse|violence)\b/;
/** A theft by nobody knows whom is for the police; one that is put down to a neighbour or to youths is trouble. */
const byStrangers =
  /^(?!.*\b(?:neighbou?rs?|nbrs?|next door|upstairs|downstairs|above|below|opposite|flat|number|no \d+|lads?|boys|girls|youths?|kids|teen\w*|gang|lot|dealers?|threat\w*|racis\w*|knife|attack\w*|assault\w*|every night|again)\b).*\b(?:burgl\w*|robbed|mugged|stolen|stole|break ?ins?|brok(?:e|en) in(?:to)?)\b/;
export const notTrouble =
  /\b(?:no|not|never|nil|without|denies|denied|isnt|wasnt|any more) (?:\w+ ){0,3}(?:asb|anti ?social|noise|threat\w*|abus\w+|racis\w*|trouble|violence|incidents?|parties|music|banging)\b|\b(?:noise|banging|drilling) (?:from|of|in|by) (?:\w+ ){0,2}(?:pipes?|boilers?|plumbing|lift|pump|fan|radiators?|tank|works?|builders?|contractors?|extractor)\b|\b(?:pipes?|boiler|radiators?|pump|lift|fan|tank|door|plumbing|works|builders?) (?:\w+ ){0,3}(?:banging|noise|noisy|drilling)\b|\bparty wall\b|\bthird part(?:y|ies)\b|\b(?:other|all|both|any) part(?:y|ies)\b|\bthreat\w* (?:\w+ ){0,3}(?:legal|solicitors?|court|ombudsman|eviction|evict|sue|complain|mp|paper)\b|\bwhat is owed\b/g;
export const notByNeighbours = new RegExp(`${notTrouble.source}|${byStrangers.source}|${toHelp.source}`);

const harms: readonly (readonly [Harm, RegExp])[] = [
  ['arson', anyOf('set (?:\\w+ ){0,2}(?:fire|alight)', 'petrol', 'lighter fluid', 'arson')],
  ['weapons', anyOf('knife', 'knives', 'blade', 'machete', 'gun', 'axe', 'baseball bat', 'hammer')],
  ['violence', anyOf(`${blow} (?:at |on )?(?:\\w+ ){0,2}${harmed}`)],
  ['threat', anyOf(threat)],
  [
    'hate',
    anyOf(
      'racis\\w*',
      'racial\\w*',
      'homophob\\w*',
      'transphob\\w*',
      'slurs?',
      'go back (?:to )?where',
      'hate crime',
      'paki|queer|poof|faggot|tranny|spastic',
    ),
  ],
  ['harassment', anyOf('harass\\w*', 'follow\\w* (?:me|her|him|us|them)', 'stalk\\w*', 'bully\\w*|bullied')],
  ['intimidation', anyOf('intimidat\\w*')],
  ['damage', anyOf('graffiti', 'smash\\w*', 'keyed', 'vandal\\w*', 'paint\\w* on')],
  ['drugs', anyOf('drugs?', 'deal(?:ing|ers?)', 'weed', 'cannabis', 'needles?', 'syringes?', 'injecting')],
  ['verbal abuse', anyOf(abuse)],
  ['noise', anyOf(noise)],
];

/** What leaves no doubt that it was done or said to somebody: ‘two threats’ may be two letters of ours. */
const attacks: readonly (readonly [Harm, RegExp])[] = [
  ['arson', anyOf('set (?:\\w+ ){0,2}(?:fire to|alight)', 'lighter fluid')],
  ['violence', anyOf(`${blow} (?:at |on )?(?:\\w+ ){0,2}${harmed}`)],
  ['threat', anyOf('threaten(?:ed|s|ing) (?:to|me|us|him|her|them|my|the)', saidTheyWould)],
];

const staff =
  '(?:(?:your|our|the|that|a|one of your|male|female|housing|repairs?|gas|heating|boiler|income|rent|estate|neighbourhood|scheme|support|call centre|contact centre|reception) )*(?:officers?|operatives?|engineers?|plumbers?|electricians?|contractors?|subcontractors?|surveyors?|caretakers?|workm[ae]n|decorators?|joiners?|roofers?|staff(?: member)?|member of staff|manager|receptionist|housing (?:man|woman|lady)|(?:gas|boiler|repair|repairs) (?:man|woman|lad|bloke)|adviser|advisor|warden|concierge|' +
  '(?:man|woman|lady|lad|bloke|guy|chap|girl|person|fella) (?:(?:who|that) (?:came|turned up|did|fixed|fitted|answered|picked up|rang me|you sent|they sent)|you sent|they sent|(?:on|at|in|from) (?:your|our|the) (?:\\w+ )?(?:desk|office|counter|reception|phones?|line|call centre|contact centre|switchboard|repairs(?: team)?|housing(?: office| team)?|council|landlord|association|company)))';
const person =
  '(?:me|him|her|us|them|mr|mrs|ms|miss|(?:my|her|his|their|the) (?:\\w+ )?(?:mum|mother|dad|father|son|daughter|wife|husband|child|kids|children|speech|accent|stammer|disability|religion|headscarf|wheelchair|tenant|resident)|tenant|resident)';
const body = '(?:legs?|body|looks|figure|chest|breasts?|bum|clothes|skirt|appearance|underwear|weight|lips)';
const unwanted = `(?:(?:st(?:ood|ands?|anding)|sat|came|got|gets|leant) (?:\\w+ )?too close(?! to (?:the|an?) )|(?:going on|comment\\w*|remark\\w*|jok(?:es?|ing)|talking|made comments|making comments) (?:about|on) (?:my|her) ${body}|(?:texting|messaging|following|pestering) (?:me|her) (?:all|at|every|day|since|late)|asked (?:me|her) (?:out|for a date|if (?:i|she) (?:was|were|is|am) single)|asked if (?:i|she) (?:was|were|is|am) single|stroked|kissed|winked at (?:me|her))`;
const did = `(?:${unwanted}|sh?outed (?:\\w+ )?at (?:\\w+ )?${person}|sw(?:ore|orn|earing|ears) (?:\\w+ )?at (?:\\w+ )?${person}|scream\\w* at ${person}|(?:laugh\\w* at|mock\\w*|mimick\\w*|made fun of|takes? the mick(?:ey)? (?:out )?of|took the mick(?:ey)? (?:out )?of|humiliat\\w*|insult\\w*|belittl\\w*|bull(?:y|ied|ying)|harass\\w*|grabb\\w*|groped|pushed|shoved|touched|leer\\w* at|propositioned|threatened|intimidat\\w*) (?:\\w+ )?${person}|(?:was|were|is|being|been|so|very|really|extremely|downright) (?:\\w+ ){0,2}(?:rude|aggressive|abusive|threatening|racist|sexist|drunk|inappropriate|disrespectful|offensive|intimidating) ?(?:to|towards?|with|about|and|in|on|$|\\|)?|(?:made|makes|making|passed) (?:\\w+ ){0,3}(?:sexual|racist|sexist|inappropriate|rude|offensive|nasty|disgusting|horrible) (?:remarks?|comments?|jokes?|gestures?)|call(?:ed|s) ${person} (?:a |an |names|stupid|lazy|dirty|thick|mad|crazy)|asked (?:me|her|him) out|(?:keeps |kept )?(?:text|messag|ring)(?:ed|ing|s)? (?:me|her|him) (?:\\w+ ){0,4}(?:from|on|off) (?:his|her|their) own|told ${person} to (?:shut up|f\\w*|get out|go back|go home|learn (?:\\w+ )?english|speak (?:\\w+ )?english|get (?:lost|stuffed))|told ${person} (?:that )?(?:he|she|they|i|we|it) (?:was|were|is|are|am|wasnt|isnt) (?:\\w+ )?(?:wasting (?:\\w+ )?time|lying|a liar|liars|stupid|thick|mad|crazy|making it up|filthy|dirty|lazy|a nuisance|a pain)|accus\\w+ ${person} of (?:lying|making it up|being)|roll\\w+ (?:his|her|their) eyes at ${person}|sneer\\w* at ${person}|stole (?:\\w+ ){0,3}|took (?:a |\\w+ )?(?:picture|photo)s? of (?:me|her|my (?:\\w+ )?(?:daughter|child|kids)))`;
const staffDid = new RegExp(
  `(?<![a-z0-9])(?<who>${staff})(?: (?:\\w+ ){0,6}\\| (?:\\w+ ){1,3}\\|)? (?:(?!(?:tenant|resident|neighbour|she|he was|customer)\\b)\\w+ ){0,6}?${did}`,
);
const doneByStaff = new RegExp(
  `(?<![a-z0-9])(?:(?:shouted at|sworn at|laughed at|insulted|mocked|mimicked|threatened|touched|bullied|humiliated|harassed|belittled|grabbed|groped|spoken to like \\w+|talked down to) (?:\\w+ ){0,2}by|(?:inappropriate|improper|threatening|aggressive|abusive|intimidating|racist|racial|sexist|sexual|homophobic|offensive|foul) (?:\\w+ )?(?:behaviour|conduct|remarks?|comments?|language|messages?|texts?|jokes?|advances|touching) (?:made )?(?:by|from|of)) (?<by>${staff})(?![a-z0-9])`,
);
export const notConduct =
  /\b(?:no|not|never|wasnt|werent|isnt) (?:\w+ ){0,2}(?:rude|aggressive|abusive|threatening|inappropriate)\b|\b(?:tenant|resident|customer|neighbour|caller|he|she|they|dog|son|partner) (?:was |were |is |being |became |got |very |quite )+(?:rude|aggressive|abusive|threatening|intimidating|offensive)\b[^|]*|\bthreaten\w* (?:\w+ ){0,3}(?:legal|court|evict\w*|solicitors?|injunction|possession)\b/g;

const traits =
  '(?:race|colour|color|skin|accent|religion|faith|disabilit\\w+|disabled|deaf|blind|black|asian|brown|muslim|jewish|sikh|hindu|christian|gay|lesbian|trans|polish|romanian|african|foreign\\w*|irish|traveller|sexuality|nationality|age|autis\\w+|pregnan\\w+|wheelchair|speaks?|speech|sex|gender|a woman|hijab|headscarf|ethnic\\w*|background|immigrants?|refugees?|' +
  '(?:not )?(?:english|british|white)|somali|nigerian|ghanaian|eritrean|ethiopian|sudanese|congolese|pakistani|bangladeshi|indian|chinese|arab|turkish|kurdish|afghan|syrian|iranian|iraqi|roma|romany|gyps(?:y|ies)|portuguese|ukrainian|lithuanian|latvian|bulgarian|albanian|jamaican|caribbean)';
const whereFrom = 'where (?:i|we|he|she|they|you) (?:\\w+ )?(?:came |come |comes |are |is |am )?from';
const because = '(?:because of|on account of|due to|down to|cos of)';
const betterOff = '(?:families|people|tenants|residents|those|neighbours|others|everyone)';
const unequal = anyOf(
  '(?:treated|spoken to|dealt with|served|looked on|seen) (?:\\w+ ){0,2}(?:differently|worse|less favourably|unfairly) (?:\\w+ ){0,3}(?:because|due to|as|for being|on account|to white|than white|from white)',
  `(?:treated|treat|ignored|refused|put to the (?:back|bottom)|left (?:waiting|till last)|kept waiting|at the back|wait|last|no help|not helped|nothing done) (?:\\w+ ){0,6}(?:because|due to|on account|just for being|for being) (?:\\w+ ){0,5}${traits}`,
  '(?<!in)discriminat(?:ed|ion|ing|es|ory|e)',
  '(?:sooner|quicker|faster|different(?:ly)?|better|would(?:nt| not|ve| have)?) (?:\\w+ ){0,8}(?:if (?:i|we|he|she|they) (?:was|were|wasnt|werent) |for (?:a |an )?)(?:\\w+ )?(?:white|english|british|able bodied|not disabled|straight|a man|black|asian|foreign|disabled|muslim)',
  `${betterOff} (?:who|that) (?:arent|werent|(?:are|is|were) not) (?:\\w+ )?${traits} (?:\\w+ ){0,4}(?:get|got|gets|have|had|done|seen|sorted|first|helped|given)`,
  `${betterOff} (?:who|that) (?:are|is|were) (?:\\w+ )?${traits} (?:\\w+ ){0,5}(?:first|sooner|quicker|faster|straight away|before (?:me|us|her|him|them))`,
  `${because} ${whereFrom}`,
  `(?:feels?|felt|thinks?|thought|believes?|reckons?|says|said|convinced) (?:that )?(?:it|its|this|that|thats) (?:is |was )?(?:all |only |just )?${because} (?:my|her|his|their|our) (?:\\w+ )?(?!age)${traits}`,
  'treated (?:as|like) (?:\\w+ )?(?:second class|lesser|an animal|animals|dirt|foreigners?|criminals?|less (?:than|because|for))|treated as less$',
  'told (?:\\w+ ){0,2}to (?:learn|speak) (?:\\w+ )?english',
  'people like (?:him|her|me|us|them|you|that) (?:are|is|always|get|dont|never|expect|want|should|just|all)',
  '(?:your|you) (?:lot|people|kind|sort) (?:are|always|get|dont|never|expect|want|should)',
  `(?:because|due to) (?:\\w+ ){0,4}${traits} (?:\\w+ ){0,4}(?:treated|ignored|refused|put to the (?:back|bottom)|kept waiting|told no|fobbed off)`,
);
export const notUnequal =
  /\b(?:no|not|never|without|against) (?:\w+ ){0,2}discriminat\w*|\bdiscriminat\w* (?:policy|training|act|law|statement)\b|\b(?:equality|diversity) (?:\w+ ){0,3}discriminat\w*/g;

const whatIsKnown =
  '(?:name|names|details|address|(?:phone |mobile )?number|statement|diary|diaries|complaint|report|medical \\w+|file|records?|information|info|email|letter|date of birth|bank details|notes)';
const whose = '(?:my|her|his|their|our|tenants?|residents?|mums?|mrs? \\w+|ms \\w+)';
const outsider =
  '(?:him|them|the neighbours?|neighbours?|next door|upstairs|downstairs|flat \\d+\\w?|(?:no|number) \\d+\\w?|another (?:tenant|resident|family)|other (?:tenants?|residents?|party)|(?:the )?wrong (?:person|address|tenant|house|flat|email)|(?:her |my |his |the |an )?(?:ex|perp\\w*|e?x (?:partner|husband))|the man \\w+|everyone|the whole (?:street|block)|someone else|a stranger|her (?:family|brother|husband|father))';
const misused = anyOf(
  '(?:data|gdpr|confidentiality|privacy) (?:protection )?breach',
  'breach(?:ed|es|ing)? (?:of )?(?:\\w+ ){0,2}(?:data|confidentiality|privacy|gdpr)',
  `(?:gave|given|giving|told|showed|shown|sent|sending|passed|passing|disclosed|leaked|read out|shared) (?:\\w+ ){0,3}${outsider} (?:\\w+ ){0,5}${whose} (?:\\w+ ){0,3}${whatIsKnown}`,
  `(?:gave|given|giving|sent|sending|passed|passing|disclosed|leaked|shared|showed|shown) (?:out )?${whose} (?:\\w+ ){0,4}${whatIsKnown} (?:\\w+ ){0,4}(?:to|with) (?:\\w+ )?${outsider}`,
  `${whose} (?:\\w+ ){0,3}${whatIsKnown} (?:\\w+ ){0,6}(?:given|passed|sent|shown|shared|disclosed|leaked|read out|posted) (?:\\w+ ){0,3}(?:to|with|by|in) (?:\\w+ )?(?:${outsider}|mistake|error)`,
  `(?:our|your|the) (?:letter|email|notice|warning|reply) (?:\\w+ ){0,3}(?:to|sent to) ${outsider} (?:\\w+ ){0,6}(?:has|had|with|gave|gives|named|names|included|includes|contains?|containing|quotes?|quoted|mention\\w*) (?:\\w+ ){0,5}(?:${whose}|me|her|him)`,
  `(?:letter|email|report|statement|file|notes|paperwork) (?:\\w+ ){0,4}(?:went|gone|goes|delivered|sent|posted|emailed) to (?:\\w+ )?(?:the wrong|${outsider})`,
  `(?:got|took|had|has|used|using|found) (?:hold of )?(?:my|her|his) (?:\\w+ ){0,2}(?:number|address|details) (?:\\w+ ){0,4}(?:off|from) (?:\\w+ ){0,3}(?:job|system|sheet|records?|tablet|file|order|office|database)`,
);
export const notMisused =
  /\b(?:no|not|never|without|wasnt|isnt) (?:\w+ ){0,3}(?:data|gdpr|confidentiality|privacy) (?:protection )?breach\b|\b(?:with (?:my|her|his|their) (?:consent|permission|agreement))\b/g;
