import { type KindName, kindOf } from '../entry.ts';
import { plainInFull } from '../plain-words.ts';

/** What words say of something done, field by field, as its form would hold it: the words themselves, and what is plain in them. */
export function fieldsSaid(kind: KindName, words: string): Readonly<Record<string, string>> {
  const field = wordsFields.find((name) => Object.hasOwn(kindOf(kind).fields, name));
  const said = plainInFull(words).replace(/\bnot (?:an? )?(?:emergency|significant)\b/g, ' ');
  const judged = theOne(said, /\b(?:emergency|significant)\b/g);
  const plainly: Readonly<Partial<Record<KindName, Readonly<Record<string, string | undefined>>>>> = {
    'risk assessed': { level: theOne(said, /\b(?:high|medium|low)\b/g) },
    'hazard triaged': { as: judged },
    'investigation concluded': { finds: judged },
    'resident updated': { means: meansSaid(said) },
  };
  const known = Object.entries({ ...(field !== undefined && { [field]: words }), ...plainly[kind] });
  return Object.fromEntries(known.filter((one): one is [string, string] => one[1] !== undefined && one[1] !== ''));
}

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
  ['phone', /\b(?:rang|rung|phoned|call(?:ed)?|by phone|spoke)\b/],
  ['text message', /\b(?:text|texted)\b/],
  ['email', /\b(?:email|emailed)\b/],
  ['letter', /\b(?:letter|wrote|posted)\b/],
] as const;
