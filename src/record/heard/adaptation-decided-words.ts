import { anyOf, plain } from '../plain-words.ts';
import { inFull } from '../shorthand.ts';
import { aids, ot } from './adaptation-words.ts';
import { clausesDone } from './clauses-done.ts';

/** What words say was decided: of the whole, or of those lines of a report that they name. Words are plain. */
export function decisionsIn(said: string, lines: readonly string[]): readonly Decision[] {
  const named = (clause: string, isNo: boolean) =>
    lines.filter((line) => shareAid(line, clause)).map((line) => ({ line, isNo }));
  const clauses = said.split('|');
  // ‘Yes to shower, ramp and rails’: what is only named after a yes or no is of the same.
  let ofList: boolean | undefined;
  return clauses.flatMap((clause, at): readonly Decision[] => {
    if (notDecided.test(clause)) {
      ofList = undefined;
      return [];
    }
    const isNo = refused.test(clause);
    if (isNo || accepted.test(clause)) {
      ofList = isNo;
      const some = named(clause, isNo);
      if (some.length > 0) return some;
      const isWhole = ofWhole.test(clause) || (lines.length === 0 && aid.test(clause));
      return isWhole ? [{ line: undefined, isNo }] : [];
    }
    if (onlyNames(clause)) {
      const isOwn = answerIn(clauses[at + 1] ?? '');
      if (isOwn !== undefined) ofList = undefined;
      const answer = isOwn ?? ofList;
      return answer === undefined ? [] : named(clause, answer);
    }
    ofList = answerIn(clause, listed);
    return [];
  });
}

/** Whether a clause names what is to be fitted and says nothing of it: ‘second stair rail’. */
function onlyNames(clause: string): boolean {
  return anAid.test(clause) && !saysOfIt.test(clause) && clause.trim().split(' ').length <= mostWords;
}

/** The no (true) or yes (false) that a clause begins with, or consists of: ‘no gradient’, ‘agreed in principle’. */
function answerIn(clause: string, words = { no: beginsNo, yes: beginsYes }): boolean | undefined {
  if (notDecided.test(clause)) return undefined;
  return words.no.test(clause) ? true : words.yes.test(clause) ? false : undefined;
}

/** A yes or no to one line, or to the whole. */
export type Decision = { readonly line: string | undefined; readonly isNo: boolean };

/** Whether words tell that the resident was told what was decided; and whether with reasons. Words are plain. */
export function decisionToldIn(said: string): { readonly hasReasons: boolean } | undefined {
  const clauses = clausesDone(said);
  if (ofOtherMatters.test(said) && !ofFitting.test(said)) return undefined;
  const isTold = clauses.some((clause) => toldThem.test(clause) && ofDecision.test(said) && !asking.test(clause));
  return isTold ? { hasReasons: clauses.some((clause) => reasons.test(clause)) } : undefined;
}

/** Whether words say why something was decided. Words are plain. */
export function givesReason(said: string): boolean {
  return reasons.test(said);
}

/** Whether words tell that a therapist and we do not agree. Words are plain. */
export function tellsOfDisagreement(said: string): boolean {
  const clauses = said.split('|');
  const first = clauses.findIndex((clause) => aTherapist.test(clause));
  return clauses.some(
    (clause, at) =>
      !ofSmallThings.test(clause) &&
      !ofSmallThings.test(clauses[at - 1] ?? '') &&
      (disagrees.test(clause) || (first >= 0 && first < at && theyDisagree.test(clause))),
  );
}

/** Whether words tell that those who disagreed met, or agree now. Words are plain. */
export function tellsOfAgreement(said: string): boolean {
  return clausesDone(said).some((clause) => agrees.test(clause)) && !disagrees.test(said);
}

function shareAid(line: string, clause: string): boolean {
  const said = plain(inFull(line));
  return aidNouns.some((noun) => noun.test(said) && noun.test(clause));
}

const aid = anyOf(aids);
const aTherapist = anyOf(ot);
/** In what was decided, ‘the door’ is the door that is to be widened. */
const named = `(?:${aids}|doors?)`;
const anAid = anyOf(named);
const aidNouns = [
  'shower|wet ?room|las',
  'taps?(?![a-z])',
  'ramp',
  'door|doorway',
  '(?:hand ?|grab ?)?rail|banister',
  'stair ?lift',
  'raiser',
  'floor lift',
  'step lift',
  'hoist',
  'toilet|wc|closomat',
  'bath',
  'step',
  'bedroom|extension',
  'kitchen|worktop',
  'bathroom',
].map((noun) => new RegExp(`(?<![a-z0-9])(?:${noun})`));
const adaptationWork = `(?:adaptations?|${ot}s? (?:recs|recommendations?)|recs|recommendations?|dfg|grant|${named})`;
const ofFitting = anyOf(`adaptations?|dfg|recs|recommendations?|${ot}|${aids}|doors?|an? (?:no|yes)`);
const ofWhole = anyOf(
  '(?:its|it is|thats|so|been|is) an? (?:no|yes)(?! (?:from|to))|adaptations?|dfg|recs|recommendations?',
);
const refused = anyOf(
  '(?:so |^ ?)?(?:its|it is|thats|is|been) a no|panel (?:said|says) no',
  `${adaptationWork} (?:\\w+ ){0,3}(?:refused|declined|turned down|rejected|knocked back|not agreed|not approved)`,
  `(?:turned down|turning down|declined|declining|refused|rejected|not doing|wont do|wont fund|saying no to|no to) (?:\\w+ ){0,4}${adaptationWork}`,
  `(?:wont|will not|not going to|not prepared to|not willing to) (?:be )?(?:do|doing|fund|funding|pay for|approve|approving|agree to|agreeing to|agree|install|installing|fit|fitting|provide|providing|support) (?:\\w+ ){0,3}${adaptationWork}`,
  `we (?:dont|do not|wont|will not|cannot|cant) (?:do|fund|pay for|install|fit|provide|agree) (?:\\w+ ){0,3}${named}|^ ?${named} (?:is )?no ?(?:$|as |because |too )`,
);
const accepted = anyOf(
  '(?:its|it is|thats|is|been) a yes|panel (?:said|says) yes',
  `${adaptationWork} (?:\\w+ ){0,2}(?:approved|agreed|accepted|given the go ahead|funded)`,
  `(?:approved|agreed|accepted|accepting|agreeing|going ahead with|go ahead with|yes to) (?:\\w+ ){0,4}${adaptationWork}|(?<!not )doing (?:\\w+ ){0,4}${adaptationWork}`,
  `^ ?(?:the )?${named} (?:is )?(?:yes|ok) ?$`,
);
const mostWords = 6;
const saysOfIt = anyOf(
  'to|be|is|was|are|were|not|no|needs?|on|done|fitted|ordered|complete\\w*|next|later|look\\w*|tbc|still|moved|chas\\w*|broken|men|man|fitters?|job|all|wet|likes?|uses?|[a-z]+ing',
);
const beginsNo =
  /^ ?(?:(?:its |is )?an? )?(?:no(?! (?:reply|to|answer|response|news|updates?|access|date|decision|word|show|progress|change|further|one|body|movement|sign|record|trace|joy|issues?|problems?|leaks?|hot|heating|water|longer|more|need|works?|calls?|parts?)\b)|declined|refused|turned down|rejected|not (?:agreed|approved))\b/;
const beginsYes =
  /^ ?(?:yes\b(?! (?:please|to)\b)|(?:agreed|approved|accepted)(?: in principle)?(?= *$| (?:but|and|from|subject|for \d|by (?:the )?(?:panel|manager|head|team|\d)|in full)))/;
/** A yes or no with what it is of listed after it: ‘approved by panel: shower, ramp’. */
const listed = {
  no: /^ ?(?:declined|refused|turned down|rejected)(?: by (?:the )?\w+)? *$/,
  yes: /^ ?(?:approved|accepted|agreed)(?: by (?:the )?\w+)? *$/,
};
const notDecided = anyOf(
  'wants?|ask\\w*|if|whether|when|next|to decide|pending|await\\w*|waiting|could|would|should|not (?:yet )?decided|no decision|(?:tenant|resident|t|she|he|they|mum|dad|neighbours?) (?:\\w+ )?(?:refused|agreed|declined|turned down)|accept a no|credit|refund\\w*|compensat\\w*|contractor|quotes?|appeal\\w*|(?:tenant|resident|t|she|he|they|mum|dad|neighbours?) (?:wont|will not|cannot|cant|doesnt|does not|dont)',
  // Another home, another’s word, or a question.
  '(?:at|for|in) (?:no|number) \\d+|for (?:the )?(?:community|next door|neighbours?|school|office)|community (?:centre|room|hall)|(?:previous|last|old|former) (?:tenants?|landlords?)|years ago|refused to \\w+|(?:shed|hed|theyd) (?:\\w+ )?(?:agreed|refused)',
  '^ ?(?:and |but )?(?:why|who|how come|was|were|has|have|had|did) (?:was|were|is|are|the|it|her|his|their|this|that|approved|agreed|refused|turned)',
  // A repair, or somebody who comes for one; and other homes.
  'repair\\w*|fix\\w*|mend\\w*|leak\\w*|reseal\\w*|servicing|(?<!(?:of|customer|client|property) )service|scaffold\\w*|engineer|plumber|operative|electrician|skip|(?:her|his|their) (?:brother|sister|friend|neighbour|aunt|uncle)s',
);
const them =
  '(?:her|him|them|mum|dad|son|daughter|wife|husband|tenants?|residents?|family|t|mrs? \\w+|ms \\w+|miss \\w+)';
const toldThem = anyOf(
  `(?:told|rang|rung|phoned|called|visited|emailed|wrote to|written to|explained to|explained it to|letter to|letter sent to|informed|let) ${them}`,
);
const ofDecision = anyOf(
  'a (?:no|yes)|decision|declined|refused|turned down|approved|agreed|accepted|outcome|yes to|no to|why',
);
/** What else somebody is told a decision of. */
const ofOtherMatters = anyOf(
  'bands?|bids?|bidding|allocations?|rent|refund|carpets?|paint|colours?|shade|housing benefit|transfer|complaints?|claim|parking|pets?|dog|mutual exchange|succession',
);
const asking = anyOf('asks?|asking|asked|to (?:go|follow|send)|going out');
const reasons = anyOf(
  'why|reasons?|because|due to|explained|as (?:the|it|there)|too \\w+|costs?|budget|wont stretch|\\d+k',
);

const disagreeing =
  '(?:disagrees?|disagreed|(?:doesnt|does not|wont|didnt|did not) (?:accept|agree)|objects?|objected|disputes?|disputed|challeng\\w+|at odds|not happy (?:with|about|that)|unhappy (?:with|about|that))';
const disagrees = anyOf(
  `${ot} (?:\\w+ ){0,6}${disagreeing}`,
  `(?:surveyor|we|our \\w+|property services) and (?:the )?${ot} (?:\\w+ ){0,3}(?:disagree|at odds|dont agree|cant agree)`,
  `${ot} and (?:the |our )?(?:surveyor|architect|property services|contractor) (?:\\w+ ){0,3}(?:disagree|at odds|dont agree|cant agree)`,
);
const theyDisagree = anyOf(`^ ?(?:and |but )?(?:(?:she|he|they) )?${disagreeing}`, 'theyre at odds|they are at odds');
const ofSmallThings = anyOf(
  'parking|traffic|weather|invoices?|fees?|bills?|appointment|colours?|dates?|times?|phone|reply|wait|late',
);
const agrees = anyOf(
  `(?:met|meeting|joint visit|round table|case conference) (?:\\w+ ){0,3}${ot}`,
  `${ot} (?:\\w+ ){0,3}(?:now agrees|agrees now|agreed|accepts|happy with)`,
  `agreed (?:\\w+ ){0,5}with (?:the )?${ot}`,
);
