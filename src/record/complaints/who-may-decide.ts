import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { howNamedIn } from './named-in-words.ts';
import { isOneDecider } from './same-decider.ts';

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
