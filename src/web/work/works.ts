import { gettingIn } from './getting-in/parts.ts';
import { whoElse } from './who-else/parts.ts';
import type { Work } from './work.ts';

/** Every piece of work with a page of its own, in the order a case lists them. */
export const works: readonly Work[] = [gettingIn, whoElse];

/** The work an address names, if any. */
export function workCalled(slug: unknown): Work | undefined {
  return works.find((work) => work.slug === slug);
}
