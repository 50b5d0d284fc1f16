import { dayOf, hoursAfter, type Instant } from '../../calendar/instant.ts';

/** A look at a household’s record, with what is known round it. */
export type Look = {
  readonly look: number;
  readonly looked: Instant;
  readonly account: string;
  /** The name of whoever looked. */
  readonly name: string;
  readonly household: string;
  /** Whether it was asked for by somebody kept apart from the household, and not shown. */
  readonly isRefused: boolean;
  readonly hasCaseInHand: boolean;
  readonly hasReason: boolean;
  /** Whether they wrote something down there within a day of it, which says what it was for. */
  readonly wroteThere: boolean;
  /** Whether it is where they said they live. */
  readonly isOwnHome: boolean;
  /** The names of those who live there. */
  readonly people: readonly string[];
  /** Whether an allegation by this household names them. */
  readonly isNamedThere: boolean;
};

/** Why a look is out of the ordinary. None of them says that anything was wrong. */
export const sortsOfUnusual = [
  'named in an allegation',
  'own home',
  'own name',
  'no case in hand',
  'many households',
] as const;
export type SortOfUnusual = (typeof sortsOfUnusual)[number];

/** What is raised: one look and why, the first of its sort by one person at one household on one day. */
export type Unusual = {
  readonly sort: SortOfUnusual;
  readonly look: Look;
  /** How many households were opened within the hour, where that is why. */
  readonly households?: number;
};

export type LookingLimits = {
  /** How many households one person may open within an hour before it is raised. */
  readonly householdsAnHour: number;
};

/** Where a landlord has not said otherwise. A busy call handler opens some twelve homes in an hour. */
export const usualLimits: LookingLimits = { householdsAnHour: 20 };

/** How many different searches in an hour are many, where so many households are: who rings is often spelt twice. */
export function searchesAnHour({ householdsAnHour }: LookingLimits): number {
  return 2 * householdsAnHour;
}

/** Somebody who looks before they open a case, or write, is given this long. */
const hoursToWrite = 2;

/** What is out of the ordinary among some looks, given in any order, at a moment; the newest first. */
export function unusualLooks(looks: readonly Look[], now: Instant, limits: LookingLimits): readonly Unusual[] {
  const inOrder = looks.toSorted((one, other) => one.looked - other.looked || one.look - other.look);
  const seen = new Set<string>();
  const byEach = inOrder.flatMap((look) =>
    sortsOf(look, now).flatMap((sort): readonly Unusual[] => {
      const once = [sort, look.account, look.household, dayOf(look.looked)].join(' ');
      if (seen.has(once)) return [];
      seen.add(once);
      return [{ sort, look }];
    }),
  );
  const byMany = manyInAnHour(inOrder, ({ household }) => household, limits.householdsAnHour).map(
    ({ look, many }): Unusual => ({ sort: 'many households', look, households: many }),
  );
  return [...byEach, ...byMany].sort(
    (one, other) => other.look.looked - one.look.looked || other.look.look - one.look.look,
  );
}

function sortsOf(look: Look, now: Instant): readonly SortOfUnusual[] {
  const isUnexplained = !look.hasCaseInHand && !look.hasReason && !look.wroteThere && !look.isRefused;
  return [
    ...(look.isNamedThere ? (['named in an allegation'] as const) : []),
    ...(look.isOwnHome ? (['own home'] as const) : []),
    ...(sharesSurname(look) ? (['own name'] as const) : []),
    ...(isUnexplained && hoursAfter(look.looked, hoursToWrite) <= now ? (['no case in hand'] as const) : []),
  ];
}

/**
 * The look by which somebody went past so many different things within an hour, and how many those were; again only once
 * they have come back within it.
 *
 * @param looks in order of time
 */
export function manyInAnHour<Made extends { readonly account: string; readonly looked: Instant }>(
  looks: readonly Made[],
  what: (look: Made) => string,
  most: number,
): readonly { readonly look: Made; readonly many: number }[] {
  return [...Map.groupBy(looks, ({ account }) => account).values()].flatMap((theirs) => {
    const raised: { look: Made; many: number }[] = [];
    let within: readonly Made[] = [];
    let wasOver = false;
    for (const look of theirs) {
      within = [...within.filter(({ looked }) => hoursAfter(looked, 1) > look.looked), look];
      const many = new Set(within.map(what)).size;
      if (many > most && !wasOver) raised.push({ look, many });
      wasOver = many > most;
    }
    return raised;
  });
}

function sharesSurname({ name, people }: Look): boolean {
  const own = surnamesIn(name);
  return people.some((person) => surnamesIn(person).some((surname) => own.includes(surname)));
}

/** The surname of a name, and each part of a double one, in small letters without accents; none where there is one name. */
export function surnamesIn(name: string): readonly string[] {
  const words = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().split(/\s+/);
  const last = words.length < 2 ? '' : (words.at(-1) ?? '');
  return [...new Set([last, ...last.split('-')])].filter((part) => part.length > 1);
}
