import type { Day } from '../calendar/day.ts';
import { type Limit, sayLimit } from '../calendar/limit.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Entry } from '../record/entry.ts';
import { limitInForce } from './clock.ts';

/**
 * A lesson’s title, which names its usual limits, with those this landlord must keep in their place: beside a day eight
 * working days off, nobody is to read “within 10 working days”. `runs` is the limit it is said of, where that is known:
 * of two alike in a title, that one is meant.
 */
export function titleInForce(
  lesson: Lesson,
  policies: readonly Entry<'policy set'>[],
  day: Day,
  runs?: string | undefined,
): string {
  return saidInForce(lesson.title, lesson, policies, day, runs);
}

/** What a lesson asks by each of its limits, with those this landlord must keep in their place. */
export function asksInForce(
  lesson: Lesson,
  policies: readonly Entry<'policy set'>[],
  day: Day,
): Readonly<Record<string, string>> | undefined {
  if (lesson.asks === undefined || !policies.some((policy) => policy.lesson === lesson.id)) return lesson.asks;
  const each = Object.entries(lesson.asks);
  return Object.fromEntries(each.map(([limit, says]) => [limit, saidInForce(says, lesson, policies, day, limit)]));
}

function saidInForce(
  said: string,
  lesson: Lesson,
  policies: readonly Entry<'policy set'>[],
  day: Day,
  runs?: string | undefined,
): string {
  const own = policies.filter((policy) => policy.lesson === lesson.id);
  if (own.length === 0) return said;
  const names = Object.keys(lesson.clock.limits);
  const inOrder = runs === undefined ? names : [runs, ...names];
  const inForce = (name: string) => limitInForce(lesson, own, day, name).limit;
  // A bare figure, as in ‘every 20 working days, or 5 after’, is of the unit before it: in the title as it is, and as it will be.
  let unitBefore: Limit['unit'] | undefined;
  let unitWritten: Limit['unit'] | undefined;
  return said.replace(figures, (found, figure?: string, unit?: string) => {
    const named = figure === undefined ? inWords.get(found.replace(/^by /i, '')) : undefined;
    const usual: Limit | undefined = named?.limit ?? limitOf(figure, unit, unitBefore);
    const name = inOrder.find((one) => isSame(lesson.clock.limits[one], usual));
    if (usual === undefined || name === undefined) return found;
    const limit = inForce(name);
    const isBare = figure !== undefined && unit === undefined && limit.unit === unitWritten;
    unitBefore = usual.unit;
    unitWritten = limit.unit;
    if (isSame(limit, usual)) return isBare || unit !== undefined || named ? found : sayLimit(limit);
    if (isBare && 'count' in limit) return String(limit.count);
    return `${named ? `${named.before} ` : ''}${sayLimit(limit)}`;
  });
}

/** The title of every lesson as it is in force on a day, by its id. */
export function titlesInForce(
  lessons: readonly Lesson[],
  policies: readonly Entry<'policy set'>[],
  day: Day,
): ReadonlyMap<string, string> {
  return new Map(lessons.map((lesson) => [lesson.id, titleInForce(lesson, policies, day)]));
}

/** Limits a title may name in words, and what a figure in their place stands after. */
const inWords: ReadonlyMap<string, { readonly limit: Limit; readonly before: string }> = new Map([
  ['the next working day', { limit: { unit: 'working days', count: 1 }, before: 'within' }],
  ['the same day', { limit: { unit: 'same day' }, before: 'within' }],
  ['at once', { limit: { unit: 'at once' }, before: 'within' }],
  ['each month', { limit: { unit: 'months', count: 1 }, before: 'every' }],
]);

const figures =
  /\b(?:by )?the next working day\b|\bthe same day\b|\bat once\b|\beach month\b|\b(\d+)(?: (working days?|calendar days?|weeks?|months?|hours?))?\b/g;

const units = ['working days', 'calendar days', 'weeks', 'months', 'hours'] as const;

function limitOf(
  figure: string | undefined,
  unit: string | undefined,
  before: Limit['unit'] | undefined,
): Limit | undefined {
  const of = units.find((one) => (unit === undefined ? one === before : one === unit || one === `${unit}s`));
  return figure === undefined || of === undefined ? undefined : { unit: of, count: Number(figure) };
}

function isSame(one: Limit | undefined, other: Limit | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.unit === other.unit &&
    ('count' in one ? one.count : 0) === ('count' in other ? other.count : 0)
  );
}
