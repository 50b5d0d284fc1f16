import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { allOnCase } from '../whole-case.ts';
import { areForFaultAlone, faultBehind } from './lease.ts';

/** Damage inside an owned home, and what made it good, paid for it, found it not ours, or ended the case: not the mending of the leak it came from. */
export type DamageOpen = { readonly damage: Entry<'internal damage reported'>; readonly ended: Entry | undefined };

/** Each damage inside an owned home that is not from inside it. */
export function damageStillOpen(reading: Reading): readonly DamageOpen[] {
  return reading
    .of('internal damage reported')
    .filter(({ cause }) => cause !== 'inside the home')
    .map((damage) => ({
      damage,
      ended: allOnCase(reading, damage, damage, ...ends).find((entry) => isEnd(reading, damage, entry)),
    }));
}

const ends = [
  ...(['works completed', 'resident confirmed fixed', 'moved for good', 'case closed'] as const),
  ...(['responsibility decided', 'reimbursement considered', 'money paid'] as const),
] as const;

function isEnd(
  reading: Reading,
  damage: Entry<'internal damage reported'>,
  entry: Entry<(typeof ends)[number]>,
): boolean {
  switch (entry.kind) {
    case 'works completed':
      return entry.for === damage.id || !areForFaultAlone(entry.works, faultBehind(reading, damage), damage);
    case 'responsibility decided':
      return entry.who === 'resident';
    case 'reimbursement considered':
    case 'money paid':
      return reading.leadsBack(entry, damage.id);
    case 'case closed':
      return reading.entry(entry.for)?.kind !== 'complaint received';
    default:
      return true;
  }
}
