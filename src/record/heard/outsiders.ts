/**
 * Words in which whoever is named by a post of somebody else’s is called a neighbour, whom nobody takes for one of ours:
 * ‘his probation officer’, ‘social services’ manager’, ‘the man from British Gas’, ‘her own plumber’.
 */
export function withoutOutsiders(words: string): string {
  return outsiders.reduce((left, outsider) => left.replace(outsider, 'a neighbour'), words);
}

/** Whether words name somebody by a post of somebody else’s, and nobody who may be one of ours. */
export function namesOnlyOutsiders(words: string): boolean {
  const rest = withoutOutsiders(words);
  return rest !== words && !mayBeOurs.test(rest);
}

const post =
  '(?:officers?|managers?|workers?|staff|receptionists?|advis[eo]rs?|engineers?|plumbers?|electricians?|contractors?|surveyors?|inspectors?|caretakers?|wardens?|concierges?|operatives?|technicians?|teams?|co-?ordinators?|assistants?|guards?|mentors?|counsellors?|clerks?|ushers?|nurses?|builders?|joiners?|roofers?|decorators?|workm[ae]n)';
const somebody = `(?:${post}|man|woman|lady|lad|bloke|guy|chap|girl|person)`;
const mayBeOurs = new RegExp(`\\b(?:you|your|our|${post})\\b`, 'i');

/** Whom a landlord does not answer for. A council’s own officers are left out: the council may be the landlord. */
const body =
  "(?:police|probation|prison|parole|immigration|home office|dwp|universal credit|council tax|job ?cent(?:re|er)|social (?:services|care)|child(?:ren)?[’']?s services|adult services|nhs|hospitals?|clinic|surgery|gps?|doctors?|dentists?|opticians?|pharmacy|ambulance|fire (?:brigade|service)|schools?|nursery|college|university|education welfare|care (?:home|agency)|carers?|nursing|hospice|bank|building society|employers?|solicitors?|(?:magistrates |county |crown )?courts?|charity|citizens advice|women[’']?s aid|refuge|food bank|bt|openreach|virgin(?: media)?|british gas|edf|eon|(?:water|energy|electricity|phone|broadband|insurance) (?:company|board|supplier)|supermarket)";

const theirs =
  "(?:his|her|hers|my|their|theirs|(?:the |a )?(?:tenant|resident|customer|mum|mother|dad|father|son|daughter|partner|child|lad)[’']?s)";
const own = '(?:own |new |old |usual |last |current |named )?';

const outsiders: readonly RegExp[] = [
  // ‘The police officer’, ‘a GP receptionist’, ‘the hospital’s discharge manager’.
  new RegExp(
    `\\b(?:(?:the|an?|his|her|my|their|some|one of the|that) )?${body}(?:[’']?s[’']?|[’'])? (?:(?!(?:and|or|the|an?|your|our|when|while|after|before|as|but|then|with|to)\\b)\\w+ )?${post}\\b`,
    'gi',
  ),
  // ‘A manager at the hospital’, ‘the man from British Gas’.
  new RegExp(
    `\\b(?:(?:the|an?|some|that) )?${somebody} (?:who (?:came|rang|called|wrote) )?(?:from|at|of) (?:the |her |his |my |their )?${body}\\b(?! (?:team|job|repairs?))`,
    'gi',
  ),
  // ‘Her support worker’, ‘my own electrician’; yours may be one of ours.
  new RegExp(
    `\\b${theirs} ${own}(?:support|key|case|outreach|recovery|family|mental health|drugs?|alcohol|youth|link) (?:support )?(?:workers?|co-?ordinators?|mentors?|advis[eo]rs?)\\b`,
    'gi',
  ),
  /(?<!\b(?:your|our) )\b(?:(?:the|an?|his|her|my|their) )?(?:(?:social|youth|care|health|key|outreach) workers?|(?:job|work) coach(?:es)?|bailiffs?)\b/gi,
  // Hired by somebody who lives there; asked of us, or sent, is another thing.
  new RegExp(`\\b(?:an? |the |her |his |my )?private ${post}\\b`, 'gi'),
  new RegExp(
    `\\b(?:an? |the )${post} (?:that |who |whom )?(?:she|he|they|i|mum|dad|her \\w+|his \\w+) (?:had |has |have )?(?:hired|found|paid for|employed|got in (?:herself|himself|themselves|myself))\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:his|her|my|their) own (?:\\w+ )?${post}\\b`, 'gi'),
  new RegExp(`\\b(?:neighbours?|next doors?|downstairs|upstairs)[’']?s? ${post}\\b`, 'gi'),
];
