import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf, hoursAfter, sayInstant } from '../../calendar/instant.ts';
import { isContactToBeChecked, ombudsmanContact } from '../../library/ombudsman-contact.ts';
import {
  type Account,
  addAccount,
  changeAccount,
  findAccount,
  isAnotherInRole,
  listAccounts,
} from '../../store/accounts.ts';
import type { Connection } from '../../store/database.ts';
import type { Files } from '../../store/files/files.ts';
import { linkHours, makeResetLink } from '../../store/reset-links.ts';
import { scannerNotice, scannerStanding } from '../attachments/scanner-notice.ts';
import { dropSentDraft, type Restored, restoreDraft } from '../drafts/restore.ts';
import { html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { type SessionParts, scopeOf } from '../http/sessions.ts';
import { viewerOf } from '../layout/viewer.ts';
import { contactNotice } from '../letter-templates/contact-notice.ts';
import { type EnteredDetails, enteredInDraft, nobodyYet, readDetails } from './account-form.ts';
import { deeds, noticeOf } from './deeds.ts';
import { accountPage, accountsPage, linkPage, newAccountPage } from './pages.ts';
import type { Problem } from './problems.ts';

export type OnAccount = { Params: { account: string }; Querystring: { done?: string } };

/** Everyone who works for the landlord, for administrators: who they are, what they may do, and how they sign in. */
export function accounts(
  app: FastifyInstance,
  { database, now, files }: Pick<SessionParts, 'database' | 'now'> & { readonly files?: Files | undefined },
): void {
  const config = { who: ['administrator'] } as const;
  const as = <Result>(request: FastifyRequest, work: (connection: Connection) => Promise<Result>) =>
    database.as(scopeOf(request), work);

  app.get('/accounts', { config }, async (request, reply) => {
    const people = (await as(request, listAccounts)).map(asNow);
    const today = dayOf(now());
    const contact = isContactToBeChecked(ombudsmanContact, today) ? contactNotice(ombudsmanContact, today) : html``;
    const notice = html`!${contact}!${files ? scannerNotice(await scannerStanding(files)) : ''}`;
    return reply.type('text/html; charset=utf-8').send(accountsPage(people, viewerOf(reply), notice));
  });

  app.get('/accounts/new', { config }, async (request, reply) => {
    const draft = await restoreDraft(request);
    return showNew(reply, draft ? enteredInDraft(draft.values) : nobodyYet, [], draft);
  });

  app.post('/accounts', { config }, async (request, reply) => {
    const read = readDetails(request);
    if ('problems' in read) return showNew(reply.code(422), read.entered, read.problems);
    const added = await as(request, (connection) => addAccount(connection, { ...read.details, made: now() }));
    if (added === 'email taken') return showNew(reply.code(422), read.details, [emailTaken]);
    await dropSentDraft(request);
    return giveLink(request, reply, added.account);
  });

  app.get<OnAccount>('/accounts/:account', { config }, async (request, reply) => {
    const account = await as(request, (connection) => findAccount(connection, request.params.account));
    if (!account) return reply.callNotFound();
    const draft = await restoreDraft(request);
    const entered = draft ? enteredInDraft(draft.values) : account;
    return showOne(reply, account, entered, [], { notice: noticeOf(request.query.done), restored: draft?.notice });
  });

  app.post<OnAccount>('/accounts/:account', { config }, async (request, reply) => {
    const account = await as(request, (connection) => findAccount(connection, request.params.account));
    if (!account) return reply.callNotFound();
    const read = readDetails(request);
    if ('problems' in read) return showOne(reply.code(422), account, read.entered, read.problems);
    const problem = await as(request, (connection) => change(connection, account, read.details));
    if (problem) return showOne(reply.code(422), account, read.details, [problem]);
    await dropSentDraft(request);
    return reply.redirect(`/accounts/${account.account}?done=change`, 303);
  });

  app.post<OnAccount>('/accounts/:account/link', { config }, async (request, reply) => {
    const account = await as(request, (connection) => findAccount(connection, request.params.account));
    return account?.closed === undefined && account ? giveLink(request, reply, account.account) : reply.callNotFound();
  });

  deeds(app, { database, now });

  /** Makes a link and shows it, this once. */
  async function giveLink(request: FastifyRequest, reply: FastifyReply, id: string) {
    const { account, token } = await as(request, async (connection) => {
      return { account: await findAccount(connection, id), token: await makeResetLink(connection, id, now()) };
    });
    if (!account) throw new Error('An account went while a link was made for it');
    const protocol = request.server.secureCookies ? 'https' : request.protocol;
    const address = `${protocol}://${request.host}/reset/${token}`;
    const until = sayInstant(hoursAfter(now(), linkHours));
    return reply
      .type('text/html; charset=utf-8')
      .send(linkPage({ account, address, until, signedIn: viewerOf(reply) }));
  }

  function showNew(reply: FastifyReply, entered: EnteredDetails, problems: readonly Problem[], draft?: Restored) {
    const shownTo = { formField: csrfField(reply), signedIn: viewerOf(reply) };
    const shown = newAccountPage({ entered, problems, restored: draft?.notice, ...shownTo });
    return reply.type('text/html; charset=utf-8').send(shown);
  }

  function showOne(
    reply: FastifyReply,
    account: Account,
    entered: EnteredDetails,
    problems: readonly Problem[],
    notes: Pick<Parameters<typeof accountPage>[0], 'notice' | 'restored'> = {},
  ) {
    const isOwn = reply.request.signedIn?.account === account.account;
    const shownTo = { formField: csrfField(reply), signedIn: viewerOf(reply) };
    const shown = accountPage({ account: asNow(account), entered, problems, isOwn, ...notes, ...shownTo });
    return reply.type('text/html; charset=utf-8').send(shown);
  }

  /** A lock that has run out is none. */
  function asNow(account: Account): Account {
    const isLocked = account.lockedUntil !== undefined && account.lockedUntil > now();
    return { ...account, lockedUntil: isLocked ? account.lockedUntil : undefined };
  }
}

const emailTaken: Problem = {
  field: 'email',
  message: 'Somebody here has that email address already. Use another, or look for them among the people',
};

async function change(
  connection: Connection,
  account: Account,
  details: Parameters<typeof changeAccount>[2],
): Promise<Problem | undefined> {
  const isLeavingRole = account.role === 'administrator' && details.role !== 'administrator';
  if (isLeavingRole && !(await isAnotherInRole(connection, account.account, 'administrator')))
    return { field: 'role', message: 'Make somebody else an administrator first: this is the only one' };
  const changed = await changeAccount(connection, account.account, details);
  return changed === 'email taken' ? emailTaken : undefined;
}
