import type { FastifyInstance, FastifyReply } from 'fastify';
import * as oidc from 'openid-client';
import { everyLandlord } from '../../../store/landlords.ts';
import { recognise } from '../../../store/organisation-identities.ts';
import { systemScope } from '../../../store/scope.ts';
import { html } from '../../html.ts';
import { sayPlainly } from '../../http/errors.ts';
import { fewTries } from '../../http/rate-limits.ts';
import { cookieName, cookieOptions, type SessionParts, startSession } from '../../http/sessions.ts';
import { nextOf } from '../next.ts';
import { isOnThisMachine, type OrganisationSignIn, roleFor } from './settings.ts';

type Parts = Pick<SessionParts, 'database' | 'now'> & { readonly organisation: OrganisationSignIn };

const begins = '/sign-in/organisation';
const comesBack = '/sign-in/organisation/back';

/**
 * Signing in with the landlord's own service (OpenID Connect, authorisation code with PKCE). The service says who somebody
 * is and which groups they are in; the groups say what they may do here. A second factor is the service's to ask for.
 */
export function organisationSignIn(app: FastifyInstance, { database, now, organisation }: Parts): void {
  const service = askedOnce(organisation);
  const redirectUri = new URL(comesBack, organisation.address).href;
  const config = { who: 'anyone', ...fewTries } as const;
  // The service's answer is a link from another site, so this cookie is sent with it; the session's own need not be.
  const kept = () => ({ ...cookieOptions(app), signed: true, sameSite: 'lax' as const, maxAge: 600 });
  const name = () => cookieName(app, '-organisation');

  app.get<{ Querystring: { next?: unknown } }>(begins, { config }, async (request, reply) => {
    const found = await service().catch((error: Error) => unreachable(request.log, error));
    if (!found) return away(reply);
    const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
    const held = JSON.stringify({ verifier, state, nonce, next: nextOf(request.query.next) });
    reply.setCookie(name(), held, kept());
    const asked = oidc.buildAuthorizationUrl(found, {
      ...{ redirect_uri: redirectUri, scope: 'openid profile email', state, nonce },
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return reply.redirect(asked.href, 303);
  });

  app.get(comesBack, { config }, async (request, reply) => {
    const held = readHeld(request.unsignCookie(request.cookies[name()] ?? ''));
    reply.clearCookie(name(), cookieOptions(app));
    if (!held) return again(reply);
    const found = await service().catch((error: Error) => unreachable(request.log, error));
    if (!found) return away(reply);
    const { verifier, state, nonce, next } = held;
    const answer = new URL(request.url, organisation.address);
    const claims = await oidc
      .authorizationCodeGrant(found, answer, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      })
      .then((tokens) => everythingSaid(found, tokens))
      .catch((error: Error) => unreachable(request.log, error));
    if (!claims) return again(reply);
    const role = roleFor(organisation, claims[organisation.groupsClaim]);
    if (!role)
      return refuse(
        reply,
        'Your account is not in any group that works in Putright. Ask whoever looks after it to put you in one.',
      );
    const { email, name: called } = claims;
    if (typeof email !== 'string' || email === '')
      return refuse(reply, 'Your organisation’s sign-in did not say your email address, which Putright needs.');
    const landlord = await landlordOf(organisation);
    if (landlord === undefined)
      return refuse(reply, 'Putright does not know which landlord your organisation is. Ask whoever looks after it.');
    const person = {
      ...{ issuer: organisation.issuer.href, subject: claims.sub, email, role },
      name: typeof called === 'string' && called.trim() !== '' ? called.trim() : email,
      isEmailUnsure: claims.email_verified === false,
    };
    const recognised = await database.as(systemScope(landlord), (connection) => recognise(connection, person, now()));
    if ('refused' in recognised) return refuse(reply, refusals[recognised.refused]);
    await startSession(request, reply, { landlord, account: recognised.account }, undefined);
    return reply.redirect(next ?? '/', 303);
  });

  /** The landlord the settings name; without one, the only real one. */
  async function landlordOf({ landlord }: OrganisationSignIn): Promise<string | undefined> {
    const real = (await everyLandlord(database)).filter(({ isDemo }) => !isDemo).map((one) => one.landlord);
    if (landlord !== undefined) return real.find((one) => one === landlord);
    return real.length === 1 ? real[0] : undefined;
  }
}

/** What the service told with the tokens and, where it keeps more back, what it tells when asked. */
async function everythingSaid(
  service: oidc.Configuration,
  tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>,
) {
  const claims = tokens.claims();
  if (!claims) throw new Error('No claims');
  if (service.serverMetadata().userinfo_endpoint === undefined) return claims;
  return { ...claims, ...(await oidc.fetchUserInfo(service, tokens.access_token, claims.sub)) };
}

/** The service's own settings, asked for once; asked for again after a failure. */
function askedOnce({ issuer, clientId, clientSecret }: OrganisationSignIn): () => Promise<oidc.Configuration> {
  let asked: Promise<oidc.Configuration> | undefined;
  return () => {
    asked ??= oidc
      .discovery(
        issuer,
        clientId,
        clientSecret,
        undefined,
        isOnThisMachine(issuer) ? { execute: [oidc.allowInsecureRequests] } : undefined,
      )
      .catch((error) => {
        asked = undefined;
        throw error;
      });
    return asked;
  };
}

type Held = {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly next: string | undefined;
};

function readHeld({ valid, value }: { readonly valid: boolean; readonly value: string | null }): Held | undefined {
  return valid && value !== null ? (JSON.parse(value) as Held) : undefined;
}

/** What a service answers may hold a name, so only the sort of fault is written down. */
function unreachable(log: { error: (what: object, words: string) => void }, error: Error): undefined {
  log.error(
    { fault: error.name, code: 'code' in error ? error.code : undefined },
    'signing in with the organisation’s service',
  );
  return undefined;
}

const refusals = {
  closed: 'Your account in Putright was closed. Ask an administrator at your landlord to open it again.',
  email:
    'Somebody has an account in Putright with your email address, and your organisation’s sign-in has not checked that it is yours. Ask an administrator at your landlord.',
} as const;

function refuse(reply: FastifyReply, says: string) {
  return sayPlainly(reply, 403, { title: 'You are not signed in', says: html`${says}` });
}

function again(reply: FastifyReply) {
  return sayPlainly(reply, 400, {
    title: 'You are not signed in',
    says: html`Signing in with your organisation’s account was not finished. Go back to the sign-in page and try once more.`,
  });
}

function away(reply: FastifyReply) {
  return sayPlainly(reply, 503, {
    title: 'Your organisation’s sign-in cannot be reached',
    says: html`Putright is well, but the sign-in service of your organisation did not answer. Try again in a few minutes. If you have a password for Putright, you can sign in with that.`,
  });
}
