import { slugOf } from '../cases/recording/slug.ts';
import type { RecordedByHand } from '../record-something/not-recorded-by-hand.ts';

/** What can be written on a household’s record from its page, the most usual first. */
export const changes = [
  { says: 'Someone new lives here', kind: 'person known' },
  { says: 'We were told about a need', kind: 'need disclosed' },
  { says: 'Someone left', kind: 'person left' },
  { says: 'We checked this record', kind: 'household reviewed' },
  { says: 'A need ended', kind: 'need ended' },
  { says: 'Agree an adjustment', kind: 'adjustment agreed' },
  { says: 'Somebody asked for an adjustment', kind: 'adjustment asked for' },
  { says: 'Refuse an adjustment, with reasons', kind: 'adjustment refused' },
  { says: 'Agree how to keep in touch', kind: 'communication plan agreed' },
  { says: 'They told us when visits suit', kind: 'preference told' },
  { says: 'Somebody acts for them', kind: 'representative named' },
  { says: 'We were told of domestic abuse', kind: 'abuse disclosed' },
  { says: 'Agree a safe way to be in touch', kind: 'safe contact agreed' },
] as const satisfies readonly { readonly says: string; readonly kind: RecordedByHand }[];

export type ChangeKind = (typeof changes)[number]['kind'];

/** The kind of change an address names; undefined when there is none. */
export function changeFrom(slug: string): ChangeKind | undefined {
  return changes.find(({ kind }) => slugOf(kind) === slug)?.kind;
}

/** The address of the form for one kind of change. */
export function recordAddress(household: string, kind: ChangeKind): string {
  return `/households/${household}/record/${slugOf(kind)}`;
}
