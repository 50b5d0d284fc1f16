import { sayOwner } from '../../assessment/explanation.ts';
import type { RiskToPeople } from '../../record/casework/standing.ts';
import type { CaseFamily } from '../../record/kinds/vocabulary.ts';
import type { WorklistItem } from '../../store/worklist.ts';

/** Whose clock it is, said to the landlord’s own people. */
export function sayClock(clock: WorklistItem['clock']): string {
  return clock === 'policy' ? 'your policy' : sayOwner(clock);
}

/** How hard it may fall on the people who live there. */
export function sayRisk(risk: RiskToPeople): string {
  return ['No raised risk known', 'Someone has a need', 'Medium risk', 'High risk'][risk] ?? '';
}

/** A family of cases, as a person would write it at the start of a line. */
export function sayFamily(family: CaseFamily | string): string {
  return `${family.slice(0, 1).toUpperCase()}${family.slice(1)}`;
}

/** '1 thing', '1,204 things'. */
export function sayThings(count: number): string {
  return `${numbers.format(count)} ${count === 1 ? 'thing' : 'things'}`;
}

/** Writes whole numbers: '1,204'. */
export const numbers = new Intl.NumberFormat('en-GB');

/** Puts names in order as people would: 'Patch 2' before 'Patch 10'. */
export const byName = new Intl.Collator('en-GB', { numeric: true });
