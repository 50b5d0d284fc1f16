import { namesIn, titleIn } from '../behaviour/no-contact.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { type IsOne, isOneDecider } from './same-decider.ts';

/** Somebody who may not decide a stage of a complaint, by their name or role as recorded, and why. */
export type Barred = { readonly person: string; readonly why: string };

/** Who may not decide a stage: whom the complaint is about, who declared an interest and, at stage 2, who decided stage 1. */
export function whoMayNotDecide(reading: Reading, stage: 1 | 2): readonly Barred[] {
  const accused = reading
    .of('staff conduct alleged')
    .map(({ person }) => ({ person, why: 'the complaint is about them' }));
  const conflicted = reading
    .of('conflict declared')
    .map(({ person }) => ({ person, why: 'they have declared an interest' }));
  const decided = reading
    .of('response sent')
    .flatMap((sent) =>
      stage === 2 && sent.stage === 1 && sent.reviewer ? [{ person: sent.reviewer, why: decidedStage1 }] : [],
    );
  return [...accused, ...conflicted, ...decided];
}

/** Why somebody may not decide: as sure as their name, or to be asked about where it may be another's. */
export type NotDeciding = {
  readonly why: string;
  readonly isSure: boolean;
  readonly hasDecided: boolean;
  /** Nothing but the words of the complaint speaks against them, and those may be of a neighbour of that name. */
  readonly isOnlyNamed: boolean;
};

/** Why somebody may not decide a stage of the complaint, if they may not: one of those, or named in what was complained of. */
export function whyMayNotDecide(reading: Reading, stage: 1 | 2, name: string): NotDeciding | undefined {
  const person = name.trim();
  if (person === '') return undefined;
  const found = [
    ...whoMayNotDecide(reading, stage).map(({ person: barred, why }) => ({ why, isOne: isOneDecider(barred, person) })),
    { why: namesThem, isOne: howNamedIn(wordsOf(reading), person) },
  ];
  const first = found.find(({ isOne }) => isOne === 'yes') ?? found.find(({ isOne }) => isOne === 'perhaps');
  if (first === undefined) return undefined;
  const hasDecided = found.some(({ why, isOne }) => why === decidedStage1 && isOne === 'yes');
  return { why: first.why, isSure: first.isOne === 'yes', hasDecided, isOnlyNamed: first.why === namesThem };
}

const namesThem = 'the complaint names them';
const decidedStage1 = 'they decided stage 1';

/** What was complained of, in the words it was written down in. */
function wordsOf(reading: Reading): readonly string[] {
  return reading
    .ofAny('complaint received', 'point raised', 'dissatisfaction shown', 'escalation asked for')
    .flatMap(
      (entry: Entry<'complaint received' | 'point raised' | 'dissatisfaction shown' | 'escalation asked for'>) => {
        if (entry.kind === 'complaint received') return [...(entry.points ?? []), ...(entry.note ?? '').split('\n')];
        if (entry.kind === 'point raised') return [entry.point];
        return [(entry.kind === 'dissatisfaction shown' ? entry.says : entry.why) ?? ''];
      },
    );
}

/**
 * Whether what was said names somebody: by a whole name, or by title or initial and last name ('Mrs Prothero' is
 * C. Prothero). A last name alone may be another's, or a street's. A first name alone may be anybody’s.
 */
function howNamedIn(said: readonly string[], name: string): IsOne {
  const names = namesIn(name);
  const last = names.at(-1);
  if (last === undefined || (names.length < 2 && titleIn(name) === undefined)) return 'no';
  const found = said
    .flatMap((text) => called(text, last))
    .map((one) => {
      const isOne = isOneDecider(one, name);
      // In small letters and with no name of theirs before it, it is a word: ‘the price of heating’, ‘black mould’.
      return isOne === 'perhaps' && /\s\p{Ll}[^\s]*$/u.test(one) ? 'no' : isOne;
    });
  return found.find((one) => one === 'yes') ?? found.find((one) => one === 'perhaps') ?? 'no';
}

/** What somebody of a last name is called each time a text has it: with the title, initial or name before it. */
function called(text: string, last: string): readonly string[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)].map(([word]) => word);
  return words.flatMap((word, place) => {
    if (namesIn(`Mx ${word}`)[0] !== last || streets.test(words[place + 1] ?? '')) return [];
    const before = words[place - 1] ?? '';
    const isName = /^\p{Lu}/u.test(before) || titleIn(before) !== undefined;
    if (isName) return [`${before} ${word}`];
    return /^\p{Lu}/u.test(word) ? [word] : [`${before} ${word}`];
  });
}

const streets =
  /^(?:road|street|lane|close|court|house|way|drive|avenue|walk|gardens?|place|rise|hill|terrace|estate)$/i;
