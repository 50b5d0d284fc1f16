/**
 * Words without what only says that nobody is thought to be at risk of harming themselves: ‘asked about suicidal thoughts,
 * none’, ‘no risk of self-harm noted’. Where whoever wrote them is not reassured, they are left as they stand.
 */
export function withoutHarmDenied(words: string): string {
  if (!speaksOfHarm.test(words) || doubts.test(words)) return words;
  return denials.reduce((left, denial) => left.replace(denial, ' '), words);
}

const themselves = '(?:him|her|my|your|them)sel(?:f|ves)';
const life = '(?:his|her|my|their|your|own|his own|her own|my own|their own|your own) li(?:fe|ves)';
const harm = `(?:suicid\\w*|self[- ]?harm\\w*|overdos\\w*|(?:harm|hurt|kill|cut)(?:s|ing)? ${themselves}|(?:end|tak)(?:e|s|es|ing)? ${life}|(?:risk|danger) to (?:(?:any|anyone[’']?s|somebody[’']?s|his|her|their|my) )?life)`;
const speaksOfHarm = new RegExp(`\\b${harm}`, 'i');

/** What may stand between a denial and what is denied, or between two things denied together. */
const between =
  '(?:a|an|any|all|current|currently|present|active|recent|immediate|acute|obvious|apparent|known|further|such|real|history|having|had|been|being|feeling|was|is|si|hx|disclosures?|thoughts?|thinking|ideas?|ideation|feelings?|urges?|wish(?:es)?|wants?|wanting|inten(?:ds?|t|ts|tions?|ding)|plans?|planning|risks?|signs?|evidence|mention|talk|indications?|concerns?|worries|suggestion|question|of|to|for|about|around|over|on|at|and|or|nor|going|ever|would)';

const denied = `(?:no(?: longer(?= suicidal))?|not|nil|never|neither|without|(?<!(?:not|never|n[’']?t|cannot) )den(?:y|ies|ied|ying)|(?:is|was|does|did|do|has|had|would)n[’']?t)`;

/** A plain no, with nothing after it that makes it another: ‘no answer’ and ‘no plans’ are none. */
const none = `(?:none|no|nope|nil|(?:none|no|nothing) (?:at all|whatsoever)|never|not at all|negative|nothing (?=(?:reported|disclosed|noted|raised|said|of concern))|n\\/a|den(?:ies|ied)(?: (?:it|this|that|any|all|both|them|having (?:any|them)))*|no (?:concerns?|risks?|worries|issues)|(?:does|did|has|had|is|was|would)(?: not|n[’']?t))(?=\\s*(?:$|[.,;:!?)(–-]|(?:known|reported|noted|recorded|identified|disclosed|raised|present|currently|now|today|at (?:present|the moment|this time)|and|or|but|just|she|he|they|says|said)\\b))`;
const whoSaid =
  '(?:(?:and|but|when asked) )?(?:(?:she|he|they|i|tenant|resident|customer|caller|mum|dad|mrs? \\w+|ms \\w+) )?(?:said|says|answered|answers|replied|replies|told (?:me|us)|responded|stated|has|had|have)? ?';

const denials: readonly RegExp[] = [
  // Asked, and the answer was no.
  new RegExp(
    `\\b(?:asked|asks?|asking|checked|explored|discussed|screened|enquired|inquired|questioned|assessed)\\b[^.;!?\\n]{0,60}?\\b${harm}[^.;:!?\\n,]{0,30}?(?:\\s*[-,.;:?!–]+\\s*|\\s+(?=(?:and|but|she|he|they|says|said|denie[sd])\\b))${whoSaid}${none}`,
    'gi',
  ),
  // The line of a form.
  new RegExp(`\\b${harm} (?:no|nil|none)(?=\\s*(?:$|[.,;]))`, 'gi'),
  new RegExp(
    `\\b(?:risk of )?${harm}(?: (?:thoughts?|ideation|risks?|concerns?|intent|plans?))?\\s*[:=–-]+\\s*${none}`,
    'gi',
  ),
  new RegExp(
    `\\b${harm}(?: (?:thoughts?|ideation|risks?|intent|plans?))? (?:is |are |was |were )?(?:denied|ruled out|not (?:present|identified|noted|indicated|suspected|reported|disclosed))\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${denied}(?: ${between})* ${harm}(?:(?:,? (?:and|or|nor)|,)(?: ${between})* ${harm})*(?: (?:thoughts?|ideation|feelings|risks?|concerns?|intent|plans?|(?:or|and) (?:plans?|intent)))*\\b(?! (?:before|until|till|like this|this (?:bad|much)))`,
    'gi',
  ),
];

const them = '(?:him|her|them|this|that|it)';
const notSaid = `(?= *(?:$|[.,;!)]|(?:about|for|with|by|of) ${them}\\b(?! \\w+ing)|that (?:she|he|they|this|it)|she|he|they|and|because|as|so|enough|all the same|anyway))`;

/** Somebody who is not reassured, or was told otherwise before. */
const doubts = new RegExp(
  `\\b(?:${[
    `(?<!not |n[’']t |no longer |less )(?:worried|concerned|anxious|uneasy|alarmed)${notSaid}`,
    'worr(?:ies|ying) (?:me|us|her \\w+|his \\w+)',
    `(?:not|n[’']t|never) (?:so |entirely |quite |altogether |really |at all )?(?:sure|convinced|certain|reassured)${notSaid}`,
    `(?:not|n[’']t|never) (?:really |quite )?(?:believe|trust|accept) ${them}`,
    `(?:unsure|unconvinced)${notSaid}`,
    `doubt(?:s|ed|ful)? (?:${them}|whether|if)`,
    '(?:may|might) (?:be|have been) (?:hiding|covering|lying)',
    `(?:hiding|covering|playing|making light) (?:something|of it|${them} (?:up|down))`,
    'but (?:\\w+ ){0,3}(?:had|did|has had|has done) (?:them|some|thoughts|so|it)',
    "(?:but|though|although|yet|however),? (?:\\w+ ){0,3}(?:crying|in tears|tearful|sobbing|shaking|would(?: not|n[’']?t) look)",
    // What is seen, or was made ready.
    '(?:cut|ligature) marks?|(?:scars?|cuts|marks|bandages?) (?:on|across|round|down) (?:\\w+ ){0,2}(?:wrists?|arms?|legs?|neck|thighs?)',
    '(?:sav(?:ed|ing)|stor(?:ed|ing)|hoard(?:ed|ing)|stockpil(?:ed|ing)|collect(?:ed|ing)) (?:up )?(?:\\w+ )?(?:tablets|pills|medication|insulin)',
    '(?:say(?:ing)?|said|write|written|wrote) (?:\\w+ ){0,3}goodbyes?|(?:goodbye|suicide) (?:notes?|letters?)\\b',
  ].join('|')})`,
  'i',
);
