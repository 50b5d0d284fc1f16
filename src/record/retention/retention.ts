import type { KindName } from '../entry.ts';
import { families } from '../kinds.ts';

/** How long an entry of one kind is kept, counted from when its case closed or its household left. The periods are our own default. */
export type RetentionRule =
  /** As long as the home stands, or the landlord does. */
  | { readonly does: 'keep' }
  /** Looked at again after some years, to be kept or removed. */
  | { readonly does: 'review'; readonly years: number }
  /** Its body is to be removed after some years, unless somebody says why not. */
  | { readonly does: 'remove'; readonly years: number };

const keep: RetentionRule = { does: 'keep' };
/** Claims for breach of a tenancy may be brought for six years. */
const review = (years = 6): RetentionRule => ({ does: 'review', years });
const remove = (years = 6): RetentionRule => ({ does: 'remove', years });

/** What holds for most kinds of a family. */
const ofFamily: { readonly [F in keyof typeof families]: RetentionRule } = {
  'The household': remove(),
  'The home': keep,
  'Any case': remove(),
  'The case itself': keep,
  Files: remove(),
  Repairs: keep,
  'Appointments and access': remove(2),
  Hazards: keep,
  'Antisocial behaviour': remove(),
  'Conduct, discrimination and personal data': review(),
  Adaptations: review(),
  Moves: review(),
  Homeowners: review(),
  Complaints: review(),
  'Putting it right': review(),
  'The landlord': keep,
  Corrections: review(),
};

/** Kinds that are kept for longer or shorter than the rest of their family. */
const ofKind: { readonly [K in KindName]?: RetentionRule } = {
  'abuse disclosed': review(),
  'safe contact agreed': review(),
  'person known': review(),
  'own file made': review(),
  'risk assessed': review(),
  'risk to life raised': review(),
  'safeguarding considered': review(),
  'safeguarding lead told': review(),
  'professional evidence received': remove(),
  'claim made': review(),
  'claim ended': review(),
  'case closed': keep,
  'case reopened': keep,
  'case handed over': keep,
  'handover check completed': keep,
  'governing body told': keep,
  'homes like it sampled': keep,
  'case audited': keep,
  'homes like it drawn': keep,
  'home like it looked at': keep,
  'learning recorded': keep,
  'learning shared': keep,
  'learning reviewed': keep,
  'repair reported': review(),
  'resident confirmed fixed': review(),
  'hazard reported': review(),
  'alternative home declined': remove(),
  'access attempted': remove(2),
  'record looked at': review(2),
};

/** The rule of every kind of entry. */
export const retention: Readonly<Record<KindName, RetentionRule>> = Object.fromEntries(
  Object.entries(families).flatMap(([family, kinds]) =>
    (Object.keys(kinds) as KindName[]).map((kind) => [kind, ofKind[kind] ?? ofFamily[family as keyof typeof families]]),
  ),
) as unknown as Record<KindName, RetentionRule>;
