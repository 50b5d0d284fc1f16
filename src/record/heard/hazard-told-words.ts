import type { Day } from '../../calendar/day.ts';
import { dayPromised } from '../complaints/day-promised.ts';
import { anyOf, perhapsMay, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

type Judged = 'emergency' | 'significant' | 'neither';

/** How a note says a hazard was judged, where it says that it was and how. */
export const triageIn = remembered((words: string): Judged | false => {
  if (!mayTriage.test(words)) return false;
  const said = plainInFull(words);
  const clauses = said.replace(noEmergency, 'lesser').split('|');
  if (!clauses.some((clause) => triaged.test(clause) && !notJudged.test(clause) && !ofOthers.test(clause)))
    return isStandard(clauses) && 'significant';
  if (clauses.some((clause) => askedOf.test(clause))) return false;
  if (clauses.some((clause) => emergency.test(clause))) return 'emergency';
  if (clauses.some((clause) => significant.test(clause))) return 'significant';
  return clauses.some((clause) => neither.test(clause)) && 'neither';
});

/** What whoever looked into a hazard found, and whether they say what is to be done. */
export type Finding = { readonly finds: 'significant' | 'no hazard'; readonly hasWorks: boolean };

/** What a note tells of a look at a hazard that is over: by whoever looked, or of somebody who did. */
export function findingIn(words: string, by: string | undefined): Finding | undefined {
  if (!mayHaveLooked.test(words)) return undefined;
  const clauses = plainInFull(words).split('|');
  const isTheirs = whoLooks.test(by ?? '');
  const isOver = clauses.some(
    (clause) =>
      (looked.test(clause) || (isTheirs && cameBy.test(clause))) && !notYet.test(clause) && !elsewhere.test(clause),
  );
  const isMeasured = isTheirs && clauses.some((clause) => measured.test(clause));
  if (!(isOver || isMeasured) || clauses.some((clause) => nobodyLooked.test(clause))) return undefined;
  if (clauses.some((clause) => noHazard.test(clause))) return { finds: 'no hazard', hasWorks: false };
  const hasWorks = clauses.some((clause) => saysWorks.test(clause) && !notWorks.test(clause));
  return hasWorks || clauses.some((clause) => concludes.test(clause)) ? { finds: 'significant', hasWorks } : undefined;
}

/** Whether a note tells that a hazard was taken away, or cannot harm for now. */
export const tellsOfSafety = remembered((words: string): boolean => tellsIn(words, maySafe, [safe], notSafe));

/** Whether a note tells that what was found was sent to the household in writing. */
export const tellsOfSummary = remembered((words: string): boolean => tellsIn(words, maySummarise, [summary], notSent));

/** Whether a note tells that the works a hazard needs were ordered, booked or begun. */
export const tellsOfStep = remembered((words: string): boolean => tellsIn(words, mayStep, [step], notStepped));

/** Whether a letter or an update of ours gives a day for works: ‘we will start on the wall on 23 February’. */
export function givesDayForWorks(words: string, told: Day): boolean {
  return words
    .split(/[.;!?\n]+\s/)
    .some((said) => willWork.test(said) && !wontWork.test(said) && dayPromised(said, told) !== undefined);
}

const willWork =
  /\b(?:we|they|contractors?|builders?|team|works?)\b(?:[’']ll| will| shall| are (?:going to|due to)| is due to)? (?:\w+ ){0,2}(?:start|begin|treat|fit|replace|renew|repoint|insulate|repair|mend|wash|carry out)/i;
const wontWork = /\b(?:not|never|unable|if|once|when|hope|aim|survey|inspect\w*)\b|n[’']t\b/i;

function tellsIn(words: string, may: RegExp, does: readonly RegExp[], but: RegExp): boolean {
  if (!may.test(words)) return false;
  const clauses = plainInFull(words).split('|');
  return clauses.some((clause) => !but.test(clause) && !elsewhere.test(clause) && does.some((one) => one.test(clause)));
}

/** Another’s deed, or another place than the home. */
const elsewhere = anyOf(
  '(?:last|previous|former|old|private|her own|his own|their own) (?:\\w+ )?(?:landlords?|tenants?|flat|house|home|address|surveyor)|(?:her|his|their|my|dads|mums) (?:\\w+ )?(?:brother|sister|mate|friend|uncle|cousin|son|daughter|nephew|neighbour|insurers?|dad)|(?:insurers?|insurance|privately|paid for|councils?|freeholder)',
  'next door|(?:at|for|to|in|of|attended|visited) (?:no|number) \\d+|(?:moved|came) from|community (?:centre|room)|lifts?|sheds?|(?:in|on) the road|car park',
);

/** ‘Damp case, no emergency, standard inv.’ says both halves of a judgement without the word for it. */
function isStandard(clauses: readonly string[]): boolean {
  return (
    clauses.some((clause) => lesser.test(clause)) &&
    clauses.some((clause) => standard.test(clause) && !booked.test(clause))
  );
}

const mayTriage = /triage|emergency|significant|\bsig(?:nif)?\b/i;
const noEmergency =
  /\b(?:not?|isnt|never|neither) (?:an? |as )?(?:emergency|emerg)\b(?! (?:repairs?|appointments?|appts?|plumber|works?|accomm\w*|surgery|housing|slots?))/g;
const triaged = anyOf(
  'triaged(?! by)|triage (?:\\w+ )?(?:done|complete\\w*|outcome|result)|(?:judged|graded|classed|classified|categorised|treating|treated|rated) (?:it )?(?:as )?(?:an? )?(?:emergency|significant|signif|sig|potentially|lesser)',
);
const notJudged = anyOf(
  'not yet|not triaged|never|nobody|to be|needs?|should|must|will|would|if|when|once|who|asks?|asked|await\\w*|pending|last (?:year|winter|time)|ago',
);
const askedOf = anyOf('asks?|asked|should be|(?:significant|emergency) or (?:not|emergency|lesser|significant)');
const ofOthers = anyOf(
  'a and e|nurse|hospital|paramedics?|111|surgery|gps?|doctor|asb|anti ?social|noise|police|(?:triaged|judged) (?:at|by)',
);
const hazard = '(?:hazards?|haz|hzd)';
const emergency = anyOf(
  `emergency ?(?:${hazard}|under|awaabs?|24|make|due|because|as|with|$)|(?:triaged|judged|classed|graded|treated|rated)(?: it)?(?: as)?(?: an)? emergency`,
);
const significant = anyOf(
  'significant(?! (?:amount|delay|time|number|cost|backlog|worry))|signif|sig(?= (?:haz|hzd|risk))|lesser',
);
const neither = anyOf(`neither|(?:not an?|no) ${hazard}|not significant`);
const lesser = anyOf('lesser');
const standard = anyOf(
  '(?:standard|std|10 (?:working )?days?|10 ?wd) (?:inv\\w*|insp\\w*|hazard)|(?:sig|signif|significant) hazard',
);
const booked = anyOf('booked|asked|asks?|not|no');

const mayHaveLooked =
  /surve|inspe|insp\b|insp[’']?d|investig|attend|recs?\b|recommend|signif|damp meter|\bmc\b|\bmould\b|\bdamp\b|cause/i;
const whoLooks = /survey|damp|inspector|technical officer|building (?:inspector|surveyor)|hhsrs|environmental health/i;
const looker =
  '(?:(?:damp |building |our )?(?:surveyor|inspector|damp (?:team|specialist)|tech\\w* officer|hhsrs officer))';
const looked = anyOf(
  `${looker} (?:\\w+ )?(?:attended|visited|inspected|been(?: out| round)?|came(?: out| round)?|out today|looked)`,
  '(?:damp|mould|hhsrs|damp and mould) (?:survey|inspection|insp) (?:\\w+ )?(?:done|complete\\w*|carried out)|(?:survey|inspection|insp) (?:of (?:\\w+ ){0,3})?(?:done|complete\\w*|carried out)',
  'investigation (?:\\w+ )?(?:done|complete\\w*|concluded|finished)|finished (?:the |our )?investigation|investigated',
);
const cameBy = anyOf(
  'inspected|inspd|insp d|insp|attended|visited|surveyed|went out|investigated|been (?:out|round)|on site today',
);
const measured = anyOf('damp meter|moisture|mc \\d+|rh \\d+|\\d+ ?(?:mc|rh)|readings?|recs?|recommend\\w*');
const notYet = anyOf(
  `not|no|never|nobody|till|wants?|wanted|to be|to (?:re)?attend|due|booked|booking|await\\w*|pending|will|${perhapsMay}|if|when|once|until|to quote|to price|asks?|asked|chas\\w*|next|tomorrow|missed|cancel\\w*|off sick|says? (?:that )?(?:a |the )?(?:surveyor|inspector|somebody)|last (?:year|winter)|ago|previous`,
);
const nobodyLooked = anyOf(
  'no access|no answer|carded|not in|could not get in|(?:survey|inspection|visit|insp) (?:\\w+ )?(?:not|due|booked)|not (?:been|looked at|attended|inspected|surveyed)|(?:has|have|had)nt been|(?:tenant|she|he|they|caller) (?:says?|said|reckons)|to reattend|party wall|survey of (?:the )?windows|will (?:recommend|advise|inspect)',
);
const noHazard = anyOf(`no (?:\\w+ )?${hazard}(?: found| identified| present)?|not an? (?:\\w+ )?${hazard}`);
const saysWorks = anyOf(
  'recs?|recommend\\w*|works?(?: (?:are|is|needed|required|raised|ordered|now))?|needs?|requires?|raised|advise\\w*|renew|replace|hack off|repoint\\w*|treatment now|new fan',
);
const notWorks = anyOf(
  'no (?:works?|recs?|further)|not (?:needed|required)|how (?:the )?(?:family|they) (?:live|work)|recs? (?:not|awaited)',
);
const concludes = anyOf(
  `cat(?:egory)? ?[12]|${hazard} (?:\\w+ )?confirmed|(?:sig|signif|significant) ${hazard}|significant|caused? by|cause|due to|from (?:a |the )?(?:failed|blocked|leaking|cracked)`,
);

const maySafe = /safe|mould|treated|washed/i;
const safe = anyOf(
  '(?:made|left|now|all) safe(?! ?(?:guard|ty)| (?:distance|space|place|hands|keeping))|safe (?:to (?:use|sleep|live|occupy|go)|now|for (?:now|tonight))',
  '(?:mould|fungicidal|bio ?cid\\w*) ?(?:wash|treatment|clean)(?:ed)? (?:\\w+ ){0,4}(?:done|complete\\w*|carried out|applied)|(?:did|done|completed|carried out) (?:\\w+ ){0,2}(?:mould|fungicidal) ?(?:wash|treatment)',
  'mould (?:\\w+ ){0,3}(?:treated(?! (?:like|as))|washed (?:down|off)|removed|cleaned off)|(?:treated|washed down|removed) (?:the |all (?:the )?)?mould',
  '(?:beds?|bedrooms?|rooms?|walls?|both|ceilings?|all)(?: \\w+){0,2} (?:washed |cleaned )(?:down )?(?:and )?treated',
);
const notSafe = anyOf(
  'not|no|never|nobody|isnt|wasnt|cant|to be|needs?|should|must|will|booked|due|front door|back door|break ?in|burgl\\w*|await\\w*|if|once|when|until|whether|is it|asks?|asked|wants?|wanted|feels?|herself|himself|themselves|(?:she|he|they|tenant|tnt|mum|dad) (?:has |have |had )?(?:washed|treated|cleaned|removed)|last (?:year|winter|month|time)|ago|somewhere|keep|clothes|and back|(?:19|20)\\d\\d|chest|gp|doctor|hospital|police|refuge|locks?',
);

const maySummarise = /summary|findings|found/i;
const them = '(?:her|him|them|tenants?|residents?|t|tnt|mrs? \\w+|ms \\w+|miss \\w+|family|mum|dad)';
const summary = anyOf(
  '(?:written |inv |investigation |hazard )?summary (?:letter |\\w+ )?(?:to (?:\\w+ ){1,3})?(?:sent|emailed|posted|gone|handed|delivered)',
  `(?:sent|emailed|posted|gave|handed) ${them} (?:the |a |our |their )*(?:written )?(?:summary|findings)|(?:sent|emailed|posted) (?:the |our )?(?:written )?(?:summary|findings)`,
  `wrote to ${them} (?:\\w+ ){0,3}what (?:the |we |was )?(?:\\w+ )?found|what (?:was|we) found (?:\\w+ ){0,6}(?:sent|posted|emailed)`,
);
const notSent = anyOf(
  'not|no|never|nobody|nothing|to be|needs?|should|must|will|would|due|await\\w*|if|once|when|until|asks?|asked|chas\\w*|for the summary|to (?:legal|manager|surveyor|contractors?|me|ombudsman|panel)|(?:case|complaint|meeting|rent|account) summary|surveyor for',
);

const mayStep = /order|raised|book|start|begun|began|instruct/i;
const step = anyOf(
  '(?:works?|orders?|works orders?|jobs?|po|all(?: \\w+)?) (?:\\w+ ){0,4}(?:ordered|raised|placed|issued|booked|started|begun|began|instructed)|(?:raised|placed|issued|ordered|booked|instructed|started|began) (?:an? |the |all )?(?:\\w+ )?(?:works?|orders?|jobs?|contractors?|po)',
  '(?:fan|gutter\\w*|boards?|insulation|gable|repointing|lintels?|damp proof\\w*|dpc|plaster\\w*|air ?brick|roof\\w*|window|scaffold\\w*) (?:works? )?(?:\\w+ )?(?:ordered|booked|started|begun|on order)',
);
const notStepped = anyOf(
  'not|no|never|nobody|to be|needs?|should|must|will|would|await\\w*|if|once|when|until|asks?|asked|chas\\w*|cancel\\w*|homework|complaint|back order|taps?|door ?entry|intercom|gates?|fenc\\w+|aerial|bins?|parking|inspection|survey|visit',
);
