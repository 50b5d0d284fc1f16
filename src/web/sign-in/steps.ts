import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findAccount, setPassword } from '../../store/accounts.ts';
import { systemScope } from '../../store/scope.ts';
import { findSecondFactor, setSecondFactor, spendRecoveryCode, spendStep } from '../../store/second-factors.ts';
import type { Session } from '../../store/sessions.ts';
import { type Awaits, takeTry } from '../../store/signing-in.ts';
import { readNewPassword } from '../accounts/new-password.ts';
import { csrfField } from '../http/csrf.ts';
import { sentField } from '../http/forms.ts';
import { fewTries } from '../http/rate-limits.ts';
import { type SessionParts, stopSession } from '../http/sessions.ts';
import { newFactor, newRecoveryCodes, stepOfCode, tidyRecoveryCode } from './codes.ts';
import { goOn } from './go-on.ts';
import { readNewFactor } from './new-factor.ts';
import { newPasswordPage } from './new-password-page.ts';
import { nextOf } from './next.ts';
import { codePage, recoveryCodesPage, setUpFactorPage } from './second-factor-pages.ts';

/**
 * What may still be asked of somebody who has given their password: a code, a new password, or to set up a second
 * factor. Each is open only to a session that awaits it; anyone else is led to where they belong.
 */
export function signInSteps(app: FastifyInstance, { database, now }: Pick<SessionParts, 'database' | 'now'>): void {
  app.register(async (scope) => {
    const config = { who: 'anyone', ...fewTries } as const;
    const as = <Result>({ landlord }: Session, work: Parameters<typeof database.as<Result>>[1]) =>
      database.as(systemScope(landlord), work);

    scope.get('/sign-in/code', { config }, async (request, reply) => {
      if (!awaiting(request, 'code')) return elsewhere(reply);
      return show(reply, 200, codePage({ next: nextAsked(request), formField: csrfField(reply) }));
    });

    scope.post('/sign-in/code', { config }, async (request, reply) => {
      const session = awaiting(request, 'code');
      if (!session) return elsewhere(reply);
      const code = sentField(request, 'code') ?? '';
      const next = nextOf(sentField(request, 'next'));
      if (!(await as(session, (connection) => takeTry(connection, session.account, now())))) {
        await stopSession(request, reply);
        return reply.redirect('/sign-in?locked=yes', 303);
      }
      const isRight = await as(session, async (connection) => {
        const factor = await findSecondFactor(connection, session.account);
        const step = factor && (await stepOfCode(factor.secret, code, now(), factor.usedStep));
        if (step !== undefined) return spendStep(connection, session.account, step);
        return spendRecoveryCode(connection, session.account, tidyRecoveryCode(code));
      });
      if (isRight) return reply.redirect(await goOn(request, reply, session, ['code'], next), 303);
      const message =
        'Enter the code the app shows now. Each code works once: if you have just used it, wait for the next';
      return show(reply, 422, codePage({ next, formField: csrfField(reply), problems: [{ field: 'code', message }] }));
    });

    scope.get('/sign-in/password', { config }, async (request, reply) => {
      const session = awaiting(request, 'password');
      if (!session) return elsewhere(reply);
      const action = '/sign-in/password';
      return show(reply, 200, newPasswordPage({ action, next: nextAsked(request), formField: csrfField(reply) }));
    });

    scope.post('/sign-in/password', { config }, async (request, reply) => {
      const session = awaiting(request, 'password');
      if (!session) return elsewhere(reply);
      const next = nextOf(sentField(request, 'next'));
      const email = await emailOf(session);
      const read = await readNewPassword(request, { name: session.name, email });
      if ('problems' in read) {
        const action = '/sign-in/password';
        return show(reply, 422, newPasswordPage({ action, next, formField: csrfField(reply), email, ...read }));
      }
      await as(session, (connection) => setPassword(connection, session.account, read.hash));
      return reply.redirect(await goOn(request, reply, session, ['code', 'password'], next), 303);
    });

    scope.get('/sign-in/second-factor', { config }, async (request, reply) => {
      const session = awaiting(request, 'second factor');
      if (!session) return elsewhere(reply);
      return showSetUp(reply, session, newFactor(), nextAsked(request));
    });

    scope.post('/sign-in/second-factor', { config }, async (request, reply) => {
      const session = awaiting(request, 'second factor');
      if (!session) return elsewhere(reply);
      const next = nextOf(sentField(request, 'next'));
      const read = await readNewFactor(request, now());
      if ('problems' in read) return showSetUp(reply.code(422), session, read.secret, next, read.problems);
      const codes = newRecoveryCodes();
      await as(session, (connection) => setSecondFactor(connection, session.account, read, codes));
      const going = await goOn(request, reply, session, ['second factor'], next);
      return show(reply, 200, recoveryCodesPage(codes, going));
    });

    async function showSetUp(
      reply: FastifyReply,
      session: Session,
      secret: string,
      next: string | undefined,
      problems: Parameters<typeof setUpFactorPage>[0]['problems'] = [],
    ) {
      const email = await emailOf(session);
      const formField = csrfField(reply);
      const action = '/sign-in/second-factor';
      const shown = await setUpFactorPage({ action, secret, email, isAsked: true, next, formField, problems });
      return reply.type('text/html; charset=utf-8').send(shown);
    }

    async function emailOf(session: Session): Promise<string> {
      return (await as(session, (connection) => findAccount(connection, session.account)))?.email ?? '';
    }
  });
}

/** The session the browser holds, where it awaits this. */
function awaiting({ heldSession }: FastifyRequest, awaits: Awaits): Session | undefined {
  return heldSession && !heldSession.isTimedOut && heldSession.awaits === awaits ? heldSession : undefined;
}

function elsewhere(reply: FastifyReply): FastifyReply {
  return reply.redirect('/sign-in', 303);
}

function nextAsked(request: FastifyRequest): string | undefined {
  return nextOf((request.query as Record<string, unknown>).next);
}

function show(reply: FastifyReply, status: number, shown: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(shown);
}
