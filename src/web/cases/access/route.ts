import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../../calendar/instant.ts';
import { readCase } from '../../../record/casework/open-case.ts';
import type { Entry } from '../../../record/entry.ts';
import { type Account, listAccounts } from '../../../store/accounts.ts';
import { csrfField } from '../../http/csrf.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { caseworkers } from '../caseworkers.ts';
import { type LoadedCase, loadCase } from '../load-case.ts';
import { showOnCase } from '../show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../write.ts';
import { type AccessForm, accessForm } from './form.ts';

type OnCase = { Params: { reference: string } };

/** Who is named on a restricted case. Whoever sees it may name a colleague or take one off, and the record says so. */
export function access(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());
  const colleagues = async (request: FastifyRequest) => {
    const accounts = await parts.database.as(scopeOf(request), listAccounts);
    return accounts.filter((one) => one.closed === undefined && caseworkers.includes(one.role));
  };

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
    const people = await colleagues(request);
    if (sent.change === 'restrict' || sent.change === 'lift') return restrict(request, reply, found, people, sent);
    const who = people.find((one) => one.account === sent.officer);
    const why = typeof sent.why === 'string' ? sent.why.trim() : '';
    const mistakes = [
      ...(who ? [] : [{ field: 'officer', message: 'Choose a person' } as const]),
      ...(why === '' ? [{ field: 'why', message: 'Say why, so that it can be understood later' } as const] : []),
    ];
    if (!who || mistakes.length > 0) return showForm(reply.code(422), found, people, sent, mistakes);
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
    const named = readCase(reading)?.access ?? [];
    const taken = named.filter((one) => !one.may).map((one) => one.account);
    const sees = people.filter(
      (one) =>
        named.some((other) => other.account === one.account && other.may) ||
        (one.role === 'ASB and safeguarding lead' && !taken.includes(one.account)),
    );
    const body = accessForm({
      reference: place.reference,
      csrf: csrfField(reply),
      once: onceOf(sent),
      version: String(sent.version || versions[`case:${place.reference}`] || 0),
      isRestricted: place.isRestricted,
      sees,
      others: people.filter((one) => !sees.includes(one)),
      sent,
      mistakes,
    });
    return showOnCase(reply, place.reference, { title: 'Who may see it', body, hasErrors: mistakes.length > 0 });
  }
}
