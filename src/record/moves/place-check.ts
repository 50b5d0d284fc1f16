import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import type { Person } from '../household/household.ts';
import { isSamePerson } from '../household/known-need.ts';
import type { PlacePoint } from '../kinds/vocabulary.ts';
import type { Reading } from '../reading.ts';

export type PlaceCheck = Entry<'home checked for person'>;
/** Somewhere the household is offered, or lives for the time being. */
export type Place = Entry<'alternative home offered' | 'home offered' | 'moved out'>;

/** What is asked of a place for each person, and for the household together. */
export const pointsForChild: readonly PlacePoint[] = ['school', 'carers', 'health', 'access needs', 'travel'];
export const pointsForAdult: readonly PlacePoint[] = ['work', 'carers', 'health', 'access needs', 'travel'];
export const pointsForEveryone: readonly PlacePoint[] = ['cooking', 'laundry', 'storage', 'pets'];
/** How a check names what the household uses together. */
export const everyone = 'everyone';

/** Checks of one place made on one day, person by person. */
export type CheckRound = {
  readonly place: Place | undefined;
  readonly on: Day;
  readonly checks: readonly [PlaceCheck, ...PlaceCheck[]];
};

/** How a place stands by the last check of each person. */
export type PlaceFit = {
  readonly standing: 'suits' | 'does not suit' | 'cannot tell' | 'not checked';
  readonly checked: Day | undefined;
  /** The last check of each person who was asked about. */
  readonly checks: readonly PlaceCheck[];
  readonly lacking: readonly PlaceCheck[];
  readonly unknown: readonly PlaceCheck[];
  /** Who lives here and was never asked about. */
  readonly notAsked: readonly string[];
};

/** Every round of checks, in order. */
export function checkRounds(reading: Reading): readonly CheckRound[] {
  const rounds = Map.groupBy(reading.of('home checked for person'), (one) => `${one.happened} ${one.for ?? ''}`);
  return [...rounds.values()].flatMap((checks): readonly CheckRound[] => {
    const [first, ...rest] = checks;
    return first ? [{ place: placeOf(reading, first), on: first.happened, checks: [first, ...rest] }] : [];
  });
}

/** Whether a round found that the place does not suit somebody. */
export function findsLack({ checks }: CheckRound): boolean {
  return checks.some(({ lacks }) => lacks !== undefined);
}

/** How a place stands, on a day, for everyone who lives here. */
export function fitOf(reading: Reading, place: Entry, on: Day): PlaceFit {
  const made = reading.of('home checked for person').filter((one) => one.for === place.id && one.happened <= on);
  const checks = made.filter((one, n) => !made.slice(n + 1).some((later) => isSamePerson(later.person, one.person)));
  const asked = [...peopleOn(reading, on).map(({ person }) => person), everyone];
  const notAsked = asked.filter((person) => !checks.some((one) => isSamePerson(one.person, person)));
  const lacking = checks.filter(({ lacks }) => lacks !== undefined);
  const unknown = checks.filter((one) => one.unknown !== undefined);
  const standing =
    checks.length === 0
      ? 'not checked'
      : lacking.length > 0
        ? 'does not suit'
        : unknown.length > 0 || notAsked.length > 0
          ? 'cannot tell'
          : 'suits';
  return { standing, checked: made.at(-1)?.happened, checks, lacking, unknown, notAsked };
}

/** Who lives here on a day, each once, by the last that is known of them. */
export function peopleOn(reading: Reading, on: Day): readonly Person[] {
  const here = reading.household.people.filter(
    ({ since, until }) => since <= on && (until === undefined || until > on),
  );
  return here.filter((one, n) => !here.slice(n + 1).some((later) => isSamePerson(later.person, one.person)));
}

/** The place an entry names, if it names one. */
export function placeOf(reading: Reading, { for: named }: { readonly for?: string | undefined }): Place | undefined {
  const place = reading.entry(named);
  switch (place?.kind) {
    case 'alternative home offered':
    case 'home offered':
    case 'moved out':
      return place;
    default:
      return undefined;
  }
}
