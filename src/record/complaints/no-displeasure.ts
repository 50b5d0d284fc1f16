/**
 * Plain words without what only sounds displeased with a landlord: a firm that waits for parts, a smell that is disgusting,
 * and what life does to people.
 */
export function withoutOtherTroubles(said: string): string {
  return said.replace(suppliesAwaited, keptIfTheirs).replace(senses, ' ').replace(grief, ' ');
}

/** ‘Tenant rang, still waiting for parts’: whoever rings or says so is the one who waits. */
function keptIfTheirs(waits: string, at: number, said: string): string {
  return speaking.test(said.slice(Math.max(0, at - nearBefore), at)) ? waits : ' ';
}

const nearBefore = 80;
const speaking =
  /\b(?:tenants?|residents?|caller|customer|family|mum|dad|client|she|he|they)(?: (?:has|have|is|was|just|again|then|also))* (?:rang|rings|rung|phoned|phones|called|calls|calling|says|said|saying|chas(?:ed|es|ing)|asks?|asked|asking|emailed|emails|writes|wrote|reports|reported|complains|unhappy|upset|fed up)\b[^|]*(?:\| )?(?:and |that |as |but )?$|(?:^|\| )(?:caller|tenant|resident|customer) \| $/;

const some = '(?:(?:the|a|an|some|more|new|our|other|further|spare|special|replacement) )*';
const supplies =
  '(?:parts?|delivery|materials?|suppliers?|manufacturers?|merchants?|stock|quotes?|quotation|approval|authori[sz]ation|sign ?off|permission|permit|scaffold\\w*|results?|(?:asbestos|lab|survey|test) (?:results?|report)|funding|budget|purchase order|variation)';
/** Whoever waits for supplies is whoever does the work, unless somebody who lives there is said to wait. */
const suppliesAwaited = new RegExp(
  `\\b(?<!\\b(?:i|im|ive|he|hes|she|shes|they|theyre|tenants?|residents?|caller|customer|family|mum|dad|client|(?:i|he|she|they|tenant|resident|family|caller|customer) (?:am|is|are|was|were|have been|has been)|ive been) )(?:still (?:a?waiting)|on hold still waiting)(?: (?:for|on))? ${some}${supplies}\\b`,
  'g',
);

const vile = '(?:disgust(?:ing|ingly)|appalling|revolting|vile)';
const sensed =
  '(?:smells?|stench|stink|odou?rs?|taste|fumes?|water|slime|sludge|sewage|gunge|mould|damp|drains?|maggots|flies|vermin|colour)';
const senses = new RegExp(
  `\\b${vile} (?!(?:that|the|this|how|what)\\b)(?:\\w+ )?${sensed}\\b|\\b(?<!\\bstate of (?:(?:the|my|our|her|his|their) )?)${sensed}(?: (?!you\\b|your\\b|nobody\\b|that\\b)\\w+){0,5}? (?:is|was|are|were|looks?|looked|smells?|tastes?|seems) (?:(?:so|very|really|absolutely|quite|just|truly|utterly) )*${vile}\\b(?! that\\b)`,
  'g',
);

const kin =
  '(?:mums?|mothers?|mam|dads?|fathers?|parents?|sons?|daughters?|child|children|baby|sister|brother|husband|wife|partner|nan|gran\\w*|grandad|aunt|uncle|friends?|job|dog|cat|pets?)';
const whose = '(?:(?:the|her|his|their|my|our|a|of|old|late|best|recent) )*';
const event =
  '(?:death|dying|died|passing|passed away|funeral|bereave\\w*|divorce|separation|break ?up|miscarriage|diagnosis|cancer|illness|operation|anniversary|redundancy|exams?)';
const grief = new RegExp(
  `\\b(?:angry|furious|frustrated|upset) (?:with|at|about|that) ${whose}(?:(?:losing|loss|lost) ${whose}${kin}|(?:she|he|they|i)? ?(?:has |have |had )?lost ${whose}${kin}|${event}|${kin} (?:has |have |had |is |was )?${event})\\b(?! (?:\\w+ )?(?:caused|from|because|due to|down to|brought on|made worse)\\b)`,
  'g',
);
