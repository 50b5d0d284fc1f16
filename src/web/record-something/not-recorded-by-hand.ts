import type { KindName } from '../../record/entry.ts';

/**
 * The kinds of entry that only other pages write, each as part of something else it does. “Record something” does not
 * offer them, and needs no words for them. A new kind is either named here or given words: the types see to it.
 */
export const notRecordedByHand = [
  'entry corrected',
  'case opened',
  'case handed over',
  'case restricted',
  'restriction lifted',
  'access to case given',
  'access to case taken away',
  'case linked',
  'file attached',
  'own file made',
  'day zero accepted',
  'case audited',
  'homes like it drawn',
  'home like it looked at',
] as const satisfies readonly KindName[];

export type NotRecordedByHand = (typeof notRecordedByHand)[number];

/** The kinds an officer may pick and fill in a form for. */
export type RecordedByHand = Exclude<KindName, NotRecordedByHand>;
