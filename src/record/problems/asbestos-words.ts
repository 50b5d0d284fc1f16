import { plainInFull } from '../plain-words.ts';

/** Whether works against asbestos leave it where it is: sealed in, covered, labelled, or only looked at. */
export function leavesAsbestos(words: string): boolean {
  const said = plainInFull(words).replace(notTakenAway, ' left in place ');
  if (!sealsIn.test(said) && !looks.test(said)) return false;
  return !takesAway.test(said) || (sealsIn.test(said) && partOnly.test(said));
}

/** Whether what was done was to look at it, and no more. */
export function onlyLooksAtAsbestos(words: string): boolean {
  const said = plainInFull(words);
  return looks.test(said) && !takesAway.test(said) && !sealsIn.test(said);
}

const takesAway =
  /\b(?:remov\w+|stripp?\w*|tak(?:e|en|ing) (?:away|down|out|up|off)|took (?:away|down|out|up|off)|clear(?:ed|ance)|dispos\w+|replac\w+|demolish\w*)\b/;
const notTakenAway =
  /\b(?:not|without|instead of|rather than|no need to|never) (?:\w+ ){0,2}(?:remov\w+|stripp?\w*|tak\w+ \w+|disturb\w*)\b|\b(?:remov\w+|strip\w*) (?:(?:was|is) )?(?:not|never|refused|declined|postponed|deferred|too)\b/g;
const sealsIn =
  /\b(?:encapsulat\w*|seal(?:ed|ing|er)?|labell?\w*|left|leav\w+|remains?|undisturbed|in situ|made safe|manag\w+|cover\w*|overlaid|over|over ?board\w*|over ?cla\w+|skimmed|board(?:ed|ing)|paint\w*|repair\w*)\b/;
/** Some taken away and the rest sealed in: there is still asbestos there. */
const partOnly = /\b(?:part|parts|partly|partial|partially|some|most|half|rest|remainder|remaining|others?)\b/;
const looks = /\b(?:survey\w*|sampl\w+|test(?:s|ed|ing)?|inspect\w*|register\w*|monitor\w*)\b/;

/** Whether a finding says that there is no asbestos in what was looked at. */
export function findsNoAsbestos(words: string): boolean {
  const said = plainInFull(words);
  return asbestos.test(said) && none.test(said) && !stillThere.test(said.replace(none, ' '));
}

const asbestos = /\b(?:asbestos\w*|acms?|chrysotile|artex)\b/;
const it = '(?:asbestos\\w*|acms?|chrysotile)';
/** A survey, a register or a record there is none of says nothing of the asbestos; nor does what was done to it. */
const ofPaper =
  '(?:surveys?|registers?|reports?|records?|plans?|management|information|data|sampl\\w+|tests?|testing|checks?|inspections?|works?|removal|risks?|damage|disturb\\w*|labels?|warnings?|access)';
const none = new RegExp(
  `\\b(?:${[
    `(?:no|nil|without) (?:(?:signs?|evidence|traces?|indication) of )?(?:(?:any|visible|suspected|further|other|obvious|new) )*${it}(?! (?:(?!(?:in|on|at|found|detected|was|is)\\b)\\w+ )?${ofPaper}\\b)`,
    `(?:free (?:of|from)|negative for|ruled out|not contain\\w*|not any|does ?nt contain|did not (?:find|contain)|not found to be) (?:(?:any|visible|suspected|further|other|an?|all) )*${it}`,
    `${it}(?: \\|)? (?:(?:was|is|were|has|been|sample|samples|test|tests|result|results|came|back|all) )*(?:none|nil|free|negative|clear|absent|ruled out|not (?:detected|found|present|identified|there)|no trace)`,
  ].join('|')})\\b`,
  'g',
);
/** ‘None in the hall, but present in the lounge.’ */
const stillThere =
  /\b(?:but|except|apart from|other than)\b|\b(?:present|presumed|contains?|containing|detected|confirmed|positive|air ?borne|air tests?|in the air|(?:no access|not accessed|not accessible|could not (?:access|reach|sample)))\b/;
