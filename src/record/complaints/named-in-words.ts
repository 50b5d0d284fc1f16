import { monthNames } from '../../calendar/day.ts';
import { namesIn, titleIn } from '../behaviour/no-contact.ts';
import { type IsOne, isOneDecider } from './same-decider.ts';

/**
 * Whether what was said names somebody: by a whole name, or by title or initial and last name ('Mrs Prothero' is
 * C. Prothero). A last name alone, or after another first name, may be another's: it is asked about where its sentence
 * makes it a name ('Green shouted at me', 'I spoke to Green', 'Green's men'), and not where it is a colour, a month, a
 * place or any other word ('Green mould', 'since May'). A first name alone may be anybody’s.
 */
export function howNamedIn(said: readonly string[], name: string): IsOne {
  const names = namesIn(name);
  const last = names.at(-1);
  if (last === undefined || (names.length < 2 && titleIn(name) === undefined)) return 'no';
  const found = said.flatMap((text) => {
    const words = wordsIn(text);
    return words.flatMap((word, place) => (isLast(word, last) ? [howNamedAt(words, place, name)] : []));
  });
  return found.find((one) => one === 'yes') ?? found.find((one) => one === 'perhaps') ?? 'no';
}

type Word = { readonly text: string; readonly isFirst: boolean; readonly isEnd: boolean };

/** The words of a text, each with whether a sentence begins or a clause ends with it. Capitals throughout tell nothing. */
function wordsIn(text: string): readonly Word[] {
  const read = /\p{Ll}/u.test(text) ? text : text.toLowerCase();
  const found = [...read.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)];
  return found.map(({ 0: word, index }, place) => {
    const last = found[place - 1];
    const between = last ? read.slice(last.index + last[0].length, index) : '';
    const next = found[place + 1]?.index ?? read.length;
    const isShort = last !== undefined && (last[0].length === 1 || titleIn(last[0]) !== undefined);
    return {
      text: word,
      isFirst: last === undefined || (/[.!?:;\n•]/.test(between) && !(isShort && /^\.\s*$/.test(between))),
      isEnd: /[.,!?:;\n•)]/.test(read.slice(index + word.length, next)) || next === read.length,
    };
  });
}

function isLast({ text }: Word, last: string): boolean {
  return namesIn(`Mx ${text}`)[0] === last;
}

/** Whether the last name at a place of a text is of somebody. */
function howNamedAt(words: readonly Word[], place: number, name: string): IsOne {
  const word = words[place] as Word;
  const before = word.isFirst ? undefined : words[place - 1];
  if (!word.isEnd && streets.test(words[place + 1]?.text ?? '')) return 'no';
  const isOne = before ? isOneDecider(`${before.text} ${word.text}`, name) : 'no';
  if (before && isOne === 'yes' && isTheirs(before.text, name)) return 'yes';
  // In small letters and with no name of theirs before it, it is a word: ‘the price of heating’, ‘black mould’.
  if (!isCapital(word) || !isUsedAsName(words, place)) return 'no';
  return before && isCapital(before) ? isOne : isOneDecider(word.text, name);
}

/** Whether a word before a last name is a title, an initial or a name of theirs: ‘Severe Black’ is not S. Black. */
function isTheirs(word: string, name: string): boolean {
  return titleIn(word) !== undefined || word.length === 1 || namesIn(name).some((one) => one === namesIn(word)[0]);
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

/** What stands round a word makes it somebody’s name: it is what somebody does, or has, or somebody it is said to. */
function isUsedAsName(words: readonly Word[], place: number): boolean {
  const { text, isFirst, isEnd } = words[place] as Word;
  const before = isFirst ? undefined : words[place - 1];
  const after = isEnd ? undefined : words[place + 1]?.text.toLowerCase();
  if (isOfDate(text, before?.text.toLowerCase(), words[place + 1]?.text)) return false;
  if (before && (noNameFollows.test(before.text) || isInPlace(words, place))) return false;
  if (/['’]s?$/.test(text)) return true;
  if (after === undefined) return !isFirst;
  return doing.test(after) || (!isFirst && goesOn.test(after));
}

/** ‘3 May’, ‘May 3rd’, ‘since May’. */
function isOfDate(text: string, before = '', after = ''): boolean {
  if (/^\d/.test(before) || /^\d/.test(after)) return true;
  return months.test(text) && aroundDates.test(before);
}

/** ‘In Wood Green’ is a place. */
function isInPlace(words: readonly Word[], place: number): boolean {
  const [first, second] = [words[place - 1], words[place - 2]];
  const beforeRun = first && isCapital(first) ? second : first;
  return /^(?:in|near|around|across)$/i.test(beforeRun?.text ?? '');
}

const months = new RegExp(`^(?:${monthNames.join('|')})(?:['’]s)?$`, 'i');
const aroundDates =
  /^(?:in|on|by|since|until|till|last|next|this|early|late|mid|every|each|during|before|after|from|through|of)$/;
const noNameFollows = /^(?:the|an?|some|any|no|more|this|that|these|those|my|our|your|his|her|their|is|was)$/i;

const coloured = 'coloured|stained|painted|tinted|spotted|speckled|covered';
/** What comes after a name that did something. */
const doing = new RegExp(
  `^(?:was|is|has|had|did|does|never|always|just|then|also|who|said|says|told|tells|came|comes|rang|rings|went|left|shut|hung|put|took|gave|made|kept|sent|knew|swore|spoke|wrote|threw|refuses|ignores|lies|keeps|makes|treats|speaks|talks|shouts|swears|hangs|promises|\\p{Ll}+n['’]t|can['’]t|(?!(?:${coloured})$)\\p{Ll}+ed)$`,
  'u',
);
/** What may come after a name that is spoken of. */
const goesOn =
  /^(?:and|or|but|to|from|at|on|in|about|for|with|as|because|that|when|again|twice|if|by|after|before|yesterday|today|will|would|should|could|can)$/;

const streets =
  /^(?:road|street|lane|close|court|house|way|drive|avenue|walk|gardens?|place|rise|hill|terrace|estate)$/i;
