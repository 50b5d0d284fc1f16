import { isNearName } from './near-name.ts';

/** Somebody whom words name as having done harm, or as complained of, with the words that say so. */
export type BlamedByName = { readonly name: string; readonly because: string };

/**
 * Those of some people whom words name as having done harm to somebody, or as complained of: 'I want to complain about
 * Mary Shaw', 'Mrs Shaw shouted at me', 'I was shoved by M. Shaw'. A slip in a first name is no matter; a first name by
 * itself may be a neighbour’s, and picks out nobody. Whoever was only told of it is not blamed.
 */
export function blamedByName(said: string, names: readonly string[]): readonly BlamedByName[] {
  const text = level(said);
  return names.flatMap((name) => {
    const because = mentionsOf(name, text)
      .map(({ from, until }) => blameOf(text, from, until))
      .find((found) => found !== undefined);
    return because === undefined ? [] : [{ name, because: because.trim() }];
  });
}

type Mention = { readonly from: number; readonly until: number };

/** Where a text names somebody by first and last name, title or initial and last name. */
function mentionsOf(name: string, text: string): readonly Mention[] {
  const words = plainWords(level(name));
  const [first = '', last] = [words[0]?.word, words.at(-1)?.word];
  if (words.length < 2 || last === undefined) return [];
  const all = plainWords(text);
  return all.flatMap(({ word, until }, place) => {
    const before = all[place - 1];
    if (!before || text.slice(before.until, until - word.length).length > 3 || !isNearName(word, last)) return [];
    const isInitial = before.word.length === 1 && first.startsWith(before.word);
    const isFirst = isNearName(before.word, first);
    // A title goes with any of the name, so the last name has to be theirs to the letter.
    const isTitled = titles.test(before.word) && word === last;
    return (isFirst && (before.word === first || word === last)) || (isInitial && word === last) || isTitled
      ? [{ from: before.from, until }]
      : [];
  });
}

/** The same, letter for letter, with straight apostrophes and plain spaces. */
function level(text: string): string {
  return text.replaceAll(/[’‘`´]/g, "'").replaceAll(/\s/g, ' ');
}

function plainWords(text: string): readonly (Mention & { readonly word: string })[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}-]*(?:'(?!s\b)\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    word: word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    ...{ from: index, until: index + word.length },
  }));
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr|mister)$/;

const harm =
  '(?:shout(?:ed|s|ing)?|sw(?:ore|ears?|earing)|shov(?:ed|es|ing)|push(?:ed|es|ing)?|hit(?:s|ting)?|slapp(?:ed|ing)|punch(?:ed|es|ing)?|kick(?:ed|s|ing)?|grabb(?:ed|ing)|attack(?:ed|s|ing)?|assault(?:ed|s|ing)?|spat|spits|hurt(?:s|ing)?|threaten(?:ed|s|ing)?|threats|abus(?:ed|es|ing|ive)|insult(?:ed|s|ing)?|bull(?:ied|ies|ying)|intimidat(?:ed|es|ing)|harass(?:ed|es|ing)?|mock(?:ed|s|ing)?|laugh(?:ed|s|ing) at|call(?:ed|s|ing) (?:me|us|him|her|them|my \\w+) (?:an? |names)|rude|aggressive|racist|lied|lies to|lying|stole|steals|stealing|touch(?:ed|es|ing)|flirt(?:ed|s|ing)|leer(?:ed|s|ing)|drunk|strangl\\w+|scream(?:ed|s|ing) at|discriminat\\w+|treat(?:ed|s) (?:me|us|him|her|them|my \\w+) (?:badly|differently|like)|made (?:\\w+ ){1,3}(?:cry|feel))';

/** What makes somebody named the one who did it: they are its subject, it was by them, or they are complained of. */
function blameOf(text: string, from: number, until: number): string | undefined {
  const before = text.slice(Math.max(0, from - 80), from);
  const after = text.slice(until, until + 160);
  const complained = complainedOf.exec(before)?.[0] ?? byThem.exec(before)?.[0];
  if (complained !== undefined) return `${complained}${text.slice(from, until)}`;
  const isOnlyTold = told.test(before);
  const did = (isOnlyTold ? andThenDid : didIt).exec(after)?.[0];
  return did === undefined || wasDoneToThem.test(did) ? undefined : `${text.slice(from, until)}${did}`;
}

const role =
  '(?:(?:your|the|our|my|a|that|officer|housing|repairs?|manager|surveyor|called|named|who is|is)[,:]? ){0,5}';
const complainedOf = new RegExp(
  `\\b(?:complain\\w*|complaint)(?: (?:to you|formally|again))? (?:about|against|of|regarding|concerning|is (?:about|against)) (?:(?:the )?(?:behaviour|conduct|attitude|manner|rudeness|way) (?:of )?)?${role}$`,
  'i',
);
const byThem = new RegExp(`\\b${harm}(?: \\w+){0,3} by ${role}$`, 'i');
const told =
  /\b(?:told|tell|telling|rang|ring|phoned|emailed|asked|informed|thank(?:ed)?|reported (?:\w+ ){0,4}to|spoke (?:to|with)|speak (?:to|with)|said to|complained to|wrote to|called)(?: (?:to|your|the|my|officer|housing))* $/i;

/** Words that may stand between a name and what its bearer did, none of which brings in somebody else. */
const between =
  '(?:,? ?(?:who|and|then|she|he|they|has|have|had|was|were|is|been|just|always|again|very|really|so|then|came|come|here|round|in|to|the|my|house|home|flat|door|yesterday|today|twice|started|began|keeps?|kept|told|me|us|also|even|when|at|on|from|housing|repairs|team|officer|your|our|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|week|night|morning|this)\\b){0,10}';
const didIt = new RegExp(`^(?:'s)?(?:,? ?${between},? |${between}[.!;] ?(?:she|he|they)\\b${between} )${harm}\\b`, 'i');
/** Whoever was hit, or has been threatened, did nothing of it. */
const wasDoneToThem =
  /\b(?:was|were|is|been)(?: (?:just|always|again|very|really|so|then|also|even|twice))* (?:hit|hurt|spat|\w+ed)$/i;
const andThenDid = new RegExp(`^(?:,? (?:and|but|who) ?(?:she|he|they)?\\b${between} )${harm}\\b`, 'i');
