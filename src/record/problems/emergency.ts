import type { Entry, KindName } from '../entry.ts';
import { needKnown } from '../household/household.ts';
import { earliest, inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { toldBesides } from '../told-besides.ts';
import { ownWords } from '../what-it-says.ts';
import { saysOver } from './over-words.ts';
import { firstSign, has, isAbout, isOpen, type Problem } from './problem.ts';
import { emergencyTraits, traitsOf } from './problem-words.ts';

/** What first told the landlord that a problem is an emergency for these people, and what else makes it so. */
export type Emergency = { readonly told: Entry; readonly because: readonly Entry[] };

/**
 * When a problem was first known to cut people off, leave them without heat, water, power or a toilet, or put them in
 * danger: from a report, from what the resident said it does to them, or because the lift failed someone who needs it.
 */
export function firstEmergency(reading: Reading, problem: Problem): Emergency | undefined {
  const reported = firstSign(problem, ...emergencyTraits);
  const told = emergenciesTold(reading).find((entry) => isTold(reading, problem, entry));
  const first = earliest<Entry>(reported, told);
  if (first) return { told: first, because: first === told ? [problem.report] : [] };
  if (!has(problem, 'lift out of order')) return undefined;
  const need = needKnown(reading.household, problem.report.happened, 'moving about');
  return need && { told: problem.report, because: [need.entry] };
}

/** Everything said of a problem, beside its reports, that tells of an emergency. */
export function emergencySaidOf(reading: Reading, problem: Problem): readonly Entry[] {
  return emergenciesTold(reading).filter((entry) => isTold(reading, problem, entry));
}

/** Everything said in telling what it does to people, or in chasing, that tells of an emergency. */
function emergenciesTold(reading: Reading): readonly Entry[] {
  return reading.part(readEmergenciesTold);
}

function readEmergenciesTold(reading: Reading): readonly Entry[] {
  const told = reading.ofAnyIn(spokenIn).filter((entry) => tellsOfEmergency(wordsOf(entry), entry.for));
  const besides = toldBesides(reading).filter(
    ({ entry, words }) =>
      !isLookedAt.has(entry.kind) && !isElsewhere.test(words) && !saysOver(words) && tellsOfEmergency(words, entry.for),
  );
  if (besides.length === 0) return told;
  return [...told, ...besides.map(({ entry }) => entry)].sort(inOrder);
}

/** Whoever came deals with what they find there. */
const isLookedAt: ReadonlySet<KindName> = new Set<KindName>(['visit made', 'survey made']);

const spokenIn = ['impact told', 'resident chased', 'dissatisfaction shown', 'note made'] as const;

type Told = Entry<(typeof spokenIn)[number]>;

/** A note may tell as well that it is over, or what was found not to be so; and where people were moved to is another place. */
function wordsOf(entry: Told): string {
  const says = ownWords(entry).join('. ');
  if (entry.kind === 'impact told') return says;
  return isElsewhere.test(says) || (entry.kind === 'note made' && saysOver(says)) ? '' : says;
}

const isElsewhere =
  /\b(?:hotel|caravan|travelodge|premier inn|b ?(?:&|and) ?b|temp(?:orary)? (?:flat|house|home|place|accomm\w*)|decant\w*|guest ?house|booked (?:\w+ ){0,3}(?:lodge|inn|rooms?))\b/i;

/** A fear of fire or fumes may be about anything, so it counts only where it points to the problem. */
function tellsOfEmergency(words: string, problem: string | undefined): boolean {
  return traitsOf(words).some(
    (trait) => emergencyTraits.includes(trait) && (trait !== 'smoke, fire or gas' || problem !== undefined),
  );
}

/** What is said of no problem in particular is said of an open one, unless another was known to be dangerous already. */
function isTold(reading: Reading, problem: Problem, told: Entry): boolean {
  if (!isOpen(problem, told.happened) || !isAbout(reading, problem, told)) return false;
  if (told.for !== undefined) return true;
  const others = reading.problems.filter((other) => other !== problem && isOpen(other, told.happened));
  return !others.some(
    (other) => other.report.happened < problem.report.happened || firstSign(other, ...emergencyTraits),
  );
}
