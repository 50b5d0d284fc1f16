import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Day, sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Entry, Subject } from '../../record/entry.ts';
import { read } from '../../record/reading.ts';
import { append } from '../../store/append.ts';
import { endHouseholds } from '../../store/household-ends.ts';
import { systemScope } from '../../store/scope.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { onceOf, type Sent, type WritingParts, withOnce } from '../cases/write.ts';
import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { input } from '../components/input.ts';
import { dropSentDraft, restoreDraft } from '../drafts/restore.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { dayQuestion, placeOf } from '../record-something/field-question.ts';
import { textIn } from '../record-something/form-values.ts';
import { readDayIn, sayBoxes } from '../record-something/read-day.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { beginHousehold, whoHasItNow } from './begin.ts';
import { recordAddress } from './changes.ts';
import { type LoadedHousehold, loadHousehold } from './load-household.ts';
import { peopleHere } from './people-here.ts';
import { showHousehold } from './show.ts';

type OnHousehold = { Params: { household: string } };

/** The address of the form. */
export function somebodyElseAddress(household: string): string {
  return `/households/${encodeURIComponent(household)}/somebody-else`;
}

/** Somebody else has the home now: everybody of the household that had it left, and another begins. */
export function somebodyElse(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnHousehold>) =>
    loadHousehold(parts.database, scopeOf(request), request.params.household, parts.now());

  app.get<OnHousehold>('/households/:household/somebody-else', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const { household, until } = found.household;
    if (until !== undefined) return reply.redirect(recordAddress(household, 'person known'), 303);
    const draft = await restoreDraft(request);
    return showForm(reply, found, draft?.values ?? {}, [], draft?.notice);
  });

  app.post<OnHousehold>('/households/:household/somebody-else', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const { home } = found.household.home;
    const scope = scopeOf(request);
    const there = await whoHasItNow(parts, scope, home, sent.once);
    if (there?.isOurs) return reply.redirect(`/households/${there.household}`, 303);
    // A form from before the household ended ends nothing again.
    if (there && there.household !== found.household.household) return reply.redirect(`/homes/${home}`, 303);
    const today = dayOf(parts.now());
    const day = readDayIn(sent, 'happened', { of: ' they came to live here', today });
    const wrong = 'found' in day ? wrongDay(found, day.found as Day, today) : day.message;
    if (wrong !== undefined || day.found === undefined)
      return showForm(reply.code(422), found, sent, [{ field: 'happened', message: wrong ?? '' }]);
    if (found.household.until === undefined) await end(found, sent.once, day.found, request);
    const name = textIn(sent, 'name').slice(0, 200);
    const begun = await beginHousehold(parts, scope, {
      ...{ home, since: day.found, once: sent.once },
      first: entryOn(`household:${found.household.household}`, sent.once, 'person known', day.found, 'resident'),
      names: name === '' ? undefined : { part: 'resident', name },
    });
    await dropSentDraft(request);
    return reply.redirect(begun === undefined ? `/homes/${home}` : `/households/${begun}`, 303);
  });

  /** Everybody of it left on that day, as the record says of each; where it says of nobody, it ends all the same. */
  async function end(found: LoadedHousehold, once: string, day: Day, request: FastifyRequest): Promise<void> {
    const { landlord, account } = scopeOf(request);
    const { home } = found.household.home;
    const entries = peopleHere(found.household, read(found.whole, parts.now())).map(({ part }, place) =>
      entryOn(found.subject, `${once}-left-${place}`, 'person left', day, part),
    );
    if (entries.length > 0) {
      const wanted = { landlord, account, now: parts.now(), home, entries, once: `${once}-left` };
      const done = await append(parts.database, wanted, parts.workOut);
      if (done.outcome === 'refused') throw new Error('The end of a household was refused as a contact');
    }
    const { household } = found.household;
    await parts.database.as(systemScope(landlord), (connection) =>
      endHouseholds(connection, [{ household, until: day }]),
    );
  }

  function showForm(
    reply: FastifyReply,
    found: LoadedHousehold,
    values: Sent,
    errors: readonly AnswerError[],
    notice?: Html,
  ): FastifyReply {
    const { household, home } = found.household;
    const body = html`!${notice}!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map((error) => ({ text: error.message, href: placeOf(error, true) })) })}
<span class="govuk-caption-l">${home.address}</span>
<h1 class="govuk-heading-l">Somebody else lives here now</h1>
<p class="govuk-body">Everybody who lives here now by our record is written down as having left. What they told us, what is safe for them and their open cases stay with them; none of it passes to whoever lives here next.</p>
<form method="post" action="${somebodyElseAddress(household)}" novalidate data-autosave>
!${csrfField(reply)}
<input type="hidden" name="once" value="${onceOf(values)}">
!${dayQuestion('happened', 'When did they come to live here?', `For example, today is ${sayBoxes(dayOf(parts.now()))}.`, { values, errors })}
!${input({
      ...{ name: 'name', id: 'name', value: textIn(values, 'name'), classes: 'govuk-!-width-two-thirds' },
      label: { text: 'What is the name of whoever has the home now? (optional)', classes: 'govuk-label--s' },
      hint: { text: 'Others who live with them are written down on the next page.' },
      autocomplete: 'off',
    })}
!${button({ text: 'Record it', preventDoubleClick: true })}
</form>`;
    return showHousehold(reply, household, {
      ...{ title: 'Somebody else lives here now', body, hasErrors: errors.length > 0 },
    });
  }
}

/** Nobody can have come before those they follow were known to live here. */
function wrongDay({ household, whole }: LoadedHousehold, on: Day, today: Day): string | undefined {
  if (on > today) return 'The day they came to live here must be today or earlier';
  const subject = `household:${household.household}`;
  const known = whole.filter((entry) => entry.kind === 'person known' && entry.subject === subject);
  const first =
    [household.since, ...known.map(({ happened }) => happened)].toSorted((one, other) => other - one)[0] ?? on;
  return on < first
    ? `People of the household before were known to live here on ${sayDay(first)}: give that day or a later one`
    : undefined;
}

function entryOn(
  subject: Subject,
  id: string,
  kind: 'person known' | 'person left',
  happened: Day,
  person: string,
): Entry {
  return { id, subject, kind, happened, recorded: 0, person } as unknown as Entry;
}
