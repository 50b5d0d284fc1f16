import { type KindName, kindOf } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { doneSaid } from './done-words.ts';

/** What words say of something done, field by field, as its form would hold it: the words themselves, and what is plain in them. */
export function fieldsSaid(kind: KindName, words: string): Readonly<Record<string, string>> {
  const field = wordsFields.find((name) => Object.hasOwn(kindOf(kind).fields, name));
  const said = plainInFull(words).replace(denied, ' ');
  const judged = theOne(said, /\b(?:emergency|significant)\b/g);
  const plainly: Readonly<Partial<Record<KindName, Readonly<Record<string, string | undefined>>>>> = {
    'risk assessed': { level: theOne(said.replace(otherMeasures, ' '), levels) },
    'hazard triaged': { as: judged },
    'investigation concluded': { finds: judged },
    'resident updated': { means: meansSaid(said) },
  };
  const known = Object.entries({ ...(field !== undefined && { [field]: words }), ...plainly[kind] });
  return Object.fromEntries(known.filter((one): one is [string, string] => one[1] !== undefined && one[1] !== ''));
}

/** Whether the clause that tells it was done names another day than the one it was written on: which, is for a person to say. */
export function isOfAnotherDay(kind: KindName, words: string): boolean {
  return plainInFull(words)
    .split('|')
    .some((clause) => anotherDay.test(clause) && doneSaid(clause).includes(kind));
}

const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun)';
const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\w*';
const anotherDay = anyOf(
  `yesterday|last (?:night|week|weekend|month|${weekday})|on ${weekday}|(?:days?|nights?|weeks?) ago`,
  `on (?:the )?\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}`,
);

/** ‘Nothing significant’, ‘medium not high’. */
const denied =
  /\b(?:no|not|nothing|isnt|wasnt|neither|nor|never|without)\b (?:(?:an?|as|it|is|of|any|longer) ){0,3}(?:emergency|significant|high|medium|low)\b/g;
/** A level stands by itself or before what it is of: ‘low mood’ and ‘the high rise’ are none. */
const levels =
  /\b(?:high|medium|low)(?= (?:risk|harm|because|as|due|for now|given|with|since|score|still|again|now)\b| *\|| *$)/g;
/** Clauses that measure something else. */
const otherMeasures = /[^|]*\b(?:blood|temperature|mood|rent|bills?|costs?|readings?|humidity|pressure|rise)\b[^|]*/g;

/** What is supposed of something done where its words do not say: enough for a lesson to be asked, and never shown. */
export function fieldsSupposed(kind: KindName): Readonly<Record<string, unknown>> {
  return supposed[kind] ?? {};
}

/** Where a kind has several fields for words, what was said stands in the first of these. */
const wordsFields = ['says', 'what', 'works', 'impact', 'adjustment', 'decision', 'why'];

const supposed: Readonly<Partial<Record<KindName, Readonly<Record<string, unknown>>>>> = {
  'risk assessed': { level: 'medium' },
  'hazard triaged': { as: 'significant' },
  'investigation concluded': { finds: 'significant' },
  'complaint acknowledged': { stage: 1 },
  'response sent': { stage: 1 },
  'antisocial behaviour triaged': { as: 'medium harm' },
  'action plan agreed': { form: 'written' },
  'safeguarding considered': { decision: 'not needed' },
  'therapist referral decided': { decision: 'refer' },
  'temporary fix considered': { decision: 'make one' },
  'asbestos inspected': { result: 'present' },
  'move considered': { decision: 'move' },
};

/** The one such word, where there are not two different ones. */
function theOne(said: string, word: RegExp): string | undefined {
  const found = new Set(said.match(word) ?? []);
  return found.size === 1 ? [...found][0] : undefined;
}

function meansSaid(said: string): string | undefined {
  const found = ways.filter(([, words]) => words.test(said)).map(([means]) => means);
  return found.length === 1 ? found[0] : undefined;
}

const ways = [
  ['phone', /\b(?:rang|rung|phoned(?! in\b)|by phone|on the phone|called (?!round|in|at|on|out|by|over))\b/],
  ['text message', /\b(?:text|texted)\b/],
  ['email', /\b(?:emailed|by email|emails? (?:\w+ )?sent|sent (?:\w+ ){0,3}email)\b/],
  ['letter', /\b(?:wrote|by letter|letters? (?:\w+ )?(?:sent|posted)|(?:sent|posted) (?:\w+ ){0,3}letter|posted)\b/],
] as const;
