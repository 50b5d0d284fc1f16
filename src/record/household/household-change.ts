import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import { openSpells, type Spell } from '../open-spell.ts';
import type { Reading } from '../reading.ts';
import { groupsOfPreference } from './need.ts';
import { isTakenIn } from './taken-in.ts';

/** A change in who lives here or what they need, while something was open. */
export type HouseholdChange = {
  readonly change: Entry;
  readonly spell: Spell;
  /** Whether it shows that somebody who may be hurt more easily is there. */
  readonly bringsNeed: boolean;
  /** Whether it was told on the day the case was opened, after that was written down. */
  readonly isOnFirstDay: boolean;
};

/**
 * Every change in the household that came after a case was opened and before it was closed: somebody new, somebody gone,
 * a need told or ended. In a record with no case of its own, such as a story’s, what was open is read from what was reported.
 */
export function changesWhileOpen(reading: Reading): readonly HouseholdChange[] {
  const changes = reading.ofAny('person known', 'person left', 'need disclosed', 'need ended', 'abuse disclosed');
  if (changes.length === 0) return [];
  return spellsOfCase(reading).flatMap((spell) =>
    changes
      .filter(
        (change) =>
          isAfterOpening(change, spell.opened) &&
          (spell.closed === undefined || change.happened < spell.closed.happened),
      )
      .map((change) => ({
        ...{ change, spell, bringsNeed: bringsNeed(reading, change) },
        isOnFirstDay: change.happened <= spell.opened.happened,
      })),
  );
}

function isAfterOpening(change: Entry, opened: Entry): boolean {
  return change.happened > opened.happened || (change.happened === opened.happened && !isTakenIn(change, opened));
}

function spellsOfCase(reading: Reading): readonly Spell[] {
  const [opened] = reading.of('case opened');
  if (!opened) return openSpells(reading);
  const turns = reading
    .ofAny('case closed', 'case reopened')
    .filter((turn) => turn.for === undefined || turn.for === opened.id);
  const spells: Spell[] = [{ opened, closed: undefined }];
  for (const turn of turns.toSorted(inOrder)) {
    const last = spells.at(-1);
    if (turn.kind === 'case closed' && last && !last.closed) spells[spells.length - 1] = { ...last, closed: turn };
    if (turn.kind === 'case reopened' && last?.closed) spells.push({ opened: turn, closed: undefined });
  }
  return spells;
}

function bringsNeed(reading: Reading, change: Entry): boolean {
  return reading.household.needs.some(
    ({ entry, since, groups }) =>
      entry.id === change.id &&
      since === change.happened &&
      groups.some((group) => !groupsOfPreference.includes(group)),
  );
}
