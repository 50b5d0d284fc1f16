import type { Account } from '../../../store/accounts.ts';
import type { Sent } from '../write.ts';
import type { CheckItem } from './check-list.ts';
import type { HandoverMistake } from './form.ts';

/** Whom it goes to, and what was gone through; nothing gone through only where it could not be, with why. */
export type Handover = {
  readonly to: Account;
  readonly checked: readonly string[];
  readonly why: string | undefined;
};

/**
 * Reads the form of a hand-over. A case does not change hands until every item has been gone through, except that
 * whoever may skip the check (a manager, when the officer has gone) can say why it could not be made.
 */
export function readHandover(
  sent: Sent,
  items: readonly CheckItem[],
  people: readonly Account[],
  { has, maySkip }: { readonly has: string | undefined; readonly maySkip: boolean },
): Handover | { readonly mistakes: readonly HandoverMistake[] } {
  const mistakes: HandoverMistake[] = [];
  const to = people.find((one) => one.account === sent.to && one.account !== has);
  if (!to) mistakes.push({ field: 'to', message: 'Choose who the case goes to' });
  const ticked = [sent.checked ?? []].flat();
  const left = items.filter((item) => !ticked.includes(item.id));
  const why = typeof sent.why === 'string' && sent.why.trim() !== '' ? sent.why.trim() : undefined;
  const isSkipped = maySkip && sent.skip === 'yes';
  if (isSkipped && why === undefined) mistakes.push({ field: 'why', message: 'Say why the check could not be made' });
  if (!isSkipped && left.length > 0)
    mistakes.push({
      field: 'checked',
      message: `Go through everything with the person taking it on: ${sayLeft(left)}`,
    });
  if (!to || mistakes.length > 0) return { mistakes };
  return { to, checked: isSkipped ? [] : items.map((item) => item.asks), why: isSkipped ? why : undefined };
}

/** Which is left, where few are. */
function sayLeft(left: readonly CheckItem[]): string {
  if (left.length > mostNamed) return `${left.length} items still to do`;
  return `still to do: ${left.map(({ asks }) => `“${asks}”`).join(' and ')}`;
}

const mostNamed = 2;
