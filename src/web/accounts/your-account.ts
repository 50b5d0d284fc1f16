import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Account, findAccount, passwordHashOf, setPassword, unlockAccount } from '../../store/accounts.ts';
import type { Connection } from '../../store/database.ts';
import { isPassword } from '../../store/password-hash.ts';
import { countRecoveryCodes, removeSecondFactor, setSecondFactor } from '../../store/second-factors.ts';
import { endSessionsOf } from '../../store/sessions.ts';
import { mustHaveSecondFactor, takeTry } from '../../store/signing-in.ts';
import { csrfField } from '../http/csrf.ts';
import { sentField } from '../http/forms.ts';
import { fewTries } from '../http/rate-limits.ts';
import { heldBy, type SessionParts, scopeOf } from '../http/sessions.ts';
import { viewerOf } from '../layout/viewer.ts';
import { newFactor, newRecoveryCodes } from '../sign-in/codes.ts';
import { readNewFactor } from '../sign-in/new-factor.ts';
import { newPasswordPage } from '../sign-in/new-password-page.ts';
import { recoveryCodesPage, setUpFactorPage } from '../sign-in/second-factor-pages.ts';
import { readNewPassword } from './new-password.ts';
import type { Problem } from './problems.ts';
import { yourAccountPage } from './your-account-page.ts';

/** What people see of their own account, and how they sign in. Name and role are for administrators to change. */
export function yourAccount(app: FastifyInstance, { database, now }: Pick<SessionParts, 'database' | 'now'>): void {
  const config = { who: 'signed in' } as const;
  const as = <Result>(request: FastifyRequest, work: (connection: Connection, account: string) => Promise<Result>) =>
    database.as(scopeOf(request), (connection) => work(connection, scopeOf(request).account));
  const own = async (request: FastifyRequest): Promise<Account> => {
    const account = await as(request, findAccount);
    if (!account) throw new Error('Somebody is signed in by an account that is not there');
    return account;
  };
  const shownTo = (reply: FastifyReply) => ({ formField: csrfField(reply), signedIn: viewerOf(reply) });
  const show = (reply: FastifyReply, shown: string) => reply.type('text/html; charset=utf-8').send(shown);

  app.get<{ Querystring: { done?: string } }>('/your-account', { config }, async (request, reply) => {
    const account = await own(request);
    const codesLeft = await as(request, countRecoveryCodes);
    const mayRemove = account.hasSecondFactor && !mustHaveSecondFactor(account.role);
    const { done } = request.query;
    return show(reply, yourAccountPage({ account, codesLeft, mayRemove, done, ...shownTo(reply) }));
  });

  const passwordForm = { action: '/your-account/password', asksForOld: true };

  app.get('/your-account/password', { config }, async (request, reply) => {
    const { email } = await own(request);
    return show(reply, newPasswordPage({ ...passwordForm, email, ...shownTo(reply) }));
  });

  app.register(async (scope) => {
    scope.post('/your-account/password', { config: { ...config, ...fewTries } }, async (request, reply) => {
      const account = await own(request);
      const again = (problems: readonly Problem[]) =>
        show(reply.code(422), newPasswordPage({ ...passwordForm, email: account.email, problems, ...shownTo(reply) }));
      const wrong = await as(request, (connection) => refusal(connection, account.account, request));
      if (wrong) return again([wrong]);
      const read = await readNewPassword(request, account);
      if ('problems' in read) return again(read.problems);
      await as(request, async (connection, id) => {
        await setPassword(connection, id, read.hash);
        await endSessionsOf(connection, id, heldBy(request));
      });
      return reply.redirect('/your-account?done=password', 303);
    });
  });

  app.get('/your-account/second-factor', { config }, async (request, reply) =>
    showSetUp(request, reply, newFactor(), []),
  );

  app.post('/your-account/second-factor', { config }, async (request, reply) => {
    const read = await readNewFactor(request, now());
    if ('problems' in read) return showSetUp(request, reply.code(422), read.secret, read.problems);
    const codes = newRecoveryCodes();
    await as(request, async (connection, id) => {
      await setSecondFactor(connection, id, read, codes);
      await endSessionsOf(connection, id, heldBy(request));
    });
    return show(reply, recoveryCodesPage(codes, '/your-account', viewerOf(reply)));
  });

  app.post('/your-account/second-factor-removal', { config }, async (request, reply) => {
    const { role } = await own(request);
    if (mustHaveSecondFactor(role)) return reply.callNotFound();
    await as(request, removeSecondFactor);
    return reply.redirect('/your-account?done=removal', 303);
  });

  async function showSetUp(request: FastifyRequest, reply: FastifyReply, secret: string, problems: readonly Problem[]) {
    const { email } = await own(request);
    const action = '/your-account/second-factor';
    const options = { action, secret, email, problems, isAsked: false, next: undefined, ...shownTo(reply) };
    return show(reply, await setUpFactorPage(options));
  }

  /** Somebody else at an unlocked screen is not to try passwords for ever: tries are counted here as well. */
  async function refusal(connection: Connection, id: string, request: FastifyRequest): Promise<Problem | undefined> {
    if (!(await takeTry(connection, id, now())))
      return { field: 'password', message: 'There have been too many wrong tries. Wait 15 minutes, then try again' };
    if (await isPassword(sentField(request, 'password') ?? '', await passwordHashOf(connection, id))) {
      await unlockAccount(connection, id);
      return undefined;
    }
    return { field: 'password', message: 'Enter the password you signed in with' };
  }
}
