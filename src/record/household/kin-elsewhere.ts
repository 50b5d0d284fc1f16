import { type Day, yearsBetween } from '../../calendar/day.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import type { Person } from './household.ts';

/**
 * Words without a relative in hospital who lives elsewhere: as they say, or as nobody here is old enough to be one’s
 * mother. Where the home is blamed, or an age is not known, they stay as they are.
 */
export function withoutKinElsewhere(reading: Reading, on: Day, words: string): string {
  if (!inHospital.test(words) || ofTheHome.test(words)) return words;
  if (livesElsewhere.test(words)) return withoutKin(words);
  return isNobodyOldEnough(reading, on) ? withoutElders(words) : words;
}

const withoutKin = remembered((words: string) => words.replace(anyKinInHospital, ' '));
const withoutElders = remembered((words: string) => words.replace(eldersInHospital, ' '));

function isNobodyOldEnough(reading: Reading, on: Day): boolean {
  const here = reading.household.people.filter(({ until }) => until === undefined || until > on);
  return here.length > 0 && here.every((one) => ageOn(one, on) < oldEnough);
}

/** Whoever has a grown-up child is as old at the least. */
const oldEnough = 38;

function ageOn({ entry, isChild }: Person, on: Day): number {
  if (entry.kind !== 'person known') return Number.POSITIVE_INFINITY;
  if (entry.born !== undefined) return yearsBetween(entry.born, on);
  if (entry.age !== undefined) return entry.age + yearsBetween(entry.happened, on);
  return isChild ? 0 : Number.POSITIVE_INFINITY;
}

const elders =
  '(?:(?:grand|step)?(?:mothers?|fathers?|parents?)|mum|mam|mom|dad|nan|nana|gran|granny|grandma|grand?dad|grandpa|aunt|auntie|uncle)(?:[ -]in[ -]law)?';
const others = '(?:sister|brother|cousin|niece|nephew|friend|daughter|son)(?:[ -]in[ -]law)?';
const toHospital =
  "(?:[ ,]+(?!and\\b|but\\b|my\\b|our\\b|i\\b|(?:took|takes|taking|drove|drives|brought|brings|carried|got)\\b)[\\w’']+){0,8}? (?:hospital|intensive care|a ?& ?e)\\b";
const eldersInHospital = new RegExp(`\\b(?:my|our) (?:\\w+ )?${elders}\\b${toHospital}`, 'gi');
const anyKinInHospital = new RegExp(`\\b(?:my|our) (?:\\w+ )?(?:${elders}|${others})\\b${toHospital}`, 'gi');
const inHospital = /\b(?:hospital|intensive care|a ?& ?e)\b/i;
const livesElsewhere =
  /\b(?:who|she|he|they) (?:lives?|is living|are living) (?!(?:here|there|with (?:me|us)|at home|in (?:the|this|our|my) (?:\w+ )?(?:rooms?|bedrooms?|box ?room|lounge|loft|flat|house|annexe?))\b)(?:in|at|near|with|on|up|down|over|abroad|away|elsewhere|alone|by)\b/i;
const ofTheHome =
  /\b(?:damp|mou?ld\w*|fumes|from here|lives? (?:here|with (?:me|us))|stay(?:s|ing)? (?:here|with (?:me|us))|because of (?:the|this|your)|(?:fell|slipped|tripped))\b/i;
