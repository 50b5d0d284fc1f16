import type { StaffRole } from '../../store/scope.ts';

/** Who does casework: they open cases, read them and write on them. The governing body sees figures only. */
export const caseworkers: readonly StaffRole[] = [
  'officer',
  'complaints officer',
  'ASB and safeguarding lead',
  'manager',
];
