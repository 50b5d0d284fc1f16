import type { Subject } from '../../record/entry.ts';

/** A case or household as these pages call it. */
export function calledOf(subject: Subject): string {
  const name = subject.slice(subject.indexOf(':') + 1);
  return subject.startsWith('case:') ? `Case ${name}` : `Household ${name}`;
}
