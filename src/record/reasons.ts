import type { Entry } from './entry.ts';

/** Whether a decision can stand: a yes is its own, and a no takes reasons, with it or with what told the resident of it. */
export function hasReasons(decision: Entry, ...told: readonly Reasons[]): boolean {
  return !isNo(decision) || [decision, ...told].some(givesReasons);
}

function isNo(decision: Entry): boolean {
  switch (decision.kind) {
    case 'move considered':
      // What was looked at is the reason to stay.
      return decision.decision === 'stay' && decision.considers === undefined;
    case 'move evidence weighed':
      return decision.decision !== 'agreed';
    case 'adaptation decided':
      return decision.decision !== 'yes';
    case 'request answered':
      return decision.answer !== 'yes';
    case 'hazard triaged':
      return decision.as === 'neither';
    default:
      return false;
  }
}

type Reasons = { readonly why?: string | undefined; readonly note?: string | undefined };

function givesReasons({ why, note }: Reasons): boolean {
  return why !== undefined || note !== undefined;
}
