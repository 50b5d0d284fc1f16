import { readPromises } from '../../record/complaints/kept-promises.ts';
import { readOrders } from '../../record/complaints/order.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import type { SoftCheck } from './soft-check.ts';
import type { AboutToRecord } from './soft-checks.ts';

/** An answer that names none of several that stand open answers none of them, so which one it is about is asked. */
export function whichOne({ kind, for: answers, happened, reading }: AboutToRecord): readonly SoftCheck[] {
  const asked = reading && answeredByName[kind];
  if (!asked) return [];
  const open = asked.open(reading).filter((entry) => entry.happened <= happened);
  if (open.length < 2 || open.some(({ id }) => id === answers)) return [];
  const asks = `${open.length} ${asked.are} open, and this does not say which it is about, so all of them stay open. Choose one; where it is several, record each by itself. Record it as it is?`;
  return [{ id: `which-one:${kind.replaceAll(' ', '-')}:${open.length}`, asks, field: 'for' }];
}

type Asked = { readonly are: string; readonly open: (reading: Reading) => readonly Entry[] };

const answeredByName: { readonly [K in KindName]?: Asked } = {
  'order complied with': {
    are: 'orders are',
    open: (reading) =>
      readOrders(reading).flatMap(({ order, carriedOut }) => (carriedOut === undefined ? [order] : [])),
  },
  'promise kept': {
    are: 'promises are',
    open: (reading) => readPromises(reading).flatMap(({ cause, keptBy }) => (keptBy === undefined ? [cause] : [])),
  },
};
