import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { findByPassword, findWaysIn } from '../../store/signing-in.ts';
import { csrfField } from '../http/csrf.ts';
import { sentField } from '../http/forms.ts';
import { fewTries } from '../http/rate-limits.ts';
import { type SessionParts, stopSession } from '../http/sessions.ts';
import { goOn } from './go-on.ts';
import { nextOf } from './next.ts';
import type { OrganisationSignIn } from './organisation/settings.ts';
import { type SignInPageOptions, signInPage } from './sign-in-page.ts';

export type SignInParts = Pick<SessionParts, 'database' | 'now'> & {
  /** The landlord’s own sign-in service, where people sign in with it. */
  readonly organisation?: OrganisationSignIn | undefined;
};

/** Signing in and out at `/sign-in`, and for a made-up landlord with one button. */
export function signIn(app: FastifyInstance, { database, now, organisation }: SignInParts): void {
  const show = async (reply: FastifyReply, status: number, rest: Partial<SignInPageOptions>) => {
    const ways = await findWaysIn(database);
    if (!ways.isAnyReal && ways.demoPeople.length === 0) return reply.redirect('/set-up', 303);
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(
        signInPage({ ways, next: undefined, formField: csrfField(reply), organisation: organisation?.called, ...rest }),
      );
  };

  app.get<{ Querystring: Asked }>('/sign-in', { config: { who: 'anyone' } }, async (request, reply) => {
    const next = nextOf(request.query.next);
    if (request.signedIn) return reply.redirect(next ?? '/', 303);
    return show(reply, 200, { next, notice: noticeFor(request.query) });
  });

  app.register(async (scope) => {
    const config = { who: 'anyone', ...fewTries } as const;

    scope.post('/sign-in', { config }, async (request, reply) => {
      const email = sentField(request, 'email') ?? '';
      const next = nextOf(sentField(request, 'next'));
      const longEnough = pause(slowestRefusal);
      const whose = await findByPassword(database, email, sentField(request, 'password') ?? '', now());
      if (whose) return reply.redirect(await goOn(request, reply, whose, [], next), 303);
      await longEnough;
      return show(reply, 422, { next, email, isRefused: true });
    });

    scope.post('/sign-in/demo', { config }, async (request, reply) => {
      const role = sentField(request, 'role');
      const person = (await findWaysIn(database)).demoPeople.find((one) => one.role === role);
      if (!person) return reply.callNotFound();
      return reply.redirect(await goOn(request, reply, person, [], nextOf(sentField(request, 'next'))), 303);
    });
  });

  app.post('/sign-out', { config: { who: 'anyone' } }, async (request, reply) => {
    await stopSession(request, reply);
    return reply.redirect('/sign-in', 303);
  });
}

type Asked = Readonly<Record<'next' | 'kept' | 'late' | 'changed' | 'locked', unknown>>;

/** In milliseconds: longer than looking at a password takes, so that a refusal takes as long whoever it refuses. */
const slowestRefusal = 400;

function noticeFor({ kept, late, changed, locked }: Asked): string | undefined {
  if (kept)
    return 'Your time ran out before that was sent. What you wrote is kept: sign in, and you will find it in its form.';
  if (late) return 'Your time ran out. Sign in to go on from where you were.';
  if (changed) return 'Your new password is set. Sign in with it.';
  if (locked) return 'There have been too many wrong codes. Wait 15 minutes, then sign in again.';
  return undefined;
}
