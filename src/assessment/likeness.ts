import { daysBetween } from '../calendar/day.ts';
import { needsKnown } from '../record/household/household.ts';
import type { NeedGroup } from '../record/household/need.ts';
import type { ProblemTrait } from '../record/problems/problem-words.ts';
import type { Reading } from '../record/reading.ts';
import type { Assessment } from './assess.ts';

/** What one case is likened to another by. */
export type Profile = {
  /** The lessons missed on it. */
  readonly lessons: ReadonlySet<string>;
  /** What is known of the people who live there. */
  readonly needs: ReadonlySet<NeedGroup>;
  /** What it is about. */
  readonly subjects: ReadonlySet<Subject>;
  /** How long it went on, in days, from the first thing told on it. */
  readonly days: number;
};

/** What a case can be about: what is wrong with the home, or what else was told. */
export type Subject = ProblemTrait | (typeof otherSubjects)[number][1];

/** What one case has in common with another. Each is there only where there is some of it. */
export type Likeness = {
  /** From 0, nothing in common, to 1. It says only which is more like, and is not for showing. */
  readonly score: number;
  readonly lessons: readonly string[];
  readonly needs: readonly NeedGroup[];
  readonly subjects: readonly Subject[];
  /** Whether they went on for about as long: neither half as long again as the other. */
  readonly isAsLong: boolean;
};

/** What an assessed case is likened by. */
export function profileOf({ reading, failings }: Assessment): Profile {
  // What the home or the household is known by may be years older than the case.
  const first = reading.entries.find(({ subject }) => subject.startsWith('case:'));
  return {
    lessons: new Set(failings.map(({ lesson }) => lesson.id)),
    needs: new Set(needsKnown(reading.household, reading.asAt).flatMap(({ groups }) => groups)),
    subjects: new Set(subjectsOf(reading)),
    days: first === undefined ? 0 : Math.max(0, daysBetween(first.happened, reading.asAt)),
  };
}

const otherSubjects = [
  ['antisocial behaviour reported', 'antisocial behaviour'],
  ['adaptation asked for', 'adaptation'],
  ['move asked for', 'move'],
  ['moved out', 'temporary move'],
  ['staff conduct alleged', 'staff conduct'],
  ['discrimination alleged', 'discrimination'],
  ['abuse disclosed', 'domestic abuse'],
] as const;

function subjectsOf(reading: Reading): readonly Subject[] {
  return [
    ...reading.problems.flatMap(({ traits }) => [...traits]),
    ...otherSubjects.flatMap(([kind, subject]) => (reading.of(kind).length > 0 ? [subject] : [])),
  ];
}

/**
 * How like each of some cases is to one, the most like first; those with nothing in common but their length are left out.
 * A lesson missed on few of them tells more than one missed on nearly all.
 */
export function likest<Case extends { readonly profile: Profile }>(
  own: Profile,
  others: readonly Case[],
): readonly (Case & { readonly likeness: Likeness })[] {
  const weigh = {
    lessons: weigherFor(others.map(({ profile }) => profile.lessons)),
    subjects: weigherFor(others.map(({ profile }) => profile.subjects)),
    needs: weigherFor(others.map(({ profile }) => profile.needs)),
  };
  return others
    .map((other) => ({ ...other, likeness: likenessOf(own, other.profile, weigh) }))
    .filter(({ likeness }) => likeness.lessons.length + likeness.needs.length + likeness.subjects.length > 0)
    .sort((one, other) => other.likeness.score - one.likeness.score);
}

/** Weighs things by how few cases have each. */
type Weigh = (things: Iterable<string>) => number;

function weigherFor(cases: readonly ReadonlySet<string>[]): Weigh {
  const times = new Map<string, number>();
  for (const things of cases) for (const thing of things) times.set(thing, (times.get(thing) ?? 0) + 1);
  return (things) => {
    let sum = 0;
    for (const thing of things) sum += Math.log(1 + cases.length / (times.get(thing) ?? 0.5));
    return sum;
  };
}

function likenessOf(
  own: Profile,
  other: Profile,
  weigh: Readonly<Record<'lessons' | 'subjects' | 'needs', Weigh>>,
): Likeness {
  const lessons = inBoth(own.lessons, other.lessons, weigh.lessons);
  const needs = inBoth(own.needs, other.needs, weigh.needs);
  const subjects = inBoth(own.subjects, other.subjects, weigh.subjects);
  const [shorter, longer] = [Math.min(own.days, other.days), Math.max(own.days, other.days)];
  const score =
    0.45 * shareOf(weigh.lessons, lessons, own.lessons, other.lessons) +
    0.3 * shareOf(weigh.subjects, subjects, own.subjects, other.subjects) +
    0.15 * shareOf(weigh.needs, needs, own.needs, other.needs) +
    0.1 * (longer === 0 ? 0 : shorter / longer);
  return { score, lessons, needs, subjects, isAsLong: shorter > 0 && longer <= shorter * 1.5 };
}

/** What both have, the rarest first. */
function inBoth<Thing extends string>(
  one: ReadonlySet<Thing>,
  other: ReadonlySet<Thing>,
  weigh: Weigh,
): readonly Thing[] {
  return [...one].filter((thing) => other.has(thing)).sort((a, b) => weigh([b]) - weigh([a]));
}

function shareOf(weigh: Weigh, both: Iterable<string>, one: Iterable<string>, other: Iterable<string>): number {
  const all = Math.sqrt(weigh(one) * weigh(other));
  return all === 0 ? 0 : weigh(both) / all;
}
