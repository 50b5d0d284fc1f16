import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { areForFaultAlone, faultBehind, isStructural } from '../../record/problems/lease.ts';
import type { Reading } from '../../record/reading.ts';
import { allOnCase, firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';

export const structureDamage: Lesson = {
  id: 'homeowners/structure-damage',
  title: 'Treat damage inside an owned home that comes from the structure as yours, within 10 working days',
  why: 'Most leases leave the structure and outside with the landlord. What its faults spoil indoors is then not for the resident to bear alone.',
  cites: [
    taughtBy('202342027', 'A homeowner’s case that the report rests on, without telling its story.'),
    reported('2025-12', 'homeownership', 'Damage indoors that comes from the structure is usually the landlord’s.'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) =>
    reading.of('internal damage reported').flatMap((damage): Finding[] => {
      const decisions = allOnCase(reading, damage, damage, 'responsibility decided');
      const leftToResident = decisions.find((decided) => decided.who === 'resident');
      const shown = structureShownBy(reading, damage);
      if (!shown) {
        const isUnknown = damage.cause !== 'inside the home' && leftToResident !== undefined;
        return isUnknown ? [{ cannotTell: 'what caused the damage', since: leftToResident }] : [];
      }
      const takenOn =
        reading.of('responsibility decided').find((decided) => isTakenOn(reading, decided, damage)) ??
        worksFor(reading, damage);
      const wrong = leftToResident ?? firstOnCase(reading, damage, damage, 'works refused');
      return [
        { since: shown, because: [damage], doneBy: takenOn },
        ...(wrong && wrong.happened >= shown.happened ? [{ crossed: wrong, because: [damage, shown] }] : []),
      ];
    }),

  examples: [
    {
      name: 'a ceiling stained through a failed roof, and nobody took it on',
      entries: [{ on: '2025-03-03', kind: 'internal damage reported', cause: 'structure' }],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'told it was for her own insurance, though it came from the roof',
      entries: [
        { on: '2025-03-03', kind: 'internal damage reported', cause: 'structure' },
        { on: '2025-03-10', kind: 'responsibility decided', who: 'resident', explained: true },
        { on: '2025-04-28', kind: 'responsibility decided', who: 'landlord', explained: true },
      ],
      asAt: '2025-05-01',
      shows: [
        { standing: 'done late', due: '2025-03-17', done: '2025-04-28' },
        { standing: 'crossed', on: '2025-03-10' },
      ],
    },
    {
      name: 'the cause was found in the outside wall, and the landlord ordered the works',
      entries: [
        { on: '2025-03-03', kind: 'internal damage reported', cause: 'not known', id: 'damage' },
        { on: '2025-03-20', kind: 'cause found', cause: 'failed render on the outside wall', where: 'the block' },
        { on: '2025-03-27', kind: 'works ordered', works: 'make good the bedroom', for: 'damage' },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'done in time', due: '2025-04-03', done: '2025-03-27' }],
    },
    {
      name: 'the pipe outside is ordered to be mended, and the floor it ruined is for nobody',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'leak from a pipe outside', id: 'leak' },
        {
          on: '2025-03-10',
          kind: 'internal damage reported',
          for: 'leak',
          damage: 'hall floor lifted',
          cause: 'structure',
        },
        { on: '2025-03-12', kind: 'works ordered', works: 'mend the leak' },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'overdue', due: '2025-03-24' }],
    },
    {
      name: 'one order mends the pipe and the floor',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'leak from a pipe outside', id: 'leak' },
        { on: '2025-03-10', kind: 'internal damage reported', for: 'leak', cause: 'structure' },
        { on: '2025-03-12', kind: 'works ordered', works: 'mend the leak and make good the hall floor' },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'done in time', due: '2025-03-24', done: '2025-03-12' }],
    },
    {
      name: 'left to the resident before anyone knew the cause',
      entries: [
        { on: '2025-03-03', kind: 'internal damage reported', cause: 'not known' },
        { on: '2025-03-10', kind: 'responsibility decided', who: 'resident' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'from the resident’s own washing machine',
      entries: [
        { on: '2025-03-03', kind: 'internal damage reported', cause: 'inside the home' },
        { on: '2025-03-10', kind: 'responsibility decided', who: 'resident' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};

/** What shows that the damage comes from the structure: the report itself, or the cause found since. */
function structureShownBy(reading: Reading, damage: Entry<'internal damage reported'>): Entry | undefined {
  if (damage.cause === 'structure') return damage;
  if (damage.cause === 'inside the home') return undefined;
  return allOnCase(reading, damage, damage, 'cause found').find(
    (found) => found.where === 'the block' || isStructural(found.cause ?? ''),
  );
}

/** Works that make it good: those for the fault it came from leave it as it is. */
function worksFor(reading: Reading, damage: Entry<'internal damage reported'>): Entry | undefined {
  return allOnCase(reading, damage, damage, 'works ordered', 'works started', 'works completed').find(
    (works) => works.for === damage.id || !areForFaultAlone(works.works, faultBehind(reading, damage), damage),
  );
}

/** A decision, for this damage or for the fault it came from, that does not leave it to the resident. */
function isTakenOn(reading: Reading, decided: Entry<'responsibility decided'>, damage: Entry): boolean {
  const isOfOther = reading.entry(decided.for)?.kind === 'internal damage reported' && decided.for !== damage.id;
  return decided.who !== 'resident' && decided.happened >= damage.happened && !isOfOther;
}
