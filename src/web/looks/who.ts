import type { FastifyRequest } from 'fastify';
import type { StaffRole } from '../../store/scope.ts';
import { scopeOf } from '../http/sessions.ts';

/** Who may see who looked at a household: those who answer for its safety and for the people who look, and nobody else. */
export const answerForLooks: readonly StaffRole[] = ['ASB and safeguarding lead', 'manager'];

/** Whether whoever asks may see who looked. */
export function maySeeLooks(request: FastifyRequest): boolean {
  return answerForLooks.some((role) => role === scopeOf(request).role);
}
