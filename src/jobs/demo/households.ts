import { type Day, daysAfter, monthsAfter, yearsBetween } from '../../calendar/day.ts';
import type { DemoHome, DemoHousehold, DemoPerson } from './landlord-shape.ts';
import { type Luck, luckFrom } from './luck.ts';
import { anotherName, type FamilyName, familyName, personName } from './names.ts';

/** One home in thirty or so stands empty. */
const empty = 0.035;

/** Who lives in each home on a day: one household a home, but for those that stand empty. */
export function makeHouseholds(homes: readonly DemoHome[], today: Day): readonly DemoHousehold[] {
  const luck = luckFrom('households');
  const phones = phoneNumbers();
  return homes.flatMap((home) => (luck.chance(empty) ? [] : [householdOf(home)]));

  function householdOf(home: DemoHome): DemoHousehold {
    const since = sinceWhen(today, luck);
    const found = people(home, today);
    return { id: home.id.replace('HM', 'HH'), home: home.id, since: onceGrownUp(since, found.people), ...found };
  }

  function people(home: DemoHome, on: Day): Pick<DemoHousehold, 'people'> {
    const name = familyName(luck);
    const found: DemoPerson[] = [];
    const parts = partsOf(home.bedrooms, luck);
    for (const part of parts) found.push(personIn(asParent(part, parts, found, on), name, found, on));
    return { people: found };
  }

  function personIn(
    { part, sex, years }: Part,
    family: FamilyName,
    others: readonly DemoPerson[],
    on: Day,
  ): DemoPerson {
    const picked = personName(family, sex, luck);
    const taken = others.map((other) => other.name);
    const name = taken.includes(picked) ? (anotherName(family, sex, taken) ?? picked) : picked;
    const born = daysAfter(monthsAfter(on, -12 * luck.between(years[0], years[1])), -luck.between(3, 362));
    if (!isGrownUp(part)) return { part, name, born };
    const email = luck.chance(0.7) ? { email: `${plain(name)}${luck.between(2, 99)}@example.com` } : {};
    return { part, name, born, phone: phones(), ...email };
  }
}

type Part = {
  readonly part: string;
  readonly sex: 'woman' | 'man';
  readonly years: readonly [least: number, most: number];
};

const anyone = (luck: Luck) => luck.pick(['woman', 'man'] as const);
const grownUp = [25, 58] as const;
const older = [66, 88] as const;

function partsOf(bedrooms: number, luck: Luck): readonly Part[] {
  const resident = (years: Part['years'], sex = anyone(luck)): Part => ({ part: 'resident', sex, years });
  const partner = (years: Part['years'], of: Part): Part => {
    const sex = of.sex === 'woman' ? 'man' : 'woman';
    return { part: 'partner', sex, years };
  };
  const first = resident(grownUp);
  const firstOlder = resident(older);
  const single: readonly Part[] = [first];
  const couple: readonly Part[] = [first, partner(grownUp, first)];
  return luck.pickWeighted<() => readonly Part[]>([
    [bedrooms === 1 ? 55 : 14, () => single],
    [16, () => couple],
    [bedrooms === 1 ? 16 : 9, () => [firstOlder]],
    [8, () => [firstOlder, partner(older, firstOlder)]],
    [bedrooms === 1 ? 3 : 22, () => [resident([21, 46], luck.chance(0.85) ? 'woman' : 'man'), ...children(luck)]],
    [bedrooms === 1 ? 2 : 26, () => [...couple, ...children(luck)]],
    [bedrooms > 2 ? 6 : 0, () => [...couple, ...children(luck), { part: 'mother', sex: 'woman', years: [66, 84] }]],
    [bedrooms === 2 ? 4 : 0, () => [first, { part: 'mother', sex: 'woman', years: [67, 88] }]],
  ])();
}

function children(luck: Luck): readonly Part[] {
  const sexes = Array.from({ length: luck.pick([1, 1, 2, 2, 2, 3]) }, () => anyone(luck));
  const ages = apart(sexes.map(() => luck.between(0, 16)).sort((one, other) => other - one));
  return sexes.map((sex, place): Part => {
    const child = sex === 'woman' ? 'daughter' : 'son';
    const same = sexes.filter((one) => one === sex).length;
    const before = sexes.slice(0, place).filter((one) => one === sex).length;
    const which = same === 1 ? '' : (['older ', 'younger ', 'youngest '][before] ?? '');
    const age = ages[place] ?? 0;
    return { part: `${which}${child}`, sex, years: [age, age] };
  });
}

/** Ages of brothers and sisters, oldest first, so far apart that the oldest was born first, and the next a year after or more. */
function apart(ages: readonly number[]): readonly number[] {
  const raised = ages.map((_, place) =>
    Math.max(...ages.slice(place).map((age, further) => age + yearsApart * further)),
  );
  return raised.map((age, place) => Math.min(age, oldestChild - yearsApart * place));
}

const yearsApart = 2;
const oldestChild = 16;

/** A part with the years a parent of the others may have. */
function asParent(part: Part, parts: readonly Part[], [resident]: readonly DemoPerson[], on: Day): Part {
  const isMother = part.part === 'mother';
  if (!isMother && !isGrownUp(part.part)) return part;
  const children = parts.filter((one) => one.part !== 'mother' && !isGrownUp(one.part)).map(({ years }) => years[1]);
  const ages = isMother ? [yearsBetween(resident?.born ?? on, on)] : children;
  if (ages.length === 0) return part;
  const least = Math.max(part.years[0], Math.max(...ages) + youngestParent);
  return { ...part, years: [least, Math.max(least, Math.min(part.years[1], Math.min(...ages) + oldestParent))] };
}

const isGrownUp = (part: string) => part === 'resident' || part === 'partner';

/** Full years between a parent and a child, at the least and at the most: up to a year either way is chance. */
const youngestParent = 20;
const oldestParent = 42;

/** The day they moved in, no earlier than the resident could have a home of their own. */
function onceGrownUp(since: Day, [resident]: readonly DemoPerson[]): Day {
  const first = resident?.born === undefined ? since : monthsAfter(resident.born, 18 * 12 + 3);
  return Math.max(since, first) as Day;
}

/** From twenty-odd years ago to two months ago, the nearer years likelier. */
function sinceWhen(today: Day, luck: Luck): Day {
  const years = luck.pickWeighted([
    [30, luck.between(0, 3)],
    [40, luck.between(3, 10)],
    [30, luck.between(10, 24)],
  ]);
  return daysAfter(today, -(years * 365 + luck.between(62, 420)));
}

/** Numbers kept by Ofcom for stories: nobody has them. There are two thousand, given out in turn. */
function phoneNumbers(): () => string {
  let next = 0;
  return () => {
    const number = String((next * 7) % 1000).padStart(3, '0');
    const isMobile = Math.floor(next++ / 1000) % 3 !== 2;
    return isMobile ? `07700 900${number}` : `01632 960${number}`;
  };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '.');
}
