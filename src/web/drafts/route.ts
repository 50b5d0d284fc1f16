import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sayTime } from '../../calendar/instant.ts';
import { saveDraft } from '../../store/drafts.ts';
import { withoutQuery, withoutSecrets } from '../http/late-forms.ts';
import { ownPath } from '../http/own-path.ts';
import { type SessionParts, scopeOf } from '../http/sessions.ts';

/** Where a form that is being written saves itself, and where a page asks how long the person has left. */
export function drafts(app: FastifyInstance, { database, now }: Pick<SessionParts, 'database' | 'now'>): void {
  app.post('/drafts', { config: { who: 'signed in' } }, async (request, reply) => {
    const sent = shape.safeParse(request.body);
    const form = sent.success ? ownPath(sent.data.form) : undefined;
    if (!sent.success || form === undefined) return reply.code(422).send({ problem: 'That is not what a form sends' });
    const at = now();
    const values = withoutSecrets(sent.data.values);
    await database.as(scopeOf(request), (connection) => saveDraft(connection, withoutQuery(form), values, at));
    return { saved: sayTime(at), secondsLeft: secondsLeft(request.heldSession?.until, at) };
  });

  // Asking how long is left is not doing something, so it does not keep the session going.
  app.get('/session', { config: { who: 'signed in', session: 'not kept going' } }, (request) => ({
    secondsLeft: secondsLeft(request.heldSession?.until, now()),
  }));

  app.post('/session', { config: { who: 'signed in' } }, (request) => ({
    secondsLeft: secondsLeft(request.heldSession?.until, now()),
  }));
}

const shape = z.strictObject({
  form: z.string(),
  values: z.record(z.string().max(200), z.union([z.string(), z.array(z.string())])),
});

function secondsLeft(until = 0, now = 0): number {
  return Math.max(0, Math.floor((until - now) / 1000));
}
