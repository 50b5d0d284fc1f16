import type { Entry } from '../entry.ts';
import { isSamePerson } from '../household/known-need.ts';
import type { Reading } from '../reading.ts';

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
      stage === 2 && sent.stage === 1 && sent.reviewer ? [{ person: sent.reviewer, why: 'they decided stage 1' }] : [],
    );
  return [...accused, ...conflicted, ...decided];
}

/** Why somebody may not decide a stage of the complaint, if they may not: one of those, or named in what was complained of. */
export function whyMayNotDecide(reading: Reading, stage: 1 | 2, name: string): string | undefined {
  const person = name.trim();
  if (person === '') return undefined;
  const barred = whoMayNotDecide(reading, stage).find((one) => isSamePerson(one.person, person));
  if (barred) return barred.why;
  return isNamedIn(wordsOf(reading), person) ? 'the complaint names them' : undefined;
}

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

/** A whole name, first and last. A first name alone may be anybody’s. */
function isNamedIn(said: readonly string[], name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (words.length < 2) return false;
  const plain = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
  return said.some((text) => plain(text).includes(` ${words.join(' ')} `));
}
