import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../../calendar/instant.ts';
import { readCase } from '../../../record/casework/open-case.ts';
import type { Entry } from '../../../record/entry.ts';
import type { Account } from '../../../store/accounts.ts';
import { answerForProtection } from '../../../store/protection-gate.ts';
import type { StaffRole } from '../../../store/scope.ts';
import { html } from '../../html.ts';
import { csrfField } from '../../http/csrf.ts';
import { sayPlainly } from '../../http/errors.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { caseworkers } from '../caseworkers.ts';
import { fetchColleagues } from '../colleagues.ts';
import { refusedOfficer } from '../kept-apart.ts';
import { type LoadedCase, loadCase } from '../load-case.ts';
import { showOnCase } from '../show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../write.ts';
import { type AccessForm, accessForm } from './form.ts';
import { whoMaySee } from './who-may-see.ts';

type OnCase = { Params: { reference: string } };

/**
 * Who is named on a restricted case. Whoever sees it may name a colleague, and anyone may restrict a case; only leads and
 * managers named on it take somebody off or lift the restriction. The record says who did, and why.
 */
export function access(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());
  const colleagues = (request: FastifyRequest) => fetchColleagues(parts.database, scopeOf(request));

  app.get<OnCase>('/cases/:reference/access', { config }, async (request, reply) => {
    const found = await load(request);
    return found ? showForm(reply, found, await colleagues(request), {}) : reply.callNotFound();
  });

  app.post<OnCase>('/cases/:reference/access', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    if ((sent.change === 'take off' || sent.change === 'lift') && !mayDecide(request, found))
      return sayPlainly(reply, 403, notTheirs);
    const people = await colleagues(request);
    if (sent.change === 'restrict' || sent.change === 'lift') return restrict(request, reply, found, people, sent);
    const who = people.find((one) => one.account === sent.officer);
    const why = typeof sent.why === 'string' ? sent.why.trim() : '';
    const mistakes = [
      ...(who ? [] : [{ field: 'officer', message: 'Choose a person' } as const]),
      ...(why === '' ? [{ field: 'why', message: 'Say why, so that it can be understood later' } as const] : []),
    ];
    if (!who || mistakes.length > 0) return showForm(reply.code(422), found, people, sent, mistakes);
    const refused =
      sent.change === 'take off' ? undefined : await refusedOfficer(parts.database, scopeOf(request), found.place, who);
    if (refused) return showForm(reply.code(422), found, people, sent, [{ field: 'officer', message: refused }]);
    const now = parts.now();
    const subject = `case:${found.place.reference}` as const;
    const kind = sent.change === 'take off' ? 'access to case taken away' : 'access to case given';
    const by = request.signedIn?.name;
    const entry = { id: sent.once, subject, kind, happened: dayOf(now), recorded: now, officer: who.account, why, by };
    return writeOnCase(request, reply, parts, found.place, { entries: [entry as Entry], subject, sent });
  });

  /** Closes the case to all but those named, or opens it again. */
  async function restrict(
    request: FastifyRequest,
    reply: FastifyReply,
    found: LoadedCase,
    people: readonly Account[],
    sent: Sent & { readonly once: string },
  ) {
    const why = typeof sent.why === 'string' ? sent.why.trim() : '';
    if (why === '') {
      const mistake = { field: 'why', message: 'Say why, so that it can be understood later' } as const;
      return showForm(reply.code(422), found, people, sent, [mistake]);
    }
    const subject = `case:${found.place.reference}` as const;
    const kind = sent.change === 'lift' ? 'restriction lifted' : 'case restricted';
    const now = parts.now();
    const by = request.signedIn?.name;
    const entry = { id: sent.once, subject, kind, happened: dayOf(now), recorded: now, why, by } as Entry;
    return writeOnCase(request, reply, parts, found.place, { entries: [entry], subject, sent });
  }

  function showForm(
    reply: FastifyReply,
    { place, reading, versions }: LoadedCase,
    people: readonly Account[],
    sent: Sent,
    mistakes: AccessForm['mistakes'] = [],
  ) {
    const sees = whoMaySee(people, readCase(reading)?.access ?? []);
    const body = accessForm({
      reference: place.reference,
      csrf: csrfField(reply),
      once: onceOf(sent),
      version: String(sent.version || versions[`case:${place.reference}`] || 0),
      isRestricted: place.isRestricted,
      mayDecide: answerForProtection.includes(scopeOf(reply.request).role as StaffRole),
      sees,
      others: people.filter((one) => !sees.includes(one)),
      sent,
      mistakes,
    });
    return showOnCase(reply, place.reference, { title: 'Who may see it', body, hasErrors: mistakes.length > 0 });
  }
}

/** Taking somebody off, or lifting the restriction: of a restricted case only, and only by those who answer for it. */
function mayDecide(request: FastifyRequest, { place }: LoadedCase): boolean {
  return place.isRestricted && answerForProtection.includes(scopeOf(request).role as StaffRole);
}

const notTheirs = {
  title: 'Ask a manager or a safeguarding lead',
  says: html`Only a manager or a safeguarding lead who is named on a restricted case can take somebody off it or lift the restriction.`,
};
