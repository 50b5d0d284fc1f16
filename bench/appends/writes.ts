import type { Instant } from '../../src/calendar/instant.ts';
import { dayOf } from '../../src/calendar/instant.ts';
import type { Entry } from '../../src/record/entry.ts';
import type { Append } from '../../src/store/append.ts';
import type { Chance } from '../chance.ts';
import { type BenchCase, landlord } from './fill.ts';

/** Gives one append after another, each on a case chance has chosen, of what officers write most. */
export function makeWrites(
  cases: readonly BenchCase[],
  chance: Chance,
): () => { readonly of: BenchCase; readonly append: Append } {
  let made = 0;
  return () => {
    const of = cases[chance.below(cases.length)] as BenchCase;
    const number = ++made;
    // Later than everything before it on the same case, and still the same day.
    const now = (of.asAt - 3_600_000 + number) as Instant;
    const base = { id: `b-${number}`, subject: of.subject, happened: dayOf(now), recorded: now };
    const entry = { ...base, ...say(chance, number, of.report) } as Entry;
    return { of, append: { landlord, account: 'officer-1', now, home: of.home, entries: [entry] } };
  };
}

/** A round hundred of these, near enough, is a hundred of an officer’s entries. */
function say(chance: Chance, number: number, report: string): Record<string, unknown> {
  const draw = chance.below(100);
  if (draw < 35) return { kind: 'resident updated', means: 'phone', says: `Told them where it stands, call ${number}` };
  if (draw < 50)
    return { kind: 'resident chased', means: 'phone', says: `Asked when anyone is coming, call ${number}` };
  if (draw < 65) return { kind: 'note made', says: `Spoke to the contractor, who has it in hand (${number})` };
  if (draw < 80) return { kind: 'visit made', for: report, outcome: 'inspected', by: 'surveyor' };
  if (draw < 90) return { kind: 'appointment made', for: report, time: '8am to 12', suits: true };
  return {
    kind: 'risk assessed',
    for: report,
    level: 'medium',
    says: `Looked at with the resident (${number})`,
    considers: ['vulnerability', 'impact'],
  };
}
