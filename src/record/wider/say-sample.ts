import { sayDay } from '../../calendar/day.ts';
import { join } from '../kind.ts';
import type { Likeness } from '../kinds/vocabulary.ts';
import type { Sample, SampleCounts } from './samples.ts';

/** What makes other homes like one, as a person would say it after 'homes'. */
export const sayLikeness: Readonly<Record<Likeness, string>> = {
  block: 'in the same block',
  'building type': 'of the same type of building',
  part: 'where the same part of the building went wrong',
  contractor: 'where the same contractor worked',
  lesson: 'where the same is missed now',
};

/** How a sample was drawn: '14 of 212 homes in the same block, drawn on 3 March 2026'. */
export function sayDrawn({ drawn }: Pick<Sample, 'drawn'>): string {
  const like = join(drawn.like.map((way) => sayLikeness[way]));
  return `${sayHomes(drawn.homes.length)} of ${drawn.pool.toLocaleString('en-GB')} ${like}, drawn on ${sayDay(drawn.happened)}${drawn.by === undefined ? '' : ` by ${drawn.by}`}`;
}

/** How far a sample has come, one sentence each. What nobody has seen is never called clear. */
export function sayProgress({ lookedAt, found, noAccess, notVisited }: SampleCounts): readonly string[] {
  return [
    lookedAt === 0
      ? 'No home has been looked at yet.'
      : `${sayHomes(lookedAt)} looked at: it was found in ${found === 0 ? 'none' : found === lookedAt && found > 1 ? 'all of them' : String(found)}.`,
    ...(noAccess === 0 ? [] : [`Nobody could get into ${sayHomes(noAccess)}. That is not the same as nothing there.`]),
    ...(notVisited === 0 ? [] : [`${sayHomes(notVisited)} not visited yet.`]),
  ];
}

/** '1 home', '14 homes'. */
export function sayHomes(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'home' : 'homes'}`;
}
