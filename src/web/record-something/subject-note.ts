import type { SubjectSort } from '../../record/kind.ts';

/** What the person filling in a form is told about where the entry is kept; nothing for the case’s own record. */
export const subjectNotes: { readonly [S in SubjectSort]: string | undefined } = {
  case: undefined,
  household: 'This goes on the household’s record, and is seen on every case of the home.',
  home: 'This goes on the home’s record, and is seen on every case of the home.',
  landlord: 'This goes on the landlord’s own record, and counts for every case.',
};
