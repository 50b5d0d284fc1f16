import type { RecordedByHand } from '../../record-something/not-recorded-by-hand.ts';

/** The kinds of entry whose form has a page of its own on a case, by where that is; the others share one. */
export const ownForms: { readonly [K in RecordedByHand]?: string } = {
  'hazard triaged': 'judgement',
};
