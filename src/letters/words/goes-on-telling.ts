/**
 * Whether a sentence by itself, after one that tells what the resident said, goes on in their voice: ‘My son sleeps in his
 * coat’, ‘Nobody turns up’, ‘your engineers never come’. What the landlord did, decides or has found is told by itself.
 */
export function goesOnTelling(said: string): boolean {
  return !byLandlord.test(said) && !ofThemByName.test(said) && inTheirVoice.test(said);
}

/** ‘You refused access’ is what the landlord says of them: nobody tells of themselves so. */
const ofThemByName = /^ you (?!(?:have |had |also |then )*(?:told|said|wrote|explained|reported|added|asked))/;

/** Whether a sentence is plainly the landlord’s, so that what comes after it is as well. */
export function isPlainlyOurs(said: string): boolean {
  return byLandlord.test(said) && !inTheirVoice.test(said);
}

/** Nobody or no one who, as a rule, does not: of what we did we would say that nobody came. */
export const nobodyEver =
  '(?:nobody|no one) (?:ever |even )?(?!was |has |is |does |(?:open|air|ventilate|heat)s (?:the|a|any|your) )\\w+s ';

export const kin =
  '(?:sons?|daughters?|children|child|baby|mother|mum|father|dad|husband|wife|partner|family|parents|kids)';
/** What is done for them is told by us. */
const isDone =
  '(?:to be|(?:been|being) (?:given|offered|moved|paid|booked|put)|on (?:the|a) (?:\\w+ )?(?:list|register)|entitled|eligible|registered) ';
/** What the landlord, and nobody of the home, says of them: that they brought it about, or have to put it right. */
const blamesThem = [
  'caus(?:e|es|ed|ing)|(?:make|makes|made|making) (?:it|this|things|matters|the \\w+) worse|block(?:s|ed|ing)|damag(?:es|ed|ing)|broken (?:the|a|an|our|it)|to blame',
  'dr(?:y|ies|ying) (?:\\w+ )?(?:washing|clothes|laundry) (?:indoors|inside|on)|(?<!for )too (?:long|often|many|much)|refus(?:es|ed|ing)',
  '(?:do not|does not|never|will not) (?:open|ventilate|heat|clean|report|listen|look after)|you (?:must|will have to|are (?:responsible|liable))',
];
const paper =
  '(?:survey|report|order|job|part|visit|appointment|repair|works?|referral|request|application|form|letter|call|message|record|case|assessment)s?';
/** What it owns: a right of theirs, that they were failed, or why in what went wrong with it. */
const ownsIt = [
  'entitled|a right to|(?:been|being) (?:failed|let down)',
  `because (?:the|his|her|their|your|a|an|no) (?:\\w+ )?${paper} (?:was|were|is|has been|had been)|because of (?:a|the|our) (?:lost|missed|late)`,
];
const ofHome = `(?:your|the|her|his|their|both) (?:\\w+ )?${kin} (?:is|are|has|have|cannot|can|do|does|\\w+s)`;
const saidOfThem = `(?:.* )?(?:${[...blamesThem, ...ownsIt].join('|')}) `;
/** How those of the home are, told as it is still so. */
export const howTheyAre = `${ofHome} (?!${isDone}|(?:.* )?(?:we|our|us|now|upheld) |${saidOfThem})`;
/** What only the landlord says of those of the home: it blames them, or owns what became of them. */
export const ourWordOfThem = `${ofHome} (?=${saidOfThem})`;

const byLandlord =
  / (?:we|our|ours|us|upheld|uphold|sorry|apolog\w+|my (?:decision|findings?|investigation|review|team|colleagues?|response|letter|reply|apologies|sincere)|i (?:have|had|will|shall|find|found|agree|accept|understand|uphold|looked|spoke|asked|recommend|investigated|reviewed|would)) /;

const ofTheHome =
  '(?:flat|home|house|heating|boiler|kitchen|bathroom|bedroom|ceiling|roof|windows?|doors?|walls?|radiators?|toilet|shower|bath|clothes|bed|bedding|furniture|carpets?|belongings|bills?|rent|health|chest|asthma|breathing|nerves|life|sleep|money|job|neighbours?|landlord)';
const ofTheLandlord =
  '(?:engineers?|operatives?|staff|team|contractors?|officers?|men|people|plumbers?|surveyors?|office|call centre|workmen|managers?)';

const inTheirVoice = new RegExp(
  ` (?:${[
    `my (?:\\w+ )?(?:${kin}|${ofTheHome})`,
    'i (?!am worried (?:that you|about (?:how|what)(?: \\w+)? you) )(?:am|feel|was|get|live|sleep|cannot|can only|do not|never|keep|need|wake|pay|worry|cry) (?:\\w+ )?(?:\\w+ )?(?:cold|ill|pregnant|disabled|worried|frightened|scared|afraid|tired|exhausted|unwell|asleep|at home|indoors|in my|in here|in this|sleep|cook|wash|work|breathe|go on|live|afford|manage|heat|bathe|cope|warm|well|awake|alone|fed up|ignored|ringing|chasing|asking|waiting)',
    `your (?:\\w+ )?${ofTheLandlord} (?:never|always|keeps?|do not|does not|will not|just|still|only|are|is|say|says|come|comes)`,
    '(?:because|as|that|and|but) you (?:do not|never|just|always|keep|only|will not) (?:care|listen|bother|come|answer|ring|reply|help|fob|ignore|tell|send)\\w*(?! (?:\\w+ )?(?:door|phone|calls?|letters?|texts?|messages?|appointments?|forms?)\\b)',
  ].join('|')}) |(?:^| (?:because|and|but|that|as|so)) ${nobodyEver}|^ ${howTheyAre}`,
);
