import type { Day } from '../../calendar/day.ts';
import { dayPromised } from '../complaints/day-promised.ts';
import { type Pence, readPence } from '../money.ts';
import { anyOf, plain, singleSpaced } from '../plain-words.ts';
import { inFull } from '../shorthand.ts';
import { clausesDone } from './clauses-done.ts';
import { withSums } from './sums-written.ts';

/** Whether words speak of a home made to fit somebody, or of help meanwhile. Words are plain. */
export function speaksOfAdaptation(said: string): boolean {
  return ofAdaptation.test(said);
}

/** Whether words tell that a therapist’s report came, or what one recommends. Words are plain. */
export function tellsOfReport(said: string): boolean {
  return said.split('|').some((clause) => !notReported.test(clause) && reported.test(clause)) && !ofOthers.test(said);
}

/** Each recommendation that words list, as they were written. */
export function recommendedIn(words: string): readonly string[] {
  return linesOf(words).filter((line) => {
    const said = plain(line);
    return aid.test(said) && !notAsked.test(said) && said.split(' ').length <= mostWords;
  });
}

const mostWords = 9;

/** Each thing listed, without what leads to it: ‘OT report in, recommends a ramp’ is ‘ramp’. */
function linesOf(words: string): readonly string[] {
  return unnumbered(inFull(singleSpaced(words)))
    .split(
      /(?<![.;:\n])[.;:\n]+(?:\s+|$)|,\s+|\s+(?:and|plus)\s+|\s*[+&]\s*|\s*\(?\b[\da-h]\)\s*|\(|\)|\brecommend(?:s|ed|ing)\b|\badvises?\b|\basks for\b|\brecs?\b|\s[-–]\s|\bsays (?:s?he|they) needs?\b/i,
    )
    .map((line) =>
      line
        .trim()
        .replace(/^(?:an?|the|for|to have|also|needs?) /i, '')
        .replace(/[.,;]$/, ''),
    )
    .filter((line) => line !== '');
}

/** ‘1 ramp 2 rails 3 lever taps’: numbers that count the lines, and not what is asked for. */
function unnumbered(words: string): string {
  const first = words.search(/(?:^|\s)1\.? [a-z]/i);
  const second = first < 0 ? -1 : words.slice(first).search(/ 2\.? [a-z]/i);
  const isNumbered = second >= 0 && / 3\.? [a-z]/i.test(words.slice(first + second));
  return isNumbered ? words.replace(/(^|\s)\d\.? (?=[a-z])/gi, '; ') : words;
}

/** What somebody who looked says can be done, where words tell that they looked: how much, and what it would cost. */
export function feasibilityIn(
  words: string,
): { possible?: 'all' | 'most' | 'little' | 'none'; cost?: Pence } | undefined {
  const said = plain(inFull(withSums(words))).replace(named, '$1 ');
  const clauses = said.split('|').filter((clause) => !notLooked.test(clause));
  if (!ofHome.test(said) || !clauses.some((clause) => looked.test(clause) || came.test(clause))) return undefined;
  const no = clauses.filter((clause) => cannot.test(clause)).length;
  const yes = clauses.filter((clause) => canBe.test(clause) && !cannot.test(clause)).length;
  const possible = no === 0 ? (yes > 0 ? 'all' : undefined) : yes > no ? 'most' : yes > 0 ? 'little' : 'none';
  if (possible === undefined && !clauses.some((clause) => looked.test(clause))) return undefined;
  const cost = costIn(words);
  return { ...(possible && { possible }), ...(cost !== undefined && { cost }) };
}

function costIn(words: string): Pence | undefined {
  const thousands = /(?:£ ?|\b)(\d{1,3}(?:\.\d)?)k\b/i.exec(words)?.[1];
  if (thousands !== undefined) return readPence(String(Math.round(Number(thousands) * 1000)));
  const pounds = /£ ?(\d+)/.exec(withSums(words))?.[1];
  return pounds === undefined ? undefined : readPence(pounds);
}

/** Whether words tell that help was given meanwhile, by us or whom we sent. Words are plain. */
export function tellsOfHelp(said: string): boolean {
  return clausesDone(said).some((clause) => !notOurHelp.test(clause) && helped.test(clause));
}

/** The day that words give for something to be fitted: ‘taps and rails on 9 June’. */
export function dayOfFitting(words: string, told: Day): Day | undefined {
  for (const sentence of words.split(/[.;!?\n]+(?:\s|$)/)) {
    const said = plain(inFull(sentence));
    if (!aid.test(said) || noDay.test(said)) continue;
    const day = dayPromised(sentence, told);
    if (day !== undefined && day >= told) return day;
  }
  return undefined;
}

const noDay = anyOf(
  'wrote|write|written|look|looks|visit\\w*|survey\\w*|measure\\w*|cannot|cant|not|no|if|you|panel|decide\\w*|decision|report\\w*|ots?|therapists?|ask\\w*|wants?',
);

/** An occupational therapist, as people write it. */
export const ot = '(?:ots?|occ(?:upational)? therap\\w*|therapists?)';
const report = '(?:reports?|rep|rpt|assessments?|recs|recommendations?)';
const arrived =
  '(?:in|recd|rec d|received|come|came|arrived|here|back|attached|through|landed|filed|scanned|saved|uploaded)';
/** What is fitted or made so that somebody can use their home. */
export const aids =
  '(?:(?:level access|walk in|over bath) (?:shower|bath)\\w*|showers?|wet ?rooms?|stair ?lift|(?:through floor |step |platform |ceiling )?lift|grab ?rails?|hand ?rails?|rails?|banisters?|ramps?|half steps?|(?:wider|widen\\w*) (?:\\w+ )?doors?|doors? (?:\\w+ )?widen\\w*|doorways?|bath (?:lift|seat|board)|raised (?:toilet|wc|bed)|hoists?|(?:wash ?dry|closomat|wash dry)(?: toilet| wc)?|closomat|(?:downstairs|ground floor) (?:toilet|wc|loo|shower|bathroom|bedroom|wet ?room)|(?:extra |additional )bedroom|extension|lever taps|lower(?:ed)? (?:kitchen|worktops?|units?)|las|(?:wc |toilet )?raisers?|door ?entry|flashing \\w+|key ?safe|level access|hard ?standing|perching stool|shower seat)s?';
const aid = anyOf(aids);
const ofAdaptation = anyOf(
  `${ot}|${aids}|dfg|adaptations?|feasib\\w*|measured|commode|bath ?board|shower (?:seat|stool)|stool|carers|toilet (?:frame|seat)|an? (?:no|yes)|decision|declined|turned down|approved|site visit`,
);

/** ‘Shower: yes’ is ‘shower yes’. */
const named = new RegExp(
  `((?:^|\\|) ?(?:\\w+ ){0,3}?(?:${aids})(?: \\w+){0,2}) \\| (?=(?:yes|no|ok|fine|not)\\b)`,
  'g',
);
const reported = anyOf(
  `${ot}s? (?:\\w+ ){0,3}${report} (?:\\w+ ){0,3}${arrived}`,
  `(?:recd|received|got|have|had|read) (?:\\w+ ){0,2}${ot}s? (?:\\w+ )?${report}|${report} from (?:the |her |his |county |hospital |council )*${ot}`,
  `${ot} (?:\\w+ ){0,2}(?:recommends|recommended|recs|advises|says (?:she|he|they) needs?) (?:\\w+ ){0,5}${aids}`,
);
const notReported = anyOf(
  'no|not|never|await\\w*|waiting|wait|chas\\w*|once|when|until|if|due|expect\\w*|booked|coming|asked for|ask for|request\\w*|overtime|previous tenant|last tenant|shift|wrong|emailed my|sent my|asks?|(?:for|from|by) (?:the |her |his )?school|(?:report|assessment|recs) (?:forms?|templates?|guidance)|(?:of|from|dated) (?:19|20)\\d\\d',
);
const ofOthers = anyOf(
  'overtime|(?:previous|old|last) tenancy|previous tenant|last tenant|former tenant|another (?:tenant|resident)',
);
const notAsked = anyOf(
  'not|no|report|reports|existing|broken|referral|already|assessments?|surveyor|(?:is|are|was) (?:\\w+ )?(?:urgent|priority|first|worst|needed)',
);

const looked = anyOf(
  `(?:been and |was |were )?meas(?:ure)?d(?: up)?|measur(?:ing|e)(?: up)? (?:done|complete[ds]?)|looked at (?:the )?(?:\\w+ )?for (?:the |an? )?${aids}`,
  'feasibility (?:\\w+ )?(?:done|complete[ds]?|survey(?:ed)?|visit|carried out)|feasib\\w* (?:with|by) (?:the |our |\\w+ )?(?:ots?|surveyor|architect)|(?:feas |joint )?survey (?:with|w) (?:the )?ots?|on site (?:\\w+ )?with (?:the )?ots?|(?:been|came|out) to (?:survey|look|measure)|drawings (?:done|in|back|received)|not feasible|(?:rough|est\\w*) cost',
);
const came = anyOf('(?:site|joint) visit|(?:tech\\w* officer|surveyor|architect) (?:visited|attended|been|out|came)');
/** What is measured to be made to fit somebody, and no window, carpet or damp wall. */
const ofHome = anyOf(
  `${aids}|adaptations?|feasib\\w*|extn|joists|(?:hall|stairs?|doorway|bathroom) (?:\\w+ )?(?:too|wide|narrow)|dfg`,
);
const notLooked = anyOf(
  '(?<!(?:been|came|come|went|gone|out) )to measure|booked|not (?:yet )?(?:booked|done|measured)|nobody|no one|ask\\w*|asking|get hold|needs? (?:a|to)|to be|cancel\\w*|waiting|await\\w*|damp|moisture|will (?:measure|survey|visit)|next week|on (?:mon|tue|wed|thu|fri)\\w*|if|carpets?|curtains?|blinds?|leak\\w*|repairs?|roofer|plumber|electrician|scaffold\\w*|said (?:t|she|he|tenant)',
);
const cannot = anyOf(
  `not (?:feasible|possible|on(?! (?:my|the|our|his|her) )|practical|doable|viable|achievable)|(?:cant|cannot) be (?:done|fitted|made)|(?:wont|will not|doesnt|does not) (?:fit|go|work)|isnt (?:possible|feasible)|(?:no|not enough) room|^ ?(?:the )?(?:\\w+ )?${aids} (?:is )?no(?! (?:date|reply|news|answer|works?|problem)\\b)|too (?:narrow|steep|tight|small|shallow)|infeasible|unfeasible|joists (?:\\w+ ){0,2}wrong`,
);
const canBe = anyOf(
  `(?:is |are |all )?(?<!not )feasible|can (?:be done|do|fit|go)|could (?:do(?! with (?:an?|some|new)\\b)|be done|fit|go)|doable|(?:will|would)(?: both| all)? fit|fits|possible|straightforward|no problem|^ ?(?:the )?(?:\\w+ )?${aids} (?:\\w+ )?(?:is )?(?:ok|fine|yes) ?$`,
);

const things =
  '(?:bath ?(?:board|seat|lift)|shower (?:seat|stool|chair)|commode|perching stool|stool|(?:clamp|clamp on|suction|grab|hand) ?rails?|toilet (?:frame|raiser|seat raiser)|raised toilet seat|raised (?:toilet )?seat|key ?safe|bed (?:rail|lever)|urinal|(?:temp\\w*|portable|loan) ramps?|walking frame|carers?|wheelchair|hoist)';
const given =
  '(?:dropped off|dropped|delivered|fitted|given|loaned|lent|provided|supplied|(?:taken|brought|dropped) (?:round|over)|left with (?:her|him|them|mrs? \\w+|ms \\w+|t)|arranged|in place|set up|down at|installed|started(?! an?\\b))';
const helped = anyOf(
  `${things} (?:\\w+ ){0,4}${given}`,
  `${given} (?:\\w+ ){0,3}${things}`,
  `(?:taken|took|brought) (?:\\w+ ){0,3}${things} (?:\\w+ ){0,4}(?:round|over)`,
);
const notOurHelp = anyOf(
  // The works themselves are no help until the works.
  '(?<!(?:temp|temporary|portable|loan|loaned|threshold) )ramps?|stair ?lift|wet ?room|(?:level access|walk in) shower',
  'own (?:cost|expense)|family|(?:by|with) (?:her|his|their) (?:daughter|son|sister|brother|mum|dad|friend|neighbour|niece|nephew|wife|husband)|(?:she|he|they) (?:took|takes|brought|has taken)|(?:her|his|their) (?:sister|brother|mum|friend|neighbour)s?|last tenant|agency|careline|whether|number|red cross|bought|buy|(?:her|his|their) own|paid|order|asked|next week|fell|fallen|missed|broken|reception|office|yard|block|communal|bus stop|outside(?! (?:step|door|toilet|tap))|display|roofers?|builders?|contractors?|wrong (?:\\w+ )?(?:address|house|flat|home|size|one|person)|in error|by mistake|chemist|pharmacy|sent back|to (?:no|number) \\d+',
);
