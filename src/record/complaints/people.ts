import { type Role, roles } from '../kinds/vocabulary.ts';

/** How senior a role is: 0 at the front line, greater upward. */
export function seniority(role: Role): number {
  return roles.indexOf(role);
}

/** Whether a role is as senior as another, or more. */
export function isAtLeast(role: Role, least: Role): boolean {
  return seniority(role) >= seniority(least);
}

/** The role words name, in whatever case: 'Chief executive'. Undefined when they name a person or anything else. */
export function roleNamed(words: string | undefined): Role | undefined {
  const said = words?.trim().toLowerCase();
  return roles.find((role) => role === said);
}
