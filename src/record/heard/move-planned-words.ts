import { anyOf, perhapsMay } from '../plain-words.ts';

/** Whether words say that a household moved today to a place called by its name: ‘family moved to Pound Lane today’. Words are plain. */
export function wentToNamedPlace(said: string): boolean {
  if (ofAnotherHome.test(said)) return false;
  return said.split('|').some((clause) => wentToday.test(clause) && !noPlace.test(clause));
}

/** Whether words of ours tell a household of a move to come: where, and from which day or for how long. Words are plain. */
export function plansMove(said: string): boolean {
  const clauses = said.split('|');
  return clauses.some((clause) => toMove.test(clause)) && !clauses.some((clause) => notPlanned.test(clause));
}

/** Whether words tell that a move under way was looked at again. Words are plain. */
export function reviewsMove(said: string): boolean {
  return said.split('|').some((clause) => reviewed.test(clause) && !notReviewed.test(clause));
}

const today = '(?:today|tonight|this (?:morning|afternoon|evening|am|pm))';
const who =
  '(?:(?:the |whole ){1,2})?(?:family|household|tenants?|mum|mam|dad|everyone|they|all|mrs? \\w+|ms \\w+|miss \\w+)';
const wentToday = anyOf(
  `${who}(?: and \\w+)? (?:all )?moved (?:in |across |over )?(?:in)?to (?!an? )(?:\\w+ ){1,4}?${today}`,
  `^ ?(?:all )?moved (?:in|across|over) to (?!an? )(?:\\w+ ){1,4}?${today}`,
);
const noPlace = anyOf(
  `not|no(?! \\d)|never|if|could|would|should|${perhapsMay}|wants?|asked|will`,
  'bands?|lists?|transfer\\w*|exchange|swap\\w*|permanent\\w*|tenanc\\w+|new (?:home|property|address|house|flat|place)|own|debit|plan|credit|priority|programme|diary|queue|system|slot|stage|office|meeting|teams|zoom|email|online|paper\\w*|tears|caseloads?|patch|rota|shift|desk|agenda|folder',
  'hospital|a and e|ward|refuge|care home|nursing|surgery|gps?|doctors?|school|college|work|car|taxi|ambulance|bed|bedroom|rooms?|kitchen|garden|hall|loft',
  '(?:her|his|their) (?:mums?|mams?|dads?|sisters?|brothers?|nans?|aunt\\w*|friends?|parents?|sons?|daughters?|ex)',
);

/** A move for good, by whatever way. */
const ofAnotherHome = anyOf(
  'exchange|transfer|sign(?:ed)? up|new tenancy|for good|permanent\\w*|void (?:works?|inspection)',
  '(?:people|family|lot|couple|ones?|tenants?|neighbours?) (?:at|from|in|of) (?:the )?(?:no|number|flat|next door|\\d+)|neighbours? moved|next door moved',
);

const stay = '(?:your|the|this) (?:temporary (?:move|home|stay)|stay|decant)';
const toMove = anyOf(
  'you (?:will |ll |are to |all )?move (?:in |out )?(?:in)?to (?:\\w+ ){1,5}?on',
  'from (?:the )?(?:mon|tue|wed|thu|fri|sat|sun|\\d)\\w* (?:\\w+ ){1,3}?for (?:about |around )?(?:\\w+ )?(?:nights?|days?|weeks?|months?|fortnight)',
  '(?:your|the) (?:temporary home|hotel|temporary flat|decant|temporary move) (?:\\w+ ){0,3}?(?:is|will be|from|at)',
  `(?:confirm(?:s|ing)?|sets? out|setting out|details of|terms of|writing (?:to you )?about|arrangements for) (?:\\w+ ){0,3}?${stay}|^ ?${stay}(?: to (?:\\w+ ?){1,4})? ?$`,
);
const notPlanned = anyOf(
  `${perhapsMay}|might|could|if you (?:cannot|are not able)|you asked|band|bid\\w*|sorry about|last (?:year|month)|not (?:yet )?decided`,
);

const reviewed = anyOf(
  '(?:reviewed|reviewing|went over|gone over|went through|looked (?:again )?at|checked) (?:\\w+ ){0,5}?(?:move|decant|stay)(?: (?:with|is|again|still|and|today))',
  '(?:move|decant|stay|second|third|monthly) review(?:ed)?(?: (?:done|held|completed?|with|today)| ?$)',
  '(?:place|hotel|flat) still (?:suits|right|ok)|still needs? to be (?:out|away)',
  '(?:review of|(?:another|second|monthly|fortnightly) look at) (?:the |their |her |his )?(?:move|decant|stay)',
);
const notReviewed = anyOf(
  'not|no|never|to be (?!out|away)|needed|needs? (?:a|an)|cancelled|overdue|due|ask\\w*|when|if|should|must|will|rent|complaint|invoices?|costs?|tenancy',
);
