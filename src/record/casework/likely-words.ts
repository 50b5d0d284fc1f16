import type { CaseFamily } from '../kinds/vocabulary.ts';

/**
 * What each sort of case sounds like when a resident rings: patterns in small letters with straight apostrophes, each
 * with how much it tells. 4 settles it unless something else does so too, 2 leans that way, 1 is only in keeping with it.
 */
export type Telling = readonly [weight: 1 | 2 | 4 | 6, pattern: RegExp];

const staff =
  '(?:your |the |our |my |a )?(?:housing |repairs? |gas |young |old )?(?:plumber|operative|contractor|engineer|electrician|workman|workmen|builder|surveyor|officer|manager|caretaker|member of staff|staff|man you sent|woman you sent|lady on the phone|man on the phone|receptionist|call handler|decorator|carpenter)';
const partner =
  "(?:ex|ex-?(?:partner|husband|wife|boyfriend|girlfriend)|partner|husband|wife|boyfriend|girlfriend|fella|son's dad|kids' dad|father of my)";
const who =
  '(?:he|she|they|him|her|them|someone|somebody|people|kids|youths|lads|teenagers|neighbours?|man|woman|tenant|next door|upstairs|downstairs)';

/** Somebody who does a thing, other than one of ours; and a partner, or one who was. */
export const somebody = new RegExp(`\\b${who}\\b`);
export const partnerNamed = new RegExp(`\\b(?:my|her|his|the) ${partner}\\b`);

export const familyWords: Readonly<Record<CaseFamily, readonly Telling[]>> = {
  'domestic abuse': [
    [
      6,
      new RegExp(
        `\\b(?:my |her |his |the )${partner}\\b[^.]{0,60}\\b(?:hit|hits|hitting|beat|beats|beating|attack\\w*|grab\\w*|slap\\w*|hurt\\w*|punch\\w*|strangl\\w*|threat\\w*|kill|scar\\w*|control\\w*|abus\\w*|stalk\\w*|won't let|turn(?:s|ed|ing)? up|follow\\w*|smash\\w*|broke)\\b`,
      ),
    ],
    [
      6,
      /\b(?:domestic (?:abuse|violence)|coercive|refuge|injunction against my|non-?molestation|fled (?:from )?(?:him|her|my)|forced marriage|honou?r[- ]based)\b/,
    ],
    [
      6,
      /\b(?:left|leaving|leave|get away from|escap\w+|hiding from) (?:him|her|my (?:ex|husband|partner|boyfriend|wife))\b/,
    ],
    [4, /\b(?:he|she) (?:hits|beats|strangled|controls|won't let) (?:me|us|all my)\b/],
    [2, /\b(?:scared|afraid|frightened) (?:of him|of her|he'll|she'll|he will|she will)\b/],
    [2, /\bdon't tell (?:him|her|anyone) (?:where|my address)\b|\btell anyone my address\b/],
  ],
  safeguarding: [
    [
      6,
      /\b(?:end(?:ing)? it all|suicid\w*|kill (?:myself|himself|herself)|self[- ]harm\w*|don't want to (?:live|be here)|no reason to live|take my own life)\b/,
    ],
    [
      6,
      /\b(?:being|been|gets?|is) (?:hit|beaten|hurt|starved|neglected|abused|exploited|locked in)\b[^.]{0,30}\b(?:by|in|at)\b/,
    ],
    [
      6,
      /\b(?:child|children|boy|girl|baby|kids?|toddler|old (?:lady|man)|elderly|pensioner|mum|mother|dad|father|mrs|mr)\b[^.]{0,60}\b(?:left (?:alone|on (?:his|her|their) own)|neglect\w*|starving|not (?:being )?fed|bruis\w*|isn't eating|not eating|hasn't (?:eaten|been seen)|takes? (?:her|his|their) money|cuckoo\w*)\b/,
    ],
    [4, /\b(?:takes|taking|took|steals?|stealing) (?:her|his|their) (?:money|pension|benefits|bank card)\b/],
    [
      4,
      /\b(?:hasn't been seen|not been seen|cuckoo\w*|safeguarding|social services|trafficked|hoard\w*|self[- ]neglect\w*)\b/,
    ],
    [2, /\b(?:worried about (?:her|him|the (?:old|child)|my neighbour))\b/],
  ],
  discrimination: [
    [
      6,
      /\b(?:because (?:i'm|i am|we're|we are|of (?:my|our)) (?:\w+ )?(?:black|asian|white|brown|muslim|jewish|christian|hindu|sikh|gay|lesbian|trans|disabled|deaf|blind|foreign\w*|polish|african|a woman|race|colou?r|religion|faith|disability|sexuality|skin|accent|nationality|age|autis\w+))\b/,
    ],
    [6, /\b(?:discriminat\w*|prejudice\w*|racially|treated differently|equality act)\b/],
    [4, /\b(?:treat(?:s|ed|ing)?|treatment)\b[^.]{0,20}\b(?:worse|differently|less)\b/],
    [
      4,
      /\b(?:comment|remark|joke|said something|said things)\b[^.]{0,40}\b(?:headscarf|hijab|accent|skin|race|religion|colou?r|wheelchair|disability|sexuality)\b/,
    ],
    [4, /\bgo back (?:home|to (?:my|your|their|where))\b|\bpeople like (?:me|you|us)\b/],
    [
      4,
      /\b(?:wouldn't|don't|didn't|never) (?:do|treat|say) (?:that|this) (?:to|with|for) (?:anyone|anybody|other|white|the others)\b/,
    ],
    [2, /\brefus\w+ (?:me |us )?(?:an? )?(?:interpreter|adjustment|large print|translat\w+)\b/],
  ],
  'staff conduct': [
    [
      6,
      new RegExp(
        `\\b${staff}\\b[^.]{0,60}\\b(?:swore|swear\\w*|shout\\w*|rude|aggressive|abus\\w*|laugh\\w*|threat\\w*|push\\w*|touch\\w*|grab\\w*|stole|stolen|lied|lying|liar|insult\\w*|bull(?:y|ied)\\w*|intimidat\\w*|leer\\w*|drunk|harass\\w*|flirt\\w*|mock\\w*|racist|asked? me out|inappropriate\\w*|smok(?:ed|ing) in|called me)\\b`,
      ),
    ],
    [4, new RegExp(`\\b(?:sworn at|shouted at|insulted|threatened|touched|bullied|laughed at) by ${staff}\\b`)],
    [4, /\b(?:staff|officer)'?s? (?:conduct|behaviour|attitude)\b/],
    [2, new RegExp(`\\b${staff}\\b[^.]{0,30}\\b(?:comment|remark|attitude)\\b`)],
    [2, /\bhow (?:i|we) (?:was|were) spoken to\b/],
  ],
  homeowners: [
    [
      6,
      /\b(?:lease ?holders?|shared[- ](?:owner(?:s|ship)?)|i own (?:the|my|this)|own (?:the|my) (?:flat|home|house) on|bought (?:my|the|our) (?:flat|house|home)|service charges?|section 20|right to buy|on a (?:long )?lease|my lease|the lease says)\b/,
    ],
  ],
  asbestos: [
    [6, /\basbestos\b/],
    [2, /\bartex\b/],
  ],
  pests: [
    [
      6,
      /\b(?:rats?|mice|mouse|cockroach\w*|bed ?bugs?|bedbugs?|fleas?|infest\w*|vermin|rodents?|pests?|droppings|pigeons?|wasps?(?:'? nest)?|ants|moths|silverfish|maggots|squirrels?|flies)\b/,
    ],
  ],
  adaptations: [
    [
      6,
      /\b(?:walk[- ]in (?:shower|bath)|wet ?room|level[- ]access|stair ?lift|grab rails?|hand ?rails? (?:for|to help)|ramp|hoist|adaptations?|adapted|occupational therapist|through[- ]floor lift|wider doors?|raised toilet|bath seat|widen\w*)\b/,
    ],
    [
      4,
      /\b(?:can'?t|cannot|unable to|struggl\w+ to|struggles to|not able to|finds? it hard to) (?:get|manage|use|climb|get (?:my|her|his) \w+|step)\b[^.]{0,40}\b(?:bath|shower|stairs|upstairs|toilet)\b/,
    ],
    [4, /\bwheelchair\b[^.]{0,30}\b(?:fit|through|over|into)\b/],
    [
      2,
      /\b(?:wheelchair|scooter|walking frame|zimmer|stroke|amput\w+|lost (?:his|her|my) (?:leg|sight)|hip (?:operation|replacement))\b/,
    ],
  ],
  moves: [
    [
      6,
      /\b(?:(?:need|want|like|asked?|have|got|able|apply\w*) to (?:be )?move(?:d)?(?! (?:the|my|it|in|that|this)\b)|be(?:ing)? moved|rehous\w+|re-housed|transfer|swap (?:home|house)s?|mutual exchange|bidding|housing register|decant\w*|temporary (?:accommodation|home|move)|somewhere else to (?:live|stay)|moved? (?:back|out|home))\b/,
    ],
    [
      4,
      /\b(?:(?:in|at) (?:the|a) (?:hotel|b&b|hostel)|go(?:ing)? back home|overcrowd\w*|over-crowd\w*|too small for|not enough bedrooms|sharing a (?:bed|bedroom))\b/,
    ],
    [2, /\b(?:of us in a (?:one|two|three|studio|1|2|3)|can'?t (?:stay|live) here|unliveable|uninhabitable)\b/],
  ],
  complaints: [
    // ‘He will kill me if I complain’ is no complaint about us.
    [
      6,
      /\b(?:(?<!\b(?:if|in case|whenever|every time) (?:i|we|she|he|they) (?:\w+ )?)complain\w*|complaint|stage (?:1|2|one|two)|ombudsman|escalat\w+|compensation)\b/,
    ],
    [
      4,
      /\b(?:(?:nobody|no one|no-one|never) (?:ever )?(?:rings?|rang|calls?|called|phones?|phoned|answers?|answered|replie[sd]|gets?|got|comes?|came) (?:me |us )?(?:back|to me|anything)?|unhappy|not happy|disgust\w*|appalling|unacceptable|fed up|let down|poor service|bad service|looked into|want an apology)\b/,
    ],
    [4, /\b(?:rang|phoned|called|emailed|chased|asked)(?: you| up)? (?:\w+ ){0,2}(?:times|again and again)\b/],
    [
      2,
      /\b(?:nothing (?:gets|is|has been|ever gets) done|how long (?:this|it) has taken|still waiting|been waiting)\b/,
    ],
  ],
  'antisocial behaviour': [
    [
      6,
      /\b(?:anti-?social|asb|nuisance neighbours?|gangs?|drug dealers?|dealing(?: drugs)?|(?:smoking|smell of|smoke) (?:weed|cannabis)|harass\w*|vandal\w*|graffiti|racist|hate crime|fly[- ]?tip\w*|dumping|arson)\b/,
    ],
    [
      6,
      new RegExp(
        `\\b${who}\\b[^.]{0,50}\\b(?:threaten\\w*|spat|punch\\w*|attack\\w*|assault\\w*|abus\\w*|shout\\w*|swear\\w*|fight\\w*|throw\\w*|kick\\w*|intimidat\\w*|drink\\w*|part(?:y|ies)|banging|bark\\w*|scream\\w*|drugs?)\\b`,
      ),
    ],
    [
      6,
      /\b(?:loud music|music (?:from|all|until|at)|parties|barks?|barking|noise (?:from|all|nuisance)|noisy|shouting (?:abuse|at)|banging on)\b/,
    ],
    [4, /\b(?:punched|attacked|assaulted|threatened|stabbed|spat at|followed|chased) me\b|\b(?:knife|machete)\b/],
    [
      2,
      /\b(?:neighbours?|next door|upstairs|downstairs|flat (?:above|below)|youths|police|at all hours|hangs? (?:around|about)|hanging (?:around|about)|scared to go out|afraid to go out|motorbikes?)\b/,
    ],
  ],
  hazards: [],
  repairs: [
    [
      4,
      /\b(?:taps?|boiler|heating|hot water|radiators?|toilet|loo|sink|basin|bath(?! any)|shower(?! (?:instead))|drains?|gutter\w*|roof|tiles?|slates?|fence|gate|windows?|doors?|locks?|hinges?|lift|kitchen units?|cupboards?|worktop|lights?|switch\w*|sockets?|electrics|fuse ?box|intercom|extractor|fan|plaster|ceiling|walls?|floor\w*|carpet|stairs?|steps?|path|chimney|pipes?|leak\w*|drip\w*|flood\w*|overflow\w*|letter ?box|bann?ister|hand ?rail|balcony|damp proof)\b[^.]{0,40}\b(?:broken|broke|blocked|leak\w*|drip\w*|pour\w*|packed up|stopped|not work\w*|doesn't (?:work|close|shut|lock|open|flush)|won't (?:work|close|shut|lock|open|flush|stop|turn|come)|isn't working|faulty|loose|blew|blown|fell|fallen|fall\w*|come (?:off|away|down)|came (?:off|away|down)|coming (?:off|away|up|through)|cracked|smashed|rotten|stuck|jammed|out(?: again)?|cold|letting in|failed|gone|hanging|damaged|kicked in|soaked|missing|leaning)\b/,
    ],
    [
      4,
      /\b(?:leak\w*|burst|drip\w*|flood\w*|pour\w*|no (?:heating|hot water|water|power|electric\w*|lights?)|water (?:is )?(?:coming|pouring|running)|sewage|smell of gas|smells? (?:of )?gas)\b/,
    ],
    [
      4,
      /\b(?:broken|blocked|faulty|damaged|cracked|loose|smashed|rotten|jammed|stuck)\b[^.]{0,20}\b(?:tap|boiler|toilet|window|door|lock|step|stair|fence|gate|roof|drain|pipe|sink|light|socket|lift|fan|heater|shower)s?\b/,
    ],
    [2, /\b(?:repair\w*|mend\w*|fix\w*|plumber|electrician|replac\w+)\b/],
  ],
};

/** Words that only lean towards a hazard; what names one is in the lists of hazards themselves. */
export const hazardLeanings: readonly Telling[] = [
  [4, /\b(?:mushrooms?|musty|mildew|black spots|mouldy)\b/],
  [2, /\b(?:wet (?:walls?|behind|through|patch\w*)|soaking walls?|streaming with water|peeling)\b/],
];

/** What people say of an incident, for each harm it may be recorded under, the gravest first. */
export const harmWords: readonly (readonly [harm: string, pattern: RegExp])[] = [
  ['domestic abuse', /\b(?:my (?:ex|husband|wife|partner|boyfriend|girlfriend)|domestic)\b/],
  ['weapons', /\b(?:knife|knives|machete|gun|weapon|bat|hammer|axe)\b/],
  [
    'arson',
    /\b(?:arson|set (?:fire|light|alight)|set (?:\w+ ){0,4}(?:on fire|alight|ablaze)|fire through|fire ?bomb\w*|petrol)\b/,
  ],
  [
    'hate',
    /\b(?:racist|racial\w*|hate|homophobic|transphobic|islamophobic|antisemit\w+|because i'm (?:gay|black|asian|muslim|disabled))\b/,
  ],
  [
    'violence',
    /\b(?:punch\w*|attack\w*|assault\w*|hit me|kicked me|stabb?ed|spat|pushed me|fight\w*|strangl\w*|by (?:the|my|his|her) (?:neck|throat)|hands? (?:\w+ ){1,3}(?:neck|throat))\b/,
  ],
  [
    'threat',
    /\b(?:threat\w*|kill (?:me|us|him|her|them|my \w+|you)|going to get (?:me|us)|hurt me|burn (?:\w+ ){0,3}(?:out|down|alive)|(?:will|would|going to|gonna|he'll|she'll|they'll|he'd|she'd|they'd) (?:stab|shoot|murder|hurt|smash|break|burn))\b/,
  ],
  ['harassment', /\b(?:harass\w*|stalk\w*|follow\w* me|keeps? (?:coming|knocking|watching)|won't leave me)\b/],
  ['intimidation', /\b(?:intimidat\w*|gangs?|hang\w* (?:around|about)|scared to go out|afraid to go out|staring)\b/],
  [
    'damage',
    /\b(?:vandal\w*|graffiti|painted|smash\w*|throw\w* (?:stones|bricks|eggs)|keyed|damag\w*|kicked (?:in )?(?:my|the) door)\b/,
  ],
  ['drugs', /\b(?:drugs?|dealing|weed|cannabis|needles?|crack)\b/],
  ['verbal abuse', /\b(?:abus\w*|swear\w*|swore|shout\w*|call(?:s|ed|ing)? me|insult\w*)\b/],
  ['noise', /\b(?:noise|noisy|music|part(?:y|ies)|bang\w*|bark\w*|scream\w*|drill\w*|loud|stamp\w*)\b/],
  ['animals', /\b(?:dogs?|cats?|animals?|pigeons?)\b/],
  ['vehicles', /\b(?:cars?|vans?|motorbikes?|mopeds?|bikes?|parking|parked)\b/],
  ['rubbish', /\b(?:rubbish|dump\w*|fly[- ]?tip\w*|bins?|litter|waste)\b/],
];
