import { sayInstant } from '../../calendar/instant.ts';
import type { Household } from '../../store/households.ts';
import type { LookMade } from '../../store/looks.ts';

/** Who looked at a household, as the page says it. */
export type LooksView = {
  readonly household: string;
  readonly address: string;
  readonly lines: readonly LookLine[];
  readonly olderHref: string | undefined;
  readonly newestHref: string | undefined;
};

export type LookLine = {
  readonly when: string;
  readonly who: string;
  readonly role: string;
  readonly what: string;
  readonly why: string;
};

/** Works out the page of who looked. Where there are more looks than a page holds, `made` has one more. */
export function viewLooks(
  { household, home }: Household,
  made: readonly LookMade[],
  pageSize: number,
  isOlder: boolean,
): LooksView {
  const shown = made.slice(0, pageSize);
  const address = `/households/${household}/looks`;
  return {
    household,
    address: home.address,
    lines: shown.map((look) => ({
      when: sayInstant(look.looked),
      who: look.name,
      role: look.role,
      what: sayWhat(look),
      why: sayWhy(look),
    })),
    olderHref: made.length > shown.length ? `${address}?before=${shown.at(-1)?.look}` : undefined,
    newestHref: isOlder ? address : undefined,
  };
}

function sayWhat({ opened, reference }: LookMade): string {
  switch (opened) {
    case 'household':
      return 'The household';
    case 'home':
      return 'The home and who lives there';
    case 'case':
      return `Case ${reference}`;
    case 'file':
      return `A file on case ${reference}`;
    case 'who looked':
      return 'This list';
    case 'refused':
      return 'Asked to see it, and was not let in';
  }
}

/** Whoever may not see the case in hand is told no more than where there was none. */
function sayWhy({ why, inHand, reference, opened }: LookMade): string {
  if (why !== undefined) return why;
  if (opened === 'refused') return `No contact, by case ${reference}`;
  if (opened === 'who looked') return 'To see who looked';
  return inHand === undefined ? 'No reason written down' : `Had case ${inHand.reference} in hand: ${inHand.title}`;
}
