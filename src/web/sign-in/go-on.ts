import type { FastifyReply, FastifyRequest } from 'fastify';
import { unlockAccount } from '../../store/accounts.ts';
import { systemScope } from '../../store/scope.ts';
import { type Awaits, nextStep, type Whose } from '../../store/signing-in.ts';
import { startSession } from '../http/sessions.ts';
import { stepAddress } from './next.ts';

/**
 * Begins the session of somebody who has done these things, and gives the address of what is still to be done, or of
 * where they were going.
 */
export async function goOn(
  request: FastifyRequest,
  reply: FastifyReply,
  whose: Whose,
  done: readonly Awaits[],
  next: string | undefined,
): Promise<string> {
  const { database } = request.server;
  const awaits = await nextStep(database, whose, done);
  await startSession(request, reply, whose, awaits);
  if (awaits) return stepAddress(awaits, next);
  // A try was counted when it began; this one was right.
  await database.as(systemScope(whose.landlord), (connection) => unlockAccount(connection, whose.account));
  return next ?? '/';
}
