import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf, type Instant } from '../../../calendar/instant.ts';
import { readCase } from '../../../record/casework/open-case.ts';
import type { Entry } from '../../../record/entry.ts';
import { append } from '../../../store/append.ts';
import { button } from '../../components/button.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { input } from '../../components/input.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../http/csrf.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { caseworkers } from '../caseworkers.ts';
import { type LoadedCase, loadCase } from '../load-case.ts';
import { referenceIn } from '../reference.ts';
import { showOnCase } from '../show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../write.ts';

type OnCase = { Params: { reference: string } };
type Mistake = { readonly field: 'other'; readonly message: string };

/** Linking a case with another: each says so on its own record, so the link is seen from both. */
export function links(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest, reference: string) =>
    loadCase(parts.database, scopeOf(request), reference, parts.now());

  app.get<OnCase>('/cases/:reference/links', { config }, async (request, reply) => {
    const found = await load(request, request.params.reference);
    return found ? showForm(reply, found, {}) : reply.callNotFound();
  });

  app.post<OnCase>('/cases/:reference/links', { config }, async (request, reply) => {
    const found = await load(request, request.params.reference);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const reference = referenceIn(sent.other);
    const other = reference === found.place.reference ? undefined : await load(request, reference);
    if (!other) return showForm(reply.code(422), found, sent, { field: 'other', message: sayWrong(reference, found) });
    if (isLinked(found, other) && isLinked(other, found))
      return showForm(reply.code(422), found, sent, { field: 'other', message: `${reference} is linked already` });
    const by = request.signedIn?.name ?? '';
    const why = typeof sent.why === 'string' && sent.why.trim() !== '' ? sent.why.trim() : undefined;
    const { landlord, account } = scopeOf(request);
    const now = parts.now();
    // The other case first: should this one then clash and be sent again, a link is not made there twice.
    const there = linkEntry(other, found, { id: randomUUID(), why, by, now });
    if (!isLinked(other, found))
      await append(
        parts.database,
        { landlord, account, now, home: other.place.home, entries: [there], once: `${sent.once}-there` },
        parts.workOut,
      );
    const here = linkEntry(found, other, { id: sent.once, why, by, now });
    const subject = here.subject;
    return writeOnCase(request, reply, parts, found.place, { entries: [here], subject, sent });
  });

  function showForm(reply: FastifyReply, { place, versions }: LoadedCase, sent: Sent, mistake?: Mistake) {
    const version = String(sent.version || versions[`case:${place.reference}`] || 0);
    const body = linkForm(place.reference, { csrf: csrfField(reply), once: onceOf(sent), version, sent, mistake });
    return showOnCase(reply, place.reference, { title: 'Link a case', body, hasErrors: mistake !== undefined });
  }
}

/** Whether a case says already on its own record that it goes with another. */
function isLinked(from: LoadedCase, to: LoadedCase): boolean {
  return readCase(from.reading)?.linked.includes(to.place.reference) === true;
}

function linkEntry(
  from: LoadedCase,
  to: LoadedCase,
  {
    id,
    why,
    by,
    now,
  }: { readonly id: string; readonly why: string | undefined; readonly by: string; readonly now: Instant },
): Entry {
  const subject = `case:${from.place.reference}` as const;
  const other = to.place.reference;
  return { id, subject, kind: 'case linked', happened: dayOf(now), recorded: now, other, why, by };
}

/** A case this person may not see is told of just as one that is not there. */
function sayWrong(reference: string, { place }: LoadedCase): string {
  if (reference === '') return 'Enter the reference of the other case, such as PR-000123';
  if (reference === place.reference) return 'Enter the reference of another case: this is the one you are on';
  return `There is no case ${reference} that you can see. Check the reference`;
}

function linkForm(
  reference: string,
  {
    csrf,
    once,
    version,
    sent,
    mistake,
  }: {
    readonly csrf: Html;
    readonly once: string;
    readonly version: string;
    readonly sent: Sent;
    readonly mistake: Mistake | undefined;
  },
): Html {
  const answer = (name: string) => (typeof sent[name] === 'string' ? (sent[name] as string) : '');
  return html`!${mistake ? errorSummary({ titleText: 'There is a problem', errorList: [{ text: mistake.message, href: '#other' }] }) : ''}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Link this case with another</h1>
<p class="govuk-body">Link cases that bear on each other: a leak from the flat above, a repair and the complaint about it, one neighbour and the other.</p>
<form method="post" action="/cases/${reference}/links" data-autosave novalidate>
!${csrf}<input type="hidden" name="once" value="${once}"><input type="hidden" name="version" value="${version}">
!${input({ name: 'other', id: 'other', label: { text: 'Reference of the other case', classes: 'govuk-label--s' }, hint: { text: 'For example, PR-000123.' }, value: answer('other'), classes: 'govuk-input--width-10', errorMessage: mistake && { text: mistake.message } })}
!${input({ name: 'why', id: 'why', label: { text: 'How do they go together? (optional)', classes: 'govuk-label--s' }, value: answer('why') })}
!${button({ text: 'Link the cases', preventDoubleClick: true })}
</form>`;
}
