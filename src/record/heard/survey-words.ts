import { anyOf, perhapsMay, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { saysInHand } from './to-be-done.ts';

/** Whether a note by whoever looked at a home, or of their report, says what works it calls for, and that nobody has them in hand. */
export function tellsOfSurvey(words: string, by: string | undefined): boolean {
  return (by !== undefined && surveys.test(by) ? bySurveyor : bySomebody)(words);
}

/** Whether words tell that works were ordered, booked, begun or done. */
export const tellsOfWorks = remembered((words: string): boolean => {
  if (!mayBeWorks.test(words)) return false;
  const clauses = plainInFull(words).split('|');
  return clauses.some((clause) => works.test(clause) && !notYet.test(clause));
});

const bySurveyor = remembered((words: string): boolean => {
  if (!mayRecommend.test(words)) return false;
  const said = plainInFull(words);
  return looked.test(said) && recommends(said, words);
});

const bySomebody = remembered((words: string): boolean => {
  if (!mayRecommend.test(words)) return false;
  const said = plainInFull(words);
  return reportIn.test(said) && recommends(said, words);
});

function recommends(said: string, words: string): boolean {
  if (ofSomethingElse.test(said) || saysInHand(words) || tellsOfWorks(words)) return false;
  return called.test(said);
}

/** Who comes to look and says what is to be done, and mends nothing. */
const surveys =
  /\bsurv(?:eyor)?s?\b|\bf?rics\b|\bmrics\b|\b(?:technical|building|property|repairs) (?:inspector|officer)\b|\bstructural eng|\bclerk of works\b|\bdamp specialist\b/i;
const mayRecommend = /\brec(?:s|omm?\w*)?\b|\bneed|\brequire|\breq|\bto do\b|\badvi[sc]e/i;
/** They were there, or say what they saw. */
const looked = anyOf(
  'insp\\w*|att|attd|attended|visited|been|surveyed|survey done|looked|on site|cctv|checked|rotten|split|cracked|failed|perished|blown|wet|gone|damp|leaking|fractured|loose|bridged|corroded|sagging|bowed',
);
const reportIn = anyOf(
  '(?:surveyors?|inspectors?|structural|survey|damp|drain\\w*|roof) (?:\\w+ )?(?:reports?|rpt|findings) (?:is |now |has |been )*(?:in|back|received|recd|rec d|came|attached|here|through)|(?:report|findings) (?:in |received |back )?from (?:the |our )?(?:\\w+ )?(?:surveyor|inspector|structural engineer|damp \\w+)',
);
const part =
  '(?:new|renew\\w*|replac\\w+|repair\\w*|rebuild\\w*|repoint\\w*|point(?:ing)?|refelt\\w*|recover\\w*|re ?roof\\w*|reboard\\w*|replaster\\w*|plaster\\w*|hack off|lift|lower|inject\\w*|clear|cut|patch|reline|line|realign\\w*|refix\\w*|rehang\\w*|stitch\\w*|strip\\w*|treat\\w*|mould (?:wash|treat)|seal\\w*|reseal\\w*|overhaul\\w*|insulat\\w+|extractor|fans?|dpc|lintels?|gutter\\w*|scaffold\\w*|retil\\w+|underpin\\w*|rewir\\w+|flashing|lead)';
const called = anyOf(
  `(?:recs?|recommend\\w*|advised?|advising) (?:\\| ?)?(?:\\w+ ){0,5}?${part}`,
  `(?:needs?|requires?|required|reqd|needed|to do|do now|works?) (?:\\| ?)(?:\\w+ ){0,3}?${part}`,
  `(?:needs?|requires?) (?:\\w+ ){0,2}?${part}`,
);
/** What can be adapted, what is only quoted for or asked, what was found to be sound, and what is mended. */
const ofSomethingElse = anyOf(
  'feas\\w*|feasibility|ots?|occupational|no works? (?:needed|required)|nothing (?:further |more )?(?:needed|required|found)|no (?:damp|leak|defects?|problems?) (?:found|seen|noted)|quotes?|over my limit and|(?:could|did) ?n[o ]?t (?:get|gain)|no access|works? completed?|all (?:done|complete\\w*)|(?:void|stock condition|mutual exchange) (?:insp\\w*|survey)',
  'last year|(?:tenant|resident|she|he|they) (?:\\w+ )?(?:wants?|says?|asks?|thinks?)',
);

const mayBeWorks =
  /order|\bpo\b|raised|booked|instruct|issued|placed|start|begun|on site|scaf|done|complet|finish|fitted|renewed|replaced|repaired|rehung/i;
const trade =
  '(?:works?|jobs?|po|w ?o|orders?|repairs?|valley|gutter\\w*|roof\\w*|lead\\w*|felt|plaster\\w*|ceilings?|clg|parapet|dpc|windows?|sash\\w*|doors?|frames?|floor\\w*|boards?|joists?|fans?|mould (?:wash|treatment)|pointing|repointing|wall|render|drains?|waste|trap|tray|shower|bath\\w*|vinyl|brickwork|scaffold\\w*|damp ?proof\\w*|insulation|all|both|contractors?|roofers?|builders?|plasterers?|joiners?|plumbers?|scaffolders?)';
const works = anyOf(
  `${trade} (?:\\w+ ){0,3}?(?:ordered|raised|placed|issued|instructed|booked|started|begun|complete|completed|finished|done|fitted|renewed|replaced|repaired|rehung|repointed|up)`,
  `(?:ordered|raised|placed|issued|instructed|booked|started|begun|completed|finished|renewed|replaced|repaired) (?:\\w+ ){0,4}?${trade}`,
  'po \\d+|po (?:issued|raised|sent|gone|to)|order placed|instructed \\w+ to|(?:started|start|works?|job|on site) (?:\\w+ )?(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*| \\d{1,2}(?!\\d))|scaffold (?:is )?up|now on site',
);
const notYet = anyOf(
  `recs?|recommend\\w*|advis\\w+|not|no|never|nobody|nothing|nt|cannot|cant|didnt|hasnt|havent|isnt|anything|anyone|to be|to raise|to order|needs?|should|must|could|would|if|once|when|until|${perhapsMay}|might|await\\w*|waiting|pending|on hold|cancel\\w*|chas\\w*|asks?|asked|asking|wants?|whether|due to be|complaint|ticket|again|through|inspection|survey(?:or|ors)? booked|survey|quotes?|last (?:year|time|month)|previous\\w*|ago|tests?|tested`,
);
