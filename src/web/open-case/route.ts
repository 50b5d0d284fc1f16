import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../calendar/instant.ts';
import { likely } from '../../record/casework/likely.ts';
import { needsKnown } from '../../record/household/household.ts';
import { append } from '../../store/append.ts';
import { addHousehold, keepPerson, nameOfMet } from '../../store/households.ts';
import { nextReference } from '../../store/landlords.ts';
import { openedWith } from '../../store/opened-with.ts';
import { systemScope } from '../../store/scope.ts';
import { blamedOfOurs } from '../cases/blamed-of-ours.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { refusedOfficer } from '../cases/kept-apart.ts';
import { onceOf, type Sent, sayingRecorded, type WritingParts, withOnce } from '../cases/write.ts';
import { dropSentDraft, restoreDraft } from '../drafts/restore.ts';
import { partNamed } from '../households/part-named.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { backTo } from '../layout/back-to.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { choiceBody } from './choice-page.ts';
import { firstEntries } from './first-entries.ts';
import { type LoadedOpening, loadOpening } from './load-opening.ts';
import { mayTakeItOn, refusedForBlame, whoCannotHaveIt } from './of-our-own.ts';
import { type Choice, readChoice } from './read-choice.ts';
import { type Report, readReport } from './read-report.ts';
import { type OpeningForm, reportBody } from './report-page.ts';

/** Opening a case from a phone call: what was reported, then what sort of case it is, suggested from the words. */
export function openCase(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest, home: string) =>
    loadOpening(parts.database, scopeOf(request), home, parts.now());

  app.get<{ Querystring: { home?: string } }>('/cases/new', { config }, async (request, reply) => {
    const draft = await restoreDraft(request, '/cases/new');
    const draftHome = draft ? textIn(draft.values, 'home') : '';
    const home = String(request.query.home ?? draftHome);
    // Without a home there is nothing to open a case for: it is found first.
    if (home === '') return reply.redirect('/homes', 303);
    const found = await load(request, home);
    if (!found) return reply.callNotFound();
    // What was begun for another home is left where it is.
    const mine = draft && draftHome === home ? draft : undefined;
    const sent = mine ? { ...mine.values, family: '', asked: '', known: '' } : {};
    return show(reply, 'Open a case', reportBody(formOf(reply, found, sent, { notice: mine?.notice })));
  });

  app.post('/cases/new', { config }, async (request, reply) => {
    const sent = withOnce(await sentAnswers(request));
    const found = await load(request, textIn(sent, 'home'));
    if (!found) return reply.callNotFound();
    const now = parts.now();
    const earlier = await parts.database.as(scopeOf(request), (connection) => openedWith(connection, sent.once));
    if (earlier !== undefined) return reply.redirect(`/cases/${earlier}`, 303);

    const read = readReport(sent, { today: dayOf(now), now, asksWho: found.asksWho, last: found.last });
    const chosen = readChoice(sent, { account: scopeOf(request).account, officers: found.officers });
    const opened = openedMeanwhile(found, sent);
    if ('errors' in read) {
      const form = formOf(reply, found, sent, { errors: read.errors, opened });
      return textIn(sent, 'asked') === 'yes'
        ? ask(reply.code(422), form)
        : show(reply.code(422), 'Open a case', reportBody(form), true);
    }
    if (chosen === undefined) {
      const errors: readonly AnswerError[] =
        textIn(sent, 'asked') === 'yes' ? [{ field: 'family', message: 'Choose what sort of case it is' }] : [];
      return ask(reply.code(errors.length > 0 ? 422 : 200), formOf(reply, found, sent, { errors, opened }));
    }
    if ('errors' in chosen) return ask(reply.code(422), formOf(reply, found, sent, { errors: chosen.errors, opened }));
    const officer = found.officers.find((one) => one.account === chosen.choice.officer);
    const where = { home: found.home.home, household: found.household?.household };
    const cannot = whoCannotHaveIt(found.ours, blamedIn(found, sent), chosen.choice);
    const refused =
      officer &&
      (refusedForBlame(officer, cannot, scopeOf(request).account) ??
        (await refusedOfficer(parts.database, scopeOf(request), where, officer)));
    if (refused) {
      const errors: readonly AnswerError[] = [{ field: 'officer', message: refused }];
      return ask(reply.code(422), formOf(reply, found, sent, { errors, opened }));
    }
    if (opened.length > 0) return ask(reply.code(409), formOf(reply, found, sent, { opened }));
    return open(request, reply, found, sent.once, { report: read.report, choice: chosen.choice, cannot });
  });

  /** Shows what the words suggest, and asks what sort of case it is. */
  function ask(reply: FastifyReply, form: OpeningForm): FastifyReply {
    const { found, sent } = form;
    const needs = needsKnown(found.reading.household, found.reading.asAt);
    const blamed = blamedIn(found, sent);
    const ours = blamed.map(({ name }) => name);
    const seems = likely(textIn(sent, 'said'), textIn(sent, 'effect'), { needs, on: found.reading.asAt, ours });
    const { account } = scopeOf(reply.request);
    const person = textIn(sent, 'complained-of');
    const cannot = whoCannotHaveIt(found.ours, blamed, { family: person === '' ? 'repairs' : 'staff conduct', person });
    const isOfOpener = cannot.has(account);
    const officers = found.officers.filter((one) => !cannot.has(one.account) && (!isOfOpener || mayTakeItOn(one)));
    const body = choiceBody({ ...form, found: { ...found, officers } }, seems, { account, isOfOpener });
    return show(reply, 'What sort of case is it?', body, form.errors.length > 0);
  }

  async function open(
    request: FastifyRequest,
    reply: FastifyReply,
    found: LoadedOpening,
    once: string,
    {
      report,
      choice,
      cannot,
    }: { readonly report: Report; readonly choice: Choice; readonly cannot: ReadonlySet<string> },
  ): Promise<FastifyReply> {
    const { landlord, account } = scopeOf(request);
    const { home } = found.home;
    const now = parts.now();
    const today = dayOf(now);
    const { reference, household } = await parts.database.as(systemScope(landlord), async (connection) => {
      const household =
        found.household?.household ??
        (await addHousehold(connection, { household: nameOfMet(once), home, since: report.happened }));
      if (report.livesHere) await keepPerson(connection, household, { part: 'resident', name: report.livesHere });
      return { household, reference: await nextReference(connection) };
    });
    const people = [
      ...(found.household?.people ?? []),
      ...(report.livesHere === undefined ? [] : [{ part: 'resident', name: report.livesHere }]),
    ];
    const entries = firstEntries({
      ...{ reference, household, report, account, today, now, once },
      name: request.signedIn?.name ?? '',
      choice: byPart(choice, people),
      blamed: blamedOfOurs(found.ours, `${report.said}. ${report.effect ?? ''}`).map(({ name }) => name),
      isOfOpener: cannot.has(account),
    });
    const opens = { reference, home, household };
    const done = await append(parts.database, { landlord, account, now, home, entries, once, opens }, parts.workOut);
    await dropSentDraft(request);
    if (done.outcome === 'refused') throw new Error('The first entries of a case were refused as a contact');
    // Whoever took a call about themselves sees no more of it than that it went to somebody else.
    if (cannot.has(account)) return show(reply, 'It has been passed on', passedOnBody(found, choice.officer));
    if (done.outcome === 'done') return reply.redirect(sayingRecorded(`/cases/${reference}`, entries), 303);
    const earlier = await parts.database.as(scopeOf(request), (connection) => openedWith(connection, once));
    return reply.redirect(`/cases/${earlier ?? ''}`, 303);
  }

  function formOf(
    reply: FastifyReply,
    found: LoadedOpening,
    sent: Sent,
    more: {
      readonly errors?: readonly AnswerError[];
      readonly opened?: readonly string[];
      readonly notice?: Html | undefined;
    },
  ): OpeningForm {
    return { found, sent, csrf: csrfField(reply), once: onceOf(sent), errors: [], opened: [], ...more };
  }
}

function blamedIn({ ours }: LoadedOpening, sent: Sent) {
  return blamedOfOurs(ours, `${textIn(sent, 'said')}. ${textIn(sent, 'effect')}`);
}

function passedOnBody({ officers }: LoadedOpening, officer: string): Html {
  const who = officers.find(({ account }) => account === officer)?.name ?? 'Somebody else';
  return html`<h1 class="govuk-heading-l">It has been passed on</h1>
<p class="govuk-body">${who} has what you wrote, as you wrote it, and will see to it. You do not need to do anything more.</p>
<p class="govuk-body">It is not shown to anybody it may be about. That says nothing of who is right.</p>
<p class="govuk-body"><a class="govuk-link" href="/today">Go to what is owed today</a></p>`;
}

/** Whoever is harmed, as the household’s record calls them; a name of staff stays as it is. */
function byPart(choice: Choice, people: Parameters<typeof partNamed>[0]): Choice {
  if (choice.family !== 'domestic abuse' || choice.person === undefined) return choice;
  return { ...choice, person: partNamed(people, choice.person) };
}

/** Open cases this person may see that were not there when the form was first shown. */
function openedMeanwhile(found: LoadedOpening, sent: Sent): readonly string[] {
  if (!('known' in sent)) return [];
  const known = textIn(sent, 'known').split(',');
  return found.cases.filter((one) => one.isOpen && !known.includes(one.reference)).map(({ reference }) => reference);
}

function show(reply: FastifyReply, title: string, body: Html, hasErrors = false): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(
    page({
      ...{ title, path: '/cases/new', body, hasErrors },
      beforeMain: backTo('/homes', 'Find another home'),
      signedIn: viewerOf(reply),
    }),
  );
}
