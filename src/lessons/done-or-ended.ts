import type { Entry, KindName } from '../record/entry.ts';
import type { Owed } from './lesson.ts';

/**
 * What came of something that nobody mends, moves or closes by: the act it asks for did it; that the trouble went away, or
 * that they did, only ended it.
 */
export function doneOrEnded(by: Entry | undefined, ...ends: readonly KindName[]): Pick<Owed, 'doneBy' | 'endedBy'> {
  if (!by) return {};
  const isPatch = by.kind === 'visit made' && by.outcome === 'temporary fix' && ends.includes('temporary fix made');
  return isPatch || isEnd(by) || ends.includes(by.kind) ? { endedBy: by } : { doneBy: by };
}

/** Works that ended a trouble, the resident’s word that it is over, a case closed, or a household gone or home again. */
function isEnd(entry: Entry): boolean {
  return entry.kind === 'visit made' ? entry.outcome === 'works completed' : ending.has(entry.kind);
}

/** What keeps people from harm for the time being, for what asks for something other than that. */
export const forNow: readonly KindName[] = ['made safe', 'made secure', 'temporary fix made', 'moved out'];

const ending: ReadonlySet<KindName> = new Set<KindName>([
  ...(['works completed', 'further works completed', 'resident confirmed fixed', 'case closed'] as const),
  ...(['moved back', 'moved for good'] as const),
]);
