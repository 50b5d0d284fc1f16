import { type Day, daysBetween } from '../../calendar/day.ts';
import type { DemoHousehold, DemoPerson } from './landlord-shape.ts';
import { type Luck, luckFrom } from './luck.ts';

/** What a person needs, and what would be agreed about it with someone who asked. */
export type DemoNeed = {
  readonly person: string;
  readonly need: string;
  readonly adjustment?: string;
  /** Whether it bears on how to be in touch. */
  readonly isAboutContact?: boolean;
  /** The age by which it shows: nobody is told of it before. */
  readonly from?: number;
};

/** The needs in each household, the same every time. Most people have none. */
export function needsOf(household: DemoHousehold, today: Day): readonly DemoNeed[] {
  const luck = luckFrom(`needs of ${household.id}`);
  return household.people.flatMap((person) => {
    const age = ageOf(person, today);
    if (!luck.chance(age >= 65 ? 0.55 : age < 18 ? 0.2 : 0.24)) return [];
    const found = age >= 65 ? luck.pick(inOldAge) : age < 18 ? luck.pick(inChildhood) : adultNeed(household, age, luck);
    return [{ person: person.part, ...(age > (found.from ?? -1) ? found : beforeItShows) }];
  });
}

/** How old somebody is, in years. */
export function ageOf({ born }: DemoPerson, on: Day): number {
  return born === undefined ? 40 : Math.floor(daysBetween(born, on) / 365.25);
}

type Need = Omit<DemoNeed, 'person'>;

function adultNeed(household: DemoHousehold, age: number, luck: Luck): Need {
  const hasBaby = household.people.some(({ part }) => /daughter|son/.test(part));
  return age < 40 && hasBaby && luck.chance(0.12) ? { need: 'pregnant' } : luck.pick(inGrownUps);
}

const inGrownUps: readonly Need[] = [
  { need: 'asthma' },
  { need: 'asthma' },
  { need: 'diabetes' },
  { need: 'epilepsy', adjustment: 'two people to come for any work on steps or ladders' },
  { need: 'anxiety', adjustment: 'ring the day before with the name of whoever is coming', isAboutContact: true },
  { need: 'anxiety', adjustment: 'the same operative for each visit where we can', isAboutContact: true },
  { need: 'depression', adjustment: 'visits after 11am', isAboutContact: true },
  { need: 'depression and panic attacks', adjustment: 'a call on arrival, before knocking', isAboutContact: true },
  { need: 'PTSD', adjustment: 'no visit without a name and a time beforehand', isAboutContact: true },
  { need: 'uses a wheelchair', adjustment: 'keep the hall and the ramp clear during a visit' },
  { need: 'arthritis', adjustment: 'time to answer the door' },
  { need: 'rheumatoid arthritis, cannot manage stairs', adjustment: 'time to answer the door' },
  { need: 'multiple sclerosis', adjustment: 'visits in the afternoon' },
  { need: 'deaf', adjustment: 'a text message before each visit, and a light at the door', isAboutContact: true },
  { need: 'hearing loss', adjustment: 'face the resident when speaking at a visit', isAboutContact: true },
  { need: 'partially sighted', adjustment: 'letters in large print, and say who is at the door', isAboutContact: true },
  { need: 'autistic', adjustment: 'a written list of what will happen at each visit', isAboutContact: true },
  {
    need: 'learning disability',
    adjustment: 'plain words, and someone they trust with them at visits',
    isAboutContact: true,
  },
  { need: 'interpreter for Polish', adjustment: 'an interpreter on the phone at visits', isAboutContact: true },
  {
    need: 'cannot read English well',
    adjustment: 'ring after each letter, and before each visit',
    isAboutContact: true,
  },
];

const inOldAge: readonly Need[] = [
  { need: 'COPD' },
  { need: 'COPD, uses oxygen at home', adjustment: 'no solvents or dust near the oxygen at a visit' },
  { need: 'heart condition' },
  { need: 'heart condition' },
  { need: 'walking frame', adjustment: 'time to answer the door' },
  { need: 'arthritis', adjustment: 'time to answer the door' },
  { need: 'frail, cannot get in the bath', adjustment: 'time to answer the door' },
  { need: 'dementia', adjustment: 'a relative to be there at every visit', isAboutContact: true },
  { need: 'dementia', adjustment: 'ring the family before each visit', isAboutContact: true },
  { need: 'hearing loss', adjustment: 'knock loudly and wait at each visit', isAboutContact: true },
  { need: 'blind', adjustment: 'say who is at the door, and put nothing down in the hall', isAboutContact: true },
  { need: 'cancer treatment', adjustment: 'a mask worn at visits' },
];

const beforeItShows: Need = { need: 'eczema' };

const inChildhood: readonly Need[] = [
  { need: 'asthma' },
  { need: 'asthma' },
  { need: 'eczema' },
  {
    need: 'autistic',
    adjustment: 'no loud work in the hour after school; tell the family before each visit',
    from: 4,
  },
  { need: 'ADHD', from: 5 },
  { need: 'epilepsy' },
  { need: 'cerebral palsy', adjustment: 'keep the hall clear for the walking frame at a visit' },
];
