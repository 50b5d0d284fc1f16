import { type Day, daysAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { isSamePerson } from './known-need.ts';

/**
 * Those entries that tell of abuse anew. That somebody lives with abuse, put down among their needs in the weeks after it was
 * told of them, is what is known already; of somebody else, long after, or in words of something that has happened, it is told anew.
 */
export function tellingsAnew(told: readonly Entry[], inWords: Entry | undefined): readonly Entry[] {
  const anew: Entry[] = [];
  for (const one of told) if (one.kind !== 'need disclosed' || !isKnown(one, anew, inWords)) anew.push(one);
  return anew;
}

/** Whether abuse of this person was told of not long before. What names nobody is of whoever else was named before, and otherwise of them. */
function isKnown(need: Entry<'need disclosed'>, anew: readonly Entry[], inWords: Entry | undefined): boolean {
  if (need.needs.some(tellsOfSomethingNew)) return false;
  const before = [...(inWords ? [inWords] : []), ...anew].filter(({ happened }) => happened < need.happened);
  const persons = before.flatMap((one) => personOf(one) ?? []);
  const isOfThem = persons.length === 0 || persons.some((person) => isSamePerson(person, need.person));
  return isOfThem && before.some((one) => isSoonAfter(one.happened, need.happened) && isOf(one, need.person));
}

function isOf(told: Entry, person: string): boolean {
  const named = personOf(told);
  return named === undefined || isSamePerson(named, person);
}

/** Whom abuse was told of, where the entry says. */
function personOf(told: Entry): string | undefined {
  return told.kind === 'abuse disclosed' || told.kind === 'need disclosed' ? told.person : undefined;
}

function isSoonAfter(told: Day, later: Day): boolean {
  return later <= daysAfter(told, daysToPutDown);
}

/** Days within which what was told is taken to be put down, and not told anew. */
const daysToPutDown = 28;

/** Whether words tell of something that has just happened, and not only of how somebody lives. */
export function tellsOfSomethingNew(words: string): boolean {
  return ofSomethingNew.test(words);
}

const ofSomethingNew =
  /\b(?:again|now|another|new|more|worse|last (?:night|week)|yesterday|today|tonight|this (?:morning|week|afternoon|evening)|over the weekend|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:is|has come|came|come) back|released|out of (?:prison|jail|custody)|turned up|(?:has|have) (?:found|followed|traced|threatened|attacked|moved)|found out|followed|breach(?:ed|es|ing)|outside (?:her|his|their|the) (?:door|home|house|flat|work|school|nursery))\b/i;
