import type { Day } from '../../../calendar/day.ts';
import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import { sayEntry } from '../../../record/entry.ts';
import { needsKnown, sayNeed } from '../../../record/household/household.ts';
import { isSamePerson } from '../../../record/household/known-need.ts';
import { join } from '../../../record/kind.ts';
import type { PlacePoint } from '../../../record/kinds/vocabulary.ts';
import {
  everyone,
  fitOf,
  type Place,
  type PlaceCheck,
  peopleOn,
  pointsForAdult,
  pointsForChild,
  pointsForEveryone,
} from '../../../record/moves/place-check.ts';
import type { Reading } from '../../../record/reading.ts';

/** The form that holds a place against what each person needs, before anything is answered. */
export type SuitsView = {
  readonly place: Place;
  /** What the place is, in words. */
  readonly says: string;
  readonly groups: readonly PersonAsked[];
};

/** One person, or everyone together, with what is known of them and what is asked. */
export type PersonAsked = {
  /** What the names of this person’s answers begin with. */
  readonly name: string;
  readonly person: string;
  readonly title: string;
  readonly needs: readonly string[];
  /** What the last check of this place found for them, if there was one. */
  readonly before: string | undefined;
  readonly points: readonly { readonly point: PlacePoint; readonly name: string; readonly asks: string }[];
};

/** Works out whom to ask about and what, by who lives here on the day. */
export function viewSuits(reading: Reading, place: Place, today: Day): SuitsView {
  const needs = needsKnown(reading.household, today);
  const fit = fitOf(reading, place, today);
  const people = peopleOn(reading, today).map(({ person }) => {
    const own = needs.filter((need) => isSamePerson(need.person, person));
    const isChild = own.some(({ groups }) => groups.includes('child'));
    return {
      person,
      points: isChild ? pointsForChild : pointsForAdult,
      needs: own.map((need) => sayNeed(need, today)),
    };
  });
  const asked = [...people, { person: everyone, points: pointsForEveryone, needs: [] }];
  return {
    place,
    says: `${sayEntry(place)}, ${sayDay(place.happened)}`,
    groups: asked.map(({ person, points, needs: own }, n) => {
      const last = fit.checks.find((check) => isSamePerson(check.person, person));
      return {
        ...{ name: `p${n}`, person, needs: own },
        title: person === everyone ? 'Everyone together' : capital(person),
        before: last && `${sayDay(last.happened)}: ${sayFound(last)}`,
        points: points.map((point) => ({ point, name: `p${n}-${point.replace(' ', '-')}`, asks: asks[point] })),
      };
    }),
  };
}

/** What a check found, the whole of it where anything was lacking. */
function sayFound(check: PlaceCheck): string {
  if (check.lacks) return sayEntry(check);
  if (check.unknown) return `not known yet: ${join(check.unknown)}`;
  return 'it suited';
}

const asks: Readonly<Record<PlacePoint, string>> = {
  school: 'School or nursery: getting there, and a place to do homework',
  work: 'Work or study: getting there, and room for it',
  carers: 'Carers, and family who help: can they still come?',
  health: 'Health: nothing here makes it worse, and the doctor is in reach',
  'access needs': 'Getting in, washing, sleeping and moving around',
  travel: 'Getting about from here, and what it costs',
  cooking: 'Cooking: a cooker, a fridge, a table to eat at',
  laundry: 'Washing and drying clothes',
  storage: 'Room for what they need with them, and somewhere safe for the rest',
  pets: 'Pets',
};
