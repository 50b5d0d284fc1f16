import type { FastifyRequest } from 'fastify';
import type { Instant } from '../../calendar/instant.ts';
import type { Problem } from '../accounts/problems.ts';
import { sentField } from '../http/forms.ts';
import { isFactor, newFactor, stepOfCode } from './codes.ts';

/**
 * The second factor somebody has linked to their phone, shown to work by a code from it; or what is wrong, with the
 * secret to go on with.
 */
export async function readNewFactor(
  request: FastifyRequest,
  now: Instant,
): Promise<
  | { readonly secret: string; readonly usedStep: number }
  | { readonly secret: string; readonly problems: readonly Problem[] }
> {
  const sent = sentField(request, 'secret') ?? '';
  const secret = isFactor(sent) ? sent : newFactor();
  const usedStep = await stepOfCode(secret, sentField(request, 'code') ?? '', now);
  if (usedStep !== undefined) return { secret, usedStep };
  const message =
    'Enter the six digits the app shows now. If they do not work, check that your phone’s clock is set by itself';
  return { secret, problems: [{ field: 'code', message }] };
}
