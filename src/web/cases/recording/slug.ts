import { isRecordedByHand, recordedByHand } from '../../record-something/kind-words.ts';
import type { RecordedByHand } from '../../record-something/not-recorded-by-hand.ts';

/** A kind of entry as it stands in an address: 'visit made' is 'visit-made'. */
export function slugOf(kind: RecordedByHand): string {
  return kind.replaceAll(' ', '-');
}

/** The kind an address names; undefined when there is none that is recorded by hand. */
export function kindFrom(slug: string): RecordedByHand | undefined {
  return recordedByHand.find((kind) => slugOf(kind) === slug && isRecordedByHand(kind));
}
