import { type Day, day, daysAfter, daysBetween, monthsAfter } from '../../calendar/day.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import { callsForTherapist } from '../../record/household/need.ts';
import type { DemoHousehold } from './landlord-shape.ts';
import { luckFrom } from './luck.ts';
import { type DemoNeed, needsOf } from './needs.ts';
import type { Notebook } from './notebook.ts';

/** What is on a household’s record that whoever works for it should know. */
export type KnownHousehold = {
  readonly household: DemoHousehold;
  readonly needs: readonly DemoNeed[];
  /** The adjustments agreed. */
  readonly adjustments: readonly string[];
  /** The most working days between contacts, where a plan says so. */
  readonly every: number | undefined;
};

/** The records begin here: who lived in a home before then was written down then. */
const recordsBegan = day('2014-04-07');

/** Writes what a landlord would know of a household: who lives there, what they need, and what was agreed about it. */
export function tellHousehold(notebook: Notebook, household: DemoHousehold, today: Day): KnownHousehold {
  const luck = luckFrom(`record of ${household.id}`);
  const page = { household: household.id, home: household.home };
  const needs = needsOf(household, today);
  const moved = atWork(Math.max(household.since, recordsBegan) as Day);
  const hasBeenLong = daysBetween(moved, today) > 400;
  // What the home itself makes hard is seen when somebody moves in; the rest comes out later, or never.
  const found = new Set(
    needs.filter(
      (one) =>
        (hasBeenLong && !callsForTherapist(one.need) && luck.chance(0.5)) || showsFrom(one) > knownFrom(one.person),
    ),
  );
  for (const { part, born } of household.people) {
    const known = knownFrom(part);
    if (known >= today) continue;
    const own = needs.filter((need) => need.person === part && !found.has(need)).map(({ need }) => need);
    const bornOn = born === undefined ? {} : { born };
    notebook.write(page, known, 'person known', {
      by: 'lettings team',
      person: part,
      ...bornOn,
      ...(own.length > 0 ? { needs: own } : {}),
    });
  }
  for (const one of found) {
    const { person, need } = one;
    const thought = daysAfter(today, -luck.between(300, Math.min(daysBetween(moved, today) - 30, 1500)));
    const on = atWork(Math.max(thought, knownFrom(person), showsFrom(one)) as Day);
    if (on >= today) continue;
    const source = luck.pick([
      'the resident, on the phone',
      'the resident, at a visit',
      'the yearly gas check',
      'family',
    ]);
    notebook.write(page, on, 'need disclosed', { by: 'neighbourhood officer', person, needs: [need], source });
  }
  const plan = agree();
  tellRest();
  return { household, needs, ...plan };

  /** When somebody is known to live here: from the beginning, or soon after they are born. */
  function knownFrom(person: string): Day {
    const { born } = household.people.find(({ part }) => part === person) ?? {};
    return born !== undefined && born > moved ? atWork(daysAfter(born, 14)) : moved;
  }

  function showsFrom({ person, from = 0 }: DemoNeed): Day {
    const { born = moved } = household.people.find(({ part }) => part === person) ?? {};
    return monthsAfter(born, from * 12);
  }

  function agree(): Pick<KnownHousehold, 'adjustments' | 'every'> {
    const agreed = needs.filter(({ adjustment }) => adjustment !== undefined);
    if (agreed.length === 0 || (daysBetween(moved, today) > 100 && luck.chance(0.1))) return noneAgreed;
    const thought = daysAfter(today, -luck.between(50, Math.min(daysBetween(moved, today) - 5, 290)));
    const on = atWork(Math.max(thought, ...agreed.map(({ person }) => knownFrom(person))) as Day);
    if (on >= today) return noneAgreed;
    const adjustments = [...new Set(agreed.flatMap(({ adjustment }) => adjustment ?? []))];
    for (const adjustment of adjustments) {
      const person = agreed.find((need) => need.adjustment === adjustment)?.person;
      if (person !== undefined)
        notebook.write(page, on, 'adjustment agreed', { by: 'neighbourhood officer', person, adjustment });
    }
    if (!agreed.some(({ isAboutContact }) => isAboutContact)) return { adjustments, every: undefined };
    const every = luck.pick([5, 8, 10]);
    const means = luck.pick([['phone'], ['text message'], ['email', 'phone'], ['letter', 'phone']] as const);
    notebook.write(page, on, 'communication plan agreed', {
      by: 'neighbourhood officer',
      means: [...means],
      every,
      contact: luck.pick(['the officer who has the case', 'the repairs team', 'the neighbourhood officer']),
    });
    return { adjustments, every };
  }

  function tellRest(): void {
    if (daysBetween(moved, today) < 120) return;
    if (luck.chance(0.1)) {
      const on = atWork(daysAfter(today, -luck.between(90, Math.min(600, daysBetween(moved, today) - 20))));
      notebook.write(page, on, 'preference told', {
        by: 'resident',
        times: luck.pick(preferences),
        notice: luck.pick([1, 2, 2, 3]),
      });
    }
    if (luck.chance(0.03)) {
      const on = atWork(daysAfter(today, -luck.between(60, Math.min(700, daysBetween(moved, today) - 20))));
      const person = luck.pick([
        'her daughter',
        'his son',
        'a support worker',
        'a neighbour',
        'the citizens advice worker',
      ]);
      notebook.write(page, on, 'representative named', {
        by: 'resident',
        person,
        authority: luck.chance(0.8) ? 'seen' : 'not seen',
      });
    }
    if (daysBetween(moved, today) > 330 && luck.chance(0.85)) {
      notebook.write(page, atWork(daysAfter(today, -luck.between(40, 320))), 'household reviewed', {
        by: 'neighbourhood officer',
      });
    }
  }
}

const noneAgreed = { adjustments: [], every: undefined };

const preferences = [
  'not before 9.30am, because of the school run',
  'not Friday afternoons, because of prayers',
  'mornings, as carers come after lunch',
  'afternoons, as one of us works nights',
  'not Saturdays, which is our Sabbath',
  'after 3pm, when somebody is home from work',
];

/** That day, or the next working day. */
function atWork(on: Day): Day {
  return workingDaysAfter(on, 0);
}
