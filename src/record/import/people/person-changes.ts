import type { Entry } from '../../entry.ts';
import { broughtIn, type Telling, tell } from '../told.ts';
import type { Person } from './person.ts';
import { personId } from './tell-person.ts';

/**
 * What a person’s row adds to what it told before. A life that changes is no mistake: a need that is new is disclosed, one
 * the file no longer gives has ended, and what is told otherwise is told again. Nothing is taken away besides.
 *
 * @param told what the row tells now, as `tellPerson` gives it
 * @param known the household’s record
 */
export function changesOfPerson(
  told: readonly Entry[],
  known: readonly Entry[],
  person: Person,
  part: string,
  telling: Telling,
  number: number,
): readonly Entry[] {
  const mine = known.filter(({ id }) => id.startsWith(personId(person.person_ref, '')));
  if (mine.length === 0) return told;
  return told.flatMap((entry): readonly Entry[] => {
    if (entry.kind === 'person known') return needsOf(entry, mine, person, part, telling, number);
    const before = mine.filter(({ kind }) => kind === entry.kind);
    if (entry.kind === 'adjustment agreed') {
      const isAgreed = before.some((one) => one.kind === 'adjustment agreed' && one.adjustment === entry.adjustment);
      return isAgreed ? [] : [{ ...entry, id: freeId(entry.id, known, number) }];
    }
    const last = before.at(-1);
    return last && says(last) === says(entry) ? [] : [{ ...entry, id: freeId(entry.id, known, number) }];
  });
}

function needsOf(
  now: Extract<Entry, { kind: 'person known' }>,
  mine: readonly Entry[],
  person: Person,
  part: string,
  telling: Telling,
  number: number,
): readonly Entry[] {
  const isKnown = mine.some(({ kind }) => kind === 'person known');
  if (!isKnown) return [now];
  const held = new Set<string>();
  for (const entry of mine) {
    if (entry.kind === 'person known' || (entry.kind === 'need disclosed' && / needs \d+$/.test(entry.id)))
      for (const need of entry.needs ?? []) held.add(need);
    if (entry.kind === 'need ended') for (const need of entry.needs) held.delete(need);
  }
  const needs = now.needs ?? [];
  const [come, gone] = [needs.filter((need) => !held.has(need)), [...held].filter((need) => !needs.includes(need))];
  const id = (what: string) => personId(person.person_ref, `${what} ${number}`);
  const note = broughtIn(`person ${person.person_ref}`);
  const when = { day: now.happened, at: now.at };
  const source = 'The earlier system';
  return [
    ...(come.length > 0
      ? [tell(telling, id('needs'), 'need disclosed', when, { person: part, needs: come, source, note })]
      : []),
    ...(gone.length > 0
      ? [tell(telling, id('needs ended'), 'need ended', when, { person: part, needs: gone, note })]
      : []),
  ];
}

function freeId(id: string, known: readonly Entry[], number: number): string {
  return known.some((entry) => entry.id === id) ? `${id} ${number}` : id;
}

/** What an entry says, without when and in what words it was brought in. */
function says({
  id: _,
  happened: __,
  at: ___,
  recorded: ____,
  corrected: _____,
  note: ______,
  ...entry
}: Entry): string {
  return JSON.stringify(
    Object.entries(entry)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
}
