import { byBeginning, isAmong, mayHold } from '../beginnings.ts';
import { remembered } from '../remembered.ts';
import { inFull } from '../shorthand.ts';
import { denials, denied, type NeedWords, needWords, nothingKnown } from './need-words.ts';
import { withoutHarmDenied } from './no-self-harm.ts';

/** The sorts of need, illness or danger that make a problem weigh more on some people than on others. */
export type NeedGroup =
  | 'child'
  | 'baby'
  | 'old age'
  | 'pregnancy'
  | 'breathing'
  | 'weak immune system'
  | 'mental health'
  | 'moving about'
  | 'disability'
  | 'long illness'
  | 'sight or hearing'
  | 'autism or learning'
  | 'abuse or trauma'
  | 'risk of self-harm'
  | 'loss or hardship'
  | 'language or reading'
  | 'faith'
  | 'times or contact'
  | 'other need';

/** Groups that say how to speak to people or when to come, not how hard a problem falls on them. */
export const groupsOfPreference: readonly NeedGroup[] = ['language or reading', 'faith', 'times or contact'];

/** The age from which a person counts as older, and below which as a child or a baby: the ages the field commonly uses. */
export const olderFrom = 65;
export const childUnder = 18;
export const babyUnder = 2;

/**
 * The groups a need belongs to, from the words it was written in; 'other need' when no word is recognised, and none at
 * all where the words say that there is no need ('none known', 'no disabilities').
 */
export const groupsOf = remembered(readGroups);

/**
 * The groups told in passing, in words about something else: what a problem does to people, what a doctor writes. Only
 * those that are a fact about a person and no effect of the problem ('my son’s asthma', not 'it makes us all unwell').
 */
export const groupsToldIn = remembered((words): readonly NeedGroup[] => {
  const said = words === words.toUpperCase() ? words.toLowerCase() : words;
  const theirs = mayHold(children, said) === 0 ? said : said.replace(otherPeoples, ' ').replace(grandchildren, ' ');
  const groups = groupsOf(theirs);
  if (groups.every((group) => toldInPassing.includes(group))) return groups;
  const written = inFull(theirs);
  return groups.filter((group) => toldInPassing.includes(group) || plainlyTold[group]?.test(written) === true);
});

/** Whether words speak of abuse at home or by a partner, as against other violence or trauma. */
export const isDomesticAbuse = remembered(
  (need): boolean => groupsOf(need).includes('abuse or trauma') && domestic.test(inFull(need)),
);

/**
 * Whether words so much as mention abuse, even to deny it, and whoever’s it may be: what is hidden, and who is protected,
 * goes by this, and leans to caution. All that tells of abuse at home does.
 */
export const mentionsAbuse = remembered((need): boolean => isDomesticAbuse(need) || mentioned.test(inFull(need)));

/** Whether words show that someone may need an occupational therapist: they cannot manage something in their own home. */
export const callsForTherapist = remembered((need): boolean => hardAtHome.test(inFull(need)));

/** Every group there is, for docs/words.md. */
export const needGroups: readonly NeedGroup[] = [...(Object.keys(needWords) as NeedGroup[]), 'other need'];

const toldInPassing: readonly NeedGroup[] = [
  ...(['child', 'baby', 'old age', 'pregnancy', 'breathing', 'weak immune system', 'disability'] as const),
  ...(['autism or learning', 'risk of self-harm'] as const),
];

/** A blind may hang at a window, and ‘hearing’ may be of noise or in a court. */
const seesOrHearsBadly =
  /\b(?:deaf(?:ness)?(?! ears?\b)|deafblind|hard of hearing|hearing (?:aids?|loss|impair\w*|dog)|(?:registered|partially|legally|severely|going|gone|nearly|almost|am|[’']m|is|is also|are|was born) blind|blind in (?:one|both|my|her|his)|(?:partially|partial|poor|bad|failing|lost (?:my|her|his)|losing (?:my|her|his)) (?:eye)?sight(?:ed)?|sight (?:loss|impair\w*)|visual(?:ly)? impair\w*|bsl|sign language|lip[ -]?reads?|lip[ -]?reading|cochlear|glaucoma|macular|braille|guide dog)\b/i;

/** An illness somebody has, by its name; worry, pain and steps may be what the problem itself is or does. */
const has =
  "(?:has|have|having|had|got|with|from|suffer\\w*|diagnosed|living with|treated for|history of|[’']s|bad|severe|chronic)";
const some = '(?:\\w+ ){0,3}';
const plainlyTold: { readonly [group in NeedGroup]?: RegExp } = {
  'sight or hearing': seesOrHearsBadly,
  'mental health': new RegExp(
    `\\b(?:c?ptsd|post[ -]traumatic stress|bi[ -]?polar|schizo\\w+|psychosis|agoraphob\\w+|ocd|eupd|bpd|personality disorder|cmht|${has} ${some}(?:depression|anxiety|mental (?:ill[ -]?)?health(?: (?:issues?|problems?|conditions?|needs))?)|anxiety disorder|postnatal depression)\\b`,
    'i',
  ),
  'moving about': new RegExp(
    `\\b(?:house ?bound|bed ?bound|bedridden|chair ?bound|wheelchair user|(?:uses?|using|(?:is|now|about) on) (?:a |the |her |his |my )?frame|(?:uses?|using|on|has|with) (?:a |an |two |the |her |his |my )?(?:walking frame|zimmer\\w*|rollator|stair ?lift|mobility scooter|walking sticks?|(?:two )?sticks|crutches)|walks (?:with|on) (?:a |an |two )?(?:walking )?(?:frame|sticks?|crutches|zimmer\\w*|rollator)|(?:had|after|since) (?:\\w+ ){0,3}stroke|poor mobility|mobility (?:issues?|problems?|needs|impair\\w*)|limited mobility|${has} ${some}(?:arthritis|osteo\\w+|sciatica))\\b`,
    'i',
  ),
  'long illness': new RegExp(
    `\\b(?:diabetic|insulin|pacemaker|angina|fibromyalgia|crohn[’']?s|colitis|(?:had|after|since) (?:\\w+ ){0,3}stroke|terminal(?:ly ill)?|palliative|end of life care|clinically vulnerable|medically vulnerable|${has} ${some}(?:heart|kidney|liver) (?:condition|failure|disease|problems?|trouble|complaint)|${has} ${some}(?:diabetes|arthritis|eczema|allerg(?:y|ies)|endometriosis|high blood pressure|hypertension))\\b`,
    'i',
  ),
  'other need':
    /\b(?:(?:is|are|am|[’']s|[’']m|being|as|very|highly|extremely|classed as|flagged as|known to be) vulnerable|vulnerable (?:tenant|resident|customer|adult|person|woman|man|lady|gentleman|household|family|child))\b/i,
};

const otherPeoples =
  /\b(?:neighbours?[’']?s?|next[ -]door(?:[’']s)?|upstairs|downstairs|local|other|visiting|people[’']s|grand)[ -](?:\w+ )?(?:child|children|kids?|sons?|daughters?|bab(?:y|ies)|teenagers?)\b/gi;

/** They may visit: only that they live here makes them of this home. */
const grandchildren =
  /\bgrand[ -]?(?:child\w*|kids?|sons?|daughters?)\b(?!(?:,? \(?(?:aged? )?\d{1,2}\)?)?,? (?:who )?(?:lives?|living|stays?|is living) (?:here|with)\b)/gi;

/** How the words for children in both begin. */
const children = byBeginning(['child, kid, son, daughter, bab, teenager, grand']);

const domestic =
  /\b(?:abus|domestic|partner|husband|wife|boyfriend|girlfriend|coerc|controlling|refuge\b|fled|fleeing|marac|idva|non[ -]molestation|honour|forced marriage|stalk|survivor)/i;

const mentioned =
  /\b(?:abus|domestic violence|coerc|stalk|refuge|forced marriage|honou?r.based|traffick|marac|idva|non[ -]molestation)/i;

const hardAtHome =
  /\bwheel ?chair|\bhoist|\b(?:cannot|can[’']?t|unable to|not able to|struggles? (?:to|with)|difficulty) (?:manage |managing |use |using |climb |climbing |get (?:in|out|up|down|upstairs|to) ?|getting |with )?(?:of |the |in |into |out |up |down |her |his |their )*(?:steps|stairs|bath|shower|toilet|upstairs|climb)|\b(?:level[ -]access|stair ?lift|walk-in shower|wet ?room|ramp|grab rails?|amputee|paraplegic|tetraplegic|bed ?bound)\b/i;

type Test = { readonly group: NeedGroup; readonly words: readonly RegExp[]; readonly but: readonly RegExp[] };

const tests: readonly Test[] = (Object.entries(needWords) as [NeedGroup, NeedWords][]).map(
  ([group, { words, but }]) => ({
    group,
    words: patternsOf(words, ''),
    but: but === undefined ? [] : patternsOf(but, 'g'),
  }),
);

/** Every group’s words by how they begin, in the order of the tests, and last what denies. */
const beginnings = byBeginning([...Object.values(needWords).map(({ words }) => words), denials]);

function readGroups(need: string): readonly NeedGroup[] {
  const written = inFull(need.replaceAll("'", '’'));
  if (nothingKnown.test(written)) return [];
  const held = mayHold(beginnings, written);
  const left = isAmong(held, tests.length) ? written.replace(denied, ' ') : written;
  const groups = new Set<NeedGroup>();
  let isHarmDenied = false;
  for (const [place, test] of tests.entries()) {
    if (!isAmong(held, place)) continue;
    const isOfHarm = test.group === 'risk of self-harm';
    const told = isOfHarm ? withoutHarmDenied(written) : left;
    if (isMet(test, told)) groups.add(test.group);
    else if (isOfHarm && told !== written) isHarmDenied = true;
  }
  for (const group of groupsOfAges(left, groups)) groups.add(group);
  if (groups.has('child') && hasOnlyAdults(left)) groups.delete('child');
  if (groups.size > 0) return [...groups];
  return left === written && !isHarmDenied ? ['other need'] : [];
}

function isMet({ words, but }: Test, text: string): boolean {
  if (!words.some((word) => word.test(text))) return false;
  if (but.length === 0) return true;
  const rest = but.reduce((left, other) => left.replace(other, ' '), text);
  return words.some((word) => word.test(rest));
}

const yearsOld =
  /\b(?:aged? |is |turned )?(\d{1,3})(?:[ -]?(?:years?|yrs?)[ -]?(?:old|of age)|[ -]?y\/?o)\b|\baged? (\d{1,3})\b(?! (?:weeks|months|days))/gi;
/** ‘Mum is 82’, ‘youngest only 3’, ‘son (4)’: a number that no measure follows. */
const kinAge =
  /\b(?:(?:grand|step|god)?(?:sons?|daughters?|boys?|girls?|lads?)|child(?:ren)?|kids?|youngest|eldest|oldest|little one|mum|mother|dad|father|nan|gran|grandmother|grandfather|grandad|husband|wife|partner|tenant|resident|customer|caller|she|he)(?:[’']s)?,?(?: who lives (?:here|with (?:me|us)),?)?(?: (?:is|are|was|now|only|just|nearly|almost|about|turned|aged))* \(?(\d{1,3})\b(?= ?(?:$|[,.;:)&/]|(?:and|with|who|but|so|has|lives?|living|on|in a)\b))(?!:\d|\.\d|\/\d)/gi;
const weeksOld =
  /\b\d{1,2}[ -](?:days?|weeks?|months?)[ -]old\b|\baged? \d{1,2} (?:days|weeks|months)\b|\b(?:youngest|baby|babies|little one|new ?born|son|daughter)(?: (?:is|only|just|about|now))+ \d{1,2} (?:days|weeks|months)\b(?! (?:pregnant|ago|late|overdue|gone))/i;

function groupsOfAges(text: string, found: ReadonlySet<NeedGroup>): readonly NeedGroup[] {
  if (weeksOld.test(text)) return ['child', 'baby'];
  return agesIn(text).flatMap((age): NeedGroup[] => {
    if (age < babyUnder) return ['child', 'baby'];
    if (age < childUnder) return ['child'];
    return age >= olderFrom && !found.has('child') ? ['old age'] : [];
  });
}

/** 'son, aged 34': the only child spoken of is grown up. */
function hasOnlyAdults(text: string): boolean {
  const grown = text.replace(/\b(?:sons?|daughters?)\b,? \(?(?:aged? )?(?:1[89]|[2-9]\d)\b\)?/gi, ' ');
  if (grown === text) return false;
  return (
    !tests.some((test) => test.group === 'child' && isMet(test, grown)) &&
    !agesIn(grown).some((age) => age < childUnder)
  );
}

function agesIn(text: string): readonly number[] {
  const written = text.replace(greatAge, ageInFigures);
  if (!/\d/.test(written)) return [];
  const kin = [...written.matchAll(kinAge)].filter(([said, age]) => !(ofGrownUps.test(said) && Number(age) < 16));
  return [...text.matchAll(yearsOld), ...kin].map(([, old, aged]) => Number(old ?? aged)).filter((age) => age <= 125);
}

/** An age that makes somebody old, written in words: ‘ninety-two’, ‘a hundred’. Of anything else, such as a house, it says nothing. */
const greatAge =
  /\b(?:(?:(sixty|seventy|eighty|ninety)(?:[ -](one|two|three|four|five|six|seven|eight|nine))?)|(?:a|one) hundred)\b(?! (?:years?|percent|per cent|times|degrees|pounds|quid|of))/gi;
const tens = ['sixty', 'seventy', 'eighty', 'ninety'];
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function ageInFigures(_: string, ten: string | undefined, one: string | undefined): string {
  if (ten === undefined) return '100';
  return String(
    60 + 10 * tens.indexOf(ten.toLowerCase()) + (one === undefined ? 0 : ones.indexOf(one.toLowerCase()) + 1),
  );
}

/** ‘Tenant 1 and tenant 2’ are two of a joint tenancy, and no children. */
const ofGrownUps =
  /^(?:mum|mother|dad|father|nan|gran|grandmother|grandfather|grandad|husband|wife|partner|tenant|resident|customer|caller)\b/i;

/** One pattern for words of any case, and one for words written in capitals. */
function patternsOf(list: string, flags: string): readonly RegExp[] {
  const words = list.trim().split(/\s*,\s*/);
  const isCapitals = (word: string) => /^[A-Z]{2,}$/.test(word);
  const capitals = words.filter(isCapitals);
  const others = words.filter((word) => !isCapitals(word));
  return [
    ...(others.length > 0 ? [new RegExp(`(?<!\\w)(?:${others.map(patternOf).join('|')})(?!\\w)`, `i${flags}`)] : []),
    ...(capitals.length > 0 ? [new RegExp(`\\b(?:${capitals.join('|')})\\b`, flags)] : []),
  ];
}

/** 'walk* the dog' becomes a pattern: any ending, and a word or two where a star stands alone. */
function patternOf(words: string): string {
  return words
    .split(' ')
    .map((word) => (word === '*' ? '\\w+(?: \\w+)?' : word.replaceAll('.', '\\.').replaceAll('*', '[\\w’]*')))
    .join('[ -]+');
}
