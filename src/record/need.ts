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
  | 'language or reading'
  | 'faith'
  | 'other need';

/** Groups that say how to speak to people or when to come, not how hard a problem falls on them. */
export const groupsOfPreference: readonly NeedGroup[] = ['language or reading', 'faith'];

/** The age from which a person counts as older, and below which as a child: the ages the field commonly uses. */
export const olderFrom = 65;
export const childUnder = 18;

const wordsOf: readonly (readonly [NeedGroup, RegExp])[] = [
  ['baby', /\b(bab(y|ies)|newborn|infant|toddler)/i],
  [
    'child',
    /\b(child(ren)?|kids?|sons?|daughters?|bab(y|ies)|newborn|infant|toddler|school.?age|under 1\d|teenager)\b/i,
  ],
  ['old age', /\b(elder(ly)?|old(er)? (age|person|people|resident)|pensioner|frail)/i],
  ['pregnancy', /\b(pregnan|expecting a|expectant)/i],
  ['breathing', /\b(asthma|copd|respirat|breath|lung|bronch|emphysema|cystic fibrosis|oxygen)/i],
  ['weak immune system', /\b(immun|chemotherap|cancer|transplant|hiv|leukaemia|dialysis)/i],
  ['mental health', /\b(mental|depress|anxi|ptsd|panic|bipolar|schizo|psychos|psychiatric|stress disorder|hoard)/i],
  ['risk of self-harm', /\b(suicid|self.?harm|tak(e|ing) (his|her|their) own li)/i],
  [
    'moving about',
    /\b(mobility|wheelchair|walk(ing)?\b|steps|stairs|falls?\b|arthrit|amput|hoist|crutch|frame|cannot (manage|climb)|paralys|stroke|multiple sclerosis|parkinson)/i,
  ],
  ['disability', /\b(disab|cerebral|epilep|spina|muscular|sensory impair|brain injur|physical(ly)? (need|impair))/i],
  [
    'long illness',
    /\b(illness|ill health|unwell|diabet|heart|kidney|chronic|terminal|condition|fibromyalgia|arthrit|cancer|sickle|lupus|crohn|eczema|allerg)/i,
  ],
  ['sight or hearing', /\b(blind|deaf|hearing|sight|visual|vision)/i],
  ['autism or learning', /\b(autis|asperger|adhd|learning|dyslex|neurodiv|dementia|alzheimer|memory|capacity)/i],
  ['abuse or trauma', /\b(abus|trauma|survivor|domestic violence|refuge|assault|traffick|harass)/i],
  ['language or reading', /\b(english|language|interpret|translat|read(ing)?|literacy|large print|braille|easy read)/i],
  ['faith', /\b(faith|relig|prayer|muslim|jewish|sabbath|christian|hindu|sikh)/i],
];

/** The groups a need belongs to, from the words it was written in; 'other need' when no word is recognised. */
export function groupsOf(need: string): readonly NeedGroup[] {
  const found = wordsOf.filter(([, words]) => words.test(need)).map(([group]) => group);
  return found.length > 0 ? found : ['other need'];
}

/** The words of each group, for docs/words.md. */
export const needGroups: readonly NeedGroup[] = [...wordsOf.map(([group]) => group), 'other need'];
