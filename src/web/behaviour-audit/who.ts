import type { StaffRole } from '../../store/scope.ts';

/** Who audits: leads and managers. Of restricted cases each of them finds only those they may see. */
export const auditors: readonly StaffRole[] = ['ASB and safeguarding lead', 'manager'];
