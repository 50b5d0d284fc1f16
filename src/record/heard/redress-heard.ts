import { sumPromised } from '../complaints/kept-promises.ts';
import { promisesOf } from '../complaints/promises-in-answer.ts';
import type { Entry } from '../entry.ts';
import type { Pence } from '../money.ts';
import { plainInFull } from '../plain-words.ts';
import { isFromThem } from '../what-it-says.ts';
import { clausesDone } from './clauses-done.ts';
import { isPaidForAnother, paidIn } from './order-done-words.ts';
import { offerIn } from './redress-words.ts';
import { withSums } from './sums-written.ts';
import { add, addNew, type Telling } from './telling.ts';

/** Money that was offered in a note or a letter of ours, and, where such an offer was heard, that it was paid. */
export function hearRedress(telling: Telling): void {
  const { entry, words, heard, tells } = telling;
  const isOurs = entry.kind === 'note made' || (entry.kind === 'letter sent' && !isFromThem(entry));
  if (!isOurs) return;
  const offered = heard.find((one): one is Entry<'remedy offered'> => one.kind === 'remedy offered');
  const isOrdered = heard.some(({ kind }) => kind === 'order received');
  const promised = offered ?? moneyPromised(heard);
  if (promised && !isOrdered)
    for (const clause of clausesDone(withWay(plainInFull(withSums(words))))) {
      const paid = paidIn(clause);
      if (paid && !isPaidForAnother(clause, promised.sum, plainInFull(promised.why ?? '')))
        add(telling, 'money paid', { ...paid, for: undefined });
    }
  const offer = tells('offer') ? offerIn(words) : undefined;
  if (offer)
    addNew(telling, ['reimbursement considered', 'money paid'], 'remedy offered', {
      sort: 'compensate',
      sum: offer.sum,
      ...(offer.hasReason && { why: words }),
    });
}

/** The sum that an answer of ours, itself only heard, says will be paid. */
function moneyPromised(heard: readonly Entry[]): { readonly sum: Pence; readonly why?: string } | undefined {
  for (const one of heard) {
    if (one.kind !== 'response sent') continue;
    for (const promise of promisesOf(one)) {
      const sum = sumPromised(promise);
      if (sum !== undefined) return { sum, why: promise };
    }
  }
  return undefined;
}

/** ‘£40 to Mrs Hill, bank transfer, cleared’ is of one payment. */
function withWay(said: string): string {
  return said.replace(
    /(£ ?\d+[^|]*) \| (?=(?:by )?(?:bank transfer|bacs|faster payment|cleared|paid)(?![a-z]))/g,
    '$1 ',
  );
}
