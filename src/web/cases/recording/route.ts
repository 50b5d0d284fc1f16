import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../../calendar/instant.ts';
import type { Lesson } from '../../../lessons/lesson.ts';
import { kindOf, type Subject } from '../../../record/entry.ts';
import type { Refusal } from '../../../record/safe-contact/gate.ts';
import { asWrittenBy } from '../../../record/safe-contact/safe-ways.ts';
import { restoreDraft } from '../../drafts/restore.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../http/csrf.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { type EntryFormOptions, entryForm } from '../../record-something/form.ts';
import { fieldsOf } from '../../record-something/form-fields.ts';
import { kindWords } from '../../record-something/kind-words.ts';
import type { RecordedByHand } from '../../record-something/not-recorded-by-hand.ts';
import { pickerSections } from '../../record-something/picker.ts';
import { readAnswers } from '../../record-something/read-answers.ts';
import { unanswered } from '../../record-something/soft-check.ts';
import { softChecks } from '../../record-something/soft-checks.ts';
import { workCalled } from '../../work/works.ts';
import { caseworkers } from '../caseworkers.ts';
import { refusedPerson } from '../kept-apart.ts';
import { entryLines, type LoadedCase, loadCase } from '../load-case.ts';
import { owedOnceClosed } from '../owed-once-closed.ts';
import { refusedClosing } from '../refused-closing.ts';
import { isContactAssured, madeAgainstWhatIsSafe, refusedOnForm } from '../refused-contact.ts';
import { refusedDecider } from '../refused-decider.ts';
import { refusedNewcomer } from '../refused-newcomer.ts';
import { toldIn } from '../said-done/view.ts';
import { filledFrom, noteAbove } from '../said-done/write-down.ts';
import { showOnCase } from '../show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../write.ts';
import { entryOf, subjectFor } from './entry-of.ts';
import { ownForms } from './own-forms.ts';
import { kindFrom, slugOf } from './slug.ts';
import { withPart } from './with-part.ts';

type OnKind = { Params: { reference: string; kind: string }; Querystring: Readonly<Record<string, string | string[]>> };

/** Writing down what happened on a case: what sort of thing it was, then a short form for it. */
export function recording(app: FastifyInstance, parts: WritingParts & { readonly lessons: readonly Lesson[] }): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnKind>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());

  app.get<OnKind>('/cases/:reference/record', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    return showOnCase(reply, found.place.reference, { title: 'Record something', body: pickerBody(found) });
  });

  app.get<OnKind>('/cases/:reference/record/:kind', { config }, async (request, reply) => {
    const found = await load(request);
    const kind = kindFrom(request.params.kind);
    const subject = found && kind && subjectFor(kind, found.place);
    if (!subject) return reply.callNotFound();
    const own = ownForms[kind];
    if (own !== undefined) return reply.redirect(`/cases/${found.place.reference}/${own}${queryOf(request)}`, 303);
    const draft = await restoreDraft(request);
    const asked = { ...filledFrom(found, kind, request.query[toldIn]), ...answersAsked(kind, request.query) };
    const form = { kind, values: draft?.values ?? asked };
    return showForm(reply, found, subject, form, draft?.values ?? workOf(request.query), draft?.notice);
  });

  app.post<OnKind>('/cases/:reference/record/:kind', { config }, async (request, reply) => {
    const found = await load(request);
    const kind = kindFrom(request.params.kind);
    const subject = found && kind && subjectFor(kind, found.place);
    if (!subject) return reply.callNotFound();
    const typed = withOnce(await sentAnswers(request));
    const sent = await withPart(parts.database, scopeOf(request), found.place, kind, typed);
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const now = parts.now();
    const today = dayOf(now);
    const answers = readAnswers(kind, sent, { today, now, entries: found.reading.entries });
    if (!answers.ok) {
      reply.code(422);
      return showForm(reply, found, subject, { kind, values: answers.values, errors: answers.errors }, sent);
    }
    const entry = asWrittenBy(
      entryOf({ id: onceOf(sent), subject, kind, answers, signedIn: request.signedIn?.name ?? '', now }),
      { whole: found.whole, mayKnow: found.canSeeSensitive },
    );
    const shut =
      refusedClosing(found.reading, entry) ?? refusedNewcomer(found, entry) ?? refusedDecider(found.reading, entry);
    if (shut) return showForm(reply.code(422), found, subject, { kind, values: sent, errors: [shut] }, sent);
    const checks = [
      ...softChecks({ ...answers, kind, today, reading: found.reading }),
      ...madeAgainstWhatIsSafe(found.reading, entry),
      ...owedOnceClosed(found, entry, now, parts.lessons),
    ];
    if (unanswered(checks, sent).length > 0)
      return showForm(reply, found, subject, { kind, values: sent, checks }, sent);
    const refused = await refusedPerson(parts.database, scopeOf(request), found, entry);
    if (refused) return showForm(reply.code(422), found, subject, { kind, values: sent, errors: [refused] }, sent);
    const who = { reading: found.reading, mayKnow: found.canSeeSensitive };
    const contact = {
      isAssured: isContactAssured(entry, sent, who),
      onRefused: (refusal: Refusal) => {
        const refused = refusedOnForm(refusal, entry, who);
        const form = { kind, values: sent, errors: refused.errors, checks: [...checks, ...refused.checks] };
        return showForm(reply.code(422), found, subject, form, sent);
      },
    };
    return writeOnCase(request, reply, parts, found.place, { entries: [entry], subject, sent, contact });
  });

  function showForm(
    reply: FastifyReply,
    found: LoadedCase,
    subject: Subject,
    form: Pick<EntryFormOptions, 'kind' | 'values' | 'errors' | 'checks'>,
    sent: Sent,
    notice?: Html,
  ) {
    const { reference } = found.place;
    const from = noteAbove(found, form.kind, form.values ?? {});
    const body = entryForm({
      ...form,
      from,
      action: `/cases/${reference}/record/${slugOf(form.kind)}`,
      csrf: csrfField(reply),
      once: onceOf(sent),
      version: String(sent.version || found.versions[subject] || 0),
      today: dayOf(parts.now()),
      signedIn: reply.request.signedIn?.name ?? '',
      entries: kindOf(form.kind).subject === 'case' ? entryLines(found) : [],
      work: workCalled(sent.work)?.slug,
    });
    return showOnCase(reply, reference, {
      title: kindWords[form.kind].says,
      body: html`!${notice}!${body}`,
      back: from === undefined ? backFrom(reference, sent) : `/cases/${reference}`,
      hasErrors: (form.errors?.length ?? 0) > 0,
    });
  }
}

/** What the address asks, as it stands after it. */
function queryOf({ url }: FastifyRequest): string {
  const place = url.indexOf('?');
  return place < 0 ? '' : url.slice(place);
}

function backFrom(reference: string, sent: Sent): string {
  const work = workCalled(sent.work);
  return work === undefined ? `/cases/${reference}/record` : `/cases/${reference}/work/${work.slug}`;
}

/** What the link to a form fills in of it: answers it asks for, and nothing else. */
function answersAsked(kind: RecordedByHand, asked: Sent): Sent {
  const known = new Set(['for', 'about', ...fieldsOf(kind).map(({ name }) => name)]);
  return Object.fromEntries(Object.entries(asked).filter(([name]) => known.has(name)));
}

/** The page of work to go back to, which the link to a form names. */
function workOf({ work }: Sent): Sent {
  return work === undefined ? {} : { work };
}

function pickerBody({ place }: LoadedCase): Html {
  return html`<span class="govuk-caption-l">${place.reference}</span>
<h1 class="govuk-heading-l">What happened?</h1>
!${pickerSections(
    (kind) => `/cases/${place.reference}/record/${slugOf(kind)}`,
    (kind) => subjectFor(kind, place) !== undefined,
  )}`;
}
