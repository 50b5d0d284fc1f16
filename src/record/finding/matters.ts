import type { Entry, KindName } from '../entry.ts';
import type { CaseFamily } from '../kinds/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { asWrittenDown, type Movable, movableKinds } from './day-zero.ts';

/** What a case is about besides repairs and hazards: the entry its clocks begin with. */
export type Matter = Entry<Movable>;

/** What is told by one sort of entry alone, and how. */
export type SortOfMatter = {
  /** What its words sound like. */
  readonly family: CaseFamily;
  /** Kinds that tell of it by what they are, and how many doubts that leaves. */
  readonly tellsOfIt: { readonly [K in KindName]?: 0 | 1 };
  /** Whether it is known only to those named on its case: then it is looked for on a restricted case alone. */
  readonly isGuarded?: true;
  /** Whether what is told more than a year before is likely to be something else. */
  readonly ages?: true;
};

export const sortsOfMatter: Readonly<Record<Movable, SortOfMatter>> = {
  'complaint received': {
    family: 'complaints',
    tellsOfIt: { 'dissatisfaction shown': 0, 'complaint offered': 1, 'complaint received': 0, 'complaint refused': 1 },
    ages: true,
  },
  'antisocial behaviour reported': {
    family: 'antisocial behaviour',
    tellsOfIt: { 'antisocial behaviour reported': 0, 'evidence offered': 1 },
    ages: true,
  },
  'adaptation asked for': {
    family: 'adaptations',
    tellsOfIt: { 'adaptation asked for': 0, 'therapist report received': 0, 'therapist referral decided': 1 },
  },
  'move asked for': {
    family: 'moves',
    tellsOfIt: { 'move asked for': 0, 'home found unfit': 0, 'move considered': 1, 'alternative home declined': 1 },
  },
  'staff conduct alleged': {
    family: 'staff conduct',
    tellsOfIt: { 'staff conduct alleged': 0, 'contact by person complained of': 1, 'contact barred': 1 },
    isGuarded: true,
  },
  'discrimination alleged': { family: 'discrimination', tellsOfIt: { 'discrimination alleged': 0 }, isGuarded: true },
  'abuse disclosed': {
    family: 'domestic abuse',
    tellsOfIt: { 'abuse disclosed': 0, 'safe contact agreed': 0, 'safety measures considered': 1 },
    isGuarded: true,
  },
  'risk to life raised': {
    family: 'safeguarding',
    tellsOfIt: { 'risk to life raised': 0, 'safeguarding lead told': 0, 'safeguarding considered': 1 },
    isGuarded: true,
  },
};

/**
 * What a case is about that the landlord may have known of before it was told: each complaint and each adaptation, and the
 * first report of everything else, as they were written down. What only those named on a case may know is there on a
 * restricted case alone, as a day zero shows on the page of its case.
 */
export function mattersOf(
  reading: Reading,
  { isRestricted }: { readonly isRestricted: boolean },
): readonly { readonly report: Matter; readonly begins: Matter }[] {
  return movableKinds.flatMap((kind) => {
    if (sortsOfMatter[kind].isGuarded && !isRestricted) return [];
    const told = reading.of(kind) as readonly Matter[];
    const each = kind === 'complaint received' || kind === 'adaptation asked for' ? told : told.slice(0, 1);
    return each.map((begins) => ({ report: asWrittenDown(begins), begins }));
  });
}
