import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import { accounts, officersFor } from './accounts.ts';
import { auditBehaviour } from './behaviour-samples.ts';
import { tellCase } from './casework.ts';
import { describeHome, tellHome } from './home-entries.ts';
import { type KnownHousehold, tellHousehold } from './household-entries.ts';
import { makeHouseholds } from './households.ts';
import { landlordId, landlordName, tellLandlord } from './landlord-entries.ts';
import type { DemoCase, DemoHome, DemoHousehold, DemoLandlord, Family } from './landlord-shape.ts';
import { tellLearned } from './learned.ts';
import { type Luck, luckFrom } from './luck.ts';
import { familyName, personName } from './names.ts';
import { openNotebook } from './notebook.ts';
import { type OpenPlan, planOpenCases } from './open-cases.ts';
import { type PastRepair, planPastRepair, tellPastRepair } from './past-repairs.ts';
import { makeHomes } from './places.ts';
import { type Retold, retellStories } from './retold.ts';
import { tellSamples } from './samples.ts';

const pastRepairs = 6000;

/**
 * A made-up landlord as it stands on a day: who works there, 2,000 homes, who lives in them, three years of repairs and
 * some 300 open cases of every family. The same for the same day, always; nothing in it happened on that day or later.
 * Takes a day from 2025 to 2028.
 */
export function makeDemoLandlord(today: Day): DemoLandlord {
  const luck = luckFrom('landlord');
  const notebook = openNotebook();
  const homes = makeHomes();
  const stories = retellStories(today);
  const livedIn = makeHouseholds(homes, today);
  const storyHomes = homesFor(stories, homes, livedIn);
  const households = livedIn.map((household) => {
    const story = storyHomes.get(household.home);
    return story ? householdOf(story, household) : household;
  });
  tellLandlord(notebook, today);
  for (const home of homes) {
    const story = storyHomes.get(home.id);
    if (!story) tellHome(notebook, home, today);
    else if (!story.describesHome) describeHome(notebook, home);
  }
  const knownIn = new Map(
    households
      .filter(({ home }) => !storyHomes.has(home))
      .map((household): [string, KnownHousehold] => [household.home, tellHousehold(notebook, household, today)]),
  );
  const planned: readonly Planned[] = [
    ...Array.from({ length: pastRepairs }, (_, n): Planned => {
      const home = homes[(n * 7 + luck.between(0, 6)) % homes.length] as DemoHome;
      return { sort: 'past', ...planPastRepair(home, knownIn.get(home.id), today, luck) };
    }),
    ...planOpenCases(homes, knownIn, today).map((plan): Planned => ({ sort: 'open', ...plan })),
    ...[...storyHomes].map(([home, story]): Planned => ({ sort: 'retold', home, ...story })),
  ];
  const cases = planned
    .toSorted((one, other) => one.opened - other.opened)
    .map((plan, place) => tell(plan, `PR-${String(place + 1).padStart(6, '0')}`));
  const behaviourSamples = auditBehaviour(notebook, cases, today);
  tellSamples(notebook, cases, homes, today);
  tellLearned(notebook, cases, today);
  const entries = inOrderRecorded(notebook.entries);
  return { name: landlordName, accounts, homes, households, cases, entries, behaviourSamples };

  function tell(plan: Planned, reference: string): DemoCase {
    switch (plan.sort) {
      case 'past':
        return tellPast(plan, reference);
      case 'open':
        return tellOpen(plan, reference);
      case 'retold':
        return tellAgain(plan, reference);
    }
  }

  function tellPast(plan: PastRepair, reference: string): DemoCase {
    const { home, known, opened, job } = plan;
    const officer = luck.pick(officersFor('repairs', home.patch)).id;
    const whose = known ? { household: known.household.id } : {};
    const base = { reference, home: home.id, ...whose, officer, opened, family: 'repairs' as const, title: job.title };
    const past: DemoCase = { ...base, isOpen: false, restricted: false };
    tellPastRepair(notebook, plan, past, luck);
    return past;
  }

  function tellOpen(plan: OpenPlan, reference: string): DemoCase {
    const { home, known, family, officer, opened, script } = plan;
    const title = tellCase(notebook, { ...plan, reference }, script);
    const whose = { home: home.id, household: known.household.id };
    return { reference, ...whose, family, title, officer, opened, isOpen: true, ...accessTo(family, officer, home) };
  }

  function tellAgain({ home, ...story }: Retold & { home: string }, reference: string): DemoCase {
    const household = home.replace('HM', 'HH');
    for (const entry of story.entriesOn({ case: reference, home, household, landlord: landlordId }))
      notebook.keep(entry);
    const { family, title, opened, from } = story;
    const patch = homes.find(({ id }) => id === home)?.patch ?? '';
    const officer = luck.pick(officersFor(family, patch)).id;
    const base = { reference, home, household, family, title, officer, opened, isOpen: true, from };
    return { ...base, ...accessTo(family, officer, { patch }) };
  }
}

type Planned =
  | ({ readonly sort: 'past' } & PastRepair)
  | ({ readonly sort: 'open' } & OpenPlan)
  | ({ readonly sort: 'retold'; readonly home: string } & Retold);

const kept: readonly Family[] = ['domestic abuse', 'safeguarding', 'staff conduct'];

/** Cases about someone’s safety, or about staff, are for those named only. */
function accessTo(
  family: Family,
  officer: string,
  { patch }: Pick<DemoHome, 'patch'>,
): Pick<DemoCase, 'restricted' | 'named'> {
  if (!kept.includes(family)) return { restricted: false };
  const lead = officersFor('safeguarding', patch)[0]?.id ?? officer;
  return { restricted: true, named: [...new Set([officer, family === 'staff conduct' ? 'A13' : lead, 'A14'])] };
}

/** A home for each story told again: tenants’ homes where somebody lives, spread over the patches. */
function homesFor(
  stories: readonly Retold[],
  homes: readonly DemoHome[],
  households: readonly DemoHousehold[],
): ReadonlyMap<string, Retold> {
  const livedIn = new Set(households.map(({ home }) => home));
  const tenanted = homes.filter(({ id, tenure }) => tenure === 'tenancy' && livedIn.has(id));
  const inPlace = stories.map((story, n) => [tenanted[(n * 97 + 40) % tenanted.length]?.id ?? '', story] as const);
  return new Map(inPlace);
}

/** The people of a story, with names and numbers of their own. */
function householdOf({ people, since, from }: Retold, { id, home, people: others }: DemoHousehold): DemoHousehold {
  const luck: Luck = luckFrom(`people of ${from}`);
  const family = familyName(luck);
  const { phone, email } = others[0] ?? {};
  const contact = { ...(phone === undefined ? {} : { phone }), ...(email === undefined ? {} : { email }) };
  return {
    id,
    home,
    since,
    people: people.map(({ part }, n) => {
      const name = personName(family, luck.pick(['woman', 'man']), luck);
      return n === 0 ? { part, name, ...contact } : { part, name };
    }),
  };
}

/** As recorded; what was recorded at one moment stays in the order written. */
function inOrderRecorded(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => one.recorded - other.recorded);
}
