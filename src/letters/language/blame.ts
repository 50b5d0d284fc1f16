import { taughtBy } from '../../library/citation.ts';
import { doneBadly, workers } from '../words/classes.ts';
import { hasOwningWords } from '../words/failing.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** Blame put on staff, on contractors, or on the resident, their faith, their health or the way they live. */
export const blame: LanguageRule = {
  family: 'blame',
  lesson: 'apology/takes-responsibility',
  why: 'It puts the blame on somebody else. You answer for your staff and contractors, and nobody is to blame for how they live.',
  cites: taughtBy('202327164', 'Other apologies moved the blame to staff or contractors.'),
  isIn: ({ said }) => blames.some((words) => words.test(said)) && !owns(said),
};

/** Owning it in the same sentence, or taking back a blame put before, is not blaming. */
function owns(said: string): boolean {
  return (
    takenBack.test(said) ||
    hasOwningWords(
      said
        .replace(/^ ((?:had|if) .*?)(?:we|i) (?:could|would) have (?=\w)/, ' $1 ')
        .replace(
          / (?:(?:instructed|employed|appointed|used|hired|engaged|commissioned) by (?:us|me)|told (?:us|me) not to)(?= )/g,
          '',
        )
        .replace(
          / (?:our|the) (?:\w+ )?(?:contractors?|staff|operatives?|legal team|(?:it|planning) department|solicitors?|suppliers?)s? (?:poor |own )?(?:\w+ )?/g,
          ' they ',
        ),
    )
  );
}

const takenBack = phrases(
  '(?:not|never|nothing|none of \\w+|nor) (?:\\w+ ){0,3}?(?:your|you)(?: \\w+)? (?:fault|doing|responsibility|to blame|live|lived|caused)',
  'nothing (?:about|in|you)',
  'wrong(?:ly)? (?:\\w+ ){0,5}?(?:to )?(?:say|said|saying|blame|blamed|suggest\\w*|imply|implied|told)',
  '(?:we|i) (?:also |are |am |remain |take |accept |took |were |was )*(?:responsib\\w+|accountable|answerable|answer for)',
  'responsib\\w+ (?:is|was|rests|lies) (?:\\w+ )?(?:with )?(?:ours|mine|us|me)',
  'is our responsibility',
  'untrue|not true|not so',
  '(?:to|from) (?:us|our) (?:to|failing)',
  'you were right to',
  '(?:sorry|apologise|apologies) (?:to you )?(?:that|for|for the way|for how|for what) (?:\\w+ ){0,3}?our (?:\\w+ )?(?:operatives?|officers?|contractors?|surveyors?|engineers?|plumbers?|staff|managers?|colleagues?)',
);

const others = workers;

/** What somebody did who is being blamed: left undone what they should have done, did it badly, or was not up to it. */
const didWrong = `(?:(?:had |has |have |also |then |simply |later |subsequently |unfortunately |regrettably |repeatedly |apparently |once |twice |incorrectly |, )*(?:${[
  // Left undone.
  '(?:did|do|does|had|has|have|was|were|could|would) not',
  'never',
  'should (?:not )?have',
  'ought (?:not )?to have',
  '(?:was|were) (?:supposed|meant|unable|due) to',
  '(?:failed|forgot(?:ten)?|neglected|omitted|declined|struggled|refused|ceased|went into|pulled out|withdrew|walked (?:off|away)|dragged|overran)',
  'did nothing',
  // Done badly.
  doneBadly,
  '(?:mis\\w+ed|broke|lied|admitted|erred|assumed|caused|put off|sat on|dropped the ball|turned (?:up late|away)|(?:got|had) (?:it|this|that|\\w+ \\w+) wrong)',
  'let (?:you|us|everybody|everyone|\\w+ (?:slide|slip|lapse|drift|drop)|me|residents|tenants|the side)(?: \\w+)? ?',
  'acted (?:alone|on|without|outside|out of)',
  'left (?:you|it|us|without|behind|\\w+ \\w+ (?:open|in|un\\w+|waiting|behind|out)|the|your|a (?:backlog|mess))',
  '(?:has|have|had) (?:since |now )?left(?: us| our| the)?',
  '(?:gave|provided|sent|entered|recorded|quoted|took|booked|ordered|wrote|used|logged|passed on|supplied|offered|put|made) (?:(?:you|us|it|me|your|in|down|out|him|her|them|the|a|an) )*(?:\\w+ )?(?:wrong|incorrect|inaccurate|false|poor|bad|misleading|date that|mistakes?|errors?)',
  '(?:\\w+ed|\\w+t|gave|made|came) (?:[^ ,]+ ){0,4}?without (?:checking|telling|asking|reading|\\w+ing)',
  // Not up to it.
  '(?:(?:was|were|is|are|being) (?:\\w+ly )?(?:off |on )?(?:sick|leave|careless|inexperienced|rude|wrong|negligent|at fault|slow|late|absent|new|unaware|untrained|away|short[- ]staffed|overstretched|unreliable|under))',
  '(?:has|have) been (?:\\w+ )?(?:disciplined|dismissed|spoken to|retrained|reminded)',
  '(?:experienced|had|faced|suffered|encountered) (?:\\w+ ){0,3}?(?:difficulties|problems|shortages?|delays?|issues|pressures?|backlogs?)',
].join('|')}))`;

/** What may stand between somebody and what they did, as long as nobody else is spoken of. */
const whichOne = '(?:(?!we |i |you |our |us |and )[^ ,]+ ){0,8}?';

const blamesOthers = [
  `(?<!not the |and not our )${others}(?:s own)? (?:instructed by us |(?:we|you) (?:use|used|employ|employed|appointed|chose|instructed|spoke to|dealt with) )?${whichOne}(?:, (?:who|which) (?:[^,]+), )?(?:, )?(?:who |which |that )?${didWrong}`,
  // ‘Our surveyor came, and he did not write it up’: the one who is blamed is spoken of again.
  `${others} (?:[^ ]+ ){0,9}?(?:and|but|,) (?:\\w+ly |then )*(?:he|she|they|it|who) ${didWrong}`,
  // Having had to depend on them.
  `(?:(?:had|have|having) (?:\\w+ )?to (?:rely|depend|wait)|reliant|dependent|relied|depended|let down|waiting) (?:\\w+ )?(?:on|upon|by|for) (?:\\w+ ){0,3}?${others}`,
  '(?:left|leaves|leaving|gave|giving) (?:us|me) (?:\\w+ )?(?:with )?(?:no|little) (?:option|choice|alternative)',
  `(?:caused|created|down|due|owing|attributable|because|result|fault|faults|failure|mistake|mistakes|error|errors|lies|lay|rests?|blame(?: for \\w+)?|responsib\\w+|made|arose|let us down|let down|human error|part|that) (?:\\w+ )?(?:by|to|of|with|from|on the part of) (?:\\w+ ){0,3}?${others}`,
  `${others}s? (?:own )?(?:poor|mistake|error|fault|failure|failings?|failing|negligence|carelessness|inexperience|bad|delay|office)`,
  `${others} (?:was|were) (?:the (?:cause|reason)|to blame|responsible)`,
  `(?:it was|this was) (?:the|our|a) (?:\\w+ )?${others} (?:who|that)`,
  '(?:staff|staffing|operative|personnel|it) (?:sickness|shortages?|turnover|absences?|vacanc\\w+)',
  '(?:beyond|outside|out of) (?:\\w+ ){1,4}?control',
  'you (?:may|might|could|should) (?:also )?(?:want to |wish to |need to |like to |try )?(?:check|checking|ensure|make sure|ventilat\\w+|heat|wip\\w+|reduc\\w+|avoid\\w*|open|opening|keep|keeping) (?:your|the|that|a|windows|it)',
  `(?:delayed|missed|lost|mis\\w+|damaged|closed|cancelled|overlooked|left|forgotten|broken|ignored|held up) by (?:\\w+ ){0,4}?${others}`,
  'human error',
  '(?:unprecedented|exceptional|high|very high|increased|heavy|large|unusually high) (?:levels?|volumes?|numbers?|amounts?|demands?|workloads?|caseloads?|calls|requests|pressures?)',
  '(?:short[- ]staffed|under-?resourced|overstretched|stretched|under (?:a lot of |great |considerable |huge |so much )?(?:pressure|strain))',
  '(?:it|the \\w+|they) (?:\\w+ ){0,4}?who (?:let|caused|delayed|held|failed)',
  '(?:pandemic|covid|covid-19|lockdown|weather|winter|storms?|supply chain) (?:\\w+ ){0,2}?(?:placed|caused|meant|led|affected|put|delayed|prevented|made)',
  '(?:delays?|it|this) (?:was|were|has been|is) (?:\\w+ )?unavoidable',
  'unforeseen (?:circumstances|events|issues|delays)',
];

const theirOwn =
  '(?:your|the familys|the households|the tenants|the residents|your \\w+s) (?:\\w+ ){0,2}?(?:refusals?|failure|lack|life ?style|housekeeping|hygiene|hoarding|belongings|clutter|prayers?|prayer times|observance|religio\\w+|faith|beliefs|sabbath|ramadan|fasting|culture|cultural \\w+|customs?|disability|disabilities|condition|anxiety|depression|mental health|illness|health|behaviour|request|requests|demands|way of life|absence|washing|cooking|habits?|tone|manner|attitude|conduct|payments?|arrears|children|lodgers?|guests|visitors|heating|housework|diet|size|large family|work|shifts?|job|use|pets?|dogs?|weight|age|language|english)';
const madeItSo =
  '(?:(?:has |have |had |is what |are what |were what |was what )?(?:made|makes|meant|set|started|triggered|complicated)|prevented|stopped|limited|restricted|delayed|slowed|held|led to|contributed|caused|added to|hampered|hindered|is the (?:reason|cause)|was the (?:reason|cause)|are the (?:reason|cause)|were the (?:reason|cause)|resulted)';
const because =
  '(?:due to|owing to|because of|result of|resulted from|down to|caused by|arose from|comes? from|came from|thanks to|on account of|linked to|in view of)';

/** Somebody else, whoever they are: what they are said to have done only a person does. What is the landlord’s own is left out. */
const somebodyElse =
  '(?:the|an?|your|this|his|her|(?:our )?(?:previous|former)) (?:(?!we |i |you |our |panel |letters? |answer |reply |response |works? |repairs? |survey |roof |boiler |lift |council |landlord |association |trust |system |service |record |records |it )[a-z-]+ ){1,6}?';
const onlyPeople =
  '(?:(?:was|were) (?:\\w+ )?slow (?:to|in)|insists?|insisted|(?:was|were) covering|gave us (?:\\w+ ){0,3}?(?:notice|wrong|no|little|nothing)|kept (?:poor|bad|no|incomplete)|took (?:\\w+ ){1,4}?to (?:send|come|reply|answer|provide|respond|return|quote|confirm|get back|arrive)|would not (?:let|allow|agree|come|answer|give|accept)|refused to|(?:did not|had not|does not) (?:know|tell|pass|let us|return|reply|answer|attend|turn|warn|inform|mention|give|follow|read|realise))';

const blamesResident = [
  '(?<!our \\w+ )(?:is|are|was|were) (?:\\w+ )?(?:the )?(?:cause|reason|root|source) (?:of|for|behind) (?:your|the|this|these)',
  'you had not (?:\\w+ )?(?:register\\w*|told|said|mention\\w*|updat\\w*|paid|sent|sign\\w*|answer\\w*|clear\\w*|given)',
  `${somebodyElse}${onlyPeople}`,
  '(?:not help|made (?:it |things |matters )?(?:worse|harder)|complicated|compounded|hampered|not helped) (?:that|by)(?: the fact that)? you(?:r)?',
  '(?:because|as|since) your (?:husband|wife|partner|son|daughter|mother|father|brother|sister|children|family|carer|guests?|visitors?|dogs?)',
  '(?:where|when|if|while) (?:food|rubbish|waste|bins|washing|laundry|windows?|doors?|vents?|lids?|clothes) (?:is|are) (?:\\w+ )?(?:left|kept|not|dried|closed|shut|stored)',
  '(?:no|little) (?:option|choice|alternative) but to',
  '(?:late|delayed|cancelled|held up|disrupted|postponed|closed) (?:\\w+ )?(?:due to|because of|owing to|as a result of|through) (?!our|my|us|an error of ours)',
  '(?:due to|because of|owing to|as a result of|thanks to|given) (?:the |a |an )?(?:\\w+ )?(?:weather|pandemic|covid\\S*|storms?|strikes?|shortages?|congestion|demand|constraints|market|brexit|inflation|vandalism|holidays?|supply|suppliers?)',
  '(?:face|faced|facing|under) (?:\\w+ )?(?:constraints|challenges|pressures|shortages)',
  '(?:there (?:was|were|is|are)|had|have) (?:\\w+ )?no (?:replacement|spare|staff|parts?|operatives?|materials?|funds?|budget)',
  '(?:records?|notes?|logs?|system|files?) (?:\\w+ )?(?:shows?|indicates?|suggests?|confirms?) (?:that )?(?:you|no|our operative|the operative)(?! (?:were right|had told|told|rang|had rung|reported|had reported|waited|wrote|answer|reply|action))',
  'you (?:\\w+ )?(?:chose|decided|opted|elected|preferred) (?:not )?to (?!meet|have this|hear|receive|speak|tell)',
  '(?:cannot|can not|do not|are not|am not|is not|could not|unable to|not able to) (?:be |be held |accept |take |assume |bear |hold )+(?:any |full |the )?(?:responsib\\w+|liab\\w+|blame)',
  '(?:agreement|policy|policies|terms|handbook|website|sign|notice|letter|guidance|conditions|lease|leaflet) (?:\\w+ )?(?:clearly|plainly|explicitly) \\w+',
  '(?:which|that|but|and|but this|these) (?:\\w+ )?(?:was|were) (?:\\w+ )?(?:declined|refused|turned down|not taken up|not accepted|rejected by you)',
  'no (?:\\w+ )?(?:contact|response|reply|reports?|answer|calls?|access|complaint) (?:was|were|had been|has been) (?:\\w+ )?(?:received|made|given|provided|forthcoming|returned|raised)',
  'you (?:were|had been|have been) (?:\\w+ )?(?:told|advised|asked|reminded|given advice|encouraged) (?:\\w+ )?to (?:open|use|heat|ventilate|keep|wipe|dry|turn|clean|avoid|report|move|reduce)',
  '(?:moisture|damp|mould|condensation|infestation|blockage|damage) (?:\\w+ ){0,3}?(?:comes?|came|arises?|arose|results?|resulted|stems?) (?:\\w+ )?from (?!our|a leak|the (?:roof|pipe|gutter|leak|flat))',
  '(?:could|can|did|was|were) not (?:able to )?(?:gain|get|obtain) (?:access|entry|in)(?= )',
  `${theirOwn} (?:\\w+ ){0,6}?${madeItSo}`,
  `${because} (?:\\w+ )?${theirOwn}`,
  `${because} (?:how|the way|the number|the amount|condensation|you|over\\w+)`,
  '(?:largely|mainly|mostly|partly|entirely) (?:the )?(?:result of|due to|caused by|down to) (?:how )?you',
  '(?:because|as|since) you (?:did not|had not|have not|would not|refused|were (?:not|away|out|at|on|in (?:hospital|prison|bed)|busy|unavailable|unwell|fasting|praying)|failed|declined|chose|kept|keep|have (?:\\w+ )?(?:pets?|dogs?|cats?|so|too|several|many)|wanted|insisted|asked for|requested|could not be)(?! (?:told|asked|warned|given|sent|offered|rung|paid|able|safe|being))',
  '(?:because of|due to|given|owing to) your (?:culture|religion|faith|beliefs?|family|background|circumstances|age|size|shifts?|job|choice|decision|preference)',
  '(?<!after )(?<!had )you (?:\\w+ )?told (?:us|our \\w+|the \\w+) not to',
  '(?:there are|with) (?:so many|\\w+|too many) (?:of you|people|adults|children) (?:\\w+ )?in (?:the|your|a)',
  '(?:windows?|vents?|trickle vents|extractor|heating|radiators?) (?:\\w+ ){0,2}?(?:is|are|was|were|being) (?:\\w+ )?(?:kept |left |turned )*(?:closed|shut|off|blocked|covered|switched off)',
  '(?:cooking|drying|showering|washing|living|breathing|bathing)(?: \\w+){0,7}? (?:creates?|makes?|produces?|causes?|does|generates?) (?:\\w+ ){0,4}?(?:steam|moisture|damp|condensation|humidity|mould|water vapour)',
  '(?:residents|tenants|neighbours|households|people|customers|they) (?:do not|did not|fail to|failed to|will not|keep) (?:\\w+ )?(?:sort|clear|clean|tell|report|use|recycle|put|follow|pay|let|leav\\w+|block\\w+)',
  '(?:had|if) you(?:r \\w+)? (?:had |have )?(?:not |only )?(?:been|told|reported|kept|let|given|opened|heated|allowed|contacted|let us|provided|answered|accepted)',
  'you (?:had |have |also |then |twice |repeatedly )*(?:refused|declined|failed|neglected|chose not|kept (?:changing|cancelling|putting)|did not (?:respond|reply|answer|let|report|give|allow|provide|tell|call|attend|contact|return|open|heat|keep|make|mention|raise|confirm|supply|complete|sign|follow|arrange|specify|disclose|pay|use|clean|maintain|notify|inform|ask for|ring|chase|explain|say (?:that|it)|engage|cooperate|accept|take up|send|turn|clear|move)|were not (?:at home|in when|available)|were (?:unavailable|rude|aggressive|difficult))',
  '(?:attempted|tried) to (?:contact|call|ring|reach|visit|gain|get|speak) (?:\\w+ ){0,8}?(?:without success|unsuccessful\\w*|no (?:reply|answer|response|avail))',
  '(?:unable to|could not|not able to) (?:gain access|gain entry|get in|contact you|reach you|get hold of you)',
  'you (?:had |have |also |then )*missed (?:\\w+ ){0,2}?(?:appointments?|visits?|calls?)',
  '(?:caused by|due to|result of|down to|because of|owing to) (?:a |the )?(?:lack of|poor|insufficient|inadequate) (?:heating|ventilation|airflow|cleaning|hygiene)',
  '(?:due to|caused by|result of|because of|down to) (?:\\w+ )?(?:food|rubbish|waste|clutter|moisture|washing|clothes|cooking|showering|belongings|furniture|pets)',
  'lifestyle (?:factors?|issues?|choices?)',
  'you (?:(?!we |i |they |not |nobody |never )\\w+ ){0,7}?(?:should|could|ought to) have(?! (?:been|had|heard|received|got|felt|expected|died|seen us))',
  '(?:the )?(?:tenant|resident|occupier|household|complainant) (?:had |also )?(?:failed|refused|did not|declined|neglected|chose|should have)',
  '(?:by|of) (?:the (?:household|occupiers?|family|tenant|resident)|people living) (?:\\w+ ){0,4}?(?:led|caused|contributed|added)',
  'made worse by (?:the |your )?(?:number|way|family|household|lifestyle)',
  'number of people (?:living|staying)',
  'your (?:own )?(?:responsibility|fault|doing)',
  '(?:drying|cooking|washing|boiling|showering|smoking|bathing|keeping|leaving|lack of (?:ventilation|heating)) (?:\\w+ ){0,8}?(?:will have \\w+|led|has led|caused|has caused|contributed|has contributed|added|has added|adds|leads|contributes)',
  'how you (?:dry|live|heat|use|cook|wash|keep|ventilate)',
  'your (?:belongings|furniture|possessions|dogs?|car|visitors|family) (?:was|were|had been|being|are) (?:in the way|block\\w+|too|prevent\\w+|left)',
  '(?<=^ |, )had you (?:not |only )?(?!been |asked )\\w+',
  'had your (?:\\w+ )?not (?:\\w+ )?been',
];

const blames = [phrases(...blamesOthers), phrases(...blamesResident)];
