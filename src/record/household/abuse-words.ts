import type { Entry, KindName } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { weighsAs } from '../weighing/weighing.ts';
import { allTold } from '../what-it-says.ts';
import { isTelling, wordsTold } from '../words-told.ts';

/**
 * The first time abuse at home, or by a partner or a former one, was told in the words of something else: the effect of a
 * broken door, a call, a letter. Undefined where it was only ever told as such, or not at all.
 */
export function abuseInWords(reading: Reading): Entry | undefined {
  return reading.part(findAbuseInWords);
}

/** The same, in words that leave no doubt: what is shown of a household rests on these alone. */
export function abuseBeyondDoubt(reading: Reading): Entry | undefined {
  return reading.part(findAbuseBeyondDoubt);
}

/** The first of those entries that count in which it was told in such words. */
export function firstBeyondDoubt(reading: Reading, counts: (entry: Entry) => boolean): Entry | undefined {
  return firstTold(reading, saysAbuse, counts);
}

/** Whether words tell of abuse at home, or by a partner or a former one, of somebody of this household. */
export const speaksOfAbuse = remembered(
  (words: string): boolean => saysAbuse(words) || weighsAs('abuse', words.replace(toThemselves, ' '), notAbuse),
);

/** What somebody may do to themselves is a danger to their life, and no sign of what another does to them. */
const toThemselves =
  /\b(?:kill|harm|hurt|cut|hang|drown|stab)(?:s|ing|t?ting|ed)? (?:him|her|my|your|them|our)sel(?:f|ves)\b/gi;

/** The same, in words that leave no doubt. */
export const saysAbuse = remembered(
  (words: string): boolean => mayTell.test(words) && tellsInAll(plainInFull(words).replace(notAbuse, ' ')),
);

/**
 * ‘He’s texted me again’ may be said of a neighbour or of one of our people as well as of a husband: where either is
 * complained of, only words that leave no doubt are taken for abuse.
 */
function findAbuseInWords(reading: Reading): Entry | undefined {
  const isOfOthers = reading.ofAny('staff conduct alleged', 'antisocial behaviour reported').length > 0;
  return firstTold(reading, isOfOthers ? saysAbuse : speaksOfAbuse);
}

function findAbuseBeyondDoubt(reading: Reading): Entry | undefined {
  return firstTold(reading, saysAbuse);
}

/**
 * Whether what is written in an entry tells of abuse at home in words that leave no doubt, whether its words count for what
 * is owed or it only repeats them: the title of a case, or a letter of ours.
 */
export function plainlyTellsOfAbuse(entry: Entry): boolean {
  return (isTelling(entry) || repeats.has(entry.kind)) && tellsOfAbuse(entry, allTold(entry), saysAbuse);
}

const repeats: ReadonlySet<KindName> = new Set<KindName>([
  ...(['case opened', 'resident updated', 'letter sent', 'adaptation asked for', 'asbestos suspected'] as const),
]);

function firstTold(
  reading: Reading,
  tells: (words: string) => boolean,
  counts: (entry: Entry) => boolean = () => true,
): Entry | undefined {
  return wordsTold(reading).find(
    ({ entry, words }) => tellsOfAbuse(entry, words, tells) && isTelling(entry) && counts(entry),
  )?.entry;
}

function tellsOfAbuse(entry: Entry, told: readonly string[], tells: (words: string) => boolean): boolean {
  if (told.some(tells)) return true;
  // A letter from women’s aid says by its sender alone what it is about.
  if (entry.kind === 'professional evidence received') return tells(entry.source);
  return (entry.kind === 'repair reported' || entry.kind === 'problem returned') && saysWhoBrokeIt(entry);
}

/** What is broken stands in one box of a report, and who did it in the next. */
function saysWhoBrokeIt({ problem, effect }: Entry<'repair reported' | 'problem returned'>): boolean {
  return effect !== undefined && problem !== undefined && saysWhoDidIt(effect) && isBrokenByForce(problem);
}

function tellsInAll(said: string): boolean {
  return (
    said.split('|').some(tells) || (!ofOthers.test(said) && blows.test(said) && him.test(said) && atHome.test(said))
  );
}

function tells(clause: string): boolean {
  return !ofOthers.test(clause) && abuse.test(clause);
}

const former =
  '(?:ex(?! (?:tenants?|council|landlord|local|rental|army|display|forces|mining|employee|colleague|offender|contractor|catalogue)(?![a-z]))|x (?:p|partner|husband|wife|boyfriend|bf)|former (?:partner|husband|wife|boyfriend|girlfriend)|estranged (?:husband|wife|partner)|(?:babys|kids|childrens|childs) (?:dad|father))(?: (?:p|partner|husband|wife|boyfriend|girlfriend|bf|gf|fella|other half))?';
const partner = '(?:partner|husband|wife|boyfriend|girlfriend|bf|gf|fella|bloke)';
const harm =
  '(?:hits?|hitting|beats?|beat(?:en|ing)? (?:up|me|her|him|them)|punch\\w*|kick\\w*|slap\\w*|strangl\\w*|chok(?:es|ed|ing)|attack(?:s|ed|ing)|assault(?:s|ed|ing)|abus(?:es|ed|ing|ive)|hurts|hurting|threat\\w*|rap(?:es|ed))';
const fear =
  '(?:smash\\w*|(?:broke|breaks|breaking|damaged) (?:\\w+ ){0,3}(?:doors?|windows?|locks?)|broke(?:n)? (?:in|down)|break(?:s|ing)? in|forced (?:\\w+ ){0,3}(?:door|way)|stalk\\w*|harass\\w*|violen\\w*|controlling|follow(?:s|ed|ing)|(?:keeps |kept )?(?:turn(?:s|ed|ing)|show(?:s|ed|ing)) up|com(?:es?|ing) (?:back|round)|finds? (?:me|her|us|him|them|out)|knows where|(?:has|had|have|got|still|kept) (?:\\w+ ){0,2}(?:keys?|fobs?)|let(?:s|ting)? (?:him|her)self in|wait(?:s|ed|ing) (?:outside|for (?:me|her|us)|on the (?:stairs|landing))|(?:boot(?:s|ed)|bash(?:es|ed)|batter(?:s|ed)|ramm?(?:s|ed)|shoulder(?:s|ed)|bust(?:s|ed)?|puts?) (?:\\w+ ){0,3}(?:in|down|through|off|open|doors?|windows?|locks?)|barg(?:es|ed|ing) (?:\\w+ )?in|banging on|outside (?:the |her |his |my )?(?:house|flat|door|school|nursery|work)|bailed|arrested|injunction|restraining order|released|out of prison)';

const abuse = anyOf(
  'domestic (?:abuse|violence|violent)',
  '(?:abus(?:ed|ive)|violen(?:t|ce)|coerciv\\w*|controlling) (?:\\w+ ){0,3}(?:partner|husband|wife|boyfriend|girlfriend|ex|relationship|marriage|home life)',
  'coercive control|non molestation|occupation order|marac|idvas?|idva|womens aid|clares law|honour based|forced (?:into )?marriage',
  '(?:on|scored|score|high risk|dash) (?:\\w+ ){0,3}dash|dash (?:risk|score|form|ric)',
  '(?:fled|fleeing|flee|escap\\w*|ran away|left|leaving|hiding) (?:from )?(?:\\w+ ){0,3}(?:abus\\w*|violen\\w*|refuge)',
  '(?:in|from|to|into) (?:a |the )?(?:womens )?refuge|refuge (?:worker|space|place|accommodation)',
  `${former} (?:\\w+ ){0,6}(?:${harm}|${fear})`,
  `(?:afraid|scared|frightened|terrified|fled|fleeing|hiding|escap\\w*|running) (?:of |from )(?:\\w+ ){0,2}(?:${former}|${partner})`,
  `(?:^ ?|my |her |his |the |their )${partner} (?:is |was |has been |been |keeps |kept |who |that |he |she |again |regularly |often |has |had |often )*(?:${harm} (?:me|her|him|them|us|the kids|the children|my|it)|hits|beats|(?:is |being )?(?:violent|abusive|controlling))`,
  `(?:${harm}|injured|bruised) by (?:\\w+ ){0,2}(?:${former}|${partner})`,
  `(?:my|her|his|their) ${partner} (?:\\w+ ){0,2}(?:put (?:\\w+ ){0,3}windows? through|(?:smashed|kicked) (?:\\w+ ){0,3}(?:windows?|doors?))`,
  `(?:dad|daddy|father|step ?dad|mums (?:partner|boyfriend)) (?:\\w+ ){0,8}(?:(?:hits?|hitting|punche[sd]|kick(?:s|ed)|slap(?:s|ped)|strangle[sd]|beats?) (?:mum|mummy|mam)|hands? (?:a?round|on|to) (?:\\w+ )?(?:throat|neck))`,
  `(?:hit|kicked|smashed|beat|strangled|punched|threatened) (?:\\w+ ){0,4}by (?:\\w+ ){0,2}(?:${former}|${partner})`,
);

/** One of these stands in whatever tells of it: most words have none, and need no closer look. */
const mayTell =
  /\b(?:domestic|d\/?va?\b|abus|violen|coerc|controlling|non.?mol|occupation|marac|idva|women.?s aid|clare|honour|forced|dash|flee|fled|ran away|escap|hiding|refuge|e?x\b|former|estranged|dad|father|partner|husband|hubby|wife|boyfriend|girlfriend|[bg]f\b|fella|bloke|black eye|bruis|beat|batter|strangl|punch|slap|split lip|hit|kick|boot|push|threw|dragg|grabb|chok|smash|throat|bail|not to come|welfare check|safe and well|puts?\b|putting)/i;

/** Where nobody says whose hand it was: blows, somebody spoken of only as he or she, and a home that cannot be gone back to. */
const blows = anyOf(
  'black eyes?|split lip|bruis\\w*|beaten(?: up)?|battered|strangled|punched|slapped',
  '(?:hit|hits|hitting|kicked|pushed|threw|dragged|grabbed|choked) (?:me|her|him)',
  '(?:put|puts|putting|smashed|kicked) (?:\\w+ ){0,2}(?:windows?|doors?) (?:through|in|out|down|off)|smashed (?:\\w+ ){0,2}(?:up|place|phone|house|flat)',
  '(?:bail|order|conditions?) (?:\\w+ ){0,3}not to (?:come near|go near|contact|approach) (?:me|her|him|us)',
);
const him = anyOf('he', 'hes', 'him', 'his', 'she', 'shes');
const atHome = anyOf(
  '(?:cant|cannot|wont|will not|too scared to|afraid to|dont want to|not safe to) (?:\\w+ ){0,2}(?:go|going|come|stay|be) (?:back|home|there|in (?:the|my|her) (?:house|flat))',
  '(?:staying|gone|went|im|shes|is|now) (?:\\w+ ){0,2}(?:at|with|to) (?:my|her|his) (?:mums?|mothers?|sisters?|friends?|brothers?|nans?|parents)',
  '(?:left|leave|leaving|kicked out|chucked out|thrown out) (?:him|her)|(?:his|her) name off|(?:kicked|chucked|thrown) (?:him|her) out|what he (?:did|has done|does)',
  '(?:hes|he has|he) (?:\\w+ ){0,5}again',
  '(?:answered|spoke|speaks|did (?:all )?the talking|talked) (?:all )?(?:for|over) (?:her|him)|(?:wouldnt|would not|didnt|did not) (?:let|leave) (?:her|him) (?:speak|alone|answer)|(?:she|he) (?:whispered|flinched)|(?:dont|do not|please dont) (?:say|tell) (?:any(?:thing|one|body)|him)|fist holes?',
);

/** What is told of other people’s homes, and denials. */
const ofOthers = anyOf('neighbours?(?! of)', 'next doors?', 'upstairs', 'downstairs', '(?:flat|no|number) \\d+\\w?');
const notAbuse =
  /\b(?:no|not|never|nil|without|denies|denied) (?:\w+ ){0,3}(?:domestic (?:abuse|violence)|dash|marac|idva)\b|\bdomestic (?:abuse|violence) (?:policy|policies|training|leaflets?|team leader|register)\b|\bdomestic (?:abuse|violence)(?: (?:concerns?|issues?|check|flag|risk))?(?: \|)? (?:(?:none|nil|no|negative|not (?:disclosed|known|identified)|none (?:disclosed|known|identified|reported))(?= \||$)|(?:was |is |has been )?ruled out)|\bon the dash\w*board\b|\b(?:after|from|following) (?:a|her|his|the) fall\b/g;

const didIt = anyOf(`(?:my|her|his|their) ${partner} (?:did|has done|done) (?:it|this|that)`);
const saysWhoDidIt = remembered((words) => /\b(?:did|done)\b/i.test(words) && didIt.test(plainInFull(words)));

/** A window or a door broken by force. */
const brokenByForce = anyOf(
  '(?:windows?|doors?|locks?) (?:\\w+ ){0,3}(?:put through|smashed|kicked|punched|bust|forced)',
  '(?:smashed|kicked|punched) (?:\\w+ ){0,3}(?:windows?|doors?)',
);
const isBrokenByForce = remembered((words) => brokenByForce.test(plainInFull(words)));
