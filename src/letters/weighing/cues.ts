import type { Sentence } from '../sentences.ts';
import { apologisingIn, isOfApology } from '../words/apologising.ts';
import { areVague } from '../words/classes.ts';
import { isCorporate } from '../words/corporate.ts';
import { hasOwner, hasOwningWords } from '../words/failing.ts';
import { isParticular, saysWhen } from '../words/particulars.ts';
import { shadeCues } from './shade-cues.ts';
import { turnCues } from './turn-cues.ts';
import { wordKind } from './word-kinds.ts';

/**
 * What in a sentence may tell of weak wording, each cue by its name, with the words of the sentence it stands for:
 * - `only`, `only a`: a word; two together (‘^’ is the start, ‘$’ the end)
 * - `delay~`: how a long word begins, whatever its ending
 * - `<small>`, `<small> <wrong>`, `<sorry> for`: kinds of word, alone and beside the next (word-kinds.ts)
 * - `<sorry> … <you>`: two kinds with up to four words between
 * - `[ill]`, `you: [ill]`: what a word lends besides its kind, and of whom it is said (word-shades.ts)
 * - `sorry: for <any>`: the kinds that an apology begins with, two or three of them
 * - `{sorry} then [excuse]`: what stands after a turn, or after an apology or an owned failing (turn-cues.ts)
 * - `(no day)`: what the sentence as a whole says or leaves out
 */
export function cuesIn({ said, before }: Pick<Sentence, 'said' | 'before'>): ReadonlyMap<string, string> {
  const cues = new Map<string, string>();
  const words = said.split(' ').filter((word) => word !== '');
  if (words.length === 0) return cues;
  const kinds = words.map((word, place) => (isOurName(word, words[place - 1]) ? 'we' : wordKind(word)));
  const shown = words.map((word, place) => {
    const kind = kinds[place];
    return kind === undefined ? word : `<${kind}>`;
  });
  for (const [place, word] of words.entries()) {
    cues.set(word, word);
    if (word.length > 5) cues.set(`${word.slice(0, 5)}~`, word);
    if (kinds[place]) cues.set(`<${kinds[place]}>`, word);
  }
  for (let at = 0; at <= words.length; at += 1) {
    const text = words.slice(Math.max(0, at - 1), at + 1).join(' ');
    cues.set(`${words[at - 1] ?? '^'} ${words[at] ?? '$'}`, text);
    if (kinds[at - 1] ?? kinds[at]) cues.set(`${shown[at - 1] ?? '^'} ${shown[at] ?? '$'}`, text);
  }
  for (let at = 0; at < words.length; at += 1)
    for (let to = at + 2; kinds[at] && to <= at + 5 && to < words.length; to += 1)
      if (kinds[to]) cues.set(`${shown[at]} … ${shown[to]}`, words.slice(at, to + 1).join(' '));
  for (const [cue, text] of shadeCues(words, kinds)) cues.set(cue, text);
  for (const [cue, text] of apologyCues(said)) cues.set(cue, text);
  for (const [cue, text] of turnCues(said, before)) cues.set(cue, text);
  for (const cue of wholeCues(said, words.length)) cues.set(`(${cue})`, '');
  for (const cue of actorCues(kinds)) cues.set(`(${cue})`, '');
  if (apologisingIn(before)) cues.set('(after an apology)', '');
  return cues;
}

const ourNames = new Set(
  'council association landlord trust organisation company board department team service authority housing society charity provider office client'.split(
    ' ',
  ),
);

/** The landlord by its name is the landlord: ‘the Council’, ‘this office’, ‘our client’. */
function isOurName(word: string, before: string | undefined): boolean {
  if (word === 'client') return before === 'our';
  return ourNames.has(word) && (before === 'the' || before === 'this' || before === 'our');
}

/** What the apology is for, by the kinds of word it begins with and those it has at all. */
function apologyCues(said: string): readonly (readonly [string, string])[] {
  const given = apologisingIn(said);
  if (!given) return [];
  const words = given.after.split(' ').filter((word) => word !== '');
  const shown = words.map((word) => {
    const kind = wordKind(word);
    return kind === undefined ? word : `<${kind}>`;
  });
  return [
    ...[1, 2, 3].map(
      (count) => [`sorry: ${shown.slice(0, count).join(' ')}`, words.slice(0, count).join(' ')] as const,
    ),
    ...shown.map((each, place) => [`sorry … ${each}`, words[place] ?? ''] as const),
  ];
}

/** Those who may act in a sentence, and what may be said against them. */
const actors = ['you', 'your', 'they', 'worker', 'outsider', 'landlord', 'power', 'habit'];
const against = ['wrong', 'badly', 'misdoing', 'careless', 'suffering', 'not', 'must', 'refusing', 'cause', 'done'];

/** Who is spoken of where the landlord does not speak of itself, who comes first, and what is said against them. */
function actorCues(kinds: readonly (string | undefined)[]): readonly string[] {
  const has = new Set(kinds);
  const first = kinds.find((kind) => kind === 'we' || kind === 'i' || kind === 'our' || actors.includes(kind ?? ''));
  const alone = !(has.has('we') || has.has('i') || has.has('our'));
  return [
    alone ? 'nobody of ours' : 'we are in it',
    `first ${first ?? 'nobody'}`,
    ...actors
      .filter((actor) => has.has(actor))
      .flatMap((actor) => [
        ...(alone ? [`${actor}, nobody of ours`] : []),
        ...against.filter((word) => has.has(word)).map((word) => `${actor}, ${word}${alone ? ', nobody of ours' : ''}`),
      ]),
    ...against.filter((word) => has.has(word)).map((word) => `first ${first ?? 'nobody'}, ${word}`),
  ];
}

/** What the sentence says or leaves out, as a whole. */
function wholeCues(said: string, length: number): readonly string[] {
  const given = apologisingIn(said);
  return [
    isOfApology(said) ? 'speaks of sorrow' : 'no sorrow',
    given ? 'apologises' : 'no apology',
    ...(given
      ? [
          areVague(given.after) ? 'sorry for nothing with a name' : 'sorry for something',
          isParticular(given.after) ? 'sorry for something particular' : 'sorry for nothing particular',
          hasOwningWords(given.after) ? 'sorry for what we did' : 'sorry for nothing we did',
        ]
      : []),
    hasOwningWords(said) ? 'owns a failing' : 'owns no failing',
    hasOwner(said) ? 'has an owner' : 'has no owner',
    isParticular(said) ? 'particular' : 'nothing particular',
    saysWhen(said) ? 'a day' : 'no day',
    ...(isCorporate(said) ? ['speaks of itself'] : []),
    `${Math.min(6, Math.floor(length / 4)) * 4} words or more`,
  ];
}
