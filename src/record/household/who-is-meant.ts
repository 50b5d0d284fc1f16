import { remembered } from '../remembered.ts';

/** What stands in place of a name where a need was told without one: it may be one person’s, or several’s. */
export const someoneHere = 'told of, without saying who';

/**
 * Which of the people known to live here words tell of, by what the record calls them: ‘Sam’, ‘older son’, or ‘my boy’ where
 * there is one son. Undefined where they name nobody, or more than one.
 */
export function whoIsMeant(words: string, here: readonly string[]): string | undefined {
  const said = withoutOthers(words);
  return (
    only(here.filter((part) => isNamed(part, said))) ?? only(here.filter((part) => wordsFor(part)?.test(said) === true))
  );
}

const withoutOthers = remembered((words: string): string => words.replace(ofSomebodyElse, ' '));

/** Which of them is the resident, where words are the resident’s own and about nobody else: ‘I’m pregnant’. */
export const isOfResident = remembered(
  (words: string): boolean => saysI.test(words) && !ofKin.test(words.replace(asParent, ' ')),
);

/** The resident, among those known to live here. */
export function residentAmong(here: readonly string[]): string | undefined {
  return only(here.filter((part) => /\b(?:resident|tenant|leaseholder)$/i.test(part)));
}

function only(parts: readonly string[]): string | undefined {
  const [first] = parts;
  return parts.length === 1 ? first : undefined;
}

/** A name is met as it is written, since ‘Mark’ and ‘May’ are words too; ‘younger son’ in letters of any case. */
function isNamed(part: string, words: string): boolean {
  return (isPart.test(part) ? partPattern : namePattern)(part).test(words);
}

const namePattern = remembered((name) => new RegExp(`\\b${escaped(name)}\\b`));
const partPattern = remembered((part) => new RegExp(`\\b${escaped(part)}\\b`, 'i'));

/** Other words for what somebody is to the household, by the last word of it. */
function wordsFor(part: string): RegExp | undefined {
  const last = isPart.exec(part)?.[0].toLowerCase();
  return last === undefined ? undefined : kin[last];
}

const kin: Readonly<Record<string, RegExp>> = {
  son: /\b(?:son|boy|lad)\b/i,
  daughter: /\b(?:daughter|girl)\b/i,
  baby: /\b(?:baby|newborn)\b/i,
  child: /\bchild\b/i,
  mother: /\b(?:mother|mum|mam|mom)\b/i,
  father: /\b(?:father|dad)\b/i,
  husband: /\b(?:husband|hubby)\b/i,
  wife: /\bwife\b/i,
  partner: /\b(?:partner|husband|wife|boyfriend|girlfriend)\b/i,
  grandmother: /\b(?:grandmother|gran|nan|grandma)\b/i,
  grandfather: /\b(?:grandfather|grandad|granddad|grandpa)\b/i,
  brother: /\bbrother\b/i,
  sister: /\bsister\b/i,
  resident: /\b(?:resident|tenant|leaseholder|caller)\b/i,
  tenant: /\b(?:resident|tenant|leaseholder|caller)\b/i,
};

const isPart = new RegExp(`\\b(?:${Object.keys(kin).join('|')})$`, 'i');

/** ‘The tenant’s son’ is the son; ‘her daughter in law’ and ‘a mother of two’ are neither daughter nor mother. */
const ofSomebodyElse =
  /\b(?:resident|tenant|leaseholder|caller)['’]s\b|\b\w+[ -]in[ -]law\b|\b(?:single|lone) \w+\b|\b(?:mother|mum|father|dad|parent) (?:of|to)\b/gi;

const saysI = /\b(?:i|i['’]?m|i['’]ve|i am|im|ive)\b/i;
const asParent = /\b(?:(?:mother|mum|father|dad|parent) (?:of|to)|(?:single|lone) \w+)\b/gi;
const ofKin =
  /\b(?:my|our|her|his|their|the|a) (?:[\w’'-]+ ){0,2}(?:sons?|daughters?|boys?|girls?|lads?|bab(?:y|ies)|child(?:ren)?|kids?|mother|mum|mam|father|dad|husband|wife|partner|boyfriend|girlfriend|nan|gran\w*|brother|sister|aunt\w*|uncle|niece|nephew|friend|lodger)\b/i;

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
