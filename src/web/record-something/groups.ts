import { everydayGroups } from './everyday-groups.ts';
import { familyGroups } from './family-groups.ts';
import type { RecordedByHand } from './not-recorded-by-hand.ts';

/** Kinds of entry by what an officer calls it when about to write something down. */
export type Group = { readonly title: string; readonly kinds: readonly RecordedByHand[] };

// Most used first. A kind may stand in two groups; every kind stands in one, or `everyKindHasAGroup` is a type error.
const table = [...everydayGroups, ...familyGroups] as const satisfies readonly Group[];

type Ungrouped = Exclude<RecordedByHand, (typeof table)[number]['kinds'][number]>;
const everyKindHasAGroup: [Ungrouped] extends [never] ? true : Ungrouped = true;

/** Every group, the most used first. */
export const groups: readonly Group[] = everyKindHasAGroup && table;
