import { sumPromised } from '../complaints/kept-promises.ts';
import type { SortOfPromise } from '../complaints/promise.ts';
import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Telling } from './telling.ts';

/**
 * Whether what words promise is what the Ombudsman ordered, said again: the same sum, or the same sort of thing in words that
 * speak of the Ombudsman. It is owed once, as the order.
 */
export function repeatsOrder(
  { reading, entry, heard, words }: Telling,
  promised: string,
  sort: SortOfPromise,
): boolean {
  const orders = [...reading.of('order received'), ...heard.filter(isOrder)].filter(
    ({ happened }) => happened <= entry.happened,
  );
  if (orders.length === 0) return false;
  const sum = sumPromised(promised);
  if (sum !== undefined && orders.some((order) => order.sum === sum)) return true;
  return byOmbudsman.test(plainInFull(words)) && orders.some((order) => sortOrdered[order.what] === sort);
}

const isOrder = (one: Entry): one is Entry<'order received'> => one.kind === 'order received';

const byOmbudsman = anyOf('ombudsmans?|t?hos|as ordered|orders? we were given');

const sortOrdered: { readonly [K in Entry<'order received'>['what']]?: SortOfPromise } = {
  compensation: 'payment',
  works: 'works',
  move: 'a move',
  inspection: 'something else',
};
