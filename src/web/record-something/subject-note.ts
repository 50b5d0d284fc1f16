import { isAlwaysSensitive } from '../../record/casework/sensitive.ts';
import { type KindName, kindOf } from '../../record/entry.ts';
import type { SubjectSort } from '../../record/kind.ts';

/** What the person filling in a form is told about where the entry is kept; nothing for the case’s own record. */
const subjectNotes: { readonly [S in SubjectSort]: string | undefined } = {
  case: undefined,
  household: 'This goes on the household’s record, and is seen on every case of the home.',
  home: 'This goes on the home’s record, and is seen on every case of the home.',
  landlord: 'This goes on the landlord’s own record, and counts for every case.',
};

/** What the form of one kind says about where it is kept. What tells of danger is seen by few, and they should know it. */
export function subjectNote(kind: KindName): string | undefined {
  const { subject } = kindOf(kind);
  return subject === 'household' && isAlwaysSensitive(kind)
    ? 'This goes on the household’s record. Only those named on its restricted cases, and the safeguarding leads, will see it. Its open cases become restricted.'
    : subjectNotes[subject];
}
