import { sayDay } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { sayEntry } from '../../record/entry.ts';
import { partLeft } from '../../record/household/last-left.ts';
import { join } from '../../record/kind.ts';
import type { Reading } from '../../record/reading.ts';
import { safeWays } from '../../record/safe-contact/safe-ways.ts';
import { addressOfLooks } from '../looks/address.ts';
import { type Adjustment, adjustmentsOf, type Fact, keepingInTouch } from './agreed.ts';
import type { LoadedHousehold } from './load-household.ts';
import { type LookedAt, lookedAt } from './looked-at.ts';
import { type NeedLine, needLines } from './need-lines.ts';
import { actingForThem, isTheirs, peopleHere } from './people-here.ts';
import { type RiskDecision, riskDecisions } from './risk-decisions.ts';

/** Everything the page of a household says, worked out: the template only loops and shows. */
export type HouseholdView = {
  readonly household: string;
  readonly home: string;
  readonly address: string;
  readonly since: string;
  /** Whether they moved in on that day; else it is the day we first heard of them. */
  readonly isMoveKnown: boolean;
  readonly until: string | undefined;
  /** What was just written down: shown once, with what it means for the open cases. */
  readonly written: WrittenView | undefined;
  readonly people: readonly PersonView[];
  readonly left: readonly string[];
  /** Needs of nobody in particular, or of somebody not named as living here. */
  readonly others: readonly NeedLine[];
  readonly warnings: readonly string[];
  /** Whether they have no case in hand here, and so are asked why they look. */
  readonly asksWhy: boolean;
  /** Where it says who looked, for those who may see that. */
  readonly looks: string | undefined;
  readonly adjustments: readonly Adjustment[];
  readonly keepingInTouch: readonly Fact[];
  readonly evidence: readonly {
    readonly says: string;
    readonly more: string;
    readonly reference: string | undefined;
  }[];
  /** Whether this person may make somebody’s own file. */
  readonly canMakeFile: boolean;
  /** What was removed of its record once it had been kept long enough. */
  readonly removed: readonly string[];
  readonly reviewed: LookedAt;
  readonly cases: readonly (RiskDecision & { readonly officer: string | undefined; readonly family: string })[];
};

export type PersonView = {
  /** As the record calls them: 'son'. */
  readonly part: string;
  readonly called: string;
  readonly about: string;
  readonly phone: string | undefined;
  readonly needs: readonly NeedLine[];
};
export type WrittenView = {
  readonly says: readonly string[];
  /** Written, and not shown to whoever wrote it: only those named may see it. */
  readonly isKeptClose: boolean;
};

/** Works out the page of a household as somebody may see it. `written` are the ids of what they have just written down. */
export function viewHousehold(
  found: LoadedHousehold,
  written: ReadonlySet<string>,
  now: Instant,
  lessons: readonly Lesson[],
  { maySeeLooks = false }: { readonly maySeeLooks?: boolean } = {},
): Omit<HouseholdView, 'canMakeFile' | 'removed'> {
  const { household, reading, cases } = found;
  const needs = needLines(found);
  const people = peopleOf(found, needs);
  const shownFor = new Set(people.flatMap((person) => person.needs));
  const decisions = new Map(riskDecisions(found, written, now, lessons).map((one) => [one.reference, one]));
  return {
    household: household.household,
    home: household.home.home,
    address: household.home.address,
    since: sayDay(household.since),
    isMoveKnown: household.movedIn !== undefined,
    until: household.until === undefined ? undefined : sayDay(household.until),
    written: viewWritten(found, written),
    people,
    left: reading.of('person left').map((left) => `${left.person}, until ${sayDay(left.happened)}`),
    others: needs.filter((need) => !shownFor.has(need) && !isOfWhoLeft(reading, need)),
    warnings: warningsOf(reading),
    asksWhy: found.caseInHand === undefined,
    looks: maySeeLooks ? addressOfLooks(household) : undefined,
    adjustments: adjustmentsOf(reading),
    keepingInTouch: keepingInTouch(reading, actingForThem(household, reading)),
    evidence: evidenceOf(reading),
    // Nobody is asked again about people who have gone.
    reviewed: {
      ...lookedAt(found, written, now, lessons),
      ...(household.until !== undefined && { next: undefined }),
    },
    cases: cases.flatMap(({ reference, officer, family }) => {
      const decision = decisions.get(reference);
      return decision ? [{ ...decision, officer, family }] : [];
    }),
  };
}

/** What was told of somebody who has left is not said of whoever lives here now. */
function isOfWhoLeft(reading: Reading, { person, ended }: NeedLine): boolean {
  return ended !== undefined && partLeft(reading, person.replace(/^the /i, '')) !== undefined;
}

function viewWritten({ whole, own }: LoadedHousehold, written: ReadonlySet<string>): WrittenView | undefined {
  const all = whole.filter((entry) => written.has(entry.id));
  if (all.length === 0) return undefined;
  const shown = own.filter((entry) => written.has(entry.id));
  return { says: shown.map(sayEntry), isKeptClose: shown.length < all.length };
}

function peopleOf({ household, reading }: LoadedHousehold, needs: readonly NeedLine[]): readonly PersonView[] {
  return peopleHere(household, reading).map(({ part, called, age, entry, phone }) => {
    const isNew = entry !== undefined && entry.happened > household.since;
    const since = isNew ? `known to live here since ${sayDay(entry.happened)}` : undefined;
    return {
      ...{ part, called, phone, about: [age, since].filter(Boolean).join(', ') },
      needs: needs.filter((need) => isTheirs(need, part)),
    };
  });
}

/** What whoever rings or knocks must know first. Only those who may see it get this far. */
function warningsOf(reading: Reading): readonly string[] {
  return [
    ...safeWays(reading).map(({ person, means, times, words, never, avoids, sender, through, happened }) =>
      [
        `Contact ${person} only by ${join(means)}`,
        times && `at these times: ${times}`,
        through && `through ${through}`,
        sender && `in the name of ${sender}`,
        words && `and mind this: ${words}`,
        avoids && `and do not write or say: ${join(avoids)}`,
        never && `and never: ${join(never)}`,
        `(agreed ${sayDay(happened)})`,
      ]
        .filter(Boolean)
        .join(', ')
        .replace(/, \(/, ' ('),
    ),
    ...reading.of('abuse disclosed').map((entry) => `${sayEntry(entry)}, ${sayDay(entry.happened)}`),
  ];
}

function evidenceOf(reading: Reading): HouseholdView['evidence'] {
  return reading.of('professional evidence received').map((letter) => {
    const weighed = reading.firstAfter(letter, 'professional evidence weighed');
    return {
      says: sayEntry(letter),
      more: `${sayDay(letter.happened)}, ${weighed ? `weighed ${sayDay(weighed.happened)}` : 'not yet weighed'}`,
      reference: letter.subject.startsWith('case:') ? letter.subject.slice('case:'.length) : undefined,
    };
  });
}
