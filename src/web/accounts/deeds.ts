import type { FastifyInstance } from 'fastify';
import { closeAccount, findAccount, reopenAccount, unlockAccount } from '../../store/accounts.ts';
import type { Connection } from '../../store/database.ts';
import { dropLinks } from '../../store/reset-links.ts';
import { removeSecondFactor } from '../../store/second-factors.ts';
import { endSessionsOf } from '../../store/sessions.ts';
import { type SessionParts, scopeOf } from '../http/sessions.ts';
import type { OnAccount } from './route.ts';

/** What an administrator can do to an account with one button. Nobody closes their own, so there is always one left. */
export function deeds(app: FastifyInstance, { database, now }: Pick<SessionParts, 'database' | 'now'>): void {
  const all: Readonly<Record<Deed, (connection: Connection, account: string) => Promise<void>>> = {
    unlocking: unlockAccount,
    reopening: reopenAccount,
    'second-factor-removal': async (connection, account) => {
      await removeSecondFactor(connection, account);
      await endSessionsOf(connection, account);
    },
    closing: async (connection, account) => {
      await closeAccount(connection, account, now());
      await dropLinks(connection, account);
      await endSessionsOf(connection, account);
    },
  };

  for (const [deed, act] of Object.entries(all)) {
    app.post<OnAccount>(
      `/accounts/:account/${deed}`,
      { config: { who: ['administrator'] } },
      async (request, reply) => {
        const id = request.params.account;
        const isDone = await database.as(scopeOf(request), async (connection) => {
          const account = await findAccount(connection, id);
          if (!account || (deed === 'closing' && id === request.signedIn?.account)) return false;
          await act(connection, id);
          return true;
        });
        return isDone ? reply.redirect(`/accounts/${id}?done=${deed}`, 303) : reply.callNotFound();
      },
    );
  }
}

type Deed = Exclude<keyof typeof notices, 'change'>;

const notices = {
  change: 'Your changes are saved',
  unlocking: 'The account is unlocked',
  reopening: 'The account is open again',
  'second-factor-removal': 'The code is off the account',
  closing: 'The account is closed',
} as const;

/** What the page says once something was done. */
export function noticeOf(done: string | undefined): string | undefined {
  return done !== undefined && Object.hasOwn(notices, done) ? notices[done as keyof typeof notices] : undefined;
}
