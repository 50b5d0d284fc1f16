import type { Scope } from './scope.ts';

/**
 * The program before anyone can say which landlord it is asked about: who has this email, whether anything is set up.
 * No row is seen in it but by the few functions written for that in `migrations/0010-accounts.sql`.
 */
export const noLandlord: Scope = { landlord: '', account: '', role: 'system' };
