import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayShortDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { type Entry, sayEntry } from '../../record/entry.ts';
import { isSamePerson } from '../../record/household/known-need.ts';
import { asWrittenBy } from '../../record/safe-contact/safe-ways.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { entryOf } from '../cases/recording/entry-of.ts';
import { onceOf, type Sent, sayingRecorded, type WritingParts, withOnce } from '../cases/write.ts';
import { dropSentDraft, restoreDraft } from '../drafts/restore.ts';
import { html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { entryForm, type FormSetting } from '../record-something/form.ts';
import { kindWords } from '../record-something/kind-words.ts';
import { readAnswers } from '../record-something/read-answers.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { type SoftCheck, unanswered } from '../record-something/soft-check.ts';
import { type AboutToRecord, softChecks } from '../record-something/soft-checks.ts';
import { beginHousehold, whoHasItNow } from './begin.ts';
import { type ChangeKind, changeFrom, recordAddress } from './changes.ts';
import { type LoadedHousehold, loadHousehold } from './load-household.ts';
import { asksIfBack, isBack, nameErrors, newPersonForm, newPersonSays } from './new-person.ts';
import { partNamed } from './part-named.ts';
import { showHousehold } from './show.ts';
import { toHousehold, writeOnHousehold } from './write.ts';

type OnChange = { Params: { household: string; kind: string }; Querystring: { person?: string; needs?: string } };

/** Writing a change on a household’s record: a short form for each sort of change. */
export function recordingOnHousehold(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnChange>) =>
    loadHousehold(parts.database, scopeOf(request), request.params.household, parts.now());

  app.get<OnChange>('/households/:household/record/:kind', { config }, async (request, reply) => {
    const kind = changeFrom(request.params.kind);
    const found = kind && (await load(request));
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    const { person, needs } = request.query;
    const asked: Sent = { ...(person && { person }), ...(needs && { needs }) };
    return showForm(reply, found, kind, { sent: draft?.values ?? asked, notice: draft?.notice });
  });

  app.post<OnChange>('/households/:household/record/:kind', { config }, async (request, reply) => {
    const kind = changeFrom(request.params.kind);
    const found = kind && (await load(request));
    if (!found) return reply.callNotFound();
    const sent = withPart(withOnce(await sentAnswers(request)), found);
    // A form sent twice was taken the first time.
    const taken = found.whole.find(({ id }) => id === sent.once);
    if (taken) return toHousehold(reply, found, taken);
    const now = parts.now();
    const today = dayOf(now);
    const answers = readAnswers(kind, sent, { today, now, entries: found.own });
    const begins = kind === 'person known' && found.household.until !== undefined;
    const there = begins ? await whoHasItNow(parts, scopeOf(request), found.household.home.home, sent.once) : undefined;
    if (there?.isOurs) return reply.redirect(`/households/${there.household}`, 303);
    const wrong = [
      ...(answers.ok ? [] : answers.errors),
      ...(kind === 'person known' ? nameErrors(sent, found, today) : []),
      ...(there ? [hasItNow] : []),
    ];
    if (!answers.ok || wrong.length > 0) return showForm(reply.code(422), found, kind, { sent, errors: wrong });
    const checks = checksOf(found, { ...answers, kind, today, reading: found.reading });
    if (unanswered(checks, sent).length > 0) return showForm(reply, found, kind, { sent, checks });
    const written = entryOf({
      ...{ id: sent.once, subject: found.subject, kind, answers, now },
      signedIn: request.signedIn?.name ?? '',
    });
    const entry = asWrittenBy(written, { whole: found.whole, mayKnow: found.canSeeSensitive });
    const names = kind === 'person known' ? newPersonSays(sent, entry) : undefined;
    if (begins && !isBack(sent)) {
      const { home, until } = found.household;
      const since = until !== undefined && until > entry.happened ? until : entry.happened;
      const begun = { home: home.home, since, once: sent.once, first: entry, names };
      const household = await beginHousehold(parts, scopeOf(request), begun);
      if (household === undefined) return showForm(reply.code(422), found, kind, { sent, errors: [hasItNow] });
      await dropSentDraft(request);
      return reply.redirect(sayingRecorded(`/households/${household}`, [entry]), 303);
    }
    return writeOnHousehold(request, reply, parts, found, { entry, sent, names });
  });

  function showForm(
    reply: FastifyReply,
    found: LoadedHousehold,
    kind: ChangeKind,
    form: {
      readonly sent: Sent;
      readonly errors?: readonly AnswerError[];
      readonly checks?: readonly SoftCheck[];
      readonly notice?: FormSetting['csrf'] | undefined;
    },
  ): FastifyReply {
    const { household } = found.household;
    const { sent, errors = [], checks = [] } = form;
    const setting: FormSetting = {
      action: recordAddress(household, kind),
      csrf: csrfField(reply),
      once: onceOf(sent),
      version: String(sent.version || found.own.length),
      today: dayOf(parts.now()),
      signedIn: reply.request.signedIn?.name ?? '',
      entries: canAnswer(kind) ? found.own.map(lineOf).reverse() : [],
      values: sent,
      errors,
    };
    const body =
      kind === 'person known'
        ? newPersonForm(setting, checks, asksIfBack(sent, found))
        : entryForm({ ...setting, kind, checks });
    return showHousehold(reply, household, {
      title: kindWords[kind].says,
      body: html`!${form.notice}<span class="govuk-caption-m">${found.household.home.address}</span>!${body}`,
      hasErrors: errors.length > 0,
    });
  }
}

const hasItNow: AnswerError = {
  field: 'person',
  message: 'Somebody else has this home since they left: write it down on the page of their household',
};

/** Answers to a request for an adjustment are the changes that point to something already there. */
function canAnswer(kind: ChangeKind): boolean {
  return kind === 'adjustment agreed' || kind === 'adjustment refused' || kind === 'need ended';
}

/** Two people may well have something written of them on one day: only a second of the same person is asked about. */
function checksOf(found: LoadedHousehold, about: AboutToRecord): readonly SoftCheck[] {
  const { person } = about.fields as { readonly person?: string };
  const isTwin = found.own.some(
    (entry) =>
      entry.kind === about.kind &&
      entry.happened === about.happened &&
      (person === undefined || ('person' in entry && isSamePerson(entry.person ?? '', person))),
  );
  return softChecks(about).filter(({ id }) => isTwin || !id.startsWith('same-day:'));
}

function lineOf(entry: Entry) {
  return { id: entry.id, text: `${sayShortDay(entry.happened)}: ${sayEntry(entry)}` };
}

function withPart<S extends Sent>(sent: S, { household }: LoadedHousehold): S {
  return typeof sent.person === 'string' ? { ...sent, person: partNamed(household.people, sent.person) } : sent;
}
