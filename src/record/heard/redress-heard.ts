import type { Entry } from '../entry.ts';
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
  if (offered && !isOrdered)
    for (const clause of clausesDone(plainInFull(withSums(words)))) {
      const paid = paidIn(clause);
      if (paid && !isPaidForAnother(clause, offered.sum, plainInFull(offered.why ?? '')))
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
