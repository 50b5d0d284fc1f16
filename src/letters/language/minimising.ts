import { taughtBy } from '../../library/citation.ts';
import { feelings, wrongs } from '../words/classes.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** Making little of it: ‘banter’, ‘a misunderstanding’, ‘only a few days’, ‘nobody else has complained’. */
export const minimising: LanguageRule = {
  family: 'minimising',
  lesson: 'apology/no-weasel-words',
  why: 'It makes little of what happened. Say what it was, in its full size.',
  cites: taughtBy('202222635', 'The letter called it banter and a misunderstanding that came across badly.'),
  isIn: ({ said }) => belittles.test(said.replace(takenBack, ' ')) && !isTakenBack(said),
};

/** To say that it was not banter, or was wrong to be called so, is the opposite. */
export function isTakenBack(said: string): boolean {
  return (
    phrases(
      `(?:not|never|no|far more than|more than|cannot|untrue|nor|nothing|hardly call) (?:\\w+ ){0,8}?(?:${names}|minor|trivial|small|serious|fun|short|rare|joking|formality|teething|adequate|acceptable)`.replace(
        '|serious',
        '',
      ),
      '(?:wrong|should not have|ashamed|made light|untrue|unfair|called|calling|described|wrote it off|dismissed|treated) (?:\\w+ ){0,7}?(?:banter|misunderstanding|joke|minor|trivial|short|small|low level|one-off|isolated|oversight|hiccup|fun)',
      '(?:we|i|he|she|they|officers?|letter|answer|response) (?:\\w+ ){0,2}?(?:called|described|dismissed|treated|told you|said to you|wrote off|played down|put it down)',
      '(?:joke|banter|remark) was (?:cruel|racist|abus\\w+|unkind|wrong)',
      '(?:misunderstanding|mistake|oversight) was (?:\\w+ )?(?:ours|mine)',
    ).test(said) && !stillSmall.test(said)
  );
}
const stillSmall = phrases(
  '(?:is|was|were) not (?:that |so |very )?serious',
  '(?:inevitable|unavoidable|only to be expected|to be expected|par for the course|part and parcel|one of those things)',
  '(?:please|should|must|need to|would ask you to) (?:\\w+ )?(?:understand|be aware|bear in mind|appreciate|recognise|remember) (?:that|how)',
  // Beside what is worse, or in a light that makes it small.
  '(?:no|not much|hardly|barely|scarcely|little) (?:worse|different|more|longer|louder|colder|bigger) than',
  '(?:grand|great) scheme|in (?:context|perspective)|relatively speaking|all things considered|at the end of the day',
  '(?:a|an) (?:touch|tad|shade|trifle) (?:\\w+)|a little (?:blunt|abrupt|short|brusque|clumsy|careless|hasty|untidy|noisy|rushed)',
  'never (?:\\w+ )?(?:in |at )?(?:any )?(?:\\w+ )?(?:danger|risk|harm|peril)',
  '(?:at most|at the most|at worst|at the very worst|amounted to|or so at)',
  '(?<!not an )(?<!not )isolated \\w+|otherwise (?:\\w+ )?(?:good|excellent|sound|smooth|satisfactory|successful)',
  '(?:merely|simply|only|just) (?:re\\w+ed|stated|said|followed|following|doing|trying|having|being|pointed|set out|confirmed|explained|joking|making|applied|noted|passing)',
  '(?:kept|keeping|keep) (?:the |any |your )?(?:\\w+ )?(?:delay|disruption|inconvenience|impact|noise|mess|it) to a minimum',
  '(?:quickly|promptly|swiftly|speedily) (?:fixed|resolved|put right|dealt|corrected|rectified|restored)',
  'capricious|mother nature|act of god|bad luck|unlucky|unfortunate coincidence|one of those',
  'not (?:ideal|unusual)',
  'no more than',
  'nothing more than',
);

const names =
  '(?:banter|misunderstandings?|miscommunications?|mis-?communication|hiccups?|blips?|glitch(?:es)?|jokes?|joking|light-hearted|teething|mix-?ups?|muddle|slips?|oversights?|lapse|hitch|snags?|crossed wires|one-off|isolated incident|storm in a teacup|bit of fun|jest|kidding|humour|laugh|teasing|prank|harmless|letting off steam)';

const harms =
  '(?:inconvenience|delays?|disruption|issues?|problems?|upset|hold-?ups?|matters?|errors?|mistakes?|faults?|snags?|damp|mould|mess|noise|nuisance|impact|damage|discomfort|confusion|wait|setback|mix-up|missed|hiccup|blip|slip|oversight|drip|lapse)';

const takenBack =
  /(?: will| should| would)(?: \w+)? take (?:only|just)| (?:only|just|merely|simply|small|minor|slight) (?:then|because|when|after|you|we|at|in|works?|cracks?|sofa|flats?|leak under|before|read|a week ago)(?= )/g;

const smallness =
  '(?:minor|slight|slightly|small|smallish|trivial|little|temporary|brief|short|shortish|tiny|odd|mere|minimal|limited|modest|negligible|insignificant|momentary|fleeting|passing|partial)';

const belittles = phrases(
  `(?:(?:an?|some|the|any|only|this|that|was|were|,|fairly|very|relatively|quite|rather|such) )+${smallness} (?:\\w+ )?(?:${wrongs}|${feelings}|interruption|period|loss of|interval|discrepancy|slip|drip|leak|fire|breach|outage|loss|amount|setback|element|hitch|degree)`,
  `(?:${feelings}|patch|fire|leak|breach) (?:\\w+ ){0,3}?(?:is|was|were|has been|are|be) (?:\\w+ ){0,2}?${smallness}(?= (?:$|,|and|in|one))`,
  '(?:impact|effect|harm|loss|risk|disruption|consequences) (?:\\w+ ){0,4}?(?:was|is|were|has been|are|remained) (?:[\\w,]+ ){0,5}?(?:minimal|limited|small|slight|minor|negligible|low|modest|contained|localised|cosmetic|trivial)',
  `(?:some|a degree of|a certain amount of|a measure of|an element of) (?:\\w+ )?(?:${wrongs}|${feelings})`,
  // Luck, and no harm.
  '(?:luckily|thankfully|fortunately|happily|crucially|mercifully)',
  '(?:no|not any|little|any|not) (?:\\w+ ){0,3}?(?:harm|damage|injury|loss|detriment|offence|ill intent|malice) (?:was|is|has been|were) (?:\\w+ )?(?:done|caused|suffered|meant|intended|sustained)',
  '(?:suffered|sustained|incurred|experienced|caused) no (?:\\w+ )?(?:loss|harm|detriment|damage|injury)',
  'no offence',
  '(?:not|no reason to|hard to) (?:\\w+ )?(?:believe|think|consider|see|accept) (?:that )?(?:anyone|anybody|any|you|it|there|this|the|your) (?:[^,]+ )?(?:risk|harm\\w*|danger|detriment|affected|injustice|disadvantaged?|prejudice)',
  '(?:nobody|no one|no-one) (?:should|need) (?:\\w+ )?(?:worry|worried|concerned|alarmed)',
  // Good enough, usual, to be expected.
  '(?<!not )(?:perfectly |entirely |quite |broadly |largely |generally |wholly )?(?:adequate|acceptable|satisfactory|tolerable)(?= (?:$|for|and|,|given))',
  'not (?:ideal|unusual|uncommon|unreasonable|untypical|unheard of)',
  '(?:was|is|were|to be|are|simply|just|merely|consistent with) (?:\\w+ )?(?:normal|ordinary|everyday|usual|routine) (?:\\w+ )?(?:noise|living|wear|use|delay|for|household|behaviour|practice|domestic)',
  '(?:things|mistakes|errors|delays|problems|slips) (?:like this |like these |of this kind )?(?:can|do|does|will|sometimes|may|inevitably) (?:\\w+ )?(?:happen|occur|arise|be expected)',
  '(?:could|can|might|may) be (?:argued|said) that',
  '(?:on the whole|by and large|all in all|overall|generally|on balance) , (?:.*)(?:good|well|fair|reasonable|positive|satisfactory)',
  '(?:may|might) have (?:felt|seemed|appeared) (?:\\w+ )?(?:long|slow|lengthy|rushed|harsh|frustrating|a lot)',
  '(?:sounds?|looks?|seems?|appears?) (?:\\w+ )?(?:like|to be) (?:an? )?(?:\\w+ )?(?:clash|personality|misunderstanding|disagreement|overreaction|confusion|difference)',
  '(?:clash|conflict) of personalit\\w+',
  '(?:is|was|just|only|mere|merely|purely) (?:an? )?(?:formality|technicality|paperwork|cosmetic)',
  '(?:only|just|merely|simply) (?:asked to|told to|invited to|required to|a handful|affected)',
  '(?:nothing more than|nothing worse than|little more than|(?:just|merely|only) a handful)',
  '(?:it|this|that) (?:was|were) only (?:the |an? )(?:\\w+ ){1,3}?(?:that|who|which)',
  '(?<!we )(?<!i )(?:only|just|merely) (?:\\w+ ){1,3}?(?:on |for )?(?:a couple|a few|once|twice|briefly|occasionally)',
  '(?:hardly|barely|scarcely) (?:noticed|noticeable|audible|visible|affected)',
  'draw a line',
  // What it is called.
  `(?:was|were|is|as|only|some|a|an|the|this|our|these|such|by|for|of|to|meant as|just) (?:\\w+ ){0,4}?${names}`,
  // How big it is said to be.
  `(?:minor|slight|slightly|small|trivial|little|temporary|brief|tiny|odd|mere|minimal|limited|somewhat|touch of|a degree of|a bit of) (?:\\w+ ){0,2}?${harms}`,
  `${harms} (?:\\w+ ){0,3}?(?:was|were|is|are|been|one) (?:\\w+ ){0,3}?(?:minor|slight|small|trivial|minimal|limited|cosmetic|low level|temporary|a trivial)`,
  '(?:little more than|no more than|nothing more than|at worst|hardly (?:a|an)|only a|just a|merely (?:a|an)|a mere|simply a|a touch of|a bit of a)',
  '(?:low level|low-level|largely cosmetic|purely cosmetic|somewhat (?:delayed|late|slow)|slightly (?:out|late|delayed|over)|a little (?:late|slow|delayed))',
  '(?:error|fault|mistake|damage|impact|effect|delay|leak|one) (?:\\w+ ){0,4}?(?:trivial|minimal|minor|negligible|limited)',
  '(?:mould|damp|leak|noise|damage|fault|it|this|that) (?:\\w+ ){0,4}?(?:is|was|were) not (?:that |so |very |particularly )?(?:serious|severe|bad|significant|dangerous)',
  '(?:it|this|that|leak|damage|fault) (?:is|was) (?:not|never) (?:a|an) (?:major|serious|significant|large|big|urgent|grave|real)',
  '(?:had|has|have) (?:very )?little (?:or no )?(?:effect|impact)',
  // How long, how many.
  '(?:only|just|merely) (?:a |an |about |some |the )?(?:few|couple|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|short|brief) (?:\\w+ )?(?:minutes?|hours?|days?|weeks?|months?|occasions?|times?)(?! (?:old|notice))(?: late| later| overdue)?',
  'only (?:affected|affects|lasted|happened|occurred)',
  '(?:simple|honest|genuine|innocent|understandable|clerical|administrative) (?:\\w+ )?(?:errors?|mistakes?|oversights?|misunderstandings?)',
  '(?:no|not|any) (?:\\w+ ){0,6}?(?:significant|lasting|real|undue|material) (?:detriment|harm|impact|effect|loss|inconvenience)',
  'not (?:think|consider|believe|feel|accept) (?:that )?(?:\\w+ ){1,3}?(?:was|were|is|are) (?:excessive|unreasonable|serious|significant|severe|unusual|undue)',
  '(?:rare|isolated|one-off|unusual|exceptional)(?: and \\w+)? (?:events?|incidents?|occurrences?|case|instance)',
  // Beside others, or beside something worse.
  '(?:no|nobody|no one|none of the|few) (?:other|else|others) (?:\\w+ ){0,5}?(?:complain\\w*|report\\w*|rais\\w+|mention\\w*|problem|noticed|affected)',
  '(?:only|first) (?:person|resident|tenant|household|one) (?:to have |to |who (?:has|had) )(?:rais\\w+|complain\\w*|report\\w*|mention\\w*|said|tell)',
  '(?:other|many|most|some) (?:\\w+ )?(?:families|residents|tenants|people|households|landlords) (?:\\w+ ){0,4}?(?:longer|worse|more)',
  '(?:could|would|might) have been (?:\\w+ ){0,4}?worse',
  '(?:not unusual|not uncommon|to be expected|is normal|ordinary|day-to-day|everyday|these things|happens to|at the end of the day|to be fair|in the grand scheme|part and parcel)',
  '(?:simply|just|only) (?:trying|being|letting|having|meant|messing|joking)',
  // How it was taken.
  '(?:may|might|could|can) have (?:come|been taken|seemed|appeared|sounded) (?:across|the wrong|badly|harsh|rude)',
  '(?<!you )(?:came|come|coming) across (?!two|some|the|a |an |your)',
  '(?:taken|took it|took this|take it) the wrong way',
  'harmless|light-hearted|bit of (?:fun|a)|in good humour|well meant|friendly banter',
);
