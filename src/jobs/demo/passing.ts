import type { KindName } from '../../record/entry.ts';
import { accounts } from './accounts.ts';
import type { CasePlan } from './casework.ts';
import type { Family } from './landlord-shape.ts';
import type { Luck } from './luck.ts';
import type { Told } from './notebook.ts';
import { chasing, reasons, togetherWords, wornDown } from './passing-words.ts';

/** A visit arranged: the entry, and the working day it was for. */
export type Booked = { readonly of: string; readonly visit: number };

/** What the passing of time needs of a case being told. */
export type Passing = {
  readonly plan: CasePlan;
  readonly luck: Luck;
  readonly officer: string;
  readonly booked: readonly Booked[];
  /** Writes what happened on a working day, whether or not the case was being worked on. */
  readonly write: <K extends KindName>(n: number, kind: K, told: Told<K>) => string;
  /** The same, for what was written down only on a later working day. */
  readonly writeLate: <K extends KindName>(n: number, late: number, kind: K, told: Told<K>) => string;
};

/** Small things that come up in any case that somebody has in hand: another officer, a promise to ring, a question. */
export function passInHand({ plan, luck, officer, write }: Passing): void {
  const { age } = plan;
  if (age < 9) return;
  const some = () => luck.between(2, age - 6);
  if (luck.chance(0.16)) {
    const n = some();
    const handover = write(n, 'case handed over', { to: officer, from: colleagueOf(plan, luck) });
    write(n + 1, 'handover check completed', { for: handover, note: luck.pick(togetherWords.checked) });
  }
  if (luck.chance(0.14)) {
    const n = some();
    const chased = write(n, 'resident chased', { says: luck.pick(chasing.first), means: 'phone', by: 'resident' });
    write(n + 1, 'resident updated', { for: chased, says: luck.pick(togetherWords.rangBack), means: 'phone' });
  }
  if (luck.chance(0.2)) {
    const n = some();
    const [question, answer, why] = luck.pick(togetherWords.questions);
    const request = write(n, 'request made', { request: question, by: 'resident' });
    write(n + luck.between(1, 4), 'request answered', { for: request, answer, why });
  }
  if (luck.chance(0.1)) write(some(), 'letter sent', { says: luck.pick(togetherWords.letters), means: 'letter' });
}

/** What happens while nobody does anything: the visit nobody made, the calls, what it does to people, what is said of it. */
export function passUntouched({ plan, luck, officer, booked, write, writeLate }: Passing, stalls: number): void {
  const { age, family } = plan;
  const idle = age - stalls;
  const isOfWorks = ofWorks.includes(family);
  for (const { of, visit } of booked) {
    if (visit >= stalls && visit < age) write(visit, 'appointment missed', { for: of, by: 'resident' });
  }
  if (luck.chance(0.35) && stalls > 1) {
    write(stalls, 'case handed over', { to: officer, from: colleagueOf(plan, luck) });
  }
  const chases = luck.shuffle([...chasing.first, ...chasing.again, ...(isOfWorks ? chasing.works : [])]);
  let said = 0;
  for (let n = stalls + luck.between(6, 9); n < age; n += luck.between(11, 32)) {
    write(n, 'resident chased', {
      says: chases[said++ % chases.length] ?? '',
      means: luck.pick(['phone', 'phone', 'email', 'text message']),
      by: 'resident',
    });
  }
  if (idle > 30 && luck.chance(0.6)) {
    write(stalls + luck.between(14, 29), 'impact told', {
      impact: luck.pick(wornDown),
      source: 'resident',
      by: 'resident',
    });
  }
  if (idle > 30 && family !== 'complaints' && luck.chance(0.4)) {
    write(stalls + luck.between(20, 29), 'dissatisfaction shown', { says: luck.pick(chasing.unhappy), by: 'resident' });
  }
  if (idle > 20 && luck.chance(0.3)) {
    writeLate(stalls + 1, stalls + luck.between(7, 16), 'note made', { says: luck.pick(chasing.lateNotes) });
  }
  if (luck.chance(0.25)) {
    const lesson = isOfWorks ? 'repairs/works-dated' : 'circumstances/kept-in-contact';
    write(age - luck.between(1, 5), 'delay explained', {
      why: luck.pick(isOfWorks ? reasons.works : reasons.any),
      lesson,
    });
  }
}

const ofWorks: readonly Family[] = ['repairs', 'hazards', 'pests', 'asbestos', 'homeowners', 'adaptations'];

function colleagueOf(plan: CasePlan, luck: Luck): string {
  const others = accounts.filter(({ id, role }) => id !== plan.officer && role === 'officer');
  return luck.pick(others).name;
}
