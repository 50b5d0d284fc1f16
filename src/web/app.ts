import { randomUUID } from 'node:crypto';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Instant } from '../calendar/instant.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Story } from '../record/story/story.ts';
import type { WorkOut } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import type { Files } from '../store/files/files.ts';
import { ownAddress } from './accounts/own-address.ts';
import { accounts } from './accounts/route.ts';
import { yourAccount } from './accounts/your-account.ts';
import { alike } from './alike/route.ts';
import { attachments } from './attachments/route.ts';
import { attemptsPage } from './attempts/route.ts';
import { behaviourAudit } from './behaviour-audit/route.ts';
import { blocks } from './blocks/route.ts';
import { cases } from './cases/route.ts';
import { complaintPages } from './complaint/route.ts';
import { complaintsMeeting } from './complaints-meeting/route.ts';
import { drafts } from './drafts/route.ts';
import { governingBody } from './governing-body/route.ts';
import { homes } from './homes/route.ts';
import { households } from './households/route.ts';
import { csrf } from './http/csrf.ts';
import { answerError, errorPages } from './http/errors.ts';
import { forms } from './http/forms.ts';
import { health } from './http/health.ts';
import { lateForms, permissions } from './http/permissions.ts';
import { rateLimits } from './http/rate-limits.ts';
import { headEarlyAnswer, securityHeaders } from './http/security-headers.ts';
import { sessions } from './http/sessions.ts';
import { imports } from './import/route.ts';
import { judgementForm } from './judgement/route.ts';
import { assets } from './layout/assets.ts';
import { repairsLearnedFrom } from './learning/repairs/route.ts';
import { learningPages } from './learning/route.ts';
import { ledgers } from './ledgers/route.ts';
import { lessonPages } from './lessons/route.ts';
import { letterTemplates } from './letter-templates/route.ts';
import { letters } from './letters/route.ts';
import { library } from './library/route.ts';
import { looks } from './looks/route.ts';
import { messages } from './messages/route.ts';
import { openCase } from './open-case/route.ts';
import { overview } from './overview/route.ts';
import { ownFile } from './own-file/route.ts';
import { policy } from './policy/route.ts';
import { publishedCases } from './published-cases/route.ts';
import { redress } from './redress/route.ts';
import { retentionPeriods } from './retention/periods/route.ts';
import { retentionPages } from './retention/route.ts';
import { search } from './search/route.ts';
import { setUp } from './set-up/route.ts';
import { firstPage } from './sign-in/first-page.ts';
import { organisationSignIn } from './sign-in/organisation/route.ts';
import type { OrganisationSignIn } from './sign-in/organisation/settings.ts';
import { reset } from './sign-in/reset.ts';
import { signIn } from './sign-in/route.ts';
import { signInSteps } from './sign-in/steps.ts';
import { today } from './today/route.ts';
import { tryACase } from './try-a-case/route.ts';
import { unusualLooking } from './unusual-looking/route.ts';
import { whoElsePages } from './who-else/route.ts';
import { wordsPages } from './words/route.ts';
import { movePages } from './work/move/route.ts';
import { workPages } from './work/route.ts';

/** What the app is given by the edge: nothing in this room reads the environment or the time of day. */
export type Parts = {
  /** Where faults are written. Nothing personal is ever written there. */
  readonly log: FastifyBaseLogger;
  readonly lessons: readonly Lesson[];
  /** The published cases, told as stories. */
  readonly stories: readonly Story[];
  readonly database: Database;
  /** The time of day. */
  readonly now: () => Instant;
  /** Whether people reach us by https, so that cookies are sent by nothing else. */
  readonly secureCookies: boolean;
  /** Signs our cookies: at least 32 characters nobody can guess, the same for every process. */
  readonly cookieSecret: string;
  /** What the first administrator must enter to set up; without it nobody can. */
  readonly setUpCode?: string | undefined;
  /** Makes the made-up landlord to try Putright with, where that is offered. */
  readonly makeDemo?: (() => Promise<void>) | undefined;
  /** Works out what a case owes, for `append`. */
  readonly workOut: WorkOut;
  /** Where the files put on cases are kept, and what looks through them. Without it cases have no files. */
  readonly files?: Files | undefined;
  /** The landlord’s own sign-in service, where people sign in with it. */
  readonly organisation?: OrganisationSignIn | undefined;
  /** The proxies in front of us whose word on where a request came from is taken: addresses, with commas between. */
  readonly trustedProxies?: string | undefined;
};

/** The web app, in the order of its contents. */
export function createApp(parts: Parts): FastifyInstance {
  const app = fastify({
    loggerInstance: parts.log,
    // An address can hold a name, so requests are not logged; faults are, in `answerError`.
    logController: new LogController({ disableRequestLogging: true }),
    // The reference a person is given when something goes wrong, and the log line's own.
    genReqId: () => randomUUID().slice(0, 8),
    frameworkErrors: (error, request, reply) => {
      headEarlyAnswer(reply);
      return answerError(error, request, reply);
    },
    routerOptions: { ignoreTrailingSlash: true },
    trustProxy: parts.trustedProxies ?? false,
  });

  securityHeaders(app);
  rateLimits(app);
  sessions(app, parts);
  permissions(app);
  forms(app);
  csrf(app, parts);
  lateForms(app);
  errorPages(app);
  assets(app);
  health(app);

  firstPage(app, parts);
  signIn(app, parts);
  if (parts.organisation) organisationSignIn(app, { ...parts, organisation: parts.organisation });
  signInSteps(app, parts);
  reset(app, parts);
  setUp(app, parts);
  yourAccount(app, parts);
  ownAddress(app, parts);
  accounts(app, parts);
  drafts(app, parts);
  today(app, parts);
  ledgers(app, parts);

  homes(app, parts);
  blocks(app, parts);
  households(app, parts);
  ownFile(app, parts);
  openCase(app, parts);
  cases(app, parts);
  messages(app, parts);
  letters(app, parts);
  letterTemplates(app, parts);
  complaintPages(app, parts);
  workPages(app, parts);
  behaviourAudit(app, parts);
  movePages(app, parts);
  attemptsPage(app, parts);
  judgementForm(app, parts);
  whoElsePages(app, parts);
  if (parts.files) attachments(app, { ...parts, files: parts.files });
  overview(app, parts);
  learningPages(app, parts);
  repairsLearnedFrom(app, parts);
  complaintsMeeting(app, parts);
  retentionPages(app, parts);
  retentionPeriods(app, parts);
  policy(app, parts);
  governingBody(app, parts);
  search(app, parts);
  looks(app, parts);
  unusualLooking(app, parts);
  imports(app, parts);

  publishedCases(app, parts);
  alike(app, parts);
  redress(app, parts);
  lessonPages(app, parts);
  library(app, parts);
  tryACase(app, parts);
  wordsPages(app);

  return app;
}
