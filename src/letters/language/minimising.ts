import { taughtBy } from '../../library/citation.ts';
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
function isTakenBack(said: string): boolean {
  return (
    phrases(
      `(?:not|never|no|far more than|more than|cannot|untrue|nor|hardly call) (?:\\w+ ){0,6}?(?:${names}|minor|trivial|small|serious|fun|short|rare|joking)`.replace(
        '|serious',
        '',
      ),
      '(?:wrong|should not have|ashamed|made light|untrue|unfair|called|calling|described|wrote it off|dismissed|treated) (?:\\w+ ){0,7}?(?:banter|misunderstanding|joke|minor|trivial|short|small|low level|one-off|isolated|oversight|hiccup|fun)',
      '(?:joke|banter|remark) was (?:cruel|racist|abus\\w+|unkind|wrong)',
      '(?:misunderstanding|mistake|oversight) was (?:\\w+ )?(?:ours|mine)',
    ).test(said) && !stillSmall.test(said)
  );
}
const stillSmall = phrases(
  '(?:is|was|were) not (?:that |so |very )?serious',
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

const belittles = phrases(
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
  '(?:came|come|coming) across',
  '(?:taken|took it|took this|take it) the wrong way',
  'harmless|light-hearted|bit of (?:fun|a)|in good humour|well meant|friendly banter',
);
