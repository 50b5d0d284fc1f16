import type { FastifyInstance } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { type MaybeComplaint, maybeComplaints } from '../../record/complaints/unhappy-words.ts';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { loadCase } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import { ifTaken, onceOf, type WritingParts, withOnce, writeOnCase } from '../cases/write.ts';
import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { input } from '../components/input.ts';
import { radios } from '../components/radios.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { textIn } from '../record-something/form-values.ts';

type OnCase = { Params: { reference: string } };

/** Where the answer to “is this a complaint?” is sent. Nobody has to use the word; whoever was unhappy is offered the choice. */
export function complaintQuestion(app: FastifyInstance, parts: WritingParts): void {
  app.post<OnCase>('/cases/:reference/complaint/question', { config: { who: caseworkers } }, async (request, reply) => {
    const found = await loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const { reference } = found.place;
    const waiting = maybeComplaints(found.reading);
    const from = waiting.findIndex(({ entry }) => entry.id === sent.entry);
    const [asked, ...later] = from < 0 ? [] : waiting.slice(from);
    const answer = answers.find(({ value }) => value === textIn(sent, 'answer'));
    if (!asked) return reply.redirect(`/cases/${reference}`, 303);
    if (!answer) {
      const form = {
        reference,
        csrf: csrfField(reply),
        version: Number(sent.version) || 0,
        mistake: 'Choose what it is',
      };
      const body = html`!${errorSummary({ titleText: 'There is a problem', errorList: [{ text: form.mistake, href: '#answer' }] })}!${questionForm([asked, ...later], form, true)}`;
      return showOnCase(reply.code(422), reference, { title: 'Is this a complaint?', body, hasErrors: true });
    }
    const now = parts.now();
    const subject = `case:${reference}` as const;
    const entries = entriesFor(asked, answer.value, textIn(sent, 'point').slice(0, 2_000) || asked.says).map(
      ({ happened = dayOf(now), ...fields }, place) => ({
        ...{
          id: place === 0 ? sent.once : `${sent.once}-${place}`,
          subject,
          happened,
          recorded: now,
          about: asked.entry.id,
        },
        ...{ by: request.signedIn?.name ?? '', ...fields },
      }),
    ) as unknown as [Entry, ...Entry[]];
    return writeOnCase(request, reply, parts, found.place, { entries, subject, sent });
  });
}

type Asking = { readonly reference: string; readonly csrf: Html; readonly version: number; readonly mistake?: string };

/** The question, on the page of a case where words sound unhappy and nobody has said what they are; nothing where none do. */
export function askIfComplaint(reading: Reading, asking: Asking): Html {
  const [asked, ...later] = maybeComplaints(reading);
  return asked ? questionForm([asked, ...later], asking, false) : html``;
}

function questionForm(
  [{ entry, says }, ...later]: readonly [MaybeComplaint, ...MaybeComplaint[]],
  { reference, csrf, version, mistake }: Asking,
  isPage: boolean,
): Html {
  const title = 'Is this a complaint?';
  return html`<section class="putright-asked govuk-!-margin-bottom-6" aria-labelledby="is-it-a-complaint">
!${isPage ? html`<h1 class="govuk-heading-m" id="is-it-a-complaint">${title}</h1>` : html`<h2 class="govuk-heading-m" id="is-it-a-complaint">${title}</h2>`}
<p class="govuk-body">On ${sayDay(entry.happened)}: “${says}”. Nobody has to say “complaint”. Whoever is unhappy is offered the choice.</p>
!${saidLater(later)}
<form method="post" action="/cases/${reference}/complaint/question" novalidate>
!${csrf}<input type="hidden" name="once" value="${onceOf({})}"><input type="hidden" name="version" value="${version}"><input type="hidden" name="entry" value="${entry.id}">
!${radios({
    ...{
      name: 'answer',
      classes: 'govuk-radios--small',
      errorMessage: mistake === undefined ? undefined : { text: mistake },
    },
    fieldset: { legend: { text: 'What is it?', classes: 'govuk-visually-hidden' } },
    items: answers.map(({ value, text }) => ({ value, text })),
  })}
!${input({ name: 'point', id: 'point', label: { text: 'If it is a complaint, what is it about, in their words? (optional)', classes: 'govuk-label--s' }, classes: 'govuk-!-width-two-thirds' })}
!${button({ text: 'Record the answer', preventDoubleClick: true, classes: 'govuk-button--secondary' })}
</form></section>`;
}

/** What else waits to be asked about: whoever answers for the first words has read the rest. */
function saidLater(later: readonly MaybeComplaint[]): Html {
  if (later.length === 0) return html``;
  const shown = later.slice(0, mostShown);
  const left = later.length - shown.length;
  return html`<p class="govuk-body govuk-!-margin-bottom-1">Said later, and asked about next:</p>
<ul class="govuk-list govuk-list--bullet">!${shown.map(({ entry, says }) => html`<li>On ${sayDay(entry.happened)}: “${says}”</li>`)}!${left === 0 ? '' : html`<li>and ${left} more</li>`}</ul>`;
}

const mostShown = 3;

const answers = [
  { value: 'yes', text: 'They were asked, and they want it taken as a complaint' },
  { value: 'no', text: 'They were asked, and they do not want to complain' },
  { value: 'not asked', text: 'They are unhappy, and nobody has asked them yet' },
  { value: 'not unhappy', text: 'They are not unhappy with us' },
] as const;

type Answer = (typeof answers)[number]['value'];
type EntryToMake = { readonly kind: string; readonly happened?: Entry['happened'] } & Readonly<Record<string, unknown>>;

/** A complaint is received on the day of the first words, not the day it was asked about. */
function entriesFor({ entry, says }: MaybeComplaint, answer: Answer, point: string): readonly EntryToMake[] {
  const { happened } = entry;
  const shown = { kind: 'dissatisfaction shown', happened, says };
  switch (answer) {
    case 'yes':
      return [
        shown,
        { kind: 'complaint offered', answer: 'yes' },
        { kind: 'complaint received', happened, points: [point] },
      ];
    case 'no':
      return [shown, { kind: 'complaint offered', answer: 'no' }];
    case 'not asked':
      return [shown];
    case 'not unhappy':
      // In words that are themselves heard as no complaint.
      return [
        { kind: 'note made', says: `Asked about what was said on ${sayDay(happened)}: it was not meant against us` },
      ];
  }
}
