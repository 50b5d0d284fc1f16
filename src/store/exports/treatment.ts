/**
 * What is done with each table in an export. A table that is not named here is kept: it goes out as it is and comes back
 * as it was, so that a table somebody adds is never forgotten.
 */
export type Treatment =
  | { readonly is: 'kept'; readonly less: readonly string[]; readonly only: string | undefined }
  /** Goes out so that others can read it, and is worked out anew when it comes back. */
  | { readonly is: 'worked out' }
  | { readonly is: 'left out'; readonly why: string };

/** How a table is treated. */
export function treatmentOf(table: string): Treatment {
  const why = leftOut[table];
  if (why !== undefined) return { is: 'left out', why };
  if (workedOut.includes(table)) return { is: 'worked out' };
  return { is: 'kept', less: columnsLeftOut[table] ?? [], only: rowsOf[table] };
}

/** Tables that do not go out, and why. `docs/export.md` says the same to whoever receives an export. */
export const leftOut: Readonly<Record<string, string>> = {
  sessions: 'they let their holders in',
  reset_links: 'they let their holders in',
  recovery_codes: 'they let their holders in',
  home_words: 'worked out, and of use only to finding',
  near_words: 'worked out, and of use only to finding',
  duty_counts: 'worked out, and of use only to counting',
  protected_words: 'worked out, and of use only to finding',
  entries_to_learn: 'worked out, and of use only to finding',
  entry_numbers: 'worked out, and of use only to finding',
  entry_words: 'worked out, and of use only to finding',
  told_words: 'worked out, and of use only to finding',
  near_told_words: 'worked out, and of use only to finding',
  library_pieces: 'worked out of the reports and findings, and of use only to finding',
  library_sources: 'worked out of the reports and findings, and of use only to finding',
  library_words: 'worked out of the reports and findings, and of use only to finding',
  ledger_counts: 'worked out, and of use only to counting',
  policies_taken_up: 'worked out, and of use only to the clock’s work',
  near_library_words: 'worked out of the reports and findings, and of use only to finding',
  sent_findings: 'waits only for somebody to say whether it is kept',
  sent_finding_rows: 'waits only for somebody to say whether it is kept',
};

const workedOut: readonly string[] = [
  'duties',
  'case_access',
  'no_contact',
  'kept_apart',
  'restrictions',
  'ledger',
  'case_marks',
  'repair_times',
];

/** An export is open to whoever holds it, so nothing in it may let anybody in. */
export const columnsLeftOut: Readonly<Record<string, readonly string[]>> = {
  accounts: ['password_hash', 'second_factor', 'second_factor_step', 'failed_tries', 'locked_until'],
};

/** What is still arriving is nothing yet: its sender sends it again. */
const rowsOf: Readonly<Record<string, string>> = {
  files: 't.is_kept',
  uploads: 'exists (select from putright.files f where f.landlord = t.landlord and f.file = t.file and f.is_kept)',
};

/** Tables a trigger writes to as well, when the rows it goes by come back: the same row a second time is no matter. */
export const alsoNoted: readonly string[] = ['patches'];
