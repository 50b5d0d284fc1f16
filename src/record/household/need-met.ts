import type { Entry } from '../entry.ts';
import type { Spell } from '../open-spell.ts';
import { type Household, type KnownNeed, needKnown, needLearned } from './household.ts';
import type { NeedGroup } from './need.ts';

/** A problem falling on someone known to be at greater risk from it: since when the landlord knew both, and what else shows it. */
export type NeedMet = { readonly since: Entry; readonly because: readonly Entry[]; readonly need: KnownNeed };

/** Something wrong, as far as it meets a need: first told of by `report`, and again. */
type Wrong = { readonly report: Entry; readonly reports: readonly Entry[]; readonly ended: Entry | undefined };

/**
 * When a problem first met a need of any of these groups (or any that weighs): at the report, at a later report of the
 * same thing, or when the need was told while the problem was still there.
 */
export function needMet(household: Household, problem: Wrong, ...groups: readonly NeedGroup[]): NeedMet | undefined {
  const { report, reports, ended } = problem;
  const learned = needLearned(household, report.happened, ended?.happened, ...groups);
  for (const again of reports) {
    if (learned && learned.since < again.happened) break;
    const need = needKnown(household, again.happened, ...groups);
    if (need)
      return { since: again, because: others(again, again === report ? [need.entry] : [report, need.entry]), need };
  }
  return learned && { since: learned.entry, because: others(learned.entry, [report]), need: learned };
}

/** When a need mattered to a case: from when the case opened, or from when the need was told while it was open. */
export type NeedInSpell = { readonly since: Entry; readonly because: readonly Entry[]; readonly spell: Spell };

/** For each spell in which any of these needs was known, the first of them and the entry from which it mattered. */
export function needsInSpells(spells: readonly Spell[], needs: readonly KnownNeed[]): readonly NeedInSpell[] {
  return spells.flatMap((spell): readonly NeedInSpell[] => {
    const { opened, closed } = spell;
    const need = needs.find(
      ({ since, until }) =>
        (closed === undefined || since < closed.happened) && (until === undefined || until > opened.happened),
    );
    if (!need) return [];
    const since = need.entry.happened > opened.happened ? need.entry : opened;
    return [{ since, because: others(since, [opened, need.entry]), spell }];
  });
}

function others(since: Entry, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry !== since);
}
