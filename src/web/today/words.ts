import { capital } from '../../library/capital.ts';
import type { RiskToPeople } from '../../record/casework/standing.ts';
import type { CaseFamily } from '../../record/kinds/vocabulary.ts';

/** How hard it may fall on the people who live there. */
export function sayRisk(risk: RiskToPeople): string {
  return ['No raised risk known', 'Someone has a need', 'Medium risk', 'High risk'][risk] ?? '';
}

/** A family of cases, as a person would write it at the start of a line. */
export function sayFamily(family: CaseFamily | string): string {
  return capital(family);
}

/** '1 thing', '1,204 things', 'over 1,000 things'. */
export function sayThings(count: HowMany): string {
  return `${sayHowMany(count)} ${count === 1 ? 'thing' : 'things'}`;
}

/** A count, or that there are more than were counted. */
export type HowMany = number | { readonly over: number };

/** '1,204', 'over 1,000'. */
export function sayHowMany(count: HowMany): string {
  return typeof count === 'number' ? numbers.format(count) : `over ${numbers.format(count.over)}`;
}

/** Writes whole numbers: '1,204'. */
export const numbers = new Intl.NumberFormat('en-GB');

/** Puts names in order as people would: 'Patch 2' before 'Patch 10'. */
export const byName = new Intl.Collator('en-GB', { numeric: true });
