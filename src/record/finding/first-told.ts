import { type Day, monthsAfter, sayDay } from '../../calendar/day.ts';
import { mayBeSame } from '../behaviour/no-contact.ts';
import { howMuchLike } from '../casework/likely.ts';
import { soundsUnhappy } from '../complaints/unhappy-words.ts';
import type { Entry, KindName } from '../entry.ts';
import { isSamePerson } from '../household/known-need.ts';
import type { CaseFamily } from '../kinds/vocabulary.ts';
import { isSameMatter } from '../problems/problem-words.ts';
import { allTold } from '../what-it-says.ts';
import { isDayZero } from './day-zero.ts';
import { bySurest, type Candidate, type HowSure, howSure, type Mention } from './first-mention.ts';
import { type Matter, type SortOfMatter, sortsOfMatter } from './matters.ts';
import { wordsToFind } from './words-found.ts';

/** The kinds that may show the landlord knew of something that is no repair, besides those that tell of it by what they are. */
const inPassing = [
  ...(['complaint received', 'point raised', 'dissatisfaction shown', 'resident chased', 'impact told'] as const),
  ...(['request made', 'professional evidence received', 'repair reported', 'hazard reported'] as const),
  ...(['antisocial behaviour reported', 'adjustment asked for', 'need disclosed', 'person known'] as const),
  ...(['note made', 'visit made', 'no access', 'health worsened', 'promise made', 'cost met by resident'] as const),
] as const satisfies readonly KindName[];

/** Kinds in whose words somebody who works for the landlord wrote what they saw or heard. */
const ofOurs: ReadonlySet<KindName> = new Set<KindName>(['note made', 'visit made', 'no access']);

/** Every kind that may show that the landlord knew of what a case is about. */
export const kindsThatMayTell: readonly KindName[] = [
  ...new Set<KindName>([
    ...inPassing,
    ...Object.values(sortsOfMatter).flatMap(({ tellsOfIt }) => Object.keys(tellsOfIt) as KindName[]),
  ]),
];

/**
 * The entries before what a case begins with that show the landlord already knew of it: the surest first, and of those the
 * earliest. A suggestion for an officer to weigh, never a finding. None is of the same day or later.
 */
export function findFirstTold(
  matter: Matter,
  candidates: readonly Candidate[],
  { movedIn }: { readonly movedIn?: Day | undefined } = {},
): readonly Mention[] {
  const sort = sortsOfMatter[matter.kind];
  return candidates
    .filter(({ entry }) => entry.happened < matter.happened && entry.id !== matter.id && !isDayZero(entry))
    .flatMap((candidate): readonly Mention[] => {
      const told = tells(matter, sort, candidate);
      if (told === undefined) return [];
      const why = [told.why];
      let { doubts } = told;
      if (sort.ages && monthsAfter(candidate.entry.happened, 12) < matter.happened) {
        doubts++;
        why.push('It is more than a year before.');
      }
      if (movedIn !== undefined && candidate.entry.happened < movedIn) {
        doubts += 2;
        why.push(`This household moved in later, on ${sayDay(movedIn)}.`);
      }
      return [{ ...candidate, sure: howSure[Math.min(doubts, 2)] as HowSure, why }];
    })
    .sort(bySurest);
}

type Told = { readonly doubts: number; readonly why: string };

function tells(matter: Matter, sort: SortOfMatter, { entry, where }: Candidate): Told | undefined {
  if (isOfAnother(matter, entry)) return undefined;
  if (where === 'elsewhere in the block')
    return matter.kind === 'antisocial behaviour reported' && entry.kind === matter.kind && entry.harm === matter.harm
      ? { doubts: 2, why: 'The same was reported from another home in the block.' }
      : undefined;
  const own = sort.tellsOfIt[entry.kind];
  if (own !== undefined) {
    const fits = isAboutTheSame(matter, entry);
    if (fits === false) return where === 'this case' ? { doubts: 2, why: 'It stands on this case.' } : undefined;
    return fits
      ? { doubts: own, why: 'It was told then.' }
      : { doubts: own + 1, why: 'It was told then; whether it was the same is for you to see.' };
  }
  if (
    entry.kind === 'professional evidence received' &&
    evidenceFor[sort.family]?.some((one) => entry.shows?.includes(one))
  )
    return { doubts: 0, why: 'A professional wrote of it then.' };
  if (needsCall(sort.family, entry)) return { doubts: 1, why: 'The need for it was known then.' };
  const words = textsOf(entry).find((said) => soundsLike(sort.family, said));
  if (words === undefined || isAboutTheSame(matter, entry) === false) return undefined;
  return ofOurs.has(entry.kind)
    ? { doubts: 2, why: `The words written then sound like it: ${words}.` }
    : { doubts: 1, why: `It was said then in passing: ${words}.` };
}

/** Words that settle it for themselves weigh 4; see `familyWords`. */
function soundsLike(family: CaseFamily, said: string): boolean {
  return family === 'complaints' ? soundsUnhappy(said) : howMuchLike(family, said) >= 4;
}

type Shows = NonNullable<Entry<'professional evidence received'>['shows']>[number];
const evidenceFor: { readonly [F in CaseFamily]?: readonly Shows[] } = {
  adaptations: ['need for adaptation'],
  moves: ['need to move'],
  safeguarding: ['risk to life', 'risk to children'],
};

/** A need told of somebody that an adaptation is commonly for. */
function needsCall(family: CaseFamily, entry: Entry): boolean {
  if (family !== 'adaptations' || (entry.kind !== 'need disclosed' && entry.kind !== 'person known')) return false;
  return (entry.needs ?? []).some((need) => movesHard.test(need) || howMuchLike('adaptations', need) >= 2);
}

const movesHard =
  /\b(?:wheelchair|walk\w*|mobility|steps?|stairs?|stand\w*|balance|falls?|arthritis|stroke|parkinson\w*|multiple sclerosis|ms|cerebral palsy|amput\w*|paralys\w*|hips?|blind|sight|autis\w*|bath\w*)\b/i;

/** Whether both name somebody, and not the same. */
function isOfAnother(matter: Matter, entry: Entry): boolean {
  const [one, other] = [personIn(matter), personIn(entry)];
  if (one === undefined || other === undefined) return false;
  return matter.kind === 'staff conduct alleged' ? !mayBeSame(one, other) : !isSamePerson(one, other);
}

function personIn(entry: Entry): string | undefined {
  return 'person' in entry && typeof entry.person === 'string' ? entry.person : undefined;
}

/** Whether an entry is of the same thing as the matter, by their words; undefined where one of them has none. */
function isAboutTheSame(matter: Matter, entry: Entry): boolean | undefined {
  switch (matter.kind) {
    case 'antisocial behaviour reported':
      return entry.kind === matter.kind ? entry.harm === matter.harm || undefined : undefined;
    case 'complaint received': {
      const points = matter.points ?? [];
      const said = textsOf(entry);
      if (points.length === 0 || said.length === 0) return undefined;
      return said.some((words) => points.some((point) => isSameMatter(words, point) || shareWords(words, point)));
    }
    case 'adaptation asked for':
      return entry.kind === matter.kind ? shareWords(matter.adaptation, entry.adaptation) || undefined : undefined;
    case 'staff conduct alleged':
      return personIn(entry) === undefined ? undefined : true;
    default:
      return entry.kind === matter.kind ? true : undefined;
  }
}

function shareWords(one: string, other: string): boolean {
  const words = new Set(wordsToFind(one).filter((word) => word.length > 3));
  return wordsToFind(other).some((word) => words.has(word));
}

/** What was said or written in an entry, by whoever told it. */
function textsOf(entry: Entry): readonly string[] {
  const said = allTold(entry);
  switch (entry.kind) {
    case 'promise made':
      return [...said, entry.promise];
    case 'adjustment asked for':
      return [...said, entry.adjustment];
    case 'need disclosed':
      return [...said, ...entry.needs];
    default:
      return said;
  }
}
