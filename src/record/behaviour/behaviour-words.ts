import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Harms after which nobody should wait a week to be asked whether they are safe. */
export const seriousHarms: readonly Entry<'antisocial behaviour reported'>['harm'][] = [
  'violence',
  'threat',
  'arson',
  'damage',
  'harassment',
  'hate',
  'domestic abuse',
  'weapons',
  'intimidation',
];

/** Harms of which none is ever of little harm. */
export const graveHarms: typeof seriousHarms = ['violence', 'threat', 'arson', 'hate', 'domestic abuse', 'weapons'];

/** Whether a report under another heading, such as noise, speaks of violence or threat; not where it says there was none. */
export function soundsSerious(report: string | undefined): boolean {
  return report !== undefined && violence.test(report);
}

/** Whether a report speaks of what might have killed, or of a threat to: weapons, fire set, a threat to kill. */
export function speaksOfDangerToLife(report: string | undefined): boolean {
  return report !== undefined && isOfDangerToLife(report);
}

const isOfDangerToLife = remembered((report: string) => toLife.test(plainInFull(report).replace(noDanger, ' ')));

/** Whether a report is of people nobody knows: strangers who come in, youths from elsewhere; and of no neighbour besides. */
export function speaksOfStrangers(report: string | undefined): boolean {
  if (report === undefined) return false;
  const said = plainInFull(report);
  return strangers.test(said) && !neighbours.test(said);
}

/** Whether a report is of a neighbour, or of somebody with a home or a name. */
export function speaksOfNeighbour(report: string | undefined): boolean {
  return report !== undefined && neighbours.test(plainInFull(report));
}

/** Whether words are about moving to another home. */
export function speaksOfMoving(text: string): boolean {
  return moving.test(text);
}

/** Whether words are about the police, the council or another body. */
export function speaksOfPartners(text: string): boolean {
  return partners.test(text);
}

/** Whether words give antisocial behaviour, or being afraid because of it, as a reason. */
export function speaksOfBehaviour(text: string): boolean {
  return behaviour.test(text);
}

/** Whether words are about the state of the home: damp, leaks, heating, pests. */
export function speaksOfHome(text: string): boolean {
  return home.test(text);
}

/**
 * Whether words say that somebody is used by others, or not looked after: their money taken, their home taken over, left
 * alone or without food, marked by blows. Alone it proves nothing; of a child or an adult at risk it has to be thought about.
 */
export function speaksOfBeingUsed(text: string): boolean {
  return used.test(plainInFull(text));
}

/**
 * Whether words say that somebody lives in a home they can no longer use for what fills it, or is not seen, not eating, not
 * looking after themselves. Of somebody else: what people say of their own worry and appetite is heard as its effect on them.
 */
export function speaksOfSelfNeglect(text: string): boolean {
  return plainInFull(text)
    .split('|')
    .some((clause) => neglectingThemselves.test(clause) && !ofAnotherCause.test(clause));
}

const theirHome =
  '(?:flat|house|home|bungalow|place|rooms?|every room|kitchen|hall(?:way)?|bedroom|living room|lounge)';
const ofThem =
  '(?:he|hes|she|shes|they|theyre|theyve|mr \\w+|mrs \\w+|ms \\w+|miss \\w+|(?:the|my|our|her|his|their|this) (?:\\w+ )?(?:tenant|resident|neighbour|mum|mother|dad|father|uncle|aunt|brother|sister|nan|gran\\w*|man|woman|lady|gentleman|person))';
/** Of them at home: who ‘has not been out since March’ may be the roofer. */
const seen =
  '(?:seen|(?:out of|outside|left) (?:the |his |her |their )?(?:own )?(?:house|flat|home|bungalow|place|property|rooms?|bedroom|bed))';
const notSeen = `(?:not|never|nt|hardly|barely|rarely) (?:\\w+ )?(?:been )?${seen}`;
const forLong =
  '(?:for (?:\\w+ ){0,3}(?:days|weeks?|months?|years?|ages)|since|in (?:\\w+ ){0,2}(?:days|weeks?|months?|years?)|lately)';

const neglectingThemselves = anyOf(
  `${theirHome} (?:\\w+ ){0,4}(?:stacked|piled|full|filled|packed|crammed|stuffed) (?:\\w+ ){0,4}(?:to the (?:ceiling|roof|rafters)|with (?:\\w+ ){0,2}(?:rubbish|newspapers?|papers|bags|boxes|belongings|junk|clutter|possessions|waste))`,
  '(?:stuff|things|belongings|rubbish|papers?|newspapers?|bags|boxes|clutter|junk|possessions) (?:\\w+ ){0,3}(?:stacked|piled|piled up|up) (?:\\w+ ){0,2}to the (?:ceiling|roof|rafters)',
  `${ofThem} (?:can ?not|cant|can no longer|could not|couldnt|is unable to|are unable to) (?:\\w+ )?(?:get|reach) (?:\\w+ ){0,2}(?:the |his |her |their )(?:kitchen|cooker|bath(?:room)?|toilet|bed|sink)(?: (?:for|because of|through|past|over) (?:\\w+ ){0,2}(?:rubbish|stuff|things|belongings|bags|boxes|clutter|papers?|newspapers?|junk|possessions))?(?= *$)`,
  `${ofThem} (?:has|have|had|is|are|was|were|hasnt|havent|isnt|arent) ?${notSeen} (?:\\w+ ){0,3}${forLong}`,
  `${ofThem} (?:hasnt|havent|hadnt) (?:\\w+ )?(?:been )?${seen} (?:\\w+ ){0,3}${forLong}`,
  `(?:nobody|no one|none of us|not|havent|hasnt|have not|has not) (?:has |have |had |been )?(?:seen|seeing) (?:him|her|them|mr \\w+|mrs \\w+|ms \\w+|my neighbour|the (?:tenant|resident)) (?:\\w+ ){0,3}${forLong}`,
  `${ofThem} (?:is|are|was|has|have|seems to be)? ?(?:not|isnt|arent|hardly|barely|stopped|has stopped) (?:been )?(?:eating|washing|feeding (?:him|her)self|looking after (?:him|her|them)sel\\w+|taking (?:his|her|their) (?:medication|meds|tablets|insulin))`,
  '(?:eating (?:out of date|mouldy|rotten|from (?:the )?bins?)|living (?:in|among|amongst) (?:\\w+ ){0,3}(?:rubbish|clutter|filth|squalor|faeces|excrement))',
);
/** What our own people left there, what is broken, packing, and what stands outside the home are nobody’s neglect of themselves. */
const ofAnotherCause = anyOf(
  'lifts?|cooker|oven|leaks?|leaking|flood\\w*|water|sewage|mould|damp|ready to (?:go|move)|(?:for|before) (?:the|our|my) (?:move|removal|decant|works)',
  'scaffold\\w*|builders?|contractors?|operatives?|plasterers?|workmen',
  'bin stores?|bins|communal|landing|stairwell|gardens?|yard|shed|garage|loft|skip|empty (?:flat|house|home)|void',
);

const used = anyOf(
  '(?:tak(?:e|es|en|ing)|took|steal(?:s|ing)?|stole(?:n)?|us(?:es|ing)|empt(?:ied|ying)|drain(?:ed|ing)) (?:all )?(?:her|his|their|my) (?:\\w+ )?(?:cards?|money|pension|benefits?|savings|medication|meds|bank account|pip|giro)',
  '(?:mak(?:e|es|ing)|made|forc(?:es|ed|ing)) (?:her|him|them) (?:to )?(?:hand over|pay|buy|carry|deal|sell|store|sign)',
  '(?:tak(?:en|ing)|took) over (?:her|his|their|the) (?:home|flat|house|place)|(?:wont|will not|refuse to) leave (?:her|his|their) (?:home|flat|house)|(?:dealing|dealers|selling drugs) (?:\\w+ ){0,3}(?:from|out of|in) (?:her|his|their)',
  '(?:child|children|kids?|baby|bab(?:y|ies)|toddler|boy|girl|son|daughter|mum|dad|mother|father|he|she) (?:\\w+ ){0,4}(?:left (?:\\w+ ){0,2}(?:alone|on (?:his|her|their) own)|home alone|locked in|not (?:being )?(?:fed|washed|eating)|no food|starving|begging|filthy|underfed)',
  '(?:left|leaves|leaving) (?:the )?(?:children|kids|baby|child|little ones?) (?:alone|on their own|by themselves|unattended)',
  '(?:bruis\\w*|black eyes?|burn marks?|cigarette burns?|unexplained (?:injur\\w*|marks?)|wandering (?:the )?(?:streets?|at night)|living in (?:squalor|filth)|no food in)',
  '(?:scam(?:med)?|befriend\\w*|preyed on|tak(?:en|ing) advantage of)',
);

const home =
  /\b(damp|mould\w*|leak\w*|drip\w*|heating|boiler|radiators?|draught\w*|rats?|mice|mouse|pests?|asbestos|plumb\w*|repairs?)\b/i;

const violence =
  /(?<!\b(?:no|not|nor|never|without|panic|heart|asthma|anxiety)\s(?:\w+\s)?)\b(assault|attack|punch|stab(bed|bing)|kni(fe|ves)\b|machete|threat|kicked in|set (fire|alight)|arson|injur)/i;

const strangers = anyOf(
  'strangers?|intruders?|trespassers?|rough sleepers?|squatters?',
  'persons? unknown|unknown (?:persons?|people|males?|females?|men|man|woman|youths?|individuals?|group)',
  '(?:no ?one|nobody|none of us|do ?nt|dont|do not|does not|did not|didnt) (?:\\w+ )?(?:knows?|recognis\\w+) (?:who|them|him|her|any of them)|no idea who',
  '(?:not|nt) (?:\\w+ )?(?:residents|tenants|living here|from (?:here|the block|round here|the estate))|(?:do not|dont|who dont|who do not) live (?:here|there|in the block|in the building|on the estate)',
);
const neighbours =
  /\b(?:neighbou?rs?|next door|upstairs|downstairs|(?:flat|number|no) ?\d+\w?|opposite|ex|partner|husband|boyfriend|girlfriend|tenant (?:at|of|in)|his (?:flat|house|door|garden)|her (?:flat|house|garden)|their (?:flat|house|garden))\b/;

const whom = '(?:me|him|her|us|them|you|someone|somebody|(?:my|his|her|our|their|the) \\w+)';

const toLife = anyOf(
  `(?:kill|murder|shoot|stab|behead|strangle|drown) (?:all of )?${whom}`,
  `(?:burn|burning|burnt) ${whom} (?:out|alive|down|to death)|burn (?:\\w+ ){0,3}down`,
  'threat\\w* (?:\\w+ ){0,4}(?:kill|life|lives|murder|stab|shoot|burn|knife|acid|weapon)',
  'death threats?|threats? to kill|going to die|(?:youre|you are|he is|hes|shes) dead',
  'stabbed|stabbing|strangl\\w*|chok(?:ed|ing) (?:me|him|her|them)|tried to kill|hit(?:ting)? (?:\\w+ ){0,4}with (?:a |an |the )?(?:hammer|bat|bar|bottle|brick|axe)',
  `hands? (?:(?!and |or )\\w+ )?(?:round|around|on|to|over|at) (?:\\w+ ){0,2}(?:throat|neck)|throttl(?:e|es|ed|ing) ${whom}`,
  `(?:grab\\w*|held|hold(?:s|ing)?|seiz\\w*|got|had|has|took|takes|caught|lift\\w*|drag\\w*|pinn?\\w*|pull\\w*|push\\w*) (?:\\w+ ){0,6}by (?:the|my|his|her|their) (?:throat|neck)`,
  '(?:squeez\\w*|grabb\\w*|gripp\\w*|pressed|pressing) (?:\\w+ ){0,2}(?:my|his|her|their) (?:throat|neck)|(?:arms?|forearm|rope|belt) (?:\\w+ )?(?:round|around|across) (?:my|his|her|their) (?:throat|neck)',
  '(?:with|had|has|carr\\w*|pulled|brandish\\w*|wav\\w*|holding|produced|got) (?:\\w+ ){0,3}(?:knife|knives|machete|blade|gun|firearm|hammer|axe|sword|acid|crossbow|screwdriver)',
  '(?:set|setting) (?:fire|light) to|set (?:\\w+ ){0,4}(?:alight|on fire|ablaze)|arson|fire ?bomb\\w*|petrol (?:\\w+ ){0,4}(?:door|letter ?box|bomb)|lit (?:\\w+ ){0,3}(?:letter ?box|door)',
  'gun ?shots?|shots? (?:were )?fired|shot at|acid (?:attack|thrown)|thr(?:ew|own) acid',
);
const noDanger = /\b(?:no|not|never|without) (?:\w+ ){0,3}(?:threat\w*|weapons?|knife|kni(?:fe|ves)|violence)\b/g;

const moving =
  /\b(mov(e|es|ed|ing)(?!\s(\w+\s){0,2}(appointments?|visits?|meetings?|dates?|bins?|furniture|rubbish|cameras?|cars?)\b)|rehous\w*|transfer\w*|swap|exchange|bid(ding|s)?|housing (register|options|application)|priority banding|(new|another|other|different|alternative|temporary) (home|house|flat|place|property|accommodation)|somewhere (else|safe)|hotel|homeless\w*)\b/i;

const partners =
  /\b(police\w*|council|local authority|school|social (services|worker|care)|environmental health|noise team|community safety|mediat\w*|partners?|agenc(y|ies)|probation|mental health team|victim support|fire service|court|solicitor)\b/i;

const behaviour =
  /\b(anti.?social|asb|neighbours?|violen\w*|assault\w*|attack\w*|threat\w*|harass\w*|abus\w*|hate|intimidat\w*|police|arson|stalk\w*|bull(y|ied|ying)|noise|nois(y|ier)|perpetrator|afraid|frighten\w*|scared|fear\w*|terrifi\w*|feels? unsafe|(not|n’t|n't) feel safe|(her|his|their|my|our|own) safety)\b/i;
