import { sayDay } from '../../calendar/day.ts';
import { capital } from '../../library/capital.ts';
import { type OrderStanding, readOrders } from '../../record/complaints/order.ts';
import { sayEntry } from '../../record/entry.ts';
import { sayPence } from '../../record/money.ts';
import type { Reading } from '../../record/reading.ts';

/** How the Ombudsman has dealt with the complaint, and each order with its owner, day and proof. Nothing is worked out that its letters state. */
export type OmbudsmanView = { readonly steps: readonly string[]; readonly orders: readonly OrderView[] };
export type OrderView = {
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  readonly stands: string;
};

/** Reads what came from the Ombudsman and what was done about it. */
export function viewOmbudsman(reading: Reading): OmbudsmanView {
  const steps = reading
    .ofAny(
      'Ombudsman took up complaint',
      'Ombudsman asked for evidence',
      'evidence sent to Ombudsman',
      'Complaint Handling Failure Order made',
      'determination received',
    )
    .map((entry) => {
      const due =
        entry.kind === 'Ombudsman asked for evidence' && entry.due !== undefined
          ? `, to be sent by ${sayDay(entry.due)}`
          : '';
      return `${sayDay(entry.happened)}: ${sayEntry(entry)}${due}.`;
    });
  const orders = readOrders(reading).map((standing) => {
    const { order } = standing;
    return {
      what: `${capital(order.what)}${order.sum === undefined ? '' : `, ${sayPence(order.sum)}`}`,
      owner: order.owner ?? order.from ?? 'nobody named',
      due: order.due === undefined ? 'no day stated' : sayDay(order.due),
      stands: sayStanding(standing),
    };
  });
  return { steps, orders };
}

function sayStanding({ carriedOut, shown, saidDone }: OrderStanding): string {
  if (!carriedOut)
    return saidDone ? `said to be done on ${sayDay(saidDone.happened)}, no payment on record` : 'not shown to be done';
  const proof = shown?.kind === 'order complied with' ? shown.proof : undefined;
  return `done on ${sayDay(carriedOut.happened)}${!shown ? ', no proof on record' : proof === undefined ? '' : `: ${proof}`}`;
}
