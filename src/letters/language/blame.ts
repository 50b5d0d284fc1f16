import { taughtBy } from '../../library/citation.ts';
import { ownsFailing } from '../words/failing.ts';
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
    ownsFailing(
      said.replace(/ (?:our|the) (?:\w+ )?(?:contractors?|staff|operatives?)s? (?:poor |own )?(?:\w+ )?/g, ' they '),
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

const others =
  '(?:(?:sub-?)?contractors?|operatives?|officers?|surveyors?|engineers?|plumbers?|electricians?|glaziers?|roofers?|caretakers?|cleaners?|colleagues?|managers?|employees?|workers?|agents?|agency|firm|suppliers?|company|builders?|investigators?|handlers?|advisers?|receptionist|staff|staff members?|member of (?:our |the |my )?(?:staff|team)|individuals?|(?:call|contact) centre|person (?:you spoke to|concerned|responsible)|temp|trainee|landlords agent)';

const didWrong =
  '(?:(?:had |has |have |also |then |simply |later )*(?:failed|forgot(?:ten)?|neglected|overlooked|misread|mis\\w+ed|ignored|refused|missed|lost|damaged|broke|lied|let (?:you|us) down|admitted|disciplined|dismissed|acted (?:alone|on)|caused|delayed|left (?:without|the|your|you|it)|gave (?:you )?(?:\\w+ )?(?:the )?(?:wrong|incorrect|inaccurate|false|poor|bad|misleading|a date)|sent the|made (?:a|an|the) (?:\\w+ )?(?:mistake|error)|was (?:off )?(?:sick|careless|inexperienced|rude|wrong|negligent|at fault|on leave|slow|late|absent|new)|were (?:off )?(?:sick|careless|rude|wrong|at fault|on leave|slow|late)|(?:has|have) been (?:\\w+ )?(?:disciplined|dismissed|spoken to|retrained)|(?:did|do|does|had|has|have|was|were) not|never|should (?:not )?have|did nothing|turned up late|(?:has|have|had) (?:since |now )?left(?: us| our| the)?|got (?:it|this|that) wrong))';

const blamesOthers = [
  `${others} (?:(?:on the day|concerned|involved|dealing with [\\w ]{1,25}?|we (?:use|employ|used)|at (?:the|that) time|(?:in|on|from) (?:the |that |our |your )?\\w+(?: team| day| office)?|who (?:was|were|is|had been) (?:dealing|handling|looking|working|responsible|in charge)(?: \\w+){0,4}?|who (?:has|have) since left(?: us)?|in question|handling [\\w ]{1,25}?) )*(?:, )?(?:who |which |that )?${didWrong}`,
  `(?:caused|created|down|due|owing|attributable|because|result|fault|faults|failure|mistake|mistakes|error|errors|lies|lay|rests?|blame(?: for \\w+)?|responsib\\w+|made|arose|let us down|let down|human error|part|that) (?:\\w+ )?(?:by|to|of|with|from|on the part of) (?:\\w+ ){0,3}?${others}`,
  `${others}s? (?:own )?(?:poor|mistake|error|fault|failure|failings?|failing|negligence|carelessness|inexperience|bad|delay|office)`,
  `${others} (?:was|were) (?:the (?:cause|reason)|to blame|responsible)`,
  `(?:it was|this was) (?:the|our|a) (?:\\w+ )?${others} (?:who|that)`,
  '(?:staff|staffing|operative|personnel|it) (?:sickness|shortages?|turnover|absences?|vacanc\\w+)',
  '(?:beyond|outside|out of) (?:our|the landlords|the councils) (?:direct )?control',
  `(?:delayed|missed|lost|mis\\w+|damaged|closed|cancelled|overlooked|left|forgotten|broken|ignored|held up) by (?:\\w+ ){0,4}?${others}`,
  'human error',
  '(?:unprecedented|exceptional|high|increased|unusually high) (?:levels? of |volumes? of |number of )?(?:demands?|workloads?|calls|requests|pressures?)',
  '(?:pandemic|covid|covid-19|lockdown|weather|winter|storms?|supply chain) (?:\\w+ ){0,2}?(?:placed|caused|meant|led|affected|put|delayed|prevented|made)',
  '(?:delays?|it|this) (?:was|were|has been|is) (?:\\w+ )?unavoidable',
  'unforeseen (?:circumstances|events|issues|delays)',
];

const theirOwn =
  '(?:your|the familys|the households|the tenants|the residents|your \\w+s) (?:\\w+ ){0,2}?(?:refusals?|failure|lack|life ?style|housekeeping|hygiene|hoarding|belongings|clutter|prayers?|prayer times|observance|religio\\w+|faith|beliefs|sabbath|ramadan|fasting|culture|cultural \\w+|customs?|disability|disabilities|condition|anxiety|depression|mental health|illness|health|behaviour|request|requests|demands|way of life|absence|washing|cooking|habits|use|pets?|dogs?|weight|age|language|english)';
const madeItSo =
  '(?:made|makes|meant|prevented|stopped|limited|restricted|delayed|slowed|held|led to|contributed|caused|added to|hampered|hindered|is the (?:reason|cause)|was the (?:reason|cause)|are the (?:reason|cause)|were the (?:reason|cause)|resulted)';
const because =
  '(?:due to|owing to|because of|result of|resulted from|down to|caused by|arose from|comes? from|came from|thanks to|on account of|linked to|in view of)';

const blamesResident = [
  `${theirOwn} (?:\\w+ ){0,6}?${madeItSo}`,
  `${because} (?:\\w+ )?${theirOwn}`,
  `${because} (?:how|the way|the number|the amount|condensation|you|over\\w+)`,
  '(?:largely|mainly|mostly|partly|entirely) (?:the )?(?:result of|due to|caused by|down to) (?:how )?you',
  '(?:because|as|since) you (?:did not|had not|have not|would not|refused|were not (?:in|at home|there)|failed|declined|chose|kept|could not be)',
  '(?:had|if) you(?:r \\w+)? (?:had |have )?(?:not |only )?(?:been|told|reported|kept|let|given|opened|heated|allowed|contacted|let us|provided|answered|accepted)',
  'you (?:had |have |also |then |twice |repeatedly )*(?:refused|declined|failed|neglected|chose not|kept (?:changing|cancelling|putting)|did not (?:respond|reply|answer|let|report|give|allow|provide|tell|call|attend|contact|return|open|heat|keep)|were not (?:at home|in when|available)|were (?:unavailable|rude|aggressive|difficult))',
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
  '(?:drying|cooking|washing|boiling|showering|smoking|lack of (?:ventilation|heating)) (?:\\w+ ){0,8}?(?:led|has led|caused|has caused|contributed|has contributed|added|has added|adds|leads|contributes)',
  'how you (?:dry|live|heat|use|cook|wash|keep|ventilate)',
  'your (?:belongings|furniture|possessions|dogs?|car|visitors|family) (?:was|were|had been|being|are) (?:in the way|block\\w+|too|prevent\\w+|left)',
  '(?<=^ |, )had you (?:not |only )?(?!been |asked )\\w+',
  'had your (?:\\w+ )?not been',
];

const blames = [phrases(...blamesOthers), phrases(...blamesResident)];
