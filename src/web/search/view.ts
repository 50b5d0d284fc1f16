import { sayDay } from '../../calendar/day.ts';
import { sayEntry } from '../../record/entry.ts';
import { endSentences } from '../../record/kind.ts';
import type { EntryFound, FoundPlace } from '../../store/search/find-entries.ts';
import type { Found } from '../../store/search/search.ts';
import { markWords, type Piece } from './marked.ts';
import type { Question } from './question.ts';

/** Everything the page of a search says, worked out. */
export type SearchView = {
  readonly question: Question;
  readonly families: readonly string[];
  readonly patches: readonly string[];
  /** Undefined until something is looked for. */
  readonly groups: Groups | undefined;
};

export type Groups = {
  readonly isNothing: boolean;
  readonly meant: string | undefined;
  readonly homes: readonly { readonly href: string; readonly says: string; readonly reference: string }[];
  readonly allHomes: string | undefined;
  readonly people: readonly { readonly href: string; readonly name: string; readonly address: string }[];
  readonly cases: readonly CaseLine[];
  readonly hasMoreCases: boolean;
  readonly entries: readonly EntryLine[];
  /** Where more of what was written is shown, where there is more. */
  readonly more: string | undefined;
};

export type CaseLine = {
  readonly href: string;
  readonly title: readonly Piece[];
  readonly about: string;
  readonly isRestricted: boolean;
};

export type EntryLine = {
  readonly href: string;
  readonly says: readonly Piece[];
  readonly day: string;
  readonly of: string;
  readonly isRestricted: boolean;
};

/** Works out the groups of what was found. */
export function viewFound(found: Found, question: Question): Groups {
  const { homes, people, cases, entries, marked, meant } = found;
  const isNothing = [homes.homes, people, cases, entries.entries].every((group) => group.length === 0);
  return {
    isNothing,
    meant,
    homes: homes.homes.map(({ home, address, postcode, reference }) => ({
      href: `/homes/${encodeURIComponent(home)}`,
      says: `${address}, ${postcode}`,
      reference,
    })),
    allHomes: homes.hasMore ? `/homes?${new URLSearchParams({ q: question.words })}` : undefined,
    people: people.map(({ name, household, address }) => ({
      href: `/households/${encodeURIComponent(household)}`,
      name,
      address,
    })),
    cases: cases.map((one) => caseLine(one, marked)),
    hasMoreCases: found.hasMoreCases,
    entries: entries.entries.map((one) => entryLine(one, marked)),
    more: entries.hasMore && !question.isLong ? addressOf({ ...question, isLong: true }) : undefined,
  };
}

/** The address of a search. */
export function addressOf({ words, family, state, patch, isLong }: Question): string {
  return `/search?${new URLSearchParams({
    q: words,
    ...(family !== undefined && { family }),
    ...(state !== undefined && { state }),
    ...(patch !== undefined && { patch }),
    ...(isLong && { more: 'yes' }),
  })}`;
}

function caseLine(one: FoundPlace, marked: ReadonlySet<string>): CaseLine {
  return {
    href: `/cases/${one.reference}`,
    title: markWords(one.title ?? '', marked),
    about: [one.reference, one.family, one.isOpen ? 'open' : 'closed', one.address].join(', '),
    isRestricted: one.isRestricted,
  };
}

function entryLine(one: EntryFound, marked: ReadonlySet<string>): EntryLine {
  const { entry, reference, title, address } = one;
  const said = entry.note === undefined ? sayEntry(entry) : endSentences([sayEntry(entry), entry.note]);
  const [href, of] =
    reference !== undefined
      ? [`/cases/${reference}#entry-${entry.id}`, `${reference}: ${title}, ${address}`]
      : entry.subject.startsWith('household:') && one.household !== undefined
        ? [`/households/${encodeURIComponent(one.household)}`, `The household at ${address}`]
        : [`/homes/${encodeURIComponent(one.home)}/history#entry-${entry.id}`, address];
  return { href, says: markWords(said, marked), day: sayDay(entry.happened), of, isRestricted: one.isRestricted };
}
