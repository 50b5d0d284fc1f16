import type { Entry } from '../entry.ts';
import { anyOf, perhapsMay } from '../plain-words.ts';

export type Finding = Entry<'determination received'>['finding'];

/** Whether words tell that the Ombudsman has decided a case of ours. Words are plain. */
export function tellsOfDetermination(said: string): boolean {
  if (!decides.test(said) || notOurs.test(said)) return false;
  const left = ofOurs(said);
  if (findings.some(([, words]) => words.test(left)) || orders.test(left)) return true;
  return (decided.test(left) && isSum.test(left)) || (decision.test(left) && ordered.test(left));
}

/** Whether a decision words tell of went against us. Words are plain. */
export function isAgainstUs(said: string): boolean {
  return faults.includes(findingIn(said)) || (findingIn(said) === undefined && decided.test(said));
}

/** The gravest finding words name. Words are plain. */
export function findingIn(said: string): Finding | undefined {
  const left = ofOurs(said);
  return findings.find(([, words]) => words.test(left))?.[0];
}

/** Whether words name a finding. Words are plain. */
export function namesFinding(said: string): boolean {
  return findings.some(([, words]) => words.test(said));
}

/** What is left of words without what may come, what others were told, and what somebody thinks will be found. */
function ofOurs(said: string): string {
  return said
    .split('|')
    .filter((clause) => !notYet.test(clause) && !ofOthers.test(clause))
    .join('|');
}

const notYet = anyOf(
  `could|${perhapsMay}|might|would|will|if|whether|ask(?:s|ed|ing) (?!us)\\w+|risk of|await\\w*|waiting|pending|not yet|until|when|draft|likely|expect\\w*|threat\\w*|go to|going to|appeal\\w*`,
);
const ofOthers = anyOf(
  'reports? on|spotlight|insight|learning from|newsletter|webinar|briefing|other landlords?|another landlord|team meeting|annual (?:report|review|letter)|performance report|\\d+ (?:findings|determinations)|case stud\\w+',
);
const notOurs = anyOf(
  '(?:not|isnt) (?:this|our|her|his|their) (?:one|case|tenant|resident)|another (?:case|tenant|resident)|(?:flat|no|number) \\w+ ?s case|(?:old|previous|former|last|other) landlords?',
  // Others have an ombudsman too: banks, letting agents, suppliers.
  '(?:property|financial|energy|parking|legal|pensions?|communications|telecoms?|motor|insurance|rail|water|prisons?|furniture|dispute\\w*) (?:services? )?ombudsmans?',
);
const decided = anyOf('upheld|(?:gone|went|goes|found) against us|found (?:\\w+ )?in (?:her|his|their) favour');
const decision = anyOf('determination|decision|outcome|ruling');
const isSum = /£ ?\d/;
const decides = anyOf('ombudsmans?|t?hos|(?<!our )determination');
/** And not what is ordered of whoever does repairs. */
const orders = anyOf(
  '(?<!(?:repairs?|works?|jobs?|purchase|standing|court|possession|tenancy|open|outstanding) )orders?|ordered|ordering',
);
/** What words of an order say of what we are to do. */
export const ordered = anyOf(
  'orders?|ordered|ordering|we must|must|we have to|have to|has to|we need to|we are to|were to|told us to|tells us to|wants us to',
);

const findings: readonly (readonly [Finding, RegExp])[] = [
  ['severe maladministration', anyOf('sev(?:ere)? mal(?:admin\\w*)?|sm')],
  ['maladministration', anyOf('(?<!no )(?<!severe )(?<!sev )(?:maladmin\\w*|mal)')],
  ['service failure', anyOf('service fail\\w*|sf')],
  ['reasonable redress', anyOf('reasonable redress')],
  ['no maladministration', anyOf('no maladmin\\w*|no fault|no failings?')],
  ['outside jurisdiction', anyOf('(?:outside|out of|not in|not within)(?: \\w+)? jurisdiction|oj')],
];
const faults: readonly (Finding | undefined)[] = ['severe maladministration', 'maladministration', 'service failure'];
