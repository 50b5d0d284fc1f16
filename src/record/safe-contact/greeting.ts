import { mayBeSame } from '../behaviour/no-contact.ts';

/** Whom words greet, as they call them: 'Dear Maria Okafor,' greets Maria Okafor. Undefined where they greet nobody by name. */
export function greetedIn(words: string | undefined): string | undefined {
  const found = greeting.exec(words ?? '');
  const name = found?.groups?.name?.trim();
  return name === undefined || name === '' || isAnybody.test(name) ? undefined : name;
}

/**
 * Whether a greeting by part of a name is plainly of one person: by their first name, where nobody else who lives there
 * may be meant. 'Ms Okafor' is not: whoever else is called Okafor opens it too.
 */
export function isPlainlyOf(greeted: string, person: string, others: readonly string[]): boolean {
  const first = person.trim().split(/\s+/)[0]?.toLowerCase();
  const isByFirstName = greeted
    .toLowerCase()
    .split(/\s+/)
    .includes(first ?? '');
  return isByFirstName && mayBeSame(greeted, person) && !others.some((other) => mayBeSame(greeted, other));
}

/** 'Dear' at the head of any line, since an address may stand above it; what is said by mouth at the head of all. */
const greeting =
  /(?:^[^\S\n]*dear|^(?<![\s\S])\s*(?:hi|hello|hey|good (?:morning|afternoon|evening)))[^\S\n]+(?<name>(?:(?:mrs?|ms|mx|dr)\.)?[^\n,:;!.]{1,80})/im;

/** 'All' and 'both' are not among them: they greet whoever else lives there as well. */
const isAnybody = /^(?:sirs?|madam|sir or madam|sir\/madam|there|again)$/i;
