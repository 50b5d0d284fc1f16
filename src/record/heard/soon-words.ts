import { type Day, daysAfter, weekday } from '../../calendar/day.ts';

/** Whether words say how soon, without a day: ‘immediately’, ‘this week’, ‘as soon as possible’. */
export function saysSoon(said: string): boolean {
  return atOnce.test(said) || tomorrow.test(said) || thisWeek.test(said) || asSoonAsWeCan.test(said);
}

/** The day that words mean by how soon they say: the same, the next, or the Friday of the week. ‘As soon as possible’ means none. */
export function daySoon(said: string, made: Day): Day | undefined {
  if (atOnce.test(said)) return made;
  if (tomorrow.test(said)) return daysAfter(made, 1);
  if (thisWeek.test(said)) return daysAfter(made, Math.max(0, friday - weekday(made)));
  return undefined;
}

const friday = 5;
const atOnce =
  /\b(?:immediately|straight ?away|right away|at once|today|tonight|this (?:morning|afternoon|evening)|by close of play)\b/i;
const tomorrow = /\b(?:tomorrow|first thing)\b/i;
const thisWeek = /\b(?:(?:later )?this week|by the (?:end of the week|weekend))\b/i;
/** What reads like a condition, and is none. */
export const asSoonAsWeCan = /\b(?:asap|as soon as (?:possible|we can|i can)|urgently)\b/i;
